//! What can be done on a page of an exercise now, each thing once: its key, its name and its effect.

use super::ExerciseScreen;
use super::page_block::{Press, StepPage};
use crate::exercise::Ask;
use crate::keys::{Action, BINDINGS, Edit, Hint, Label, Typing, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Route, Screen, Step};

/// Does a press that was decided on before.
fn does(press: Press) -> impl Fn(&mut ExerciseScreen, &Context) -> Step {
    move |screen, context| screen.press(&press, context)
}

impl Interactive for ExerciseScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        if self.breathing.is_on() {
            return self.breathing_actions(context);
        }
        let page = self.page(context);
        let (enter, space) = (page.by_enter(self.focus), page.by_space(self.focus));
        let mut can = match self.typing() {
            Typing::Multiline => writing_actions(&page),
            Typing::Line => line_actions(&page, enter),
            Typing::No if self.only_reads() => reading_actions(enter),
            Typing::No => self.choosing_actions(enter, &space),
        };
        can.also(&[Action::Choose], does(space));
        can.also(&[Action::NextField], |screen, context| screen.tab(1, context));
        can.also(&[Action::PreviousField], |screen, context| screen.tab(-1, context));
        can.also(&[Action::Up], |screen, context| screen.arrow(0, -1, context));
        can.also(&[Action::Down], |screen, context| screen.arrow(0, 1, context));
        can.also(&[Action::Left], |screen, context| screen.arrow(-1, 0, context));
        can.also(&[Action::Right], |screen, context| screen.arrow(1, 0, context));
        can.also(&[Action::PageDown], Self::next);
        if self.focus.typing {
            can.also(&[Action::PageUp], |screen, context| screen.edit(Edit::PageUp, context));
        } else {
            can.also(&[Action::PageUp], Self::back);
        }
        can.digits(Self::digit);
        can.also(&[Action::Undo], Self::undo);
        can.also(&[Action::Redo], Self::redo);
        self.further_actions(&mut can);
        can
    }
}

impl ExerciseScreen {
    /// Whether there is nothing on the page but something to read.
    pub(super) fn only_reads(&self) -> bool {
        let step = self.session.walk.step();
        step.ask == Ask::Read && step.also.is_empty() && !self.view.side
    }

    fn choosing_actions(&self, enter: Press, space: &Press) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        if self.focus.left.is_some() {
            can.offer(hint::WRITE_ON, |screen, context| screen.arrow(0, -1, context));
        }
        can.offer(hint::ALL_WAYS, |screen, context| screen.arrow(0, 1, context));
        can.offer(Action::Next.called(enter.label()), does(enter));
        if matches!(space, Press::Choose | Press::LetGo) {
            can.offer(Action::Choose.called(space.label()), does(space.clone()));
        }
        can.offer(hint::BACK, Self::back);
        can.elsewhere(hint::HELP);
        can.offer(hint::FIELD, |screen, context| screen.tab(1, context));
        if self.session.can_undo() {
            can.offer(hint::UNDO, Self::undo);
        }
        can.elsewhere(hint::SUPPORT);
        can
    }

    /// While breathing along only a few keys mean something; any other stops the pace.
    fn breathing_actions(&self, context: &Context) -> Actions<Self> {
        let mut can = self.breathing.actions(context).within(|screen: &mut Self| Some(&mut screen.breathing));
        let next = |screen: &mut Self, context: &Context| {
            screen.breathing.end();
            screen.next(context)
        };
        can.offer(hint::NEXT, next);
        can.also(&[Action::PageDown], next);
        can.offer(hint::BACK, Self::back);
        can.elsewhere(hint::HELP);
        self.further_actions(&mut can);
        let others: Vec<Action> = BINDINGS.iter().map(|binding| binding.action).collect();
        can.also(&others, |screen, context| {
            screen.breathing.pause(context.now);
            Step::Pass
        });
        can
    }

    fn further_actions(&self, can: &mut Actions<Self>) {
        can.also(&[Action::OwnEditor], Self::open_editor);
        if self.session.exercise().guide {
            can.also(&[Action::Guide], |_, _| Step::Open(Route::Guide));
        }
    }
}

/// A long text: the field has Enter and the arrows.
fn writing_actions(page: &StepPage) -> Actions<ExerciseScreen> {
    let mut can = Actions::<ExerciseScreen>::default();
    can.offer(Hint { label: esc_label(page), ..hint::STOP_WRITING }, ExerciseScreen::back);
    can.offer(hint::FIELD, |screen, context| screen.tab(1, context));
    can.elsewhere(hint::SUPPORT_WRITING);
    can.elsewhere(hint::NEW_LINE);
    can
}

/// A text of one line: Enter goes on from it.
fn line_actions(page: &StepPage, enter: Press) -> Actions<ExerciseScreen> {
    let mut can = Actions::<ExerciseScreen>::default();
    can.offer(Hint { label: enter.label(), ..hint::NEXT_FIELD }, does(enter));
    can.offer(Hint { label: esc_label(page), ..hint::STOP_WRITING }, ExerciseScreen::back);
    can.elsewhere(hint::SUPPORT_WRITING);
    can
}

fn reading_actions(enter: Press) -> Actions<ExerciseScreen> {
    let mut can = Actions::<ExerciseScreen>::default();
    can.offer(Action::Next.called(enter.label()), does(enter));
    can.offer(hint::BACK, ExerciseScreen::back);
    can.elsewhere(hint::HELP);
    can.elsewhere(hint::SUPPORT);
    can
}

/// Where Esc leads out of a field.
fn esc_label(page: &StepPage) -> Label {
    match page.way_on().and_then(|(stop, within)| page.button(stop, within)) {
        Some(Press::Next) => Label::TO_NEXT,
        Some(Press::Save | Press::Discard) => Label::TO_SAVE,
        _ => Label::STOP_WRITING,
    }
}
