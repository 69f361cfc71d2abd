//! What the keys of the footer do on an item's page and under its questions; it must only look.

use super::{ANOTHER, ItemScreen, KEEP, LINES, Question, SAVE};
use crate::keys::{Action, Hint, Label, Typing};
use crate::screens::Screen;

impl ItemScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint) -> Option<Label> {
        match (hint.action, &self.question) {
            (Action::Next, Some(_)) if self.typing() == Typing::Page => Some(hint.label),
            (Action::Next, Some(question)) => Some(self.answers(question)),
            (Action::Choose, Some(question)) if question.at == question.button() => None,
            (Action::Choose, Some(question)) if self.is_chosen(question) => Some(Label::LET_GO),
            (Action::Back, Some(question)) if question.typing => Some(Label::TO_NEXT),
            (Action::Up, Some(question)) if question.writes() && !question.typing => Some(hint.label),
            (Action::Up, _) => None,
            (Action::Next, None) if matches!(self.at, SAVE | KEEP) => Some(Label::SAVE),
            (Action::Next, None) if self.at == ANOTHER => Some(Label::READ),
            _ => Some(hint.label),
        }
    }

    /// Whether the focused choice is the answer.
    fn is_chosen(&self, question: &Question) -> bool {
        let code = question.choices.get(question.at);
        LINES.get(question.line).zip(code).is_some_and(|((field, ..), code)| self.words(field) == code)
    }

    /// What Enter does under a question.
    fn answers(&self, question: &Question) -> Label {
        if question.at == question.button() || (question.writes() && question.typing) {
            Label::NEXT
        } else if question.writes() {
            Label::EDIT
        } else if self.is_chosen(question) {
            Label::NEXT
        } else {
            Label::CHOOSE
        }
    }
}
