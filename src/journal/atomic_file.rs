//! The one way bytes reach the disk and come from it: whole or not at all, readable by the person only.
//!
//! It must never touch the target before the new file is complete and on the disk.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, TempPath};

use super::patience::{patiently, put_in_place};
use super::system::{create_private, sync_folder};
use crate::text::{Reason, What};

pub(super) use super::system::only_mine;

/// The largest file that is read or written, in bytes; a month of writing stays far below it.
const LARGEST: u64 = 256 * 1024 * 1024;

/// The calls that a save is made of, in their order; also the words of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Opening and taking the lock.
    Lock,
    /// Reading a file or the names in a folder.
    Read,
    /// Making a folder.
    Folder,
    /// Making the new file beside the target.
    Create,
    /// Writing into it.
    Write,
    /// Waiting until its bytes are on the disk.
    Sync,
    /// Putting it in the place of the old file.
    Rename,
    /// Waiting until the folder is on the disk.
    SyncFolder,
    /// Removing a file.
    Remove,
}

impl Step {
    /// Every step.
    pub const ALL: [Step; 9] = [
        Step::Lock,
        Step::Read,
        Step::Folder,
        Step::Create,
        Step::Write,
        Step::Sync,
        Step::Rename,
        Step::SyncFolder,
        Step::Remove,
    ];

    fn words(self) -> &'static str {
        match self {
            Step::Lock => "cannot take the lock",
            Step::Read => "cannot read",
            Step::Folder => "cannot make the folder",
            Step::Create => "cannot make a new file",
            Step::Write => "cannot write the new file",
            Step::Sync => "cannot bring the new file to the disk",
            Step::Rename => "cannot put the new file in place",
            Step::SyncFolder => "cannot bring the folder to the disk",
            Step::Remove => "cannot remove",
        }
    }
}

/// What stands before each call to the disk, so that tests can make any of them fail.
pub trait Disk: fmt::Debug + Send + Sync {
    /// Called before each step; an error takes the place of the call.
    fn before(&self, step: Step, path: &Path) -> io::Result<()>;

    /// The largest file that is read or written, in bytes.
    fn largest(&self) -> u64 {
        LARGEST
    }

    /// What tells the machine that the disk is in from every other, if the system knows.
    fn machine(&self) -> Option<String> {
        super::system::machine()
    }
}

/// The disk as it is.
#[derive(Debug, Clone, Copy)]
pub struct OsDisk;

impl Disk for OsDisk {
    fn before(&self, _step: Step, _path: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// What kind of failure a save met, so that a screen can say what can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveErrorKind {
    /// The disk or the person's share of it is full.
    Full,
    /// The person may not write there.
    Rights,
    /// The disk can only be read.
    ReadOnly,
    /// There is no such entry, or it was erased for good.
    Gone,
    /// Anything else; the reason says it.
    Other,
}

/// A save that did not happen; what was there before is untouched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveError {
    /// What kind of failure.
    pub kind: SaveErrorKind,
    /// The file or folder that it is about.
    pub path: PathBuf,
    /// What stood in the way; its detail says which step failed and what the system said.
    pub reason: Reason,
}

impl SaveError {
    /// Anything but a kind that a screen tells apart.
    pub fn other(path: &Path, reason: impl Into<Reason>) -> SaveError {
        SaveError { kind: SaveErrorKind::Other, path: path.to_path_buf(), reason: reason.into() }
    }

    pub(super) fn gone(path: &Path, detail: impl Into<String>) -> SaveError {
        let reason = Reason::new(What::Gone, detail);
        SaveError { kind: SaveErrorKind::Gone, path: path.to_path_buf(), reason }
    }

    /// A file or folder that cannot be read, and why.
    pub(super) fn unread(path: &Path, reason: impl Into<Reason>) -> SaveError {
        SaveError::other(path, reason.into().after("cannot read"))
    }

    fn from_io(step: Step, path: &Path, error: &io::Error) -> SaveError {
        let kind = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => SaveErrorKind::Full,
            ErrorKind::PermissionDenied => SaveErrorKind::Rights,
            ErrorKind::ReadOnlyFilesystem => SaveErrorKind::ReadOnly,
            _ => SaveErrorKind::Other,
        };
        SaveError { kind, path: path.to_path_buf(), reason: Reason::from(error).after(step.words()) }
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot save {}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for SaveError {}

/// Does one step, after asking the disk; an error says which step it was.
pub(super) fn step<T>(
    disk: &dyn Disk,
    step: Step,
    path: &Path,
    act: impl FnOnce() -> io::Result<T>,
) -> Result<T, SaveError> {
    disk.before(step, path).and_then(|()| act()).map_err(|error| SaveError::from_io(step, path, &error))
}

/// All bytes of a file; refuses what is no ordinary file, and what is larger than a month can be.
pub(super) fn read(disk: &dyn Disk, path: &Path) -> io::Result<Vec<u8>> {
    disk.before(Step::Read, path)?;
    // A pipe would be waited for without end.
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(io::Error::other(Reason::new(What::NotAFile, "it is not an ordinary file")));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(disk.largest().saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > disk.largest() {
        return Err(io::Error::other(Reason::new(What::TooLarge, "it is too large")));
    }
    Ok(bytes)
}

/// The names in a folder, sorted; none when there is no such folder.
pub(super) fn names(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<String>> {
    disk.before(Step::Read, folder)?;
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut names = Vec::new();
    for entry in entries {
        // A name that is no Unicode was not made by us, and cannot be a month.
        if let Ok(name) = entry?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Puts bytes in the place of a file, making its folders; the caller holds the lock.
///
/// `tag` stands in the name of the new file while it is written, so that a crash's leftovers are known as ours.
pub(super) fn write(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str) -> Result<(), SaveError> {
    make_folder(disk, parent(path))?;
    let target = through_links(path).map_err(|error| SaveError::from_io(Step::Rename, path, &error))?;
    sweep(parent(&target), tag);
    stage(disk, path, bytes, tag)?.put(disk)
}

/// Bytes that are on the disk beside their target; dropped, they are removed.
pub(super) struct Staged {
    target: PathBuf,
    file: TempPath,
}

/// Brings bytes to the disk beside their target, which stays as it is. Sweeps nothing, so several can wait together.
///
/// What is too large to be read back is refused.
pub(super) fn stage(disk: &dyn Disk, path: &Path, bytes: &[u8], tag: &str) -> Result<Staged, SaveError> {
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
    step(disk, Step::Sync, &target, || file.as_file().sync_all())?;
    Ok(Staged { target, file: file.into_temp_path() })
}

impl Staged {
    /// Takes the place of the target.
    pub fn put(self, disk: &dyn Disk) -> Result<(), SaveError> {
        let Staged { target, file } = self;
        step(disk, Step::Rename, &target, || put_in_place(file, &target))?;
        let folder = parent(&target);
        step(disk, Step::SyncFolder, folder, || sync_folder(folder))
    }
}

/// Removes a file and brings the folder to the disk; a file that is not there is fine.
pub(super) fn remove(disk: &dyn Disk, path: &Path) -> Result<(), SaveError> {
    let gone = step(disk, Step::Remove, path, || match patiently(|| fs::remove_file(path)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        other => other.map(|()| true),
    })?;
    if gone { step(disk, Step::SyncFolder, parent(path), || sync_folder(parent(path))) } else { Ok(()) }
}

/// Brings a folder to the disk, if there is one: what an earlier try put there is then there to stay.
pub(super) fn settle(disk: &dyn Disk, folder: &Path) -> Result<(), SaveError> {
    if folder.is_dir() { step(disk, Step::SyncFolder, folder, || sync_folder(folder)) } else { Ok(()) }
}

/// Makes a folder and those above it that are missing, each for the person only.
pub(super) fn make_folder(disk: &dyn Disk, folder: &Path) -> Result<(), SaveError> {
    if folder.is_dir() {
        return Ok(());
    }
    if let Some(above) = folder.parent() {
        make_folder(disk, above)?;
    }
    step(disk, Step::Folder, folder, || match create_private(folder) {
        // Another process was first.
        Err(error) if error.kind() == ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        other => other,
    })?;
    step(disk, Step::SyncFolder, parent(folder), || sync_folder(parent(folder)))
}

/// Removes what a crash left in a folder under this tag; the caller holds the lock, so nobody is writing it.
pub(super) fn sweep(folder: &Path, tag: &str) {
    let start = leftover(tag);
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&start) && name.ends_with(".tmp") {
            // A leftover that stays does no harm; the save goes on.
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn leftover(tag: &str) -> String {
    format!(".verbinding.{tag}.")
}

fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
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
