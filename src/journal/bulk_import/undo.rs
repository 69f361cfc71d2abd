//! A whole import goes out again, into the trash, by versions that tell every device; it must never take what a person wrote.

use chrono::{DateTime, Utc};

use crate::journal::Journal;
use crate::journal::model::import::Newcomer;
use crate::journal::storage::disk::SaveError;
use crate::journal::storage::file_set::FileSet;

/// What one import newly brought in, so that it can be taken out again.
#[derive(Debug, Clone, Default)]
pub struct ImportedRecords(Vec<(FileSet, Vec<Newcomer>)>);

/// What taking an import out did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UndoneImport {
    /// Entries, items or versions that went out.
    pub out: usize,
    /// Those that stay, for somebody wrote in them or put them away since.
    pub stay: usize,
}

impl ImportedRecords {
    /// Notes what comes into a file set.
    pub(super) fn note(&mut self, file_set: FileSet, newcomers: Vec<Newcomer>) {
        self.0.push((file_set, newcomers));
    }

    /// Whether nothing came.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, newcomers)| newcomers.is_empty())
    }
}

impl Journal {
    /// Takes out what an import newly brought in: a page goes to the trash, a version makes way for what stood there.
    ///
    /// What somebody changed, put away or erased since stays as it is. Every new file is complete on the disk before
    /// the first one takes its place; on an error it can be tried again.
    pub fn undo_import(
        &self,
        imported: &ImportedRecords,
        now: DateTime<Utc>,
    ) -> Result<UndoneImport, SaveError> {
        let guard = self.begin_write(now)?;
        let mut done = UndoneImport::default();
        let mut ready = Vec::new();
        for (file_set, newcomers) in &imported.0 {
            let contents = file_set.read(&self.storage)?;
            let versions = contents.versions();
            let mut new = Vec::new();
            for newcomer in newcomers {
                let going = newcomer.withdraw(&versions, now);
                *if going.is_empty() { &mut done.stay } else { &mut done.out } += 1;
                new.extend(going);
            }
            if !new.is_empty() {
                ready.extend(guard.stage(&contents, new)?);
            }
        }
        for file in ready {
            guard.put(file)?;
        }
        Ok(done)
    }
}

#[cfg(test)]
#[path = "undo_tests.rs"]
mod tests;
