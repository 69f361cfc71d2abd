//! What must go by itself: the text of entries that another device erased, and what lay in the trash long enough.
//!
//! Finding it only reads, so that it can run on a background thread; it must never touch what a person can still see.

mod marks;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::model::merge::Entry;
use super::redact::scrub;
use super::storage::disk::SaveError;
use super::storage::file_set::FileSet;
use super::storage::record_file::RecordFile;
use super::storage::{backup, device};
use super::store::Journal;

/// What is to go, found by [`Journal::find_purgeable`].
#[derive(Debug, Default)]
pub struct Purgeable {
    /// Files of this device in which a text of these erased entries stands.
    files: Vec<(PathBuf, Vec<String>)>,
    /// Entries that lay in the trash long enough.
    trash: Vec<(FileSet, String)>,
}

impl Purgeable {
    /// Whether nothing has to go.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.trash.is_empty()
    }
}

impl Journal {
    /// Removes what a crash left and all that must go. Reads the whole journal.
    pub fn purge(&self, now: DateTime<Utc>) -> Result<(), SaveError> {
        if !self.paths().state().join("lock").exists() {
            return Ok(());
        }
        let mut purgeable = self.find_purgeable(now)?;
        drop(self.begin_write(now)?);
        let mut failed = Ok(());
        while !purgeable.is_empty() {
            failed = self.purge_one(&mut purgeable, now).and(failed);
        }
        failed
    }

    /// Looks for what must go. Reads the whole journal and changes nothing: call it on a background thread.
    pub fn find_purgeable(&self, now: DateTime<Utc>) -> Result<Purgeable, SaveError> {
        let Some(device) = device::known(&self.storage)? else { return Ok(Purgeable::default()) };
        let mut file_sets = vec![FileSet::Circle];
        file_sets.extend(self.months()?.into_iter().map(FileSet::Month));
        self.purgeable_in(file_sets, &device, now)
    }

    /// What must go from these.
    fn purgeable_in(
        &self,
        file_sets: Vec<FileSet>,
        device: &str,
        now: DateTime<Utc>,
    ) -> Result<Purgeable, SaveError> {
        let mut purgeable = Purgeable::default();
        let mut erased: Vec<(FileSet, String)> = Vec::new();
        for file_set in &file_sets {
            if !file_set.mentions(&self.storage, &["\"erased\"", "\"deleted\""])? {
                continue;
            }
            for entry in file_set.read(&self.storage)?.entries() {
                if entry.erased() {
                    erased.push((*file_set, entry.shown.id));
                } else if entry.is_due(now) {
                    purgeable.trash.push((*file_set, entry.shown.id));
                }
            }
        }
        if erased.is_empty() {
            return Ok(purgeable);
        }
        for file_set in file_sets {
            let near = |there: &&(FileSet, String)| there.0.is_near(file_set);
            let ids: Vec<&String> = erased.iter().filter(near).map(|(_, id)| id).collect();
            if !ids.is_empty() {
                for path in file_set.own_files(&self.storage, device)? {
                    self.look_for(&path, &ids, &mut purgeable);
                }
            }
        }
        let ids: Vec<&String> = erased.iter().map(|(_, id)| id).collect();
        for path in backup::own_copies(self.paths(), device)? {
            self.look_for(&path, &ids, &mut purgeable);
        }
        Ok(purgeable)
    }

    /// Removes one of these from the list, and for good; on an error it is found again at the next start.
    pub fn purge_one(&self, purgeable: &mut Purgeable, now: DateTime<Utc>) -> Result<(), SaveError> {
        if let Some((path, ids)) = purgeable.files.pop() {
            return scrub(&self.begin_write(now)?, &[path], &ids);
        }
        let Some((file_set, id)) = purgeable.trash.pop() else { return Ok(()) };
        let guard = self.begin_write(now)?;
        let contents = file_set.read(&self.storage)?;
        // It may have been taken out of the trash meanwhile.
        if Entry::merge(contents.of(&id)).is_some_and(|entry| entry.is_due(now)) {
            self.erase_on(&guard, &contents, &id)?;
        }
        Ok(())
    }

    /// Notes a file in which a text of one of these ids stands. What cannot be read is left, and `doctor` names it.
    fn look_for(&self, path: &Path, ids: &[&String], purgeable: &mut Purgeable) {
        let Ok(contents) = self.storage.read(path) else { return };
        let Ok(file) = RecordFile::parse(&contents, FileSet::format_of(path)) else { return };
        let stands = |id: &&&String| file.records.iter().any(|record| record.id == ***id && !record.erased);
        let found: Vec<String> = ids.iter().filter(stands).map(|id| (*id).clone()).collect();
        if !found.is_empty() {
            purgeable.files.push((path.to_path_buf(), found));
        }
    }
}
