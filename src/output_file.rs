//! A file that leaves the program: whole under its own name or not there at all; must never replace one that is there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::TempPath;

use crate::confinement::outside;
use crate::settings::Paths;
use crate::text::Text;

/// How a file is called until it is whole.
const PART_PREFIX: &str = ".verbinding-";
const PART_SUFFIX: &str = ".part";
/// A part that is older was left by a killed program.
const PART_AGE: Duration = Duration::from_secs(60 * 60);

/// Creates a file that must not be there yet, for the person alone.
pub fn create_new(path: &Path) -> io::Result<File> {
    let path = path.to_path_buf();
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    outside(move || options.open(path))
}

/// Writes a file that must not be there yet, for the person alone.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Opens what is there to write into it: a device or a pipe.
pub fn open_to_write(path: &Path) -> io::Result<File> {
    let path = path.to_path_buf();
    outside(move || OpenOptions::new().write(true).open(path))
}

/// Removes a file that was created here.
pub fn remove(path: &Path) -> io::Result<()> {
    let path = path.to_path_buf();
    outside(move || fs::remove_file(path))
}

/// The folder that a file stands in.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The name of a file that is not whole yet. Dropping it removes the file.
#[derive(Debug)]
pub struct PartName(Option<TempPath>);

impl PartName {
    /// Gives the file its name, which must still be free.
    pub fn keep_as_new(mut self, path: &Path) -> io::Result<()> {
        let (part, path) = (self.0.take(), path.to_path_buf());
        outside(move || match part {
            Some(part) => part.persist_noclobber(path).map_err(|error| error.error),
            None => Ok(()),
        })
    }

    /// Gives the file its name, in the place of what has it.
    pub fn keep_instead(mut self, path: &Path) -> io::Result<()> {
        let (part, path) = (self.0.take(), path.to_path_buf());
        outside(move || match part {
            Some(part) => part.persist(path).map_err(|error| error.error),
            None => Ok(()),
        })
    }
}

impl Drop for PartName {
    fn drop(&mut self) {
        if let Some(part) = self.0.take() {
            let _ = outside(move || part.close());
        }
    }
}

/// A new file beside a path that is still free, for the person alone; gone again unless it gets a name.
pub fn part_beside(path: &Path) -> io::Result<(File, PartName)> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    part_in(folder_of(path))
}

/// A new file in a folder, for the person alone; gone again unless it gets a name.
pub fn part_in(folder: &Path) -> io::Result<(File, PartName)> {
    let folder = folder.to_path_buf();
    let (file, part) = outside(move || {
        sweep(&folder);
        let part = tempfile::Builder::new().prefix(PART_PREFIX).suffix(PART_SUFFIX).tempfile_in(folder)?;
        Ok(part.into_parts())
    })?;
    Ok((file, PartName(Some(part))))
}

/// Removes what a killed program left in this folder; one that is younger may still be written.
fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours =
            name.to_str().is_some_and(|name| name.starts_with(PART_PREFIX) && name.ends_with(PART_SUFFIX));
        let age = entry
            .metadata()
            .ok()
            .filter(fs::Metadata::is_file)
            .and_then(|it| it.modified().ok()?.elapsed().ok());
        if ours && age.is_some_and(|age| age > PART_AGE) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The first name like this one that is not there yet: `journal-2.md`.
fn free_beside(path: &Path) -> PathBuf {
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (part(path.file_stem()), part(path.extension()));
    let name = |number: u32| {
        let name = format!("{stem}-{number}");
        path.with_file_name(if ending.is_empty() { name } else { format!("{name}.{ending}") })
    };
    (2..1000).map(name).find(|free| !free.exists()).unwrap_or_else(|| name(1000))
}

/// Why a file was not written, in words; and a name that is free, if the one that was asked for is taken.
pub fn refusal(path: &Path, why: ErrorKind, paths: &Paths, text: &Text) -> (String, Option<PathBuf>) {
    let free = (why == ErrorKind::AlreadyExists).then(|| free_beside(path));
    let (key, shown) = match (&free, why) {
        (Some(free), _) => ("export.exists", free.as_path()),
        (None, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) => ("error.save.full", path),
        (None, ErrorKind::NotFound | ErrorKind::IsADirectory | ErrorKind::NotADirectory) => {
            ("export.no_name", path)
        }
        _ => ("error.save.rights", path.parent().unwrap_or(path)),
    };
    (text.fill(key, &[("path", paths.shown(shown).into())]), free)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.md");
        write_new(&path, b"first").unwrap();
        assert_eq!(write_new(&path, b"second").unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(part_beside(&path).unwrap_err().kind(), ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(free_beside(&path), folder.path().join("journal-2.md"));
    }

    #[test]
    fn nothing_is_left_of_a_part_that_gets_no_name() {
        let folder = tempfile::tempdir().unwrap();
        drop(part_beside(&folder.path().join("journal.md")).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
