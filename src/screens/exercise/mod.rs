//! An exercise on the screen: one question at a time; knows no exercise by name, and never touches the disk.

mod breath;
mod external_editor;
mod footer;
mod input;
mod page;
mod page_block;
mod paint;
mod saving;
mod step_navigation;
mod undo;
mod validation;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::{Map, Value};

use super::{Change, Context, Outcome, Output, Route, Screen, Step};
use crate::exercise::{Ask, Exercise, Moved, Walk};
use crate::journal::{Draft, Journal, Record, Stamp};
use crate::keys::{Action, Hint, Input, Label, Scope, Typing};
use crate::settings::Motion;
use crate::widgets::editor::Editor;
use crate::widgets::page::Hits;
use breath::Breathing;
use page::{Around, Block, Button, Stop};

/// Most of the person's own sentences that are offered again.
const KEPT: usize = 5;
/// Entries that are looked through for them, newest first.
const LOOKED_THROUGH: usize = 500;

/// A walk with its fields and its focus.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the moment")]
pub struct ExerciseScreen {
    walk: Walk,
    id: String,
    at: DateTime<FixedOffset>,
    /// The entry that is changed or looked back on; a new one is made if there is none.
    record: Option<Record>,
    /// The stamps of the versions that this one grows from.
    was: Vec<Stamp>,
    people: Vec<String>,
    kept: Vec<String>,
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
    before: Vec<Map<String, Value>>,
    undone: Vec<Map<String, Value>>,
    /// The field that was written in last: its words are one step to take back.
    wrote: Option<String>,
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
        let record = Record::new(&exercise.kind, context.now, context.now.into());
        let walk = Walk::new(exercise.clone(), false, Map::new());
        Self::with(walk, record.id, record.at, None, context)
    }

    /// A walk over an entry that is there: to change it, or its second half.
    pub fn again(exercise: &Arc<Exercise>, record: Record, after: bool, context: &Context) -> Self {
        let walk = Walk::new(exercise.clone(), after, record.fields.clone());
        Self::with(walk, record.id.clone(), record.at, Some(record), context)
    }

    /// A walk where a draft left it.
    pub fn resume(exercise: &Arc<Exercise>, draft: Draft, record: Option<Record>, context: &Context) -> Self {
        let after = draft.half.as_deref() == Some("after");
        let mut walk = Walk::new(exercise.clone(), after, draft.fields);
        walk.go_to(&draft.step);
        let mut screen = Self::with(walk, draft.id, draft.at, record, context);
        // A draft of a new entry whose entry is there already was left by a crash after its save.
        if !draft.was.is_empty() {
            screen.was = draft.was;
        }
        screen
    }

    fn with(
        walk: Walk,
        id: String,
        at: DateTime<FixedOffset>,
        record: Option<Record>,
        context: &Context,
    ) -> Self {
        let asks_person = walk.exercise().parts().iter().any(|part| part.ask == Ask::Person);
        let people = if asks_person { context.journal.circle().people() } else { Vec::new() };
        let kept = kept_sentences(walk.exercise(), context.journal);
        let was = record.as_ref().map(Record::lineage).unwrap_or_default();
        let mut screen = Self {
            walk,
            was,
            id,
            at,
            record,
            people,
            kept,
            side: false,
            sentence: 0,
            focus: (0, 0),
            typing: false,
            field: None,
            left: None,
            finer_of: None,
            editors: HashMap::new(),
            before: Vec::new(),
            undone: Vec::new(),
            wrote: None,
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
        while self.walk.advance() == Moved::Step {}
        self.arrive(context);
        self
    }

    fn blocks(&self, context: &Context) -> Vec<Block> {
        let (stop, inner) = self.focus;
        let build = |looking_at: Option<(&str, &str)>| {
            let around = Around {
                side: self.side,
                finer_of: self.finer_of.as_deref(),
                people: &self.people,
                kept: &self.kept,
                looking_at,
                alone: self.people.is_empty(),
                sentence: self.sentence,
                told: &self.told,
                free: self.free.as_deref(),
            };
            page::blocks(&self.walk, &around, context)
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
                let begin = self.walk.exercise().part(field).and_then(|part| part.begin.clone());
                let words = self.walk.text(field);
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
        let kind = &self.walk.exercise().kind;
        let keys = [format!("help.{kind}.{}", self.walk.step().id), format!("help.{kind}")];
        keys.into_iter().find(|key| context.text.has(key))
    }
}

fn stops(blocks: &[Block]) -> Vec<&Stop> {
    blocks.iter().filter_map(|block| if let Block::Stop(stop) = block { Some(stop) } else { None }).collect()
}

/// The person's own kept sentences, newest first, each once.
pub fn kept_sentences(exercise: &Exercise, journal: &Journal) -> Vec<String> {
    let Some(kept) = exercise.parts().into_iter().find_map(|part| part.kept.as_ref()) else {
        return Vec::new();
    };
    let mut sentences: Vec<String> = Vec::new();
    for entry in journal.newest_first().take(LOOKED_THROUGH).filter_map(Result::ok) {
        let record = entry.shown;
        let wanted = record.kind == exercise.kind && !record.codes(&kept.when).is_empty();
        if let Some(words) =
            record.text(&kept.words).filter(|words| wanted && !sentences.iter().any(|there| there == words))
        {
            sentences.push(words.to_owned());
        }
        if sentences.len() == KEPT {
            break;
        }
    }
    sentences
}

impl Screen for ExerciseScreen {
    fn scope(&self) -> Scope {
        match &self.breathing {
            Some(_) => Scope::Breathing,
            None if self.walk.step().ask == Ask::Read && self.walk.step().also.is_empty() && !self.side => {
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
        let fields = self.walk.to_keep();
        let nothing = self.unchanged() || (self.record.is_none() && self.walk.is_blank());
        let mut draft = Draft::of(&self.record(context), &self.walk.step().id);
        draft.half = self.walk.is_after().then(|| "after".to_owned());
        draft.fields = if nothing { Map::new() } else { fields };
        Some(draft)
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        self.called(hint, context)
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        self.breathing.as_ref().and_then(|breathing| breathing.pace(self.still, context))
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![super::screen::name(&self.walk.exercise().kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        let name = super::screen::name(&self.walk.exercise().kind, context);
        let (step, total) = self.walk.position();
        let place = context.text.fill("common.step", &[("step", step.into()), ("total", total.into())]);
        let title = if self.walk.exercise().numbered { format!("{name}, {place}") } else { name };
        (title, self.about_step(context))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let step = match &input {
            Input::Act(Action::Back) => self.back(context),
            Input::Act(Action::OwnEditor) => return self.open_editor(context),
            Input::Act(Action::Guide) if self.walk.exercise().guide => return Step::Open(Route::Guide),
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
                let ending = super::completion::after(&self.walk, record, self.within, context);
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
            Some(breathing) => breathing.draw(frame, area, self.still, &self.walk.exercise().kind, context),
            None => self.paint(frame, area, context),
        }
    }
}
