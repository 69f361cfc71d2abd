//! Reading the months of a period and counting them, slice by slice; a slice is short enough for a key to wait for.

use std::vec::IntoIter;

use chrono::{Days, NaiveDate};

use crate::journal::insights::{Counts, strand_of};
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
    /// Eight weeks.
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

/// Counting that may not be finished.
pub struct PeriodCounts {
    /// What was counted so far.
    pub counts: Counts,
    from: Option<NaiveDate>,
    months: IntoIter<Month>,
}

impl PeriodCounts {
    /// Begins to count a period, with its first slice.
    pub fn new(period: Period, context: &Context) -> Self {
        let from = period.from(suggestions::evening(context.now, context));
        // The evenings of a month's file lean over its edge when the hour was changed at which a day ends.
        let first = from.and_then(|from| from.pred_opt()).map(Month::of);
        let mut months = context.journal.months().unwrap_or_default();
        months.retain(|month| first.is_none_or(|first| *month >= first));
        let mut period_counts = Self { counts: Counts::default(), from, months: months.into_iter() };
        period_counts.go_on(context);
        period_counts
    }

    /// Whether everything is counted.
    pub fn done(&self) -> bool {
        self.months.as_slice().is_empty()
    }

    /// Counts one slice more.
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
    }
}
