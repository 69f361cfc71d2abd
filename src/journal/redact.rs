//! Words that a person removes leave the files and backups of this device; it must never touch what still stands.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::model::merge::Entry;
use super::model::record::Record;
use super::storage::backup;
use super::storage::disk::SaveError;
use super::storage::file_set::write::rewrite;
use super::storage::record_file::RecordFile;
use super::storage::write_guard::WriteGuard;
use super::store::Journal;

impl Journal {
    /// Keeps a version in which these texts are removed: they leave the earlier versions and the backups, too.
    ///
    /// A text that still stands in the record stays everywhere; so does one in a version made apart from it. On an
    /// error the record may be kept already; trying again goes on where it stopped.
    pub fn save_and_redact(
        &self,
        record: Record,
        fields: &[String],
        now: DateTime<Utc>,
    ) -> Result<Entry, SaveError> {
        let empty = |field: &&String| record.fields.get(*field).is_none_or(|value| value == "");
        let gone: Vec<String> = fields.iter().filter(empty).cloned().collect();
        let (id, said) = (record.id.clone(), record.fields.clone());
        let guard = self.begin_write(now)?;
        let file_set = self.file_set_of(&record)?;
        let entry = self.keep_on(&guard, file_set, record)?;
        let Some(kept) = entry.versions().find(|version| version.fields == said) else { return Ok(entry) };
        if !gone.is_empty() {
            let redact = |file: &mut RecordFile| {
                let mut changed = false;
                let earlier = |old: &&mut Record| old.id == id && kept.was.contains(&old.changed);
                for old in file.records.iter_mut().filter(earlier) {
                    for field in &gone {
                        changed |= old.fields.shift_remove(field).is_some();
                    }
                }
                changed
            };
            let mut paths = file_set.own_files(&self.storage, &guard.device)?;
            paths.extend(backup::own_copies(self.paths(), &guard.device));
            let ids = [id.clone()];
            // Through all of them, whatever fails.
            let done: Vec<_> =
                paths.iter().map(|path| rewrite(&self.storage, &guard, path, &ids, redact)).collect();
            done.into_iter().collect::<Result<(), _>>()?;
        }
        Ok(entry)
    }

    /// Removes every text of these erased ids from files of this device.
    ///
    /// Goes through all of them, then fails if in one of them such a text may still stand.
    pub(super) fn scrub(
        &self,
        guard: &WriteGuard,
        files: &[PathBuf],
        ids: &[String],
    ) -> Result<(), SaveError> {
        let results: Vec<_> = files.iter().map(|path| self.scrub_one(guard, path, ids)).collect();
        results.into_iter().collect()
    }

    /// The same in one file.
    pub(super) fn scrub_one(&self, guard: &WriteGuard, path: &Path, ids: &[String]) -> Result<(), SaveError> {
        rewrite(&self.storage, guard, path, ids, |file| {
            let before = file.records.len();
            file.records.retain(|record| record.erased || !ids.contains(&record.id));
            file.records.len() != before
        })
    }
}
