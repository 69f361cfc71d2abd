//! A month's files as one look at the folder told them, so that going through all months lists the folder once.

use std::collections::BTreeMap;
use std::fs;
use std::time::SystemTime;

use anyhow::Result;

use super::atomic_file;
use super::file_set::{self, FileSet};
use super::month::Month;
use super::store::{Journal, MonthView, unlisted};

/// The files of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthFiles {
    /// The month.
    pub month: Month,
    names: Vec<String>,
}

/// What tells that files changed: the name, the size in bytes and the time of each.
pub type Fingerprint = Vec<(String, u64, Option<SystemTime>)>;

impl Journal {
    /// Every month that has files, newest first. Reads names only.
    pub fn all_month_files(&self) -> Result<Vec<MonthFiles>> {
        let folder = self.paths.journal();
        let mut months = BTreeMap::<Month, Vec<String>>::new();
        for name in
            atomic_file::names(&*self.disk, &folder).map_err(|error| unlisted(folder.clone(), error))?
        {
            if let Some(month) = Month::of_file(&name) {
                months.entry(month).or_default().push(name);
            }
        }
        Ok(months.into_iter().rev().map(|(month, names)| MonthFiles { month, names }).collect())
    }

    /// The month of these files: the union of those that can be read.
    pub fn read_month_files(&self, month_files: &MonthFiles) -> MonthView {
        let file_set = FileSet::Month(month_files.month);
        let names = month_files.names.iter().cloned();
        let mut contents = file_set::read_named(&*self.disk, &self.paths, file_set, names);
        let damaged = std::mem::take(&mut contents.damaged);
        MonthView { entries: contents.entries(), damaged }
    }

    /// Whether one of these files holds these words, or cannot tell; far quicker than reading the month.
    pub fn mentioned_in(&self, month_files: &MonthFiles, words: &str) -> bool {
        file_set::mentions_named(
            &*self.disk,
            &self.paths,
            FileSet::Month(month_files.month),
            &month_files.names,
            &[words],
        )
    }

    /// What changes when these files change. Reads no contents.
    pub fn fingerprint(&self, month_files: &MonthFiles) -> Fingerprint {
        let folder = self.paths.journal();
        let state = |name: &String| {
            let about = fs::metadata(folder.join(name)).ok();
            let size = about.as_ref().map_or(0, fs::Metadata::len);
            (name.clone(), size, about.and_then(|about| about.modified().ok()))
        };
        month_files.names.iter().map(state).collect()
    }
}
