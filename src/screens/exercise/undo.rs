//! Choices that are taken back and made again; texts have an undo of their own and never lose a word here.

use serde_json::{Map, Value};

use super::ExerciseScreen;
use crate::exercise::Ask;
use crate::screens::{Context, Step};

impl ExerciseScreen {
    /// Whether choosing can put words into this field: a name from the circle, a kept sentence.
    fn offered_words(&self, field: &str) -> bool {
        let parts = self.walk.exercise().parts();
        parts.iter().any(|part| {
            part.kept.as_ref().is_some_and(|kept| kept.words == field)
                || (part.ask == Ask::Person && field == format!("{}_name", part.field()))
        })
    }

    pub(super) fn remember(&mut self) {
        self.before.push(self.walk.answers().clone());
        self.undone.clear();
    }

    pub(super) fn undo(&mut self, context: &Context) -> Step {
        let Some(answers) = self.before.pop() else { return Step::Stay };
        self.undone.push(self.walk.answers().clone());
        self.take_back(&answers);
        Step::Say(context.text.get("common.undone"))
    }

    pub(super) fn redo(&mut self, _context: &Context) -> Step {
        let Some(answers) = self.undone.pop() else { return Step::Stay };
        self.before.push(self.walk.answers().clone());
        self.take_back(&answers);
        Step::Stay
    }

    /// Choices as they were. Texts have an undo of their own and stay as they are.
    fn take_back(&mut self, answers: &Map<String, Value>) {
        let exercise = self.walk.exercise().clone();
        for field in exercise.parts().iter().flat_map(|part| part.fields()) {
            if !self.editors.contains_key(&field) {
                self.walk.restore(&field, answers.get(&field));
            } else if self.offered_words(&field) && answers.get(&field).is_some() {
                // Words that choosing an offered name or sentence replaced come back.
                self.walk.restore(&field, answers.get(&field));
                self.editors.remove(&field);
            }
        }
    }
}
