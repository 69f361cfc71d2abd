//! What lies in a folder and below it; must never change a file.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Every file below a folder, sorted; none if there is no folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

/// The files below a folder that hold these words. One that goes while this looks holds nothing.
pub fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| match fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).contains(words),
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => panic!("{}: {error}", path.display()),
    };
    files(folder).into_iter().filter(holds).collect()
}
