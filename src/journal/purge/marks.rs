//! What another device erased leaves this device with any command: it looks only at files that changed since the last
//! time, and must never wait, say anything, or get in the way of what was asked.

use std::fmt::Write as _;
use std::path::Path;
use std::time::UNIX_EPOCH;

use chrono::{DateTime, Utc};

use crate::journal::Journal;
use crate::journal::model::month::Month;
use crate::journal::storage::device;
use crate::journal::storage::disk::SaveError;
use crate::journal::storage::disk::folder::{is_there, size_and_time};
use crate::journal::storage::disk::lock::Lock;
use crate::journal::storage::encryption::key_files;
use crate::journal::storage::file_set::{self, FileSet};
use crate::journal::storage::write_guard::WriteGuard;

/// A file with its size and time: when that is the same, so is what stands in it.
struct Mark {
    file_set: FileSet,
    line: String,
}

impl Journal {
    /// Removes the texts of entries that another device erased from the files and copies of this device.
    ///
    /// Quick however long the journal is: of files that did not change since the last time only the size and time are
    /// looked at. Nothing happens while another window saves, or where nothing can be written; it is done later.
    pub fn purge_erased(&self, now: DateTime<Utc>) {
        // Nobody asked for it, so nobody is told; the next command tries again.
        let _ = self.try_purge_erased(now);
    }

    fn try_purge_erased(&self, now: DateTime<Utc>) -> Result<(), SaveError> {
        // What cannot be read now would count as looked at.
        if self.is_locked() {
            return Ok(());
        }
        if !self.storage.encrypts()? && is_there(&key_files::own_identity(&self.storage))? {
            // A change of the passphrase that was stopped: a write begins with putting that right.
            drop(self.begin_write(now)?);
        }
        let Some(device) = device::known(&self.storage)? else { return Ok(()) };
        let (marks, alone) = self.marks(&device)?;
        // With one device there is nobody else who erases.
        if alone {
            return Ok(());
        }
        let path = self.paths().state().join("tidied");
        let known = self.storage.read(&path).ok().and_then(|contents| String::from_utf8(contents).ok());
        let known = known.unwrap_or_default();
        let mut before: Vec<&str> = known.lines().collect();
        before.sort_unstable();
        let fresh = |mark: &&Mark| before.binary_search(&mark.line.as_str()).is_err();
        let changed: Vec<FileSet> = marks.iter().filter(fresh).map(|mark| mark.file_set).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let mut near: Vec<FileSet> = Vec::new();
        for file_set in marks.iter().map(|mark| mark.file_set) {
            if !near.contains(&file_set) && changed.iter().any(|changed| changed.is_near(file_set)) {
                near.push(file_set);
            }
        }
        let purgeable = self.purgeable_in(near, &device, now, false)?;
        let Some(lock) = Lock::try_take(self.storage.disk(), self.paths().state())? else { return Ok(()) };
        let guard = WriteGuard::new(&self.storage, lock, now)?;
        for (file, erased) in &purgeable.files {
            self.scrub_erased(&guard, file, erased)?;
        }
        // As it is now: what was changed meanwhile is looked at again.
        let own: Vec<&Path> = purgeable.files.iter().map(|(file, _)| file.as_path()).collect();
        let mut lines = String::new();
        for mark in if own.is_empty() { marks } else { self.marks(&device)?.0 } {
            let _ = writeln!(lines, "{}", mark.line);
        }
        self.storage.write(&path, lines.as_bytes(), "state")
    }

    /// Every file of the journal and the circle, and whether all are of this device.
    fn marks(&self, device: &str) -> Result<(Vec<Mark>, bool), SaveError> {
        let (mut marks, mut alone) = (Vec::new(), true);
        let journal = self.paths().journal();
        for folder in [self.paths().data(), journal.as_path()] {
            for name in self.storage.names(folder)? {
                let month = (folder == journal).then(|| Month::of_file(&name)).flatten();
                let circle = (folder != journal && file_set::is_circle(&name)).then_some(FileSet::Circle);
                let Some(file_set) = month.map(FileSet::Month).or(circle) else { continue };
                alone &= file_set::is_own(&name, device);
                let (size, time) = size_and_time(&folder.join(&name));
                let time = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
                marks.push(Mark { file_set, line: format!("{size} {} {name}", time.as_nanos()) });
            }
        }
        Ok((marks, alone))
    }
}
