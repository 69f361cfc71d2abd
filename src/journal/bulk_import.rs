//! Brings many records in at once: all of them or none; it must never replace words that are there, nor bring erased ones back.

use std::collections::btree_map::Entry::Vacant;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use chrono::{DateTime, Days, NaiveDate, Utc};

use super::atomic_file::{self, SaveError};
use super::backup;
use super::change::{Desk, sound_year};
use super::file_set::{Contents, FileSet};
use super::merge::replaces;
use super::month::Month;
use super::record::{Record, Stamp};
use super::record_file::Format;
use super::store::Journal;
use super::undo_import::{ImportedRecords, brought_again, under_another_id};

/// The records that come in, and how one is known that is there already.
#[derive(Debug, Clone, Default)]
pub struct ImportBatch {
    /// Entries of the journal.
    pub entries: Vec<Record>,
    /// Items of the circle, and the help lines.
    pub circle: Vec<Record>,
    /// Each id stands for one writing that never changes, as with pages of another program.
    pub fixed: bool,
}

/// What bringing records in did, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportOutcome {
    /// Entries, items or versions that were not there.
    pub new: usize,
    /// Those that were there already, perhaps in a later version.
    pub there: usize,
    /// Those that the person erased for good; they stay away.
    pub erased: usize,
}

/// A file of which the new bytes are already on the disk, beside it.
pub(super) struct Ready {
    path: PathBuf,
    bytes: Option<Vec<u8>>,
    staged: atomic_file::Staged,
}

impl Journal {
    /// Adds records exactly as they are; a record that is there stays as it is. With `only_look` nothing is written.
    ///
    /// Every new file is complete on the disk before the first one takes its place.
    pub fn import(
        &self,
        batch: ImportBatch,
        now: DateTime<Utc>,
        only_look: bool,
    ) -> Result<ImportOutcome, SaveError> {
        if !only_look {
            return self.import_noting(batch, now, &mut ImportedRecords::default());
        }
        let fixed = batch.fixed;
        let mut outcome = ImportOutcome::default();
        for (file_set, records) in self.by_file_set(batch)? {
            let contents = self.contents(file_set)?;
            new_among(records, contents.versions(), fixed, now, &mut outcome);
        }
        Ok(outcome)
    }

    /// The same as [`Journal::import`], and adds to `imported` what [`Journal::undo_import`] can take out again; also on an
    /// error, for what was in place by then.
    pub fn import_noting(
        &self,
        batch: ImportBatch,
        now: DateTime<Utc>,
        imported: &mut ImportedRecords,
    ) -> Result<ImportOutcome, SaveError> {
        let fixed = batch.fixed;
        let mut outcome = ImportOutcome::default();
        let file_sets = self.by_file_set(batch)?;
        let desk = self.desk(now)?;
        let mut ready = Vec::new();
        for (file_set, records) in file_sets {
            let contents = self.contents(file_set)?;
            let versions = contents.versions();
            let new = new_among(records, versions.clone(), fixed, now, &mut outcome);
            if !new.is_empty() {
                let noted = ImportedRecords::of(file_set, &new, &versions);
                ready.push((self.stage(&desk, file_set, &contents, new)?, noted));
            }
        }
        for (files, noted) in ready {
            imported.add(noted);
            self.put_ready(&desk, files)?;
        }
        Ok(outcome)
    }

    /// Brings the files of a file set, with these records in it, to the disk beside the ones that stand there.
    pub(super) fn stage(
        &self,
        desk: &Desk,
        file_set: FileSet,
        contents: &Contents,
        new: Vec<Record>,
    ) -> Result<Vec<Ready>, SaveError> {
        let format = file_set.format();
        let mut ready = Vec::new();
        for (path, file) in contents.place_records(file_set, &self.paths, &desk.device, &*self.disk, new)? {
            let bytes = file.to_bytes(format).map_err(|why| SaveError::other(&path, why))?;
            backup::before_change(&*self.disk, &self.paths, &path, &desk.device, desk.now.date_naive())?;
            let staged = atomic_file::stage(&*self.disk, &path, &bytes, &desk.device)?;
            ready.push(Ready { path, bytes: (format == Format::Circle).then_some(bytes), staged });
        }
        Ok(ready)
    }

    /// Lets files take their places.
    pub(super) fn put_ready(&self, desk: &Desk, files: Vec<Ready>) -> Result<(), SaveError> {
        for file in files {
            file.staged.put(&*self.disk)?;
            if let Some(bytes) = file.bytes {
                // The circle itself is kept; its copy is tried again at the next change.
                let _ = backup::after_circle(&*self.disk, &self.paths, &file.path, &bytes, &desk.device);
            }
        }
        Ok(())
    }

    /// The records by the files where they belong: where the entry is already, else the month of its evening.
    fn by_file_set(&self, batch: ImportBatch) -> Result<Vec<(FileSet, Vec<Record>)>, SaveError> {
        let mut months: BTreeMap<Month, Vec<Record>> = BTreeMap::new();
        let mut known: BTreeMap<Month, BTreeSet<String>> = BTreeMap::new();
        for record in batch.entries {
            let usual = Month::of(record.evening(self.day_ends));
            sound_year(&self.paths, FileSet::Month(usual), &record)?;
            let mut month = usual;
            for other in around(record.at.date_naive()).into_iter().filter(|other| *other != usual) {
                if let Vacant(unread) = known.entry(other) {
                    unread.insert(self.contents(FileSet::Month(other))?.versions().into_keys().collect());
                }
                if known.get(&other).is_some_and(|ids| ids.contains(&record.id)) {
                    month = other;
                }
            }
            months.entry(month).or_default().push(record);
        }
        let mut file_sets: Vec<_> =
            months.into_iter().map(|(month, records)| (FileSet::Month(month), records)).collect();
        if !batch.circle.is_empty() {
            file_sets.push((FileSet::Circle, batch.circle));
        }
        Ok(file_sets)
    }
}

/// The months in which an entry of this day may be, whenever its evening ended when it was kept.
fn around(day: NaiveDate) -> Vec<Month> {
    [Some(day), day.checked_sub_days(Days::new(1))].into_iter().flatten().map(Month::of).collect()
}

/// The records that are not there yet; each counts for the next.
fn new_among(
    records: Vec<Record>,
    mut versions: BTreeMap<String, Vec<Record>>,
    fixed: bool,
    now: DateTime<Utc>,
    outcome: &mut ImportOutcome,
) -> Vec<Record> {
    let mut new = Vec::new();
    for record in records {
        let record = under_another_id(record, &versions);
        let known = versions.entry(record.id.clone()).or_default();
        // An import never erases, and never brings back what was erased.
        let record = if record.erased || known.iter().any(|version| version.erased) {
            outcome.erased += 1;
            continue;
        } else if let Some(again) = brought_again(&record, known, fixed, now) {
            again
        } else if fixed && !known.is_empty() || known.iter().any(|version| holds(version, &record)) {
            outcome.there += 1;
            continue;
        } else {
            record
        };
        outcome.new += 1;
        known.push(record.clone());
        new.push(record);
    }
    new
}

/// Whether a version says what the record says, or grew from it.
pub(super) fn holds(version: &Record, record: &Record) -> bool {
    let grew_from = |stamp: &Stamp| *stamp == version.changed || version.was.contains(stamp);
    replaces(version).any(|stamp| *stamp == record.changed)
        || version.says_the_same(record) && record.was.iter().all(grew_from)
}

#[cfg(test)]
#[path = "bulk_import_tests.rs"]
mod tests;
