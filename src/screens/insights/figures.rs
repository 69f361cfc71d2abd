//! What was counted in a period, slice by slice, as lists with a focused row; a slice is short enough for a key to wait for.

use std::vec::IntoIter;

use chrono::{Days, NaiveDate};

use super::tables::{self, Lists, PAIR};
use crate::journal::insights::{Counts, Named, strand_of};
use crate::journal::{Entry, Month, Record};
use crate::screens::{Context, suggestions};

/// The periods in weeks, shortest first; the last is everything.
const PERIODS: [Option<u32>; 6] = [Some(4), Some(8), Some(12), Some(26), Some(52), None];
/// Entries that are read in one slice; a month is never cut.
const SLICE: usize = 500;
/// What opening a month weighs, in entries.
const MONTH: usize = 20;

/// A period of weeks up to this evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period(usize);

impl Default for Period {
    fn default() -> Self {
        Self(1)
    }
}

impl Period {
    /// The next longer one, or the next shorter one; the same at the ends.
    pub fn next(self, longer: bool) -> Self {
        let next = if longer { self.0 + 1 } else { self.0.saturating_sub(1) };
        Self(next.min(PERIODS.len() - 1))
    }

    fn weeks(self) -> Option<u32> {
        PERIODS.get(self.0).copied().flatten()
    }

    /// "last 8 weeks".
    pub fn name(self, context: &Context) -> String {
        match self.weeks() {
            Some(weeks) => context.text.fill("insights.period.weeks", &[("count", (weeks as usize).into())]),
            None => context.text.get("insights.period.all"),
        }
    }

    /// The first evening that belongs to it.
    fn from(self, today: NaiveDate) -> Option<NaiveDate> {
        let days = u64::from(self.weeks()?) * 7 - 1;
        today.checked_sub_days(Days::new(days))
    }
}

/// What is shown of a month, each entry with its evening. A month that cannot be read is passed over, as everywhere.
pub fn records(month: &Month, context: &Context) -> impl Iterator<Item = (NaiveDate, Record)> {
    let (entries, day_ends) =
        (context.journal.month(month).map(|view| view.entries), context.journal.day_ends());
    let alive = entries.unwrap_or_default().into_iter().filter(Entry::alive);
    alive.map(move |entry| (entry.shown.evening(day_ends), entry.shown))
}

/// The lists of a period.
#[derive(Default)]
pub struct Figures {
    pub period: Period,
    /// What was counted so far.
    pub counts: Counts,
    /// The first evening that counts, and the months that are not counted yet.
    from: Option<NaiveDate>,
    months: IntoIter<Month>,
    /// Empty until everything is counted, as are the pairs.
    pub words: Lists,
    /// One list of what was named together; none if nothing was.
    pub pairs: Lists,
    /// What had the focus before counting began anew.
    kept: Option<Vec<Named>>,
}

impl Figures {
    /// Counts the last eight weeks.
    pub fn new(context: &Context) -> Self {
        let mut figures = Self::default();
        figures.count(None, context);
        figures
    }

    pub fn done(&self) -> bool {
        self.months.as_slice().is_empty()
    }

    /// Counts anew, with a first slice; `focused` is what has the focus.
    pub fn count(&mut self, focused: Option<Vec<Named>>, context: &Context) {
        self.kept = focused.or(self.kept.take());
        // Figures that still grow are not shown: nothing moves under the eyes.
        (self.words, self.pairs, self.counts) = Default::default();
        self.from = self.period.from(suggestions::evening(context.now, context));
        // The evenings of a month's file lean over its edge when the hour was changed at which a day ends.
        let first = self.from.and_then(|from| from.pred_opt()).map(Month::of);
        let mut months = context.journal.months().unwrap_or_default();
        months.retain(|month| first.is_none_or(|first| *month >= first));
        self.months = months.into_iter();
        self.go_on(context);
    }

    /// Counts one slice more, and makes the lists once everything is counted.
    pub fn go_on(&mut self, context: &Context) {
        let mut read = 0;
        while read < SLICE
            && let Some(month) = self.months.next()
        {
            read += MONTH;
            for (evening, record) in records(&month, context) {
                read += 1;
                if self.from.is_none_or(|from| evening >= from) {
                    self.counts.add(&record, evening, strand_of(&record, context.exercises));
                }
            }
        }
        if self.done() {
            let focused = self.kept.take();
            self.words = Lists::new(tables::words(&self.counts, context), 0, focused.as_ref());
            self.pairs = Lists::new(tables::pairs(&self.counts, context), PAIR, focused.as_ref());
        }
    }
}
