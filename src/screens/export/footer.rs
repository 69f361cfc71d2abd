//! What the keys of the footer do in the export dialog, where the focus is; it must only look.

use super::{ExportScreen, Stop};
use crate::keys::{Action, Hint};

impl ExportScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint) -> Option<&'static str> {
        let does = ["keys-back", "keys-export"];
        let groups = self.preview.is_none() && self.stop != Stop::Buttons && !self.stop.is_field();
        match (hint.action, &self.preview) {
            (Action::Next, Some(preview)) => preview.button().and_then(|button| does.get(button).copied()),
            (Action::Next, None) if self.stop == Stop::Buttons => does.get(self.within).copied(),
            (Action::Next, None) if self.stop.is_field() && !self.typing => Some("keys-edit"),
            (Action::Next, None) if self.stop == Stop::From => Some("keys-field"),
            (Action::Next, None) => Some("keys-next"),
            (Action::Import, preview) => preview.is_none().then_some(hint.label),
            (Action::Choose, _) => groups.then_some(hint.label),
            _ => Some(hint.label),
        }
    }
}
