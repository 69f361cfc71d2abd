//! What the keys of the footer do on a page with one thing of the person's own; it must only look.

use super::{ANOTHER, EditField};
use crate::keys::{Action, Hint, Label};

impl EditField {
    /// What a hint of the footer is called; nothing if its key has nothing to do.
    pub fn called(&self, hint: &Hint) -> Option<Label> {
        match hint.action {
            Action::Next => self.enter().or(Some(hint.label)),
            Action::Back if self.typing => Some(Label::TO_SAVE),
            Action::Up => self.left.map(|_| hint.label),
            _ => Some(hint.label),
        }
    }

    /// The key of the word for what Enter does, where that is not to edit.
    fn enter(&self) -> Option<Label> {
        match self.at.checked_sub(self.fields.len()) {
            Some(ANOTHER) => Some(Label::READ),
            Some(_) => Some(Label::SAVE),
            None if !self.typing => None,
            None if self.at + 1 == self.fields.len() => Some(Label::SAVE),
            None => Some(Label::FIELD),
        }
    }
}
