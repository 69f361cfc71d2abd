//! A folder of Markdown files and what is under it, or of a zip that was unpacked; reads it, changes nothing.

use std::path::{Path, PathBuf};

use super::several;
use crate::confinement::named_files::{self, entries};
use crate::import::markdown;
use crate::import::{ImportContext, Position, Reading, Refused, SkipReason, Skipped};

/// Reads every Markdown file in a folder and under it.
pub fn read(path: &Path, here: &ImportContext) -> Result<Reading, Refused> {
    let mut files = Vec::new();
    let mut unread = Vec::new();
    find(path, &mut files, &mut unread).map_err(|error| Refused::of(&error))?;
    files.sort();
    if files.is_empty() {
        return unpacked(path, here);
    }
    let mut reading = Reading::of_pages();
    for file in files {
        let name = shown(&file, path);
        let before = reading.skipped.len();
        match named_files::read(&file) {
            Ok(bytes) => markdown::read_into(&mut reading, &name, &bytes, here),
            Err(_) => reading.take(Err((None, SkipReason::Unread)), Position::Whole),
        }
        for entry in reading.skipped.iter_mut().skip(before) {
            entry.file = Some(name.clone());
        }
    }
    for folder in unread {
        reading.skipped.push(Skipped::file(shown(&folder, path), SkipReason::Unread));
    }
    if reading.batch.entries.is_empty() { Err(Refused::NoPages) } else { Ok(reading) }
}

/// Its path in the folder that was asked for, with `/` on every system.
fn shown(file: &Path, folder: &Path) -> String {
    let parts = file.strip_prefix(folder).unwrap_or(file).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A zip that was unpacked already: the JSON files that lie in the folder itself.
fn unpacked(path: &Path, here: &ImportContext) -> Result<Reading, Refused> {
    let entries = entries(path).map_err(|error| Refused::of(&error))?;
    let mut files: Vec<(String, PathBuf)> = entries
        .into_iter()
        .filter_map(|(path, _)| Some((path.file_name()?.to_string_lossy().into_owned(), path)))
        .filter(|(name, path)| {
            name.to_lowercase().ends_with(".json") && !name.starts_with('.') && path.is_file()
        })
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Refused::NoPages);
    }
    let alone = files.len() == 1;
    let read = |(name, path)| (name, named_files::read(path).map_err(|error| Refused::of(&error)));
    several::read(files.into_iter().map(read), alone, here).map_err(|refused| match refused {
        Refused::Unknown => Refused::NoPages,
        refused => refused,
    })
}

/// The Markdown files under a folder; links to folders are not followed, so that there is an end to it.
fn find(folder: &Path, files: &mut Vec<PathBuf>, unread: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for (path, kind) in entries(folder)? {
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            continue;
        }
        if kind.is_dir() {
            if find(&path, files, unread).is_err() {
                unread.push(path);
            }
        } else if markdown::is_markdown(&path) && path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}
