//! The journal, and reading it: months and entries; it must never change a file.

use std::sync::{Arc, Mutex};

use anyhow::Result;

use crate::directory::Names;
use crate::settings::Paths;

use super::model::damage::Damage;
use super::model::draft::known::KnownDrafts;
use super::model::insights;
use super::model::merge::Entry;
use super::model::month::{self, Month};
use super::model::record::Record;
use super::model::search::sieve::Sieve;
use super::storage::Storage;
use super::storage::disk::{Disk, OsDisk, lock};
use super::storage::file_set::FileSet;
use super::storage::file_set::month_files::{Fingerprint, MonthFiles};
use super::storage::file_set::read::{Contents, EntryOutline};
use super::storage::record_file::Choice;

/// The journal of one person on one device. Cheap to clone; may be read on a background thread.
#[derive(Debug, Clone)]
pub struct Journal {
    pub(super) storage: Storage,
    pub(super) day_ends: u32,
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

/// A month as far as a sieve lets it through.
#[derive(Debug)]
pub enum Sifted {
    /// So many entries, of which certainly none is found.
    Without(usize),
    /// A month in which some may be found.
    With(MonthView),
}

/// The answers that are counted.
struct Counted;

impl Choice for Counted {
    fn wants(name: &str) -> bool {
        insights::looks_at(name)
    }
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
            known_drafts: Arc::default(),
        }
    }

    /// The same; whoever first asks for the months gets those of these names, which the process just found in their folder.
    #[must_use]
    pub fn with_listing(self, names: Option<Names>) -> Journal {
        self.storage.use_listing(names);
        self
    }

    /// Lists the months anew from now on: time goes by.
    pub fn forget_listing(&self) {
        self.storage.use_listing(None);
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

    /// The months that have files, newest first. Reads names only.
    pub fn months(&self) -> Result<Vec<Month>, Damage> {
        Ok(self.all_month_files()?.into_iter().map(|month_files| month_files.month).collect())
    }

    /// One month: the union of every readable file of it.
    pub fn month(&self, month: &Month) -> Result<MonthView, Damage> {
        Ok(MonthView::of(FileSet::Month(*month).read(&self.storage)?))
    }

    /// Every month that has files, newest first. Reads names only.
    pub fn all_month_files(&self) -> Result<Vec<MonthFiles>, Damage> {
        MonthFiles::all(&self.storage)
    }

    /// The month of these files: the union of those that can be read.
    pub fn read_month_files(&self, month_files: &MonthFiles) -> MonthView {
        MonthView::of(month_files.read(&self.storage))
    }

    /// The same, as far as a sieve lets it through: without entries when it is certain that none of them is found. All that
    /// cannot be read is told.
    pub fn sift_month_files(&self, month_files: &MonthFiles, sieve: &Sieve) -> MonthView {
        let files = month_files.load(&self.storage);
        let may_be = files.texts().is_none_or(|texts| sieve.may_be_in(texts.into_iter()));
        if !may_be && files.are_sound() {
            return MonthView { entries: Vec::new(), damaged: Vec::new() };
        }
        MonthView::of(files.contents(&self.storage))
    }

    /// The same, with the number of entries that are neither in the trash nor erased when none of them is found.
    pub fn sift_and_count(&self, month_files: &MonthFiles, sieve: &Sieve) -> Sifted {
        let files = month_files.load(&self.storage);
        let may_be = files.texts().is_none_or(|texts| sieve.may_be_in(texts.into_iter()));
        let outlines = if may_be { None } else { files.outlines() };
        match outlines {
            Some(entries) => Sifted::Without(entries.iter().filter(|entry| !entry.in_trash).count()),
            None => Sifted::With(MonthView::of(files.contents(&self.storage))),
        }
    }

    /// Which entries there are in these files, but for those that were erased, if that can be told without reading them.
    pub fn outline_month_files(&self, month_files: &MonthFiles) -> Option<Vec<EntryOutline>> {
        month_files.load(&self.storage).outlines()
    }

    /// What is counted of a month: the records of its entries that are neither in the trash nor erased, in any order, of
    /// their answers perhaps only those that are looked at.
    pub fn counted_month_files(&self, month_files: &MonthFiles) -> Vec<Record> {
        let files = month_files.load(&self.storage);
        files.shown_with::<Counted>().unwrap_or_else(|| {
            let entries = MonthView::of(files.contents(&self.storage)).entries.into_iter();
            entries.filter(Entry::alive).map(|entry| entry.shown).collect()
        })
    }

    /// Whether one of these files holds these words, or cannot tell; far quicker than reading the month.
    pub fn mentioned_in(&self, month_files: &MonthFiles, words: &str) -> bool {
        month_files.mention(&self.storage, &[words])
    }

    /// The same for one of several words.
    pub fn any_mentioned_in(&self, month_files: &MonthFiles, words: &[&str]) -> bool {
        month_files.mention(&self.storage, words)
    }

    /// What changes when these files change. Reads no contents.
    pub fn fingerprint(&self, month_files: &MonthFiles) -> Fingerprint {
        month_files.fingerprint(&self.storage)
    }

    /// Every entry that is neither in the trash nor erased, newest first, read month by month as it is asked for.
    ///
    /// Files that cannot be read are passed over; [`Journal::damaged`] names them.
    pub fn newest_first(&self) -> impl Iterator<Item = Result<Entry>> {
        let (all_month_files, failed) = match self.all_month_files() {
            Ok(all_month_files) => (all_month_files, None),
            Err(damage) => (Vec::new(), Some(Err(damage.into()))),
        };
        let entries =
            all_month_files.into_iter().flat_map(|month_files| self.read_month_files(&month_files).entries);
        failed.into_iter().chain(entries.filter(Entry::alive).map(Ok))
    }

    /// Every entry, also in the trash, whose id begins with this; newest first. An empty beginning finds none.
    pub fn find(&self, prefix: &str) -> Result<Vec<Entry>, Damage> {
        let prefix = prefix.to_ascii_lowercase();
        let mut found = Vec::new();
        if prefix.is_empty() {
            return Ok(found);
        }
        for month_files in self.all_month_files()? {
            if self.mentioned_in(&month_files, &prefix) {
                let entries = self.read_month_files(&month_files).entries.into_iter();
                found.extend(entries.filter(|entry| entry.shown.id.starts_with(&prefix) && !entry.erased()));
            }
        }
        Ok(found)
    }

    /// The month of an entry with this id that was not erased; looked for where it is likely to be, then everywhere.
    pub fn month_of(&self, id: &str) -> Result<Option<Month>, Damage> {
        let mut months = self.months()?;
        month::nearest_first(&mut months, id);
        for month in months {
            let holds = |entry: &Entry| entry.shown.id == id && !entry.erased();
            let mentioned = FileSet::Month(month).mentions(&self.storage, &[id])?;
            if mentioned && self.month(&month)?.entries.iter().any(holds) {
                return Ok(Some(month));
            }
        }
        Ok(None)
    }

    /// Whether two windows keep out of each other's way while they save: some file systems have no locks.
    pub fn has_locks(&self) -> bool {
        lock::is_seen(self.paths().state())
    }

    /// Every file that is left alone because it cannot be read. Reads the whole journal.
    pub fn damaged(&self) -> Vec<Damage> {
        let mut damaged = Vec::new();
        let mut file_sets = vec![FileSet::Circle];
        match self.months() {
            Ok(months) => file_sets.extend(months.into_iter().map(FileSet::Month)),
            Err(damage) => damaged.push(damage),
        }
        for file_set in file_sets {
            match file_set.read(&self.storage) {
                Ok(contents) => damaged.extend(contents.damaged),
                Err(damage) => damaged.push(damage),
            }
        }
        damaged
    }
}
