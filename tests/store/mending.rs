//! Ways in which words could be lost or stay behind, each shut: the trash, drafts, thoughts that are let go, large files.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use crate::{EVENING, at, edited, files, holding, home, journal, later, note, now, own_file, sorted, texts};
use verbinding::journal::{Disk, Draft, Journal, Record, SaveErrorKind, Step};
use verbinding::settings::Places;

const DAY: i64 = 86_400;

#[test]
fn emptying_the_trash_spares_what_was_brought_back_or_changed() {
    let home = home();
    let kept = journal(home.path());
    let ids: Vec<String> = ["xyzzy", "back", "changed"]
        .into_iter()
        .map(|words| {
            let entry = kept.keep(note(words), now()).unwrap();
            kept.remove(&entry.shown.id, later(1)).unwrap().shown.id
        })
        .collect();
    let other = journal(home.path());
    other.restore(&ids[1], later(2)).unwrap();
    let open = other.find(&ids[2]).unwrap().remove(0);
    other.keep(edited(&open, "changed", 3), later(3)).unwrap();
    let list: Vec<String> = ids.iter().cloned().chain(["no-such-id".to_owned()]).collect();
    kept.erase_trashed(&list, later(4)).unwrap();
    assert_eq!(sorted(texts(&kept)), ["back", "changed"]);
    assert!(holding(home.path(), "xyzzy").is_empty());
    kept.erase_trashed(&list, later(5)).unwrap();
}

#[test]
fn words_that_are_saved_into_the_trash_come_out_of_it() {
    let home = home();
    let kept = journal(home.path());
    let entry = kept.keep(note("one"), now()).unwrap();
    let thrown = kept.remove(&entry.shown.id, later(1)).unwrap();
    kept.keep(edited(&thrown, "two", 2), later(2)).unwrap();
    assert_eq!(texts(&kept), ["two"]);
    let thrown = kept.remove(&entry.shown.id, later(3)).unwrap();
    let mut said = edited(&thrown, "three", 4);
    said.deleted = thrown.shown.deleted;
    kept.keep(said, later(4)).unwrap();
    assert_eq!(texts(&kept), ["three"]);
}

#[test]
fn a_clock_that_was_ahead_pushes_no_copy_out() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("first"), now()).unwrap();
    for day in 100..120 {
        kept.keep(note("ahead"), later(day * DAY)).unwrap();
    }
    let ahead = fs::read_dir(home.path().join("data/backup")).unwrap().count();
    assert_eq!(ahead, 14);
    kept.keep(note("today"), later(DAY)).unwrap();
    let today = home.path().join("data/backup/2026-11-23/journal");
    assert_eq!(files(&today).len(), 1);
    assert_eq!(fs::read_dir(home.path().join("data/backup")).unwrap().count(), ahead + 1);
}

#[test]
fn a_year_that_no_file_can_tell_is_refused() {
    let home = home();
    let kept = journal(home.path());
    for moment in ["0000-06-01T12:00:00+00:00", "0001-01-01T02:00:00+00:00", "9999-12-31T23:59:59-02:00"] {
        let record = Record::new("note", at(moment), now());
        let error = kept.keep(record.clone(), now()).unwrap_err();
        assert!(error.detail.starts_with("the year "), "{error}");
        let incoming = verbinding::journal::Incoming { entries: vec![record], ..Default::default() };
        assert!(kept.bring(incoming, now(), false).is_err());
    }
    assert!(!home.path().join("data/journal").exists());
}

/// A disk that takes small files only.
#[derive(Debug)]
struct Small;

impl Disk for Small {
    fn before(&self, _step: Step, _path: &Path) -> io::Result<()> {
        Ok(())
    }

    fn largest(&self) -> u64 {
        8000
    }
}

#[test]
fn a_month_that_is_full_goes_on_in_another_file_and_is_always_read_back() {
    let home = home();
    let kept = Journal::on(Arc::new(Small), Places::under(home.path()), 4);
    let mut expected = Vec::new();
    for number in 0..12 {
        let words = format!("{number} {}", "x".repeat(500));
        kept.keep(note(&words), later(number)).unwrap();
        expected.push(words);
    }
    let large = "y".repeat(5000);
    let entry = kept.keep(note(&large), later(20)).unwrap();
    let larger = "z".repeat(6000);
    kept.keep(edited(&entry, &larger, 21), later(21)).unwrap();
    expected.push(larger);
    assert_eq!(sorted(texts(&kept)), sorted(expected.clone()));
    let months = files(&home.path().join("data/journal"));
    assert!(months.len() > 3 && months.iter().all(|path| fs::metadata(path).unwrap().len() < 8000));

    let error = kept.keep(note(&"w".repeat(9000)), later(30)).unwrap_err();
    assert!(error.detail.contains("too large"), "{error}");
    assert!(kept.keep_draft(&Draft::of(&note(&"w".repeat(9000)), "note")).is_err());
    assert_eq!(sorted(texts(&kept)), sorted(expected.clone()));
    assert!(kept.damaged().is_empty());

    let other = crate::home();
    let there = Journal::on(Arc::new(Small), Places::under(other.path()), 4);
    let entries = kept.newest_first().map(|entry| entry.unwrap().shown).collect();
    let incoming = verbinding::journal::Incoming { entries, ..Default::default() };
    there.bring(incoming, later(40), false).unwrap();
    assert_eq!(sorted(texts(&there)), sorted(expected));
}
