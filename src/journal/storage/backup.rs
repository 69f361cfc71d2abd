//! Copies of files as they were before a day's first change; it must never hold the only copy of anything.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::settings::Paths;

use super::Storage;
use super::disk::{OsDisk, SaveError, Step, folder};
use super::file_set;
use super::record_file::{Format, RecordFile};

/// How many days with copies are kept.
const DAYS: usize = 14;

/// Copies a file that is about to change, once a day, and removes the copies of days long past.
pub fn before_change(storage: &Storage, path: &Path, device: &str, day: NaiveDate) -> Result<(), SaveError> {
    let paths = &storage.paths;
    let Ok(inside) = path.strip_prefix(paths.data()) else { return Ok(()) };
    let copy = paths.backup().join(day.to_string()).join(inside);
    if folder::is_there(&copy)? || !folder::is_there(path)? {
        return Ok(());
    }
    storage.write_as_is(&copy, &read_as_is(storage, path)?, device)?;
    // An old copy that stays does no harm; the save goes on.
    let _ = prune(storage, device, day);
    Ok(())
}

/// Removes what a crash left among the copies; the caller holds the lock.
pub fn sweep(paths: &Paths, device: &str) {
    // A leftover that stays does no harm, nor does a folder that cannot be listed.
    for folder in folders(paths).unwrap_or_default() {
        folder::sweep(&folder, device);
    }
}

/// Keeps the circle's newest good state beside the day copies, so that it outlives them.
pub fn after_circle(storage: &Storage, path: &Path, contents: &[u8], device: &str) -> Result<(), SaveError> {
    let Some(name) = path.file_name() else { return Ok(()) };
    storage.write(&storage.paths.backup().join(name), contents, device)
}

/// The newest good copy of a circle file; a copy that cannot be read is passed over.
pub fn good_circle(storage: &Storage, name: &str) -> Option<RecordFile> {
    copies(&storage.paths).unwrap_or_else(|_| vec![storage.paths.backup()]).into_iter().find_map(|folder| {
        let contents = storage.read(&folder.join(name)).ok()?;
        RecordFile::parse(&contents, Format::Circle).ok()
    })
}

/// The bytes of the newest good copy of a file, by its path inside the data folder.
///
/// # Errors
/// When the copies cannot be listed, or one is there that cannot be read now: it may be the newest good one.
pub fn good(storage: &Storage, inside: &Path, format: Format) -> Result<Option<Vec<u8>>, SaveError> {
    for path in copies(&storage.paths)?.into_iter().map(|folder| folder.join(inside)) {
        if !folder::is_there(&path)? {
            continue;
        }
        let bytes = read_as_is(storage, &path)?;
        let contents = storage.decode(&path, bytes.clone());
        if contents.is_ok_and(|contents| RecordFile::parse(&contents, format).is_ok()) {
            return Ok(Some(bytes));
        }
    }
    Ok(None)
}

fn read_as_is(storage: &Storage, path: &Path) -> Result<Vec<u8>, SaveError> {
    storage.read_as_is(path).map_err(|error| SaveError::from_io(Step::Read, path, &error))
}

/// The folders that hold copies, newest first.
fn copies(paths: &Paths) -> Result<Vec<PathBuf>, SaveError> {
    let days = days(paths)?.into_iter().map(|(_, folder)| folder);
    Ok(std::iter::once(paths.backup()).chain(days).collect())
}

/// Every copy that this device made.
///
/// # Errors
/// When one of the folders cannot be listed: a copy there would stay as it is.
pub fn own_copies(paths: &Paths, device: &str) -> Result<Vec<PathBuf>, SaveError> {
    let mut copies = Vec::new();
    for folder in folders(paths)? {
        copies.extend(own_in(&folder, device)?);
    }
    Ok(copies)
}

/// The backup folder, each day in it, and each day's journal folder.
pub fn folders(paths: &Paths) -> Result<Vec<PathBuf>, SaveError> {
    let days = days(paths)?.into_iter().flat_map(|(_, day)| [day.join("journal"), day]);
    Ok(std::iter::once(paths.backup()).chain(days).collect())
}

/// The days, newest first.
fn days(paths: &Paths) -> Result<Vec<(NaiveDate, PathBuf)>, SaveError> {
    let names = names(&paths.backup())?.into_iter().rev();
    Ok(names.filter_map(|name| Some((name.parse().ok()?, paths.backup().join(name)))).collect())
}

fn own_in(folder: &Path, device: &str) -> Result<Vec<PathBuf>, SaveError> {
    let own = names(folder)?.into_iter().filter(|name| file_set::is_own(name, device));
    Ok(own.map(|name| folder.join(name)).collect())
}

/// The names in a folder, sorted; none when there is no such folder.
fn names(folder: &Path) -> Result<Vec<String>, SaveError> {
    folder::names(&OsDisk, folder).map_err(|error| SaveError::from_io(Step::Read, folder, &error))
}

/// Removes this device's copies beyond the newest days up to today; other devices look after their own.
///
/// Days after today are of a clock that was wrong: they stay, and push no other copy out.
fn prune(storage: &Storage, device: &str, today: NaiveDate) -> Result<(), SaveError> {
    let mut with_own = Vec::new();
    for (_, day) in days(&storage.paths)?.into_iter().filter(|(date, _)| *date <= today) {
        let files = [own_in(&day, device)?, own_in(&day.join("journal"), device)?].concat();
        if !files.is_empty() {
            with_own.push((files, day));
        }
    }
    for (files, day) in with_own.into_iter().skip(DAYS) {
        for file in files {
            storage.remove(&file)?;
        }
        // Both fail, as they should, when another device has copies there.
        let _ = fs::remove_dir(day.join("journal"));
        let _ = fs::remove_dir(day);
    }
    Ok(())
}
