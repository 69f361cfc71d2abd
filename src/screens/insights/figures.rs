//! What was counted in a period as lists with a focused row: counted anew for another period; shows nothing itself.

use super::counts::{Period, PeriodCounts};
use super::tables::{self, List, Row};
use crate::journal::insights::{Counts, Named};
use crate::keys::Move;
use crate::screens::Context;

/// The lists of a period.
pub struct Figures {
    /// What is counted.
    pub period: Period,
    counted: PeriodCounts,
    /// The lists of words; empty until everything is counted.
    pub words: Vec<List>,
    /// What was named together, if anything was.
    pub together: Option<List>,
    /// The focused row of all lists of words, and of the pairs.
    pub at: usize,
    pub pair: usize,
    /// What had the focus before counting began anew.
    kept: Option<Vec<Named>>,
}

impl Figures {
    /// Counts the last eight weeks.
    pub fn new(context: &Context) -> Self {
        let period = Period::default();
        let counted = PeriodCounts::new(period, context);
        let mut figures =
            Self { period, counted, words: Vec::new(), together: None, at: 0, pair: 0, kept: None };
        figures.settle(context);
        figures
    }

    /// What was counted so far.
    pub fn counts(&self) -> &Counts {
        self.counted.counts()
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
        self.words.clear();
        self.together = None;
        self.counted = PeriodCounts::new(self.period, context);
        self.settle(context);
    }

    /// Makes the lists once everything is counted. The focus stays on its word if that is still there.
    fn settle(&mut self, context: &Context) {
        if !self.done() {
            return;
        }
        let focused = self.kept.take();
        self.words = tables::words(self.counts(), context);
        self.together = tables::together(self.counts(), context);
        self.at = position(focused.as_ref(), self.words.iter().flat_map(|list| &list.rows));
        self.pair = position(focused.as_ref(), self.together.iter().flat_map(|list| &list.rows));
    }

    /// The focused word.
    pub fn word(&self) -> Option<&Row> {
        self.words.iter().flat_map(|list| &list.rows).nth(self.at)
    }

    /// The focused pair.
    pub fn pair(&self) -> Option<&Row> {
        self.together.as_ref()?.rows.get(self.pair)
    }

    /// Moves the focus of the words, or of the pairs; there are no windows.
    pub fn go(&mut self, by: Move, pairs: bool) {
        if pairs {
            let last = self.together.as_ref().map_or(0, |list| list.rows.len().saturating_sub(1));
            self.pair = by.to(self.pair, last, last);
        } else {
            let last = self.first_of(self.words.len()).saturating_sub(1);
            self.at = by.to(self.at, last, last);
        }
    }

    /// The list of words that has the focus: its number and the number of its first row.
    pub fn list(&self) -> (usize, usize) {
        let mut first = 0;
        for (index, list) in self.words.iter().enumerate() {
            if self.at < first + list.rows.len() {
                return (index, first);
            }
            first += list.rows.len();
        }
        (0, 0)
    }

    /// The first row of a list of words.
    pub fn first_of(&self, list: usize) -> usize {
        self.words.iter().take(list).map(|list| list.rows.len()).sum()
    }

    /// To the next list of words, or the one before; whether there is one.
    pub fn turn_list(&mut self, on: bool) -> bool {
        let (list, _) = self.list();
        let next =
            if on { Some(list + 1).filter(|next| *next < self.words.len()) } else { list.checked_sub(1) };
        self.at = next.map_or(self.at, |next| self.first_of(next));
        next.is_some()
    }

    /// To the first list of words, or the last.
    pub fn end_list(&mut self, first: bool) {
        self.at = if first { 0 } else { self.first_of(self.words.len().saturating_sub(1)) };
    }
}

/// Where something stands among rows; the first row if it does not.
fn position<'a>(what: Option<&Vec<Named>>, mut rows: impl Iterator<Item = &'a Row>) -> usize {
    what.and_then(|what| rows.position(|row| row.what == *what)).unwrap_or(0)
}
