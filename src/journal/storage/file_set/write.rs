//! Writing a month or the circle: records go into this device's own files. It must never write over a file that it cannot
//! read, nor change one without a backup.

use std::path::{Path, PathBuf};

use memchr::memmem;

use super::super::codec::Staged;
use super::super::disk::SaveError;
use super::super::disk::folder::size_and_time;
use super::super::record_file::{Format, RecordFile};
use super::super::write_guard::WriteGuard;
use super::super::{Storage, backup};
use super::FileSet;
use super::read::Contents;
use crate::journal::model::merge::supersedes;
use crate::journal::model::record::Record;
use crate::text::{Reason, What};

/// How many files of one month a device may have; more than one only when the first cannot be read or is full.
const MOST_FILES: u32 = 99;
/// A file takes no more records once it is this part of the largest one: it must always be read back.
const SHARE: u64 = 4;

/// Writes records into this device's files of a set with these contents, in the place of those that they replace.
pub fn write(
    storage: &Storage,
    guard: &WriteGuard,
    contents: &Contents,
    new: Vec<Record>,
) -> Result<(), SaveError> {
    for (path, file) in place_records(storage, guard, contents, new)? {
        let bytes = prepare(storage, guard, contents.file_set.format(), &path, &file)?;
        storage.write(&path, &bytes, &guard.device)?;
        if contents.file_set == FileSet::Circle {
            keep_copy(storage, guard, &path, &bytes);
        }
    }
    Ok(())
}

/// A file of which the new contents are already on the disk, beside it.
#[derive(Debug)]
pub struct StagedFile {
    path: PathBuf,
    /// Of a circle file: the contents, for its copy.
    copy: Option<Vec<u8>>,
    staged: Staged,
}

/// Does all of [`write()`] but the last step, which [`StagedFile::put`] does.
pub fn stage(
    storage: &Storage,
    guard: &WriteGuard,
    contents: &Contents,
    new: Vec<Record>,
) -> Result<Vec<StagedFile>, SaveError> {
    let stage = |(path, file): (PathBuf, RecordFile)| {
        let bytes = prepare(storage, guard, contents.file_set.format(), &path, &file)?;
        let staged = storage.stage(&path, &bytes, &guard.device)?;
        let copy = (contents.file_set == FileSet::Circle).then_some(bytes);
        Ok(StagedFile { path, copy, staged })
    };
    place_records(storage, guard, contents, new)?.into_iter().map(stage).collect()
}

impl StagedFile {
    /// Puts the new contents in the place of the file.
    pub fn put(self, storage: &Storage, guard: &WriteGuard) -> Result<(), SaveError> {
        self.staged.put(storage.disk())?;
        if let Some(contents) = self.copy {
            keep_copy(storage, guard, &self.path, &contents);
        }
        Ok(())
    }
}

/// Writes a file again if it mentions one of these ids and `change` says that it changed something.
pub fn rewrite(
    storage: &Storage,
    guard: &WriteGuard,
    path: &Path,
    ids: &[String],
    change: impl FnOnce(&mut RecordFile) -> bool,
) -> Result<(), SaveError> {
    let bytes = storage.read(path).map_err(|error| SaveError::unread(path, error))?;
    if !ids.iter().any(|id| memmem::find(&bytes, id.as_bytes()).is_some()) {
        return Ok(());
    }
    let format = FileSet::format_of(path);
    let mut file = RecordFile::parse(&bytes, format).map_err(|why| SaveError::unread(path, why))?;
    if !change(&mut file) {
        return Ok(());
    }
    let bytes = file.to_bytes(format).map_err(|why| SaveError::other(path, why))?;
    storage.write(path, &bytes, &guard.device)
}

/// The bytes of a file that is about to be written; the file that is there now is backed up.
fn prepare(
    storage: &Storage,
    guard: &WriteGuard,
    format: Format,
    path: &Path,
    file: &RecordFile,
) -> Result<Vec<u8>, SaveError> {
    let bytes = file.to_bytes(format).map_err(|why| SaveError::other(path, why))?;
    backup::before_change(storage, path, &guard.device, guard.day())?;
    Ok(bytes)
}

/// Copies a circle file that was written.
fn keep_copy(storage: &Storage, guard: &WriteGuard, path: &Path, contents: &[u8]) {
    // The circle itself is kept; its copy is tried again at the next change.
    let _ = backup::after_circle(storage, path, contents, &guard.device);
}

/// The files of this device that take these records, with them: the first that can be read or are not there yet,
/// and that have room.
///
/// # Errors
/// When no file is left.
fn place_records(
    storage: &Storage,
    guard: &WriteGuard,
    contents: &Contents,
    new: Vec<Record>,
) -> Result<Vec<(PathBuf, RecordFile)>, SaveError> {
    let (device, file_set) = (&guard.device, contents.file_set);
    let folder = file_set.folder(&storage.paths);
    let room = storage.disk().largest() / SHARE;
    let mut new = new.into_iter().peekable();
    let mut files = Vec::new();
    for number in 1..=MOST_FILES {
        let path = folder.join(file_set.name(device, number));
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
    serde_json::to_vec_pretty(&record.to_json()).map_or(u64::MAX, |bytes| bytes.len() as u64)
}
