//! Reads files and folders that the person named, wherever they lie; must never write one.

use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use super::outside;

/// All bytes of a file.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {
    let path = path.as_ref().to_path_buf();
    outside(move || fs::read(path))
}

/// A file as text.
///
/// # Errors
/// When it cannot be read, or is no text.
pub fn read_text(path: &Path) -> io::Result<String> {
    let path = path.to_path_buf();
    outside(move || fs::read_to_string(path))
}

/// What lies in a folder, each with its kind; a link is a link.
///
/// # Errors
/// When it cannot be read whole.
pub fn entries(folder: &Path) -> io::Result<Vec<(PathBuf, FileType)>> {
    let folder = folder.to_path_buf();
    outside(move || {
        let entry = |entry: io::Result<fs::DirEntry>| {
            let entry = entry?;
            Ok((entry.path(), entry.file_type()?))
        };
        fs::read_dir(folder)?.map(entry).collect()
    })
}
