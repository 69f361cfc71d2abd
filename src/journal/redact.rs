//! Words that a person removes leave the files and backups of this device; it must never touch what still stands.

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::model::merge::Entry;
use super::model::record::Record;
use super::storage::disk::SaveError;
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
            guard.rewrite(&guard.own_files(file_set)?, std::slice::from_ref(&id), redact)?;
        }
        Ok(entry)
    }
}

/// Removes every text of these erased ids from files of this device.
///
/// Goes through all of them, then fails if in one of them such a text may still stand.
pub fn scrub(guard: &WriteGuard, files: &[PathBuf], ids: &[String]) -> Result<(), SaveError> {
    guard.rewrite(files, ids, |file| {
        let before = file.records.len();
        file.records.retain(|record| record.erased || !ids.contains(&record.id));
        file.records.len() != before
    })
}
