//! What the first versions kept in other folders moves into the new ones; it must never write over or drop anything.
//!
//! On macOS and Windows drafts and the name of the device once lay inside the folder that people sync.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::settings::Paths;

use super::atomic_file::{self, OsDisk};
use super::file_set;
use super::lock::Lock;
use super::patience::patiently;

/// Moves what stands in the folders of before, and gives the places to work with from now on.
///
/// What is in the way of something stays beside it under a name of its own. Where nothing can be moved, the folders of
/// before go on being used; what could not be moved is tried again at the next start.
pub fn moved_in(paths: Paths) -> Paths {
    let Some(before) = paths.before().filter(|_| !left_before(&paths).is_empty()) else { return paths };
    match move_all(&before, &paths) {
        // Nothing moved: the journal is where it was.
        Err(_) if before.journal().exists() && !paths.journal().exists() => before,
        _ => paths,
    }
}

/// What still stands in the folders of before.
pub fn left_before(paths: &Paths) -> Vec<PathBuf> {
    let Some(before) = paths.before() else { return Vec::new() };
    pairs(&before, paths)
        .into_iter()
        .map(|(from, _)| from)
        .filter(|from| from.symlink_metadata().is_ok())
        .collect()
}

/// Each thing of this program in the folders of before, and where it belongs now. The journal first.
fn pairs(before: &Paths, now: &Paths) -> Vec<(PathBuf, PathBuf)> {
    let circles = atomic_file::names(&OsDisk, before.data()).unwrap_or_default();
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
    let lock = |paths: &Paths| Lock::take(&OsDisk, paths.state()).map_err(io::Error::other);
    // A program of before may still be running, and saves under its own lock.
    let apart = before.state() != now.state() && before.state().is_dir();
    let theirs = if apart { Some(lock(before)?) } else { None };
    let _ours = lock(now)?;
    let mut done = Ok(());
    for (from, to) in pairs(before, now) {
        let moved = bring(&from, &to);
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

/// The names in the state folder of before, but for the lock.
fn left(before: &Paths) -> Vec<String> {
    let names = atomic_file::names(&OsDisk, before.state()).unwrap_or_default();
    names.into_iter().filter(|name| name != "lock").collect()
}

/// Brings a file or a folder to its place, beside what is there already.
fn bring(from: &Path, to: &Path) -> io::Result<()> {
    let about = match fs::symlink_metadata(from) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    if about.is_symlink() {
        return bring_link(from, to);
    }
    if let Some(above) = to.parent() {
        atomic_file::make_folder(&OsDisk, above).map_err(io::Error::other)?;
    }
    if to.symlink_metadata().is_err() {
        match patiently(|| fs::rename(from, to)) {
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {}
            other => return other.and_then(|()| settled(from, to)),
        }
    }
    if about.is_dir() { bring_each(from, to) } else { bring_file(from, to) }
}

fn bring_each(from: &Path, to: &Path) -> io::Result<()> {
    atomic_file::make_folder(&OsDisk, to).map_err(io::Error::other)?;
    let mut done = Ok(());
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        done = done.and(bring(&from.join(&name), &to.join(&name)));
    }
    let _ = fs::remove_dir(from);
    done
}

/// Copies a file where it cannot be renamed to, and removes it once the copy is on the disk.
fn bring_file(from: &Path, to: &Path) -> io::Result<()> {
    let bytes = fs::read(from)?;
    if fs::read(to).ok().as_ref() != Some(&bytes) {
        let Some(free) = free(to) else {
            return Err(io::Error::new(ErrorKind::AlreadyExists, "something else has its name"));
        };
        atomic_file::write(&OsDisk, &free, &bytes, "state").map_err(io::Error::other)?;
    }
    patiently(|| fs::remove_file(from))?;
    settled(from, to)
}

/// The path if nothing is there, or one like it: what several files are read from may have a second file beside it.
fn free(path: &Path) -> Option<PathBuf> {
    let stem = path.file_stem()?.to_str()?;
    let of_many = path.extension().is_some_and(|ending| ending == "json") && stem != "offered";
    let second = |number: u32| path.with_file_name(format!("{stem}-{number}.json"));
    let more = (2..100).filter(|_| of_many).map(second);
    std::iter::once(path.to_path_buf()).chain(more).find(|path| path.symlink_metadata().is_err())
}

/// A link that leads on from its own folder would lead elsewhere from another: it is made anew.
#[cfg(unix)]
fn bring_link(from: &Path, to: &Path) -> io::Result<()> {
    let target = from.parent().unwrap_or(from).join(fs::read_link(from)?);
    if let Some(above) = to.parent() {
        atomic_file::make_folder(&OsDisk, above).map_err(io::Error::other)?;
    }
    std::os::unix::fs::symlink(target, to)?;
    fs::remove_file(from)?;
    settled(from, to)
}

#[cfg(not(unix))]
fn bring_link(from: &Path, _to: &Path) -> io::Result<()> {
    Err(io::Error::new(ErrorKind::Unsupported, format!("{} is a link", from.display())))
}

/// Waits until both folders are on the disk.
fn settled(from: &Path, to: &Path) -> io::Result<()> {
    for folder in [to.parent(), from.parent()].into_iter().flatten() {
        atomic_file::settle(&OsDisk, folder).map_err(io::Error::other)?;
    }
    Ok(())
}
