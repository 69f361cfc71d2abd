//! What the keys of the footer do just now, where the table alone cannot know; it must only look.

use super::page::{Button, Stop, Tool};
use super::{ExerciseScreen, stops};
use crate::keys::{Action, Hint, Typing};
use crate::screens::{Context, Screen};

impl ExerciseScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint, context: &Context) -> Option<&'static str> {
        if let Some(breathing) = &self.breathing {
            return breathing.called(hint, self.still, context);
        }
        match hint.action {
            Action::Next if self.typing() == Typing::Page => Some(hint.label),
            Action::Next => Some(self.enter_does(context)),
            Action::Choose => {
                let chooses = matches!(self.stop(context), Some(Stop::Group { .. }));
                chooses.then_some(hint.label)
            }
            Action::Undo => (!self.before.is_empty()).then_some(hint.label),
            _ => Some(hint.label),
        }
    }

    fn enter_does(&self, context: &Context) -> &'static str {
        match self.stop(context) {
            Some(Stop::Group { field, many, choices, .. }) => {
                let unanswered = !choices.iter().any(|choice| choice.chosen);
                if unanswered || choices.get(self.focus.1).is_some_and(|choice| many && choice.code == "more")
                {
                    "keys-choose"
                } else if self.asks_breath(&field) && self.pace_chosen().is_some() {
                    "keys-start"
                } else {
                    "keys-next"
                }
            }
            Some(Stop::Field { .. }) if self.typing => {
                let blocks = self.blocks(context);
                match stops(&blocks).get(self.focus.0 + 1) {
                    Some(Stop::Field { .. }) => "keys-field",
                    _ if self.walk.is_last() && !self.side => "keys-save",
                    _ => "keys-next",
                }
            }
            Some(Stop::Field { .. }) => "keys-edit",
            Some(Stop::Side { .. } | Stop::Ways(_)) => "keys-open",
            Some(Stop::Tools(tools)) => match tools.get(self.focus.1) {
                Some((Tool::Copy(_), _)) => "keys-copy",
                _ => "keys-choose",
            },
            Some(Stop::Buttons(buttons)) => match buttons.get(self.focus.1) {
                Some((Button::Save, _)) => "keys-save",
                Some((Button::Discard, _)) => "keys-choose",
                _ => "keys-next",
            },
            None => "keys-next",
        }
    }
}
