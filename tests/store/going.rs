//! What goes for good: everything on request, the trash after its time, a damaged file aside; and what stays.

use std::fs;
use std::path::Path;

use verbinding::journal::{Draft, Journal, Record};
use verbinding::settings::{Paths, Settings};

use crate::{at, edited, files, holding, home, journal, later, note, now, own_file, texts};

const DAY: i64 = 86_400;

/// A home with everything that this program writes, and files of others in every folder.
fn full(home: &Path) -> Vec<std::path::PathBuf> {
    let kept = journal(home);
    let entry = kept.keep(note("xyzzy"), now()).unwrap();
    kept.keep(edited(&entry, "xyzzy two", 1), later(DAY)).unwrap();
    kept.keep_circle(Record::new("circle", at(crate::EVENING), now()), now()).unwrap();
    kept.keep_draft(&Draft::of(&note("xyzzy draft"), "note")).unwrap();
    let settings = Settings { name: "xyzzy".into(), ..Settings::default() };
    kept.keep_settings(&Settings::default(), &settings).unwrap();
    kept.keep_background(true).unwrap();
    kept.save_prompted("xyzzy").unwrap();
    let paths = Paths::under(home);
    fs::write(paths.journal().join("2026-10.phone-1a2b.json"), "{ \"xyzzy").unwrap();
    fs::write(paths.journal().join("2026-10.phone.sync-conflict-1.json"), "xyzzy").unwrap();
    fs::write(paths.drafts().join("broken.json"), "xyzzy").unwrap();
    fs::create_dir_all(paths.damaged()).unwrap();
    fs::write(paths.damaged().join("2026-09.phone-1a2b.2.json"), "xyzzy").unwrap();
    fs::write(paths.journal().join(".verbinding.phone-1a2b.AbC.tmp"), "xyzzy").unwrap();
    fs::create_dir_all(paths.exercises()).unwrap();
    let others = [
        paths.data().join("notes.txt"),
        paths.data().join(".stfolder"),
        paths.journal().join("2026-10.budget.json"),
        paths.journal().join("2026-10 photo.png"),
        paths.backup().join("mine.tar"),
        paths.backup().join("2026-11-22/readme"),
        paths.damaged().join("letter.txt"),
        paths.state().join("other"),
        paths.drafts().join("foreign.json"),
        paths.config().join("keys.toml"),
        paths.exercises().join("evening.toml"),
    ];
    for path in &others {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "{\"rows\": [1, 2]}").unwrap();
    }
    others.to_vec()
}

#[test]
fn erasing_everything_removes_what_is_ours_and_nothing_else() {
    let home = home();
    let mut others = full(home.path());
    others.sort();
    journal(home.path()).erase_everything().unwrap();
    assert_eq!(files(home.path()), others);
    assert!(holding(home.path(), "xyzzy").is_empty());
    journal(home.path()).erase_everything().unwrap();
    journal(home.path()).keep(note("again"), later(2 * DAY)).unwrap();
    assert_eq!(texts(&journal(home.path())), ["again"]);
}

#[test]
fn erasing_everything_leaves_no_folder_where_nobody_else_has_a_file() {
    let home = home();
    let others = full(home.path());
    for path in others {
        fs::remove_file(path).unwrap();
    }
    let beside = home.path().join("beside.txt");
    fs::write(&beside, "stays").unwrap();
    journal(home.path()).erase_everything().unwrap();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    assert!(beside.exists());
}

#[test]
fn erasing_everything_makes_nothing_where_there_is_nothing() {
    let home = home();
    journal(home.path()).erase_everything().unwrap();
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[cfg(unix)]
#[test]
fn words_behind_a_link_are_erased_too() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("xyzzy"), now()).unwrap();
    let path = own_file(home.path(), "2026-11");
    let elsewhere = home.path().join("elsewhere.json");
    fs::rename(&path, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
    kept.erase_everything().unwrap();
    assert!(files(home.path()).is_empty(), "{:?}", files(home.path()));
}

#[test]
fn an_erasing_of_everything_that_failed_can_be_tried_again() {
    crate::faults::at_each_call(
        |home| drop(full(home)),
        Journal::erase_everything,
        |home, _| {
            journal(home).erase_everything().unwrap();
            assert!(holding(home, "xyzzy").is_empty());
        },
    );
}

#[test]
fn the_trash_is_let_go_of_after_thirty_days_and_not_before() {
    let home = home();
    let kept = journal(home.path());
    let old = kept.keep(note("xyzzy old"), now()).unwrap();
    let young = kept.keep(note("young"), now()).unwrap();
    let back = kept.keep(note("back"), now()).unwrap();
    let item = kept.keep_circle(Record::new("circle", at(crate::EVENING), now()), now()).unwrap();
    kept.remove(&old.shown.id, later(0)).unwrap();
    kept.remove_circle(&item.shown.id, later(0)).unwrap();
    kept.remove(&back.shown.id, later(0)).unwrap();
    kept.purge(later(60)).unwrap();
    kept.remove(&young.shown.id, later(DAY)).unwrap();
    for day in 1..30 {
        kept.purge(later(day * DAY + 60)).unwrap();
    }
    assert_eq!(kept.trash().unwrap().len(), 3);
    let mut purgeable = kept.find_purgeable(later(30 * DAY + 60)).unwrap();
    kept.restore(&back.shown.id, later(30 * DAY + 60)).unwrap();
    while !purgeable.is_empty() {
        kept.purge_one(&mut purgeable, later(30 * DAY + 61)).unwrap();
    }
    let trash = kept.trash().unwrap();
    assert_eq!(trash.iter().map(|entry| &entry.shown.id).collect::<Vec<_>>(), [&young.shown.id]);
    assert_eq!(texts(&kept), ["back"]);
    assert!(holding(home.path(), "xyzzy").is_empty());
    assert!(kept.restore_circle(&item.shown.id, later(31 * DAY)).is_err());
    kept.restore(&young.shown.id, later(31 * DAY)).unwrap();
    assert!(texts(&kept).contains(&"young".to_owned()));
    assert!(kept.find_purgeable(later(99 * DAY)).unwrap().is_empty());
}

#[test]
fn looking_for_what_must_go_changes_nothing() {
    let home = home();
    let others = full(home.path());
    let kept = journal(home.path());
    let entry = kept.newest_first().next().unwrap().unwrap();
    kept.remove(&entry.shown.id, now()).unwrap();
    let before: Vec<_> = files(home.path()).into_iter().map(|path| fs::read(path).unwrap()).collect();
    assert!(!kept.find_purgeable(later(40 * DAY)).unwrap().is_empty() && !others.is_empty());
    let after: Vec<_> = files(home.path()).into_iter().map(|path| fs::read(path).unwrap()).collect();
    assert_eq!(before, after);
}

#[test]
fn a_repaired_file_is_set_aside_whole_and_its_newest_good_copy_comes_back() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("first"), now()).unwrap();
    kept.keep(note("second"), later(DAY)).unwrap();
    let path = own_file(home.path(), "2026-11");
    for number in ["", ".2"] {
        let cut = format!("{{ cut {number}");
        fs::write(&path, &cut).unwrap();
        let damage = kept.damaged().remove(0);
        assert!(kept.can_repair(&damage));
        let aside = kept.repair(&damage, later(DAY)).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert_eq!(aside, home.path().join(format!("data/damaged/{name}{number}.json")));
        assert_eq!(fs::read_to_string(aside).unwrap(), cut);
        assert_eq!(texts(&kept), ["first"]);
        assert!(kept.damaged().is_empty());
    }
}

#[test]
fn what_another_device_or_a_newer_program_wrote_is_not_repaired() {
    let home = home();
    let kept = journal(home.path());
    kept.keep(note("here"), now()).unwrap();
    let own = own_file(home.path(), "2026-11");
    let newer = fs::read_to_string(&own).unwrap().replace("\"version\": 1", "\"version\": 2");
    fs::write(&own, &newer).unwrap();
    fs::write(own.with_file_name("2026-11.phone-1a2b.json"), "{").unwrap();
    let damaged = kept.damaged();
    assert_eq!(damaged.len(), 2);
    for damage in &damaged {
        assert!(!kept.can_repair(damage) && kept.repair(damage, later(1)).is_err());
    }
    assert_eq!(fs::read_to_string(&own).unwrap(), newer);
    assert!(!home.path().join("data/damaged").exists());
}

#[test]
fn a_repair_that_fails_loses_nothing() {
    let cut = |home: &Path| {
        journal(home).keep(note("first"), now()).unwrap();
        journal(home).keep(note("second"), later(DAY)).unwrap();
        fs::write(own_file(home, "2026-11"), "{ cut xyzzy").unwrap();
    };
    crate::faults::at_each_call(
        cut,
        |kept| {
            let damaged = journal(kept.paths().data().parent().unwrap()).damaged();
            kept.repair(&damaged[0], later(DAY)).map(drop)
        },
        |home, failed| {
            assert!(!holding(home, "xyzzy").is_empty());
            assert!(failed || texts(&journal(home)) == ["first"]);
        },
    );
}
