//! This device's files become encrypted, or readable again, one by one: a file goes only after its other form was read
//! back from the disk. It must never touch a file of another device.

use std::path::{Path, PathBuf};

use super::backup;
use super::disk::{SaveError, Step, folder};
use super::encryption::key_files;
use super::file_set::{FileSet, is_circle, is_own};
use super::record_file::RecordFile;
use super::write_guard::WriteGuard;
use super::{OFFERED, Storage, TRASH_DAYS};
use crate::journal::model::draft::is_draft_name;
use crate::journal::model::merge::supersedes;
use crate::journal::model::sealed_name::{in_form, is_sealed, json_stem};
use crate::text::{Reason, What};

/// What was done with this device's files.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Converted {
    /// How many files have another form now.
    pub files: usize,
    /// Files that keep the form they had, each for its reason.
    pub left: Vec<(PathBuf, Reason)>,
}

/// Gives every file of this device the form that it has to have; `progress` hears how many of how many are done.
///
/// Goes on with the rest when a file cannot be converted. Both forms of a file may stand side by side meanwhile, for they
/// are read as one.
pub fn convert_all(guard: &WriteGuard, progress: &dyn Fn(usize, usize)) -> Result<Converted, SaveError> {
    let sealed = guard.storage.encrypts()?;
    let mut converted = Converted::default();
    let going = of_other_form(&guard.storage, &guard.device, sealed)?;
    for (done, (path, sealed)) in going.iter().enumerate() {
        progress(done, going.len());
        match convert(guard, path, *sealed) {
            Ok(()) => converted.files += 1,
            Err(error) => converted.left.push((path.clone(), error.reason)),
        }
    }
    progress(going.len(), going.len());
    Ok(converted)
}

/// This device's files that have not the form that they have to have, each with that form. Circle files may stay open.
fn of_other_form(storage: &Storage, device: &str, sealed: bool) -> Result<Vec<(PathBuf, bool)>, SaveError> {
    let circle_sealed = sealed && !storage.circle_open;
    let paths = &storage.paths;
    let own = |folder: &Path| -> Result<Vec<PathBuf>, SaveError> {
        let names = storage.names(folder)?.into_iter().filter(|name| is_own(name, device));
        Ok(names.map(|name| folder.join(name)).collect())
    };
    let mut files = own(&paths.journal())?;
    files.extend(own(paths.data())?);
    files.extend(backup::own_copies(paths, device)?);
    files.extend(own(&paths.damaged())?);
    let drafts = storage.names(&paths.drafts())?.into_iter();
    files.extend(
        drafts
            .filter(|name| is_draft_name(name) && !name.starts_with('.'))
            .map(|name| paths.drafts().join(name)),
    );
    // Ids tell when something was written.
    let ids = [OFFERED, TRASH_DAYS].map(|name| paths.state().join(name));
    let ids = ids.into_iter().flat_map(|path| [in_form(&path, true), path]);
    files.extend(ids.filter(|path| !folder::is_free(path)));
    let formed = files.into_iter().map(|path| {
        let circle = path.file_name().and_then(|name| name.to_str()).is_some_and(is_circle);
        (path, if circle { circle_sealed } else { sealed })
    });
    Ok(formed.filter(|(path, sealed)| is_sealed(path) != *sealed).collect())
}

/// Gives a file the other form.
fn convert(guard: &WriteGuard, path: &Path, sealed: bool) -> Result<(), SaveError> {
    let storage = &guard.storage;
    let unread = |error| SaveError::from_io(Step::Read, path, &error);
    let contents = storage.read(path).map_err(unread)?;
    let (target, contents) = beside(storage, path, sealed, contents)?;
    if let Some(contents) = contents {
        storage.write(&target, &contents, guard.tag_of(&target))?;
        let back = storage.read(&target).map_err(|error| SaveError::from_io(Step::Read, &target, &error))?;
        if back != contents {
            return Err(SaveError::other(
                &target,
                Reason::new(What::NotBack, "it was not read back as it was written"),
            ));
        }
    }
    storage.remove(path)
}

/// Where the other form of a file goes and with which contents; none if all of it is there already.
fn beside(
    storage: &Storage,
    path: &Path,
    sealed: bool,
    contents: Vec<u8>,
) -> Result<(PathBuf, Option<Vec<u8>>), SaveError> {
    let target = in_form(path, sealed);
    if !folder::is_there(&target)? {
        return Ok((target, Some(contents)));
    }
    // What cannot be read is one more file that both keep.
    let there = storage.read(&target).ok();
    if there.as_ref() == Some(&contents) {
        return Ok((target, None));
    }
    let format = FileSet::format_of(path);
    let [mut old, new] = [there.as_deref(), Some(&contents[..])]
        .map(|contents| contents.and_then(|contents| RecordFile::parse(contents, format).ok()));
    if let (Some(there), Some(file)) = (&mut old, new) {
        // Each record once more into a file that may know it, or a later version of it, already.
        for record in file.records {
            let known = |there: &RecordFile| {
                there.records.iter().any(|known| *known == record || supersedes(known, &record))
            };
            if !known(there) {
                there.upsert(record);
            }
        }
        let bytes = there.to_bytes(format).map_err(|why| SaveError::other(&target, why))?;
        return Ok((target, Some(bytes)));
    }
    // A draft, or a file that cannot be read: both stay.
    let none =
        || SaveError::other(&target, Reason::new(What::TooMany, "there are too many files of this name"));
    Ok((free(&target, sealed).ok_or_else(none)?, Some(contents)))
}

/// A name like this one that nothing has.
fn free(path: &Path, sealed: bool) -> Option<PathBuf> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let stem = json_stem(name).unwrap_or(name);
    let numbered = |number: u32| in_form(&path.with_file_name(format!("{stem}-{number}.json")), sealed);
    (2..100).map(numbered).find(|path| folder::is_free(path))
}

/// Whether an encrypted file, of whatever device, is left in the data or the state folder.
pub fn any_sealed(storage: &Storage) -> Result<bool, SaveError> {
    let paths = &storage.paths;
    let mut folders = backup::folders(paths)?;
    let own = [paths.data(), paths.state()].map(Path::to_path_buf);
    folders.extend(own.into_iter().chain([paths.journal(), paths.damaged(), paths.drafts()]));
    for folder in folders {
        let names = storage.names(&folder)?;
        if names.iter().any(|name| is_sealed(Path::new(name)) && !key_files::is_key_file(name)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// How many files of other devices in the data folder can be read without the passphrase.
pub fn readable_of_others(storage: &Storage, device: &str) -> usize {
    let names = storage.names(&storage.paths.journal()).unwrap_or_default();
    let readable = |name: &&String| {
        json_stem(name).is_some()
            && !is_sealed(Path::new(name.as_str()))
            && !is_own(name, device)
            && !is_circle(name)
    };
    names.iter().filter(readable).count()
}
