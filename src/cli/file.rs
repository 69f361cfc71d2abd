//! Writes a file that the person asked for, whole and for them alone; never over one that is there unless they said so.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::Result;

use super::failed;
use crate::text::{Text, one_line};

/// Writes the bytes to this path.
///
/// # Errors
/// A sentence when something is there already, or when it cannot be written.
pub fn write(path: &Path, bytes: &[u8], force: bool, text: &Text) -> Result<()> {
    let shown = one_line(&path.display().to_string());
    // A device or a pipe is written into; putting a file in its place would destroy it.
    let special = fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir());
    let done = if special { into(path, bytes) } else { whole(path, bytes, force) };
    done.map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            return failed(text.fill("cli.exists", &[("path", shown.into())]));
        }
        let detail = one_line(&error.to_string());
        failed(text.fill("cli.cannot_write", &[("path", shown.into()), ("detail", detail.into())]))
    })
}

fn into(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    fs::OpenOptions::new().write(true).open(path)?.write_all(bytes)
}

fn whole(path: &Path, bytes: &[u8], force: bool) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !force && path.symlink_metadata().is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let mut file = tempfile::Builder::new().prefix(".verbinding").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    if force { file.persist(path) } else { file.persist_noclobber(path) }.map_err(|error| error.error)?;
    Ok(())
}
