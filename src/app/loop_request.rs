//! What the loop is asked to do after an event; must never do it.

use crate::keys::Action;
use crate::terminal::Flow;

/// What waits for the end of an event.
#[derive(Default)]
pub struct LoopRequest {
    flow: Option<Flow>,
    /// The end was asked for while something was not safe: asked again, it is the end.
    warned: bool,
    action: Option<Action>,
}

impl LoopRequest {
    /// Asks for this instead of a picture; the end stays the end.
    pub fn ask(&mut self, flow: Flow) {
        if self.flow != Some(Flow::Quit) {
            self.flow = Some(flow);
        }
    }

    /// The end is asked for: it comes when everything is `safe`, or when that was asked before.
    pub fn quit(&mut self, safe: bool) {
        if safe || self.warned {
            self.ask(Flow::Quit);
        }
        self.warned = true;
    }

    /// Something else than the end was asked for.
    pub fn dismiss_warning(&mut self) {
        self.warned = false;
    }

    /// The screen that is on top by then gets an action.
    pub fn act(&mut self, action: Action) {
        self.action = Some(action);
    }

    /// The action for the screen that is on top now.
    pub fn take_action(&mut self) -> Option<Action> {
        self.action.take()
    }

    /// What the loop does; everything is painted anew if it is to `repaint`.
    pub fn take(&mut self, repaint: bool) -> Flow {
        self.flow.take().unwrap_or(if repaint { Flow::Repaint } else { Flow::Draw })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_safe_ends_only_when_it_is_asked_for_twice_in_a_row() {
        let mut next = LoopRequest::default();
        next.quit(false);
        assert_eq!(next.take(false), Flow::Draw);
        next.dismiss_warning();
        next.quit(false);
        assert_eq!(next.take(false), Flow::Draw);
        next.quit(false);
        assert_eq!(next.take(false), Flow::Quit);
    }

    #[test]
    fn what_is_safe_ends_at_once() {
        let mut next = LoopRequest::default();
        next.ask(Flow::Copy("words".into()));
        next.quit(true);
        assert_eq!(next.take(true), Flow::Quit);
    }
}
