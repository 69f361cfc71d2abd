//! Which entries are meant: a range of evenings, kinds and words; pure.

use chrono::NaiveDate;

use super::month::{Month, returns_on};
use super::query::{Query, fold, haystack};
use super::record::Record;
use crate::exercise::Catalogue;
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

    /// Whether an entry that shows this record is meant.
    pub fn holds(&self, record: &Record, day_ends: u32, exercises: &Catalogue, text: &Text) -> bool {
        let evening = record.evening(day_ends);
        let says = || {
            let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
            self.query.is_empty() || self.query.matches(&fold(&haystack(record, exercise, text)))
        };
        self.from.is_none_or(|from| evening >= from)
            && self.to.is_none_or(|to| evening <= to)
            && self.returns_on.is_none_or(|day| returns_on(evening, day))
            && (self.kinds.is_empty() || self.kinds.contains(&record.kind))
            && says()
    }
}
