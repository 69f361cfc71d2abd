//! Our own export, and the files of the journal and the circle, field by field; never changes a record.

use chrono::DateTime;
use serde_json::Value;

use super::imported_entry::can_be_kept;
use super::{Position, Reading, Refused, SkipReason, Skipped};
use crate::journal::{ImportBatch, Record};

/// The version of our own export that this build reads.
const VERSION: f64 = 1.0;

/// Reads a file that says its format; nothing for one that does not.
pub fn read(file: &Value) -> Option<Result<Reading, Refused>> {
    Some(match file.get("format")?.as_str()? {
        "verbinding-export" => lists(file, Some("entries"), Some("circle")),
        "verbinding-journal" => lists(file, Some("entries"), None),
        "verbinding-circle" => lists(file, None, Some("entries")),
        "verbinding-share" => Err(Refused::Shared),
        _ => Err(Refused::Unknown),
    })
}

/// The list that holds entries, and that of the circle.
fn lists(file: &Value, entries: Option<&str>, circle: Option<&str>) -> Result<Reading, Refused> {
    match file.get("version").and_then(Value::as_f64) {
        Some(version) if version > VERSION => return Err(Refused::Newer),
        Some(version) if version >= VERSION => {}
        _ => return Err(Refused::Broken),
    }
    let mut skipped = Vec::new();
    let mut list = |name: Option<&str>| -> Result<Vec<Record>, Refused> {
        let Some(name) = name else { return Ok(Vec::new()) };
        let records = file.get(name).and_then(Value::as_array).ok_or(Refused::Broken)?;
        let mut sound = Vec::new();
        for (index, value) in records.iter().enumerate() {
            match record(value) {
                Ok(record) => sound.push(record),
                Err(reason) => {
                    skipped.push(Skipped { file: None, position: position(value, index + 1), reason });
                }
            }
        }
        Ok(sound)
    };
    let batch = ImportBatch { entries: list(entries)?, circle: list(circle)?, fixed: false };
    Ok(Reading { batch, skipped, bare: 0 })
}

/// By its day if that can be read.
fn position(value: &Value, number: usize) -> Position {
    let at = value.get("at").and_then(Value::as_str).and_then(|at| DateTime::parse_from_rfc3339(at).ok());
    at.filter(can_be_kept).map_or(Position::Number(number), |at| Position::Day(at.date_naive()))
}

fn record(value: &Value) -> Result<Record, SkipReason> {
    let record = Record::from_json(value).map_err(|_| SkipReason::Damaged)?;
    if can_be_kept(&record.at) { Ok(record) } else { Err(SkipReason::Year) }
}
