//! The lock that every process of this device holds while it changes a file; it is never renamed, and only removed
//! when everything is erased.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::folder::make_folder;
use super::os::only_mine;
use super::{Disk, SaveError, Step, step};
use crate::text::{Reason, What};

/// How often, and with what pause, the lock is asked for: three seconds together. A save takes milliseconds.
const TRIES: u32 = 300;
const PAUSE: Duration = Duration::from_millis(10);

/// A lock that is held until this value is dropped.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock in the state folder, waiting for another process for at most three seconds.
    pub fn take(disk: &dyn Disk, state: &Path) -> Result<Lock, SaveError> {
        make_folder(disk, state)?;
        let path = state.join("lock");
        let mut file = step(disk, Step::Lock, &path, || open(&path))?;
        for _ in 0..TRIES {
            match file.try_lock() {
                // Another process erased everything meanwhile: whoever comes now locks another file.
                Ok(()) if !stands(&file, &path) => {
                    file = step(disk, Step::Lock, &path, || open_again(state, disk, &path))?;
                }
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
                // A file system without locks is no reason to refuse.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(Lock { _file: file }),
            }
        }
        Err(SaveError::other(&path, Reason::new(What::Busy, "another window of this program is busy saving")))
    }

    /// Takes the lock if it is free; none while another process holds it. A state folder that is not there is not made.
    pub fn try_take(disk: &dyn Disk, state: &Path) -> Result<Option<Lock>, SaveError> {
        let path = state.join("lock");
        if !path.exists() {
            return Ok(None);
        }
        let file = step(disk, Step::Lock, &path, || open(&path))?;
        match file.try_lock() {
            Ok(()) if !stands(&file, &path) => Ok(None),
            Err(TryLockError::WouldBlock) => Ok(None),
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(Lock { _file: file })),
        }
    }
}

/// Whether processes see each other's locks in this state folder; also where that cannot be looked at.
pub fn is_seen(state: &Path) -> bool {
    let path = state.join("lock");
    let file = if path.exists() { open(&path).ok() } else { None };
    file.is_none_or(|file| !matches!(file.try_lock(), Err(TryLockError::Error(_))))
}

fn open_again(state: &Path, disk: &dyn Disk, path: &Path) -> io::Result<File> {
    make_folder(disk, state).map_err(io::Error::other)?;
    open(path)
}

/// Whether an open file is the one that stands at this path.
#[cfg(unix)]
fn stands(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(open), Ok(there)) = (file.metadata(), path.metadata()) else { return false };
    (open.dev(), open.ino()) == (there.dev(), there.ino())
}

/// An open file cannot be removed there.
#[cfg(not(unix))]
fn stands(_file: &File, _path: &Path) -> bool {
    true
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let fresh = !path.exists();
    let file = options.open(path)?;
    if fresh {
        only_mine(&file, 0o600)?;
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::OsDisk;

    #[test]
    fn one_holder_at_a_time_and_the_file_stays() {
        let home = tempfile::tempdir().unwrap();
        let first = Lock::take(&OsDisk, home.path()).unwrap();
        let second = open(&home.path().join("lock")).unwrap();
        assert!(matches!(second.try_lock(), Err(TryLockError::WouldBlock)));
        drop(first);
        assert!(second.try_lock().is_ok());
        assert!(home.path().join("lock").exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_was_removed_is_none() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("lock");
        let old = open(&path).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(!stands(&old, &path));
        let _lock = Lock::take(&OsDisk, home.path()).unwrap();
        assert!(!stands(&old, &path) && stands(&open(&path).unwrap(), &path));
    }
}
