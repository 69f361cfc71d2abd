//! A file to bring in becomes records, whole or not at all; pure, never reads or writes a file, never changes a word.

mod foreign;

use std::fmt::Display;

use chrono::{DateTime, Datelike, FixedOffset, TimeZone};
use serde_json::Value;

use crate::journal::{Incoming, Record, Why, read_json};

/// The version of our own export that this build reads.
const VERSION: f64 = 1.0;

/// What a file holds.
#[derive(Debug, Clone, Default)]
pub struct Import {
    /// What can come in.
    pub incoming: Incoming,
    /// Entries that cannot: they have no date or no words.
    pub left: usize,
    /// Entries of which something else stays behind: pictures, sound, a place, the weather.
    pub bare: usize,
}

/// Why a file is not brought in at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It was made to share, so it holds only a part of each entry.
    Shared,
    /// A newer program made it.
    Newer,
    /// It is no JSON, or sound JSON of no program that is known here.
    Unknown,
    /// It cannot be read whole and understood; holds the reason, never a person's words.
    Broken(String),
}

impl Import {
    /// Reads an export or a file of this program's own journal, or an export of jrnl, tui-journal or Day One; times without a zone are in `zone`.
    ///
    /// # Errors
    /// When the file is not one of these, or anything in our own cannot be understood: then nothing comes in.
    pub fn read<Z: TimeZone>(bytes: &[u8], zone: &Z) -> Result<Import, Refused> {
        let value = read_json(bytes).map_err(|why| match why {
            Why::Unreadable(reason) if may_be_json(bytes) => Refused::Broken(reason.to_string()),
            Why::Unreadable(_) | Why::Newer(_) | Why::NotOurs => Refused::Unknown,
        })?;
        match value.get("format").and_then(Value::as_str) {
            Some("verbinding-export") => own(&value, &["entries"], &["circle"]),
            Some("verbinding-journal") => own(&value, &["entries"], &[]),
            Some("verbinding-circle") => own(&value, &[], &["entries"]),
            Some("verbinding-share") => Err(Refused::Shared),
            Some(_) => Err(Refused::Unknown),
            None => foreign::read(&value, zone),
        }
    }
}

/// Whether it begins as every file that is known does; an empty one lost everything.
fn may_be_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    matches!(bytes.first(), None | Some(b'{'))
}

/// An export, or a file of the journal or the circle itself: the lists that hold entries, and those of the circle.
fn own(file: &Value, entries: &[&str], circle: &[&str]) -> Result<Import, Refused> {
    match file.get("version").and_then(Value::as_f64) {
        Some(version) if version > VERSION => return Err(Refused::Newer),
        Some(version) if version >= VERSION => {}
        _ => return Err(Refused::Broken("its format version is not a version".to_owned())),
    }
    let list = |name: &str| -> Result<Vec<Record>, Refused> {
        let records = file.get(name).and_then(Value::as_array);
        let records = records.ok_or_else(|| Refused::Broken(format!("`{name}` is not a list")))?;
        records.iter().enumerate().map(|(index, value)| record(value, name, index + 1)).collect()
    };
    let all = |names: &[&str]| -> Result<Vec<Record>, Refused> {
        Ok(names.iter().map(|name| list(name)).collect::<Result<Vec<_>, _>>()?.concat())
    };
    let incoming = Incoming { entries: all(entries)?, circle: all(circle)?, fixed: false };
    Ok(Import { incoming, ..Import::default() })
}

fn record(value: &Value, list: &str, number: usize) -> Result<Record, Refused> {
    let broken = |why: &dyn Display| Refused::Broken(format!("{list} {number}: {why}"));
    let record = Record::from_json(value).map_err(|error| broken(&format!("{error:#}")))?;
    if !can_be_kept(&record.at) {
        return Err(broken(&"`at` is in no year that can be kept"));
    }
    Ok(record)
}

/// Whether there can be a month for it: its file name has four digits for the year.
fn can_be_kept(at: &DateTime<FixedOffset>) -> bool {
    (1..9999).contains(&at.naive_local().year())
}

#[cfg(test)]
mod tests;
