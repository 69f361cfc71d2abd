//! What the keys of the footer do in the export dialog, where the focus is; it must only look.

use super::{ExportScreen, Stop};
use crate::keys::{Action, Hint, Label};

impl ExportScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint) -> Option<Label> {
        let does = [Label::BACK, Label::EXPORT];
        let groups = self.preview.is_none() && self.stop != Stop::Buttons && !self.stop.is_field();
        let chosen = self.choices(self.stop).get(self.within).is_some_and(|(_, chosen)| *chosen);
        match (hint.action, &self.preview) {
            (Action::Next, Some(preview)) => preview.button().and_then(|button| does.get(button).copied()),
            (Action::Next, None) if self.stop == Stop::Buttons => does.get(self.within).copied(),
            (Action::Next, None) if self.stop.is_field() && !self.typing => Some(Label::EDIT),
            (Action::Next, None) if self.stop == Stop::From => Some(Label::FIELD),
            (Action::Next, None) if groups && !chosen => Some(Label::CHOOSE),
            (Action::Next, None) => Some(Label::NEXT),
            // One of several ways stays chosen until another one is.
            (Action::Choose, None) if groups && chosen => self.stop.is_many().then_some(Label::LET_GO),
            (Action::Import, preview) => preview.is_none().then_some(hint.label),
            (Action::Choose, _) => groups.then_some(hint.label),
            (Action::Back, None) if self.typing => Some(Label::TO_EXPORT),
            (Action::Up, Some(_)) => None,
            (Action::Up, None) => self.left.map(|_| hint.label),
            _ => Some(hint.label),
        }
    }
}
