//! Which months there are, by one listing of the folder: going through all months lists it once. It reads names and times.

use std::cmp::Reverse;
use std::time::SystemTime;

use super::super::Storage;
use super::super::disk::folder::OpenFolder;
use super::FileSet;
use super::read::{self, Contents, FileBytes};
use crate::directory::Names;
use crate::journal::model::damage::Damage;
use crate::journal::model::month::Month;

/// The files of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFiles {
    /// The month.
    pub month: Month,
    names: Names,
}

/// What tells that files changed: the name, the size in bytes and the time of each.
pub type Fingerprint = Vec<(String, u64, Option<SystemTime>)>;

impl MonthFiles {
    /// Every month that has files, newest first.
    pub fn all(storage: &Storage) -> Result<Vec<MonthFiles>, Damage> {
        Ok(MonthFiles::of(&*storage.month_names()?))
    }

    /// The months of the files with these names, newest first.
    pub fn of(names: &Names) -> Vec<MonthFiles> {
        let of_month = |name| Month::of_file(name).map(|month| (month, name));
        let mut files: Vec<(Month, &str)> = names.iter().filter_map(of_month).collect();
        // Names are compared only within a month: a hundred years are thousands.
        files.sort_unstable_by_key(|(month, _)| Reverse(*month));
        let mut months = Vec::new();
        for files in files.chunk_by_mut(|(month, _), (next, _)| month == next) {
            files.sort_unstable();
            let names = files.iter().map(|(_, name)| *name).collect();
            months.extend(files.first().map(|(month, _)| MonthFiles { month: *month, names }));
        }
        months
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter()
    }

    /// What is in them.
    pub fn read(&self, storage: &Storage) -> Contents {
        self.load(storage).contents(storage)
    }

    /// Their bytes.
    pub fn load(&self, storage: &Storage) -> FileBytes {
        FileBytes::load(storage, FileSet::Month(self.month), self.names.iter().map(str::to_owned))
    }

    /// Whether one of them holds one of these words, or cannot tell.
    pub fn mention(&self, storage: &Storage, words: &[&str]) -> bool {
        read::mentions_named(storage, FileSet::Month(self.month), self.names.iter(), words)
    }

    /// What changes when these files change.
    pub fn fingerprint(&self, storage: &Storage) -> Fingerprint {
        let folder = OpenFolder::new(storage.paths.journal());
        let state = |name: &str| {
            let (size, time) = folder.size_and_time(name);
            (name.to_owned(), size, time)
        };
        self.names.iter().map(state).collect()
    }
}
