//! Ways in which words could be lost or stay behind, each shut: the trash, drafts, thoughts that are let go, large files.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use verbinding::journal::{Disk, Draft, Journal, Record, SaveErrorKind, Step};
use verbinding::settings::Paths;

use crate::{EVENING, at, edited, files, holding, home, journal, later, note, now, own_file, sorted, texts};

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
        assert!(error.reason.detail.starts_with("the year "), "{error}");
        let batch = verbinding::journal::ImportBatch { entries: vec![record], ..Default::default() };
        assert!(kept.import(batch, now(), false).is_err());
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
    let kept = Journal::on(Arc::new(Small), Paths::under(home.path()), 4);
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
    assert!(error.reason.what == verbinding::text::What::TooLarge, "{error}");
    assert!(kept.keep_draft(&Draft::of(&note(&"w".repeat(9000)), "note")).is_err());
    assert_eq!(sorted(texts(&kept)), sorted(expected.clone()));
    assert!(kept.damaged().is_empty());

    let other = crate::home();
    let there = Journal::on(Arc::new(Small), Paths::under(other.path()), 4);
    let entries = kept.newest_first().map(|entry| entry.unwrap().shown).collect();
    let batch = verbinding::journal::ImportBatch { entries, ..Default::default() };
    there.import(batch, later(40), false).unwrap();
    assert_eq!(sorted(texts(&there)), sorted(expected));
}

#[test]
fn a_thought_that_is_let_go_leaves_the_copies_and_nothing_else_does() {
    let home = home();
    let kept = journal(home.path());
    let mut first = note("stays");
    first.fields.insert("thought".into(), "xyzzy".into());
    let mut other = note("beside");
    other.fields.insert("thought".into(), "plugh".into());
    kept.keep(other, now()).unwrap();
    let entry = kept.keep(first, now()).unwrap();
    let entry = kept.keep(edited(&entry, "stays on", 1), later(DAY)).unwrap();
    kept.keep(note("third"), later(2 * DAY)).unwrap();
    assert!(holding(home.path(), "xyzzy").len() > 1);
    let mut fields = entry.shown.fields.clone();
    fields.shift_remove("thought");
    let next = entry.shown.succeed(fields, later(3 * DAY));
    let names = ["thought".to_owned(), "note".to_owned()];
    kept.save_and_redact(next.clone(), &names, later(3 * DAY)).unwrap();
    assert!(holding(home.path(), "xyzzy").is_empty());
    assert!(!holding(home.path(), "plugh").is_empty());
    assert_eq!(holding(&home.path().join("data/backup"), "stays").len(), 3);
    assert_eq!(sorted(texts(&kept)), ["beside", "stays on", "third"]);
    // Again, when the first try stopped half way.
    let copy = home
        .path()
        .join("data/backup/2026-11-23/journal")
        .join(own_file(home.path(), "2026-11").file_name().unwrap());
    let text = fs::read_to_string(&copy).unwrap();
    fs::write(&copy, text.replace("\"note\": \"stays\"", "\"note\": \"stays\", \"thought\": \"xyzzy\""))
        .unwrap();
    assert_eq!(holding(home.path(), "xyzzy").len(), 1);
    kept.save_and_redact(next, &names, later(3 * DAY + 1)).unwrap();
    assert!(holding(home.path(), "xyzzy").is_empty());
}

#[test]
fn a_draft_of_an_erased_entry_is_refused() {
    let home = home();
    let kept = journal(home.path());
    let entry = kept.keep(note("xyzzy"), now()).unwrap();
    let draft = Draft::of(&edited(&entry, "xyzzy more", 1), "note");
    kept.keep_draft(&draft).unwrap();
    journal(home.path()).erase(&entry.shown.id, later(2)).unwrap();
    assert_eq!(kept.keep_draft(&draft).unwrap_err().kind, SaveErrorKind::Gone);
    assert!(holding(home.path(), "xyzzy").is_empty());
}

#[test]
fn a_draft_in_two_windows_becomes_two_and_each_drops_its_own() {
    let home = home();
    let (one, two) = (journal(home.path()), journal(home.path()));
    let first = Draft::of(&note("one"), "note");
    let with = |words: &str| {
        let mut draft = first.clone();
        draft.fields.insert("note".into(), words.into());
        draft
    };
    one.keep_draft(&first).unwrap();
    let taken = two.draft("note").unwrap();
    two.take_up(&taken);
    two.keep_draft(&with("two")).unwrap();
    assert_eq!(one.drafts(), [with("two")]);
    one.keep_draft(&with("one more")).unwrap();
    one.keep_draft(&with("one more word")).unwrap();
    let words = |kept: &Journal| {
        let drafts = kept.drafts().into_iter();
        sorted(drafts.map(|draft| draft.fields["note"].as_str().unwrap().to_owned()).collect())
    };
    assert_eq!(words(&one), ["one more word", "two"]);
    one.drop_draft("note", &first.id).unwrap();
    assert_eq!(words(&two), ["two"]);
    // A window that never saw it does not drop it; one that read it does.
    journal(home.path()).drop_draft("note", &first.id).unwrap();
    assert_eq!(words(&two), ["two"]);
    two.drop_draft("note", &first.id).unwrap();
    assert!(files(&home.path().join("state/drafts")).is_empty());
}

#[test]
fn what_another_device_wrote_stands_beside_what_grew_from_a_draft() {
    let home = home();
    let kept = journal(home.path());
    let entry = kept.keep(note("one"), now()).unwrap();
    let draft = Draft::of(&edited(&entry, "draft", 1), "note");
    kept.keep_draft(&draft).unwrap();
    kept.keep(edited(&entry, "elsewhere", 2), later(2)).unwrap();
    let again = journal(home.path());
    let draft = again.draft("note").unwrap();
    let base = again.take_up(&draft).unwrap();
    assert_eq!(base.lineage(), draft.was);
    again.keep(base.succeed(draft.fields.clone(), later(3)), later(3)).unwrap();
    assert_eq!(sorted(texts(&again)), ["draft", "elsewhere"]);
    assert_eq!(again.newest_first().count(), 1);
    // What was kept already, before its draft could go, is gone on with.
    assert_eq!(again.take_up(&draft).unwrap().text("note"), Some("draft"));
}

#[test]
fn another_order_of_the_circle_takes_nothing_back() {
    let home = home();
    let kept = journal(home.path());
    let item = |name: &str, order: u64| {
        let mut record = Record::new("circle", at(EVENING), now());
        record.fields.insert("name".into(), name.into());
        record.fields.insert("order".into(), order.into());
        kept.keep_circle(record, now()).unwrap()
    };
    let (an, mo, jo) = (item("An", 1), item("Mo", 2), item("Jo", 3));
    let mut fields = an.shown.fields.clone();
    fields.insert("name".into(), "Anna".into());
    kept.keep_circle(an.shown.succeed(fields, later(1)), later(1)).unwrap();
    kept.remove_circle(&jo.shown.id, later(1)).unwrap();
    let paths = [(an.shown.id.clone(), 2), (mo.shown.id, 1), (jo.shown.id, 3)];
    kept.order_circle(&paths, later(2)).unwrap();
    let circle = kept.circle();
    let names: Vec<_> = circle.items.iter().map(|item| item.text("name").unwrap()).collect();
    assert_eq!((names, circle.conflicts.len()), (vec!["Mo", "Anna"], 0));
    let mut fields = an.shown.fields.clone();
    fields.insert("name".into(), "Annie".into());
    kept.keep_circle(an.shown.succeed(fields, later(9)), later(9)).unwrap();
    let circle = kept.circle();
    assert_eq!(circle.conflicts.len(), 1);
    assert_eq!(circle.conflicts[0].text("name"), Some("Anna"));
}
