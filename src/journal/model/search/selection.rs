//! Which entries are meant: a range of evenings, kinds and words; pure.

use chrono::NaiveDate;

use super::fold::fold;
use super::query::{Query, haystack};
use super::sieve::Sieve;
use crate::exercise::Catalogue;
use crate::journal::model::month::{Month, returns_on};
use crate::journal::model::record::Record;
use crate::text::Text;

/// What an entry must be to be meant; all of them when nothing is said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The first evening.
    pub from: Option<NaiveDate>,
    /// The last evening.
    pub to: Option<NaiveDate>,
    /// Only this day in earlier years.
    pub returns_on: Option<NaiveDate>,
    /// The kinds; of any kind when there are none.
    pub kinds: Vec<String>,
    /// Words that must all be there.
    pub query: Query,
}

impl Selection {
    /// Whether such an entry may be in this month.
    pub fn may_be_in(&self, month: Month) -> bool {
        self.from.is_none_or(|from| month >= Month::of(from))
            && self.to.is_none_or(|to| month <= Month::of(to))
            && self.returns_on.is_none_or(|day| month.returns_on(day))
    }

    /// Whether an entry of this evening may be meant.
    pub fn is_on(&self, evening: NaiveDate) -> bool {
        self.from.is_none_or(|from| evening >= from)
            && self.to.is_none_or(|to| evening <= to)
            && self.returns_on.is_none_or(|day| returns_on(evening, day))
    }

    /// What lets through every entry that holds the words.
    pub fn sieve(&self, exercises: &Catalogue, text: &Text) -> Sieve {
        Sieve::new(&self.query, exercises, text)
    }

    /// Whether an entry that shows this record is meant; `sieve` is [`Selection::sieve`] of the same words.
    pub fn holds(
        &self,
        record: &Record,
        day_ends: u32,
        sieve: &Sieve,
        exercises: &Catalogue,
        text: &Text,
    ) -> bool {
        let says = || {
            let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
            self.query.is_empty()
                || sieve.may_hold(record) && self.query.matches(&fold(&haystack(record, exercise, text)))
        };
        self.is_on(record.evening(day_ends))
            && (self.kinds.is_empty() || self.kinds.contains(&record.kind))
            && says()
    }
}
