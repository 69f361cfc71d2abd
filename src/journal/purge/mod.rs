//! What must go by itself: the text of entries that another device erased, and what lay in the trash long enough.
//!
//! Finding it only reads, so that it can run on a background thread; it must never touch what a person can still see.

mod marks;
mod trash_days;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::model::merge::Entry;
use super::redact::scrub;
use super::storage::disk::SaveError;
use super::storage::file_set::FileSet;
use super::storage::file_set::month_files::MonthFiles;
use super::storage::file_set::read::Contents;
use super::storage::record_file::RecordFile;
use super::storage::write_guard::WriteGuard;
use super::storage::{backup, device};
use super::store::Journal;
pub use marks::ErasedSearch;
use trash_days::TrashDays;

/// An erased entry, and where its last version stands.
type Erased = (FileSet, String);

/// What is to go, found by [`Journal::find_purgeable`].
#[derive(Debug, Default)]
pub struct Purgeable {
    /// Files of this device in which a text of these erased entries stands.
    files: Vec<(PathBuf, Vec<Erased>)>,
    /// Entries that lay in the trash long enough.
    trash: Vec<(FileSet, String)>,
    /// How long this device has seen what lies there, if that is to be kept.
    days: Option<TrashDays>,
}

impl Purgeable {
    /// Whether nothing has to go.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.trash.is_empty() && self.days.is_none()
    }
}

impl Journal {
    /// Removes what a crash left and all that must go. Reads the whole journal.
    pub fn purge(&self, now: DateTime<Utc>) -> Result<(), SaveError> {
        // What cannot be read now is looked at after the next unlocking.
        if self.is_locked_here() || !self.paths().state().join("lock").exists() {
            return Ok(());
        }
        let mut purgeable = self.find_purgeable(now)?;
        drop(self.begin_write(now)?);
        let mut failed = Ok(());
        while !purgeable.is_empty() {
            failed = self.purge_one(&mut purgeable, now).and(failed);
        }
        failed
    }

    /// Looks for what must go. Reads the whole journal and changes nothing: call it on a background thread.
    pub fn find_purgeable(&self, now: DateTime<Utc>) -> Result<Purgeable, SaveError> {
        let Some(device) = device::known(&self.storage)? else { return Ok(Purgeable::default()) };
        self.purgeable_in(true, &MonthFiles::all(&self.storage)?, &device, now, true)
    }

    /// What must go from the circle and these months; the trash is looked at only when they are the whole journal.
    fn purgeable_in(
        &self,
        circle: bool,
        months: &[MonthFiles],
        device: &str,
        now: DateTime<Utc>,
        whole: bool,
    ) -> Result<Purgeable, SaveError> {
        let mut purgeable = Purgeable::default();
        let mut erased: Vec<Erased> = Vec::new();
        let mut thrown: Vec<(FileSet, Entry)> = Vec::new();
        let words = ["\"erased\"", "\"deleted\""];
        let mut sort_out = |contents: Contents| {
            let file_set = contents.file_set;
            for entry in contents.entries() {
                if entry.erased() {
                    erased.push((file_set, entry.shown.id));
                } else if entry.in_trash() {
                    thrown.push((file_set, entry));
                }
            }
        };
        if circle && FileSet::Circle.mentions(&self.storage, &words)? {
            sort_out(FileSet::Circle.read(&self.storage)?);
        }
        for files in months.iter().filter(|files| files.mention(&self.storage, &words)) {
            sort_out(files.read(&self.storage));
        }
        if whole && !thrown.is_empty() {
            self.look_in_trash(&thrown, now, &mut purgeable);
        }
        if erased.is_empty() {
            return Ok(purgeable);
        }
        let months = months.iter().map(|files| FileSet::Month(files.month));
        for file_set in circle.then_some(FileSet::Circle).into_iter().chain(months) {
            let ids: Vec<&Erased> = erased.iter().filter(|there| there.0.is_near(file_set)).collect();
            if !ids.is_empty() {
                for path in file_set.own_files(&self.storage, device)? {
                    self.look_for(&path, &ids, &mut purgeable);
                }
            }
        }
        let ids: Vec<&Erased> = erased.iter().collect();
        for path in backup::own_copies(self.paths(), device)? {
            self.look_for(&path, &ids, &mut purgeable);
        }
        Ok(purgeable)
    }

    /// Removes one of these from the list, and for good; on an error it is found again at the next start.
    pub fn purge_one(&self, purgeable: &mut Purgeable, now: DateTime<Utc>) -> Result<(), SaveError> {
        if let Some((path, erased)) = purgeable.files.pop() {
            return self.scrub_erased(&self.begin_write(now)?, &path, &erased);
        }
        if let Some((file_set, id)) = purgeable.trash.pop() {
            let guard = self.begin_write(now)?;
            let contents = file_set.read(&self.storage)?;
            // It may have been taken out of the trash meanwhile, or another version of it have come.
            let enough = |entry: &Entry| purgeable.days.as_ref().is_some_and(|days| days.enough(entry));
            if Entry::merge(contents.of(&id)).is_some_and(|entry| entry.is_due(now) && enough(&entry)) {
                self.let_lapse(&guard, &contents, &id)?;
            }
            return Ok(());
        }
        let Some(days) = purgeable.days.take() else { return Ok(()) };
        let _guard = self.begin_write(now)?;
        let path = TrashDays::path(&self.storage)?;
        let contents = serde_json::to_vec(&days).map_err(|error| SaveError::other(&path, error))?;
        self.storage.write(&path, &contents, "state")
    }

    /// Looks which of these went through their days in the trash here. One with words that are being written stays.
    fn look_in_trash(&self, thrown: &[(FileSet, Entry)], now: DateTime<Utc>, purgeable: &mut Purgeable) {
        let before = TrashDays::read(&self.storage);
        let trash = thrown.iter().map(|(_, entry)| entry);
        let days = before.clone().unwrap_or_default().after(now.date_naive(), trash);
        let due: Vec<_> =
            thrown.iter().filter(|(_, entry)| entry.is_due(now) && days.enough(entry)).collect();
        if !due.is_empty() {
            let drafts = self.drafts();
            let written = |id: &String| drafts.iter().any(|draft| draft.id == *id);
            let due = due.into_iter().filter(|(_, entry)| !written(&entry.shown.id));
            purgeable.trash = due.map(|(file_set, entry)| (*file_set, entry.shown.id.clone())).collect();
        }
        let needed = before.as_ref() != Some(&days) || !purgeable.trash.is_empty();
        purgeable.days = needed.then_some(days);
    }

    /// Removes the texts of erased entries from a file of this device, of those that are erased still: words made apart
    /// from what went from the trash by itself may have come, and been written here, since it was looked at.
    fn scrub_erased(&self, guard: &WriteGuard, path: &Path, erased: &[Erased]) -> Result<(), SaveError> {
        let mut ids = Vec::new();
        for (file_set, id) in erased {
            if Entry::merge(file_set.read(&self.storage)?.of(id)).is_some_and(|entry| entry.erased()) {
                ids.push(id.clone());
            }
        }
        scrub(guard, &[path.to_path_buf()], &ids)
    }

    /// Notes a file in which a text of one of these ids stands. What cannot be read is left, and `doctor` names it.
    fn look_for(&self, path: &Path, erased: &[&Erased], purgeable: &mut Purgeable) {
        let Ok(contents) = self.storage.read(path) else { return };
        let Ok(file) = RecordFile::parse(&contents, FileSet::format_of(path)) else { return };
        let stands = |(_, id): &Erased| file.records.iter().any(|record| record.id == *id && !record.erased);
        let found: Vec<Erased> =
            erased.iter().filter(|erased| stands(erased)).map(|erased| (*erased).clone()).collect();
        if !found.is_empty() {
            purgeable.files.push((path.to_path_buf(), found));
        }
    }
}
