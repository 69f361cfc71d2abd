//! Three devices write apart, are synced in any order, read the same in the end, and lose nothing.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::Config;
use verbinding::journal::Journal;

use crate::{edited, files, holding, home, journal, later, note, own_file, sorted, with_trash, words_of};

struct Fleet {
    homes: Vec<tempfile::TempDir>,
    /// How new each device's state of each file is: a file is written by one device, so a number tells.
    states: Vec<HashMap<String, (u64, Vec<u8>)>>,
    clock: u64,
}

impl Fleet {
    fn new() -> Fleet {
        Fleet { homes: (0..3).map(|_| home()).collect(), states: vec![HashMap::new(); 3], clock: 0 }
    }

    fn journal(&self, device: usize) -> Journal {
        journal(self.homes[device].path())
    }

    fn folder(&self, device: usize) -> PathBuf {
        self.homes[device].path().join("data/journal")
    }

    /// Notes what a device changed, as a sync tool that watches its folder does.
    fn watch(&mut self, device: usize) {
        for path in files(&self.folder(device)) {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let bytes = fs::read(&path).unwrap();
            if self.states[device].get(&name).is_none_or(|(_, known)| *known != bytes) {
                self.clock += 1;
                self.states[device].insert(name, (self.clock, bytes));
            }
        }
    }

    fn sync(&mut self, from: usize, to: usize) {
        fs::create_dir_all(self.folder(to)).unwrap();
        for (name, (state, bytes)) in self.states[from].clone() {
            if self.states[to].get(&name).is_none_or(|(known, _)| *known < state) {
                fs::write(self.folder(to).join(&name), &bytes).unwrap();
                self.states[to].insert(name, (state, bytes));
            }
        }
    }

    fn sync_all(&mut self) {
        for _ in 0..2 {
            for from in 0..3 {
                for to in 0..3 {
                    self.sync(from, to);
                }
            }
        }
    }
}

fn touches(path: &Path, device: &str) -> bool {
    path.to_str().unwrap().contains(device)
}

#[test]
fn another_devices_entry_is_changed_in_ones_own_file() {
    let mut fleet = Fleet::new();
    let entry = fleet.journal(0).keep(note("theirs"), later(0)).unwrap();
    fleet.watch(0);
    fleet.sync(0, 1);
    fleet.journal(1).keep(edited(&entry, "changed", 1), later(1)).unwrap();
    fleet.journal(1).remove(&entry.shown.id, later(2)).unwrap();
    fleet.journal(1).restore(&entry.shown.id, later(3)).unwrap();
    let device = crate::device_of(fleet.homes[0].path());
    let theirs = files(&fleet.folder(1)).into_iter().find(|path| touches(path, &device)).unwrap();
    assert_eq!(fs::read(theirs).unwrap(), fs::read(own_file(fleet.homes[0].path(), "2026-11")).unwrap());
    fleet.watch(1);
    fleet.sync(1, 0);
    assert_eq!(crate::texts(&fleet.journal(0)), ["changed"]);
    assert_eq!(with_trash(&fleet.journal(0)), with_trash(&fleet.journal(1)));
}

#[test]
fn what_one_device_erased_the_other_removes_at_its_next_start() {
    let mut fleet = Fleet::new();
    let entry = fleet.journal(0).keep(note("xyzzy"), later(0)).unwrap();
    fleet.journal(0).keep(note("stays"), later(86_400)).unwrap();
    fleet.watch(0);
    fleet.sync(0, 1);
    fleet.journal(1).erase(&entry.shown.id, later(86_401)).unwrap();
    fleet.watch(1);
    fleet.sync(1, 0);
    assert_eq!(crate::texts(&fleet.journal(0)), ["stays"]);
    assert!(!holding(fleet.homes[0].path(), "xyzzy").is_empty());
    fleet.journal(0).purge(later(86_402)).unwrap();
    assert!(holding(fleet.homes[0].path(), "xyzzy").is_empty());
    assert_eq!(crate::texts(&fleet.journal(0)), ["stays"]);
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, cases: 48, ..Config::default() })]

    #[test]
    fn random_histories_of_three_devices_end_the_same_and_lose_nothing(
        steps in prop::collection::vec((0..3_usize, 0..10_u8, any::<prop::sample::Index>(), 0..5_i64), 1..24),
    ) {
        let mut fleet = Fleet::new();
        let mut written: HashMap<String, HashSet<String>> = HashMap::new();
        let mut replaced: HashSet<String> = HashSet::new();
        let mut erased: HashSet<String> = HashSet::new();
        for (number, (device, what, which, clock)) in steps.into_iter().enumerate() {
            let kept = fleet.journal(device);
            let words = format!("words {number}.");
            let known = with_trash(&kept);
            let entry = (!known.is_empty()).then(|| which.get(&known).clone());
            match (what, entry) {
                (0..=1, _) | (2..=6, None) => {
                    let entry = kept.keep(note(&words), later(clock)).unwrap();
                    written.entry(entry.shown.id).or_default().insert(words);
                }
                (2..=3, Some(entry)) => {
                    kept.keep(edited(&entry, &words, clock), later(clock)).unwrap();
                    replaced.extend(entry.shown.text("note").map(str::to_owned));
                    written.entry(entry.shown.id).or_default().insert(words);
                }
                (4, Some(entry)) => { kept.remove(&entry.shown.id, later(clock)).unwrap(); }
                (5, Some(entry)) => { kept.restore(&entry.shown.id, later(clock)).unwrap(); }
                (6, Some(entry)) => {
                    kept.erase(&entry.shown.id, later(clock)).unwrap();
                    erased.insert(entry.shown.id);
                }
                _ => fleet.sync(device, which.index(3)),
            }
            fleet.watch(device);
        }
        fleet.sync_all();
        for device in 0..3 {
            fleet.journal(device).purge(later(100)).unwrap();
            fleet.watch(device);
        }
        fleet.sync_all();

        let seen = with_trash(&fleet.journal(0));
        prop_assert_eq!(&with_trash(&fleet.journal(1)), &seen);
        prop_assert_eq!(&with_trash(&fleet.journal(2)), &seen);
        for (id, texts) in &written {
            let entry = seen.iter().find(|entry| entry.shown.id == *id);
            prop_assert_eq!(entry.is_none(), erased.contains(id));
            let there = entry.map(words_of).unwrap_or_default();
            for text in texts {
                if entry.is_none() {
                    for home in &fleet.homes {
                        prop_assert!(holding(home.path(), text).is_empty(), "{} was erased", text);
                    }
                } else {
                    prop_assert!(replaced.contains(text) || there.contains(text), "{} is lost: {:?}", text, sorted(there.clone()));
                }
            }
        }
    }
}
