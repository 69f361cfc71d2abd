//! What can be done on a page with one thing of the person's own; it changes nothing but that page.

use super::{ANOTHER, EditField};
use crate::keys::{Action, Hint, Label, hint};
use crate::screens::Context;
use crate::screens::screen::{Actions, Interactive};

impl Interactive for EditField {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let press = |page: &mut Self, context: &Context| page.press(page.focus.stop, context);
        let button = self.fields.len();
        if self.focus.typing {
            let last = self.focus.stop + 1 == button;
            let label = if last { Label::SAVE } else { Label::FIELD };
            can.offer(Hint { label, ..hint::NEXT_FIELD }, press);
            // Writing ends on the way on, so that Enter goes on.
            let to_save = Hint { label: Label::TO_SAVE, ..hint::STOP_WRITING };
            can.offer(to_save, move |page, _| page.focus.stop_writing((button, 0)));
            can.elsewhere(hint::SUPPORT_WRITING);
        } else {
            let label = match self.focus.stop.checked_sub(button) {
                Some(ANOTHER) => Label::READ,
                Some(_) => Label::SAVE,
                None => Label::EDIT,
            };
            if let Some(left) = self.focus.left {
                can.offer(hint::WRITE_ON, move |page, _| page.go(left));
            }
            can.press(label, press);
            can.offer(hint::BACK, |page, context| page.leave(context));
            can.elsewhere(hint::HELP);
            can.offer(hint::UP_DOWN, |page, _| page.move_focus(1));
            can.elsewhere(hint::UNDO);
            can.also(&[Action::Up], |page, _| page.move_focus(-1));
        }
        can.edits(Self::edit);
        can.targets(Self::press_target);
        can.also(&[Action::NextField], |page, _| page.go(page.focus.stop + 1));
        can.also(&[Action::PreviousField], |page, _| page.go(page.focus.stop.saturating_sub(1)));
        can
    }
}

impl EditField {
    /// Up or down by an arrow: a field does not take letters yet.
    fn move_focus(&mut self, by: isize) {
        self.go(self.focus.stop.saturating_add_signed(by));
        self.focus.typing = false;
    }
}
