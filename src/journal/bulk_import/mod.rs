//! Brings many records in at once: all of them or none; it must never replace words that are there, nor bring erased ones back.

pub mod undo;

use std::collections::btree_map::Entry::Vacant;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::model::import::{ImportBatch, ImportOutcome, Newcomer, new_among};
use super::model::month::Month;
use super::model::record::Record;
use super::storage::disk::SaveError;
use super::storage::file_set::FileSet;
use super::store::Journal;
use undo::ImportedRecords;

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
            let contents = file_set.read(&self.storage)?;
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
        let guard = self.begin_write(now)?;
        let mut ready = Vec::new();
        for (file_set, records) in file_sets {
            let contents = file_set.read(&self.storage)?;
            let versions = contents.versions();
            let new = new_among(records, versions.clone(), fixed, now, &mut outcome);
            if !new.is_empty() {
                let newcomers = Newcomer::of(&new, &versions);
                ready.push((guard.stage(&contents, new)?, file_set, newcomers));
            }
        }
        for (files, file_set, newcomers) in ready {
            imported.note(file_set, newcomers);
            for file in files {
                guard.put(file)?;
            }
        }
        Ok(outcome)
    }

    /// The records by the files where they belong: where the entry is already, else the month of its evening.
    fn by_file_set(&self, batch: ImportBatch) -> Result<Vec<(FileSet, Vec<Record>)>, SaveError> {
        let mut months: BTreeMap<Month, Vec<Record>> = BTreeMap::new();
        let mut known: BTreeMap<Month, BTreeSet<String>> = BTreeMap::new();
        for record in batch.entries {
            let usual = Month::of(record.evening(self.day_ends));
            self.check_year(FileSet::Month(usual), &record)?;
            let mut month = usual;
            for other in Month::around(record.at.date_naive()).into_iter().filter(|other| *other != usual) {
                if let Vacant(unread) = known.entry(other) {
                    unread
                        .insert(FileSet::Month(other).read(&self.storage)?.versions().into_keys().collect());
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

#[cfg(test)]
mod tests;
