//! One exercise being done, for the screen and for plain mode: what was answered, what is kept of it, and how it ends.
//! Knows no terminal, and changes nothing on the disk.

pub mod appointment;
pub mod editor_messages;

mod day_to_come;
mod finish;
mod offered;
mod one_entry;
mod previous_answers;
mod wording;

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use serde_json::{Map, Value};

use crate::exercise::{Ask, Exercise, Walk};
use crate::journal::{Draft, Journal, Record};

pub use finish::{DISCARDED, Finish};
pub use offered::Offered;
pub use one_entry::one_entry;
pub use previous_answers::{drafts, still_open};

/// One exercise being done.
#[derive(Clone, Debug)]
pub struct Session {
    /// Where the person is and what was answered.
    pub walk: Walk,
    id: String,
    at: DateTime<FixedOffset>,
    /// The version that the next one grows from; none for a new entry.
    base: Option<Record>,
    people: Vec<String>,
    kept: Vec<String>,
    history: History,
}

/// The answers as they were before each change.
#[derive(Clone, Debug, Default)]
struct History {
    before: Vec<Map<String, Value>>,
    undone: Vec<Map<String, Value>>,
    /// The field that was written in last: its words are one step to take back.
    wrote: Option<String>,
}

impl Session {
    /// A new entry that belongs to the moment `at`.
    pub fn begin(
        exercise: &Arc<Exercise>,
        at: DateTime<FixedOffset>,
        now: DateTime<FixedOffset>,
        journal: &Journal,
    ) -> Self {
        let record = Record::new(&exercise.kind, at, now.into());
        Self::with(Walk::new(exercise.clone(), false, Map::new()), record.id, record.at, None, journal)
    }

    /// An entry that is there: to change it, or (`after`) its second half.
    pub fn again(exercise: &Arc<Exercise>, record: Record, after: bool, journal: &Journal) -> Self {
        let walk = Walk::new(exercise.clone(), after, record.fields.clone());
        Self::with(walk, record.id.clone(), record.at, Some(record), journal)
    }

    /// Where a draft left it. From now on the draft is this process's own.
    ///
    /// The next version grows from the one that the draft grew from: a version that came from elsewhere meanwhile was
    /// never seen here, so it is not replaced.
    pub fn resume(exercise: &Arc<Exercise>, draft: Draft, journal: &Journal) -> Self {
        let base = journal.take_up(&draft);
        let after = draft.half.as_deref() == Some("after");
        let mut walk = Walk::new(exercise.clone(), after, draft.fields);
        walk.go_to(&draft.step);
        Self::with(walk, draft.id, draft.at, base, journal)
    }

    fn with(
        walk: Walk,
        id: String,
        at: DateTime<FixedOffset>,
        base: Option<Record>,
        journal: &Journal,
    ) -> Self {
        let parts = walk.exercise().parts();
        let names_people = parts.iter().any(|part| part.ask == Ask::Person || !part.tell.is_empty());
        let people = if names_people { journal.circle().people() } else { Vec::new() };
        let kept = previous_answers::kept_sentences(walk.exercise(), journal);
        Self { walk, id, at, base, people, kept, history: History::default() }
    }

    /// The exercise.
    pub fn exercise(&self) -> &Arc<Exercise> {
        self.walk.exercise()
    }

    /// The id of the entry.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The entry with what may be kept of the answers: the next version of the one that is changed, else a first one.
    pub fn record(&self, now: DateTime<FixedOffset>) -> Record {
        let fields = self.walk.to_keep();
        if let Some(base) = &self.base {
            return base.succeed(fields, now.into());
        }
        let record = Record::new(&self.exercise().kind, self.at, now.into());
        Record { id: self.id.clone(), fields, ..record }
    }

    /// What must survive if the program ended now. See [`Session::is_idle`] for when there is nothing.
    pub fn draft(&self, now: DateTime<FixedOffset>) -> Draft {
        let half = self.walk.is_after().then(|| "after".to_owned());
        Draft { half, ..Draft::of(&self.record(now), &self.walk.step().id) }
    }

    /// Whether nothing was answered that the entry does not hold already.
    pub fn is_idle(&self) -> bool {
        match &self.base {
            Some(base) => base.fields == self.walk.to_keep(),
            None => self.walk.is_blank(),
        }
    }

    /// Puts the words that belong to a choice in the field beside it; the person's own words give way to other words
    /// only. Whether they did.
    pub fn set_beside(&mut self, field: &str, words: Option<&str>) -> bool {
        let there = self.walk.text(field);
        let gives_way =
            words.is_some() || self.people.iter().chain(&self.kept).any(|offered| offered == there);
        if gives_way {
            self.walk.set_text(field, words.unwrap_or_default());
        }
        gives_way
    }

    /// Remembers the answers as they are before a choice.
    pub fn remember(&mut self) {
        self.history.before.push(self.walk.answers().clone());
        self.history.undone.clear();
        self.history.wrote = None;
    }

    /// Sets the words of a field; what is written in one field, one after the other, is one step to take back.
    pub fn write(&mut self, field: &str, words: &str) {
        if self.history.wrote.as_deref() != Some(field) {
            self.remember();
            self.history.wrote = Some(field.to_owned());
        }
        self.walk.set_text(field, words);
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.history.before.is_empty()
    }

    /// The answers as they were before the last change; whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(answers) = self.history.before.pop() else { return false };
        self.history.undone.push(self.walk.answers().clone());
        self.put_back(&answers);
        true
    }

    /// The answers as they were before the last undo; whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(answers) = self.history.undone.pop() else { return false };
        self.history.before.push(self.walk.answers().clone());
        self.put_back(&answers);
        true
    }

    fn put_back(&mut self, answers: &Map<String, Value>) {
        self.history.wrote = None;
        for field in self.exercise().fields() {
            self.walk.restore(&field, answers.get(&field));
        }
    }
}

#[cfg(test)]
mod tests;
