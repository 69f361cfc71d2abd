//! A lock file that a child process inherits: locked as long as this program or the child lives. Its content is no more
//! than a note on the lock; it is never renamed, for the lock is on the open file.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

/// Makes the file and locks it. The child inherits it, so that it stays locked if this process ends first.
pub fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let held = options.open(path)?;
    // Where there are no locks, the file is never taken for left behind.
    let _ = held.try_lock();
    #[cfg(unix)]
    rustix::io::fcntl_setfd(&held, rustix::io::FdFlags::empty())?;
    Ok(held)
}

/// Locks a file that is there; none while another process holds it.
pub fn try_take(path: &Path) -> io::Result<Option<File>> {
    let held = open(path)?;
    Ok(held.try_lock().is_ok().then_some(held))
}

/// Whether a process that is still there holds it.
pub fn is_held(path: &Path) -> bool {
    open(path).is_ok_and(|held| matches!(held.try_lock(), Err(TryLockError::WouldBlock)))
}

/// The note in the file; empty when there is none.
pub fn note(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// Writes the note into the file, whoever holds it.
pub fn set_note(path: &Path, note: &str) -> io::Result<()> {
    fs::write(path, note)
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).open(path)
}
