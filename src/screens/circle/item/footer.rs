//! What the keys of the footer do on an item's page and under its questions; it must only look.

use super::{ANOTHER, ItemScreen, KEEP, LINES, Question, SAVE};
use crate::keys::{Action, Hint, Typing};
use crate::screens::Screen;

impl ItemScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint) -> Option<&'static str> {
        match (hint.action, &self.question) {
            (Action::Next, Some(_)) if self.typing() == Typing::Page => Some(hint.label),
            (Action::Next, Some(question)) => Some(self.answers(question)),
            (Action::Choose, Some(question)) => (question.at != question.button()).then_some(hint.label),
            (Action::Next, None) if matches!(self.at, SAVE | KEEP) => Some("keys-save"),
            (Action::Next, None) if self.at == ANOTHER => Some("keys-read"),
            _ => Some(hint.label),
        }
    }

    /// What Enter does under a question.
    fn answers(&self, question: &Question) -> &'static str {
        let given = LINES.get(question.line).is_some_and(|(field, ..)| !self.words(field).is_empty());
        if question.at == question.button() || (question.writes() && question.typing) {
            "keys-next"
        } else if question.writes() {
            "keys-edit"
        } else if given {
            "keys-next"
        } else {
            "keys-choose"
        }
    }
}
