//! What the keys of the footer do on a page with one thing of the person's own; it must only look.

use super::{ANOTHER, EditField};
use crate::keys::{Action, Hint};

impl EditField {
    /// What a hint of the footer is called; nothing if its key has nothing to do.
    pub fn called(&self, hint: &Hint) -> Option<&'static str> {
        match hint.action {
            Action::Next => self.enter().or(Some(hint.label)),
            Action::Back if self.typing => Some("keys-to_save"),
            Action::Up => self.left.map(|_| hint.label),
            _ => Some(hint.label),
        }
    }

    /// The key of the word for what Enter does, where that is not to edit.
    fn enter(&self) -> Option<&'static str> {
        match self.at.checked_sub(self.fields.len()) {
            Some(ANOTHER) => Some("keys-read"),
            Some(_) => Some("keys-save"),
            None if !self.typing => None,
            None if self.at + 1 == self.fields.len() => Some("keys-save"),
            None => Some("keys-field"),
        }
    }
}
