//! Words that a person lets go of leave the files and copies of this device; it must never touch what still stands.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use memchr::memmem;

use super::atomic_file::{self, SaveError, SaveErrorKind};
use super::backup;
use super::change::Desk;
use super::file_set;
use super::merge::Entry;
use super::record::Record;
use super::record_file::{Format, RecordFile};
use super::store::Journal;

impl Journal {
    /// Keeps a version in which these texts are let go of: they leave the earlier versions and the copies, too.
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
        let desk = self.desk(now)?;
        let file_set = self.file_set_of(&record)?;
        let entry = self.keep_on(&desk, file_set, record)?;
        let Some(kept) = entry.versions().find(|version| version.fields == said) else { return Ok(entry) };
        if !gone.is_empty() {
            let let_go = |file: &mut RecordFile| {
                let mut changed = false;
                let earlier = |old: &&mut Record| old.id == id && kept.was.contains(&old.changed);
                for old in file.records.iter_mut().filter(earlier) {
                    for field in &gone {
                        changed |= old.fields.shift_remove(field).is_some();
                    }
                }
                changed
            };
            let own = self.own_files(file_set, &desk.device)?;
            let paths = own.into_iter().chain(backup::own_copies(&self.paths, &desk.device));
            let ids = [id.clone()];
            // Through all of them, whatever fails.
            let done: Vec<_> = paths.map(|path| self.rewrite(&desk, &path, &ids, &let_go)).collect();
            done.into_iter().collect::<Result<(), _>>()?;
        }
        Ok(entry)
    }

    /// Empties the trash of these entries, each as [`Journal::erase`] does.
    ///
    /// An entry that was brought back or changed meanwhile stays, and one that is gone already is passed over. Whether
    /// none stays.
    pub fn erase_trashed(&self, ids: &[String], now: DateTime<Utc>) -> Result<bool, SaveError> {
        let desk = self.desk(now)?;
        let mut none_stays = true;
        for id in ids {
            let (file_set, contents) = match self.locate(id) {
                Ok(found) => found,
                Err(error) if error.kind == SaveErrorKind::Gone => continue,
                Err(error) => return Err(error),
            };
            // Once more for an erased entry, too: the first try may have stopped half way.
            if Entry::merge(contents.of(id)).is_some_and(|entry| !entry.alive()) {
                self.erase_on(&desk, file_set, &contents, id)?;
            } else {
                none_stays = false;
            }
        }
        Ok(none_stays)
    }

    /// Removes every text of these erased ids from files of this device.
    ///
    /// Goes through all of them, then fails if in one of them such a text may still stand.
    pub(super) fn scrub(&self, desk: &Desk, files: &[PathBuf], ids: &[String]) -> Result<(), SaveError> {
        let results: Vec<_> = files.iter().map(|path| self.scrub_one(desk, path, ids)).collect();
        results.into_iter().collect()
    }

    pub(super) fn scrub_one(&self, desk: &Desk, path: &Path, ids: &[String]) -> Result<(), SaveError> {
        self.rewrite(desk, path, ids, &|file| {
            let before = file.records.len();
            file.records.retain(|record| record.erased || !ids.contains(&record.id));
            file.records.len() != before
        })
    }

    /// Writes a file again if it mentions one of these ids and `change` says that it changed something.
    fn rewrite(
        &self,
        desk: &Desk,
        path: &Path,
        ids: &[String],
        change: &dyn Fn(&mut RecordFile) -> bool,
    ) -> Result<(), SaveError> {
        let bytes = atomic_file::read(&*self.disk, path).map_err(|error| SaveError::unread(path, error))?;
        if !ids.iter().any(|id| memmem::find(&bytes, id.as_bytes()).is_some()) {
            return Ok(());
        }
        let circle = path.file_name().and_then(|name| name.to_str()).is_some_and(file_set::is_circle);
        let format = if circle { Format::Circle } else { Format::Journal };
        let mut file = RecordFile::parse(&bytes, format).map_err(|why| SaveError::unread(path, why))?;
        if !change(&mut file) {
            return Ok(());
        }
        let bytes = file.to_bytes(format).map_err(|why| SaveError::other(path, why))?;
        atomic_file::write(&*self.disk, path, &bytes, &desk.device)
    }
}
