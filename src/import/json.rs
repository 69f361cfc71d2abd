//! Knows by its shape which program wrote a JSON file, and reads its entries one by one; never guesses a single entry.

use serde_json::Value;

use super::page::{Flaw, Page};
use super::{Here, Place, Reading, Reason, Refused, day_one, diarium, jrnl, tui_journal};
use crate::journal::ImportBatch;

/// A program whose JSON is known.
struct Program {
    /// Whether a whole file is as it writes one.
    file: fn(&Value) -> bool,
    /// Whether an entry is as it writes one, perhaps damaged.
    entry: fn(&Value) -> bool,
    read: fn(&Value, &Here) -> Result<Page, Flaw>,
}

const PROGRAMS: [Program; 4] = [
    Program { file: day_one::is_file, entry: day_one::is_entry, read: day_one::read },
    Program { file: jrnl::is_file, entry: jrnl::is_entry, read: jrnl::read },
    Program { file: tui_journal::is_file, entry: tui_journal::is_entry, read: tui_journal::read },
    Program { file: |_| false, entry: diarium::is_entry, read: diarium::read },
];

/// Reads a file of another program: an object with `entries`, a list of entries, or one entry.
pub fn read(file: &Value, here: &Here) -> Result<Reading, Refused> {
    let entries = match file {
        Value::Array(entries) => entries.as_slice(),
        _ => match file.get("entries") {
            Some(Value::Array(entries)) => entries.as_slice(),
            Some(_) => return Err(Refused::Unknown),
            None => std::slice::from_ref(file),
        },
    };
    let of_it = |program: &Program| entries.iter().filter(|entry| (program.entry)(entry)).count();
    let program = PROGRAMS
        .iter()
        .map(|program| (of_it(program), (program.file)(file), program))
        .filter(|(count, is_file, _)| *count > 0 || *is_file && entries.is_empty())
        .max_by_key(|(count, is_file, _)| (*count, *is_file))
        .map(|(.., program)| program)
        .ok_or(Refused::Unknown)?;
    let mut reading =
        Reading { batch: ImportBatch { fixed: true, ..ImportBatch::default() }, ..Reading::default() };
    for (index, entry) in entries.iter().enumerate() {
        let page = if entry.is_object() { (program.read)(entry, here) } else { Err((None, Reason::Damaged)) };
        reading.take(page, Place::Number(index + 1));
    }
    Ok(reading)
}

/// A string of an entry, empty if there is none.
pub fn string<'a>(entry: &'a Value, name: &str) -> &'a str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Whether an entry has all of these.
pub fn has(entry: &Value, names: &[&str]) -> bool {
    names.iter().all(|name| entry.get(name).is_some())
}

/// The strings of a list of an entry.
pub fn strings(entry: &Value, name: &str) -> Vec<String> {
    let members = entry.get(name).and_then(Value::as_array).into_iter().flatten();
    members.filter_map(Value::as_str).filter(|tag| !tag.trim().is_empty()).map(str::to_owned).collect()
}

/// True, if an entry is starred.
pub fn starred(entry: &Value) -> Value {
    if entry.get("starred") == Some(&Value::Bool(true)) { Value::Bool(true) } else { Value::Null }
}
