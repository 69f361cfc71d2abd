//! What Linux takes from the real program and what goes on working under it; must never ask the program's word for it alone.

mod calls;
mod folders;
mod in_force;
mod named;
mod refused;

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::home::Home;
use crate::support::pty::Pty;

/// A home in which every folder is there, and an entry: the program needs nothing above it.
fn lived_in() -> Home {
    let home = Home::welcomed();
    home.note("2026-11-20 21:00", "Een café aan zee.");
    for folder in ["data", "state", "config"] {
        assert!(home.path().join(folder).is_dir(), "{folder}");
    }
    home
}

/// A folder that has nothing to do with the program.
fn elsewhere() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// The program in a terminal, with a folder for the person's own.
fn open_at(home: &Home, person: &Path) -> Pty {
    let pty = home.start("nl").env("HOME", person).spawn();
    pty.until("Wat past er nu bij je?");
    pty
}

/// Opens a place by its name.
fn go_to(pty: &mut Pty, place: &str, seen: &str) {
    pty.key("C-p");
    pty.until("Typ wat je zoekt");
    pty.type_text(place);
    pty.until(place);
    pty.key("Enter");
    pty.until(seen);
}

/// Writes a note on the screen and keeps it.
fn write_note(pty: &mut Pty, words: &str) {
    pty.keys("n");
    pty.until("Schrijf wat er is.");
    pty.type_text(words);
    pty.until(words);
    pty.keys("<PgDn>");
}

/// All that the journal of a home holds, read by another process.
fn kept(home: &Home) -> String {
    home.out(&["list", "--full"])
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}
