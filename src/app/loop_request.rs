//! What the loop is asked to do after an event; must never do it.

use crate::keys::Action;
use crate::terminal::{EditorCommand, Flow};

/// What waits for the end of an event.
#[derive(Default)]
pub struct LoopRequest {
    end: bool,
    /// The end was asked for while something was not safe: asked again, it is the end.
    warned: bool,
    editor: Option<EditorCommand>,
    copy: Option<String>,
    /// An action of the screen that is there by then.
    action: Option<Action>,
}

impl LoopRequest {
    /// The program ends.
    pub fn end(&mut self) {
        self.end = true;
    }

    /// The end is asked for: it comes when everything is `safe`, or when that was asked before.
    pub fn quit(&mut self, safe: bool) {
        self.end = safe || self.warned;
        self.warned = true;
    }

    /// Something else than the end was asked for.
    pub fn dismiss_warning(&mut self) {
        self.warned = false;
    }

    /// The person's own editor gets the terminal.
    pub fn open_editor(&mut self, command: EditorCommand) {
        self.editor = Some(command);
    }

    /// Words go to the clipboard.
    pub fn copy(&mut self, words: String) {
        self.copy = Some(words);
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
        if self.end {
            Flow::Quit
        } else if let Some(command) = self.editor.take() {
            Flow::OpenEditor(command)
        } else if let Some(words) = self.copy.take() {
            Flow::Copy(words)
        } else if repaint {
            Flow::Repaint
        } else {
            Flow::Draw
        }
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
        next.copy("words".into());
        next.quit(true);
        assert_eq!(next.take(true), Flow::Quit);
    }
}
