//! What can be done in the export dialog: at a choice, in a field, on the buttons, and while what leaves is looked at.

use super::super::pager::Pager;
use super::preview::Preview;
use super::questions::{Control, paged};
use super::{ExportScreen, ON};
use crate::keys::{Action, Label, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Route, Step};

impl Interactive for ExportScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        if let Some(preview) = &self.preview {
            return looking(preview, context);
        }
        let mut can = if self.focus.typing { self.writing() } else { self.choosing(context) };
        can.extend(going(context));
        can
    }
}

/// From question to question, in a field as well.
fn going(context: &Context) -> Actions<ExportScreen> {
    let mut can = Actions::<ExportScreen>::default();
    can.also(&[Action::PreviousField], |screen, context| screen.tab(-1, context));
    if paged(context) {
        can.also(&[Action::PageUp], |screen, context| screen.turn_page(-1, context));
        can.also(&[Action::PageDown], |screen, context| screen.turn_page(1, context));
    }
    can.also(&[Action::First, Action::PageUp], |screen, context| screen.arrive(0, context));
    can.also(&[Action::Last, Action::PageDown], |screen, context| screen.arrive(usize::MAX, context));
    can
}

/// While what leaves is looked at.
fn looking(preview: &Preview, context: &Context) -> Actions<ExportScreen> {
    let mut can = Pager::scrolling(&preview.shown(context), hint::ALL_WAYS, context).within(pager);
    if preview.pager.button == 0 || !preview.is_reading() {
        can.press(button(preview.pager.button), ExportScreen::press_in_preview);
    }
    can.offer(hint::BACK, |screen, _| screen.preview = None);
    can.elsewhere(hint::HELP);
    can.extend(Pager::buttons().within(pager));
    can
}

fn pager(screen: &mut ExportScreen) -> Option<&mut Pager> {
    screen.preview.as_mut().map(|preview| &mut preview.pager)
}

fn button(index: usize) -> Label {
    if index == 0 { Label::BACK } else { Label::EXPORT }
}

impl ExportScreen {
    /// While letters go into a field.
    fn writing(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let next = self.questions().into_iter().nth(self.focus.stop + 1);
        let to_field = next.is_some_and(|next| matches!(next.control, Control::Field(_)));
        let label = if to_field { Label::FIELD } else { Label::NEXT };
        let next = |screen: &mut Self, context: &Context| screen.tab(1, context);
        can.offer(Action::Next.called(label).shown_as("Enter"), next);
        can.offer(Action::Back.called(Label::TO_EXPORT).shown_as("Esc"), |screen, _| {
            screen.focus.stop_writing((screen.questions().len() - 1, ON));
        });
        can.elsewhere(hint::SUPPORT_WRITING);
        can.also(&[Action::NextField], next);
        can
    }

    /// On a choice, a button, or a field that takes no letters yet.
    fn choosing(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let arrow = |columns: isize, rows: isize| {
            move |screen: &mut Self, context: &Context| {
                screen.focus.arrow(columns, rows, &screen.stops(context));
            }
        };
        if self.focus.left.is_some() {
            can.offer(hint::WRITE_ON, arrow(0, -1));
        }
        can.offer(hint::ALL_WAYS, arrow(0, 1));
        can.also(&[Action::Up], arrow(0, -1));
        can.also(&[Action::Left], arrow(-1, 0));
        can.also(&[Action::Right], arrow(1, 0));
        self.taking(&mut can);
        let page = self.questions().get(self.focus.stop).map_or(0, |question| question.page);
        let back = paged(context) && page > 0;
        if back {
            can.offer(hint::BACK, |screen, context| screen.turn_page(-1, context));
        } else {
            can.offer(hint::BACK, |_, _| Step::Leave);
        }
        can.elsewhere(hint::HELP);
        can.offer(hint::FIELD, |screen: &mut Self, context| screen.tab(1, context));
        can.offer(Action::Import.called(Label::IMPORT), |_, _| Step::Open(Route::Import));
        can
    }

    /// Enter and Space on what has the focus.
    fn taking(&self, can: &mut Actions<Self>) {
        let next = |screen: &mut Self, context: &Context| screen.tab(1, context);
        match self.control() {
            None => {}
            Some(Control::Buttons) => can.press(button(self.focus.within), Self::press),
            Some(Control::Field(_)) => can.press(Label::EDIT, Self::press),
            // What is not chosen is chosen; from what is, one goes on.
            Some(control) if control.choices().get(self.focus.within).is_some_and(|it| !it.chosen) => {
                can.offer(Action::Next.called(Label::CHOOSE), Self::press);
                can.offer(hint::CHOOSE, Self::press);
            }
            // One of several stays chosen until another one is.
            Some(Control::One(_)) => can.offer(hint::NEXT, next),
            Some(Control::Many(_)) => {
                can.offer(hint::NEXT, next);
                can.offer(Action::Choose.called(Label::LET_GO), Self::press);
            }
        }
    }
}
