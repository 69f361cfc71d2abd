//! The files that are read as one: a month of all devices, or the circle; it decides names and never writes.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use memchr::memmem;

use crate::settings::Paths;
use crate::text::{Reason, What};

use super::atomic_file::{self, Disk, SaveError};
use super::backup;
use super::change;
use super::merge::Entry;
use super::month::Month;
use super::record::Record;
use super::record_file::{Damage, Format, RecordFile, Why};

/// How many files of one month a device may have; more than one only when the first cannot be read or is full.
const MOST_FILES: u32 = 99;
/// A file takes no more records once it is this part of the largest one: it must always be read back.
const SHARE: u64 = 4;

/// A set of files that are read as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FileSet {
    Month(Month),
    Circle,
}

impl FileSet {
    pub fn folder(self, paths: &Paths) -> PathBuf {
        match self {
            FileSet::Month(_) => paths.journal(),
            FileSet::Circle => paths.data().to_path_buf(),
        }
    }

    pub fn format(self) -> Format {
        match self {
            FileSet::Month(_) => Format::Journal,
            FileSet::Circle => Format::Circle,
        }
    }

    /// Whether a file of this name belongs to this set, whoever named it.
    pub fn holds(self, name: &str) -> bool {
        match self {
            FileSet::Month(month) => Month::of_file(name) == Some(month),
            FileSet::Circle => is_circle(name),
        }
    }

    fn name(self, device: &str, number: u32) -> String {
        let stem = match self {
            FileSet::Month(month) => month.to_string(),
            FileSet::Circle => "circle".to_owned(),
        };
        if number == 1 { format!("{stem}.{device}.json") } else { format!("{stem}.{device}-{number}.json") }
    }
}

/// Whether a file name is one of the circle's.
pub(super) fn is_circle(name: &str) -> bool {
    name.strip_suffix(".json")
        .and_then(|stem| stem.strip_prefix("circle"))
        .is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()))
}

/// Whether this device wrote a file, by its name: also its second file, and a sync tool's copy of either.
pub(super) fn is_own(name: &str, device: &str) -> bool {
    let Some(rest) = name.split_once('.').and_then(|(_, rest)| rest.strip_prefix(device)) else {
        return false;
    };
    let after = match rest.strip_prefix('-') {
        Some(numbered) => {
            let rest = numbered.trim_start_matches(|c: char| c.is_ascii_digit());
            if !(1..=2).contains(&(numbered.len() - rest.len())) {
                return false;
            }
            rest
        }
        None => rest,
    };
    after.strip_suffix(".json").is_some()
        && after.starts_with(|next: char| !next.is_alphanumeric() && next != '-')
}

/// What the files of a set hold.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// Each readable file.
    pub files: Vec<(PathBuf, RecordFile)>,
    /// Good copies that stand in for circle files that cannot be read.
    pub copies: Vec<RecordFile>,
    /// Each file that is left alone.
    pub damaged: Vec<Damage>,
}

impl Contents {
    fn records(&self) -> impl Iterator<Item = &Record> {
        self.files.iter().map(|(_, file)| file).chain(&self.copies).flat_map(|file| &file.records)
    }

    /// Every version of one id.
    pub fn of(&self, id: &str) -> Vec<Record> {
        self.records().filter(|record| record.id == id).cloned().collect()
    }

    /// Every version of every id.
    pub fn versions(&self) -> BTreeMap<String, Vec<Record>> {
        let mut versions: BTreeMap<String, Vec<Record>> = BTreeMap::new();
        for record in self.records() {
            versions.entry(record.id.clone()).or_default().push(record.clone());
        }
        versions
    }

    /// Every id's entry, newest first by `at`.
    pub fn entries(self) -> Vec<Entry> {
        let mut records: Vec<Record> = self
            .files
            .into_iter()
            .map(|(_, file)| file)
            .chain(self.copies)
            .flat_map(|file| file.records)
            .collect();
        records.sort_by(|a, b| a.id.cmp(&b.id));
        let mut entries: Vec<Entry> = Vec::new();
        let mut versions: Vec<Record> = Vec::new();
        for record in records {
            if versions.first().is_some_and(|first| first.id != record.id) {
                entries.extend(Entry::merge(std::mem::take(&mut versions)));
            }
            versions.push(record);
        }
        entries.extend(Entry::merge(versions));
        entries.sort_by(|a, b| (b.shown.at, &b.shown.id).cmp(&(a.shown.at, &a.shown.id)));
        entries
    }

    /// The files of this device that take these records, with them: the first that can be read or are not there yet,
    /// and that have room.
    ///
    /// # Errors
    /// When no file is left.
    pub fn place_records(
        &self,
        file_set: FileSet,
        paths: &Paths,
        device: &str,
        disk: &dyn Disk,
        new: Vec<Record>,
    ) -> Result<Vec<(PathBuf, RecordFile)>, SaveError> {
        let folder = file_set.folder(paths);
        let room = disk.largest() / SHARE;
        let mut new = new.into_iter().peekable();
        let mut files = Vec::new();
        for number in 1..=MOST_FILES {
            let path = folder.join(file_set.name(device, number));
            if new.peek().is_none() {
                return Ok(files);
            }
            if self.damaged.iter().any(|damage| damage.path == path) {
                continue;
            }
            let known = self.files.iter().find(|(known, _)| *known == path);
            let mut file =
                known.map_or_else(|| RecordFile::new(file_set.format(), device), |(_, file)| file.clone());
            let mut size = fs::metadata(&path).map_or(0, |about| about.len());
            let mut changed = false;
            // A record that has a file of its own may be larger.
            while let Some(record) = new.next_if(|record| {
                let larger = size.saturating_add(length(record));
                larger <= room || file.records.iter().all(|there| change::replaced_by(record, there))
            }) {
                size = size.saturating_add(length(&record));
                change::upsert(&mut file, record);
                changed = true;
            }
            if changed {
                files.push((path, file));
            }
        }
        if new.peek().is_none() {
            return Ok(files);
        }
        Err(SaveError::other(&folder, Reason::new(What::TooMany, "there are too many files of this month")))
    }
}

/// About how many bytes a record takes in a file.
fn length(record: &Record) -> u64 {
    serde_json::to_vec_pretty(&record.to_json()).map_or(u64::MAX, |bytes| bytes.len() as u64)
}

/// Reads every file of a set; fails only when the folder cannot be listed.
pub(super) fn read(disk: &dyn Disk, paths: &Paths, file_set: FileSet) -> io::Result<Contents> {
    let names = atomic_file::names(disk, &file_set.folder(paths))?;
    Ok(read_named(disk, paths, file_set, names.into_iter().filter(|name| file_set.holds(name))))
}

/// The same, of files whose names are known.
pub(super) fn read_named(
    disk: &dyn Disk,
    paths: &Paths,
    file_set: FileSet,
    names: impl Iterator<Item = String>,
) -> Contents {
    let folder = file_set.folder(paths);
    let mut contents = Contents::default();
    for name in names {
        let path = folder.join(&name);
        let file = match atomic_file::read(disk, &path) {
            Ok(bytes) => RecordFile::parse(&bytes, file_set.format()),
            // A link to a file that is not there yet, or a file that a sync tool just took away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => Err(Why::Unreadable(error.into())),
        };
        match file {
            Ok(file) => contents.files.push((path, file)),
            Err(why) => {
                if file_set == FileSet::Circle {
                    contents.copies.extend(backup::good_circle(disk, paths, &name));
                }
                contents.damaged.push(Damage { path, why });
            }
        }
    }
    contents
}

/// Whether any file of a set holds one of these words, or cannot tell; far quicker than reading it as records.
pub(super) fn mentions(
    disk: &dyn Disk,
    paths: &Paths,
    file_set: FileSet,
    words: &[&str],
) -> io::Result<bool> {
    let mut names = atomic_file::names(disk, &file_set.folder(paths))?;
    names.retain(|name| file_set.holds(name));
    Ok(mentions_named(disk, paths, file_set, &names, words))
}

/// The same, of files whose names are known.
pub(super) fn mentions_named(
    disk: &dyn Disk,
    paths: &Paths,
    file_set: FileSet,
    names: &[String],
    words: &[&str],
) -> bool {
    let folder = file_set.folder(paths);
    let holds = |bytes: &[u8], word: &&str| memmem::find(bytes, word.as_bytes()).is_some();
    names.iter().any(|name| {
        let bytes = atomic_file::read(disk, &folder.join(name));
        bytes.map_or(true, |bytes| words.iter().any(|word| holds(&bytes, word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_files_are_told_from_those_of_others() {
        for name in [
            "2026-11.laptop-7f3a.json",
            "2026-11.laptop-7f3a-2.json",
            "circle.laptop-7f3a.json",
            "2026-11.laptop-7f3a.sync-conflict-20261122-101010-ABCDEFG.json",
            "2026-11.laptop-7f3a (conflicted copy).json",
        ] {
            assert!(is_own(name, "laptop-7f3a"), "{name}");
        }
        for name in [
            "2026-11.laptop-7f3b.json",
            "2026-11.laptop-7f3a-8c11.json",
            "2026-11.laptop-7f3a-.json",
            "2026-11.laptop-7f3abc.json",
            "2026-11.laptop-7f3a.json.tmp",
            "2026-11.json",
        ] {
            assert!(!is_own(name, "laptop-7f3a"), "{name}");
        }
    }

    #[test]
    fn the_circle_is_known_by_its_name() {
        assert!(is_circle("circle.laptop-7f3a.json") && is_circle("circle.json"));
        assert!(
            !is_circle("circles.json") && !is_circle("circle.x.json.tmp") && !is_circle("2026-11.x.json")
        );
    }
}
