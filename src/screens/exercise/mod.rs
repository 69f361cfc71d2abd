//! An exercise on the screen: one question at a time; knows no exercise by name, and never touches the disk.

mod breath;
mod calendar;
mod external_editor;
mod footer;
mod input;
mod page;
mod page_block;
mod paint;
mod saving;
mod step_navigation;
mod undo;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Change, Context, Outcome, Output, Route, Screen, Step};
use crate::exercise::{Ask, Exercise, Moved};
use crate::journal::{Draft, Record};
use crate::keys::{Action, Hint, Input, Label, Scope, Typing};
use crate::session::Session;
use crate::settings::Motion;
use crate::widgets::editor::Editor;
use crate::widgets::page::Hits;
use breath::Breathing;
use page::{Around, Block, Button, Stop};

/// A walk with its fields and its focus.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the moment")]
pub struct ExerciseScreen {
    session: Session,
    side: bool,
    sentence: usize,
    /// Which stop of the page has the focus, and which choice within it.
    focus: (usize, usize),
    typing: bool,
    /// The text field that takes the letters while typing.
    field: Option<String>,
    /// The field that Esc led out of, to the way on: an arrow up leads back into it.
    left: Option<String>,
    finer_of: Option<String>,
    editors: HashMap<String, Editor>,
    breathing: Option<Breathing>,
    still: bool,
    /// The field whose words are with the person's own editor.
    in_editor: Option<String>,
    /// Esc leaves here, because the walk began here and not at its first step.
    edge: Option<String>,
    /// Where to go once it is saved.
    then: Option<Route>,
    /// Its ending leads back to the journal.
    within: bool,
    /// Fields of which it was told that these words are not understood.
    told: Vec<(String, String)>,
    /// Another path for the calendar file, because the first one was taken.
    free: Option<PathBuf>,
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
            side: false,
            sentence: 0,
            focus: (0, 0),
            typing: false,
            field: None,
            left: None,
            finer_of: None,
            editors: HashMap::new(),
            breathing: None,
            still: context.settings.motion == Motion::None,
            in_editor: None,
            edge: None,
            then: None,
            within: false,
            told: Vec::new(),
            free: None,
        };
        screen.arrive(context);
        screen
    }

    /// Whether its ending leads back to the page of the journal where it began.
    pub fn back_to_the_journal(mut self, within: bool) -> Self {
        self.within = within;
        self
    }

    /// To the last step, to change something right after saving.
    pub fn at_the_end(mut self, context: &Context) -> Self {
        while self.session.walk.advance() == Moved::Step {}
        self.arrive(context);
        self
    }

    fn blocks(&self, context: &Context) -> Vec<Block> {
        let (stop, inner) = self.focus;
        let build = |looking_at: Option<(&str, &str)>| {
            let around = Around {
                side: self.side,
                finer_of: self.finer_of.as_deref(),
                looking_at,
                sentence: self.sentence,
                told: &self.told,
                free: self.free.as_deref(),
            };
            page::blocks(&self.session, &around, context)
        };
        let plain = build(None);
        match stops(&plain).get(stop) {
            Some(Stop::Group { field, choices, .. }) => {
                let code = choices.get(inner).map_or("", |choice| choice.code.as_str());
                build(Some((field, code)))
            }
            Some(Stop::Field { field, .. }) if self.typing => build(Some((field, ""))),
            _ => plain,
        }
    }

    fn stop(&self, context: &Context) -> Option<Stop> {
        stops(&self.blocks(context)).get(self.focus.0).map(|stop| (*stop).clone())
    }

    /// Makes the fields that the page shows and that are not there yet.
    fn refresh(&mut self, context: &Context) {
        let blocks = self.blocks(context);
        for stop in stops(&blocks) {
            if let Stop::Field { field, rows } = stop
                && !self.editors.contains_key(field)
            {
                let mut editor = if *rows == 1 { Editor::line() } else { Editor::page() };
                let begin = self.session.exercise().part(field).and_then(|part| part.begin.clone());
                let words = self.session.walk.text(field);
                match begin.filter(|_| words.is_empty()) {
                    Some(key) => editor.set_text(&context.text.get(&key)),
                    None => editor.set_text(words),
                }
                self.editors.insert(field.clone(), editor);
            }
        }
        let last = stops(&blocks).len().saturating_sub(1);
        self.focus.0 = self.focus.0.min(last);
    }

    fn about_step(&self, context: &Context) -> Option<String> {
        let kind = &self.session.exercise().kind;
        let keys = [format!("help.{kind}.{}", self.session.walk.step().id), format!("help.{kind}")];
        keys.into_iter().find(|key| context.text.has(key))
    }
}

fn stops(blocks: &[Block]) -> Vec<&Stop> {
    blocks.iter().filter_map(|block| if let Block::Stop(stop) = block { Some(stop) } else { None }).collect()
}

impl Screen for ExerciseScreen {
    fn scope(&self) -> Scope {
        match &self.breathing {
            Some(_) => Scope::Breathing,
            None if self.session.walk.step().ask == Ask::Read
                && self.session.walk.step().also.is_empty()
                && !self.side =>
            {
                Scope::Reading
            }
            None => Scope::Exercise,
        }
    }

    fn typing(&self) -> Typing {
        if !self.typing {
            return Typing::No;
        }
        let line = self.field_in_focus().is_some_and(Editor::is_line);
        if line { Typing::Line } else { Typing::Page }
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        let mut draft = self.session.draft(context.now);
        if self.session.is_idle() {
            draft.fields.clear();
        }
        Some(draft)
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        self.called(hint, context)
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        self.breathing.as_ref().and_then(|breathing| breathing.pace(self.still, context))
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![super::screen::name(&self.session.exercise().kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        let name = super::screen::name(&self.session.exercise().kind, context);
        let (step, total) = self.session.walk.position();
        let place = context.text.fill("common.step", &[("step", step.into()), ("total", total.into())]);
        let title = if self.session.exercise().numbered { format!("{name}, {place}") } else { name };
        (title, self.about_step(context))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let step = match &input {
            Input::Act(Action::Back) => self.back(context),
            Input::Act(Action::OwnEditor) => return self.open_editor(context),
            Input::Act(Action::Guide) if self.session.exercise().guide => return Step::Open(Route::Guide),
            _ if self.breathing.is_some() => self.breathe(&input, context),
            _ => self.answer(input, context),
        };
        self.refresh(context);
        if self.returns_to(context).is_none() {
            self.left = None;
        }
        step
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Saved(Change::Entry(record)) => {
                let ending = self.ending(record, context);
                Step::Replace(self.then.take().unwrap_or(ending))
            }
            Outcome::Saved(Change::DropDraft { .. }) => {
                Step::Replace(self.then.take().unwrap_or(Route::Home))
            }
            Outcome::Returned(words) => {
                self.take_from_editor(words, context);
                Step::Stay
            }
            Outcome::OutputRefused(free) => {
                self.free = free.map(Path::to_path_buf);
                Step::Stay
            }
            Outcome::Output(Output::File { path, .. }) => {
                let path = context.journal.paths().shown(path);
                Step::Say(context.text.fill("encounter.ics.done", &[("path", path.into())]))
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        match &self.breathing {
            Some(breathing) => {
                breathing.draw(frame, area, self.still, &self.session.exercise().kind, context)
            }
            None => self.paint(frame, area, context),
        }
    }
}
