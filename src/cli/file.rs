//! Writes a file that the person asked for, whole and for them alone; never over one that is there unless they said so.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::time::Duration;

use anyhow::Result;

use super::failed;
use crate::text::{Text, one_line};

/// How the file is called that takes the place of another, until it is whole.
const BEFORE: &str = ".verbinding-";
const AFTER: &str = ".part";
const HOUR: Duration = Duration::from_secs(60 * 60);

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
    if !force {
        return fresh(path, bytes);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    sweep(folder);
    let mut file = tempfile::Builder::new().prefix(BEFORE).suffix(AFTER).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A new file under its own name from the beginning: if the program is killed, nothing is left that nobody knows of.
fn fresh(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
        // Half of a journal must not look like a whole one.
        let _ = fs::remove_file(path);
    })
}

/// Removes what a killed `--force` left in this folder; one that is younger may still be written.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with(BEFORE) && name.ends_with(AFTER));
        let age = entry
            .metadata()
            .ok()
            .filter(fs::Metadata::is_file)
            .and_then(|it| it.modified().ok()?.elapsed().ok());
        if ours && age.is_some_and(|age| age > HOUR) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
