//! The screens that are open, each on top of the one before; must never open one by itself or make an effect.

use crate::journal::Draft;
use crate::keys::{Scope, Typing};
use crate::screens::{Context, Outcome, Screen, Step};

/// The open screens; the last one is on top and gets the inputs.
#[derive(Default)]
pub struct Stack {
    screens: Vec<Box<dyn Screen>>,
    /// The last look back that was seen here.
    offered: Option<String>,
}

impl Stack {
    pub fn push(&mut self, screen: Box<dyn Screen>) {
        self.screens.push(screen);
    }

    pub fn pop(&mut self) {
        self.screens.pop();
    }

    pub fn clear(&mut self) {
        self.screens.clear();
    }

    /// Only the screens of these scopes at the top stay.
    pub fn keep_top(&mut self, scopes: &[Scope]) {
        let stays = self.screens.iter().rev().take_while(|screen| scopes.contains(&screen.scope())).count();
        self.screens.drain(..self.screens.len() - stays);
    }

    /// Puts a screen under all others.
    pub fn put_under(&mut self, screen: Box<dyn Screen>) {
        self.screens.insert(0, screen);
    }

    /// Whether an exercise of one of these kinds is being done.
    pub fn does(&self, kinds: &[&str]) -> bool {
        self.screens.iter().any(|screen| screen.exercise().is_some_and(|kind| kinds.contains(&kind)))
    }

    pub fn is_empty(&self) -> bool {
        self.screens.is_empty()
    }

    pub fn top(&self) -> Option<&dyn Screen> {
        self.screens.last().map(AsRef::as_ref)
    }

    /// The screen below the one on top.
    pub fn below(&self) -> Option<&dyn Screen> {
        self.screens.iter().rev().nth(1).map(AsRef::as_ref)
    }

    pub fn scope(&self) -> Scope {
        self.top().map_or(Scope::Home, Screen::scope)
    }

    /// What the screen on top does with letters.
    pub fn typing(&self) -> Typing {
        self.top().map_or(Typing::No, Screen::typing)
    }

    /// The step that the screen on top takes.
    pub fn ask(&mut self, question: impl FnOnce(&mut dyn Screen) -> Step) -> Step {
        self.screens.last_mut().map_or(Step::Quit, |screen| question(screen.as_mut()))
    }

    /// Tells the highest screen of a scope; whether it is on top, and the step that it takes.
    pub fn tell(&mut self, scope: Scope, outcome: &Outcome, context: &Context) -> Option<(bool, Step)> {
        let at = self.screens.iter().rposition(|screen| screen.scope() == scope)?;
        let on_top = at + 1 == self.screens.len();
        Some((on_top, self.screens.get_mut(at)?.on_outcome(outcome, context)))
    }

    /// The highest screen of a scope goes.
    pub fn remove(&mut self, scope: Scope) {
        if let Some(at) = self.screens.iter().rposition(|screen| screen.scope() == scope) {
            self.screens.remove(at);
        }
    }

    /// The look back that stands on the screen on top, if it was not asked for already.
    pub fn newly_offered(&mut self) -> Option<&str> {
        let id = self.screens.last()?.offers().filter(|id| self.offered.as_deref() != Some(id))?;
        Some(self.offered.insert(id.to_owned()))
    }

    /// The drafts of the highest `screens`, the lowest first.
    pub fn drafts(&self, screens: usize, context: &Context) -> Vec<Draft> {
        let lower = self.screens.len().saturating_sub(screens);
        self.screens.iter().skip(lower).filter_map(|screen| screen.draft(context)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_screen_the_answer_is_the_end() {
        let mut stack = Stack::default();
        assert!(matches!(stack.ask(|_| Step::Stay), Step::Quit));
        assert_eq!((stack.scope(), stack.typing()), (Scope::Home, Typing::No));
    }
}
