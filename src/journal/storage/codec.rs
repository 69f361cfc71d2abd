//! Contents become the bytes of a file and back here and nowhere else: to encrypt files, change `encode` and `decode`.
//!
//! Every month file, circle file, backup, draft, list of prompted look backs and purge mark is read with
//! [`Storage::read`] and written with [`Storage::write`] or [`Storage::stage`]; the disk that tests make fail stands
//! behind all of them. What is read and written as it is, with the two functions of that name:
//! - copies byte for byte of files that may be damaged: backups, what is set aside, what is moved;
//! - what must be readable without a key or by another program: `config.toml`, the terminal's background, the name of
//!   the device, the text that is in the person's editor.
//!
//! Only the lock files do not pass here: they have no contents.

use std::io;
use std::path::Path;

use super::Storage;
use super::disk::SaveError;
use super::disk::atomic_file;

pub use super::disk::atomic_file::Staged;

impl Storage {
    /// The contents of a file; refuses what is no ordinary file, and what is larger than a month can be.
    pub fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.read_as_is(path).map(decode)
    }

    /// Replaces the contents of a file, making its folders; the caller holds the lock. On an error it is as it was.
    ///
    /// `tag` stands in the name of the new file while it is written, so that a crash's leftovers are known as ours.
    pub fn write(&self, path: &Path, contents: &[u8], tag: &str) -> Result<(), SaveError> {
        self.write_as_is(path, encode(contents), tag)
    }

    /// Writes and syncs contents beside their file, which is replaced by [`Staged::put`].
    pub fn stage(&self, path: &Path, contents: &[u8], tag: &str) -> Result<Staged, SaveError> {
        atomic_file::stage(self.disk(), path, encode(contents), tag)
    }

    /// The bytes of a file as they are on the disk.
    pub fn read_as_is(&self, path: &Path) -> io::Result<Vec<u8>> {
        atomic_file::read(self.disk(), path)
    }

    /// Replaces a file by these bytes, as [`Storage::write`] does with contents.
    pub fn write_as_is(&self, path: &Path, bytes: &[u8], tag: &str) -> Result<(), SaveError> {
        atomic_file::write(self.disk(), path, bytes, tag)
    }
}

/// The bytes of a file with these contents: the contents themselves.
fn encode(contents: &[u8]) -> &[u8] {
    contents
}

/// The contents of a file with these bytes: the bytes themselves.
pub fn decode(bytes: Vec<u8>) -> Vec<u8> {
    bytes
}
