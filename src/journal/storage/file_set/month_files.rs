//! Which months there are, by one listing of the folder: going through all months lists it once. It reads names and times.

use std::collections::BTreeMap;
use std::time::SystemTime;

use super::super::Storage;
use super::super::disk::folder::size_and_time;
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
        let folder = storage.paths.journal();
        let mut months = BTreeMap::<Month, Vec<String>>::new();
        for name in storage.names(&folder)? {
            if let Some(month) = Month::of_file(&name) {
                months.entry(month).or_default().push(name);
            }
        }
        Ok(months.into_iter().rev().map(|(month, names)| MonthFiles { month, names }).collect())
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
        let folder = storage.paths.journal();
        let state = |name: &String| {
            let (size, time) = size_and_time(&folder.join(name));
            (name.clone(), size, time)
        };
        self.names.iter().map(state).collect()
    }
}
