//! Writing a month or the circle: records go into this device's own files. It must never write over a file that it cannot
//! read, nor change one without a backup.

use std::path::{Path, PathBuf};

use memchr::memmem;

use super::super::backup;
use super::super::codec::Staged;
use super::super::disk::SaveError;
use super::super::disk::folder::size_and_time;
use super::super::record_file::{Format, RecordFile};
use super::super::write_guard::WriteGuard;
use super::FileSet;
use super::read::{Contents, read_named};
use crate::journal::model::damage::Damage;
use crate::journal::model::merge::supersedes;
use crate::journal::model::record::Record;
use crate::journal::model::sealed_name::in_form;
use crate::text::{Reason, What};

/// How many files of one month a device may have; more than one only when the first cannot be read or is full.
const MOST_FILES: u32 = 99;
/// A file takes no more records once it is this part of the largest one: it must always be read back.
const SHARE: u64 = 4;

/// A file of which the new contents are already on the disk, beside it.
#[derive(Debug)]
pub struct StagedFile {
    path: PathBuf,
    /// Of a circle file: the contents, for its copy.
    copy: Option<Vec<u8>>,
    staged: Staged,
}

impl WriteGuard {
    /// What is in a set. Its folder is listed only if that was not done since the lock was taken.
    pub fn read(&self, file_set: FileSet) -> Result<Contents, Damage> {
        match self.take_names().filter(|_| file_set != FileSet::Circle) {
            Some(names) => {
                let mut names: Vec<String> =
                    names.iter().filter(|name| file_set.holds(name)).map(str::to_owned).collect();
                names.sort_unstable();
                Ok(read_named(&self.storage, file_set, names))
            }
            None => file_set.read(&self.storage),
        }
    }

    /// Writes records into this device's files of a set with these contents, in the place of those that they replace.
    pub fn write(&self, contents: &Contents, new: Vec<Record>) -> Result<(), SaveError> {
        for (path, file) in place_records(self, contents, new)? {
            let bytes = self.prepare(contents.file_set.format(), &path, &file)?;
            self.storage.write_in_swept(&path, &bytes, &self.device)?;
            if contents.file_set == FileSet::Circle {
                self.keep_copy(&path, &bytes);
            }
        }
        Ok(())
    }

    /// Does all of [`WriteGuard::write`] but the last step, which [`WriteGuard::put`] does.
    pub fn stage(&self, contents: &Contents, new: Vec<Record>) -> Result<Vec<StagedFile>, SaveError> {
        let stage = |(path, file): (PathBuf, RecordFile)| {
            let bytes = self.prepare(contents.file_set.format(), &path, &file)?;
            let staged = self.storage.stage(&path, &bytes, &self.device)?;
            let copy = (contents.file_set == FileSet::Circle).then_some(bytes);
            Ok(StagedFile { path, copy, staged })
        };
        place_records(self, contents, new)?.into_iter().map(stage).collect()
    }

    /// Puts the new contents in the place of the file.
    pub fn put(&self, file: StagedFile) -> Result<(), SaveError> {
        file.staged.put(self.storage.disk())?;
        if let Some(contents) = file.copy {
            self.keep_copy(&file.path, &contents);
        }
        Ok(())
    }

    /// This device's files of a set, and every copy that it made.
    pub fn own_files(&self, file_set: FileSet) -> Result<Vec<PathBuf>, SaveError> {
        let mut files = file_set.own_files(&self.storage, &self.device)?;
        files.extend(backup::own_copies(&self.storage.paths, &self.device)?);
        Ok(files)
    }

    /// Writes each of these files again that mentions one of these ids, if `change` says that it changed something.
    ///
    /// Goes through all of them, then fails if one could not be written.
    pub fn rewrite<'a>(
        &self,
        paths: impl IntoIterator<Item = &'a PathBuf>,
        ids: &[String],
        change: impl Fn(&mut RecordFile) -> bool,
    ) -> Result<(), SaveError> {
        let results: Vec<_> = paths.into_iter().map(|path| self.rewrite_one(path, ids, &change)).collect();
        results.into_iter().collect()
    }

    fn rewrite_one(
        &self,
        path: &Path,
        ids: &[String],
        change: impl Fn(&mut RecordFile) -> bool,
    ) -> Result<(), SaveError> {
        let bytes = self.storage.read(path).map_err(|error| SaveError::unread(path, error))?;
        if !ids.iter().any(|id| memmem::find(&bytes, id.as_bytes()).is_some()) {
            return Ok(());
        }
        let format = FileSet::format_of(path);
        let mut file = RecordFile::parse(&bytes, format).map_err(|why| SaveError::unread(path, why))?;
        if !change(&mut file) {
            return Ok(());
        }
        let bytes = file.to_bytes(format).map_err(|why| SaveError::other(path, why))?;
        self.storage.write(path, &bytes, &self.device)
    }

    /// The bytes of a file that is about to be written; the file that is there now is backed up.
    fn prepare(&self, format: Format, path: &Path, file: &RecordFile) -> Result<Vec<u8>, SaveError> {
        // From here on there may be a file more.
        drop(self.take_names());
        let bytes = file.to_bytes(format).map_err(|why| SaveError::other(path, why))?;
        backup::before_change(&self.storage, path, &self.device, self.now.date_naive())?;
        Ok(bytes)
    }

    fn keep_copy(&self, path: &Path, contents: &[u8]) {
        // The circle itself is kept; its copy is tried again at the next change.
        let _ = backup::after_circle(&self.storage, path, contents, &self.device);
    }
}

/// The files of this device that take these records, with them: the first that can be read or are not there yet,
/// and that have room.
fn place_records(
    guard: &WriteGuard,
    contents: &Contents,
    new: Vec<Record>,
) -> Result<Vec<(PathBuf, RecordFile)>, SaveError> {
    let (storage, device, file_set) = (&guard.storage, &guard.device, contents.file_set);
    let folder = file_set.folder(&storage.paths);
    let (room, sealed) = (storage.disk().largest() / SHARE, file_set.is_sealed(storage)?);
    let mut new = new.into_iter().peekable();
    let mut files = Vec::new();
    for number in 1..=MOST_FILES {
        let path = in_form(&folder.join(file_set.name(device, number)), sealed);
        if new.peek().is_none() {
            return Ok(files);
        }
        if contents.damaged.iter().any(|damage| damage.path == path) {
            continue;
        }
        let known = contents.files.iter().find(|(known, _)| *known == path);
        let mut file =
            known.map_or_else(|| RecordFile::new(file_set.format(), device), |(_, file)| file.clone());
        let (mut size, _) = size_and_time(&path);
        let mut changed = false;
        // A record that has a file of its own may be larger.
        while let Some(record) = new.next_if(|record| {
            let larger = size.saturating_add(length(record));
            larger <= room || file.records.iter().all(|there| supersedes(record, there))
        }) {
            size = size.saturating_add(length(&record));
            file.upsert(record);
            changed = true;
        }
        if changed {
            files.push((path, file));
        }
    }
    if new.peek().is_none() {
        return Ok(files);
    }
    Err(SaveError::other(&folder, Reason::new(What::TooMany, "there are too many files of this month")))
}

/// About how many bytes a record takes in a file.
fn length(record: &Record) -> u64 {
    serde_json::to_vec_pretty(record).map_or(u64::MAX, |bytes| bytes.len() as u64)
}
