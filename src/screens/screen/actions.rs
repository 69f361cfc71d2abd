//! What can be done on a screen now: each action with its label and its effect in one place. `update` does what stands
//! here, and the footer says it; this file itself decides nothing.

use std::rc::Rc;

use super::{Context, Step};
use crate::keys::{Action, Hint};

/// What an action does to a screen, and the step that it answers with.
pub type Effect<S> = Rc<dyn Fn(&mut S, &Context) -> Step>;

/// One thing that can be done.
struct Possible<S> {
    action: Action,
    /// How it is named; nothing for a further key to the same thing.
    hint: Option<Hint>,
    /// Nothing if the app or the text field does it.
    effect: Option<Effect<S>>,
}

/// Everything that can be done on a screen, or a part of one, as it is now; the heaviest first.
pub struct Actions<S> {
    possible: Vec<Possible<S>>,
    /// Nothing but these is done: what works everywhere does not work here.
    closed: bool,
}

impl<S> Default for Actions<S> {
    fn default() -> Self {
        Self { possible: Vec::new(), closed: false }
    }
}

impl<S: 'static> Actions<S> {
    /// An action that is named and done here.
    pub fn offer(&mut self, hint: Hint, effect: impl Fn(&mut S, &Context) -> Step + 'static) {
        self.possible.push(Possible { action: hint.action, hint: Some(hint), effect: Some(Rc::new(effect)) });
    }

    /// Actions that are done here and are not named.
    pub fn also(&mut self, actions: &[Action], effect: impl Fn(&mut S, &Context) -> Step + 'static) {
        let effect: Effect<S> = Rc::new(effect);
        let possible =
            |action: &Action| Possible { action: *action, hint: None, effect: Some(effect.clone()) };
        self.possible.extend(actions.iter().map(possible));
    }

    /// An action that is named here, and that the app or the text field does.
    pub fn elsewhere(&mut self, hint: Hint) {
        self.possible.push(Possible { action: hint.action, hint: Some(hint), effect: None });
    }

    /// Nothing else is done, here or by the app.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// Moves through rows of which `last` is the lowest; `at` is the focused one. The hint names the way down.
    pub fn rows(&mut self, hint: Hint, last: usize, at: fn(&mut S) -> &mut usize) {
        self.offer(hint, move |screen, _| {
            let at = at(screen);
            *at = (*at + 1).min(last);
            Step::Stay
        });
        self.moves(last, at);
    }

    /// The same, and the footer does not say so.
    pub fn moves(&mut self, last: usize, at: fn(&mut S) -> &mut usize) {
        let mut to = |actions: &[Action], row: fn(usize, usize) -> usize| {
            self.also(actions, move |screen, _| {
                let at = at(screen);
                *at = row(*at, last);
                Step::Stay
            });
        };
        to(&[Action::Up, Action::PreviousField], |at, _| at.saturating_sub(1));
        to(&[Action::Down, Action::NextField], |at, last| (at + 1).min(last));
        to(&[Action::First, Action::PageUp], |_, _| 0);
        to(&[Action::Last, Action::PageDown], |_, last| last);
    }

    /// Scrolls through something to read: `last` is the furthest first row, `page` the rows of a window.
    pub fn scroll(&mut self, hint: Hint, (last, page): (usize, usize), top: fn(&mut S) -> &mut usize) {
        let to = move |row: fn(usize, usize) -> usize, by: usize| {
            move |screen: &mut S, _: &Context| {
                let top = top(screen);
                *top = row(*top, by).min(last);
                Step::Stay
            }
        };
        self.offer(hint, to(usize::saturating_add, 1));
        self.also(&[Action::Up], to(usize::saturating_sub, 1));
        self.also(&[Action::PageUp], to(usize::saturating_sub, page));
        self.also(&[Action::PageDown], to(usize::saturating_add, page));
        self.also(&[Action::First], to(|_, _| 0, 0));
        self.also(&[Action::Last], to(|_, _| usize::MAX, 0));
    }

    /// What each digit does.
    pub fn digits(&mut self, effect: impl Fn(&mut S, usize, &Context) -> Step + Clone + 'static) {
        for digit in 0..=9 {
            let effect = effect.clone();
            self.also(&[Action::Number(digit)], move |screen, context| effect(screen, digit.into(), context));
        }
    }

    /// What can be done on a part, as what can be done on the screen that holds it.
    pub fn within<T: 'static>(self, part: impl Fn(&mut T) -> Option<&mut S> + Clone + 'static) -> Actions<T> {
        let lifted = |possible: Possible<S>| {
            let effect = possible.effect.map(|effect| -> Effect<T> {
                let part = part.clone();
                Rc::new(move |screen: &mut T, context: &Context| {
                    part(screen).map_or(Step::Stay, |part| effect(part, context))
                })
            });
            Possible { action: possible.action, hint: possible.hint, effect }
        };
        Actions { possible: self.possible.into_iter().map(lifted).collect(), closed: self.closed }
    }

    /// Everything of another list, after this one.
    pub fn extend(&mut self, other: Self) {
        self.possible.extend(other.possible);
        self.closed |= other.closed;
    }

    /// What the footer says, the heaviest first.
    pub fn hints(&self) -> Vec<Hint> {
        self.possible.iter().filter_map(|possible| possible.hint).collect()
    }

    /// What an action does here; nothing if it is not for this screen.
    pub fn effect(&self, action: Action) -> Option<Effect<S>> {
        let known = || self.possible.iter().filter(|it| it.action == action);
        let effect = known().find_map(|it| it.effect.clone());
        effect.or_else(|| {
            (self.closed && known().next().is_none()).then(|| -> Effect<S> { Rc::new(|_, _| Step::Stay) })
        })
    }
}

/// Whatever says in one place what can be done on it now.
pub trait Interactive: Sized + 'static {
    /// Each action once, with its label and its effect.
    fn actions(&self, context: &Context) -> Actions<Self>;
}

/// The same for a screen whose type is not known.
pub trait Act {
    /// What the footer says.
    fn hints(&self, context: &Context) -> Vec<Hint>;

    /// Does an action if it can be done now, else passes it on.
    fn act(&mut self, action: Action, context: &Context) -> Step;

    /// Up or down by the wheel.
    fn wheel(&mut self, up: bool, context: &Context) -> Step {
        self.act(if up { Action::Up } else { Action::Down }, context)
    }
}

impl<S: Interactive> Act for S {
    fn hints(&self, context: &Context) -> Vec<Hint> {
        self.actions(context).hints()
    }

    fn act(&mut self, action: Action, context: &Context) -> Step {
        match self.actions(context).effect(action) {
            Some(effect) => effect(self, context),
            None => Step::Pass,
        }
    }
}
