//! Files that a person may have from another program, small, and the same bytes every time.

use std::fs;

use serde_json::json;
use tempfile::TempDir;

/// The home with a file in it.
pub fn with_file(home: TempDir, name: &str, words: &str) -> TempDir {
    fs::write(home.path().join(name), words).unwrap();
    home
}

/// An export of Day One: two pages, one without a date and one without words.
pub fn day_one() -> String {
    let page =
        |date: &str, uuid: &str, text: &str| json!({ "creationDate": date, "uuid": uuid, "text": text });
    let entries = [
        page("2024-05-01T05:30:00Z", "A1", "Regen op het dak."),
        page("ooit", "A2", "Zonder datum."),
        page("2026-11-03T06:10:00Z", "A3", "Vroeg wakker."),
        page("2026-11-04T06:10:00Z", "A4", ""),
    ];
    json!({ "metadata": { "version": "1.0" }, "entries": entries }).to_string()
}

/// The same with one good page, and so many without a date.
pub fn many(count: usize) -> String {
    let mut entries = vec![json!({ "creationDate": "2024-05-01T05:30:00Z", "uuid": "A", "text": "Regen." })];
    entries.extend((0..count).map(|n| json!({ "creationDate": "ooit", "uuid": n.to_string(), "text": "x" })));
    json!({ "metadata": { "version": "1.0" }, "entries": entries }).to_string()
}
