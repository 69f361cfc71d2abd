//! Three devices write apart, are synced in any order, read the same in the end, and lose nothing.

mod clocks;
mod copies;
mod fleet;
mod git;
mod histories;

use std::fs;
use std::path::Path;

use fleet::Fleet;

use crate::{edited, files, holding, later, note, own_file, with_trash};

fn touches(path: &Path, device: &str) -> bool {
    path.to_str().unwrap().contains(device)
}

#[test]
fn another_devices_entry_is_changed_in_ones_own_file() {
    let mut fleet = Fleet::new(2);
    let entry = fleet.journals[0].keep(note("theirs"), later(0)).unwrap();
    fleet.watch(0);
    fleet.sync(0, 1);
    fleet.journals[1].keep(edited(&entry, "changed", 1), later(1)).unwrap();
    fleet.journals[1].remove(&entry.shown.id, later(2)).unwrap();
    fleet.journals[1].restore(&entry.shown.id, later(3)).unwrap();
    let device = crate::device_of(fleet.homes[0].path());
    let theirs = files(&fleet.folder(1)).into_iter().find(|path| touches(path, &device)).unwrap();
    assert_eq!(fs::read(theirs).unwrap(), fs::read(own_file(fleet.homes[0].path(), "2026-11")).unwrap());
    fleet.watch(1);
    fleet.sync(1, 0);
    assert_eq!(crate::texts(&fleet.journals[0]), ["changed"]);
    assert_eq!(with_trash(&fleet.journals[0]), with_trash(&fleet.journals[1]));
}

#[test]
fn what_one_device_erased_the_other_removes_at_its_next_start() {
    let mut fleet = Fleet::new(2);
    let entry = fleet.journals[0].keep(note("xyzzy"), later(0)).unwrap();
    fleet.journals[0].keep(note("stays"), later(86_400)).unwrap();
    fleet.watch(0);
    fleet.sync(0, 1);
    fleet.journals[1].erase(&entry.shown.id, later(86_401)).unwrap();
    fleet.watch(1);
    fleet.sync(1, 0);
    assert_eq!(crate::texts(&fleet.journals[0]), ["stays"]);
    assert!(!holding(fleet.homes[0].path(), "xyzzy").is_empty());
    fleet.journals[0].purge(later(86_402)).unwrap();
    assert!(holding(fleet.homes[0].path(), "xyzzy").is_empty());
    assert_eq!(crate::texts(&fleet.journals[0]), ["stays"]);
}
