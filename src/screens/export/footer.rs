//! What the keys of the footer do in the export dialog, where the focus is; it must only look.

use super::{ExportScreen, Stop};
use crate::keys::{Action, Hint};

impl ExportScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint) -> Option<&'static str> {
        let does = ["keys-back", "keys-export"];
        let groups = self.preview.is_none() && self.stop != Stop::Buttons && !self.stop.is_field();
        let chosen = self.choices(self.stop).get(self.within).is_some_and(|(_, chosen)| *chosen);
        match (hint.action, &self.preview) {
            (Action::Next, Some(preview)) => preview.button().and_then(|button| does.get(button).copied()),
            (Action::Next, None) if self.stop == Stop::Buttons => does.get(self.within).copied(),
            (Action::Next, None) if self.stop.is_field() && !self.typing => Some("keys-edit"),
            (Action::Next, None) if self.stop == Stop::From => Some("keys-field"),
            (Action::Next, None) if groups && !chosen => Some("keys-choose"),
            (Action::Next, None) => Some("keys-next"),
            // One of several ways stays chosen until another one is.
            (Action::Choose, None) if groups && chosen => self.stop.is_many().then_some("keys-let_go"),
            (Action::Import, preview) => preview.is_none().then_some(hint.label),
            (Action::Choose, _) => groups.then_some(hint.label),
            (Action::Back, None) if self.typing => Some("keys-to_export"),
            (Action::Up, Some(_)) => None,
            (Action::Up, None) => self.left.map(|_| hint.label),
            _ => Some(hint.label),
        }
    }
}
