//! What must go by itself: the text of entries that another device erased, and what lay in the trash long enough.
//!
//! Finding it only reads, so that it can be done beside the screen; it must never touch what a person can still see.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use super::atomic_file::{self, SaveError};
use super::backup;
use super::device;
use super::file_set::{self, FileSet};
use super::merge::Entry;
use super::month::Month;
use super::record::Record;
use super::record_file::{Format, RecordFile};
use super::store::Journal;

/// How long an entry stays in the trash.
const TRASH: TimeDelta = TimeDelta::days(30);

/// What is to go, found by [`Journal::find_purgeable`].
#[derive(Debug, Default)]
pub struct Purgeable {
    /// Files of this device in which a text of these erased entries stands.
    pub(super) files: Vec<(PathBuf, Vec<String>)>,
    /// Entries that lay in the trash long enough.
    trash: Vec<(FileSet, String)>,
}

impl Purgeable {
    /// Whether nothing has to go.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.trash.is_empty()
    }
}

impl Journal {
    /// Removes what a crash left and all that must go. Reads the whole journal.
    pub fn purge(&self, now: DateTime<Utc>) -> Result<(), SaveError> {
        if !self.paths.state().join("lock").exists() {
            return Ok(());
        }
        let mut purgeable = self.find_purgeable(now)?;
        drop(self.desk(now)?);
        let mut failed = Ok(());
        while !purgeable.is_empty() {
            failed = self.purge_one(&mut purgeable, now).and(failed);
        }
        failed
    }

    /// Looks for what must go. Reads the whole journal and changes nothing: call it beside the screen.
    pub fn find_purgeable(&self, now: DateTime<Utc>) -> Result<Purgeable, SaveError> {
        let Some(device) = device::known(&*self.disk, &self.paths)? else { return Ok(Purgeable::default()) };
        let mut file_sets = vec![FileSet::Circle];
        file_sets.extend(self.months_to_change()?.into_iter().map(FileSet::Month));
        self.purgeable_in(file_sets, &device, now)
    }

    /// What must go from these.
    pub(super) fn purgeable_in(
        &self,
        file_sets: Vec<FileSet>,
        device: &str,
        now: DateTime<Utc>,
    ) -> Result<Purgeable, SaveError> {
        let mut purgeable = Purgeable::default();
        let mut erased: Vec<(FileSet, String)> = Vec::new();
        for file_set in &file_sets {
            let folder = file_set.folder(&self.paths);
            let traces = ["\"erased\"", "\"deleted\""];
            let traced = file_set::mentions(&*self.disk, &self.paths, *file_set, &traces)
                .map_err(|error| SaveError::unread(&folder, error))?;
            if !traced {
                continue;
            }
            for entry in self.contents(*file_set)?.entries() {
                if entry.erased() {
                    erased.push((*file_set, entry.shown.id));
                } else if over(&entry, now) {
                    purgeable.trash.push((*file_set, entry.shown.id));
                }
            }
        }
        if erased.is_empty() {
            return Ok(purgeable);
        }
        for file_set in file_sets {
            // An evening that ends at another hour on another device may lie in the month beside it.
            let near = |there: &&(FileSet, String)| is_near(there.0, file_set);
            let ids: Vec<&String> = erased.iter().filter(near).map(|(_, id)| id).collect();
            if !ids.is_empty() {
                for path in self.own_files(file_set, device)? {
                    self.look_for(&path, &ids, &mut purgeable);
                }
            }
        }
        let ids: Vec<&String> = erased.iter().map(|(_, id)| id).collect();
        for path in backup::own_copies(&self.paths, device) {
            self.look_for(&path, &ids, &mut purgeable);
        }
        Ok(purgeable)
    }

    /// Lets one of these go, whether that goes well or not; it is found again at the next start.
    pub fn purge_one(&self, purgeable: &mut Purgeable, now: DateTime<Utc>) -> Result<(), SaveError> {
        if let Some((path, ids)) = purgeable.files.pop() {
            return self.scrub_one(&self.desk(now)?, &path, &ids);
        }
        let Some((file_set, id)) = purgeable.trash.pop() else { return Ok(()) };
        let desk = self.desk(now)?;
        let contents = self.contents(file_set)?;
        // It may have been taken out of the trash meanwhile.
        if Entry::merge(contents.of(&id)).is_some_and(|entry| over(&entry, now)) {
            self.erase_on(&desk, file_set, &contents, &id)?;
        }
        Ok(())
    }

    /// Notes a file in which a text of one of these ids stands. What cannot be read is left, and `doctor` names it.
    fn look_for(&self, path: &Path, ids: &[&String], purgeable: &mut Purgeable) {
        let Ok(bytes) = atomic_file::read(&*self.disk, path) else { return };
        let circle = path.file_name().and_then(|name| name.to_str()).is_some_and(file_set::is_circle);
        let format = if circle { Format::Circle } else { Format::Journal };
        let Ok(file) = RecordFile::parse(&bytes, format) else { return };
        let stands = |id: &&&String| file.records.iter().any(|record| record.id == ***id && !record.erased);
        let found: Vec<String> = ids.iter().filter(stands).map(|id| (*id).clone()).collect();
        if !found.is_empty() {
            purgeable.files.push((path.to_path_buf(), found));
        }
    }
}

impl Entry {
    /// Until when an entry stays in the trash. A time that cannot be read is no reason to erase.
    pub fn stays_until(&self) -> Option<DateTime<Utc>> {
        let thrown = |text: &String| DateTime::parse_from_rfc3339(text).ok();
        let until = |version: &Record| {
            let time = version.deleted.as_ref().and_then(thrown)?;
            time.to_utc().checked_add_signed(TRASH)
        };
        // The last of its versions decides.
        let all: Option<Vec<DateTime<Utc>>> = self.versions().map(until).collect();
        all.filter(|_| self.in_trash())?.into_iter().max()
    }
}

/// Whether an entry lay in the trash long enough.
fn over(entry: &Entry, now: DateTime<Utc>) -> bool {
    entry.stays_until().is_some_and(|until| now > until)
}

/// Whether what is erased in one may stand in the other.
pub(super) fn is_near(one: FileSet, other: FileSet) -> bool {
    let count = |month: Month| i64::from(month.year) * 12 + i64::from(month.month);
    match (one, other) {
        (FileSet::Month(one), FileSet::Month(other)) => count(one).abs_diff(count(other)) <= 1,
        (one, other) => one == other,
    }
}
