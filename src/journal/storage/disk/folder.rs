//! Folders: the names in them, making and syncing them, removing files from them; it never reads or writes a file's contents.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
#[cfg(target_os = "linux")]
use std::time::{Duration, UNIX_EPOCH};

use super::os::{create_private, sync_folder};
use super::retry::retry_while_held;
use super::{Disk, SaveError, Step, step};
use crate::directory::{Names, list};

/// The names in a folder, sorted; none when there is no such folder.
pub fn names(disk: &dyn Disk, folder: &Path) -> io::Result<Vec<String>> {
    let mut names: Vec<String> = names_in_any_order(disk, folder)?.iter().map(str::to_owned).collect();
    names.sort_unstable();
    Ok(names)
}

/// The same, not sorted.
pub fn names_in_any_order(disk: &dyn Disk, folder: &Path) -> io::Result<Names> {
    disk.before(Step::Read, folder)?;
    let mut names = Names::default();
    // A name that is no Unicode was not made by us, and cannot be a month.
    let listed = list(folder, |entry| entry.name.to_str().into_iter().for_each(|name| names.push(name)));
    match listed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Names::default()),
        other => other.map(|()| names),
    }
}

/// The size in bytes and the time of a file, as far as they are known: when they are the same, so is what is in it.
pub fn size_and_time(path: &Path) -> (u64, Option<SystemTime>) {
    let about = fs::metadata(path).ok();
    (about.as_ref().map_or(0, fs::Metadata::len), about.and_then(|about| about.modified().ok()))
}

/// A folder in which the state of many files is asked for: opened once, each is found in it without its path.
#[derive(Debug)]
pub struct OpenFolder {
    path: PathBuf,
    #[cfg(target_os = "linux")]
    opened: Option<std::os::fd::OwnedFd>,
}

impl OpenFolder {
    /// A folder that may not be there.
    pub fn new(path: PathBuf) -> OpenFolder {
        #[cfg(target_os = "linux")]
        {
            use rustix::fs::{CWD, Mode, OFlags, openat};
            let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
            let opened = openat(CWD, &path, flags, Mode::empty()).ok();
            OpenFolder { path, opened }
        }
        #[cfg(not(target_os = "linux"))]
        OpenFolder { path }
    }

    /// As [`size_and_time`] of a file in it.
    pub fn size_and_time(&self, name: &str) -> (u64, Option<SystemTime>) {
        #[cfg(target_os = "linux")]
        if let Some(opened) = &self.opened {
            use rustix::fs::{AtFlags, StatxFlags, statx};
            let about = statx(opened, name, AtFlags::empty(), StatxFlags::SIZE | StatxFlags::MTIME);
            if let Ok(about) = about
                && let Ok(seconds) = u64::try_from(about.stx_mtime.tv_sec)
            {
                let since = Duration::new(seconds, about.stx_mtime.tv_nsec);
                return (about.stx_size, UNIX_EPOCH.checked_add(since));
            }
        }
        size_and_time(&self.path.join(name))
    }
}

/// Removes a file and syncs its folder; a file that is not there is fine.
pub fn remove(disk: &dyn Disk, path: &Path) -> Result<(), SaveError> {
    let gone = step(disk, Step::Remove, path, || match retry_while_held(|| fs::remove_file(path)) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        other => other.map(|()| true),
    })?;
    if gone { step(disk, Step::SyncFolder, parent(path), || sync_folder(parent(path))) } else { Ok(()) }
}

/// Removes a file, and first the one that it is a link to. It does not sync the folder.
pub fn remove_with_target(disk: &dyn Disk, path: &Path) -> Result<(), SaveError> {
    step(disk, Step::Remove, path, || {
        if let Ok(target) = fs::canonicalize(path)
            && path.is_symlink()
        {
            fs::remove_file(target)?;
        }
        retry_while_held(|| fs::remove_file(path))
    })
}

/// Syncs a folder, if there is one: what an earlier try put there is then there to stay.
pub fn sync(disk: &dyn Disk, folder: &Path) -> Result<(), SaveError> {
    if is_there(folder)? { step(disk, Step::SyncFolder, folder, || sync_folder(folder)) } else { Ok(()) }
}

/// Whether a file or folder is there, through links. What cannot be looked at is an error, and never as good as absent.
pub fn is_there(path: &Path) -> Result<bool, SaveError> {
    match path.try_exists() {
        // A file where a folder should be: nothing is in it.
        Err(error) if error.kind() == ErrorKind::NotADirectory => Ok(false),
        other => other.map_err(|error| SaveError::from_io(Step::Read, path, &error)),
    }
}

/// Whether nothing at all has this name; what cannot be looked at may have it.
pub fn is_free(path: &Path) -> bool {
    fs::symlink_metadata(path).is_err_and(|error| error.kind() == ErrorKind::NotFound)
}

/// The first of these that nothing has; none if all are taken. What cannot be looked at is an error: so may be the next.
pub fn first_free(paths: impl IntoIterator<Item = PathBuf>) -> Result<Option<PathBuf>, SaveError> {
    for path in paths {
        match fs::symlink_metadata(&path) {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Some(path)),
            Err(error) => return Err(SaveError::from_io(Step::Read, &path, &error)),
        }
    }
    Ok(None)
}

/// Makes a folder and those above it that are missing, each for the person only.
pub fn make_folder(disk: &dyn Disk, folder: &Path) -> Result<(), SaveError> {
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
pub fn sweep(folder: &Path, tag: &str) {
    // What cannot be listed cannot be swept; the save goes on.
    let _ = sweep_and_list(folder, tag, |_| ());
}

/// The same; passes on every other name, if it is Unicode.
pub fn sweep_and_list(folder: &Path, tag: &str, mut other: impl FnMut(&str)) -> io::Result<()> {
    let start = leftover(tag);
    let mut left = Vec::new();
    list(folder, |entry| {
        let bytes = entry.name.as_encoded_bytes();
        if bytes.starts_with(start.as_bytes()) && bytes.ends_with(b".tmp") {
            left.push(folder.join(entry.name));
        } else if let Some(name) = entry.name.to_str() {
            other(name);
        }
    })?;
    for path in left {
        // A leftover that stays does no harm; the save goes on.
        let _ = fs::remove_file(path);
    }
    Ok(())
}

/// Whether a file, by its name, is what a crash left of one that was being written, by whatever device.
pub fn is_leftover(name: &str) -> bool {
    name.starts_with(".verbinding.") && Path::new(name).extension().is_some_and(|ending| ending == "tmp")
}

/// How the name of a file begins that is being written under this tag.
pub fn leftover(tag: &str) -> String {
    format!(".verbinding.{tag}.")
}

pub fn parent(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}
