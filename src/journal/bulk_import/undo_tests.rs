//! An import that is taken out whole: what it brought goes, what was there and what a person wrote stays.

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;

use super::*;
use crate::journal::test_support::{journal, note, now};
use crate::journal::{Entry, ImportBatch, ImportOutcome, Journal, Record, Stamp};

fn later(seconds: i64) -> DateTime<Utc> {
    now() + TimeDelta::seconds(seconds)
}

fn pages(records: &[Record]) -> ImportBatch {
    ImportBatch { entries: records.to_vec(), fixed: true, ..ImportBatch::default() }
}

fn export(records: &[Record]) -> ImportBatch {
    ImportBatch { entries: records.to_vec(), ..ImportBatch::default() }
}

fn import(journal: &Journal, batch: ImportBatch, seconds: i64) -> (ImportOutcome, ImportedRecords) {
    let mut imported = ImportedRecords::default();
    (journal.import_noting(batch, later(seconds), &mut imported).unwrap(), imported)
}

fn change(journal: &Journal, id: &str, words: &str, seconds: i64) {
    let entry = journal.find(id).unwrap().remove(0);
    let mut fields = entry.shown.fields.clone();
    fields.insert("text".into(), words.into());
    journal.keep(entry.shown.succeed(fields, later(seconds)), later(seconds)).unwrap();
}

/// The words that are seen, and beside them those of other versions.
fn words(journal: &Journal) -> Vec<String> {
    let entries = journal.newest_first().map(Result::unwrap).flat_map(|entry| entry.into_records(true));
    let mut words: Vec<String> = entries.map(|record| record.text("text").unwrap().to_owned()).collect();
    words.sort();
    words
}

fn new(count: usize) -> ImportOutcome {
    ImportOutcome { new: count, ..ImportOutcome::default() }
}

#[test]
fn what_came_goes_to_the_trash_and_what_was_there_stays() {
    let (_home, journal) = journal();
    let there = note("2026-10-22T21:00:00+02:00", "there");
    journal.keep(there.clone(), now()).unwrap();
    let file =
        [note("2026-11-22T21:00:00+01:00", "a"), note("2026-10-22T22:00:00+02:00", "b"), there.clone()];
    let (outcome, imported) = import(&journal, pages(&file), 1);
    assert_eq!(outcome, ImportOutcome { new: 2, there: 1, erased: 0 });
    assert_eq!(words(&journal), ["a", "b", "there"]);
    assert_eq!(journal.undo_import(&imported, later(2)).unwrap(), UndoneImport { out: 2, stay: 0 });
    assert_eq!(words(&journal), ["there"]);
    assert_eq!(journal.trash().unwrap().len(), 2, "nothing is lost: it can be brought back one by one");
    assert_eq!(
        journal.undo_import(&imported, later(3)).unwrap(),
        UndoneImport { out: 0, stay: 2 },
        "once is enough"
    );
}

#[test]
fn what_was_taken_out_comes_in_again_by_the_same_file_and_goes_out_again() {
    for fixed in [true, false] {
        let (_home, journal) = journal();
        let file = [note("2026-11-22T21:00:00+01:00", "a"), note("2026-10-22T22:00:00+02:00", "b")];
        let batch = || ImportBatch { fixed, ..pages(&file) };
        for round in 0..4 {
            let (outcome, imported) = import(&journal, batch(), 10 * round);
            assert_eq!(outcome, new(2), "{fixed} {round}");
            assert_eq!(words(&journal), ["a", "b"], "{fixed} {round}");
            let again = journal.import(batch(), later(10 * round + 1), false).unwrap();
            assert_eq!(again, ImportOutcome { new: 0, there: 2, erased: 0 }, "twice is once");
            journal.undo_import(&imported, later(10 * round + 2)).unwrap();
            assert!(words(&journal).is_empty(), "{fixed} {round}");
        }
    }
}

#[test]
fn a_page_that_was_written_in_or_put_away_since_stays_as_it_is() {
    let (_home, journal) = journal();
    let file = ["a", "b", "c"].map(|words| note(&format!("2026-11-2{}T21:00:00+01:00", words.len()), words));
    let (_, imported) = import(&journal, pages(&file), 1);
    change(&journal, &file[0].id, "mine", 2);
    journal.remove(&file[1].id, later(3)).unwrap();
    assert_eq!(journal.undo_import(&imported, later(4)).unwrap(), UndoneImport { out: 1, stay: 2 });
    assert_eq!(words(&journal), ["mine"]);
    assert_eq!(import(&journal, pages(&file), 5).0, ImportOutcome { new: 1, there: 2, erased: 0 });
    assert_eq!(words(&journal), ["c", "mine"], "what the person put away stays away");
}

#[test]
fn a_page_that_was_brought_back_from_the_trash_is_the_persons_own() {
    let (_home, journal) = journal();
    let file = [note("2026-11-22T21:00:00+01:00", "a")];
    let (_, imported) = import(&journal, pages(&file), 1);
    journal.undo_import(&imported, later(2)).unwrap();
    journal.restore(&file[0].id, later(3)).unwrap();
    assert_eq!(words(&journal), ["a"]);
    assert_eq!(journal.undo_import(&imported, later(4)).unwrap(), UndoneImport { out: 0, stay: 1 });
    assert_eq!(words(&journal), ["a"]);
    assert_eq!(import(&journal, pages(&file), 5).0, ImportOutcome { new: 0, there: 1, erased: 0 });
}

#[test]
fn a_newer_version_that_came_makes_way_for_the_one_that_stood_there() {
    let (_home, journal) = journal();
    let old = note("2026-11-22T21:00:00+01:00", "old");
    journal.keep(old.clone(), now()).unwrap();
    let grown = |words: &str| {
        let mut fields = old.fields.clone();
        fields.insert("text".into(), words.into());
        old.succeed(fields, later(1))
    };
    let newer = grown("newer");
    let mut apart = old.clone();
    apart.changed = Stamp::new(later(7));
    apart.fields.insert("text".into(), "apart".into());
    for round in 0..3 {
        let (outcome, imported) = import(&journal, export(&[newer.clone(), apart.clone()]), 10 + round);
        assert_eq!((outcome, words(&journal).len()), (new(2), 3 - usize::from(round == 0)), "{round}");
        assert!(
            words(&journal).contains(&"newer".to_owned()) && words(&journal).contains(&"apart".to_owned())
        );
        assert_eq!(
            journal.undo_import(&imported, later(20 + round)).unwrap(),
            UndoneImport { out: 1, stay: 0 }
        );
        assert_eq!(words(&journal), ["old"], "{round}");
        assert!(journal.trash().unwrap().is_empty());
    }
}

#[test]
fn a_page_of_which_another_version_came_from_elsewhere_since_stays() {
    let (_home, journal) = journal();
    let page = note("2026-11-22T21:00:00+01:00", "page");
    let (_, imported) = import(&journal, export(std::slice::from_ref(&page)), 1);
    let mut apart = Record { changed: Stamp::new(later(2)), ..page };
    apart.fields.insert("text".into(), "apart".into());
    import(&journal, export(&[apart]), 3);
    assert_eq!(journal.undo_import(&imported, later(4)).unwrap(), UndoneImport { out: 0, stay: 1 });
    assert_eq!(words(&journal), ["apart", "page"]);
}

#[test]
fn items_of_the_circle_that_came_go_out_again_too() {
    let (_home, journal) = journal();
    let mut item = note("2026-11-22T21:00:00+01:00", "x");
    item.kind = "circle".into();
    let batch = || ImportBatch { circle: vec![item.clone()], ..ImportBatch::default() };
    let (_, imported) = import(&journal, batch(), 1);
    assert_eq!(journal.circle().items.len(), 1);
    journal.undo_import(&imported, later(2)).unwrap();
    assert!(journal.circle().items.is_empty());
    assert_eq!(import(&journal, batch(), 3).0, new(1));
    assert_eq!(journal.circle().items.len(), 1);
}

#[test]
fn what_left_the_trash_after_that_comes_in_again_and_what_a_person_erased_does_not() {
    let (_home, journal) = journal();
    let file = [note("2026-11-22T21:00:00+01:00", "a"), note("2026-11-21T21:00:00+01:00", "gone")];
    let mut seconds = 0;
    journal.keep(file[1].clone(), now()).unwrap();
    journal.erase(&file[1].id, now()).unwrap();
    for _ in 0..3 {
        let (outcome, imported) = import(&journal, pages(&file), seconds + 1);
        assert_eq!(outcome, ImportOutcome { new: 1, there: 0, erased: 1 });
        assert_eq!(words(&journal), ["a"]);
        assert_eq!(
            import(&journal, pages(&file), seconds + 2).0,
            ImportOutcome { new: 0, there: 1, erased: 1 }
        );
        journal.undo_import(&imported, later(seconds + 3)).unwrap();
        for _ in 0..=31 {
            seconds += 24 * 60 * 60;
            journal.purge(later(seconds)).unwrap();
        }
        assert!(journal.trash().unwrap().is_empty() && words(&journal).is_empty());
    }
}

#[test]
fn other_devices_agree_that_it_is_out() {
    let (home, journal) = journal();
    let (other_home, other) = self::journal();
    let file = [note("2026-11-22T21:00:00+01:00", "a")];
    let (_, imported) = import(&journal, pages(&file), 1);
    let send = |from: &std::path::Path, to: &std::path::Path| {
        let (from, to) = (from.join("data/journal"), to.join("data/journal"));
        std::fs::create_dir_all(&to).unwrap();
        for file in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
    };
    send(home.path(), other_home.path());
    assert_eq!(words(&other), ["a"]);
    // The same file on the other device adds nothing there, so that one import is all that there is.
    assert_eq!(import(&other, pages(&file), 2).0, ImportOutcome { new: 0, there: 1, erased: 0 });
    journal.undo_import(&imported, later(3)).unwrap();
    send(home.path(), other_home.path());
    assert!(words(&other).is_empty());
    assert_eq!(import(&other, pages(&file), 4).0, new(1), "and there it comes in again");
    send(other_home.path(), home.path());
    assert_eq!(words(&journal), ["a"]);
}

/// One thing that somebody does.
#[derive(Clone, Copy, Debug)]
enum Deed {
    /// Brings in one of three files.
    Import(usize),
    /// Takes out the last import that is not out.
    Undo,
    /// Writes in a page, if it is there.
    Edit(usize),
    /// Puts a page away, or brings it back.
    Trash(usize),
    Restore(usize),
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let page = 0..6_usize;
    let deed = prop_oneof![
        3 => (0..3_usize).prop_map(Deed::Import),
        3 => Just(Deed::Undo),
        3 => page.clone().prop_map(Deed::Edit),
        1 => page.clone().prop_map(Deed::Trash),
        1 => page.prop_map(Deed::Restore),
    ];
    prop::collection::vec(deed, 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn importing_undoing_and_writing_in_any_order_lose_no_word_of_a_person(deeds in deeds(), fixed: bool) {
        let (_home, journal) = journal();
        // The first two pages stood there; the files overlap.
        let pages: Vec<Record> = (0..6).map(|n| note(&format!("2026-11-1{n}T21:00:00+01:00"), "page")).collect();
        let files = [&pages[0..4], &pages[2..6], &pages[1..3]];
        for page in &pages[..2] {
            journal.keep(page.clone(), now()).unwrap();
        }
        let mut written = vec![None; 6];
        let mut away = [false; 6];
        let mut undo = Vec::new();
        for (step, deed) in (1..).zip(deeds) {
            let now = later(step);
            let find = |page: usize| journal.find(&pages[page].id).unwrap().into_iter().next();
            match deed {
                Deed::Import(file) => {
                    let batch = ImportBatch { fixed, ..export(files[file]) };
                    let mut imported = ImportedRecords::default();
                    let outcome = journal.import_noting(batch, now, &mut imported).unwrap();
                    prop_assert_eq!(outcome.new + outcome.there, files[file].len());
                    prop_assert_eq!(outcome.new == 0, imported.is_empty());
                    undo.push(imported);
                    for (page, away) in away.iter().enumerate() {
                        let comes = files[file].iter().any(|record| record.id == pages[page].id) && !away;
                        prop_assert!(!comes || find(page).is_some_and(|entry| entry.alive()));
                    }
                }
                Deed::Undo => {
                    if let Some(imported) = undo.pop() {
                        journal.undo_import(&imported, now).unwrap();
                    }
                }
                Deed::Edit(page) => {
                    if let Some(entry) = find(page).filter(Entry::alive) {
                        let words = format!("words {step}");
                        change(&journal, &entry.shown.id, &words, step);
                        written[page] = Some(words);
                    }
                }
                Deed::Trash(page) => {
                    if find(page).is_some_and(|entry| entry.alive()) {
                        journal.remove(&pages[page].id, now).unwrap();
                        away[page] = true;
                    }
                }
                Deed::Restore(page) => {
                    if find(page).is_some_and(|entry| entry.in_trash()) {
                        journal.restore(&pages[page].id, now).unwrap();
                        away[page] = false;
                    }
                }
            }
            for (page, words) in written.iter().enumerate() {
                let Some(words) = words else { continue };
                let entry = find(page);
                let stands = entry.iter().flat_map(Entry::versions).any(|one| one.text("text") == Some(words));
                prop_assert!(stands, "{words} of page {page} is gone after {deed:?}");
                let seen = entry.is_some_and(|entry| entry.alive() && entry.shown.text("text") == Some(words));
                prop_assert!(seen || away[page], "{words} of page {page} is not seen after {deed:?}");
            }
            for (page, away) in away.iter().enumerate().take(2) {
                prop_assert!(*away || find(page).is_some_and(|entry| entry.alive()), "page {page} was there");
            }
            // Once all is undone, only what was there or was written in is there.
            let only = |page: &usize| *page >= 2 && written[*page].is_none() && !away[*page];
            if undo.is_empty() {
                for page in (0..6).filter(only) {
                    let touched = find(page).is_some_and(|entry| entry.alive() && entry.shown.was.is_empty());
                    prop_assert!(!touched, "page {page} came and is still there");
                }
            }
        }
    }
}
