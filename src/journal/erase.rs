//! Erasing for good, one entry or everything that this program wrote; it must never remove a file of another program.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;

use super::model::damage::Why;
use super::model::draft;
use super::model::merge::Entry;
use super::model::month::Month;
use super::model::record::{Fields, Record, Stamp, lineage_of};
use super::redact::scrub;
use super::storage::disk::{SaveError, folder};
use super::storage::encryption::key_files::{self, is_key_file};
use super::storage::file_set::is_circle;
use super::storage::file_set::read::Contents;
use super::storage::record_file::{Format, RecordFile};
use super::storage::write_guard::WriteGuard;
use super::storage::{editor_file, migrate};
use super::store::Journal;

impl Journal {
    /// Erases an entry for good: from this device's files, copies and drafts; other devices follow by [`Journal::purge`].
    pub fn erase(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.erase_on(&self.begin_write(now)?, &self.locate(id)?, id)
    }

    /// The same, of an entry or item in a set, under a lock that is taken.
    pub(super) fn erase_on(
        &self,
        guard: &WriteGuard,
        contents: &Contents,
        id: &str,
    ) -> Result<Entry, SaveError> {
        self.take_words(guard, contents, id, false)
    }

    /// The same, of one that lay in the trash long enough: nobody asks for it, so it is no more than what is known here
    /// that goes. A version made apart on another device outlives it.
    pub(super) fn let_lapse(
        &self,
        guard: &WriteGuard,
        contents: &Contents,
        id: &str,
    ) -> Result<(), SaveError> {
        self.take_words(guard, contents, id, true).map(drop)
    }

    fn take_words(
        &self,
        guard: &WriteGuard,
        contents: &Contents,
        id: &str,
        lapsed: bool,
    ) -> Result<Entry, SaveError> {
        let versions = contents.of(id);
        let Some(entry) = Entry::merge(versions.clone()) else {
            let folder = contents.file_set.folder(self.paths());
            return Err(SaveError::gone(&folder, format!("there is no entry {id}")));
        };
        // Once more for an erased entry, too: the first try may have stopped half way.
        let new = (!entry.erased()).then(|| {
            let was = lineage_of(&versions);
            let changed = Stamp::after(guard.now, &was);
            Record {
                changed,
                was,
                words_from: None,
                deleted: entry.shown.deleted.filter(|_| lapsed),
                erased: true,
                fields: Fields::new(),
                ..entry.shown
            }
        });
        let erased = self.put(guard, contents, versions, new.into_iter().collect())?;
        scrub(guard, &guard.own_files(contents.file_set)?, &[id.to_owned()])?;
        self.drop_drafts_of(id)?;
        Ok(erased)
    }

    /// Erases the journal, the circle, drafts, copies, what was set aside and the settings, for good.
    ///
    /// Also what other devices wrote into these folders. Stays: files of other programs, and exercises that the
    /// person made. Folders go when they are empty. On an error it goes on with the rest and can be tried again.
    pub fn erase_everything(&self) -> Result<(), SaveError> {
        // What could not be moved from the former folders goes, too.
        let before = self.paths().before().filter(|_| !migrate::not_migrated(self.paths()).is_empty());
        let before = before.map(|paths| Journal { storage: self.storage.at(paths), ..self.clone() });
        let done = before.map_or(Ok(()), |journal| journal.erase_these());
        let done = done.and(self.erase_these());
        if let Some(around) = self.paths().around() {
            // It fails, as it should, when something is left in it.
            let _ = fs::remove_dir(around);
        }
        done
    }

    /// Those of the three folders that are there and empty.
    pub fn empty_folders(&self) -> Vec<PathBuf> {
        let paths = self.paths();
        let folders =
            [paths.data(), paths.state(), paths.config()].into_iter().filter(|folder| folder.is_dir());
        let empty = |folder: &&Path| self.storage.names(folder).is_ok_and(|names| names.is_empty());
        folders.filter(empty).map(Path::to_path_buf).collect()
    }

    /// Removes what [`Journal::erase_everything`] left of the three folders where a process may only change what is in them.
    /// Nothing happens while one of them holds anything; those that were `empty` before stay.
    pub fn remove_emptied_folders(&self, empty: &[PathBuf]) {
        let emptied = self.empty_folders();
        let paths = self.paths();
        let there =
            [paths.data(), paths.state(), paths.config()].iter().filter(|folder| folder.exists()).count();
        if emptied.len() == there {
            for folder in emptied.iter().filter(|folder| !empty.contains(folder)) {
                let _ = fs::remove_dir(folder);
            }
        }
    }

    /// Erases what stands in these folders.
    fn erase_these(&self) -> Result<(), SaveError> {
        let paths = self.paths();
        let mut any = false;
        for folder in [paths.data(), paths.state(), paths.config()] {
            any |= folder::is_there(folder)?;
        }
        if !any {
            return Ok(());
        }
        let lock = self.storage.lock()?;
        let mut going: Vec<(PathBuf, BTreeSet<String>)> = Vec::new();
        let mut list = |folder: PathBuf, ours: &dyn Fn(&Path, &str) -> bool| {
            let names = self.storage.names(&folder)?;
            let mine = |name: &String| ours(&folder.join(name), name) || folder::is_leftover(name);
            let mine = names.into_iter().filter(mine).collect();
            going.push((folder, mine));
            Ok::<_, SaveError>(())
        };
        list(paths.journal(), &|path, name| {
            Month::of_file(name).is_some() && self.is_ours(path, Format::Journal)
        })?;
        for folder in self.copies()? {
            list(folder.join("journal"), &|_, name| Month::of_file(name).is_some())?;
            list(folder, &|_, name| is_circle(name))?;
        }
        list(paths.backup(), &|_, name| is_circle(name))?;
        list(paths.damaged(), &|_, name| Month::of_file(name).is_some() || is_circle(name))?;
        list(paths.data().to_path_buf(), &|path, name| {
            is_circle(name) && self.is_ours(path, Format::Circle)
        })?;
        list(paths.drafts(), &|path, name| draft::is_draft_name(name) && self.is_draft(path))?;
        list(paths.exercises(), &|_, _| false)?;
        list(paths.config().to_path_buf(), &|_, name| name == "config.toml")?;
        // Nothing may be encrypted for a key that is gone.
        let recipient = key_files::own_recipient(&self.storage);
        list(paths.state().to_path_buf(), &|path, _| path == recipient)?;
        list(paths.data().to_path_buf(), &|_, name| is_key_file(name))?;
        list(paths.state().to_path_buf(), &|path, name| is_key_file(name) && path != recipient)?;
        // The lock last: until then this can be tried again. Where an open file stays until it is closed, after it.
        list(paths.state().to_path_buf(), &|_, name| {
            let ours = [
                "background",
                "offered.json",
                "offered.json.age",
                "readable",
                "tidied",
                "trash.json",
                "trash.json.age",
                "device",
            ];
            ours.contains(&name) || cfg!(unix) && name == "lock"
        })?;
        let mut done = editor_file::remove_all(&self.storage);
        for (folder, names) in going {
            // What could not be erased yet is still opened with it.
            let keys = !names.is_empty() && names.iter().all(|name| is_key_file(name));
            if keys && done.is_err() {
                continue;
            }
            done = done.and(self.remove_in(&folder, &names));
        }
        drop(lock);
        if cfg!(not(unix)) && done.is_ok() {
            done = self.remove_in(paths.state(), &BTreeSet::from(["lock".to_owned()]));
        }
        done
    }

    /// The folders with copies, one a day.
    fn copies(&self) -> Result<Vec<PathBuf>, SaveError> {
        let folder = self.paths().backup();
        let days = self.storage.names(&folder)?.into_iter().filter(|name| name.parse::<NaiveDate>().is_ok());
        Ok(days.map(|name| folder.join(name)).collect())
    }

    /// Removes files from a folder, and the folder if nothing is left in it.
    fn remove_in(&self, folder: &Path, names: &BTreeSet<String>) -> Result<(), SaveError> {
        let disk = self.storage.disk();
        let mut done = Ok(());
        for name in names {
            // The words stand where a link leads.
            done = done.and(folder::remove_with_target(disk, &folder.join(name)));
        }
        done = done.and(folder::sync(disk, folder));
        // It fails, as it should, when something is left in it.
        let _ = fs::remove_dir(folder);
        done
    }

    /// Whether a file is one of this program, also when it cannot be read; sound JSON of something else is not.
    fn is_ours(&self, path: &Path, format: Format) -> bool {
        let parsed = |contents: Vec<u8>| RecordFile::parse(&contents, format);
        path.is_file() && self.storage.read(path).map_or(true, |it| parsed(it).err() != Some(Why::NotOurs))
    }

    /// Whether a file is a draft, also one that cannot be read.
    fn is_draft(&self, path: &Path) -> bool {
        let value = self.storage.read(path).ok();
        let value = value.and_then(|contents| serde_json::from_slice::<Value>(&contents).ok());
        let named = |value: Value| value.get("format").and_then(Value::as_str) == Some(draft::FORMAT);
        path.is_file() && value.is_none_or(named)
    }
}
