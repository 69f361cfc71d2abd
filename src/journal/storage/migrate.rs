//! Migrates the files that the first versions kept in other folders; it must never write over or drop anything.
//!
//! On macOS and Windows drafts and the name of the device once lay inside the folder that people sync.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::settings::Paths;

use super::disk::retry::retry_while_held;
use super::disk::{OsDisk, folder};
use super::{Storage, file_set};

/// Moves what is in the former folders into those of today, and gives the folders to work with from now on.
///
/// What is in the way of something stays beside it under a name of its own. Where nothing can be moved, the former
/// folders go on being used; what could not be moved is tried again at the next start.
pub fn migrate_folders(paths: Paths) -> Paths {
    let Some(before) = paths.before().filter(|_| !not_migrated(&paths).is_empty()) else { return paths };
    match move_all(&before, &paths) {
        // Nothing moved: the journal is where it was.
        Err(_) if before.journal().exists() && !paths.journal().exists() => before,
        _ => paths,
    }
}

/// What is still in the former folders.
pub fn not_migrated(paths: &Paths) -> Vec<PathBuf> {
    let Some(before) = paths.before() else { return Vec::new() };
    pairs(&before, paths)
        .into_iter()
        .map(|(from, _)| from)
        .filter(|from| from.symlink_metadata().is_ok())
        .collect()
}

/// Each thing of this program in the former folders, and where it belongs now. The journal first.
fn pairs(before: &Paths, now: &Paths) -> Vec<(PathBuf, PathBuf)> {
    let circles = folder::names(&OsDisk, before.data()).unwrap_or_default();
    let circles = circles.into_iter().filter(|name| file_set::is_circle(name));
    let data = ["journal", "backup", "damaged"].map(str::to_owned).into_iter().chain(circles);
    let data = data.map(|name| (before.data().join(&name), now.data().join(&name)));
    let state = ["drafts", "lent", "device", "offered.json", "background"];
    let state = state.map(|name| (before.state().join(name), now.state().join(name)));
    let config = ["config.toml", "exercises"];
    let config = config.map(|name| (before.config().join(name), now.config().join(name)));
    data.chain(state).chain(config).filter(|(from, to)| from != to).collect()
}

fn move_all(before: &Paths, now: &Paths) -> io::Result<()> {
    let storage = |paths: &Paths| Storage::new(Arc::new(OsDisk), paths.clone());
    let lock = |paths: &Paths| storage(paths).lock().map_err(io::Error::other);
    // A former version may still be running, and saves under its own lock.
    let apart = before.state() != now.state() && before.state().is_dir();
    let theirs = if apart { Some(lock(before)?) } else { None };
    let _ours = lock(now)?;
    let mut done = Ok(());
    for (from, to) in pairs(before, now) {
        let moved = bring(&storage(now), &from, &to);
        // The words come first: without the journal the rest stays, too.
        if moved.is_err() && from == before.journal() {
            return moved;
        }
        done = done.and(moved);
    }
    drop(theirs);
    if apart && left(before).is_empty() {
        let _ = fs::remove_file(before.state().join("lock"));
    }
    for folder in [before.state(), before.data(), before.config()] {
        // Each fails, as it should, while something is left in it.
        let _ = fs::remove_dir(folder);
        if let Some(above) = folder.parent().filter(|_| apart) {
            let _ = fs::remove_dir(above);
        }
    }
    done
}

/// The names in the former state folder, but for the lock.
fn left(before: &Paths) -> Vec<String> {
    let names = folder::names(&OsDisk, before.state()).unwrap_or_default();
    names.into_iter().filter(|name| name != "lock").collect()
}

/// Brings a file or a folder to its place, beside what is there already.
fn bring(storage: &Storage, from: &Path, to: &Path) -> io::Result<()> {
    let about = match fs::symlink_metadata(from) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    if about.is_symlink() {
        return bring_link(from, to);
    }
    if let Some(above) = to.parent() {
        folder::make_folder(&OsDisk, above).map_err(io::Error::other)?;
    }
    if folder::is_free(to) {
        match retry_while_held(|| fs::rename(from, to)) {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {}
            other => return other.and_then(|()| sync_folders(from, to)),
        }
    }
    if about.is_dir() { bring_each(storage, from, to) } else { bring_file(storage, from, to) }
}

fn bring_each(storage: &Storage, from: &Path, to: &Path) -> io::Result<()> {
    folder::make_folder(&OsDisk, to).map_err(io::Error::other)?;
    let mut done = Ok(());
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        done = done.and(bring(storage, &from.join(&name), &to.join(&name)));
    }
    let _ = fs::remove_dir(from);
    done
}

/// Copies a file where it cannot be renamed to, and removes it once the copy is on the disk.
fn bring_file(storage: &Storage, from: &Path, to: &Path) -> io::Result<()> {
    let bytes = storage.read_as_is(from)?;
    if storage.read_as_is(to).ok().as_ref() != Some(&bytes) {
        let Some(free) = free(to) else {
            return Err(io::Error::new(ErrorKind::AlreadyExists, "something else has its name"));
        };
        storage.write_as_is(&free, &bytes, "state").map_err(io::Error::other)?;
    }
    retry_while_held(|| fs::remove_file(from))?;
    sync_folders(from, to)
}

/// The path if nothing is there, or one like it: what several files are read from may have a second file beside it.
fn free(path: &Path) -> Option<PathBuf> {
    let stem = path.file_stem()?.to_str()?;
    let of_many = path.extension().is_some_and(|ending| ending == "json") && stem != "offered";
    let second = |number: u32| path.with_file_name(format!("{stem}-{number}.json"));
    let more = (2..100).filter(|_| of_many).map(second);
    std::iter::once(path.to_path_buf()).chain(more).find(|path| folder::is_free(path))
}

/// A link that leads on from its own folder would lead elsewhere from another: it is made anew.
#[cfg(unix)]
fn bring_link(from: &Path, to: &Path) -> io::Result<()> {
    let target = from.parent().unwrap_or(from).join(fs::read_link(from)?);
    if let Some(above) = to.parent() {
        folder::make_folder(&OsDisk, above).map_err(io::Error::other)?;
    }
    std::os::unix::fs::symlink(target, to)?;
    fs::remove_file(from)?;
    sync_folders(from, to)
}

#[cfg(not(unix))]
fn bring_link(from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::Error::new(ErrorKind::Unsupported, format!("{} is a link", from.display())))
}

/// Waits until both folders are on the disk.
fn sync_folders(from: &Path, to: &Path) -> io::Result<()> {
    for folder in [to.parent(), from.parent()].into_iter().flatten() {
        folder::sync(&OsDisk, folder).map_err(io::Error::other)?;
    }
    Ok(())
}
