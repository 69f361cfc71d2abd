//! Knows by its shape which app wrote a JSON file, and reads its entries one by one; never guesses a single entry.

mod day_one;
pub(super) mod day_one_markup;
pub(super) mod daylio;
mod diarium;
mod fields;
pub(super) mod html;
mod jrnl;
pub(super) mod jrnl_text;
mod tui_journal;

use serde_json::Value;

use super::imported_entry::{Flaw, Page};
use super::{ImportContext, Position, Reading, Refused, SkipReason};

/// An app whose JSON is known.
struct App {
    /// Whether a whole file is as it writes one.
    file: fn(&Value) -> bool,
    /// Whether an entry is as it writes one, perhaps damaged.
    entry: fn(&Value) -> bool,
    read_entry: fn(&Value, &ImportContext) -> Result<Page, Flaw>,
}

const JSON_APPS: [App; 4] = [
    App { file: day_one::is_file, entry: day_one::is_entry, read_entry: day_one::read_entry },
    App { file: jrnl::is_file, entry: jrnl::is_entry, read_entry: jrnl::read_entry },
    App { file: tui_journal::is_file, entry: tui_journal::is_entry, read_entry: tui_journal::read_entry },
    App { file: |_| false, entry: diarium::is_entry, read_entry: diarium::read_entry },
];

/// Reads a file of another program: an object with `entries`, a list of entries, or one entry.
pub fn read(file: &Value, here: &ImportContext) -> Result<Reading, Refused> {
    let entries = match file {
        Value::Array(entries) => entries.as_slice(),
        _ => match file.get("entries") {
            Some(Value::Array(entries)) => entries.as_slice(),
            Some(_) => return Err(Refused::Unknown),
            None => std::slice::from_ref(file),
        },
    };
    let of_it = |app: &App| entries.iter().filter(|entry| (app.entry)(entry)).count();
    let app = JSON_APPS
        .iter()
        .map(|app| (of_it(app), (app.file)(file), app))
        .filter(|(count, is_file, _)| *count > 0 || *is_file && entries.is_empty())
        .max_by_key(|(count, is_file, _)| (*count, *is_file))
        .map(|(.., app)| app)
        .ok_or(Refused::Unknown)?;
    let mut reading = Reading::of_pages();
    for (index, entry) in entries.iter().enumerate() {
        let page =
            if entry.is_object() { (app.read_entry)(entry, here) } else { Err((None, SkipReason::Damaged)) };
        reading.take(page, Position::Number(index + 1));
    }
    Ok(reading)
}
