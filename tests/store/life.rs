//! The life of an entry: change, remove, restore, erase; copies; links; rights; two windows.

use std::collections::BTreeMap;
use std::fs;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::test_runner::Config;
use verbinding::journal::{Month, Record, SaveErrorKind};

use crate::{
    at, edited, holding, home, journal, later, leftovers, note, now, own_file, sorted, texts, with_trash,
};

#[test]
fn a_change_replaces_and_keeping_twice_changes_nothing() {
    let home = home();
    let kept = journal(home.path());
    let record = note("one");
    let first = kept.keep(record.clone(), now()).unwrap();
    let second = edited(&first, "two", 1);
    kept.keep(second.clone(), later(1)).unwrap();
    let path = own_file(home.path(), "2026-11");
    let before = fs::read(&path).unwrap();
    kept.keep(second, later(2)).unwrap();
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(texts(&kept), ["two"]);
    assert_eq!(kept.find(&record.id[..13]).unwrap().len(), 1);
    assert!(kept.find("").unwrap().is_empty());
}

#[test]
fn a_record_changed_without_a_new_stamp_is_not_lost() {
    let home = home();
    let kept = journal(home.path());
    let mut record = note("one");
    kept.keep(record.clone(), now()).unwrap();
    record.fields.insert("note".into(), "two".into());
    kept.keep(record, now()).unwrap();
    assert_eq!(texts(&kept), ["two"]);
}

#[test]
fn entries_come_newest_first_and_a_night_stands_in_the_month_before() {
    let home = home();
    let kept = journal(home.path());
    for time in ["2026-12-01T03:30:00+01:00", "2026-12-01T21:00:00+01:00", "2025-01-31T20:00:00-05:00"] {
        let mut record = Record::new("note", at(time), now());
        record.fields.insert("note".into(), time.into());
        kept.keep(record, now()).unwrap();
    }
    let months: Vec<String> = kept.months().unwrap().iter().map(Month::to_string).collect();
    assert_eq!(months, ["2026-12", "2026-11", "2025-01"]);
    assert_eq!(
        texts(&kept),
        ["2026-12-01T21:00:00+01:00", "2026-12-01T03:30:00+01:00", "2025-01-31T20:00:00-05:00"]
    );
}

#[test]
fn an_entry_stays_in_its_file_when_the_end_of_the_day_is_moved() {
    let home = home();
    let record = Record::new("note", at("2026-12-01T03:30:00+01:00"), now());
    let entry = journal(home.path()).keep(record, now()).unwrap();
    let moved = verbinding::journal::Journal::open(journal(home.path()).paths().clone(), 0);
    moved.keep(edited(&entry, "changed", 1), later(1)).unwrap();
    assert_eq!(moved.months().unwrap().len(), 1);
    assert_eq!(texts(&moved), ["changed"]);
}

#[test]
fn removed_is_in_the_trash_and_comes_back_whole() {
    let home = home();
    let kept = journal(home.path());
    let entry = kept.keep(note("words"), now()).unwrap();
    let gone = kept.remove(&entry.shown.id, later(1)).unwrap();
    assert!(gone.in_trash() && texts(&kept).is_empty());
    assert_eq!(gone.shown.deleted.as_deref(), Some("2026-11-22T20:04:32Z"));
    assert_eq!(kept.trash().unwrap(), [gone]);
    assert_eq!(with_trash(&kept).len(), 1);
    let back = kept.restore(&entry.shown.id, later(2)).unwrap();
    assert_eq!(back.shown.fields, entry.shown.fields);
    assert_eq!(texts(&kept), ["words"]);
    assert!(kept.trash().unwrap().is_empty());
}

#[test]
fn both_versions_come_back_from_the_trash() {
    let home = home();
    let kept = journal(home.path());
    let first = kept.keep(note("base"), now()).unwrap();
    kept.keep(edited(&first, "left", 1), later(1)).unwrap();
    kept.keep(edited(&first, "right", 2), later(2)).unwrap();
    assert_eq!(texts(&kept), ["right", "left"]);
    kept.remove(&first.shown.id, later(3)).unwrap();
    assert!(texts(&kept).is_empty());
    let entry = kept.restore(&first.shown.id, later(4)).unwrap();
    assert_eq!(texts(&kept), ["right", "left"]);
    let mut chosen = entry.shown.succeed(entry.conflicts[0].fields.clone(), later(5));
    chosen.was.extend(entry.conflicts[0].lineage());
    kept.keep(chosen, later(5)).unwrap();
    assert_eq!(texts(&kept), ["left"]);
}

#[test]
fn erased_words_are_in_no_file() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("stays"), now()).unwrap();
    let entry = kept.keep(note("xyzzy"), now()).unwrap();
    let next = kept.keep(edited(&entry, "xyzzy again", 1), later(1)).unwrap();
    let day = now() + TimeDelta::days(1);
    kept.keep(note("makes a copy"), day).unwrap();
    kept.keep_draft(&verbinding::journal::Draft::of(&next.shown, "note")).unwrap();
    let path = own_file(home.path(), "2026-11");
    fs::copy(&path, path.to_str().unwrap().replace(".json", ".sync-conflict-20261122-101010-ABCDEFG.json"))
        .unwrap();
    assert!(holding(home.path(), "xyzzy").len() >= 4);

    let erased = kept.erase(&entry.shown.id, day).unwrap();
    assert!(erased.erased() && erased.shown.fields.is_empty());
    assert_eq!(holding(home.path(), "xyzzy"), Vec::<std::path::PathBuf>::new());
    assert_eq!(sorted(texts(&kept)), ["makes a copy", "stays"]);
    assert!(kept.drafts().is_empty());
    assert!(kept.find(&entry.shown.id).unwrap().is_empty());
    let refused = kept.keep(edited(&next, "xyzzy", 9), later(9)).unwrap_err();
    assert_eq!(refused.kind, SaveErrorKind::Gone);
    assert_eq!(kept.restore(&entry.shown.id, day).unwrap_err().kind, SaveErrorKind::Gone);
    assert!(kept.erase(&entry.shown.id, day).unwrap().erased());
    assert_eq!(kept.remove("no-such-id", day).unwrap_err().kind, SaveErrorKind::Gone);
}

#[test]
fn a_copy_of_each_day_is_kept_and_fourteen_such_days() {
    let home = home();
    let kept = journal(home.path());
    for day in 0..20 {
        kept.keep(note(&format!("day {day}")), now() + TimeDelta::days(day)).unwrap();
        kept.keep(note(&format!("more of day {day}")), now() + TimeDelta::days(day)).unwrap();
    }
    let mut days: Vec<String> = fs::read_dir(home.path().join("data/backup"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    days.sort();
    assert_eq!(days.len(), 14);
    assert_eq!(days[13], "2026-12-11");
    let name = own_file(home.path(), "2026-11").file_name().unwrap().to_owned();
    let copy = fs::read_to_string(home.path().join("data/backup/2026-12-11/journal").join(name)).unwrap();
    assert!(copy.contains("more of day 18") && !copy.contains("day 19"));
}

#[cfg(unix)]
#[test]
fn a_month_that_is_a_link_stays_one() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("one"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let real = home.path().join("elsewhere.json");
    fs::rename(&path, &real).unwrap();
    std::os::unix::fs::symlink(&real, &path).unwrap();
    kept.keep(note("two"), now()).unwrap();
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
    assert_eq!(sorted(texts(&kept)), ["one", "two"]);
    assert!(fs::read_to_string(&real).unwrap().contains("two"));
    assert!(leftovers(home.path()).is_empty());
}

#[cfg(unix)]
#[test]
fn only_the_person_can_read_any_of_it() {
    use std::os::unix::fs::PermissionsExt;
    let home = home();
    let kept = journal(home.path());
    let entry = kept.keep(note("one"), now()).unwrap();
    kept.keep(note("two"), later(86_400)).unwrap();
    kept.keep_circle(Record::new("circle", at(crate::EVENING), now()), now()).unwrap();
    kept.keep_draft(&verbinding::journal::Draft::of(&entry.shown, "note")).unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for path in crate::files(home.path()) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
        let mut folder = path.parent().unwrap();
        while folder != home.path() {
            assert_eq!(mode(folder), 0o700, "{}", folder.display());
            folder = folder.parent().unwrap();
        }
    }
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let home = home();
    let threads: Vec<_> = (0..2)
        .map(|window| {
            let path = home.path().to_path_buf();
            std::thread::spawn(move || {
                let kept = journal(&path);
                for number in 0..100 {
                    kept.keep(note(&format!("{window}-{number}")), now()).unwrap();
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
    let expected: Vec<String> = (0..2).flat_map(|w| (0..100).map(move |n| format!("{w}-{n}"))).collect();
    let kept = journal(home.path());
    assert_eq!(sorted(texts(&kept)), sorted(expected));
    assert!(leftovers(home.path()).is_empty() && kept.damaged().is_empty());
    assert_eq!(kept.months().unwrap().len(), 1);
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, cases: 24, ..Config::default() })]

    #[test]
    fn edit_remove_and_restore_in_any_order_keep_every_entrys_last_words(
        steps in prop::collection::vec((0..3_usize, 0..4_u8), 1..12),
    ) {
        let home = home();
        let kept = journal(home.path());
        let ids: Vec<String> =
            (0..3).map(|n| kept.keep(note(&format!("start {n}")), now()).unwrap().shown.id).collect();
        let mut last: BTreeMap<usize, (String, bool, bool)> =
            (0..3).map(|n| (n, (format!("start {n}"), false, false))).collect();
        for (number, (which, what)) in steps.into_iter().enumerate() {
            let seconds = number as i64 + 1;
            let Some((words, trash, erased)) = last.get_mut(&which) else { continue };
            if *erased {
                prop_assert!(kept.remove(&ids[which], later(seconds)).is_err());
                continue;
            }
            match what {
                0 => { kept.remove(&ids[which], later(seconds)).unwrap(); *trash = true; }
                1 => { kept.restore(&ids[which], later(seconds)).unwrap(); *trash = false; }
                2 => {
                    *words = format!("edit {number}.");
                    let entry = kept.find(&ids[which]).unwrap().remove(0);
                    kept.keep(edited(&entry, words, seconds), later(seconds)).unwrap();
                    // Saved words are seen, also when they were changed in the trash.
                    *trash = false;
                }
                _ if number > 8 => { kept.erase(&ids[which], later(seconds)).unwrap(); *erased = true; }
                _ => {}
            }
        }
        let expected = |in_trash: bool| sorted(
            last.values().filter(|(_, trash, erased)| !erased && *trash == in_trash).map(|(w, ..)| w.clone()).collect(),
        );
        prop_assert_eq!(sorted(texts(&kept)), expected(false));
        let trash = kept.trash().unwrap();
        prop_assert_eq!(sorted(trash.iter().flat_map(crate::words_of).collect()), expected(true));
        for (words, _, erased) in last.values() {
            if *erased {
                prop_assert!(holding(home.path(), words).is_empty());
            }
        }
    }
}
