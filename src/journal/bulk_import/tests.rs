//! Records that come in many at a time: all or none, each once, and nothing that is there is lost.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;
use crate::journal::test_support::{all_records, journal, note, now};
use crate::journal::{Disk, Step};

fn batch(entries: &[Record]) -> ImportBatch {
    ImportBatch { entries: entries.to_vec(), ..ImportBatch::default() }
}

fn words(journal: &Journal) -> Vec<String> {
    all_records(journal).iter().map(|record| record.text("text").unwrap().to_owned()).collect()
}

fn of(new: usize, there: usize, erased: usize) -> ImportOutcome {
    ImportOutcome { new, there, erased }
}

#[test]
fn records_of_many_months_come_in_once() {
    let (_home, journal) = journal();
    let records = [
        note("2026-11-30T21:00:00+01:00", "a"),
        note("2026-12-01T02:00:00+01:00", "b"),
        note("2025-01-01T12:00:00+01:00", "c"),
    ];
    assert_eq!(journal.import(batch(&records), now(), true).unwrap(), of(3, 0, 0));
    assert!(journal.months().unwrap().is_empty(), "a look writes nothing");
    assert_eq!(journal.import(batch(&records), now(), false).unwrap(), of(3, 0, 0));
    assert_eq!(words(&journal), ["b", "a", "c"]);
    assert_eq!(journal.import(batch(&records), now(), false).unwrap(), of(0, 3, 0));
    assert_eq!(words(&journal), ["b", "a", "c"]);
}

#[test]
fn an_entry_that_was_kept_under_another_end_of_the_day_is_known() {
    let (_home, mut journal) = journal();
    let record = note("2026-12-01T02:00:00+01:00", "a");
    journal.keep(record.clone(), now()).unwrap();
    journal.end_days_at(0);
    assert_eq!(journal.import(batch(&[record]), now(), false).unwrap(), of(0, 1, 0));
}

#[test]
fn an_old_copy_never_replaces_or_doubles_what_was_written_since() {
    let (_home, journal) = journal();
    let old = note("2026-11-22T21:00:00+01:00", "old");
    journal.keep(old.clone(), now()).unwrap();
    let mut fields = old.fields.clone();
    fields.insert("text".into(), "new".into());
    journal.keep(old.succeed(fields, now()), now()).unwrap();
    assert_eq!(journal.import(batch(std::slice::from_ref(&old)), now(), false).unwrap(), of(0, 1, 0));
    assert_eq!(words(&journal), ["new"]);
    journal.remove(&old.id, now()).unwrap();
    assert_eq!(journal.import(batch(&[old]), now(), false).unwrap(), of(0, 1, 0));
    assert!(journal.newest_first().next().is_none(), "what is in the trash stays there");
}

#[test]
fn other_words_under_the_same_stamp_stand_beside_those_that_are_there() {
    let (_home, journal) = journal();
    let mine = note("2026-11-22T21:00:00+01:00", "mine");
    journal.keep(mine.clone(), now()).unwrap();
    let mut other = mine.clone();
    other.fields.insert("text".into(), "other".into());
    assert_eq!(journal.import(batch(&[other, mine]), now(), false).unwrap(), of(1, 1, 0));
    let mut both = words(&journal);
    both.sort();
    assert_eq!(both, ["mine", "other"]);
}

#[test]
fn a_page_of_another_program_that_was_changed_here_is_known_by_its_id() {
    let (_home, journal) = journal();
    let page = note("2026-11-22T21:00:00+01:00", "page");
    let mut elsewhere = page.clone();
    elsewhere.at = page.at.with_timezone(&chrono::FixedOffset::west_opt(3600).unwrap());
    let fixed = |record: &Record| ImportBatch { fixed: true, ..batch(std::slice::from_ref(record)) };
    assert_eq!(journal.import(fixed(&page), now(), false).unwrap(), of(1, 0, 0));
    assert_eq!(journal.import(fixed(&elsewhere), now(), false).unwrap(), of(0, 1, 0));
}

#[test]
fn what_was_erased_stays_away_and_a_file_erases_nothing() {
    let (_home, journal) = journal();
    let (gone, kept) = (note("2026-11-22T21:00:00+01:00", "gone"), note("2026-11-22T22:00:00+01:00", "kept"));
    for record in [&gone, &kept] {
        journal.keep(record.clone(), now()).unwrap();
    }
    journal.erase(&gone.id, now()).unwrap();
    let stone = Record {
        erased: true,
        fields: serde_json::Map::new(),
        ..kept.succeed(serde_json::Map::new(), now())
    };
    assert_eq!(journal.import(batch(&[gone, stone]), now(), false).unwrap(), of(0, 0, 2));
    assert_eq!(words(&journal), ["kept"]);
}

/// Fails the nth step of this kind.
#[derive(Debug)]
struct Failing(Step, AtomicUsize);

impl Disk for Failing {
    fn before(&self, step: Step, path: &Path) -> io::Result<()> {
        let month = path.extension().is_some_and(|name| name == "json")
            && path.parent().is_some_and(|p| p.ends_with("journal"));
        let due = step == self.0 && month && self.1.fetch_sub(1, Ordering::Relaxed) == 1;
        if due { Err(io::ErrorKind::StorageFull.into()) } else { Ok(()) }
    }
}

#[test]
fn a_disk_that_is_full_half_way_brings_in_nothing_and_leaves_nothing() {
    let (home, journal) = journal();
    journal.keep(note("2026-11-01T12:00:00+01:00", "there"), now()).unwrap();
    let records: Vec<Record> =
        (1..=6).map(|month| note(&format!("2026-{month:02}-10T12:00:00+01:00"), "new")).collect();
    for step in [Step::Create, Step::Write, Step::Sync] {
        let disk = Arc::new(Failing(step, AtomicUsize::new(4)));
        let failing = Journal::on(disk, journal.paths().clone(), 4);
        assert!(failing.import(batch(&records), now(), false).is_err(), "{step:?}");
        assert_eq!(words(&journal), ["there"], "{step:?}");
        let left = walk(home.path()).into_iter().filter(|name| name.contains(".tmp")).count();
        assert_eq!(left, 0, "{step:?}");
    }
    assert_eq!(journal.import(batch(&records), now(), false).unwrap(), of(6, 0, 0));
}

fn walk(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        names.push(entry.file_name().to_string_lossy().into_owned());
        if entry.path().is_dir() {
            names.extend(walk(&entry.path()));
        }
    }
    names
}
