//! What can be done on an item's page and under its questions; it changes nothing but that item.

use super::question::Question;
use super::{ANOTHER, ItemScreen, SAVE};
use crate::keys::{Action, Hint, Label, Typing, hint};
use crate::screens::Context;
use crate::screens::screen::{Actions, Interactive};

impl Interactive for ItemScreen {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        match &self.question {
            None => self.page_actions(&mut can),
            Some(question) => {
                match question.typing() {
                    Typing::No if question.writes() => written_actions(&mut can),
                    Typing::No => self.choice_actions(question, &mut can),
                    typing => writing_actions(typing, &mut can),
                }
                can.also(&[Action::PageDown], Self::answered);
                can.edits(Self::edit);
                can.targets(Self::press_in_question);
            }
        }
        can
    }
}

impl ItemScreen {
    /// On the page of six lines.
    fn page_actions(&self, can: &mut Actions<Self>) {
        let label = match self.at.checked_sub(SAVE) {
            Some(ANOTHER) => Label::READ,
            Some(_) => Label::SAVE,
            None => Label::EDIT,
        };
        // To choose between versions is never the end of the page.
        can.also(&[Action::Last, Action::PageDown], |screen, _| screen.at = SAVE);
        can.menu(label, (self.last(), self.last()), |screen| &mut screen.at, Self::press);
        // Nothing asks to be kept: going back keeps it.
        can.offer(hint::BACK, |screen, context| screen.save(context));
        can.elsewhere(hint::HELP);
        can.elsewhere(hint::UP_DOWN);
        can.elsewhere(hint::UNDO);
        can.numbered(SAVE - 1, |screen| &mut screen.at, Self::ask);
    }

    /// Under a question with choices.
    fn choice_actions(&self, question: &Question, can: &mut Actions<Self>) {
        let at = question.at;
        can.offer(hint::ALL_WAYS, move |screen, _| screen.go_in_question(at + 1));
        if question.on_button() {
            can.press(Label::NEXT, Self::answered);
        } else if self.is_chosen(question) {
            can.offer(hint::NEXT, Self::answered);
            can.offer(Action::Choose.called(Label::LET_GO), |screen, _| screen.choose());
        } else {
            can.offer(Action::Next.called(Label::CHOOSE), |screen, _| screen.choose());
            can.offer(hint::CHOOSE, |screen, _| screen.choose());
        }
        can.offer(hint::BACK, back);
        can.elsewhere(hint::HELP);
        can.offer(hint::FIELD, focus_button);
        can.elsewhere(hint::UNDO);
        can.elsewhere(hint::SUPPORT);
        can.also(&[Action::Up, Action::PreviousField], move |screen, _| {
            screen.go_in_question(at.saturating_sub(1));
        });
        let choices = question.choices.len();
        can.digits(move |screen, number, context| {
            if (1..=choices).contains(&number) {
                screen.press_in_question(number - 1, context);
            }
        });
    }
}

/// While words are written.
fn writing_actions(typing: Typing, can: &mut Actions<ItemScreen>) {
    // Writing ends on the way on, so that Enter goes on; an arrow up leads back.
    let stop = Hint { label: Label::TO_NEXT, ..hint::STOP_WRITING };
    let multiline = typing == Typing::Multiline;
    if !multiline {
        can.offer(Hint { label: Label::NEXT, ..hint::NEXT_FIELD }, ItemScreen::answered);
    }
    can.offer(stop, focus_button);
    can.offer_if(multiline, hint::FIELD, focus_button);
    can.elsewhere(hint::SUPPORT_WRITING);
    if multiline {
        can.elsewhere(hint::NEW_LINE);
    }
}

/// On the button after words were written.
fn written_actions(can: &mut Actions<ItemScreen>) {
    let write_on = |screen: &mut ItemScreen, _: &Context| screen.go_in_question(0);
    can.offer(hint::WRITE_ON, write_on);
    can.press(Label::NEXT, ItemScreen::answered);
    can.offer(hint::BACK, back);
    can.elsewhere(hint::HELP);
    can.elsewhere(hint::UP_DOWN);
    can.elsewhere(hint::UNDO);
    can.also(&[Action::PreviousField], write_on);
}

/// Back is not on: of a new item nothing more is asked.
fn back(screen: &mut ItemScreen, context: &Context) {
    screen.adding = false;
    screen.answered(context);
}

fn focus_button(screen: &mut ItemScreen, _context: &Context) {
    screen.go_in_question(usize::MAX);
}
