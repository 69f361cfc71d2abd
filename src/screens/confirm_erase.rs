//! The question before something goes for good: only the typed word is a yes. It must never let anything go itself.

use super::screen::Actions;
use super::{Context, Step};
use crate::keys::{Action, Edit, Label, hint};
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

    /// What can be done under the question on its screen: `yes` once the word stands there; all else only `closes` it.
    pub fn actions<S: 'static>(&self, yes: Step, closes: fn(&mut S), context: &Context) -> Actions<S> {
        let mut can = Actions::default();
        let answer = |step: Step| {
            move |screen: &mut S, _: &Context| {
                closes(screen);
                step.clone()
            }
        };
        if self.agreed(context) {
            can.offer(Action::Next.called(Label::ERASE).shown_as("Enter"), answer(yes));
        } else {
            can.also(&[Action::Next], answer(Step::Stay));
        }
        can.offer(hint::BACK.shown_as("Esc"), answer(Step::Stay));
        can.elsewhere(hint::SUPPORT_WRITING);
        can.also(&[Action::NextField, Action::PreviousField], answer(Step::Stay));
        can.close();
        can
    }

    /// Whether the word stands there.
    fn agreed(&self, context: &Context) -> bool {
        self.word.text().trim().to_lowercase() == context.text.get("settings.erase.word").to_lowercase()
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
