//! What was counted in a period, as lists with a focused row; a few months are counted at once, more of them beside the screen.

use chrono::{Days, NaiveDate};

use super::tables::{self, Lists, PAIR};
use crate::exercise::Catalogue;
use crate::journal::insights::{Counts, Named, strand_of};
use crate::journal::{Entry, Journal, Month, MonthFiles, Record, in_order};
use crate::screens::background_task::{Give, Worker};
use crate::screens::{Context, suggestions};

/// The periods in weeks, shortest first; the last is everything.
const PERIODS: [Option<u32>; 6] = [Some(4), Some(8), Some(12), Some(26), Some(52), None];
/// Entries that a key may wait for; a month is never cut.
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
    /// What was counted; nothing until all is.
    pub counts: Counts,
    /// Counts everything, unless it was little.
    rest: Option<Worker<Counts>>,
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
        self.rest.is_none()
    }

    /// Counts anew; `focused` is what has the focus.
    pub fn count(&mut self, focused: Option<Vec<Named>>, context: &Context) {
        self.kept = focused.or(self.kept.take());
        // Figures that still grow are not shown: nothing moves under the eyes.
        (self.words, self.pairs, self.counts, self.rest) = Default::default();
        let from = self.period.from(suggestions::evening(context.now, context));
        // The evenings of a month's file lean over its edge when the hour was changed at which a day ends.
        let first = from.and_then(|from| from.pred_opt()).map(Month::of);
        let mut months = context.journal.all_month_files().unwrap_or_default();
        months.retain(|files| first.is_none_or(|first| files.month >= first));
        let (mut read, mut at_once) = (0, 0);
        while read < SLICE
            && let Some(files) = months.get(at_once)
        {
            let (entries, counts) = count_month(files, from, context.journal, context.exercises);
            self.counts.merge(counts);
            (read, at_once) = (read + MONTH + entries, at_once + 1);
        }
        months.drain(..at_once);
        if months.is_empty() {
            return self.list(context);
        }
        let mut counts = std::mem::take(&mut self.counts);
        let (journal, exercises) = (context.journal.clone(), context.exercises.clone());
        self.rest = Some(Worker::read(context.waker, move |give: &Give<Counts>| {
            let count = |files: &MonthFiles| count_month(files, from, &journal, &exercises).1;
            let add = |of_month| {
                counts.merge(of_month);
                if give.wanted() { Ok(()) } else { Err(()) }
            };
            if in_order(&months, count, add).is_ok() {
                give.give(counts);
            }
        }));
    }

    /// Takes what was counted meanwhile, and makes the lists of it.
    pub fn go_on(&mut self, context: &Context) {
        if let Some(counts) = self.rest.as_mut().and_then(Worker::piece) {
            (self.counts, self.rest) = (counts, None);
            self.list(context);
        }
    }

    fn list(&mut self, context: &Context) {
        let focused = self.kept.take();
        self.words = Lists::new(tables::words(&self.counts, context), 0, focused.as_ref());
        self.pairs = Lists::new(tables::pairs(&self.counts, context), PAIR, focused.as_ref());
    }
}

/// Counts what is shown of a month from an evening on; with the number of its entries.
fn count_month(
    files: &MonthFiles,
    from: Option<NaiveDate>,
    journal: &Journal,
    exercises: &Catalogue,
) -> (usize, Counts) {
    let (mut entries, mut counts) = (0, Counts::default());
    for record in journal.counted_month_files(files) {
        entries += 1;
        let evening = record.evening(journal.day_ends());
        if from.is_none_or(|from| evening >= from) {
            counts.add(&record, evening, strand_of(&record, exercises));
        }
    }
    (entries, counts)
}
