//! Commands of the real program in a real terminal: where an export goes, and what is said while something lasts.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use crate::support::home::{Home, PROGRAM};
use crate::support::pty::Pty;

const JOURNAL: &str = r#"{"format":"verbinding-export","version":1,"entries":[
    {"id":"019a8f3e-6c5a-7cc1-9d0e-2f6f0a4b8c11","kind":"note","at":"2026-11-20T21:00:00+01:00",
    "changed":"2026-11-20T20:00:00.000Z","text":"Een café aan zee.\u001b]0;titel\u0007\u001b[2J\u009b31m"}],"circle":[]}"#;

/// The program in a terminal, in this folder.
fn in_terminal(home: &Home, typed: &str) -> Pty {
    let script = format!("cd \"$1\" && exec \"$0\" {typed}");
    home.start_program("/bin/sh", "nl").args(["-c", &script, PROGRAM]).arg(home.path()).size(200, 24).spawn()
}

fn with_journal() -> Home {
    let home = Home::new();
    home.write("in.json", JOURNAL);
    assert_eq!(in_terminal(&home, "import in.json").wait_exit().exit_code(), 0);
    home
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn an_export_in_a_terminal_goes_to_a_file_here_and_never_over_one() {
    let home = with_journal();
    let terminal = in_terminal(&home, "export");
    assert_eq!(terminal.wait_exit().exit_code(), 0);
    let name = "verbinding-2026-11-22.md";
    assert!(terminal.screen().contains(&format!("{name}.")), "{}", terminal.screen());
    let path = home.path().join(name);
    assert!(terminal.screen().contains(path.to_str().unwrap()), "{}", terminal.screen());
    let written = fs::read_to_string(&path).unwrap();
    assert!(written.contains("Een café aan zee."), "{written}");
    fs::write(&path, "van mij").unwrap();
    let terminal = in_terminal(&home, "export");
    assert_eq!(terminal.wait_exit().exit_code(), 1);
    assert!(terminal.screen().contains("bestaat al. Kies een andere naam, of gebruik --force."));
    assert_eq!(fs::read_to_string(&path).unwrap(), "van mij");
    assert_eq!(in_terminal(&home, "export --format csv").wait_exit().exit_code(), 0);
    assert!(home.path().join("verbinding-2026-11-22.csv").exists());
}

#[test]
fn an_import_that_lasts_says_so_in_one_line_that_is_wiped() {
    let home = Home::new();
    let path = home.path().join("slow.json");
    pipe(&path);
    // Nothing comes out of the pipe before it is opened here.
    let terminal = in_terminal(&home, "import slow.json");
    terminal.until("Het bestand wordt gelezen…");
    fs::write(&path, JOURNAL).unwrap();
    assert_eq!(terminal.wait_exit().exit_code(), 0);
    assert_eq!(terminal.screen().trim_end(), "1 bladzijde toegevoegd. Wat er stond, staat er nog.");
}

#[test]
fn an_export_that_lasts_says_so_in_one_line_that_is_wiped() {
    let home = with_journal();
    let path = home.path().join("slow.md");
    pipe(&path);
    let terminal = in_terminal(&home, "export --output slow.md");
    terminal.until("Je dagboek wordt klaargezet…");
    let mut written = String::new();
    fs::File::open(&path).unwrap().read_to_string(&mut written).unwrap();
    assert!(written.contains("Een café aan zee."), "{written}");
    assert_eq!(terminal.wait_exit().exit_code(), 0);
    assert!(terminal.screen().starts_with("Het bestand staat in "), "{}", terminal.screen());
}

#[test]
fn the_line_of_an_export_does_not_stand_between_what_is_shown_first() {
    let home = with_journal();
    let path = home.path().join("slow.md");
    pipe(&path);
    // Shared in a terminal, what leaves is shown first, and the line does not stand between.
    let mut terminal = in_terminal(&home, "export --share --with notes --output slow.md");
    terminal.until("Enter schrijft het bestand.");
    terminal.key("Enter");
    terminal.until("Je dagboek wordt klaargezet…");
    fs::read_to_string(&path).unwrap();
    assert_eq!(terminal.wait_exit().exit_code(), 0);
    let raw = String::from_utf8(terminal.raw()).unwrap();
    assert_eq!(raw.matches("klaargezet").count(), 1, "{raw}");
}

#[test]
fn what_is_quick_or_seen_by_nobody_says_nothing_of_it() {
    let home = with_journal();
    let terminal = in_terminal(&home, "export --output quick.md");
    assert_eq!(terminal.wait_exit().exit_code(), 0);
    assert!(!String::from_utf8_lossy(&terminal.raw()).contains("klaargezet"));
    let path = home.path().join("slow.json");
    pipe(&path);
    let terminal = in_terminal(&home, "import slow.json 2>told");
    // The pipe opens only when the program opens it too, and then it waits for what is in it.
    let mut pipe = fs::File::create(&path).unwrap();
    terminal.until_still(std::time::Duration::from_millis(700));
    std::io::Write::write_all(&mut pipe, JOURNAL.as_bytes()).unwrap();
    drop(pipe);
    assert_eq!(terminal.wait_exit().exit_code(), 0);
    assert_eq!(fs::read_to_string(home.path().join("told")).unwrap(), "");
}

#[test]
fn in_a_terminal_nothing_of_a_hostile_page_steers_it() {
    let home = with_journal();
    for typed in [
        "list",
        "list --full",
        "list --json",
        "show 019a",
        "search zee",
        "export -o -",
        "export --format json -o -",
    ] {
        let terminal = in_terminal(&home, typed);
        assert_eq!(terminal.wait_exit().exit_code(), 0, "{typed}");
        let raw = String::from_utf8(terminal.raw()).unwrap();
        assert!(raw.contains("Een café aan zee."), "{typed}: {raw:?}");
        let bad = |c: char| c.is_control() && !matches!(c, '\r' | '\n');
        assert!(!raw.contains(bad), "{typed}: {raw:?}");
    }
}
