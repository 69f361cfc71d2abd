//! What the kernel says of the running program, and what `where` says of it; both must say the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::{elsewhere, lived_in, open_at};
use crate::support::home::Home;

/// The number behind a word in what the kernel says of a thread.
fn number(status: &str, word: &str) -> u32 {
    let line = status.lines().find_map(|line| line.strip_prefix(word)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("{word} in {status}")).trim().parse().unwrap()
}

/// The filters of each thread, by its name.
fn filters(process: u32) -> BTreeMap<String, u32> {
    let threads = fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let told = threads.map(|thread| {
        let folder = thread.unwrap().path();
        let status = fs::read_to_string(folder.join("status")).unwrap();
        (
            fs::read_to_string(folder.join("comm")).unwrap().trim().to_owned(),
            number(&status, "Seccomp_filters"),
        )
    });
    told.collect()
}

/// The filters that this test has already: a container may have its own.
fn around() -> u32 {
    number(&fs::read_to_string("/proc/self/status").unwrap(), "Seccomp_filters")
}

#[test]
fn the_kernel_says_that_the_running_program_is_filtered_and_can_gain_no_rights() {
    let (home, person) = (lived_in(), elsewhere());
    let pty = open_at(&home, person.path());
    let status = fs::read_to_string(format!("/proc/{}/status", pty.process())).unwrap();
    assert_eq!(number(&status, "Seccomp"), 2);
    assert_eq!(number(&status, "NoNewPrivs"), 1);
    let filters = filters(pty.process());
    // Those that are there as long as the program is; others begin after the first picture.
    assert!(filters.len() > 2 && filters.contains_key("input"), "{filters:?}");
    assert!(filters.values().all(|count| *count == around() + 1), "{filters:?}");
    assert!(!filters.contains_key("editor"), "{filters:?}");
}

#[test]
fn only_the_thread_that_starts_the_editor_keeps_everything() {
    let home = lived_in();
    let pty = home.start("nl").env("EDITOR", "vi").spawn();
    pty.until("Wat past er nu bij je?");
    let filters = filters(pty.process());
    let without: Vec<&String> =
        filters.iter().filter(|(_, count)| **count == around()).map(|(name, _)| name).collect();
    assert_eq!(without, ["editor"], "{filters:?}");
}

fn said(home: &Home, language: &str) -> String {
    home.run_in(language, &["where"]).0
}

#[test]
fn where_says_what_linux_enforces_in_both_languages() {
    let home = lived_in();
    let dutch = said(&home, "nl");
    assert!(dutch.contains("Dit programma kan geen verbinding maken: afgedwongen door Linux.\n"), "{dutch}");
    assert!(dutch.contains("Andere bestanden kan het niet openen: afgedwongen door Linux.\n"), "{dutch}");
    assert!(dutch.contains("Je eigen editor valt hier niet onder.\n"), "{dutch}");
    assert!(!dutch.contains("Daar kan het ook bij"), "{dutch}");
    let english = said(&home, "en");
    assert!(english.contains("This program cannot make a connection: enforced by Linux.\n"), "{english}");
    assert!(english.contains("It cannot open other files: enforced by Linux.\n"), "{english}");
}

#[test]
fn where_says_so_when_the_person_turned_it_off() {
    let home = lived_in();
    for value in ["no", "0", "off"] {
        let out = home.command(&["where"]).env("VERBINDING_CONFINE", value).output().unwrap().stdout;
        let out = String::from_utf8(out).unwrap();
        assert!(out.contains("Dit programma gebruikt geen netwerk.\nHet afdwingen staat uit"), "{out}");
        assert!(!out.contains("afgedwongen door Linux"), "{out}");
    }
}

#[test]
fn where_names_each_folder_beyond_its_own_that_can_be_opened() {
    let row = |home: &Home, path: &Path| {
        let path = fs::canonicalize(path).unwrap();
        let said = said(home, "nl");
        let rows = said.lines().filter_map(|line| line.strip_prefix("Daar kan het ook bij"));
        rows.map(str::trim).any(|row| Path::new(row) == path)
    };
    let home = Home::new();
    assert!(row(&home, home.path()), "nothing is there yet: {}", said(&home, "nl"));
    assert!(super::names(home.path()).is_empty(), "and nothing was made");
    let (home, elsewhere) = (lived_in(), elsewhere());
    let target = elsewhere.path().join("settings.toml");
    let config = home.path().join("config/config.toml");
    fs::rename(&config, &target).unwrap();
    std::os::unix::fs::symlink(&target, &config).unwrap();
    assert!(row(&home, elsewhere.path()), "{}", said(&home, "nl"));
}
