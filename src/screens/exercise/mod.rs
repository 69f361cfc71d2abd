//! An exercise on the screen: one question at a time; knows no exercise by name, and never touches the disk.

mod actions;
mod breath;
mod editing;
mod fields;
mod ics_file;
mod page_block;
mod paint;
mod press;
mod saving;
mod step_navigation;
mod step_page;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::name;
use super::{Change, Context, Outcome, Output, Route, Screen, Step};
use crate::exercise::{Exercise, Moved};
use crate::journal::{Draft, Record};
use crate::keys::{Input, Scope, Typing};
use crate::session::Session;
use crate::settings::Motion;
use crate::widgets::form::Focus;
use crate::widgets::page::Hits;
use breath::Breathing;
use fields::Fields;
use page_block::{StepPage, stop_of};
use step_page::View;

/// A session with its fields and its focus.
pub struct ExerciseScreen {
    session: Session,
    view: View,
    focus: Focus,
    fields: Fields,
    breathing: Breathing,
    exits: Exits,
}

/// Where the exercise leads when it is left.
#[derive(Default)]
struct Exits {
    /// Esc leaves at this step, because the walk began here and not at its first.
    edge: Option<String>,
    /// Where to go once it is saved, if not to its ending.
    then: Option<Route>,
    /// Its ending leads back to the journal.
    within: bool,
    /// The id of a draft whose words are kept under another one.
    left_draft: Option<String>,
}

impl ExerciseScreen {
    /// A new walk.
    pub fn begin(exercise: &Arc<Exercise>, context: &Context) -> Self {
        Self::with(Session::begin(exercise, context.now, context.now, context.journal), context)
    }

    /// A walk over an entry that is there: to change it, or its second half.
    pub fn again(exercise: &Arc<Exercise>, record: Record, after: bool, context: &Context) -> Self {
        Self::with(Session::again(exercise, record, after, context.journal), context)
    }

    /// A walk where a draft left it.
    pub fn resume(exercise: &Arc<Exercise>, draft: Draft, context: &Context) -> Self {
        Self::with(Session::resume(exercise, draft, context.journal), context)
    }

    fn with(session: Session, context: &Context) -> Self {
        let mut screen = Self {
            session,
            view: View::default(),
            focus: Focus::default(),
            fields: Fields::default(),
            breathing: Breathing::new(context.settings.motion == Motion::None),
            exits: Exits::default(),
        };
        screen.arrive(context);
        screen
    }

    /// Whether its ending leads back to the page of the journal where it began.
    #[must_use]
    pub fn back_to_the_journal(mut self, within: bool) -> Self {
        self.exits.within = within;
        self
    }

    /// To the last step, to change something right after saving.
    #[must_use]
    pub fn at_the_end(mut self, context: &Context) -> Self {
        while self.session.walk.advance() == Moved::Step {}
        self.arrive(context);
        self
    }

    /// To the breath at once; nothing is answered yet, so nothing is kept of it.
    #[must_use]
    pub fn at_the_breath(mut self, context: &Context) -> Self {
        self.session.walk.go_to("breath");
        self.exits.edge = Some(self.session.walk.step().id.clone());
        self.arrive(context);
        self
    }

    fn page(&self, context: &Context) -> StepPage {
        step_page::build(&self.session, &self.view, self.focus, context)
    }
}

impl Screen for ExerciseScreen {
    fn scope(&self) -> Scope {
        if self.breathing.is_on() {
            Scope::Breathing
        } else if self.only_reads() {
            Scope::Reading
        } else {
            Scope::Exercise
        }
    }

    fn typing(&self) -> Typing {
        match self.focus.typing {
            false => Typing::No,
            true if self.fields.is_line() => Typing::Line,
            true => Typing::Multiline,
        }
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        let mut draft = self.session.draft(context.now);
        if self.session.is_idle() {
            draft.fields.clear();
        }
        Some(draft)
    }

    fn exercise(&self) -> Option<&str> {
        Some(&self.session.exercise().kind)
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        self.breathing.pace(context)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![name(&self.session.exercise().kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        let title = name(&self.session.exercise().kind, context);
        let (step, total) = self.session.walk.position();
        let place = context.text.fill("common.step", &[("step", step.into()), ("total", total.into())]);
        let title = if self.session.exercise().numbered { format!("{title}, {place}") } else { title };
        (title, self.session.help_key(context.text))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Focus(false) | Input::UnboundKey | Input::Target(_) if self.breathing.is_on() => {
                self.breathing.pause(context.now);
            }
            Input::Edit(edit) if !self.breathing.is_on() => self.edit(edit, context),
            Input::Target(target) => return self.click(stop_of(target), context),
            _ => {}
        }
        Step::Stay
    }

    fn after_input(&mut self, context: &Context) {
        self.follow_page(context);
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Saved(Change::Entry(record)) => {
                let said = self.session.closing(context.now).map(str::to_owned);
                let ending = self.ending(Some(record), said);
                let then = self.exits.then.take().unwrap_or(ending);
                return self.after_saving(record, then);
            }
            Outcome::Saved(Change::DropDraft { .. }) => {
                return Step::Replace(self.exits.then.take().unwrap_or(Route::Home));
            }
            Outcome::Returned(words) => self.take_from_editor(words, context),
            Outcome::OutputRefused(free) => self.view.free = free.map(Path::to_path_buf),
            Outcome::Output(Output::File { path, .. }) => {
                let path = context.journal.paths().shown(path);
                return Step::Say(context.text.fill("encounter.ics.done", &[("path", path.into())]));
            }
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if self.breathing.is_on() {
            self.breathing.draw(frame, area, &self.session.exercise().kind, context)
        } else {
            self.paint(frame, area, context)
        }
    }
}
