//! Exercises of the person's own: one file holds the steps and their words; never stops the program, never shadows
//! an exercise or a word that came with it.

mod fault;
mod parse;
mod reserved_words;

pub use fault::{Fault, Trouble};
pub use parse::Own;
use reserved_words::ADDABLE;

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::confinement::named_files;

/// The largest file that is read, in bytes; an exercise that somebody wrote is far below it.
const LARGEST: u64 = 256 * 1024;

/// Reads one file; its name without `.toml` is the code word of the exercise.
///
/// # Errors
/// The trouble with it: where it stands and what is wrong.
pub fn read(path: &Path) -> Result<Own, Trouble> {
    read_by(path, |path| fs::read_to_string(path))
}

fn read_by(path: &Path, text: impl Fn(&Path) -> io::Result<String>) -> Result<Own, Trouble> {
    let trouble = |line, fault| Trouble { path: path.to_owned(), line, fault };
    let kind = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let unread = |error: io::Error| trouble(1, Fault::Unread(error.into()));
    let about = fs::metadata(path).map_err(unread)?;
    // A pipe or a device could keep the program waiting for ever.
    if !about.is_file() || about.len() > LARGEST {
        return Err(trouble(1, Fault::NoFile));
    }
    let toml = text(path).map_err(unread)?;
    Own::parse(kind, &toml).map_err(|(line, fault)| trouble(line, fault))
}

/// Reads a file that is not in use yet: it cannot have the code word of an exercise that can be added, unless it lies in
/// the folder where it keeps it.
///
/// # Errors
/// As [`read`].
pub fn check(path: &Path, folder: &Path) -> Result<Own, Trouble> {
    let own = read_by(path, named_files::read_text)?;
    let real = |path: Option<&Path>| path.and_then(|path| fs::canonicalize(path).ok());
    let lies_there = || {
        real(Some(folder))
            .is_some_and(|folder| real(Some(path)) == Some(folder.join(path.file_name().unwrap_or_default())))
    };
    if ADDABLE.contains(&own.exercise.kind.as_str()) && !lies_there() {
        let fault = Fault::Taken(own.exercise.kind);
        return Err(Trouble { path: path.to_owned(), line: 1, fault });
    }
    Ok(own)
}

/// Every exercise in a folder by the order of its file names, and every file that is not one.
///
/// A folder that is not there holds none; one that cannot be listed is a trouble itself.
pub fn read_all(folder: &Path) -> (Vec<Own>, Vec<Trouble>) {
    let (found, unlisted) = match names_in(folder) {
        Ok(found) => (found, None),
        Err(error) => {
            let fault = Fault::Unread(error.into());
            (Vec::new(), Some(Trouble { path: folder.to_owned(), line: 1, fault }))
        }
    };
    let hidden = |path: &Path| path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    let mut files: Vec<_> = found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "toml") && !hidden(path))
        .collect();
    files.sort();
    let (mut own, mut troubles) = (Vec::new(), Vec::from_iter(unlisted));
    for file in files {
        match read(&file) {
            Ok(exercise) => own.push(exercise),
            Err(trouble) => troubles.push(trouble),
        }
    }
    (own, troubles)
}

/// The paths in a folder, if it is there.
fn names_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        found => found?.map(|entry| Ok(entry?.path())).collect(),
    }
}

#[cfg(test)]
mod tests;
