//! The calls to the disk that a save is made of, and how each can fail; it makes none of them.

use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::journal::model::damage::Damage;
use crate::text::{Reason, What};

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
    /// The journal is locked with a passphrase.
    Locked,
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

    /// There is no such entry, or it was erased for good.
    pub fn gone(path: &Path, detail: impl Into<String>) -> SaveError {
        let reason = Reason::new(What::Gone, detail);
        SaveError { kind: SaveErrorKind::Gone, path: path.to_path_buf(), reason }
    }

    /// The journal is locked with a passphrase.
    pub fn locked(path: &Path) -> SaveError {
        let reason = Reason::new(What::Locked, "cannot write: the journal is locked");
        SaveError { kind: SaveErrorKind::Locked, path: path.to_path_buf(), reason }
    }

    /// A file or folder that cannot be read, and why.
    pub fn unread(path: &Path, reason: impl Into<Reason>) -> SaveError {
        SaveError::other(path, reason.into().after("cannot read"))
    }

    /// The failure of one step.
    pub fn from_io(step: Step, path: &Path, error: &io::Error) -> SaveError {
        let kind = match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => SaveErrorKind::Full,
            ErrorKind::PermissionDenied => SaveErrorKind::Rights,
            ErrorKind::ReadOnlyFilesystem => SaveErrorKind::ReadOnly,
            _ => SaveErrorKind::Other,
        };
        SaveError { kind, path: path.to_path_buf(), reason: Reason::from(error).after(step.words()) }
    }
}

impl From<Damage> for SaveError {
    fn from(damage: Damage) -> SaveError {
        SaveError::unread(&damage.path, damage.why)
    }
}

impl fmt::Display for SaveError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot save {}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for SaveError {}
