//! What another device erased leaves this device with any command that reads the journal: it looks only into files that
//! changed since the last time, and must never wait, say anything, or get in the way of what was asked.
//!
//! A copy from a stick is written into the file that is there, which leaves the time of the folder as it was. So the size and
//! time of each file are looked at, beside the command where that is possible.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};
use std::time::UNIX_EPOCH;

use chrono::{DateTime, Utc};

use super::Purgeable;
use crate::directory::Names;
use crate::journal::Journal;
use crate::journal::storage::device;
use crate::journal::storage::disk::SaveError;
use crate::journal::storage::disk::folder::{OpenFolder, is_there};
use crate::journal::storage::disk::lock::Lock;
use crate::journal::storage::encryption::key_files;
use crate::journal::storage::file_set::month_files::MonthFiles;
use crate::journal::storage::file_set::{FileSet, is_circle, is_own};
use crate::journal::storage::write_guard::WriteGuard;

/// What was found in files that changed.
#[derive(Debug)]
struct Found {
    purgeable: Purgeable,
    /// The size and time of every file as they were before it was read.
    marks: String,
}

/// A search for what another device erased that goes on beside a command.
#[derive(Debug)]
pub struct ErasedSearch(Option<JoinHandle<Result<Option<Found>, SaveError>>>);

/// The lines of every file, each of its size, its time and its name; and which sets changed since the last time.
#[derive(Default)]
struct Marks<'a> {
    lines: String,
    known: &'a str,
    /// The lines of the last time that are still to come, as long as they are the same.
    same: Option<std::str::Lines<'a>>,
    /// All of them, once one was not.
    all: HashSet<&'a str>,
    changed: Vec<FileSet>,
}

impl<'a> Marks<'a> {
    fn new(known: &'a str) -> Self {
        Self {
            known,
            same: Some(known.lines()),
            lines: String::with_capacity(known.len()),
            ..Self::default()
        }
    }

    /// Looks at the size and time of a file: when both are the same, so is what stands in it.
    fn look(&mut self, file_set: FileSet, folder: &OpenFolder, name: &str) {
        let (size, time) = folder.size_and_time(name);
        let time = time.and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
        let begin = self.lines.len();
        let (seconds, nanos) = (time.as_secs(), time.subsec_nanos());
        let _ = write!(self.lines, "{size} {seconds}{nanos:09} {name}");
        let line = self.lines.get(begin..).unwrap_or_default();
        if self.same.as_mut().is_some_and(|same| same.next() != Some(line)) {
            self.same = None;
            self.all = self.known.lines().collect();
        }
        if self.same.is_none() && !self.all.contains(line) && self.changed.last() != Some(&file_set) {
            self.changed.push(file_set);
        }
        self.lines.push('\n');
    }
}

impl Journal {
    /// Removes the texts of entries that another device erased from the files and copies of this device.
    ///
    /// Quick however long the journal is: of files that did not change since the last time only the size and time are
    /// looked at. Nothing happens while another window saves, or where nothing can be written; it is done later.
    pub fn purge_erased(&self, now: DateTime<Utc>) {
        // Nobody asked for it, so nobody is told; the next command tries again.
        if let Ok(found) = self.find_erased(None, now) {
            let _ = self.purge_found(found, now);
        }
    }

    /// Begins to look for them on a thread of its own; [`Journal::purge_searched`] removes them.
    pub fn search_erased(&self, now: DateTime<Utc>) -> ErasedSearch {
        let (journal, names) = (self.clone(), self.storage.shared_listing());
        let search = move || journal.find_erased(names, now);
        ErasedSearch(Builder::new().name("erased".into()).spawn(search).ok())
    }

    /// As [`Journal::purge_erased`], of what was looked for meanwhile.
    pub fn purge_searched(&self, search: ErasedSearch, now: DateTime<Utc>) {
        match search.0.map(JoinHandle::join) {
            Some(Ok(Ok(None))) => drop(self.purge_found(None, now)),
            Some(Ok(Ok(Some(found)))) if found.purgeable.files.is_empty() => {
                drop(self.purge_found(Some(found), now));
            }
            // A text has to go, and the command may have copied its file meanwhile; or there could be no thread.
            Some(Ok(Ok(Some(_)))) | None => self.purge_erased(now),
            Some(_) => {}
        }
    }

    /// Looks into the files that changed. The names in the folder of the months, if they are known.
    fn find_erased(&self, names: Option<Arc<Names>>, now: DateTime<Utc>) -> Result<Option<Found>, SaveError> {
        // What cannot be read now would count as looked at.
        if self.is_locked() {
            return Ok(None);
        }
        let (storage, paths) = (&self.storage, self.paths());
        let Some(device) = device::known(storage)? else { return Ok(None) };
        let mut months = match names {
            Some(names) => MonthFiles::of(&names),
            None => MonthFiles::all(storage)?,
        };
        let mut circles = storage.names(paths.data())?;
        circles.retain(|name| is_circle(name));
        // With one device there is nobody else who erases.
        if circles
            .iter()
            .map(String::as_str)
            .chain(months.iter().flat_map(MonthFiles::names))
            .all(|name| is_own(name, &device))
        {
            return Ok(None);
        }
        let known = storage.read(&paths.state().join("tidied")).ok();
        let known = known.and_then(|contents| String::from_utf8(contents).ok()).unwrap_or_default();
        let mut marks = Marks::new(&known);
        let (data, journal) = (OpenFolder::new(paths.data().to_path_buf()), OpenFolder::new(paths.journal()));
        for name in &circles {
            marks.look(FileSet::Circle, &data, name);
        }
        for files in &months {
            for name in files.names() {
                marks.look(FileSet::Month(files.month), &journal, name);
            }
        }
        let Marks { lines, changed, .. } = marks;
        if changed.is_empty() {
            return Ok(None);
        }
        let near = |file_set: FileSet| changed.iter().any(|changed| changed.is_near(file_set));
        months.retain(|files| near(FileSet::Month(files.month)));
        let purgeable = self.purgeable_in(near(FileSet::Circle), &months, &device, now, false)?;
        Ok(Some(Found { purgeable, marks: lines }))
    }

    fn purge_found(&self, found: Option<Found>, now: DateTime<Utc>) -> Result<(), SaveError> {
        if self.is_locked() {
            return Ok(());
        }
        if !self.storage.encrypts()? && is_there(&key_files::own_identity(&self.storage))? {
            // A change of the passphrase that was stopped: a write begins with putting that right.
            drop(self.begin_write(now)?);
        }
        let Some(Found { purgeable, marks }) = found else { return Ok(()) };
        let Some(lock) = Lock::try_take(self.storage.disk(), self.paths().state())? else { return Ok(()) };
        let tidied = self.paths().state().join("tidied");
        if purgeable.files.is_empty() {
            let done = self.storage.write_unsynced(&tidied, marks.as_bytes(), "state");
            drop(lock);
            return done;
        }
        let guard = WriteGuard::new(&self.storage, lock, now)?;
        for (file, erased) in &purgeable.files {
            self.scrub_erased(&guard, file, erased)?;
        }
        // As they were before all this: what changed since, by whomever, is looked at again.
        self.storage.write_unsynced(&tidied, marks.as_bytes(), "state")
    }
}
