//! A walk from its first question to what follows it; keeps a draft before every question, and never of a thought that is let go.

use std::io::Write;
use std::sync::Arc;

use anyhow::Result;
use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

use super::choose::{Choice, Takes, choose};
use super::page::{page, review};
use super::talk::{Reply, Talk};
use super::{Room, not_saved};
use crate::exercise::{Ask, Exercise, Moved, Part, Saving, Walk, summary};
use crate::journal::{Draft, EditorFile, Record, SaveError};
use crate::screens::{appointment, kept_sentences};
use crate::text::dates;

/// How a walk ended.
pub enum WalkEnd {
    /// Stopped by the person, or at the end of the input.
    Stopped,
    /// On to this place; an empty one is nowhere.
    Go(String),
}

/// Where a question leads.
#[derive(Debug, PartialEq, Eq)]
pub enum Next {
    /// To the next question.
    On,
    /// One question back.
    Back,
    /// To the end, and then to a place.
    End(String),
    /// Out, with a draft.
    Quit,
}

/// One walk.
pub struct Walker<'t, 'a, 'r> {
    pub(super) room: &'r Room<'r>,
    pub(super) talk: &'t mut Talk<'a>,
    pub(super) walk: Walk,
    pub(super) people: Vec<String>,
    pub(super) kept: Vec<String>,
    id: String,
    at: DateTime<FixedOffset>,
    record: Option<Record>,
    drafted: Option<Map<String, Value>>,
    /// Files that came back from the person's own editor and are not in a draft yet.
    pub(super) editor_file: Vec<EditorFile>,
    /// Whether the person chose to write a sentence of their own, also where one stands already.
    pub(super) anew: bool,
}

impl<'t, 'a, 'r> Walker<'t, 'a, 'r> {
    /// A new walk.
    pub fn begin(room: &'r Room<'r>, talk: &'t mut Talk<'a>, exercise: &Arc<Exercise>) -> Self {
        let now = (room.now)();
        let record = Record::new(&exercise.kind, room.at.unwrap_or(now), now.into());
        Self::with(room, talk, Walk::new(exercise.clone(), false, Map::new()), record.id, record.at, None)
    }

    /// The second half of an entry.
    pub fn look_back(
        room: &'r Room<'r>,
        talk: &'t mut Talk<'a>,
        exercise: &Arc<Exercise>,
        record: Record,
    ) -> Self {
        let walk = Walk::new(exercise.clone(), true, record.fields.clone());
        Self::with(room, talk, walk, record.id.clone(), record.at, Some(record))
    }

    /// Where a draft left it.
    pub fn resume(
        room: &'r Room<'r>,
        talk: &'t mut Talk<'a>,
        exercise: &Arc<Exercise>,
        draft: Draft,
    ) -> Self {
        let record = room.journal.take_up(&draft);
        let after = draft.half.as_deref() == Some("after");
        let mut walk = Walk::new(exercise.clone(), after, draft.fields);
        walk.go_to(&draft.step);
        Self::with(room, talk, walk, draft.id, draft.at, record)
    }

    fn with(
        room: &'r Room<'r>,
        talk: &'t mut Talk<'a>,
        walk: Walk,
        id: String,
        at: DateTime<FixedOffset>,
        record: Option<Record>,
    ) -> Self {
        let people = room.journal.circle().people();
        let kept = kept_sentences(walk.exercise(), room.journal);
        Self {
            room,
            talk,
            walk,
            people,
            kept,
            id,
            at,
            record,
            drafted: None,
            editor_file: Vec::new(),
            anew: false,
        }
    }

    /// From question to question, and to the end.
    pub fn run(mut self, pages: &mut Option<&mut dyn Write>) -> Result<WalkEnd> {
        loop {
            if self.keep_draft().is_ok() {
                self.end_editor_files();
            }
            let place = match self.step()? {
                Next::Quit => return self.stop(),
                Next::Back => {
                    self.walk.back();
                    continue;
                }
                Next::End(place) => Some(place),
                Next::On => {
                    self.settle_moment();
                    if self.walk.advance() == Moved::Step {
                        continue;
                    }
                    None
                }
            };
            let _ = self.keep_draft();
            match self.end(pages)? {
                Next::Quit => return self.stop(),
                Next::Back => {}
                Next::End(offered) => return Ok(WalkEnd::Go(place.unwrap_or(offered))),
                Next::On => {
                    return match place {
                        Some(place) => Ok(WalkEnd::Go(place)),
                        None => self.offers(),
                    };
                }
            }
        }
    }

    /// What was answered, and whether it is kept: `On` when it was, `End` when there was nothing to keep.
    fn end(&mut self, pages: &mut Option<&mut dyn Write>) -> Result<Next> {
        let text = self.room.text;
        let exercise = self.walk.exercise().clone();
        let unchanged = self.record.as_ref().is_some_and(|record| record.fields == self.walk.to_keep());
        let nothing = match self.record {
            None if self.walk.is_blank() => Some(self.walk.released().unwrap_or(exercise.blank())),
            Some(_) if self.walk.is_after() && unchanged => Some("common.nothing_changed"),
            _ => None,
        };
        if let Some(said) = nothing.map(|key| text.get(key)) {
            self.drop_draft();
            self.talk.gap()?;
            self.talk.say(&said)?;
            return Ok(Next::End(String::new()));
        }
        let reviewed = self.walk.half().steps.iter().find(|step| step.ask == Ask::Review);
        let reviewed = reviewed.map(|step| step.field().to_owned());
        let mut answers = summary(Some(&exercise), &self.walk.to_keep(), text);
        answers.retain(|answer| reviewed.as_deref() != Some(&answer.field) && exercise.parts().len() > 1);
        self.talk.gap()?;
        if !answers.is_empty() {
            self.talk.say(&text.get("plain.review"))?;
            for line in review(&answers, self.room.columns.saturating_sub(2)) {
                self.talk.say_at(2, &line)?;
            }
        }
        let args = [("back", self.talk.back_letter().into()), ("quit", "q".into())];
        let question = [text.fill("plain.save.q", &args)];
        let answers = match exercise.saving {
            Saving::Always => Vec::new(),
            Saving::Choice => vec![text.get("common.discard"), text.get("common.save")],
        };
        loop {
            let answer = if answers.is_empty() {
                match self.talk.ask(&question)? {
                    Reply::Back => Choice::Back,
                    Reply::Quit => Choice::Quit,
                    // "nee" must not save, and losing it must be chosen more clearly than that.
                    Reply::Words(words) if words.trim().eq_ignore_ascii_case(&text.get("common.no")) => {
                        Choice::Quit
                    }
                    Reply::Words(_) => Choice::Open,
                }
            } else {
                choose(self.talk, &question, &answers, Takes::One, text)?
            };
            match answer {
                Choice::Back => return Ok(Next::Back),
                Choice::Quit => return Ok(Next::Quit),
                Choice::These(numbers, _) if numbers == [0] && !answers.is_empty() => {
                    self.drop_draft();
                    self.talk.say(&text.get("grounding.done"))?;
                    return Ok(Next::End(String::new()));
                }
                _ => {}
            }
            if self.save(pages)? {
                return Ok(Next::On);
            }
        }
    }

    /// Keeps the entry; says why if it could not, and then nothing is lost.
    fn save(&mut self, pages: &mut Option<&mut dyn Write>) -> Result<bool> {
        let text = self.room.text;
        let record = self.to_record();
        let now = (self.room.now)();
        let let_go = self.walk.exercise().let_go_fields();
        if let Err(error) = self.room.journal.save_and_redact(record.clone(), &let_go, now.into()) {
            self.talk.say(&not_saved(&error, text))?;
            return Ok(false);
        }
        self.drop_draft();
        let shown = self.room.at.unwrap_or(now);
        let date = dates::moment(text, &shown, &now);
        self.talk.say(&text.fill("plain.saved", &[("date", date.into())]))?;
        if let Some(said) = self.walk.released().map(|key| text.get(key)) {
            self.talk.say(&said)?;
        }
        if let Some(pages) = pages {
            write!(pages, "{}", page(&record, Some(self.walk.exercise()), text, None))?;
            pages.flush()?;
        }
        Ok(true)
    }

    /// What may fit with what was answered. Enough comes first.
    fn offers(&mut self) -> Result<WalkEnd> {
        let (text, kind) = (self.room.text, self.walk.exercise().kind.clone());
        let offers = self.walk.offers();
        let Some((code, _)) = offers.first() else { return Ok(WalkEnd::Go(String::new())) };
        let question = [text.get(&format!("{kind}.offer.{code}"))];
        let mut names = vec![text.get("common.enough")];
        names.extend(offers.iter().map(|(_, place)| text.get(&format!("{kind}.offer.{place}"))));
        self.talk.help = question.to_vec();
        match choose(self.talk, &question, &names, Takes::One, text)? {
            Choice::These(numbers, _) => {
                let chosen = numbers.first().and_then(|number| offers.get(number.checked_sub(1)?));
                Ok(WalkEnd::Go(chosen.map(|(_, place)| place.clone()).unwrap_or_default()))
            }
            Choice::Quit => Ok(WalkEnd::Stopped),
            _ => Ok(WalkEnd::Go(String::new())),
        }
    }

    fn stop(mut self) -> Result<WalkEnd> {
        let text = self.room.text;
        match self.keep_draft() {
            Err(error) => {
                self.talk.say(&text.get("error.save"))?;
                let why = not_saved(&error, text);
                if why != text.get("error.save") {
                    self.talk.say(&why)?;
                }
                // These words are on no disk: here they can still be copied.
                let words = page(&self.to_record(), Some(self.walk.exercise()), text, None);
                self.talk.lose(&words)?;
            }
            Ok(()) if self.drafted.is_some() => self.talk.say(&text.get("plain.draft"))?,
            Ok(()) => {}
        }
        Ok(WalkEnd::Stopped)
    }

    fn to_record(&self) -> Record {
        let now = (self.room.now)();
        let fields = self.walk.to_keep();
        if let Some(record) = &self.record {
            return record.succeed(fields, now.into());
        }
        let record = Record::new(&self.walk.exercise().kind, self.at, now.into());
        Record { id: self.id.clone(), fields, ..record }
    }

    /// What is answered reaches the disk before anything more is asked. A failure is told when it stops.
    pub(super) fn keep_draft(&mut self) -> Result<(), SaveError> {
        let fields = self.walk.to_keep();
        let unchanged = self.record.as_ref().is_some_and(|record| record.fields == fields);
        if unchanged || self.drafted.as_ref() == Some(&fields) {
            return Ok(());
        }
        if self.walk.is_blank() && self.record.is_none() && self.drafted.is_none() {
            return Ok(());
        }
        let mut draft = Draft::of(&self.to_record(), &self.walk.step().id);
        draft.half = self.walk.is_after().then(|| "after".to_owned());
        draft.fields.clone_from(&fields);
        self.room.journal.keep_draft(&draft)?;
        self.drafted = Some(fields);
        Ok(())
    }

    /// Lets go of files of the editor, once what stood in them is kept elsewhere or let go of.
    fn end_editor_files(&mut self) {
        for editor_file in std::mem::take(&mut self.editor_file) {
            // What could not be removed is taken in at the next start.
            let _ = editor_file.end();
        }
    }

    fn drop_draft(&mut self) {
        self.end_editor_files();
        // A draft that stays behind would only be offered once too often.
        let _ = self.room.journal.drop_draft(&self.walk.exercise().kind, &self.id);
        self.drafted = None;
    }

    /// Works out the moment of a plan from the day and the time that were given.
    fn settle_moment(&mut self) {
        let when = |part: &&Part| part.ask == Ask::When;
        let fields: Vec<String> =
            self.walk.step().all().into_iter().filter(when).map(|part| part.field().to_owned()).collect();
        for field in fields {
            let moment = appointment::of(&self.walk, &field, self.at, (self.room.now)());
            self.walk.set_text(&field, &moment.unwrap_or_default());
        }
    }
}
