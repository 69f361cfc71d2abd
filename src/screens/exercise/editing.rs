//! Words of a field become an answer: typed, taken back, or from the person's own editor. A text that is let go never
//! goes to an editor.

use super::ExerciseScreen;
use super::fields::shown_words;
use super::page_block::Stop;
use crate::keys::Edit;
use crate::screens::{Context, Output, Step};
use crate::widgets::editor::Editor;

impl ExerciseScreen {
    pub(super) fn edit(&mut self, edit: Edit, context: &Context) {
        let Some(field) = self.fields.current.clone() else { return };
        let columns = context.measure().saturating_sub(2).max(1);
        let Some(editor) = self.fields.editors.get_mut(&field) else { return };
        let leaves = match edit {
            Edit::Up if editor.is_line() => Some(-1),
            Edit::Down if editor.is_line() => Some(1),
            _ => None,
        };
        let moved = editor.apply(edit, columns);
        if let Some(by) = leaves.filter(|_| !moved) {
            return self.tab(by, context);
        }
        let words = editor.text();
        if words != shown_words(&self.session, &field, context.text) {
            self.session.write(&field, &words);
        }
    }

    pub(super) fn undo(&mut self, context: &Context) -> Step {
        if !self.session.undo() {
            return Step::Stay;
        }
        self.fields.rewrite(&self.session, context.text);
        Step::Say(context.text.get("common.undone"))
    }

    pub(super) fn redo(&mut self, context: &Context) {
        if self.session.redo() {
            self.fields.rewrite(&self.session, context.text);
        }
    }

    /// The long text that is written in now, or was until Esc, else the first one of the page.
    pub(super) fn open_editor(&mut self, context: &Context) -> Step {
        let long = |stop: &Stop| matches!(stop, Stop::Field { rows, .. } if *rows != 1);
        let page = self.page(context);
        let here = self.focus.left.unwrap_or(self.focus.stop);
        let here = Some(here).filter(|at| page.stop(*at).is_some_and(long));
        let at = here.or_else(|| page.position(long));
        let Some((at, Stop::Field { field, .. })) = at.and_then(|at| Some((at, page.stop(at)?))) else {
            return Step::Say(context.text.get("editor.no_text"));
        };
        if self.session.walk.is_secret(field) {
            return Step::Say(context.text.get("editor.let_go"));
        }
        self.breathing.end();
        let words = self.fields.editors.get(field).map(Editor::text).unwrap_or_default();
        self.fields.lent = Some(field.clone());
        self.enter_stop(at, context);
        Step::Output(Output::Editor(words), String::new())
    }

    /// Other words than went out: undo brings back the earlier ones.
    pub(super) fn take_from_editor(&mut self, words: &str, context: &Context) {
        let Some(field) = self.fields.lent.clone() else { return };
        let Some(editor) = self.fields.editors.get_mut(&field) else { return };
        editor.rewrite(words);
        let words = editor.text();
        if words != shown_words(&self.session, &field, context.text) {
            self.session.remember();
            self.session.walk.set_text(&field, &words);
        }
    }
}
