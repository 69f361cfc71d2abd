//! Files of this program and of others become records, each entry by itself; reads files, never writes one, never changes a word.

mod bytes;
mod day_one;
mod day_one_text;
mod daylio;
mod diarium;
mod front_matter;
mod html;
mod jrnl;
mod jrnl_text;
mod json;
mod left_out;
mod markdown;
mod own;
mod page;
mod refused;
mod report;
mod several;
mod tui_journal;
mod zipped;
mod zone;

use std::fs;
use std::path::Path;

pub use left_out::{LeftOut, Place, Reason};
pub use refused::Refused;
pub use report::report;
pub use zone::Zone;

use crate::journal::{ImportBatch, read_json};
use crate::text::Text;

/// What reading needs to know of here: the zone of times without one, and the words for what is no text.
#[derive(Debug, Clone)]
pub struct Here {
    zone: Zone,
    media: Media,
}

/// What stands in a page where something was that is no text: `[foto]`.
#[derive(Debug, Clone)]
struct Media {
    photo: String,
    video: String,
    sound: String,
    file: String,
}

impl Here {
    /// With this zone, and the words in this language; it can be sent to another thread.
    pub fn new(zone: Zone, text: &Text) -> Here {
        let media = Media {
            photo: text.get("import.media.photo"),
            video: text.get("import.media.video"),
            sound: text.get("import.media.sound"),
            file: text.get("import.media.file"),
        };
        Here { zone, media }
    }
}

/// What a file or a folder holds.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What can come in; goes to [`crate::journal::Journal::bring`].
    pub batch: ImportBatch,
    /// What cannot, each with its place and the reason, in the order of the file.
    pub left_out: Vec<LeftOut>,
    /// How many of the entries that come in leave something behind: pictures, sound.
    pub bare: usize,
}

impl Media {
    /// In the order of the lists of an entry of Day One: photos, videos, sounds, files.
    fn in_order(&self) -> [&str; 4] {
        [&self.photo, &self.video, &self.sound, &self.file]
    }

    /// By the word that Day One has for it.
    fn called(&self, kind: &str) -> &str {
        match kind {
            "video" => &self.video,
            "audio" => &self.sound,
            "pdfAttachment" | "pdf" | "file" => &self.file,
            _ => &self.photo,
        }
    }
}

/// Reads a file, or a folder of Markdown files; one without those may be an unpacked zip, with JSON files in it.
///
/// # Errors
/// When it cannot be read, is cut off, or nothing in it is recognised: then nothing comes in.
pub fn read(path: &Path, here: &Here) -> Result<Reading, Refused> {
    if path.is_dir() {
        return markdown::folder(path, here);
    }
    let bytes = fs::read(path).map_err(|error| Refused::of(&error))?;
    if markdown::is_markdown(path)
        && let Some(reading) = markdown::file(path, &bytes, here)
    {
        return Ok(reading);
    }
    match read_bytes(&bytes, here) {
        // Before 2.0 jrnl locked a journal into blocks of sixteen bytes that say nothing of themselves.
        Err(Refused::Unknown)
            if path.extension().is_some_and(|end| end == "txt")
                && bytes::words(&bytes).is_none()
                && bytes.len() % 16 == 0 =>
        {
            Err(Refused::Locked)
        }
        read => read,
    }
}

/// Reads the bytes of a file, as from standard input.
///
/// # Errors
/// When they are cut off, or nothing in them is recognised: then nothing comes in.
pub fn read_bytes(bytes: &[u8], here: &Here) -> Result<Reading, Refused> {
    if zipped::is_zip(bytes) { zipped::read(bytes, here) } else { read_text_bytes(bytes, here) }
}

fn read_text_bytes(bytes: &[u8], here: &Here) -> Result<Reading, Refused> {
    let Some(text) = bytes::text(bytes) else {
        let begin =
            bytes.strip_prefix(b"\xff\xfe").or_else(|| bytes.strip_prefix(b"\xfe\xff")).unwrap_or(bytes);
        let begin: Vec<u8> = begin.iter().copied().filter(|byte| *byte != 0).take(64).collect();
        if may_be_json(&String::from_utf8_lossy(&begin)) {
            return Err(Refused::Broken);
        }
        return bytes::words(bytes).map_or(Err(Refused::Unknown), |text| read_text(&text, here));
    };
    if text.trim().is_empty() {
        return Err(Refused::Empty);
    }
    if is_locked(&text) {
        return Err(Refused::Locked);
    }
    match read_json(text.as_bytes()) {
        Ok(value) => own::read(&value).unwrap_or_else(|| json::read(&value, here)),
        Err(_) if may_be_json(&text) => Err(Refused::Broken),
        Err(_) => read_text(&text, here),
    }
}

fn read_text(text: &str, here: &Here) -> Result<Reading, Refused> {
    if let Some(read) = daylio::read(text, here) {
        return read;
    }
    if let Some(reading) = jrnl_text::read(text, here) {
        return Ok(reading);
    }
    let mut reading =
        Reading { batch: ImportBatch { fixed: true, ..ImportBatch::default() }, ..Reading::default() };
    reading.take(markdown::page("", text, here), Place::Whole);
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

/// Whether it is what jrnl makes of a journal with a password: one long word that begins with its version and time.
fn is_locked(text: &str) -> bool {
    let text = text.trim();
    text.len() > 32
        && text.starts_with("gAAAA")
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_=".contains(sign))
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod reader_tests;

#[cfg(test)]
mod kept_tests;
