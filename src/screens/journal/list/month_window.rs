//! The list of pages, of which only the months around the window are in memory; never shows one, never changes one.

use crate::journal::{Draft, Entry, Month};
use crate::keys::Move;
use crate::screens::journal::entry_row::EntryRow;
use crate::screens::{Context, suggestions};

/// Pages beyond the window that stay in memory on either side, at least.
const AROUND: usize = 400;

/// How many rows of the screen there are, and how many things take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heights {
    pub window: usize,
    pub page: usize,
    /// The heading above the pages of a month, and above the first page in sight.
    pub heading: usize,
    /// What stands between the pages of two months, above the heading.
    pub between: usize,
}

impl Default for Heights {
    fn default() -> Self {
        Self { window: 1, page: 1, heading: 0, between: 0 }
    }
}

/// A window on the list of all pages, newest first.
#[derive(Debug, Default)]
pub struct MonthWindow {
    months: Vec<Month>,
    /// What was begun; it stands in the month of its evening.
    drafts: Vec<EntryRow>,
    /// The months in memory, as a range of `months`, and the number of pages of each.
    from: usize,
    counts: Vec<usize>,
    rows: Vec<EntryRow>,
    at: usize,
    top: usize,
    heights: Heights,
}

impl MonthWindow {
    /// The newest pages, for a window of these heights.
    pub fn newest(heights: Heights, context: &Context) -> Self {
        let row = |draft: &Draft| {
            let entry = Entry { shown: draft.record(context.now.into()), conflicts: Vec::new() };
            EntryRow::new(entry, Some(suggestions::position(draft, context)), context)
        };
        let drafts: Vec<EntryRow> = context.journal.drafts().iter().map(row).collect();
        let mut months = context.journal.months().unwrap_or_default();
        months.extend(drafts.iter().map(|draft| month_of(draft, context)));
        months.sort_by(|a, b| b.cmp(a));
        months.dedup();
        let mut pages = Self { months, drafts, heights, ..Self::default() };
        pages.settle(context);
        pages
    }

    /// These entries and no others, all in memory. The focus stays on its page.
    pub fn put(&mut self, entries: Vec<Entry>, context: &Context) {
        let id = self.page().map(|page| page.entry.shown.id.clone());
        let at = entries.iter().position(|entry| Some(&entry.shown.id) == id.as_ref());
        let rows = entries.into_iter().map(|entry| EntryRow::new(entry, None, context)).collect();
        let (at, top, heights) = (at.unwrap_or(self.at), self.top, self.heights);
        *self = Self { rows, at, top, heights, ..Self::default() };
        self.settle(context);
    }

    /// Changes the pages of a list that has them all in memory. The focus stays where it is.
    pub fn change(&mut self, change: impl FnOnce(&mut Vec<EntryRow>), context: &Context) {
        change(&mut self.rows);
        self.settle(context);
    }

    /// How many of all pages are drafts.
    pub fn drafts(&self) -> usize {
        self.drafts.len()
    }

    /// The place of the page that has the focus, among those in memory.
    pub fn at(&self) -> usize {
        self.at
    }

    pub fn count(&self) -> usize {
        self.rows.len()
    }

    pub fn ids(&self) -> Vec<String> {
        self.rows.iter().map(|page| page.entry.shown.id.clone()).collect()
    }

    /// The page that has the focus; none in an empty journal.
    pub fn page(&self) -> Option<&EntryRow> {
        self.rows.get(self.at)
    }

    /// The pages in the window, and which of them has the focus.
    pub fn window(&self) -> (&[EntryRow], usize) {
        (self.rows.get(self.top..self.end()).unwrap_or_default(), self.at.saturating_sub(self.top))
    }

    pub fn heights(&self) -> Heights {
        self.heights
    }

    pub fn more_below(&self) -> bool {
        self.end() < self.rows.len() || self.to() < self.months.len()
    }

    pub fn resize(&mut self, heights: Heights, context: &Context) {
        self.heights = heights;
        self.settle(context);
    }

    /// The most pages that the window can show: those of one month.
    fn tall(&self) -> usize {
        (self.heights.window / self.heights.page.max(1)).max(1)
    }

    /// The rows that a page takes below the one before it.
    fn rows_below_another(&self, index: usize) -> usize {
        let Heights { page, heading, between, .. } = self.heights;
        let before = index.checked_sub(1).and_then(|before| self.rows.get(before)).map(EntryRow::month);
        if before == self.rows.get(index).map(EntryRow::month) { page } else { between + heading + page }
    }

    /// The page behind the last in sight.
    fn end(&self) -> usize {
        let mut rows = self.heights.heading + self.heights.page;
        let mut end = (self.top + 1).min(self.rows.len());
        while end < self.rows.len() {
            rows += self.rows_below_another(end);
            if rows > self.heights.window {
                break;
            }
            end += 1;
        }
        end
    }

    /// The first page in sight if this one is the last.
    fn top_for(&self, last: usize) -> usize {
        let mut rows = self.heights.heading + self.heights.page;
        let mut top = last;
        while top > 0 {
            rows += self.rows_below_another(top);
            if rows > self.heights.window {
                break;
            }
            top -= 1;
        }
        top
    }

    /// To the page at this place of the window.
    pub fn press(&mut self, row: usize, context: &Context) {
        self.at = self.top + row;
        self.settle(context);
    }

    /// Moves the focus; a window at a time leaves one page of it in sight.
    pub fn go(&mut self, by: Move, context: &Context) {
        let rows = match by {
            Move::Rows(rows) => rows,
            Move::Pages(pages) => pages * (self.end() - self.top).saturating_sub(1).max(1) as isize,
            Move::First => return self.first(context),
            Move::Last => return self.last(context),
        };
        if rows < 0 {
            while self.at < rows.unsigned_abs() && self.load_above(context) {}
        }
        self.at = self.at.saturating_add_signed(rows);
        self.settle(context);
    }

    fn first(&mut self, context: &Context) {
        if self.from > 0 {
            self.forget(0);
        }
        self.at = 0;
        self.settle(context);
    }

    fn last(&mut self, context: &Context) {
        if self.to() < self.months.len() {
            self.forget(self.months.len());
        }
        while self.rows.len() < self.tall() && self.load_above(context) {}
        self.at = self.rows.len().saturating_sub(1);
        self.settle(context);
    }

    /// To the page with this id, if there is one; reads only around it.
    pub fn find(&mut self, id: (&str, bool), context: &Context) -> bool {
        if !self.rows.iter().any(|page| page.id() == id) {
            let month = if id.1 || self.months.is_empty() {
                self.drafts.iter().find(|draft| draft.id() == id).map(|draft| month_of(draft, context))
            } else {
                context.journal.month_of(id.0).ok().flatten()
            };
            let Some(index) = month.and_then(|month| self.months.iter().position(|there| *there == month))
            else {
                return false;
            };
            self.forget(index);
            self.load_below(context);
        }
        let Some(at) = self.rows.iter().position(|page| page.id() == id) else { return false };
        self.at = at;
        while self.at < self.tall() / 2 && self.load_above(context) {}
        if self.at < self.top || self.at >= self.end() {
            self.top = self.at.saturating_sub(self.tall() / 2);
        }
        self.settle(context);
        true
    }

    /// Reads everything in memory anew. The focus stays on its page, or on the one that took its place.
    pub fn reload(&mut self, context: &Context) {
        let mut fresh = Self::newest(self.heights, context);
        if let Some(page) = self.page()
            && !fresh.find(page.id(), context)
        {
            // It is gone: the next older one takes its place.
            let (at, month) = (page.entry.shown.at, month_of(page, context));
            let index = fresh.months.iter().position(|there| *there <= month).unwrap_or(fresh.months.len());
            fresh.forget(index);
            fresh.load_below(context);
            let older = fresh.rows.iter().position(|page| page.entry.shown.at <= at);
            fresh.at = older.unwrap_or(fresh.rows.len());
            while fresh.at < fresh.tall() / 2 && fresh.load_above(context) {}
            fresh.top = fresh.at.saturating_sub(fresh.tall() / 2);
            fresh.settle(context);
        }
        *self = fresh;
    }

    fn to(&self) -> usize {
        self.from + self.counts.len()
    }

    /// Lets go of all rows; the next month to load below is this one.
    fn forget(&mut self, from: usize) {
        *self = Self { from, counts: Vec::new(), rows: Vec::new(), at: 0, top: 0, ..std::mem::take(self) };
    }

    fn read(&self, index: usize, context: &Context) -> Vec<EntryRow> {
        let Some(month) = self.months.get(index) else { return Vec::new() };
        let entries = context.journal.month(month).map(|view| view.entries).unwrap_or_default();
        let alive = entries.into_iter().filter(Entry::alive);
        let drafts = self.drafts.iter().filter(|draft| month_of(draft, context) == *month);
        let mut pages: Vec<EntryRow> = drafts.cloned().collect();
        pages.extend(alive.map(|entry| EntryRow::new(entry, None, context)));
        // Stable: a draft of an entry stands before it.
        pages.sort_by_key(|page| std::cmp::Reverse(page.entry.shown.at));
        pages
    }

    fn load_below(&mut self, context: &Context) -> bool {
        let index = self.to();
        if index >= self.months.len() {
            return false;
        }
        let pages = self.read(index, context);
        self.counts.push(pages.len());
        self.rows.extend(pages);
        true
    }

    fn load_above(&mut self, context: &Context) -> bool {
        let Some(index) = self.from.checked_sub(1) else { return false };
        let pages = self.read(index, context);
        self.from = index;
        self.counts.insert(0, pages.len());
        self.at += pages.len();
        self.top += pages.len();
        self.rows.splice(0..0, pages);
        true
    }

    /// Loads what the window shows, puts the focus in it, and lets go of what is far from it.
    fn settle(&mut self, context: &Context) {
        let tall = self.tall();
        while self.rows.len() <= self.at.max(self.top) + tall && self.load_below(context) {}
        self.at = self.at.min(self.rows.len().saturating_sub(1));
        self.top = self.top.min(self.at).max(self.top_for(self.at));
        // No empty rows at the bottom while there are pages above.
        while self.rows.len() < self.top + tall && self.top < tall && self.load_above(context) {}
        self.top = self.top.min(self.top_for(self.rows.len().saturating_sub(1)));
        while let Some(last) = self.counts.last().copied()
            && self.rows.len() - last > self.top + tall + AROUND
        {
            self.rows.truncate(self.rows.len() - last);
            self.counts.pop();
        }
        while let Some(first) = self.counts.first().copied()
            && first + AROUND < self.top
        {
            self.rows.drain(..first);
            self.counts.remove(0);
            (self.from, self.at, self.top) = (self.from + 1, self.at - first, self.top - first);
        }
    }
}

fn month_of(page: &EntryRow, context: &Context) -> Month {
    Month::of(page.entry.shown.evening(context.journal.day_ends()))
}
