//! What the keys of the footer do just now, where the table alone cannot know; it must only look.

use super::page::{Button, ChoiceItem, Stop, Tool};
use super::step_navigation::way_on;
use super::{ExerciseScreen, stops};
use crate::keys::{Action, Hint, Label, Typing};
use crate::screens::{Context, Screen};

impl ExerciseScreen {
    /// What a hint is called; nothing if its key has nothing to do here.
    pub(super) fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        if let Some(breathing) = &self.breathing {
            return breathing.called(hint, self.still, context);
        }
        match hint.action {
            Action::Next if self.typing() == Typing::Page => Some(hint.label),
            Action::Next => Some(self.enter_does(context)),
            Action::Choose => match self.stop(context) {
                Some(Stop::Group { field, choices, .. }) => {
                    choices.get(self.focus.1).and_then(|choice| self.space_does(&field, choice))
                }
                _ => None,
            },
            Action::Back if self.typing => Some(self.esc_does(context)),
            Action::Up => self.returns_to(context).map(|_| hint.label),
            Action::Undo => (self.session.can_undo()).then_some(hint.label),
            _ => Some(hint.label),
        }
    }

    /// What Space does to a choice.
    fn space_does(&self, field: &str, choice: &ChoiceItem) -> Option<Label> {
        if self.is_more(field, choice) || self.is_start(field, choice) {
            None
        } else if choice.chosen {
            Some(Label::LET_GO)
        } else {
            Some(Label::CHOOSE)
        }
    }

    /// Where Esc leads out of a field.
    fn esc_does(&self, context: &Context) -> Label {
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        match way_on(&stops).and_then(|(at, inner)| Some((stops.get(at)?, inner))) {
            Some((Stop::Buttons(buttons), inner)) => match buttons.get(inner) {
                Some((Button::Next, _)) => Label::TO_NEXT,
                _ => Label::TO_SAVE,
            },
            _ => Label::STOP_WRITING,
        }
    }

    fn enter_does(&self, context: &Context) -> Label {
        match self.stop(context) {
            Some(Stop::Group { field, choices, .. }) => match choices.get(self.focus.1) {
                Some(choice) if self.is_more(&field, choice) => {
                    let open = self.finer_of.as_deref() == Some("more");
                    if open { Label::CLOSE } else { Label::OPEN }
                }
                Some(choice) if !choice.chosen => Label::CHOOSE,
                _ if self.asks_breath(&field) && self.pace_chosen().is_some() => Label::START,
                _ => Label::NEXT,
            },
            Some(Stop::Field { .. }) if self.typing => {
                let blocks = self.blocks(context);
                match stops(&blocks).get(self.focus.0 + 1) {
                    Some(Stop::Field { .. }) => Label::FIELD,
                    _ if self.session.walk.is_last() && !self.side => Label::SAVE,
                    _ => Label::NEXT,
                }
            }
            Some(Stop::Field { .. }) => Label::EDIT,
            Some(Stop::Side { .. } | Stop::Ways(_)) => Label::OPEN,
            Some(Stop::Tools(tools)) => match tools.get(self.focus.1) {
                Some((Tool::Copy(_), _)) => Label::COPY,
                _ => Label::CHOOSE,
            },
            Some(Stop::Buttons(buttons)) => match buttons.get(self.focus.1) {
                Some((Button::Save, _)) => Label::SAVE,
                Some((Button::Discard, _)) => Label::CHOOSE,
                _ => Label::NEXT,
            },
            None => Label::NEXT,
        }
    }
}
