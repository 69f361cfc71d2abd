//! What somebody wants to take along, read month by month from the journal; it opens no file for writing.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::{Result, ensure};

use super::format::Format;
use super::months::{Months, Outline, Piece};
use super::pages::Pages;
use super::share::Share;
use crate::exercise::Catalogue;
use crate::journal::{Damage, Journal, MonthFiles, Record, Selection, Sieve, in_order};
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
        goes_on: &(dyn Fn() -> bool + Sync),
        stream: &mut dyn FnMut(&Pages, &ExportOutcome) -> Result<()>,
    ) -> Result<ExportOutcome> {
        let sieve = self.selection.sieve(source.exercises, source.text);
        let seen = Mutex::default();
        let months = Chosen { request: self, source, sieve, month_files, goes_on, seen: &seen };
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
        let outcome = || {
            let seen = lock(&seen);
            ExportOutcome { count, entries: seen.some, items, damaged: seen.damaged.clone() }
        };
        if count > 0 {
            stream(&pages, &outcome())?;
        }
        Ok(outcome())
    }

    /// A copy for oneself in JSON loses nothing, so it holds the trash too.
    fn is_whole(&self) -> bool {
        self.how.is_whole(self.share)
    }

    /// Whether only the evening of an entry tells whether it leaves.
    fn asks_only_when(&self) -> bool {
        self.selection.query.is_empty() && self.selection.kinds.is_empty()
    }
}

/// The chosen entries of a journal.
struct Chosen<'a> {
    request: &'a ExportRequest,
    source: Source<'a>,
    sieve: Sieve,
    month_files: &'a [MonthFiles],
    goes_on: &'a (dyn Fn() -> bool + Sync),
    seen: &'a Mutex<Seen>,
}

/// What was seen on the way.
#[derive(Debug, Default)]
struct Seen {
    /// Whether there are entries.
    some: bool,
    damaged: Vec<Damage>,
    outline: Option<Outline>,
}

fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Chosen<'_> {
    /// Works on each month, several at once, and takes the results oldest month first.
    fn each<R: Send>(
        &self,
        work: impl Fn(&MonthFiles) -> Looked<R> + Sync,
        mut take: impl FnMut(R) -> Result<()>,
    ) -> Result<()> {
        let oldest_first: Vec<&MonthFiles> = self.month_files.iter().rev().collect();
        in_order(
            &oldest_first,
            |month_files| work(month_files),
            |looked| {
                ensure!((self.goes_on)(), io::Error::from(ErrorKind::BrokenPipe));
                let mut seen = lock(self.seen);
                for damage in looked.damaged.into_iter().rev() {
                    if !seen.damaged.contains(&damage) {
                        seen.damaged.insert(0, damage);
                    }
                }
                seen.some |= looked.some;
                drop(seen);
                take(looked.result)
            },
        )
    }

    /// The chosen records of a month.
    fn read(&self, month_files: &MonthFiles) -> Looked<Vec<Record>> {
        let Source { journal, exercises, text } = self.source;
        let (selection, whole) = (&self.request.selection, self.request.is_whole());
        let view = journal.sift_month_files(month_files, &self.sieve);
        let entries = view.entries.into_iter().filter(|entry| {
            (entry.alive() || whole && entry.in_trash())
                && selection.holds(&entry.shown, journal.day_ends(), &self.sieve, exercises, text)
        });
        let result: Vec<Record> = entries.flat_map(|entry| entry.into_records(whole)).collect();
        Looked { some: !result.is_empty(), damaged: view.damaged, result }
    }

    /// How many records of a month are chosen, and their evenings.
    fn count(&self, month_files: &MonthFiles) -> Looked<Outline> {
        let (journal, whole) = (self.source.journal, self.request.is_whole());
        let (selection, day_ends) = (&self.request.selection, journal.day_ends());
        let mut outline = Outline::default();
        let Some(entries) = journal.outline_month_files(month_files) else {
            let Looked { result, damaged, some } = self.read(month_files);
            outline.count = result.len();
            let alive = result.iter().filter(|record| record.deleted.is_none() && !record.erased);
            outline.evenings = alive.map(|record| record.evening(day_ends)).collect();
            outline.evenings.dedup();
            return Looked { result: outline, damaged, some };
        };
        for entry in entries {
            let evening = entry.evening(day_ends);
            if (!entry.in_trash || whole) && selection.is_on(evening) {
                outline.count += 1;
                if !entry.in_trash && outline.evenings.last() != Some(&evening) {
                    outline.evenings.push(evening);
                }
            }
        }
        Looked { some: outline.count > 0, damaged: Vec::new(), result: outline }
    }
}

/// What came of a month.
struct Looked<R> {
    result: R,
    damaged: Vec<Damage>,
    some: bool,
}

impl<R> Looked<R> {
    fn map<S>(self, change: impl FnOnce(R) -> S) -> Looked<S> {
        Looked { result: change(self.result), damaged: self.damaged, some: self.some }
    }
}

impl Months for Chosen<'_> {
    fn records(&self, take: &mut dyn FnMut(Vec<Record>) -> Result<()>) -> Result<()> {
        self.each(|month_files| self.read(month_files), take)
    }

    fn pieces(
        &self,
        make: &(dyn Fn(Vec<Record>) -> Result<Piece> + Sync),
        take: &mut dyn FnMut(Piece) -> Result<()>,
    ) -> Result<()> {
        self.each(|month_files| self.read(month_files).map(make), |piece| take(piece?))
    }

    fn outline(&self) -> Result<Option<Outline>> {
        let known = lock(self.seen).outline.clone();
        if known.is_some() || !self.request.asks_only_when() {
            return Ok(known);
        }
        let (mut count, mut evenings) = (0, BTreeSet::new());
        self.each(
            |month_files| self.count(month_files),
            |outline| {
                count += outline.count;
                evenings.extend(outline.evenings);
                Ok(())
            },
        )?;
        let outline = Outline { count, evenings: evenings.into_iter().collect() };
        lock(self.seen).outline = Some(outline.clone());
        Ok(Some(outline))
    }
}
