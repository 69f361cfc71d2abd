//! What is taken back and made again, choices and words in the order in which they were given; it asks nothing.

use serde_json::{Map, Value};

use super::ExerciseScreen;
use crate::screens::{Context, Step};

impl ExerciseScreen {
    /// The answers as they are before a choice.
    pub(super) fn remember(&mut self) {
        self.before.push(self.walk.answers().clone());
        self.undone.clear();
        self.wrote = None;
    }

    /// The answers as they are before words; what is written in one field, one after the other, is one step.
    pub(super) fn remember_writing(&mut self, field: &str) {
        if self.wrote.as_deref() != Some(field) {
            self.remember();
            self.wrote = Some(field.to_owned());
        }
    }

    pub(super) fn undo(&mut self, context: &Context) -> Step {
        let Some(answers) = self.before.pop() else { return Step::Stay };
        self.undone.push(self.walk.answers().clone());
        self.put_back(&answers, context);
        Step::Say(context.text.get("common.undone"))
    }

    pub(super) fn redo(&mut self, context: &Context) -> Step {
        let Some(answers) = self.undone.pop() else { return Step::Stay };
        self.before.push(self.walk.answers().clone());
        self.put_back(&answers, context);
        Step::Stay
    }

    /// The answers as they were. A field keeps its own undo, so that its words never depend on this alone.
    fn put_back(&mut self, answers: &Map<String, Value>, context: &Context) {
        self.wrote = None;
        let exercise = self.walk.exercise().clone();
        for field in exercise.parts().iter().flat_map(|part| part.fields()) {
            self.walk.restore(&field, answers.get(&field));
            let words = self.shown_words(&field, context);
            if let Some(editor) = self.editors.get_mut(&field).filter(|editor| editor.text() != words) {
                editor.rewrite(&words);
            }
        }
    }
}
