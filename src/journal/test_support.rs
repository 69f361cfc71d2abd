//! What the tests of a journal share: a moment, a page, an empty journal. Must never be built into the program.

use chrono::{DateTime, Utc};

use super::{Journal, Record};
use crate::settings::Paths;

/// The moment at which everything happens.
pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-22T20:04:31.870Z".parse().unwrap()
}

/// A page of free writing.
pub(crate) fn note(at: &str, words: &str) -> Record {
    let at = DateTime::parse_from_rfc3339(at).unwrap();
    let mut record = Record::new("note", at, at.into());
    record.fields.insert("text".into(), words.into());
    record
}

/// Every version that stands, also in the trash, newest entry first.
pub(crate) fn all_records(journal: &Journal) -> Vec<Record> {
    let all_month_files = journal.all_month_files().unwrap();
    let entries =
        all_month_files.iter().flat_map(|month_files| journal.read_month_files(month_files).entries);
    entries.filter(|entry| !entry.erased()).flat_map(|entry| entry.into_records(true)).collect()
}

/// A journal with nothing in it, in a folder that goes with it.
pub(crate) fn journal() -> (tempfile::TempDir, Journal) {
    let home = tempfile::tempdir().unwrap();
    let journal = Journal::open(Paths::find(Some(home.path()), |_| None).unwrap(), 4);
    (home, journal)
}
