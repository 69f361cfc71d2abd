//! Knows by its content what a file holds and reads it that way; must never look at the name of the file.

use super::apps::{self, daylio, jrnl_text};
use super::{ImportContext, Position, Reading, Refused};
use super::{encoding, markdown, own_export};
use crate::journal::read_json;

/// Reads the content of one file.
pub fn read(bytes: &[u8], here: &ImportContext) -> Result<Reading, Refused> {
    let Some(text) = encoding::text(bytes) else {
        let begin =
            bytes.strip_prefix(b"\xff\xfe").or_else(|| bytes.strip_prefix(b"\xfe\xff")).unwrap_or(bytes);
        let begin: Vec<u8> = begin.iter().copied().filter(|byte| *byte != 0).take(64).collect();
        if may_be_json(&String::from_utf8_lossy(&begin)) {
            return Err(Refused::Broken);
        }
        return encoding::words(bytes).map_or(Err(Refused::Unknown), |text| read_text(&text, here));
    };
    if text.trim().is_empty() {
        return Err(Refused::Empty);
    }
    if jrnl_text::is_locked(&text) {
        return Err(Refused::Locked);
    }
    match read_json(text.as_bytes()) {
        Ok(value) => own_export::read(&value).unwrap_or_else(|| apps::read(&value, here)),
        Err(_) if may_be_json(&text) => Err(Refused::Broken),
        Err(_) => read_text(&text, here),
    }
}

fn read_text(text: &str, here: &ImportContext) -> Result<Reading, Refused> {
    if let Some(read) = daylio::read(text, here) {
        return read;
    }
    if let Some(reading) = jrnl_text::read(text, here) {
        return Ok(reading);
    }
    let mut reading = Reading::of_pages();
    reading.take(markdown::page("", text, here), Position::Whole);
    if reading.batch.entries.is_empty() { Err(Refused::Unknown) } else { Ok(reading) }
}

/// Whether it begins as JSON with something in it does.
fn may_be_json(text: &str) -> bool {
    let text = text.trim_start();
    match text.strip_prefix('[') {
        Some(list) => list.trim_start().is_empty() || list.trim_start().starts_with(['{', '[', ']']),
        None => text.is_empty() || text.starts_with('{'),
    }
}
