//! Contents become the bytes of a file and back here and nowhere else: a file that ends in `.age` is encrypted, any other
//! holds the contents themselves.
//!
//! Every month file, circle file, backup, draft, list of prompted look backs and purge mark is read with
//! [`Storage::read`] and written with [`Storage::write`] or [`Storage::stage`]; the disk that tests make fail stands
//! behind all of them. What is read and written as it is, with the two functions of that name:
//! - copies byte for byte of files that may be damaged: backups, what is set aside, what is moved;
//! - what must be readable without a key or by another program: `config.toml`, the terminal's background, the name of
//!   the device, the files of the key, the text that is in the person's editor.
//!
//! Only the lock files do not pass here: they have no contents.

use std::borrow::Cow;
use std::io;
use std::path::Path;

use super::Storage;
use super::disk::atomic_file;
use super::disk::{SaveError, Step};
use super::encryption::{cipher, key_files};
use crate::journal::model::sealed_name::is_sealed;
use crate::text::{Reason, What};

pub use super::disk::atomic_file::Staged;

impl Storage {
    /// The contents of a file; refuses what is no ordinary file, and what is larger than a month can be.
    ///
    /// # Errors
    /// The reason is [`What::Locked`] for an encrypted file while no key is open.
    pub fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.decode(path, self.read_as_is(path)?)
    }

    /// Replaces the contents of a file, making its folders; the caller holds the lock. On an error it is as it was.
    ///
    /// `tag` stands in the name of the new file while it is written, so that a crash's leftovers are known as ours.
    pub fn write(&self, path: &Path, contents: &[u8], tag: &str) -> Result<(), SaveError> {
        self.write_as_is(path, &self.encode(path, contents)?, tag)
    }

    /// The same in a folder from which what a crash left was removed already.
    pub fn write_in_swept(&self, path: &Path, contents: &[u8], tag: &str) -> Result<(), SaveError> {
        atomic_file::write_in_swept(self.disk(), path, &self.encode(path, contents)?, tag)
    }

    /// Replaces a file that tells nothing but what need not be done again, without waiting for the disk.
    pub fn write_unsynced(&self, path: &Path, contents: &[u8], tag: &str) -> Result<(), SaveError> {
        atomic_file::write_unsynced(self.disk(), path, &self.encode(path, contents)?, tag)
    }

    /// Writes and syncs contents beside their file, which is replaced by [`Staged::put`].
    pub fn stage(&self, path: &Path, contents: &[u8], tag: &str) -> Result<Staged, SaveError> {
        atomic_file::stage(self.disk(), path, &self.encode(path, contents)?, tag)
    }

    /// The bytes of a file as they are on the disk.
    pub fn read_as_is(&self, path: &Path) -> io::Result<Vec<u8>> {
        atomic_file::read(self.disk(), path)
    }

    /// Replaces a file by these bytes, as [`Storage::write`] does with contents.
    pub fn write_as_is(&self, path: &Path, bytes: &[u8], tag: &str) -> Result<(), SaveError> {
        atomic_file::write(self.disk(), path, bytes, tag)
    }

    /// The contents of a file with this name and these bytes.
    pub fn decode(&self, path: &Path, bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        if is_sealed(path) { self.keys().decrypt(&bytes) } else { Ok(bytes) }
    }

    /// Whether this device encrypts what it writes.
    pub fn encrypts(&self) -> Result<bool, SaveError> {
        key_files::recipient(self).map(|recipient| recipient.is_some())
    }

    /// The bytes of a file with this name and these contents.
    fn encode<'a>(&self, path: &Path, contents: &'a [u8]) -> Result<Cow<'a, [u8]>, SaveError> {
        if !is_sealed(path) {
            return Ok(Cow::Borrowed(contents));
        }
        // Of a file that is rewritten after the passphrase went, the key is still known as long as it is there.
        let own = key_files::recipient(self)?.or_else(|| self.keys().recipient());
        let none = || SaveError::other(path, Reason::new(What::Locked, "there is no key to encrypt for"));
        let bytes = cipher::encrypt(&own.ok_or_else(none)?, contents);
        bytes.map(Cow::Owned).map_err(|error| SaveError::from_io(Step::Write, path, &error))
    }
}
