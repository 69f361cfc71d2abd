//! A zip with JSON files in it, as Day One exports one; reads them in memory, never unpacks anything onto the disk.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{Here, LeftOut, Place, Reading, Reason, Refused};

/// The largest file inside that is read: a journal of a life is far smaller.
const MOST: u64 = 1 << 30;

/// Whether it begins as a zip does.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Reads every JSON file in it.
pub fn read(bytes: &[u8], here: &Here) -> Result<Reading, Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| refused(&error))?;
    let is_json = |name: &str| name.to_lowercase().ends_with(".json") && !hidden(name);
    let mut names: Vec<String> =
        archive.file_names().filter_map(Result::ok).filter(|name| is_json(name)).map(Into::into).collect();
    names.sort();
    let mut whole: Option<Reading> = None;
    let mut left_out = Vec::new();
    let mut first = None;
    for name in &names {
        let file = (names.len() > 1).then(|| name.clone());
        match member(&mut archive, name).and_then(|bytes| super::read_text_bytes(&bytes, here)) {
            Ok(mut reading) => {
                reading.left_out.iter_mut().for_each(|left| left.file.clone_from(&file));
                left_out.append(&mut reading.left_out);
                match &mut whole {
                    Some(whole) => whole.join(reading),
                    None => whole = Some(reading),
                }
            }
            Err(refused) => {
                let reason = if refused == Refused::Unknown { Reason::Unknown } else { Reason::Damaged };
                left_out.push(LeftOut { file: Some(name.clone()), place: Place::Whole, reason });
                first.get_or_insert(refused);
            }
        }
    }
    let mut whole = whole.ok_or(first.unwrap_or(Refused::Unknown))?;
    whole.left_out = left_out;
    Ok(whole)
}

impl Reading {
    fn join(&mut self, other: Reading) {
        self.incoming.entries.extend(other.incoming.entries);
        self.incoming.circle.extend(other.incoming.circle);
        self.incoming.fixed &= other.incoming.fixed;
        self.bare += other.bare;
    }
}

fn member(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<Vec<u8>, Refused> {
    let file = archive.by_name(name).map_err(|error| refused(&error))?;
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).map_err(|_| Refused::Broken)?;
    if bytes.len() as u64 == MOST { Err(Refused::Packed) } else { Ok(bytes) }
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
