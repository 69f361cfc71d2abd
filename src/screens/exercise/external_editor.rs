//! The long text of a page goes to the person's own editor and comes back; a text that is let go never does.

use super::page::Stop;
use super::{ExerciseScreen, stops};
use crate::screens::{Context, Output, Step};

impl ExerciseScreen {
    /// The long text that is written in now, or was until Esc, else the first one of the page.
    pub(super) fn open_editor(&mut self, context: &Context) -> Step {
        let long = |stop: &&Stop| matches!(stop, Stop::Field { rows, .. } if *rows != 1);
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        let here = self.returns_to(context).or(Some(self.focus.0));
        let here = here.filter(|at| stops.get(*at).is_some_and(long));
        let at = here.or_else(|| stops.iter().position(long));
        let Some((at, Stop::Field { field, .. })) = at.and_then(|at| Some((at, *stops.get(at)?))) else {
            return Step::Say(context.text.get("editor.no_text"));
        };
        if self.session.walk.is_secret(field) {
            return Step::Say(context.text.get("editor.let_go"));
        }
        let words = self.editors.get(field).map(crate::widgets::editor::Editor::text).unwrap_or_default();
        (self.in_editor, self.field) = (Some(field.clone()), Some(field.clone()));
        (self.focus, self.typing, self.left) = ((at, 0), true, None);
        Step::Output(Output::Editor(words), String::new())
    }

    /// Other words than went out: undo brings back the earlier ones.
    pub(super) fn take_from_editor(&mut self, words: &str, context: &Context) {
        let Some(field) = self.in_editor.clone() else { return };
        let Some(editor) = self.editors.get_mut(&field) else { return };
        editor.rewrite(words);
        let words = editor.text();
        if words != self.shown_words(&field, context) {
            self.session.remember();
            self.session.walk.set_text(&field, &words);
        }
    }
}
