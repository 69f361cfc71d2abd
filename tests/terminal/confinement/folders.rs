//! Folders that are not there yet, links, and folders that go: saving goes on under confinement; must never widen it for a test.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

use super::{elsewhere, kept, lived_in, names, open_at, write_note};
use crate::support::home::{Home, PROGRAM};
use crate::support::pty::Start;

#[test]
fn a_first_run_without_any_folder_keeps_its_words_and_makes_nothing_before() {
    let person = elsewhere();
    // The folders of the system, of which not even those above are there.
    let start = |arguments: &[&str]| {
        Start::new(PROGRAM)
            .args(arguments.iter().copied())
            .env("HOME", person.path())
            .env("VERBINDING_LANG", "nl")
    };
    let mut pty = start(&[]).spawn();
    pty.until("In welke taal?");
    assert!(names(person.path()).is_empty());
    pty.keys("<Enter>");
    pty.until("In welk land ben je?");
    pty.keys("<PgDn>");
    pty.until("Waar je woorden blijven");
    pty.keys("<Enter>");
    pty.until("Wie of wat mag in je steuncirkel?");
    pty.keys("<PgDn>");
    pty.until("Wil je een wachtzin op je schrift?");
    pty.keys("<Enter>");
    pty.until("Wat past er nu bij je?");
    write_note(&mut pty, "De allereerste.");
    pty.until("Bewaard.");
    pty.keys("<Enter>");
    pty.until("Wat past er nu bij je?");
    pty.keys("q");
    assert!(pty.wait_exit().success());
    assert_eq!(names(&person.path().join(".local/share/verbinding")), ["journal"]);
    // Now all is there, and nothing above it can be opened.
    let pty = start(&["where"]).spawn();
    pty.until("afgedwongen door Linux");
    assert!(pty.wait_exit().success());
    assert!(!pty.screen().contains("Daar kan het ook bij"), "{}", pty.screen());
}

/// Moves a folder or a file elsewhere, and leaves a link to it.
fn link_away(from: &Path, to: &Path) {
    fs::rename(from, to).unwrap();
    symlink(to, from).unwrap();
}

/// Saves by a command and on the screen, over what is there.
fn saves(home: &Home) {
    home.note("2026-11-21 21:00", "Door een opdracht.");
    let mut pty = open_at(home, home.path());
    write_note(&mut pty, "Op het scherm.");
    pty.until("Bewaard.");
    drop(pty);
    let kept = kept(home);
    for words in ["Een café aan zee.", "Door een opdracht.", "Op het scherm."] {
        assert!(kept.contains(words), "{words} in {kept}");
    }
}

#[test]
fn saving_goes_on_through_links_to_folders() {
    for linked in ["data", "state", "config", "data/journal"] {
        let (home, place) = (lived_in(), elsewhere());
        let target = place.path().join("hier");
        link_away(&home.path().join(linked), &target);
        saves(&home);
        assert!(home.path().join(linked).is_symlink(), "{linked}");
        assert!(target.is_dir(), "{linked}");
    }
}

#[test]
fn saving_goes_on_through_a_link_to_a_folder_that_is_not_there_yet() {
    let (home, place) = (Home::welcomed(), elsewhere());
    symlink(place.path().join("journal"), home.path().join("data-target")).unwrap();
    fs::create_dir(home.path().join("data")).unwrap();
    symlink(place.path().join("2026-11.json"), home.path().join("data/oud.json")).unwrap();
    home.note("2026-11-20 21:00", "Een café aan zee.");
    saves(&home);
}

#[test]
fn saving_goes_on_through_a_month_file_that_is_a_link_also_to_nothing() {
    for there in [true, false] {
        let (home, place) = (lived_in(), elsewhere());
        let (month, target) = (home.month_file("2026-11"), place.path().join("november.json"));
        link_away(&month, &target);
        if !there {
            fs::remove_file(&target).unwrap();
            home.note("2026-11-20 21:00", "Een café aan zee.");
        }
        saves(&home);
        assert!(month.is_symlink());
        assert!(fs::read_to_string(&target).unwrap().contains("Op het scherm."));
        assert_eq!(names(place.path()), ["november.json"]);
    }
}

#[test]
fn settings_are_kept_through_a_link() {
    let (home, place) = (lived_in(), elsewhere());
    let target = place.path().join("verbinding.toml");
    link_away(&home.path().join("config/config.toml"), &target);
    home.out(&["exercise", "add", "letter"]);
    assert!(fs::read_to_string(&target).unwrap().contains("letter"));
}

#[test]
fn whoever_erases_everything_on_the_screen_can_still_write_and_leaves_no_folder_otherwise() {
    let erased = |home: &Home| {
        let mut pty = open_at(home, home.path());
        super::go_to(&mut pty, "instellingen", "Taal");
        pty.keys("<End><Enter>");
        pty.until("Typ het woord");
        pty.type_text("wissen");
        pty.keys("<Enter>");
        pty.until("Wat past er nu bij je?");
        assert!(!home.path().join("data/journal").exists());
        pty
    };
    let home = lived_in();
    let mut pty = erased(&home);
    write_note(&mut pty, "Opnieuw begonnen.");
    pty.until("Bewaard.");
    pty.keys("<Enter>");
    pty.until("Wat past er nu bij je?");
    pty.keys("q");
    assert!(pty.wait_exit().success());
    let said = kept(&home);
    assert!(said.contains("Opnieuw begonnen.") && !said.contains("café"), "{said}");

    let home = lived_in();
    let mut pty = erased(&home);
    pty.keys("q");
    assert!(pty.wait_exit().success());
    assert!(names(home.path()).is_empty(), "{:?}", names(home.path()));
}

#[test]
fn the_command_that_erases_everything_leaves_no_folder() {
    let home = lived_in();
    let (_, err, code) = home.typed(&["erase"], "wissen\n");
    assert_eq!(code, 0, "{err}");
    assert!(names(home.path()).is_empty(), "{:?}", names(home.path()));
}
