//! Files of this program and of others become records, each entry by itself; reads files, never writes one, never changes a word.
//!
//! A folder or a zip (`containers`) has files, a file has content, and content is our own export, Markdown, or what one of
//! the known `apps` writes. Each entry becomes a `imported_entry::Page`, and each page a record.

mod apps;
mod containers;
mod content;
mod encoding;
mod import_context;
mod imported_entry;
mod markdown;
mod own_export;
mod reading;
mod refused;
mod report;
mod skipped;
mod zone;

use std::path::Path;

use crate::confinement::named_files;

pub use import_context::ImportContext;
pub use reading::Reading;
pub use refused::Refused;
pub use report::report;
pub use skipped::{Position, SkipReason, Skipped};
pub use zone::Zone;

/// Reads a file, or a folder of Markdown files; one without those may be an unpacked zip, with JSON files in it.
///
/// # Errors
/// When it cannot be read, is cut off, or nothing in it is recognised: then nothing comes in.
pub fn read(path: &Path, here: &ImportContext) -> Result<Reading, Refused> {
    if path.is_dir() {
        return containers::read_folder(path, here);
    }
    let bytes = named_files::read(path).map_err(|error| Refused::of(&error))?;
    if markdown::is_markdown(path)
        && let Some(reading) = markdown::file(path, &bytes, here)
    {
        return Ok(reading);
    }
    match read_bytes(&bytes, here) {
        Err(Refused::Unknown) if apps::jrnl_text::is_locked_by_old_version(path, &bytes) => {
            Err(Refused::Locked)
        }
        read => read,
    }
}

/// Reads the content of a file, as from standard input.
///
/// # Errors
/// When they are cut off, or nothing in them is recognised: then nothing comes in.
pub fn read_bytes(bytes: &[u8], here: &ImportContext) -> Result<Reading, Refused> {
    if containers::is_zip(bytes) { containers::read_zip(bytes, here) } else { content::read(bytes, here) }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod reader_tests;

#[cfg(test)]
mod regression_tests;
