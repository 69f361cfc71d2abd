//! The files that are read as one: a month of all devices, or the circle; it decides names and never writes.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::PathBuf;

use memchr::memmem;

use crate::settings::Places;
use crate::text::{Reason, What};

use super::backup;
use super::change;
use super::file::{Damage, Format, Sheet, Why};
use super::month::Month;
use super::record::Record;
use super::safe::{self, Disk, SaveError};
use super::union::Entry;

/// How many files of one month a device may have; more than one only when the first cannot be read or is full.
const MOST_FILES: u32 = 99;
/// A file takes no more records once it is this part of the largest one: it must always be read back.
const SHARE: u64 = 4;

/// A set of files that are read as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bundle {
    Month(Month),
    Circle,
}

impl Bundle {
    pub fn folder(self, places: &Places) -> PathBuf {
        match self {
            Bundle::Month(_) => places.journal(),
            Bundle::Circle => places.data().to_path_buf(),
        }
    }

    pub fn format(self) -> Format {
        match self {
            Bundle::Month(_) => Format::Journal,
            Bundle::Circle => Format::Circle,
        }
    }

    /// Whether a file of this name belongs to this bundle, whoever named it.
    pub fn holds(self, name: &str) -> bool {
        match self {
            Bundle::Month(month) => Month::of_file(name) == Some(month),
            Bundle::Circle => is_circle(name),
        }
    }

    fn name(self, device: &str, number: u32) -> String {
        let stem = match self {
            Bundle::Month(month) => month.to_string(),
            Bundle::Circle => "circle".to_owned(),
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

/// What the files of a bundle hold.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// Each readable file.
    pub sheets: Vec<(PathBuf, Sheet)>,
    /// Good copies that stand in for circle files that cannot be read.
    pub copies: Vec<Sheet>,
    /// Each file that is left alone.
    pub damaged: Vec<Damage>,
}

impl Contents {
    fn records(&self) -> impl Iterator<Item = &Record> {
        self.sheets.iter().map(|(_, sheet)| sheet).chain(&self.copies).flat_map(|sheet| &sheet.records)
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
            .sheets
            .into_iter()
            .map(|(_, sheet)| sheet)
            .chain(self.copies)
            .flat_map(|sheet| sheet.records)
            .collect();
        records.sort_by(|a, b| a.id.cmp(&b.id));
        let mut entries: Vec<Entry> = Vec::new();
        let mut versions: Vec<Record> = Vec::new();
        for record in records {
            if versions.first().is_some_and(|first| first.id != record.id) {
                entries.extend(Entry::of(std::mem::take(&mut versions)));
            }
            versions.push(record);
        }
        entries.extend(Entry::of(versions));
        entries.sort_by(|a, b| (b.shown.at, &b.shown.id).cmp(&(a.shown.at, &a.shown.id)));
        entries
    }

    /// The files of this device that take these records, with them: the first that can be read or are not there yet,
    /// and that have room.
    ///
    /// # Errors
    /// When no file is left.
    pub fn laid(
        &self,
        bundle: Bundle,
        places: &Places,
        device: &str,
        disk: &dyn Disk,
        new: Vec<Record>,
    ) -> Result<Vec<(PathBuf, Sheet)>, SaveError> {
        let folder = bundle.folder(places);
        let room = disk.largest() / SHARE;
        let mut new = new.into_iter().peekable();
        let mut files = Vec::new();
        for number in 1..=MOST_FILES {
            let path = folder.join(bundle.name(device, number));
            if new.peek().is_none() {
                return Ok(files);
            }
            if self.damaged.iter().any(|damage| damage.path == path) {
                continue;
            }
            let known = self.sheets.iter().find(|(known, _)| *known == path);
            let mut sheet =
                known.map_or_else(|| Sheet::new(bundle.format(), device), |(_, sheet)| sheet.clone());
            let mut size = fs::metadata(&path).map_or(0, |about| about.len());
            let mut changed = false;
            // A record that has a file of its own may be larger.
            while let Some(record) = new.next_if(|record| {
                let larger = size.saturating_add(length(record));
                larger <= room || sheet.records.iter().all(|there| change::replaced_by(record, there))
            }) {
                size = size.saturating_add(length(&record));
                change::lay(&mut sheet, record);
                changed = true;
            }
            if changed {
                files.push((path, sheet));
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

/// Reads every file of a bundle; fails only when the folder cannot be listed.
pub(super) fn read(disk: &dyn Disk, places: &Places, bundle: Bundle) -> io::Result<Contents> {
    let names = safe::names(disk, &bundle.folder(places))?;
    Ok(read_named(disk, places, bundle, names.into_iter().filter(|name| bundle.holds(name))))
}

/// The same, of files whose names are known.
pub(super) fn read_named(
    disk: &dyn Disk,
    places: &Places,
    bundle: Bundle,
    names: impl Iterator<Item = String>,
) -> Contents {
    let folder = bundle.folder(places);
    let mut contents = Contents::default();
    for name in names {
        let path = folder.join(&name);
        let sheet = match safe::read(disk, &path) {
            Ok(bytes) => Sheet::parse(&bytes, bundle.format()),
            // A link to a file that is not there yet, or a file that a sync tool just took away.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => Err(Why::Unreadable(error.into())),
        };
        match sheet {
            Ok(sheet) => contents.sheets.push((path, sheet)),
            Err(why) => {
                if bundle == Bundle::Circle {
                    contents.copies.extend(backup::good_circle(disk, places, &name));
                }
                contents.damaged.push(Damage { path, why });
            }
        }
    }
    contents
}

/// Whether any file of a bundle holds one of these words, or cannot tell; far quicker than reading it as records.
pub(super) fn mentions(disk: &dyn Disk, places: &Places, bundle: Bundle, words: &[&str]) -> io::Result<bool> {
    let mut names = safe::names(disk, &bundle.folder(places))?;
    names.retain(|name| bundle.holds(name));
    Ok(mentions_named(disk, places, bundle, &names, words))
}

/// The same, of files whose names are known.
pub(super) fn mentions_named(
    disk: &dyn Disk,
    places: &Places,
    bundle: Bundle,
    names: &[String],
    words: &[&str],
) -> bool {
    let folder = bundle.folder(places);
    let holds = |bytes: &[u8], word: &&str| memmem::find(bytes, word.as_bytes()).is_some();
    names.iter().any(|name| {
        let bytes = safe::read(disk, &folder.join(name));
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
