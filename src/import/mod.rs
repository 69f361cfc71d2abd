//! Files of this program and of others become records, each entry by itself; reads files, never writes one, never changes a word.

mod left_out;
mod other;
mod own;
mod page;
mod refused;
mod report;
mod zone;

use std::fs;
use std::path::Path;

pub use left_out::{LeftOut, Place, Reason};
pub use refused::Refused;
pub use report::report;
pub use zone::Zone;

use crate::journal::{Incoming, Why, read_json};
use crate::text::Text;

/// What reading needs to know of here: the zone of times without one, and the words for what is no text.
#[derive(Debug, Clone)]
pub struct Here {
    zone: Zone,
    #[expect(dead_code, reason = "the readers that name media follow")]
    media: Media,
}

/// What stands in a page where something was that is no text: "[foto]".
#[derive(Debug, Clone)]
#[expect(dead_code, reason = "the readers that name media follow")]
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
    pub incoming: Incoming,
    /// What cannot, each with its place and the reason, in the order of the file.
    pub left_out: Vec<LeftOut>,
    /// How many of the entries that come in leave something behind: pictures, sound.
    pub bare: usize,
}

/// Reads a file, or a folder of Markdown files.
///
/// # Errors
/// When it cannot be read, is cut off, or nothing in it is recognised: then nothing comes in.
pub fn read(path: &Path, here: &Here) -> Result<Reading, Refused> {
    let bytes = fs::read(path).map_err(|error| Refused::of(&error))?;
    read_bytes(&bytes, here)
}

/// Reads the bytes of a file, as from standard input.
///
/// # Errors
/// When they are cut off, or nothing in them is recognised: then nothing comes in.
pub fn read_bytes(bytes: &[u8], here: &Here) -> Result<Reading, Refused> {
    let value = read_json(bytes).map_err(|why| match why {
        Why::Unreadable(_) if may_be_json(bytes) => Refused::Broken,
        Why::Unreadable(_) | Why::Newer(_) | Why::NotOurs => Refused::Unknown,
    })?;
    match own::read(&value) {
        Some(read) => read,
        None => other::read(&value, here),
    }
}

/// Whether it begins as JSON does; an empty one lost everything.
fn may_be_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    matches!(bytes.first(), None | Some(b'{'))
}

#[cfg(test)]
mod tests;
