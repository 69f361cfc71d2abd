//! Changing the journal: what every change begins with, keeping an entry, repairing a file; it must never write over a file
//! that it cannot read.

use std::path::PathBuf;

use chrono::{DateTime, Datelike, Utc};

use crate::text::{Reason, What};

use super::model::damage::Damage;
use super::model::merge::{self, Entry};
use super::model::month::{self, Month};
use super::model::record::Record;
use super::storage::disk::{SaveError, folder};
use super::storage::encryption::key_files;
use super::storage::file_set::FileSet;
use super::storage::file_set::read::Contents;
use super::storage::write_guard::WriteGuard;
use super::storage::{device, repair};
use super::store::Journal;

impl Journal {
    /// Keeps a new entry, or a new version of one; on the disk when this returns.
    ///
    /// Keeping what is already there changes nothing. A record that grew from another device's version is
    /// written in this device's file. On an error nothing was lost: the old file is untouched.
    pub fn keep(&self, record: Record, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let guard = self.begin_write(now)?;
        let file_set = self.file_set_of(&record)?;
        self.keep_on(&guard, file_set, record)
    }

    /// Whether a damaged file can be set aside here: this device wrote it, and it is no file of a newer program.
    pub fn can_repair(&self, damage: &Damage) -> bool {
        let device = device::known(&self.storage).ok().flatten();
        device.is_some_and(|device| repair::is_repairable(damage, &device))
    }

    /// Puts a damaged file into `data/damaged` and its newest good copy in its place; gives the path it has there.
    ///
    /// # Errors
    /// When a step fails, or when the file can be read after all, or is not for this device to touch. Until the copy
    /// in `data/damaged` is on the disk, the file is as it was.
    pub fn repair(&self, damage: &Damage, now: DateTime<Utc>) -> Result<PathBuf, SaveError> {
        repair::repair(&self.begin_write(now)?, damage)
    }

    /// Takes the lock and removes what a crash left.
    ///
    /// # Errors
    /// [`super::SaveErrorKind::Locked`] when what is to be changed is encrypted and cannot be read now.
    pub(super) fn begin_write(&self, now: DateTime<Utc>) -> Result<WriteGuard, SaveError> {
        let lock = self.storage.lock()?;
        // Another window may have chosen another key meanwhile.
        let recipient = key_files::recipient(&self.storage)?;
        if recipient.as_ref().is_some_and(|it| !self.storage.keys().open_for(it)) {
            return Err(SaveError::locked(self.paths().data()));
        }
        let guard = WriteGuard::new(&self.storage, lock, now)?;
        if recipient.is_none() {
            // A key that opens nothing may stay a while longer; the save goes on.
            let _ = self.clear_unfinished();
        }
        Ok(guard)
    }

    /// The same for the circle, which may be open while the journal is locked.
    pub(super) fn begin_circle_write(&self, now: DateTime<Utc>) -> Result<WriteGuard, SaveError> {
        if FileSet::Circle.is_sealed(&self.storage)? {
            return self.begin_write(now);
        }
        WriteGuard::new(&self.storage, self.storage.lock()?, now)
    }

    /// Keeps a record in a set, under a lock that is taken.
    pub(super) fn keep_on(
        &self,
        guard: &WriteGuard,
        file_set: FileSet,
        mut record: Record,
    ) -> Result<Entry, SaveError> {
        self.check_year(file_set, &record)?;
        // Words that are saved must be seen.
        record.deleted = None;
        let contents = guard.read(file_set)?;
        let versions = contents.of(&record.id);
        if Entry::merge(versions.clone()).is_some_and(|entry| entry.erased()) {
            return Err(SaveError::gone(&file_set.folder(self.paths()), "this entry was erased for good"));
        }
        let new = merge::with_ancestry(record, &versions, guard.now);
        self.put(guard, &contents, versions, new.into_iter().collect())
    }

    /// Writes the new versions of an entry beside its others; gives the entry that they make together.
    pub(super) fn put(
        &self,
        guard: &WriteGuard,
        contents: &Contents,
        mut versions: Vec<Record>,
        new: Vec<Record>,
    ) -> Result<Entry, SaveError> {
        let folder = contents.file_set.folder(self.paths());
        if new.is_empty() {
            // It is there, but perhaps by a try that failed at its last step.
            folder::sync(self.storage.disk(), &folder)?;
        } else {
            guard.write(contents, new.clone())?;
        }
        versions.extend(new);
        Entry::merge(versions).ok_or_else(|| SaveError::gone(&folder, "there is no such entry"))
    }

    /// The month of a record's evening; for an entry that is there already, the month where it is.
    pub(super) fn file_set_of(&self, record: &Record) -> Result<FileSet, SaveError> {
        let usual = Month::of(record.evening(self.day_ends));
        // The setting `day_ends` may have been another one when the entry was first kept.
        let other = Month::around(record.at.date_naive()).into_iter().find(|month| *month != usual);
        if let Some(other) = other.map(FileSet::Month)
            && !other.read(&self.storage)?.of(&record.id).is_empty()
        {
            return Ok(other);
        }
        Ok(FileSet::Month(usual))
    }

    /// The month that holds an id: first those around the time that a UUID v7 tells, then all others.
    pub(super) fn locate(&self, id: &str) -> Result<Contents, SaveError> {
        let mut months = self.months()?;
        month::nearest_first(&mut months, id);
        let mut unread = Vec::new();
        for file_set in months.into_iter().map(FileSet::Month) {
            if file_set.mentions(&self.storage, &[id]).unwrap_or(true) {
                let contents = file_set.read(&self.storage)?;
                if !contents.of(id).is_empty() {
                    return Ok(contents);
                }
                unread.extend(contents.damaged);
            }
        }
        Err(match unread.first() {
            // It may be in there.
            Some(damage) => damage.clone().into(),
            None => SaveError::gone(&self.paths().journal(), format!("there is no entry {id}")),
        })
    }

    /// Refuses a record of a year that no file name can tell: it would be kept and never be seen again.
    pub(super) fn check_year(&self, file_set: FileSet, record: &Record) -> Result<(), SaveError> {
        let evening = match file_set {
            FileSet::Month(month) => month.year,
            FileSet::Circle => record.at.year(),
        };
        let years = [evening, record.at.year(), record.at.naive_utc().year()];
        match years.into_iter().find(|year| !(1..=9999).contains(year)) {
            Some(year) => {
                let reason = Reason::new(What::Year, format!("the year {year} is not 1 to 9999"));
                Err(SaveError::other(&file_set.folder(self.paths()), reason))
            }
            None => Ok(()),
        }
    }
}
