//! The question before something goes for good: only the typed word is a yes. It must never let anything go itself.

use super::Context;
use crate::keys::{Action, Edit, Hint, Label};
use crate::widgets::editor::Editor;
use crate::widgets::page::Page;

/// A question, and the field for the word.
pub struct ConfirmErase {
    question: &'static str,
    word: Editor,
}

impl ConfirmErase {
    /// The question with this key, and an empty field.
    pub fn ask(question: &'static str) -> Self {
        Self { question, word: Editor::line() }
    }

    /// Takes a change of the field; whether it could.
    pub fn write(&mut self, edit: Edit, context: &Context) -> bool {
        self.word.apply(edit, context.measure().saturating_sub(2).max(1))
    }

    /// Whether the word stands there.
    pub fn agreed(&self, context: &Context) -> bool {
        self.word.text().trim().to_lowercase() == context.text.get("settings.erase.word").to_lowercase()
    }

    /// What a hint of the footer is called under the question: Enter says yes once the word stands there, and else only
    /// that everything stays.
    pub fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        match hint.action {
            Action::Next => self.agreed(context).then_some(Label::ERASE),
            Action::Back => Some(Label::BACK),
            _ => Some(hint.label),
        }
    }

    /// The question in rows of a page, with the cursor in the field.
    pub fn rows(&self, page: &mut Page, target: usize, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let word = text.get("settings.erase.word");
        page.words(&text.get(self.question), theme.bold());
        page.words(&text.fill("settings.erase.type", &[("word", word.into())]), theme.text());
        page.field(&self.word, 1, 0, true, true, target);
    }
}
