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
        let mut can = Actions::<Self>::default();
        match self.typing() {
            Typing::No => self.choosing_actions(&mut can, enter, &space),
            typing => writing_actions(&mut can, typing, &page, enter),
        }
        can.also(&[Action::Choose], does(space));
        for (action, by) in [(Action::NextField, 1), (Action::PreviousField, -1)] {
            can.also(&[action], move |screen: &mut Self, context| screen.tab(by, context));
        }
        let arrows =
            [(Action::Up, 0, -1), (Action::Down, 0, 1), (Action::Left, -1, 0), (Action::Right, 1, 0)];
        for (action, columns, rows) in arrows {
            can.also(&[action], move |screen: &mut Self, context| screen.arrow(columns, rows, context));
        }
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

    /// No field takes letters.
    fn choosing_actions(&self, can: &mut Actions<Self>, enter: Press, space: &Press) {
        let reads = self.only_reads();
        if self.focus.left.is_some() && !reads {
            can.offer(hint::WRITE_ON, |screen, context| screen.arrow(0, -1, context));
        }
        if !reads {
            can.offer(hint::ALL_WAYS, |screen, context| screen.arrow(0, 1, context));
        }
        can.offer(Action::Next.called(enter.label()), does(enter));
        if matches!(space, Press::Choose | Press::LetGo) {
            can.offer(Action::Choose.called(space.label()), does(space.clone()));
        }
        can.offer(hint::BACK, Self::back);
        can.elsewhere(hint::HELP);
        if !reads {
            can.offer(hint::FIELD, |screen, context| screen.tab(1, context));
        }
        if self.session.can_undo() && !reads {
            can.offer(hint::UNDO, Self::undo);
        }
        can.elsewhere(hint::SUPPORT);
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

/// Enter goes on from a text of one line; a long text has Enter and the arrows itself.
fn writing_actions(can: &mut Actions<ExerciseScreen>, typing: Typing, page: &StepPage, enter: Press) {
    let line = typing == Typing::Line;
    if line {
        can.offer(Hint { label: enter.label(), ..hint::NEXT_FIELD }, does(enter));
    }
    let label = match page.way_on().and_then(|(stop, within)| page.button(stop, within)) {
        Some(Press::Next) => Label::TO_NEXT,
        Some(Press::Save | Press::Discard) => Label::TO_SAVE,
        _ => Label::STOP_WRITING,
    };
    can.offer(Hint { label, ..hint::STOP_WRITING }, ExerciseScreen::back);
    if !line {
        can.offer(hint::FIELD, |screen, context| screen.tab(1, context));
    }
    can.elsewhere(hint::SUPPORT_WRITING);
    if !line {
        can.elsewhere(hint::NEW_LINE);
    }
}
