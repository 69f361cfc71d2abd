//! The files that are read as one: a month of all devices, or the circle. This file decides their names and touches none.

pub mod month_files;
pub mod read;
pub mod write;

use std::path::{Path, PathBuf};

use super::Storage;
use super::disk::SaveError;
use super::record_file::Format;
use crate::journal::model::month::Month;
use crate::journal::model::sealed_name::json_stem;
use crate::settings::Paths;

/// A set of files that are read as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileSet {
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

    /// The format that a file, or a copy of one, must have by its name.
    pub fn format_of(path: &Path) -> Format {
        let circle = path.file_name().and_then(|name| name.to_str()).is_some_and(is_circle);
        if circle { Format::Circle } else { Format::Journal }
    }

    /// Whether an entry of the one may also be in the other: an evening that ends at another hour on another device
    /// may lie in the month beside it.
    pub fn is_near(self, other: FileSet) -> bool {
        match (self, other) {
            (FileSet::Month(one), FileSet::Month(other)) => one.distance(other) <= 1,
            (one, other) => one == other,
        }
    }

    /// Whether a file of this name belongs to this set, whoever named it.
    pub fn holds(self, name: &str) -> bool {
        match self {
            FileSet::Month(month) => Month::of_file(name) == Some(month),
            FileSet::Circle => is_circle(name),
        }
    }

    /// The name of this device's file with this number, 1 first, when it is not encrypted.
    pub fn name(self, device: &str, number: u32) -> String {
        let stem = match self {
            FileSet::Month(month) => month.to_string(),
            FileSet::Circle => "circle".to_owned(),
        };
        if number == 1 { format!("{stem}.{device}.json") } else { format!("{stem}.{device}-{number}.json") }
    }

    /// Whether files of this set are written encrypted.
    pub fn is_sealed(self, storage: &Storage) -> Result<bool, SaveError> {
        let open = self == FileSet::Circle && storage.circle_open;
        Ok(!open && storage.encrypts()?)
    }
}

pub fn is_circle(name: &str) -> bool {
    json_stem(name)
        .and_then(|stem| stem.strip_prefix("circle"))
        .is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()))
}

/// Whether this device wrote a file, by its name: also its second file, and a sync tool's copy of either.
pub fn is_own(name: &str, device: &str) -> bool {
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
    json_stem(after).is_some() && after.starts_with(|next: char| !next.is_alphanumeric() && next != '-')
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
            "2026-11.laptop-7f3a.json.age",
            "2026-11.laptop-7f3a-2.json.age",
            "2026-11.laptop-7f3a.json.sync-conflict-20261122-101010-ABCDEFG.age",
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
