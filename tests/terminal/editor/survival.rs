//! Words that are with the person's own editor when something ends, breaks or stays open; each comes back once.

use std::fs;
use std::path::Path;

use super::desk::{Desk, FIRST, journal_after_a_start, note};
use crate::support::files::files;
use crate::support::home::Home;

#[test]
fn words_in_the_editor_survive_the_end_of_the_program() {
    for signal in ["TERM", "HUP"] {
        let mut desk = Desk::with("echo 'half geschreven' > \"$1\"; echo klaar; while :; do read x; done");
        desk.writes_first();
        desk.pty.until("klaar");
        desk.pty.kill(signal);
        desk.pty.wait_exit();
        desk.nothing_left_but("half geschreven");
    }
}

#[test]
fn words_in_the_editor_survive_a_kill_and_are_in_the_journal_at_the_next_start() {
    let mut desk = Desk::with("echo 'half geschreven' > \"$1\"; echo klaar; while read x; do :; done");
    desk.writes_first();
    desk.pty.until("klaar");
    desk.pty.kill("KILL");
    desk.pty.wait_exit();
    // The window closes, and the editor with it.
    desk.pty.close();
    let folder = desk.home.path().join("state/lent");
    let again = note(&desk.home, "true");
    again.until("Hij staat nu in je dagboek.");
    assert!(!folder.exists());
    let months = files(&desk.home.path().join("data/journal"));
    assert!(fs::read_to_string(&months[0]).unwrap().contains("half geschreven"));
}

#[test]
fn words_that_an_editor_rescues_when_its_window_closes_come_back() {
    for copy in ["text.txt.save", "#text.txt#"] {
        for signal in ["TERM", "HUP"] {
            let rescue =
                format!("trap 'echo \"nog niet bewaard\" > \"$(dirname \"$1\")/{copy}\"; exit 1' TERM HUP");
            let mut desk = Desk::with(&format!("{rescue}\necho klaar; while :; do read x; done"));
            desk.writes_first();
            desk.pty.until("klaar");
            desk.pty.kill(signal);
            desk.pty.wait_exit();
            desk.nothing_left_but("nog niet bewaard");
        }
    }
}

#[test]
fn the_words_that_only_vim_has_survive_its_window() {
    if !Path::new("/usr/bin/vim").exists() {
        return;
    }
    let mut desk = Desk::calling(Home::welcomed(), "/usr/bin/vim -u NONE -i NONE");
    desk.writes_first();
    desk.pty.until("text.txt");
    desk.pty.type_text("ohalf geschreven");
    desk.pty.until("half geschreven");
    desk.pty.kill("HUP");
    desk.pty.wait_exit();
    let held = || {
        let lent = desk.lent();
        let swap = files(&lent).into_iter().find(|path| path.to_string_lossy().contains(".sw")).unwrap();
        String::from_utf8_lossy(&fs::read(swap).unwrap()).contains("half geschreven")
    };
    assert!(held());
    assert_eq!(journal_after_a_start(&desk.home, "Er ligt nog tekst van je editor"), "");
    assert!(held());
}

#[test]
fn an_editor_that_is_done_at_once_and_still_open_loses_nothing() {
    let mut desk = Desk::with(
        "go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"\n(read x < \"$go\"; echo later > \"$1\"; echo x > \"$go\") & exit 0",
    );
    desk.writes_first();
    desk.pty.until("Je editor is nog open.");
    let go = desk.home.path().join("go");
    fs::write(&go, "x\n").unwrap();
    fs::read(&go).unwrap();
    let journal = journal_after_a_start(&desk.home, "Hij staat nu in je dagboek.");
    assert!(journal.contains("later") && !journal.contains(FIRST), "{journal}");
    assert!(!desk.home.path().join("state/lent").exists());
}

#[test]
fn an_empty_page_in_an_editor_that_is_done_at_once_and_still_open_is_not_lost() {
    let mut desk = Desk::with(
        "go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"\n(read x < \"$go\"; echo later > \"$1\") & exit 0",
    );
    desk.calls();
    desk.pty.until("Je editor is nog open.");
    fs::write(desk.home.path().join("go"), "x\n").unwrap();
    let lent = desk.lent();
    while fs::read_to_string(lent.join("text.txt")).unwrap() != "later\n" {
        std::thread::yield_now();
    }
}

#[test]
fn an_editor_that_stays_open_and_changes_nothing_leaves_nothing() {
    let mut desk = Desk::with("go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"\n(read x < \"$go\") & exit 0");
    desk.writes_first();
    desk.pty.until("Je editor is nog open.");
    fs::write(desk.home.path().join("go"), "x\n").unwrap();
    // The page is finished meanwhile.
    desk.pty.key("PgDn");
    desk.pty.until("Bewaard.");
    let journal = journal_after_a_start(&desk.home, "Vrij schrijven");
    assert_eq!(journal.matches(FIRST).count(), 1, "{journal}");
    assert!(!desk.home.path().join("state/lent").exists());
}

#[test]
fn a_file_that_cannot_be_read_is_never_thrown_away() {
    let mut desk = Desk::with("cp \"$1\" \"$1.mine\"; rm \"$1\"; mkdir \"$1\"; mv \"$1.mine\" \"$1/mine\"");
    desk.writes_first();
    desk.pty.until("Er ligt nog tekst van je editor");
    desk.pty.until(FIRST);
    assert!(desk.lent().join("text.txt/mine").exists());
    journal_after_a_start(&desk.home, "Er ligt nog tekst van je editor");
    assert!(desk.lent().join("text.txt/mine").exists());
}

#[test]
fn words_that_came_back_to_a_disk_that_takes_no_draft_are_kept_once() {
    let drafts = "$(dirname \"$0\")/state/drafts";
    let mut desk =
        Desk::with(&format!("echo 'weer terug' > \"$1\"; rm -r \"{drafts}\"; echo x > \"{drafts}\""));
    desk.writes_first();
    desk.pty.until("weer terug");
    desk.pty.until("Bewaren lukte niet");
    assert!(desk.home.path().join("state/lent").exists());
    fs::remove_file(desk.home.path().join("state/drafts")).unwrap();
    desk.pty.type_text(" en verder");
    desk.pty.until("en verder");
    desk.pty.key("PgDn");
    desk.pty.until("Bewaard.");
    desk.pty.key("Enter");
    desk.pty.until("Wat past er nu bij je?");
    desk.pty.key("q");
    desk.pty.wait_exit();
    assert!(!desk.home.path().join("state/lent").exists());
    let journal = journal_after_a_start(&desk.home, "Vrij schrijven");
    assert_eq!(journal.matches("weer terug").count(), 1, "{journal}");
}

#[test]
fn a_text_with_an_empty_line_at_its_end_is_not_doubled_by_a_kill() {
    let mut desk = Desk::with("echo klaar; while read x; do :; done");
    desk.pty.type_text(FIRST);
    desk.pty.key("Enter");
    desk.pty.until(FIRST);
    desk.calls();
    desk.pty.until("klaar");
    desk.pty.kill("KILL");
    desk.pty.wait_exit();
    desk.pty.close();
    assert_eq!(journal_after_a_start(&desk.home, "Vrij schrijven"), "");
    desk.nothing_left_but(FIRST);
}

#[cfg(target_os = "linux")]
#[test]
fn a_program_that_was_stopped_under_its_editor_ends_when_it_is_asked_to() {
    let mut desk = Desk::with(
        "go=\"$(dirname \"$0\")/go\"; mkfifo \"$go\"; echo klaar; read y < \"$go\"; read x; echo \"na $x\" > \"$1\"",
    );
    desk.writes_first();
    desk.pty.until("klaar");
    let status = format!("/proc/{}/status", desk.pty.process());
    let stopped = || fs::read_to_string(&status).unwrap().contains("State:\tT");
    desk.pty.kill("STOP");
    while !stopped() {
        std::thread::yield_now();
    }
    desk.pty.kill("CONT");
    while stopped() {
        std::thread::yield_now();
    }
    // Who waited for keys has looked up, and then sees some that are still the editor's.
    desk.pty.until_still(std::time::Duration::from_millis(200));
    desk.pty.keys("de rust<Enter>");
    desk.pty.until_still(std::time::Duration::from_millis(200));
    fs::write(desk.home.path().join("go"), "x\n").unwrap();
    desk.pty.until("na de rust");
    desk.pty.until_still(std::time::Duration::from_millis(200));
    desk.pty.kill("TERM");
    desk.pty.wait_exit();
    desk.nothing_left_but("na de rust");
}
