//! What was counted in a period as lists with a focused row: counted anew for another period; shows nothing itself.

use super::counts::{Period, PeriodCounts};
use super::tables::{self, List, Row};
use crate::journal::insights::{Counts, Named};
use crate::keys::Move;
use crate::screens::Context;

/// The target of the first pair; that of the first word is 0.
pub const PAIR: usize = 3_000_000;

/// Lists below each other, with one focus.
pub struct Lists {
    pub all: Vec<List>,
    /// The focused row, counted through all lists.
    pub at: usize,
    /// The target of the first row.
    pub target: usize,
}

impl Lists {
    /// The focus stays on what had it if that is still there.
    fn new(all: Vec<List>, target: usize, focused: Option<&Vec<Named>>) -> Self {
        let mut lists = Self { all, at: 0, target };
        let at = lists.rows().position(|row| Some(&row.what) == focused);
        lists.at = at.unwrap_or(0);
        lists
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.all.iter().flat_map(|list| &list.rows)
    }

    /// The focused row.
    pub fn row(&self) -> Option<&Row> {
        self.rows().nth(self.at)
    }

    /// Moves the focus; there are no windows.
    pub fn go(&mut self, by: Move) {
        let last = self.rows().count().saturating_sub(1);
        self.at = by.to(self.at, last, last);
    }

    /// The number of the list that has the focus.
    pub fn focused(&self) -> usize {
        (0..self.all.len()).find(|list| self.at < self.first_of(list + 1)).unwrap_or(0)
    }

    /// The first row of a list.
    pub fn first_of(&self, list: usize) -> usize {
        self.all.iter().take(list).map(|list| list.rows.len()).sum()
    }

    /// To the next list, or the one before; whether there is one.
    pub fn turn(&mut self, on: bool) -> bool {
        let list = self.focused();
        let next =
            if on { Some(list + 1).filter(|next| *next < self.all.len()) } else { list.checked_sub(1) };
        self.at = next.map_or(self.at, |next| self.first_of(next));
        next.is_some()
    }

    /// To the first list, or the last.
    pub fn end(&mut self, first: bool) {
        self.at = if first { 0 } else { self.first_of(self.all.len().saturating_sub(1)) };
    }
}

/// The lists of a period.
pub struct Figures {
    pub period: Period,
    counted: PeriodCounts,
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
        let period = Period::default();
        let (words, pairs) = (Lists::new(Vec::new(), 0, None), Lists::new(Vec::new(), PAIR, None));
        let mut figures =
            Self { period, counted: PeriodCounts::new(period, context), words, pairs, kept: None };
        figures.settle(context);
        figures
    }

    /// What was counted so far.
    pub fn counts(&self) -> &Counts {
        &self.counted.counts
    }

    /// Whether everything is counted.
    pub fn done(&self) -> bool {
        self.counted.done()
    }

    /// Counts on.
    pub fn go_on(&mut self, context: &Context) {
        self.counted.go_on(context);
        self.settle(context);
    }

    /// Counts anew; `focused` is what has the focus.
    pub fn count(&mut self, focused: Option<Vec<Named>>, context: &Context) {
        self.kept = focused.or(self.kept.take());
        // Figures that still grow are not shown: nothing moves under the eyes.
        self.words.all.clear();
        self.pairs.all.clear();
        self.counted = PeriodCounts::new(self.period, context);
        self.settle(context);
    }

    /// Makes the lists once everything is counted.
    fn settle(&mut self, context: &Context) {
        if self.done() {
            let focused = self.kept.take();
            self.words = Lists::new(tables::words(self.counts(), context), 0, focused.as_ref());
            self.pairs = Lists::new(tables::pairs(self.counts(), context), PAIR, focused.as_ref());
        }
    }
}
