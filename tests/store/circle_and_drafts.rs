//! The circle is there whatever happens to its file; drafts never take each other's place.

use std::fs;

use chrono::TimeDelta;
use serde_json::json;
use verbinding::journal::{Draft, Journal, Record};

use crate::{EVENING, at, files, holding, home, journal, later, note, now, own_file};

fn item(name: &str, order: i64) -> Record {
    let mut record = Record::new("circle", at(EVENING), now());
    record.fields.insert("name".into(), name.into());
    record.fields.insert("order".into(), json!(order));
    record
}

fn names(kept: &Journal) -> Vec<String> {
    kept.circle().items.iter().map(|item| item.text("name").unwrap().to_owned()).collect()
}

#[test]
fn the_circle_stands_in_the_persons_order_apart_from_the_journal() {
    let home = home();
    let kept = journal(home.path());
    for (name, order) in [("Mo", 3), ("An", 1), ("the wood", 2)] {
        kept.keep_circle(item(name, order), now()).unwrap();
    }
    let mut lines = Record::new("helplines", at(EVENING), now());
    lines.fields.insert("country".into(), "nl".into());
    kept.keep_circle(lines, now()).unwrap();
    assert_eq!(names(&kept), ["An", "the wood", "Mo"]);
    assert_eq!(kept.circle().helplines.unwrap().text("country"), Some("nl"));
    assert!(kept.newest_first().next().is_none());
    let text = fs::read_to_string(own_file(home.path(), "circle")).unwrap();
    assert!(text.starts_with("{\n  \"format\": \"verbinding-circle\",\n  \"version\": 1,"));
}

#[test]
fn an_item_goes_comes_back_and_can_be_erased() {
    let home = home();
    let kept = journal(home.path());
    let id = kept.keep_circle(item("Xyzzy", 1), now()).unwrap().shown.id;
    kept.remove_circle(&id, later(1)).unwrap();
    assert!(names(&kept).is_empty());
    kept.restore_circle(&id, later(2)).unwrap();
    assert_eq!(names(&kept), ["Xyzzy"]);
    kept.remove_circle(&id, later(3)).unwrap();
    for day in 0..=31 {
        kept.purge(later(4) + TimeDelta::days(day)).unwrap();
    }
    assert!(names(&kept).is_empty() && holding(home.path(), "Xyzzy").is_empty());
}

#[test]
fn a_damaged_circle_is_shown_from_its_newest_copy_and_can_still_be_changed() {
    let home = home();
    let kept = journal(home.path());
    kept.keep_circle(item("An", 1), now()).unwrap();
    let id = kept.keep_circle(item("Mo", 2), now()).unwrap().shown.id;
    // Many evenings of writing do not push the circle's copy out.
    for day in 0..16 {
        kept.keep(note("words"), now() + TimeDelta::days(day)).unwrap();
    }
    let path = own_file(home.path(), "circle");
    for bad in ["", "{", "\0\0"] {
        fs::write(&path, bad).unwrap();
        let circle = kept.circle();
        assert!(circle.copy_used && circle.damaged.len() == 1);
        assert_eq!(names(&kept), ["An", "Mo"]);
    }
    kept.remove_circle(&id, later(5)).unwrap();
    kept.keep_circle(item("Jo", 3), later(6)).unwrap();
    assert_eq!(names(&kept), ["An", "Jo"]);
    assert_eq!(fs::read(&path).unwrap(), b"\0\0");
}

#[test]
fn the_circles_of_two_devices_are_one() {
    let (one, two) = (home(), home());
    journal(one.path()).keep_circle(item("An", 1), now()).unwrap();
    journal(two.path()).keep_circle(item("Mo", 2), now()).unwrap();
    let from = own_file(two.path(), "circle");
    fs::copy(&from, one.path().join("data").join(from.file_name().unwrap())).unwrap();
    assert_eq!(names(&journal(one.path())), ["An", "Mo"]);
}

#[test]
fn a_circle_without_a_file_or_a_folder_is_empty() {
    let home = home();
    fs::write(home.path().join("data"), "a file where the folder should be").unwrap();
    let circle = journal(home.path()).circle();
    assert!(circle.items.is_empty() && circle.damaged.len() == 1);
}

#[test]
fn a_draft_comes_back_with_what_is_not_known() {
    let home = home();
    let kept = journal(home.path());
    let mut draft = Draft::of(&note("half a thou"), "note");
    draft.half = Some("after".into());
    draft.rest.insert("cursor".into(), json!({"line": 3}));
    draft.fields.insert("number".into(), serde_json::from_str("1e400").unwrap());
    kept.keep_draft(&draft).unwrap();
    assert_eq!(kept.draft("note"), Some(draft.clone()));
    assert!(home.path().join("state/drafts/note.json").exists());
    draft.fields.insert("note".into(), "half a thought".into());
    kept.keep_draft(&draft).unwrap();
    assert_eq!(kept.drafts(), [draft.clone()]);
    kept.drop_draft("note", &draft.id).unwrap();
    kept.drop_draft("note", &draft.id).unwrap();
    assert!(kept.drafts().is_empty());
}

#[test]
fn a_draft_takes_no_other_ones_place_and_an_unreadable_one_is_left() {
    let home = home();
    let kept = journal(home.path());
    let folder = home.path().join("state/drafts");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("note.json"), "{ half").unwrap();
    let (one, two) = (Draft::of(&note("one"), "note"), Draft::of(&note("two"), "note"));
    kept.keep_draft(&one).unwrap();
    kept.keep_draft(&two).unwrap();
    assert_eq!(kept.drafts().len(), 2);
    assert_eq!(fs::read(folder.join("note.json")).unwrap(), b"{ half");
    kept.drop_draft("note", &one.id).unwrap();
    assert_eq!(kept.drafts(), [two]);
    let mut odd = Draft::of(&note("odd"), "note");
    odd.kind = "../../odd Één".into();
    kept.keep_draft(&odd).unwrap();
    assert_eq!(kept.draft("../../odd Één"), Some(odd));
    assert!(files(home.path()).iter().all(|path| path.starts_with(home.path().join("state"))));
}

#[test]
fn a_crash_between_the_save_and_the_end_of_the_draft_doubles_nothing() {
    let home = home();
    let kept = journal(home.path());
    let draft = Draft::of(&note("words"), "note");
    kept.keep_draft(&draft).unwrap();
    kept.keep(draft.record(later(1)), later(1)).unwrap();
    let again = kept.drafts().remove(0);
    kept.keep(again.record(later(60)), later(60)).unwrap();
    assert_eq!(crate::texts(&kept), ["words"]);
    let entry = kept.newest_first().next().unwrap().unwrap();
    assert!(entry.conflicts.is_empty());
    // A draft of a change grows from the version that was open.
    let change = Draft::of(&crate::edited(&entry, "changed", 70), "note");
    kept.keep(change.record(later(71)), later(71)).unwrap();
    assert_eq!(crate::texts(&kept), ["changed"]);
}
