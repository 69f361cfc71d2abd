//! What another device erased leaves this one with the next command; who only reads is never kept waiting.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::reasons::lived_in;
use crate::support::files::holding;
use crate::support::home::Home;

/// Whether the erased words are on the disk.
fn holds(home: &Home) -> bool {
    !holding(home.path(), "verborgen").is_empty()
}

/// What another device wrote into the folders that are shared.
fn written_elsewhere(home: &Home, month: &str, entries: &serde_json::Value) -> PathBuf {
    let file =
        json!({"format": "verbinding-journal", "version": 1, "device": "elders-0001", "entries": entries});
    home.write(&format!("data/journal/{month}.elders-0001.json"), serde_json::to_vec_pretty(&file).unwrap())
}

/// An entry of this device as it stands in the file, and the same one erased by another device.
fn erased_elsewhere(home: &Home, id: &str) -> PathBuf {
    let own: serde_json::Value =
        serde_json::from_slice(&fs::read(home.month_file("2026-11")).unwrap()).unwrap();
    let entries = own["entries"].as_array().unwrap();
    let entry = entries.iter().find(|entry| entry["id"] == id).unwrap();
    let gone = json!([{
        "id": id, "kind": "note", "at": entry["at"], "changed": "2026-11-22T10:00:00.000Z",
        "was": [entry["changed"]], "erased": true,
    }]);
    written_elsewhere(home, "2026-11", &gone)
}

#[test]
fn what_another_device_erased_leaves_this_one_with_every_command_that_reads() {
    for args in [
        &["list"][..],
        &["search", "vrijdag"],
        &["show", "0"],
        &["export", "-o", "-"],
        &["doctor"],
        &["list", "--from", "2020", "--to", "2021"],
    ] {
        let home = lived_in();
        let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
        home.keep_note("2026-11-21T21:00:00+01:00", "erna");
        assert!(holds(&home));
        erased_elsewhere(&home, &id);
        let (out, err, _) = home.run(args);
        assert!(!out.contains("verborgen") && !holds(&home), "{args:?}: {out}{err}");
        assert!(home.run(&["list"]).0.contains("erna"));
        // Once more: nothing is written any more.
        let tidied = fs::metadata(home.path().join("state/tidied")).unwrap().modified().unwrap();
        home.run(args);
        home.run(args);
        let again = fs::metadata(home.path().join("state/tidied")).unwrap().modified().unwrap();
        assert!(again >= tidied);
    }
}

#[test]
fn what_another_device_erased_leaves_this_one_with_a_note_too() {
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    erased_elsewhere(&home, &id);
    home.keep_note("2026-11-22T20:00:00+01:00", "erna");
    assert!(!holds(&home));
    assert!(home.run(&["list"]).0.contains("erna"));
}

#[test]
fn a_file_that_is_written_over_in_place_is_seen_although_its_folder_did_not_change() {
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    let theirs = written_elsewhere(&home, "2026-11", &json!([]));
    home.run(&["list"]);
    home.run(&["list"]);
    let time = || fs::metadata(home.path().join("data/journal")).unwrap().modified().unwrap();
    let before = time();
    // As a copy from a stick does.
    let erased = erased_elsewhere(&home, &id);
    assert_eq!((erased, time()), (theirs, before));
    home.run(&["list"]);
    assert!(!holds(&home));
}

#[test]
fn a_list_of_changes_that_was_cut_by_a_power_cut_only_means_that_more_is_looked_at() {
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    written_elsewhere(&home, "2026-11", &json!([]));
    let tidied = home.path().join("state/tidied");
    home.run(&["list"]);
    let whole = fs::read(&tidied).unwrap();
    for kept in [0, 1, whole.len() / 2, whole.len() - 2] {
        fs::write(&tidied, &whole[..kept]).unwrap();
        home.run(&["list"]);
        assert_eq!(fs::read(&tidied).unwrap().len(), whole.len(), "{kept}");
    }
    fs::write(&tidied, vec![0; whole.len()]).unwrap();
    erased_elsewhere(&home, &id);
    home.run(&["list"]);
    assert!(!holds(&home));
}

#[test]
fn the_circle_leaves_what_was_erased_to_the_next_command() {
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    erased_elsewhere(&home, &id);
    for args in [&["circle"][..], &["circle", "--json"], &["circle", "--poster", "-"]] {
        let (out, err, code) = home.run(args);
        assert!(code == 0 && !out.contains("verborgen") && holds(&home), "{args:?}: {out}{err}");
    }
    home.run(&["list"]);
    assert!(!holds(&home));
}

#[test]
fn a_file_that_did_not_change_is_not_read_again_to_look_for_what_was_erased() {
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    written_elsewhere(&home, "2026-11", &json!([]));
    let tidied = home.path().join("state/tidied");
    home.run(&["list"]);
    home.run(&["list"]);
    let before = fs::read(&tidied).unwrap();
    let written = fs::metadata(&tidied).unwrap().modified().unwrap();
    home.run(&["list"]);
    assert_eq!(fs::metadata(&tidied).unwrap().modified().unwrap(), written);
    erased_elsewhere(&home, &id);
    home.run(&["list"]);
    assert!(!holds(&home));
    assert_ne!(fs::read(&tidied).unwrap(), before);
}

#[test]
fn who_writes_alone_pays_nothing_for_it() {
    let home = lived_in();
    home.run(&["list"]);
    assert!(!home.path().join("state/tidied").exists());
}

#[test]
fn while_another_window_saves_nothing_waits_and_nothing_is_removed() {
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    erased_elsewhere(&home, &id);
    let lock = fs::OpenOptions::new().write(true).open(home.path().join("state/lock")).unwrap();
    lock.lock().unwrap();
    let begun = std::time::Instant::now();
    let (out, err, code) = home.run(&["list"]);
    assert!(begun.elapsed().as_millis() < 2500, "it waited for the lock");
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(!out.contains("verborgen") && holds(&home));
    drop(lock);
    // A child that a test beside this one was just starting may hold it a little longer.
    let removed = (0..20).any(|_| {
        home.run(&["list"]);
        !holds(&home)
    });
    assert!(removed);
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_written_it_reads_as_well_and_says_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "verborgen");
    erased_elsewhere(&home, &id);
    let folders = ["data", "data/journal", "state"];
    for folder in folders {
        fs::set_permissions(home.path().join(folder), fs::Permissions::from_mode(0o500)).unwrap();
    }
    let (out, err, code) = home.run(&["list"]);
    for folder in folders {
        fs::set_permissions(home.path().join(folder), fs::Permissions::from_mode(0o700)).unwrap();
    }
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(out.contains("vrijdag") && !out.contains("verborgen"), "{out}");
}
