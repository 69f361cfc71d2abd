//! The journal, and reading it: months and entries; it must never change a file.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::vec::IntoIter;

use anyhow::Result;

use crate::settings::Paths;
use crate::text::Reason;

use super::model::damage::Damage;
use super::model::known_drafts::KnownDrafts;
use super::model::merge::Entry;
use super::model::month::{self, Month};
use super::storage::Storage;
use super::storage::disk::{Disk, OsDisk};
use super::storage::file_set::FileSet;
use super::storage::file_set::month_files::{Fingerprint, MonthFiles};
use super::storage::file_set::read::{self, Contents};

/// The journal of one person on one device. Cheap to clone; may be read on a background thread.
#[derive(Debug, Clone)]
pub struct Journal {
    pub(super) storage: Storage,
    pub(super) day_ends: u32,
    pub(super) unlocked: Arc<AtomicBool>,
    pub(super) known_drafts: Arc<Mutex<KnownDrafts>>,
}

/// One month as all readable files together tell it.
#[derive(Debug)]
pub struct MonthView {
    /// Newest first by `at`; also those in the trash and those that were erased.
    pub entries: Vec<Entry>,
    /// The files that were left alone.
    pub damaged: Vec<Damage>,
}

impl MonthView {
    fn of(mut contents: Contents) -> MonthView {
        let damaged = std::mem::take(&mut contents.damaged);
        MonthView { entries: contents.entries(), damaged }
    }
}

impl Journal {
    /// A journal in these folders, in which an evening ends `day_ends` hours (0 to 23) after midnight.
    ///
    /// Touches nothing on disk.
    pub fn open(paths: Paths, day_ends: u32) -> Journal {
        Journal::on(Arc::new(OsDisk), paths, day_ends)
    }

    /// The same, on a disk that can be made to fail; for tests.
    pub fn on(disk: Arc<dyn Disk>, paths: Paths, day_ends: u32) -> Journal {
        Journal {
            storage: Storage::new(disk, paths),
            day_ends: day_ends.min(23),
            unlocked: Arc::default(),
            known_drafts: Arc::default(),
        }
    }

    /// Where its files live.
    pub fn paths(&self) -> &Paths {
        &self.storage.paths
    }

    /// The hours after midnight that still belong to the evening before.
    pub fn day_ends(&self) -> u32 {
        self.day_ends
    }

    /// Lets an evening end at another hour from now on.
    pub fn end_days_at(&mut self, hour: u32) {
        self.day_ends = hour.min(23);
    }

    /// Whether a save met a file system that knows no locks: two windows at once are not safe there.
    pub fn without_locks(&self) -> bool {
        self.unlocked.load(Ordering::Relaxed)
    }

    /// The months that have files, newest first. Reads names only.
    pub fn months(&self) -> Result<Vec<Month>> {
        Ok(self.all_month_files()?.into_iter().map(|month_files| month_files.month).collect())
    }

    /// One month: the union of every readable file of it.
    pub fn month(&self, month: &Month) -> Result<MonthView> {
        let file_set = FileSet::Month(*month);
        Ok(MonthView::of(self.read(file_set).map_err(|error| self.unlisted(file_set, error))?))
    }

    /// Every month that has files, newest first. Reads names only.
    pub fn all_month_files(&self) -> Result<Vec<MonthFiles>> {
        Ok(MonthFiles::all(&self.storage)?)
    }

    /// The month of these files: the union of those that can be read.
    pub fn read_month_files(&self, month_files: &MonthFiles) -> MonthView {
        MonthView::of(month_files.read(&self.storage))
    }

    /// Whether one of these files holds these words, or cannot tell; far quicker than reading the month.
    pub fn mentioned_in(&self, month_files: &MonthFiles, words: &str) -> bool {
        month_files.mention(&self.storage, words)
    }

    /// What changes when these files change. Reads no contents.
    pub fn fingerprint(&self, month_files: &MonthFiles) -> Fingerprint {
        month_files.fingerprint(&self.storage)
    }

    /// Every entry that is neither in the trash nor erased, newest first, read month by month as it is asked for.
    ///
    /// Files that cannot be read are passed over; [`Journal::damaged`] names them.
    pub fn newest_first(&self) -> Entries<'_> {
        self.entries(false)
    }

    /// The same, with the entries that are in the trash.
    pub fn newest_first_with_trash(&self) -> Entries<'_> {
        self.entries(true)
    }

    fn entries(&self, trash: bool) -> Entries<'_> {
        let (all_month_files, failed) = match self.all_month_files() {
            Ok(all_month_files) => (all_month_files, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        Entries {
            journal: self,
            all_month_files: all_month_files.into_iter(),
            page: Vec::new().into_iter(),
            trash,
            failed,
        }
    }

    /// Every entry, also in the trash, whose id begins with this; newest first. An empty beginning finds none.
    pub fn find(&self, prefix: &str) -> Result<Vec<Entry>> {
        let prefix = prefix.to_ascii_lowercase();
        let mut found = Vec::new();
        if prefix.is_empty() {
            return Ok(found);
        }
        for month in self.months()? {
            if self.mentions(FileSet::Month(month), &[&prefix])? {
                let entries = self.month(&month)?.entries.into_iter();
                found.extend(entries.filter(|entry| entry.shown.id.starts_with(&prefix) && !entry.erased()));
            }
        }
        Ok(found)
    }

    /// The month of an entry with this id that was not erased; looked for where it is likely to be, then everywhere.
    pub fn month_of(&self, id: &str) -> Result<Option<Month>> {
        let mut months = self.months()?;
        month::nearest_first(&mut months, id);
        for month in months {
            let holds = |entry: &Entry| entry.shown.id == id && !entry.erased();
            if self.mentions(FileSet::Month(month), &[id])? && self.month(&month)?.entries.iter().any(holds) {
                return Ok(Some(month));
            }
        }
        Ok(None)
    }

    /// Every file that is left alone because it cannot be read. Reads the whole journal.
    pub fn damaged(&self) -> Vec<Damage> {
        let mut damaged = Vec::new();
        let mut file_sets = vec![FileSet::Circle];
        match self.months() {
            Ok(months) => file_sets.extend(months.into_iter().map(FileSet::Month)),
            Err(error) => damaged.push(Damage::unreadable(&self.paths().journal(), Reason::of(&error))),
        }
        for file_set in file_sets {
            match self.read(file_set) {
                Ok(contents) => damaged.extend(contents.damaged),
                Err(error) => damaged.push(self.unlisted(file_set, error)),
            }
        }
        damaged
    }

    pub(super) fn read(&self, file_set: FileSet) -> io::Result<Contents> {
        read::read(&self.storage, file_set)
    }

    /// Whether any file of a set holds one of these words, or cannot tell; far quicker than reading it as records.
    pub(super) fn mentions(&self, file_set: FileSet, words: &[&str]) -> Result<bool, Damage> {
        read::mentions(&self.storage, file_set, words).map_err(|error| self.unlisted(file_set, error))
    }

    /// The folder of a set that cannot be listed, as a damage.
    pub(super) fn unlisted(&self, file_set: FileSet, reason: impl Into<Reason>) -> Damage {
        Damage::unreadable(&file_set.folder(self.paths()), reason)
    }
}

/// Entries as they are asked for; made by [`Journal::newest_first`].
#[derive(Debug)]
pub struct Entries<'a> {
    journal: &'a Journal,
    all_month_files: IntoIter<MonthFiles>,
    page: IntoIter<Entry>,
    trash: bool,
    failed: Option<anyhow::Error>,
}

impl Iterator for Entries<'_> {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Result<Entry>> {
        if let Some(error) = self.failed.take() {
            return Some(Err(error));
        }
        loop {
            let trash = self.trash;
            if let Some(entry) = self.page.find(|entry| entry.alive() || trash && entry.in_trash()) {
                return Some(Ok(entry));
            }
            self.page = self.journal.read_month_files(&self.all_month_files.next()?).entries.into_iter();
        }
    }
}
