//! Changing the journal: keep, remove, restore, erase; it must never write over a file that it cannot read.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use chrono::{DateTime, Datelike, Days, SecondsFormat, Utc};
use uuid::Uuid;

use crate::settings::Paths;
use crate::text::{Reason, What};

use super::atomic_file::{self, SaveError};
use super::backup;
use super::device;
use super::file_set::{self, Contents, FileSet};
use super::lock::Lock;
use super::merge::{self, Entry};
use super::month::Month;
use super::record::{Fields, Record, Stamp};
use super::record_file::{Format, RecordFile};
use super::store::Journal;

/// What a change needs: the lock, this device's name, and the moment.
pub(super) struct Desk {
    _lock: Lock,
    pub device: String,
    pub now: DateTime<Utc>,
}

impl Journal {
    /// Keeps a new entry, or a new version of one; on the disk when this returns.
    ///
    /// Keeping what is already there changes nothing. A record that grew from another device's version is
    /// written in this device's file. On an error nothing was lost: the old file is untouched.
    pub fn keep(&self, record: Record, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        let file_set = self.file_set_of(&record)?;
        self.keep_on(&desk, file_set, record)
    }

    /// Puts an entry in the trash, with all its versions.
    pub fn remove(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        let (file_set, contents) = self.locate(id)?;
        self.throw(&desk, file_set, &contents, id, true)
    }

    /// Takes an entry out of the trash, with all its versions.
    pub fn restore(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        let (file_set, contents) = self.locate(id)?;
        self.throw(&desk, file_set, &contents, id, false)
    }

    /// Erases an entry for good: from this device's files, copies and drafts; other devices follow by [`Journal::purge`].
    pub fn erase(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        let (file_set, contents) = self.locate(id)?;
        self.erase_on(&desk, file_set, &contents, id)
    }

    /// Takes the lock and clears what a crash left.
    pub(super) fn desk(&self, now: DateTime<Utc>) -> Result<Desk, SaveError> {
        self.desk_with(Lock::take(&*self.disk, self.paths.state())?, now)
    }

    /// The same, with a lock that is taken already.
    pub(super) fn desk_with(&self, lock: Lock, now: DateTime<Utc>) -> Result<Desk, SaveError> {
        if !lock.real {
            self.unlocked.store(true, Ordering::Relaxed);
        }
        let device = device::name(&*self.disk, &self.paths, &lock, now)?;
        atomic_file::sweep(self.paths.state(), "state");
        atomic_file::sweep(&self.paths.drafts(), "state");
        atomic_file::sweep(self.paths.data(), &device);
        atomic_file::sweep(&self.paths.journal(), &device);
        backup::sweep(&self.paths, &device);
        Ok(Desk { _lock: lock, device, now })
    }

    pub(super) fn contents(&self, file_set: FileSet) -> Result<Contents, SaveError> {
        let folder = file_set.folder(&self.paths);
        self.read(file_set).map_err(|error| SaveError::unread(&folder, error))
    }

    pub(super) fn keep_on(
        &self,
        desk: &Desk,
        file_set: FileSet,
        mut record: Record,
    ) -> Result<Entry, SaveError> {
        sound_year(&self.paths, file_set, &record)?;
        // Words that are saved must be seen.
        record.deleted = None;
        let contents = self.contents(file_set)?;
        let versions = contents.of(&record.id);
        if versions.iter().any(|version| version.erased) {
            return Err(SaveError::gone(&file_set.folder(&self.paths), "this entry was erased for good"));
        }
        let new = merge::with_ancestry(record, &versions, desk.now);
        self.put(desk, file_set, &contents, versions, new.into_iter().collect())
    }

    /// Puts every standing version in the trash, or takes it out; the shown one stays the newest.
    pub(super) fn throw(
        &self,
        desk: &Desk,
        file_set: FileSet,
        contents: &Contents,
        id: &str,
        away: bool,
    ) -> Result<Entry, SaveError> {
        let versions = contents.of(id);
        let folder = file_set.folder(&self.paths);
        let Some(entry) = Entry::merge(versions.clone()).filter(|entry| !entry.erased()) else {
            return Err(SaveError::gone(&folder, format!("there is no entry {id}")));
        };
        let standing: Vec<&Record> = entry.versions().collect();
        let mut known = versions.clone();
        for version in standing.into_iter().rev().filter(|version| version.deleted.is_some() != away) {
            let mut next = version.succeed(version.fields.clone(), desk.now);
            next.changed = Stamp::after(desk.now, known.iter().map(|known| &known.changed));
            next.deleted = away.then(|| desk.now.to_rfc3339_opts(SecondsFormat::Secs, true));
            known.extend(merge::with_ancestry(next, &versions, desk.now));
        }
        let new = known.split_off(versions.len());
        self.put(desk, file_set, contents, versions, new)
    }

    pub(super) fn erase_on(
        &self,
        desk: &Desk,
        file_set: FileSet,
        contents: &Contents,
        id: &str,
    ) -> Result<Entry, SaveError> {
        let versions = contents.of(id);
        let Some(entry) = Entry::merge(versions.clone()) else {
            return Err(SaveError::gone(&file_set.folder(&self.paths), format!("there is no entry {id}")));
        };
        // Once more for an erased entry, too: the first try may have stopped half way.
        let new = (!entry.erased()).then(|| {
            let mut was: Vec<Stamp> = versions.iter().flat_map(Record::lineage).collect();
            was.sort();
            was.dedup();
            let changed = Stamp::after(desk.now, &was);
            Record {
                changed,
                was,
                words_from: None,
                deleted: None,
                erased: true,
                fields: Fields::new(),
                ..entry.shown
            }
        });
        let erased = self.put(desk, file_set, contents, versions, new.into_iter().collect())?;
        let ids = [id.to_owned()];
        self.scrub(desk, &self.own_files(file_set, &desk.device)?, &ids)?;
        self.scrub(desk, &backup::own_copies(&self.paths, &desk.device), &ids)?;
        self.drop_drafts_of(id)?;
        Ok(erased)
    }

    /// Writes records into this device's file of a file set, in the place of the versions that they replace.
    fn put(
        &self,
        desk: &Desk,
        file_set: FileSet,
        contents: &Contents,
        mut versions: Vec<Record>,
        new: Vec<Record>,
    ) -> Result<Entry, SaveError> {
        let folder = file_set.folder(&self.paths);
        if new.is_empty() {
            // It is there, but perhaps by a try that failed at its last step.
            atomic_file::settle(&*self.disk, &folder)?;
        } else {
            let files =
                contents.place_records(file_set, &self.paths, &desk.device, &*self.disk, new.clone())?;
            for (path, file) in files {
                self.write(desk, file_set.format(), &path, &file)?;
            }
        }
        versions.extend(new);
        Entry::merge(versions).ok_or_else(|| SaveError::gone(&folder, "there is no such entry"))
    }

    fn write(&self, desk: &Desk, format: Format, path: &Path, file: &RecordFile) -> Result<(), SaveError> {
        let bytes = file.to_bytes(format).map_err(|why| SaveError::other(path, why))?;
        backup::before_change(&*self.disk, &self.paths, path, &desk.device, desk.now.date_naive())?;
        atomic_file::write(&*self.disk, path, &bytes, &desk.device)?;
        if format == Format::Circle {
            // The circle itself is kept; its copy is tried again at the next change.
            let _ = backup::after_circle(&*self.disk, &self.paths, path, &bytes, &desk.device);
        }
        Ok(())
    }

    pub(super) fn own_files(&self, file_set: FileSet, device: &str) -> Result<Vec<PathBuf>, SaveError> {
        let folder = file_set.folder(&self.paths);
        let names =
            atomic_file::names(&*self.disk, &folder).map_err(|error| SaveError::unread(&folder, error))?;
        let own = |name: &String| file_set.holds(name) && file_set::is_own(name, device);
        Ok(names.into_iter().filter(own).map(|name| folder.join(name)).collect())
    }

    /// The month of a record's evening; for an entry that is there already, the month where it is.
    pub(super) fn file_set_of(&self, record: &Record) -> Result<FileSet, SaveError> {
        let usual = Month::of(record.evening(self.day_ends));
        // The setting `day_ends` may have been another one when the entry was first kept.
        let date = record.at.date_naive();
        let other = [Some(date), date.checked_sub_days(Days::new(1))]
            .into_iter()
            .flatten()
            .map(Month::of)
            .find(|month| *month != usual);
        if let Some(other) = other.map(FileSet::Month)
            && !self.contents(other)?.of(&record.id).is_empty()
        {
            return Ok(other);
        }
        Ok(FileSet::Month(usual))
    }

    /// The month that holds an id: first those around the time that a UUID v7 tells, then all others.
    pub(super) fn locate(&self, id: &str) -> Result<(FileSet, Contents), SaveError> {
        let mut months = self.months_to_change()?;
        nearest_first(&mut months, id);
        let mut unread = Vec::new();
        for file_set in months.into_iter().map(FileSet::Month) {
            if file_set::mentions(&*self.disk, &self.paths, file_set, &[id]).unwrap_or(true) {
                let contents = self.contents(file_set)?;
                if !contents.of(id).is_empty() {
                    return Ok((file_set, contents));
                }
                unread.extend(contents.damaged);
            }
        }
        Err(match unread.first() {
            // It may be in there.
            Some(damage) => SaveError::unread(&damage.path, damage.why.clone()),
            None => SaveError::gone(&self.paths.journal(), format!("there is no entry {id}")),
        })
    }

    pub(super) fn months_to_change(&self) -> Result<Vec<Month>, SaveError> {
        self.months().map_err(|error| SaveError::other(&self.paths.journal(), Reason::of(&error)))
    }
}

/// Refuses a record of a year that no file name can tell: it would be kept and never be seen again.
pub(super) fn sound_year(paths: &Paths, file_set: FileSet, record: &Record) -> Result<(), SaveError> {
    let evening = match file_set {
        FileSet::Month(month) => month.year,
        FileSet::Circle => record.at.year(),
    };
    let wrong = [evening, record.at.year(), record.at.naive_utc().year()]
        .into_iter()
        .find(|year| !(1..=9999).contains(year));
    match wrong {
        Some(year) => {
            let reason = Reason::new(What::Year, format!("the year {year} is not 1 to 9999"));
            Err(SaveError::other(&file_set.folder(paths), reason))
        }
        None => Ok(()),
    }
}

/// Lays a record in the place of those that it replaces, else at the end.
pub(super) fn upsert(file: &mut RecordFile, record: Record) {
    let replaced = |old: &Record| replaced_by(&record, old);
    let place = file.records.iter().position(replaced).unwrap_or(file.records.len());
    file.records.retain(|old| !replaced(old));
    file.records.insert(place, record);
}

/// Whether a record takes the place of an earlier one in a file.
pub(super) fn replaced_by(record: &Record, old: &Record) -> bool {
    // An erased version stays, whatever names it: it keeps the words away.
    let named = || !old.erased && merge::replaces(record).any(|stamp| *stamp == old.changed);
    old.id == record.id && (record.erased || named())
}

/// Months in the order in which an entry of this id is likely to be in them: a UUID v7 tells its time.
pub(super) fn nearest_first(months: &mut [Month], id: &str) {
    let time = Uuid::parse_str(id).ok().and_then(|id| id.get_timestamp());
    let moment = time.and_then(|time| DateTime::from_timestamp(i64::try_from(time.to_unix().0).ok()?, 0));
    if let Some(guess) = moment.map(|moment| count(Month::of(moment.date_naive()))) {
        months.sort_by_key(|month| count(*month).abs_diff(guess));
    }
}

/// Months since the year 0.
fn count(month: Month) -> i64 {
    i64::from(month.year) * 12 + i64::from(month.month)
}
