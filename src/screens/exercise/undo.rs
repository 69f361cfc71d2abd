//! Answers that are taken back and made again, and what the fields then show; it asks nothing.

use super::ExerciseScreen;
use crate::screens::{Context, Step};

impl ExerciseScreen {
    pub(super) fn undo(&mut self, context: &Context) -> Step {
        if !self.session.undo() {
            return Step::Stay;
        }
        self.rewrite_fields(context);
        Step::Say(context.text.get("common.undone"))
    }

    pub(super) fn redo(&mut self, context: &Context) -> Step {
        if self.session.redo() {
            self.rewrite_fields(context);
        }
        Step::Stay
    }

    /// The fields as the answers say. A field keeps its own undo, so that its words never depend on this alone.
    fn rewrite_fields(&mut self, context: &Context) {
        for field in self.session.exercise().fields() {
            let words = self.shown_words(&field, context);
            if let Some(editor) = self.editors.get_mut(&field).filter(|editor| editor.text() != words) {
                editor.rewrite(&words);
            }
        }
    }
}
