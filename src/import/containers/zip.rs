//! A zip with JSON files in it, as Day One exports one; reads them in memory, never unpacks anything onto the disk.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::several;
use crate::import::{ImportContext, Reading, Refused};

/// How many bytes of all files inside together are read: a journal of a life is far smaller.
const MOST: u64 = 1 << 30;

pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Reads every JSON file in it.
pub fn read(bytes: &[u8], here: &ImportContext) -> Result<Reading, Refused> {
    read_within(bytes, MOST, here)
}

/// The same with this many bytes for all of them together; the first that goes over it is the last that is looked at.
pub fn read_within(bytes: &[u8], most: u64, here: &ImportContext) -> Result<Reading, Refused> {
    let mut left = most;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let is_json = |name: &str| name.to_lowercase().ends_with(".json") && !hidden(name);
    let mut names: Vec<String> =
        archive.file_names().filter_map(Result::ok).filter(|name| is_json(name)).map(Into::into).collect();
    names.sort();
    let alone = names.len() == 1;
    let files = names.into_iter().map(|name| {
        let bytes = member(&mut archive, &name, &mut left);
        (name, bytes)
    });
    several::read(files, alone, here)
}

fn member(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str, left: &mut u64) -> Result<Vec<u8>, Refused> {
    let file = archive.by_name(name).map_err(|error| refused(&error))?;
    let mut bytes = Vec::new();
    // What is damaged costs as much as what is whole.
    let read = file.take(left.saturating_add(1)).read_to_end(&mut bytes);
    let within = left.checked_sub(bytes.len() as u64);
    *left = within.unwrap_or(0);
    read.map_err(|_| Refused::Broken)?;
    if within.is_some() { Ok(bytes) } else { Err(Refused::Packed) }
}

fn refused(error: &ZipError) -> Refused {
    match error {
        ZipError::UnsupportedArchive(_) | ZipError::InvalidPassword => Refused::Packed,
        _ => Refused::Broken,
    }
}

/// What a Mac puts beside each file.
fn hidden(name: &str) -> bool {
    name.split(['/', '\\']).any(|part| part.starts_with('.') || part == "__MACOSX")
}
