//! The one entry of an exercise of which there is one: where it is, and what becomes of two that were begun apart. Only
//! reads; a version that was never seen here is never replaced.

use super::Session;
use crate::exercise::Exercise;
use crate::journal::{Entry, Journal, Record};

/// The newest months, where something can have come while a page was open.
const JUST_NOW: usize = 3;

/// The newest entry of this exercise that is not in the trash, in the newest so many months. Only months that mention
/// the exercise are read, and still the whole journal may be gone through: never on a key.
fn newest(exercise: &Exercise, journal: &Journal, months: usize) -> Option<Record> {
    let word = format!("\"{}\"", exercise.kind);
    let all = journal.all_month_files().unwrap_or_default().into_iter().take(months);
    let mentioned = all.filter(|files| journal.mentioned_in(files, &word));
    let mut entries = mentioned.flat_map(|files| journal.read_month_files(&files).entries);
    let one = entries.find(|entry: &Entry| entry.alive() && entry.shown.kind == exercise.kind);
    one.map(|entry| entry.shown)
}

/// The one entry of an exercise, however long ago it was begun.
pub fn one_entry(exercise: &Exercise, journal: &Journal) -> Option<Record> {
    newest(exercise, journal, usize::MAX)
}

impl Session {
    /// Before a first version of a page of which there is one is kept: when another window began one meanwhile, these
    /// answers become a version of that page, beside what stands there. Gives the id that the draft has.
    pub fn join_the_one(&mut self, journal: &Journal) -> Option<String> {
        if !self.exercise().one || self.base.is_some() {
            return None;
        }
        let there = newest(&self.exercise().clone(), journal, JUST_NOW)?;
        if there.id == self.id {
            return None;
        }
        self.at = there.at;
        Some(std::mem::replace(&mut self.id, there.id))
    }

    /// From this kept version on, what is changed further is the next one.
    pub fn was_kept(&mut self, record: &Record) {
        self.base = Some(record.clone());
    }
}
