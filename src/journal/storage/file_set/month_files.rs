//! Which months there are, by one listing of the folder: going through all months lists it once. It reads names and times.

use std::time::SystemTime;

use super::super::Storage;
use super::super::disk::folder::OpenFolder;
use super::FileSet;
use super::read::{self, Contents, FileBytes};
use crate::journal::model::damage::Damage;
use crate::journal::model::month::Month;

/// The files of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFiles {
    /// The month.
    pub month: Month,
    names: Vec<String>,
}

/// What tells that files changed: the name, the size in bytes and the time of each.
pub type Fingerprint = Vec<(String, u64, Option<SystemTime>)>;

impl MonthFiles {
    /// Every month that has files, newest first.
    pub fn all(storage: &Storage) -> Result<Vec<MonthFiles>, Damage> {
        Ok(MonthFiles::of(storage.month_names()?))
    }

    /// The months of the files with these names, newest first.
    pub fn of(names: Vec<String>) -> Vec<MonthFiles> {
        let of_month = |name: String| Month::of_file(&name).map(|month| (month, name));
        let mut files: Vec<(Month, String)> = names.into_iter().filter_map(of_month).collect();
        files.sort_unstable_by(|(month, name), (other, beside)| {
            other.cmp(month).then_with(|| name.cmp(beside))
        });
        let mut files = files.into_iter().peekable();
        let mut months = Vec::new();
        while let Some((month, name)) = files.next() {
            let mut names = Vec::with_capacity(2);
            names.push(name);
            while let Some((_, name)) = files.next_if(|(next, _)| *next == month) {
                names.push(name);
            }
            months.push(MonthFiles { month, names });
        }
        months
    }

    /// Their names.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// What is in them.
    pub fn read(&self, storage: &Storage) -> Contents {
        self.load(storage).contents(storage)
    }

    /// Their bytes.
    pub fn load(&self, storage: &Storage) -> FileBytes {
        FileBytes::load(storage, FileSet::Month(self.month), self.names.iter().cloned())
    }

    /// Whether one of them holds one of these words, or cannot tell.
    pub fn mention(&self, storage: &Storage, words: &[&str]) -> bool {
        read::mentions_named(storage, FileSet::Month(self.month), &self.names, words)
    }

    /// What changes when these files change.
    pub fn fingerprint(&self, storage: &Storage) -> Fingerprint {
        let folder = OpenFolder::new(storage.paths.journal());
        let state = |name: &String| {
            let (size, time) = folder.size_and_time(name);
            (name.clone(), size, time)
        };
        self.names.iter().map(state).collect()
    }
}
