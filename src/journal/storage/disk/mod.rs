//! Bytes and files on a disk that can be made to fail in tests; it knows nothing of what the bytes mean.
//!
//! Only the files of this folder open a file.

pub mod atomic_file;
mod error;
pub mod folder;
pub mod inherited_lock;
pub mod lock;
pub mod os;
pub mod retry;
pub mod shred;

use std::fmt;
use std::io;
use std::path::Path;

pub use error::{SaveError, SaveErrorKind, Step};

/// The largest file that is read or written, in bytes; a month of writing stays far below it.
const LARGEST: u64 = 256 * 1024 * 1024;

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
        os::machine()
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

/// Does one step, after asking the disk; an error says which step it was.
pub fn step<T>(
    disk: &dyn Disk,
    step: Step,
    path: &Path,
    act: impl FnOnce() -> io::Result<T>,
) -> Result<T, SaveError> {
    disk.before(step, path).and_then(|()| act()).map_err(|error| SaveError::from_io(step, path, &error))
}
