//! Random histories of three devices, in any order, partly synced, with files that come back and files that stand beside:
//! all read the same in the end, nothing typed is lost, and what was erased is gone everywhere.
//!
//! 200 operations a case. A seeded share runs always; `VERBINDING_CASES=1000` runs that many. In the last of these tests one
//! device sets a passphrase on the way, and the others take it up sooner or later, or only in the end.

use std::collections::{HashMap, HashSet};
use std::fs;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use verbinding::journal::{Entry, Month, Passphrase, Protection, Record, Stamp};

use super::fleet::Fleet;
use crate::{at, files, holding, now, sorted, with_trash, words_of};

const OPERATIONS: usize = 200;
const DEVICES: usize = 3;
/// More pages would not make a history harder, only slower.
const PAGES: usize = 6;
/// The names that sync tools give to the second of two files.
const TAGS: [&str; 5] = [
    ".sync-conflict-20261122-210431-ABCDEFG",
    " (conflicted copy 2026-11-22 210431)",
    "~HEAD",
    " (backup)",
    " (1)",
];

/// One operation: which device, what, and two choices among what there is.
type Operation = (usize, u8, usize, usize);

struct History {
    fleet: Fleet,
    /// How far each device's clock is off.
    off: [TimeDelta; DEVICES],
    passed: TimeDelta,
    /// Every text by the id of its page.
    written: HashMap<String, HashSet<String>>,
    /// Texts that a person has seen when another took their place, or that went with the trash.
    replaced: HashSet<String>,
    erased: HashSet<String>,
    /// A page as a device saw it once: an exercise that was opened then and is saved later.
    open: Vec<Option<Entry>>,
    /// After how many operations the first device sets a passphrase, if it does.
    sealed_at: Option<usize>,
}

impl History {
    fn new(sealed_at: Option<usize>) -> History {
        History {
            sealed_at,
            fleet: Fleet::new(DEVICES),
            off: [TimeDelta::zero(); DEVICES],
            passed: TimeDelta::zero(),
            written: HashMap::new(),
            replaced: HashSet::new(),
            erased: HashSet::new(),
            open: vec![None; DEVICES],
        }
    }

    fn clock(&self, device: usize) -> DateTime<Utc> {
        now() + self.passed + self.off[device]
    }

    fn write(&mut self, device: usize, words: &str, which: usize) {
        let clock = self.clock(device);
        let evening = ["2026-12-01T02:00:00+01:00", "2026-12-02T03:00:00+01:00", "2026-12-05T20:00:00+01:00"];
        let mut record = Record::new("note", at(evening[which % 3]), clock);
        record.fields.insert("note".into(), words.into());
        self.written.entry(record.id.clone()).or_default().insert(words.to_owned());
        self.fleet.journals[device].keep(record, clock).unwrap();
    }

    /// Saves other words of a page as it was seen; all of its versions, or only the one that was shown.
    fn change(&mut self, device: usize, seen: &Entry, words: &str, all: bool) {
        let clock = self.clock(device);
        let mut fields = seen.shown.fields.clone();
        fields.insert("note".into(), words.into());
        let mut record = seen.shown.succeed(fields, clock);
        let versions = if all { seen.versions().collect() } else { vec![&seen.shown] };
        if all {
            record.was = versions.iter().flat_map(|version| version.lineage()).collect();
            record.was.sort();
            record.was.dedup();
            record.changed = Stamp::after(clock, &record.was);
        }
        // Another device may have erased it since.
        if self.fleet.journals[device].keep(record, clock).is_ok() {
            self.replaced
                .extend(versions.iter().filter_map(|version| version.text("note")).map(str::to_owned));
            self.written.entry(seen.shown.id.clone()).or_default().insert(words.to_owned());
        } else {
            assert!(self.erased.contains(&seen.shown.id) || !self.has(device, &seen.shown.id));
        }
    }

    fn has(&self, device: usize, id: &str) -> bool {
        with_trash(&self.fleet.journals[device]).iter().any(|entry| entry.shown.id == id)
    }

    /// What a start of the program does; what left the trash by that was seen in it.
    fn start(&mut self, device: usize) {
        let journal = &self.fleet.journals[device];
        let trash = journal.trash().unwrap();
        journal.purge(self.clock(device)).unwrap();
        if trash.is_empty() {
            return;
        }
        let left: HashSet<String> = with_trash(journal).into_iter().map(|entry| entry.shown.id).collect();
        for gone in trash.iter().filter(|entry| !left.contains(&entry.shown.id)) {
            self.replaced.extend(words_of(gone));
        }
    }

    fn go(&mut self, number: usize, (device, what, which, other): Operation) {
        self.passed += TimeDelta::milliseconds(37_011);
        if self.sealed_at == Some(number) {
            self.fleet.journals[0].set_passphrase(&passphrase(), self.clock(0), &|_, _| ()).unwrap();
            self.fleet.watch(0);
        }
        let words = format!("words {number}.");
        let known = if what < 47 { self.some(device, which) } else { Vec::new() };
        let entry = (!known.is_empty()).then(|| known[which % known.len()].clone());
        let clock = self.clock(device);
        let (journal, names) = (self.fleet.journals[device].clone(), self.fleet.names(device));
        let name = (!names.is_empty()).then(|| names[which % names.len()].clone());
        match (what, entry, name) {
            (0..=9, ..) if self.written.len() < PAGES => self.write(device, &words, which),
            (0..=46, None, _) => self.write(device, &words, which),
            (0..=22, Some(entry), _) => self.change(device, &entry, &words, false),
            (23..=27, Some(entry), _) => self.change(device, &entry, &words, true),
            (28..=32, Some(entry), _) => {
                let opened = self.open[device].replace(entry);
                if let Some(opened) = opened {
                    self.change(device, &opened, &words, false);
                }
            }
            (33..=39, Some(entry), _) => drop(journal.remove(&entry.shown.id, clock).unwrap()),
            (40..=44, Some(entry), _) => drop(journal.restore(&entry.shown.id, clock).unwrap()),
            (45..=46, Some(entry), _) => {
                journal.erase(&entry.shown.id, clock).unwrap();
                self.erased.insert(entry.shown.id);
            }
            (47..=51, ..) => self.start(device),
            // One device takes the passphrase up when it hears of it; the last one only in the end.
            (52, ..) if device == 1 && journal.is_locked() => self.unlock(1),
            (52, ..) => self.off[device] = TimeDelta::days([0, 365, -365, -20_000][which % 4]),
            // A month in which only this device is used; others were put away.
            (53..=54, ..) => {
                for _ in 0..4 {
                    self.passed += TimeDelta::days(13);
                    self.start(device);
                }
            }
            (55..=79, _, Some(name)) => self.fleet.sync_one(device, other % DEVICES, &name),
            (80..=86, _, Some(name)) => self.fleet.bring_back(device, &name, other),
            (87..=91, _, Some(name)) if name.starts_with("journal/") && names.len() < 14 => {
                self.fleet.copy_beside(device, &name, other, TAGS[other % TAGS.len()]);
            }
            _ => self.fleet.sync(device, other % DEVICES),
        }
        if what < 55 {
            self.fleet.watch(device);
        }
    }

    /// What a device reads in one of the two months.
    fn some(&self, device: usize, which: usize) -> Vec<Entry> {
        let month = Month { year: 2026, month: if which.is_multiple_of(3) { 11 } else { 12 } };
        let read = self.fleet.journals[device].month(&month).unwrap();
        read.entries.into_iter().filter(|entry| !entry.erased()).collect()
    }

    fn unlock(&mut self, device: usize) {
        let clock = self.clock(device);
        self.fleet.journals[device].unlock(&passphrase(), clock, &|_, _| ()).unwrap();
        self.fleet.watch(device);
    }

    /// All know the passphrase in the end: then no word can be read without it. Without it again, all is as ever.
    fn seal_and_open(&mut self) -> Result<(), TestCaseError> {
        for _ in 0..2 {
            self.fleet.sync_all();
            for device in 0..DEVICES {
                self.fleet.journals[device].lock_now();
                self.unlock(device);
            }
        }
        self.fleet.sync_all();
        for home in &self.fleet.homes {
            let bytes = everything(home.path());
            let readable = memchr::memmem::find(&bytes, b"words ").is_some();
            prop_assert!(!readable, "readable: {:?}", holding(home.path(), "words "));
        }
        for device in 0..DEVICES {
            prop_assert_eq!(self.fleet.journals[device].protection(), Protection::Here);
            prop_assert!(self.fleet.journals[device].damaged().is_empty());
        }
        for device in 0..DEVICES {
            let clock = self.clock(device);
            self.fleet.journals[device].remove_passphrase(&passphrase(), clock, &|_, _| ()).unwrap();
            self.fleet.watch(device);
        }
        Ok(())
    }

    fn end(&mut self) -> Result<(), TestCaseError> {
        if self.sealed_at.is_some() {
            self.seal_and_open()?;
        }
        self.fleet.sync_all();
        for _ in 0..2 {
            for device in 0..DEVICES {
                self.start(device);
                self.fleet.watch(device);
            }
            self.fleet.sync_all();
        }
        let seen = with_trash(&self.fleet.journals[0]);
        for device in 1..DEVICES {
            prop_assert_eq!(&with_trash(&self.fleet.journals[device]), &seen);
        }
        let bytes: Vec<Vec<u8>> = self.fleet.homes.iter().map(|home| everything(home.path())).collect();
        let holds =
            |text: &str| bytes.iter().any(|bytes| memchr::memmem::find(bytes, text.as_bytes()).is_some());
        for (id, texts) in &self.written {
            let entry = seen.iter().find(|entry| entry.shown.id == *id);
            prop_assert!(entry.is_none() || !self.erased.contains(id), "{} came back", id);
            let there = entry.map(words_of).unwrap_or_default();
            for text in texts {
                if entry.is_none() {
                    prop_assert!(!holds(text), "{} was erased", text);
                    prop_assert!(
                        self.erased.contains(id) || self.replaced.contains(text),
                        "{} is lost",
                        text
                    );
                } else {
                    let found = self.replaced.contains(text) || there.contains(text);
                    prop_assert!(found, "{} is lost: {:?}", text, sorted(there.clone()));
                }
            }
        }
        Ok(())
    }
}

/// The bytes of every file below a folder.
fn everything(folder: &std::path::Path) -> Vec<u8> {
    files(folder).into_iter().flat_map(|path| fs::read(path).unwrap()).collect()
}

/// How many cases, and how many threads share them.
fn cases(share: u32) -> u32 {
    let asked = std::env::var("VERBINDING_CASES").ok().and_then(|cases| cases.parse().ok());
    asked.unwrap_or(share).div_ceil(4)
}

fn passphrase() -> Passphrase {
    Passphrase::new("vier gewone woorden").unwrap()
}

fn run(seed: u8, cases: u32, sealed: bool) {
    let config = Config { failure_persistence: None, cases, max_shrink_iters: 400, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let operation = (0..DEVICES, 0..100_u8, any::<u16>(), any::<u16>());
    let operation = operation
        .prop_map(|(device, what, which, other)| (device, what, usize::from(which), usize::from(other)));
    let histories = prop::collection::vec(operation, OPERATIONS);
    let done = TestRunner::new_with_rng(config, rng).run(&histories, |operations| {
        // Early or late, by what the case is made of.
        let sealed_at = sealed.then(|| operations[0].2 % (OPERATIONS / 2));
        let mut history = History::new(sealed_at);
        for (number, operation) in operations.into_iter().enumerate() {
            history.go(number, operation);
        }
        history.end()
    });
    done.unwrap();
}

#[test]
fn three_devices_end_the_same_and_lose_nothing_a_first_share() {
    run(1, cases(240), false);
}

#[test]
fn three_devices_end_the_same_and_lose_nothing_a_second_share() {
    run(2, cases(240), false);
}

#[test]
fn three_devices_end_the_same_and_lose_nothing_a_third_share() {
    run(3, cases(240), false);
}

#[test]
fn three_devices_end_the_same_and_lose_nothing_a_fourth_share() {
    run(4, cases(240), false);
}

/// The passphrase costs half a second by design; a test of its own program, with the work that tests may choose, does not.
const WORK: &str = "VERBINDING_TEST_WORK_FACTOR";

#[test]
fn a_sealed_and_an_open_device_that_meet_lose_nothing_and_leave_nothing_readable() {
    if std::env::var(WORK).is_ok() {
        return run(5, cases(64), true);
    }
    let mut again = std::process::Command::new(std::env::current_exe().unwrap());
    let name =
        "devices::histories::a_sealed_and_an_open_device_that_meet_lose_nothing_and_leave_nothing_readable";
    let output = again.args(["--exact", name, "--nocapture"]).env(WORK, "1").output().unwrap();
    let told =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && told.contains("1 passed"), "{told}");
}
