//! What is promised about the words on disk, shown on real folders: bad files, faults, kills, windows, devices.
#![allow(clippy::unwrap_used, clippy::string_slice)]

mod bad_files;
mod circle_and_drafts;
mod devices;
mod faults;
#[path = "../support/files.rs"]
mod files;
mod found;
mod going;
mod kills;
mod life;
mod mending;
mod sealed;
mod sealed_keys;
mod systems;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};
use verbinding::journal::{Entry, Journal, Record};
use verbinding::settings::Paths;

pub(crate) use files::{files, holding};

pub(crate) const EVENING: &str = "2026-11-22T21:04:31+01:00";

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-22T20:04:31.870Z".parse().unwrap()
}

pub(crate) fn later(seconds: i64) -> DateTime<Utc> {
    now() + TimeDelta::seconds(seconds)
}

pub(crate) fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

pub(crate) fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn journal(home: &Path) -> Journal {
    Journal::open(Paths::under(home), 4)
}

pub(crate) fn note(words: &str) -> Record {
    let mut record = Record::new("note", at(EVENING), now());
    record.fields.insert("note".into(), words.into());
    record
}

pub(crate) fn edited(entry: &Entry, words: &str, seconds: i64) -> Record {
    let mut fields = entry.shown.fields.clone();
    fields.insert("note".into(), words.into());
    entry.shown.succeed(fields, later(seconds))
}

/// Every text that is shown, also as another version, newest entry first.
pub(crate) fn texts(journal: &Journal) -> Vec<String> {
    journal.newest_first().flat_map(|entry| words_of(&entry.unwrap())).collect()
}

/// Every entry that was not erased, also in the trash, newest first.
pub(crate) fn with_trash(journal: &Journal) -> Vec<Entry> {
    let all_month_files = journal.all_month_files().unwrap();
    let entries =
        all_month_files.iter().flat_map(|month_files| journal.read_month_files(month_files).entries);
    entries.filter(|entry| !entry.erased()).collect()
}

pub(crate) fn words_of(entry: &Entry) -> Vec<String> {
    entry.versions().map(|record| record.text("note").unwrap_or("").to_owned()).collect()
}

pub(crate) fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort();
    texts
}

pub(crate) fn leftovers(folder: &Path) -> Vec<PathBuf> {
    files(folder).into_iter().filter(|path| path.to_string_lossy().ends_with(".tmp")).collect()
}

/// The name of this device.
pub(crate) fn device_of(home: &Path) -> String {
    let kept = fs::read_to_string(home.join("state/device")).unwrap();
    kept.split_whitespace().next().unwrap().to_owned()
}

/// The month files, or those of the circle, that this device wrote.
pub(crate) fn own_file(home: &Path, start: &str) -> PathBuf {
    let folder = if start == "circle" { home.join("data") } else { home.join("data/journal") };
    folder.join(format!("{start}.{}.json", device_of(home)))
}
