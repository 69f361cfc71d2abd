//! This machine's name in file names, made once; it must never change on the same machine once a file bears it, and no
//! two machines may ever write under one name.
//!
//! Beside the name stands a mark of the machine. A copied disk or home folder brings the name of another machine along:
//! there the mark differs, and a name of its own is made. Both stay, for a home folder may be used on two machines.

use std::io::ErrorKind;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::Storage;
use super::disk::lock::Lock;
use super::disk::{Disk, SaveError, Step, os};
use crate::journal::model::record::fresh_id;

/// What makes a machine's mark this program's own: the id itself is nobody's business.
const MARKS: Uuid = Uuid::from_u128(0x9f6a_27c4_5d0e_4c1b_8f2a_61d3_0b7e_94ac);

/// One line of the file: a name, and the mark of the machine that bears it, if that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    name: String,
    mark: Option<String>,
}

/// The name, made and kept at the first need; the lock makes two processes agree.
pub fn name(storage: &Storage, _lock: &Lock, now: DateTime<Utc>) -> Result<String, SaveError> {
    let (mut lines, mark) = (lines(storage)?, mark(storage.disk()));
    let name = match ours(&lines, mark.as_deref()) {
        Some(at) if lines[at].mark.is_some() || mark.is_none() => return Ok(lines[at].name.clone()),
        // It was made when nothing told machines apart, or where no id was to be had.
        Some(at) => {
            lines[at].mark = mark;
            lines[at].name.clone()
        }
        None => {
            let name = made(storage.paths.host(), now);
            lines.push(Line { name: name.clone(), mark });
            name
        }
    };
    storage.write_as_is(&file(storage), text(&lines).as_bytes(), "state")?;
    Ok(name)
}

/// The name of this machine, if it was made already.
pub fn known(storage: &Storage) -> Result<Option<String>, SaveError> {
    let lines = lines(storage)?;
    Ok(ours(&lines, mark(storage.disk()).as_deref()).map(|at| lines[at].name.clone()))
}

/// Which line is of this machine: that with its mark, else one without any. Where there is no id, the first.
fn ours(lines: &[Line], mark: Option<&str>) -> Option<usize> {
    let Some(mark) = mark else { return (!lines.is_empty()).then_some(0) };
    let with = |wanted: Option<&str>| lines.iter().position(|line| line.mark.as_deref() == wanted);
    with(Some(mark)).or_else(|| with(None))
}

/// What the id of this machine becomes before it is kept; none where no id is to be had.
fn mark(disk: &dyn Disk) -> Option<String> {
    let id = disk.machine()?;
    let id = id.trim();
    // Some systems have the file before they have an id.
    let empty = id.chars().all(|c| c == '0' || !c.is_alphanumeric()) || id == "uninitialized";
    (!empty).then(|| Uuid::new_v5(&MARKS, id.to_ascii_lowercase().as_bytes()).simple().to_string())
}

/// The lines of the file; what is no name is passed over.
fn lines(storage: &Storage) -> Result<Vec<Line>, SaveError> {
    let path = file(storage);
    let kept = match storage.read_as_is(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        other => other.map_err(|error| SaveError::from_io(Step::Read, &path, &error))?,
    };
    let kept = String::from_utf8(kept).unwrap_or_default();
    let line = |line: &str| {
        let mut words = line.split_whitespace();
        let name = words.next().filter(|name| sound(name))?.to_owned();
        Some(Line { name, mark: words.next().map(str::to_owned) })
    };
    Ok(kept.lines().filter_map(line).collect())
}

fn file(storage: &Storage) -> PathBuf {
    storage.paths.state().join("device")
}

fn text(lines: &[Line]) -> String {
    let line = |Line { name, mark }: &Line| match mark {
        Some(mark) => format!("{name} {mark}\n"),
        None => format!("{name}\n"),
    };
    lines.iter().map(line).collect()
}

/// Host name and four random characters; without dots, for a dot ends the device in a file name.
fn made(host: Option<&str>, now: DateTime<Utc>) -> String {
    let host = host
        .map(str::to_owned)
        .or_else(os::host_name)
        .map(|name| clean(&name))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "computer".to_owned());
    let random = fresh_id(now).simple().to_string();
    format!("{host}-{}", random.get(28..).unwrap_or("0000"))
}

fn clean(host: &str) -> String {
    let first = host.trim().split('.').next().unwrap_or("").to_ascii_lowercase();
    let plain: String =
        first.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).take(24).collect();
    plain.trim_matches('-').to_owned()
}

fn sound(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 64
        && !name.starts_with('-')
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::OsDisk;
    use crate::settings::Paths;
    use std::fs;
    use std::sync::Arc;

    /// A disk in a machine with this id.
    #[derive(Debug, Clone, Copy)]
    struct In(Option<&'static str>);

    impl Disk for In {
        fn before(&self, _step: Step, _path: &std::path::Path) -> std::io::Result<()> {
            Ok(())
        }

        fn machine(&self) -> Option<String> {
            self.0.map(str::to_owned)
        }
    }

    const OLD: In = In(Some("5d0e4c1b8f2a61d30b7e94ac9f6a27c4"));
    const NEW: In = In(Some("6A0F1D2C-0000-4000-8000-00155D012345"));

    fn now() -> DateTime<Utc> {
        "2026-11-22T20:04:31.870Z".parse().unwrap()
    }

    fn storage(paths: &Paths, disk: impl Disk + 'static) -> Storage {
        Storage::new(Arc::new(disk), paths.clone())
    }

    fn name_in(paths: &Paths, disk: In) -> String {
        let storage = storage(paths, disk);
        let lock = storage.lock().unwrap();
        let name = name(&storage, &lock, now()).unwrap();
        assert_eq!(known(&storage).unwrap().as_deref(), Some(name.as_str()));
        name
    }

    fn file(paths: &Paths) -> String {
        fs::read_to_string(paths.state().join("device")).unwrap()
    }

    #[test]
    fn the_name_is_made_once() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let storage = storage(&paths, OsDisk);
        let lock = storage.lock().unwrap();
        let first = name(&storage, &lock, now()).unwrap();
        assert!(sound(&first));
        assert_eq!(name(&storage, &lock, now()).unwrap(), first);
    }

    #[test]
    fn a_copy_on_another_machine_gets_a_name_of_its_own_and_each_keeps_its_name() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let first = name_in(&paths, OLD);
        assert_eq!(known(&storage(&paths, NEW)).unwrap(), None);
        let second = name_in(&paths, NEW);
        assert_ne!(first, second);
        // Also when both use one folder in turn.
        for _ in 0..2 {
            assert_eq!((name_in(&paths, OLD), name_in(&paths, NEW)), (first.clone(), second.clone()));
        }
        assert_eq!(file(&paths).lines().count(), 2);
    }

    #[test]
    fn where_no_id_is_to_be_had_a_name_stays_as_it_is() {
        for id in [None, Some(""), Some("uninitialized"), Some("00000000-0000-0000-0000-000000000000")] {
            let home = tempfile::tempdir().unwrap();
            let paths = Paths::under(home.path());
            let first = name_in(&paths, In(id));
            assert_eq!(file(&paths), format!("{first}\n"), "{id:?}");
            assert_eq!(name_in(&paths, In(id)), first);
            // The first machine that has an id takes it over.
            assert_eq!(name_in(&paths, OLD), first);
            assert_eq!(name_in(&paths, In(id)), first);
            assert_ne!(name_in(&paths, NEW), first);
        }
    }

    #[test]
    fn a_name_from_before_machines_were_told_apart_stays() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        fs::create_dir(paths.state()).unwrap();
        fs::write(paths.state().join("device"), "laptop-7f3a\n").unwrap();
        assert_eq!(known(&storage(&paths, OLD)).unwrap().as_deref(), Some("laptop-7f3a"));
        assert_eq!(name_in(&paths, OLD), "laptop-7f3a");
        assert_ne!(name_in(&paths, NEW), "laptop-7f3a");
    }

    #[test]
    fn the_id_itself_is_in_no_file_and_its_spelling_makes_no_difference() {
        let home = tempfile::tempdir().unwrap();
        let paths = Paths::under(home.path());
        let first = name_in(&paths, NEW);
        assert!(!file(&paths).to_lowercase().contains("00155d012345"), "{}", file(&paths));
        assert_eq!(name_in(&paths, In(Some("6a0f1d2c-0000-4000-8000-00155d012345\n"))), first);
    }

    #[test]
    fn a_host_name_becomes_a_plain_word() {
        assert_eq!(clean("Laptop.local\n"), "laptop");
        assert_eq!(clean("Jan's MacBook"), "jan-s-macbook");
        assert_eq!(clean("..//../etc"), "");
        assert_eq!(clean("évé"), "v");
        assert!(made(Some("--"), now()).starts_with("computer-"));
        assert!(sound(&made(Some("Één.ding"), now())));
    }
}
