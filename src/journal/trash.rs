//! The trash: entries go in and come out with all their versions; it must never erase what was not put in it.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};

use super::model::damage::Damage;
use super::model::merge::{self, Entry};
use super::model::record::{Record, Stamp};
use super::storage::disk::{SaveError, SaveErrorKind};
use super::storage::file_set::read::Contents;
use super::storage::write_guard::WriteGuard;
use super::store::Journal;

/// How long an entry stays in the trash.
const KEPT_FOR: TimeDelta = TimeDelta::days(30);

impl Journal {
    /// What is in the trash, last thrown away first. Goes through the whole journal: call it on a background thread.
    pub fn trash(&self) -> Result<Vec<Entry>, Damage> {
        let mut trash = Vec::new();
        for month_files in self.all_month_files()? {
            if self.mentioned_in(&month_files, "\"deleted\"") {
                trash.extend(self.read_month_files(&month_files).entries.into_iter().filter(Entry::in_trash));
            }
        }
        trash.sort_by(|a, b| b.shown.changed.cmp(&a.shown.changed));
        Ok(trash)
    }

    /// Puts an entry in the trash, with all its versions.
    pub fn remove(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.set_deleted(&self.begin_write(now)?, &self.locate(id)?, id, true)
    }

    /// Takes an entry out of the trash, with all its versions.
    pub fn restore(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.set_deleted(&self.begin_write(now)?, &self.locate(id)?, id, false)
    }

    /// Empties the trash of these entries, each as [`Journal::erase`] does.
    ///
    /// An entry that was brought back or changed meanwhile stays, and one that is gone already is passed over. Whether
    /// none stays.
    pub fn erase_trashed(&self, ids: &[String], now: DateTime<Utc>) -> Result<bool, SaveError> {
        let guard = self.begin_write(now)?;
        let mut none_stays = true;
        for id in ids {
            let contents = match self.locate(id) {
                Ok(found) => found,
                Err(error) if error.kind == SaveErrorKind::Gone => continue,
                Err(error) => return Err(error),
            };
            // Once more for an erased entry, too: the first try may have stopped half way.
            if Entry::merge(contents.of(id)).is_some_and(|entry| !entry.alive()) {
                self.erase_on(&guard, &contents, id)?;
            } else {
                none_stays = false;
            }
        }
        Ok(none_stays)
    }

    /// Puts every standing version in the trash, or takes it out; the shown one stays the newest.
    pub(super) fn set_deleted(
        &self,
        guard: &WriteGuard,
        contents: &Contents,
        id: &str,
        deleted: bool,
    ) -> Result<Entry, SaveError> {
        let versions = contents.of(id);
        let Some(entry) = Entry::merge(versions.clone()).filter(|entry| !entry.erased()) else {
            let folder = contents.file_set.folder(self.paths());
            return Err(SaveError::gone(&folder, format!("there is no entry {id}")));
        };
        let standing: Vec<&Record> = entry.versions().collect();
        let mut known = versions.clone();
        for version in standing.into_iter().rev().filter(|version| version.deleted.is_some() != deleted) {
            let mut next = version.succeed(version.fields.clone(), guard.now);
            next.changed = Stamp::after(guard.now, known.iter().map(|known| &known.changed));
            next.deleted = deleted.then(|| guard.now.to_rfc3339_opts(SecondsFormat::Secs, true));
            known.extend(merge::with_ancestry(next, &versions, guard.now));
        }
        let new = known.split_off(versions.len());
        self.put(guard, contents, versions, new)
    }
}

impl Entry {
    /// Until when an entry stays in the trash. A time that cannot be read is no reason to erase.
    pub fn stays_until(&self) -> Option<DateTime<Utc>> {
        let thrown = |text: &String| DateTime::parse_from_rfc3339(text).ok();
        let until = |version: &Record| {
            let time = version.deleted.as_ref().and_then(thrown)?;
            time.to_utc().checked_add_signed(KEPT_FOR)
        };
        // The last of its versions decides.
        let all: Option<Vec<DateTime<Utc>>> = self.versions().map(until).collect();
        all.filter(|_| self.in_trash())?.into_iter().max()
    }

    /// Whether it lay in the trash long enough by the time at which it was thrown away. That clock may have been wrong:
    /// what goes by itself must have been seen there for as long, too.
    pub(super) fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.stays_until().is_some_and(|until| now > until)
    }
}
