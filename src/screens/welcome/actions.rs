//! What can be done on each page of the first run; it changes nothing but what that page holds.

use super::{Control, Welcome, WelcomePage};
use crate::keys::{Action, Hint, Label, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Step};
use crate::widgets::form::Focus;

/// What works everywhere else, but not before the first run is over.
const NOT_YET: [Action; 6] =
    [Action::Palette, Action::GoTo, Action::Guide, Action::New, Action::Undo, Action::Redo];

/// What a control does when it is pressed.
pub(super) type Press = fn(&mut Welcome, &Context) -> Step;

impl Interactive for Welcome {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        if self.focus.typing {
            self.writing_actions(&mut can, context);
        } else {
            self.standing_actions(&mut can, context);
        }
        can.also(&[Action::NextField], Self::tab_to_next);
        can.also(&[Action::PreviousField], |screen, context| {
            screen.go_to(screen.focus.stop.saturating_sub(1), context)
        });
        can.also(&[Action::PageUp], Self::page_up);
        can.also(&[Action::PageDown], |screen, context| screen.read_on_or(Self::next, context));
        can.also(&NOT_YET, |_, _| ());
        can
    }
}

impl Welcome {
    fn writing_actions(&self, can: &mut Actions<Self>, context: &Context) {
        let (label, press) = self.on_enter(context);
        can.offer(Hint { label, ..hint::NEXT_FIELD }, press);
        if self.page == WelcomePage::Circle {
            let to_next = Hint { label: Label::TO_NEXT, ..hint::STOP_WRITING };
            let last = self.controls(context).len() - 1;
            can.offer(to_next, move |screen, _| screen.focus.stop_writing((last, 0)));
        } else {
            can.offer(hint::STOP_WRITING, |screen, context| screen.go_to(1, context));
        }
        can.elsewhere(hint::SUPPORT_WRITING);
    }

    fn standing_actions(&self, can: &mut Actions<Self>, context: &Context) {
        if let Some(left) = self.focus.left {
            can.offer(hint::WRITE_ON, move |screen, context| screen.go_to(left, context));
        }
        let (label, press) = self.on_enter(context);
        can.offer(hint::UP_DOWN, Self::down);
        can.press(label, move |screen, context| screen.read_on_or(press, context));
        let (first, country) = (self.page == WelcomePage::Language, self.page == WelcomePage::Country);
        if country {
            can.offer(hint::SEARCH, |screen, _| screen.focus = Focus { typing: true, ..Focus::default() });
        }
        can.offer(if first { Action::Back.called(Label::SKIP) } else { hint::BACK }, Self::back);
        if !country {
            can.elsewhere(hint::SUPPORT);
        }
        if !first {
            can.elsewhere(hint::HELP);
        }
        can.also(&[Action::Up], Self::up);
        can.also(&[Action::Left], |screen, context| screen.move_focus(-1, context));
        can.also(&[Action::Right], |screen, context| screen.move_focus(1, context));
        if self.page == WelcomePage::Not {
            can.also(&[Action::First], Self::page_up);
        }
    }

    /// What Enter does with the focused control, and what that is called.
    pub(super) fn on_enter(&self, context: &Context) -> (Label, Press) {
        let last = match self.page {
            WelcomePage::Passphrase => !self.passphrase,
            WelcomePage::Circle => !self.asks_passphrase,
            WelcomePage::Not => self.has_circle && !self.asks_passphrase,
            WelcomePage::Language | WelcomePage::Country => false,
        };
        let on = if last { Label::DONE } else { Label::NEXT };
        match self.control(context) {
            Control::Find if self.focus.typing => (Label::RESULT, |screen, context| screen.go_to(1, context)),
            Control::Find => (Label::SEARCH, Self::write),
            Control::Choice(index) if !self.is_chosen(index, context) => (Label::CHOOSE, Self::choose),
            Control::Name if self.focus.typing => (Label::FIELD, Self::next_stop),
            Control::Name | Control::Reach if !self.focus.typing => (Label::EDIT, Self::write),
            Control::Back => (Label::BACK, Self::back),
            Control::Choice(_) | Control::Name | Control::Reach | Control::Later | Control::Next => {
                (on, Self::next)
            }
        }
    }

    fn write(&mut self, _context: &Context) -> Step {
        self.focus.typing = true;
        Step::Stay
    }

    fn next_stop(&mut self, context: &Context) -> Step {
        self.go_to(self.focus.stop + 1, context)
    }

    /// To the next control by Tab, from the last to the first. A group of choices is one stop.
    fn tab_to_next(&mut self, context: &Context) -> Step {
        let (here, controls) = (self.focus.stop, self.controls(context));
        let after = controls.iter().skip(here + 1).position(|it| !matches!(it, Control::Choice(_)));
        self.go_to(after.map_or(0, |after| here + 1 + after), context)
    }

    fn move_focus(&mut self, by: isize, context: &Context) {
        let last = self.controls(context).len() - 1;
        self.focus.stop = self.focus.stop.saturating_add_signed(by).min(last);
    }

    fn is_at_the_end(&self, context: &Context) -> bool {
        self.focus.stop + 1 >= self.controls(context).len()
    }

    fn up(&mut self, context: &Context) {
        if self.is_at_the_end(context) && self.top > 0 {
            self.top -= 1;
        } else {
            self.move_focus(-1, context);
        }
    }

    /// Below the last thing to choose there may be more to read.
    fn down(&mut self, context: &Context) {
        if self.is_at_the_end(context) {
            let (page, height) = (self.lay_out(context), context.size.height);
            self.top = (self.scrolled(&page, height) + 1).min(page.last_scroll(height));
        } else {
            self.move_focus(1, context);
        }
    }

    fn page_up(&mut self, context: &Context) -> Step {
        if self.page != WelcomePage::Not {
            return self.back(context);
        }
        self.top = self.top.saturating_sub(window(context));
        Step::Stay
    }

    /// Reads on first: nobody goes past what stands below the window.
    fn read_on_or(&mut self, then: Press, context: &Context) -> Step {
        let last = self.lay_out(context).last_scroll(context.size.height);
        if self.page != WelcomePage::Not || self.top >= last {
            return then(self, context);
        }
        self.top = (self.top + window(context)).min(last);
        Step::Stay
    }
}

/// The rows that a key for a page moves.
fn window(context: &Context) -> usize {
    usize::from(context.size.height).saturating_sub(1)
}
