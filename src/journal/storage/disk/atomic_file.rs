//! A file is read or replaced whole or not at all, readable by the person only.
//!
//! It must never touch the target before the new file is complete and on the disk.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, TempPath};

use super::folder::{leftover, make_folder, parent, sweep};
use super::os::{only_mine, sync_folder};
use super::retry::put_in_place;
use super::{Disk, SaveError, Step, step};
use crate::text::{Reason, What};

/// All bytes of a file; refuses what is no ordinary file, and what is larger than a month can be.
pub fn read(disk: &dyn Disk, path: &Path) -> io::Result<Vec<u8>> {
    disk.before(Step::Read, path)?;
    // A pipe would be waited for without end.
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(io::Error::other(Reason::new(What::NotAFile, "it is not an ordinary file")));
    }
    // One more, so that the end is seen without more room.
    let room = about.len().min(disk.largest()).saturating_add(1);
    let mut bytes = Vec::with_capacity(usize::try_from(room).unwrap_or_default());
    File::open(path)?.take(disk.largest().saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > disk.largest() {
        return Err(io::Error::other(Reason::new(What::TooLarge, "it is too large")));
    }
    Ok(bytes)
}

/// Replaces a file by these bytes, making its folders; the caller holds the lock.
///
/// `tag` stands in the name of the new file while it is written, so that a crash's leftovers are known as ours.
pub fn write(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str) -> Result<(), SaveError> {
    make_folder(disk, parent(path))?;
    let target = through_links(path).map_err(|error| SaveError::from_io(Step::Rename, path, &error))?;
    sweep(parent(&target), tag);
    stage(disk, path, bytes, tag)?.put(disk)
}

/// The same in a folder from which the caller removed what a crash left. Where a link leads to another, that is done here.
pub fn write_in_swept(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str) -> Result<(), SaveError> {
    let target = through_links(path).map_err(|error| SaveError::from_io(Step::Rename, path, &error))?;
    if target != path {
        sweep(parent(&target), tag);
    }
    stage(disk, path, bytes, tag)?.put(disk)
}

/// Replaces a file that tells nothing but what need not be done again, and waits for no disk: after a power cut it may be
/// the old one, cut or empty. The caller holds the lock.
pub fn write_unsynced(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str) -> Result<(), SaveError> {
    sweep(parent(path), tag);
    let Staged { target, file } = written(disk, path, bytes, tag, false)?;
    step(disk, Step::Rename, &target, || put_in_place(file, &target))
}

/// Bytes that are on the disk beside their target; dropped, they are removed.
#[derive(Debug)]
pub struct Staged {
    target: PathBuf,
    file: TempPath,
}

/// Writes and syncs bytes beside their target, which stays as it is. Sweeps nothing, so that several can be staged.
///
/// What is too large to be read back is refused.
pub fn stage(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str) -> Result<Staged, SaveError> {
    written(disk, path, bytes, tag, true)
}

fn written(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str, sync: bool) -> Result<Staged, SaveError> {
    if bytes.len() as u64 > disk.largest() {
        return Err(SaveError::other(path, Reason::new(What::TooLarge, "it is too large to be read back")));
    }
    make_folder(disk, parent(path))?;
    let target = through_links(path).map_err(|error| SaveError::from_io(Step::Rename, path, &error))?;
    let folder = parent(&target);
    let mut file = step(disk, Step::Create, folder, || {
        Builder::new().prefix(&leftover(tag)).suffix(".tmp").tempfile_in(folder)
    })?;
    step(disk, Step::Create, &target, || only_mine(file.as_file(), 0o600))?;
    step(disk, Step::Write, &target, || file.write_all(bytes))?;
    if sync {
        step(disk, Step::Sync, &target, || file.as_file().sync_all())?;
    }
    Ok(Staged { target, file: file.into_temp_path() })
}

impl Staged {
    /// Renames it over the target, and syncs the folder.
    pub fn put(self, disk: &dyn Disk) -> Result<(), SaveError> {
        let Staged { target, file } = self;
        step(disk, Step::Rename, &target, || put_in_place(file, &target))?;
        let folder = parent(&target);
        step(disk, Step::SyncFolder, folder, || sync_folder(folder))
    }
}

/// The file that a path stands for, also when that file is not there yet.
fn through_links(path: &Path) -> io::Result<PathBuf> {
    let mut target = path.to_path_buf();
    for _ in 0..40 {
        match fs::read_link(&target) {
            Ok(next) => target = parent(&target).join(next),
            Err(_) => return Ok(target),
        }
    }
    Err(io::Error::other(Reason::new(What::Links, "its links lead in a circle")))
}

#[cfg(test)]
#[path = "atomic_file_tests.rs"]
mod tests;
