//! Everything goes: what this program wrote is removed and nothing else; it must never follow a guess about a file.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::atomic_file::{self, SaveError, Step};
use super::file_set;
use super::former;
use super::lock::Lock;
use super::month::Month;
use super::patience::patiently;
use super::record_file::{Format, RecordFile, Why};
use super::store::Journal;

impl Journal {
    /// Erases the journal, the circle, drafts, copies, what was set aside and the settings, for good.
    ///
    /// Also what other devices wrote into these folders. Stays: files of other programs, and exercises that the
    /// person made. Folders go when they are empty. On an error it goes on with the rest and can be tried again.
    pub fn erase_everything(&self) -> Result<(), SaveError> {
        // What could not be moved from the folders of before goes, too.
        let before = self.paths.before().filter(|_| !former::left_before(&self.paths).is_empty());
        let before = before.map(|paths| Journal { paths, ..self.clone() });
        let done = before.map_or(Ok(()), |journal| journal.erase_these());
        let done = done.and(self.erase_these());
        if let Some(around) = self.paths.around() {
            // It fails, as it should, when something is left in it.
            let _ = fs::remove_dir(around);
        }
        done
    }

    /// Erases what stands in these folders.
    fn erase_these(&self) -> Result<(), SaveError> {
        let paths = &self.paths;
        if ![paths.data(), paths.state(), paths.config()].iter().any(|folder| folder.exists()) {
            return Ok(());
        }
        let lock = Lock::take(&*self.disk, paths.state())?;
        let mut going: Vec<(PathBuf, BTreeSet<String>)> = Vec::new();
        let mut list = |folder: PathBuf, ours: &dyn Fn(&Path, &str) -> bool| {
            let names = atomic_file::names(&*self.disk, &folder)
                .map_err(|error| SaveError::unread(&folder, error))?;
            let mine = |name: &String| ours(&folder.join(name), name) || is_leftover(name);
            let mine = names.into_iter().filter(mine).collect();
            going.push((folder, mine));
            Ok::<_, SaveError>(())
        };
        list(paths.journal(), &|path, name| Month::of_file(name).is_some() && is(path, Format::Journal))?;
        for folder in self.copies()? {
            list(folder.join("journal"), &|_, name| Month::of_file(name).is_some())?;
            list(folder, &|_, name| file_set::is_circle(name))?;
        }
        list(paths.backup(), &|_, name| file_set::is_circle(name))?;
        list(paths.damaged(), &|_, name| Month::of_file(name).is_some() || file_set::is_circle(name))?;
        list(paths.data().to_path_buf(), &|path, name| {
            file_set::is_circle(name) && is(path, Format::Circle)
        })?;
        list(paths.drafts(), &|path, name| is_json(name) && is_draft(path))?;
        list(paths.exercises(), &|_, _| false)?;
        list(paths.config().to_path_buf(), &|_, name| name == "config.toml")?;
        // The lock last: until then this can be tried again. Where an open file stays until it is closed, after it.
        list(paths.state().to_path_buf(), &|_, name| {
            ["background", "offered.json", "tidied", "device"].contains(&name) || cfg!(unix) && name == "lock"
        })?;
        let mut done = self.remove_editor_files();
        for (folder, names) in going {
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
        let folder = self.paths.backup();
        let names =
            atomic_file::names(&*self.disk, &folder).map_err(|error| SaveError::unread(&folder, error))?;
        let days = names.into_iter().filter(|name| name.parse::<NaiveDate>().is_ok());
        Ok(days.map(|name| folder.join(name)).collect())
    }

    /// Removes files from a folder, and the folder if nothing is left in it.
    fn remove_in(&self, folder: &Path, names: &BTreeSet<String>) -> Result<(), SaveError> {
        let mut done = Ok(());
        for name in names {
            let path = folder.join(name);
            let gone = atomic_file::step(&*self.disk, Step::Remove, &path, || {
                // The words stand where a link leads.
                if let Ok(target) = fs::canonicalize(&path)
                    && path.is_symlink()
                {
                    fs::remove_file(target)?;
                }
                patiently(|| fs::remove_file(&path))
            });
            done = done.and(gone);
        }
        if folder.is_dir() {
            done = done.and(atomic_file::settle(&*self.disk, folder));
        }
        // It fails, as it should, when something is left in it.
        let _ = fs::remove_dir(folder);
        done
    }
}

/// Whether a file is one of this program, also when it cannot be read; sound JSON of something else is not.
fn is(path: &Path, format: Format) -> bool {
    path.is_file()
        && fs::read(path).map_or(true, |bytes| RecordFile::parse(&bytes, format).err() != Some(Why::NotOurs))
}

/// Whether a file is a draft, also one that cannot be read.
fn is_draft(path: &Path) -> bool {
    let value =
        fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok());
    path.is_file()
        && value.is_none_or(|value| {
            value.get("format").and_then(serde_json::Value::as_str) == Some(super::draft::FORMAT)
        })
}

fn is_json(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "json")
}

/// What a crash left of a file that was being written.
fn is_leftover(name: &str) -> bool {
    name.starts_with(".verbinding.")
        && std::path::Path::new(name).extension().is_some_and(|ending| ending == "tmp")
}
