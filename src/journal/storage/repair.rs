//! A damaged file is set aside and its newest good backup put in its place; it must never lose a byte of either.

use std::path::{Path, PathBuf};

use super::backup;
use super::disk::{SaveError, folder};
use super::file_set::{self, FileSet};
use super::record_file::{Format, RecordFile};
use super::write_guard::WriteGuard;
use crate::journal::model::damage::{Damage, Why};
use crate::journal::model::sealed_name::{in_form, is_sealed, json_stem};
use crate::text::{Reason, What};

/// Whether a damaged file can be set aside: this device wrote it, and it is no file of a newer program.
pub fn is_repairable(damage: &Damage, device: &str) -> bool {
    let name = damage.path.file_name().and_then(|name| name.to_str());
    let own = name.is_some_and(|name| file_set::is_own(name, device));
    own && matches!(damage.why, Why::Unreadable(_)) && damage.path.is_file()
}

/// Puts a damaged file into `data/damaged` and its newest good copy in its place; gives the path it has there.
pub fn repair(guard: &WriteGuard, damage: &Damage) -> Result<PathBuf, SaveError> {
    let (storage, path) = (&guard.storage, &damage.path);
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let format = FileSet::format_of(path);
    let bytes = storage.read_as_is(path).map_err(|error| SaveError::unread(path, error))?;
    let contents = storage.decode(path, bytes.clone()).map_err(Why::from);
    let parsed = contents.and_then(|contents| RecordFile::parse(&contents, format));
    let unreadable = matches!(parsed, Err(Why::Unreadable(_)));
    if !unreadable || !is_repairable(damage, &guard.device) {
        return Err(SaveError::other(
            path,
            Reason::new(What::LeftAlone, "cannot repair: it is left as it is"),
        ));
    }
    let aside = free(&storage.paths.damaged(), name)?;
    let inside = if format == Format::Circle { PathBuf::from(name) } else { Path::new("journal").join(name) };
    let good = backup::good(storage, &inside, format)?;
    storage.write_as_is(&aside, &bytes, &guard.device)?;
    match good {
        Some(good) => storage.write_as_is(path, &good, &guard.device)?,
        None => storage.remove(path)?,
    }
    Ok(aside)
}

/// A name in the folder that is not taken: `2026-11.laptop-7f3a.json`, `2026-11.laptop-7f3a.2.json`.
fn free(aside: &Path, name: &str) -> Result<PathBuf, SaveError> {
    let (stem, sealed) = (json_stem(name).unwrap_or(name), is_sealed(Path::new(name)));
    let numbered = |number: u32| in_form(&aside.join(format!("{stem}.{number}.json")), sealed);
    let names = std::iter::once(aside.join(name)).chain((2..1000).map(numbered));
    let none = || Reason::new(What::TooMany, "there are too many files of this name");
    folder::first_free(names)?.ok_or_else(|| SaveError::other(&aside.join(name), none()))
}
