//! What an export holds, apart from any screen, so that a thread can read and write it; it opens no file for writing.

use std::cell::Cell;
use std::io::{self, ErrorKind, Write};

use anyhow::{Result, ensure};
use chrono::NaiveDate;

use crate::exercise::Catalogue;
use crate::export::{EachMonth, Format, Options, Pages, Share};
use crate::journal::{Journal, MonthFiles, Record};
use crate::text::{Language, Text};

/// What leaves, and how it is written.
#[derive(Clone, Debug)]
pub struct ExportRequest {
    /// How it is written.
    pub how: Format,
    /// What is shared; none is everything, for the person.
    pub share: Option<Share>,
    /// The first evening, if not all are taken along.
    pub from: Option<NaiveDate>,
    /// The last evening.
    pub to: Option<NaiveDate>,
    /// Whether the support circle goes with it.
    pub circle: bool,
}

/// What an export is made from, for a thread of its own.
#[derive(Clone, Debug)]
pub struct ExportSource {
    journal: Journal,
    exercises: Catalogue,
    language: Language,
}

impl ExportSource {
    /// Copies of what a screen sees now.
    pub fn new(journal: &Journal, exercises: &Catalogue, language: Language) -> Self {
        Self { journal: journal.clone(), exercises: exercises.clone(), language }
    }
}

/// What became of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExportOutcome {
    /// How many entries and items of the circle are in it; of none nothing was written.
    pub count: usize,
    /// Whether there was something, so that of none it was all left out.
    pub some: bool,
    /// Whether something could not be read, and so is not in it.
    pub damaged: bool,
}

impl ExportRequest {
    /// Writes it month by month, as long as `goes_on` says so.
    ///
    /// # Errors
    /// When the journal cannot be read, an entry cannot be written in this format, `out` takes no more, or nobody
    /// waits for it.
    pub fn write(
        &self,
        source: &ExportSource,
        goes_on: &dyn Fn() -> bool,
        out: &mut dyn Write,
    ) -> Result<ExportOutcome> {
        self.open(source, goes_on, &mut |months, pages, options| self.how.stream(months, pages, options, out))
    }

    /// Its first bytes, at most so many, and what became of the whole.
    ///
    /// # Errors
    /// As for [`ExportRequest::write`].
    pub fn first_bytes(
        &self,
        source: &ExportSource,
        goes_on: &dyn Fn() -> bool,
        most: usize,
    ) -> Result<(Vec<u8>, ExportOutcome)> {
        let mut bytes = vec![0; most];
        let mut room = bytes.as_mut_slice();
        let outcome = self.open(source, goes_on, &mut |months, pages, options| {
            let streamed = self.how.stream(months, pages, options, &mut room);
            // Once it is full it takes no more, which ends the stream.
            if room.is_empty() { Ok(()) } else { streamed }
        })?;
        let taken = most - room.len();
        bytes.truncate(taken);
        Ok((bytes, outcome))
    }

    /// Counts what leaves, and lets it be streamed if there is anything.
    fn open(
        &self,
        source: &ExportSource,
        goes_on: &dyn Fn() -> bool,
        stream: &mut Stream,
    ) -> Result<ExportOutcome> {
        // The words that the screen has, for they are not to be shared between threads.
        let text = Text::new(source.language)?.with_extra(source.exercises.words().clone());
        // A copy for oneself in JSON loses nothing, so it holds the trash too.
        let whole = self.how.is_whole(self.share);
        let all_month_files = source.journal.all_month_files()?;
        let damaged = Cell::new(false);
        let months = |take: &mut dyn FnMut(&[Record]) -> Result<()>| {
            all_month_files.iter().rev().try_for_each(|month_files| {
                ensure!(goes_on(), io::Error::from(ErrorKind::BrokenPipe));
                take(&self.month(month_files, &source.journal, whole, &damaged))
            })
        };
        let items = source.journal.circle().items;
        let mut some = !items.is_empty();
        let circle = match (self.circle, whole) {
            (false, _) => Vec::new(),
            (true, true) => source.journal.whole_circle(),
            (true, false) => items,
        };
        let pages = Pages {
            entries: &[],
            circle: &circle,
            catalogue: &source.exercises,
            text: &text,
            day_ends: source.journal.day_ends(),
        };
        let options = Options { share: self.share };
        let mut count = pages.count(options);
        months(&mut |entries| {
            some |= !entries.is_empty();
            count += pages.month(entries).count(options);
            Ok(())
        })?;
        if count > 0 {
            stream(&months, &pages, options)?;
        }
        Ok(ExportOutcome { count, some, damaged: damaged.get() })
    }

    fn month(
        &self,
        month_files: &MonthFiles,
        journal: &Journal,
        whole: bool,
        damaged: &Cell<bool>,
    ) -> Vec<Record> {
        let view = journal.read_month_files(month_files);
        damaged.set(damaged.get() || !view.damaged.is_empty());
        let entries = view.entries.into_iter().filter(|entry| entry.alive() || whole && entry.in_trash());
        let within = |record: &Record| {
            let evening = record.evening(journal.day_ends());
            self.from.is_none_or(|from| evening >= from) && self.to.is_none_or(|to| evening <= to)
        };
        entries.flat_map(|entry| entry.into_records(whole)).filter(within).collect()
    }
}

/// Puts the entries of all months somewhere.
type Stream<'a> = dyn FnMut(&EachMonth, &Pages, Options) -> Result<()> + 'a;
