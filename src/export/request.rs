//! What somebody wants to take along, read month by month from the journal; it opens no file for writing.

use std::cell::{Cell, RefCell};
use std::io::{self, ErrorKind};

use anyhow::{Result, ensure};

use super::format::Format;
use super::pages::Pages;
use super::share::Share;
use crate::exercise::Catalogue;
use crate::journal::{Damage, Journal, MonthFiles, Record, Selection};
use crate::text::Text;

/// What leaves, and how it is written.
#[derive(Clone, Debug)]
pub struct ExportRequest {
    /// How it is written.
    pub how: Format,
    /// What is shared; none is everything, for the person.
    pub share: Option<Share>,
    /// Which entries.
    pub selection: Selection,
    /// Whether the support circle goes with it.
    pub circle: bool,
}

/// What an export is made from.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// The journal and the circle.
    pub journal: &'a Journal,
    /// Every exercise.
    pub exercises: &'a Catalogue,
    /// The words.
    pub text: &'a Text,
}

/// What became of an export.
#[derive(Debug, Default)]
pub struct ExportOutcome {
    /// How many entries and items of the circle leave; of none nothing is written.
    pub count: usize,
    /// Whether there are entries, though perhaps nothing of them leaves.
    pub entries: bool,
    /// Whether the same holds for the circle.
    pub items: bool,
    /// The files of entries that could not be read, and so are not in it, newest month first.
    pub damaged: Vec<Damage>,
}

impl ExportRequest {
    /// Counts what leaves of these months, and lets it be streamed if there is anything, as long as `goes_on` says so.
    /// They are read one by one, so that a journal of a hundred years needs no more room than one of a year.
    ///
    /// # Errors
    /// When `stream` fails, or nobody waits for it any more.
    pub fn open(
        &self,
        source: Source,
        month_files: &[MonthFiles],
        goes_on: &dyn Fn() -> bool,
        stream: &mut dyn FnMut(&Pages, &ExportOutcome) -> Result<()>,
    ) -> Result<ExportOutcome> {
        let (some, damaged) = (Cell::new(false), RefCell::new(Vec::new()));
        let months = |take: &mut dyn FnMut(&[Record]) -> Result<()>| {
            month_files.iter().rev().try_for_each(|month_files| {
                ensure!(goes_on(), io::Error::from(ErrorKind::BrokenPipe));
                let entries = self.month(month_files, source, &mut damaged.borrow_mut());
                some.set(some.get() || !entries.is_empty());
                take(&entries)
            })
        };
        let all_items = source.journal.circle().items;
        let items = !all_items.is_empty();
        let circle = match (self.circle, self.is_whole()) {
            (false, _) => Vec::new(),
            (true, true) => source.journal.whole_circle(),
            (true, false) => all_items,
        };
        let pages = Pages {
            months: &months,
            circle: &circle,
            share: self.share,
            catalogue: source.exercises,
            text: source.text,
            day_ends: source.journal.day_ends(),
        };
        let count = pages.count()?;
        let outcome =
            || ExportOutcome { count, entries: some.get(), items, damaged: damaged.borrow().clone() };
        if count > 0 {
            stream(&pages, &outcome())?;
        }
        Ok(outcome())
    }

    /// A copy for oneself in JSON loses nothing, so it holds the trash too.
    fn is_whole(&self) -> bool {
        self.how.is_whole(self.share)
    }

    fn month(&self, month_files: &MonthFiles, source: Source, damaged: &mut Vec<Damage>) -> Vec<Record> {
        let Source { journal, exercises, text } = source;
        let whole = self.is_whole();
        let view = journal.read_month_files(month_files);
        for damage in view.damaged.into_iter().rev() {
            if !damaged.contains(&damage) {
                damaged.insert(0, damage);
            }
        }
        let entries = view.entries.into_iter().filter(|entry| {
            (entry.alive() || whole && entry.in_trash())
                && self.selection.holds(&entry.shown, journal.day_ends(), exercises, text)
        });
        entries.flat_map(|entry| entry.into_records(whole)).collect()
    }
}
