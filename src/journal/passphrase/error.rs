//! Why a passphrase was not set, changed, removed or taken, as a value.

use std::path::PathBuf;

use crate::journal::storage::disk::SaveError;
use crate::journal::storage::encryption::key_files::NotOpened;
use crate::text::Reason;

/// Why it did not work. Every file is as it was, or can be read in one form or the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PassphraseError {
    /// The passphrase is another one; the file of the key is as it was written.
    Wrong,
    /// The file of the key was cut or changed, or cannot be read: the passphrase may be right.
    Damaged(PathBuf, Reason),
    /// There is a passphrase already, here or on another device.
    AlreadySet,
    /// There is no passphrase.
    NotSet,
    /// A step on the disk failed.
    Save(SaveError),
}

impl From<SaveError> for PassphraseError {
    fn from(error: SaveError) -> Self {
        Self::Save(error)
    }
}

impl From<NotOpened> for PassphraseError {
    fn from(refusal: NotOpened) -> Self {
        match refusal {
            NotOpened::WrongPassphrase => Self::Wrong,
            NotOpened::Damaged(path, reason) => Self::Damaged(path, reason),
            NotOpened::NoKey => Self::NotSet,
        }
    }
}
