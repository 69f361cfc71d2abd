//! What is typed into a real terminal lasts: through two windows, a paste, a stop and a hundred kills.

use std::io::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::support::files::files;
use crate::support::home::{Home, PROGRAM};

/// What is written on each page of the journal, oldest first.
fn notes(home: &Home) -> Vec<String> {
    let list: Value = serde_json::from_str(&home.out(&["list", "--json"])).unwrap();
    list.as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap_or("").to_owned()).collect()
}

#[test]
fn two_windows_on_one_home_both_save_and_each_sees_what_the_other_wrote() {
    let home = Home::welcomed();
    let (mut left, mut right) = (home.open(), home.open());
    for window in [&mut left, &mut right] {
        window.keys("n");
        window.until("Schrijf wat er is.");
    }
    left.type_text("uit het ene venster");
    right.type_text("uit het andere venster");
    left.until("ene venster");
    right.until("andere venster");
    // Both have a draft of the same exercise; both save at once.
    left.keys("<PgDn>");
    right.keys("<PgDn>");
    left.until("Bewaard.");
    right.until("Bewaard.");
    let mut kept = notes(&home);
    kept.sort();
    assert_eq!(kept, ["uit het andere venster", "uit het ene venster"]);
    left.keys("<Enter>");
    left.until("Wat past er nu bij je?");
    left.keys("7");
    left.until("uit het andere vens");
    left.until("uit het ene venster");
    // What comes later is there after coming back.
    left.key("Esc");
    left.until("Wat past er nu bij je?");
    right.keys("<Enter>");
    right.until("Wat past er nu bij je?");
    right.keys("nnog een<PgDn>");
    right.until("Bewaard.");
    left.keys("7");
    left.until("nog een");
}

#[test]
fn three_pasted_paragraphs_are_one_entry_and_run_no_command() {
    let home = Home::welcomed();
    let words = "De eerste, met q en s.\n\nDe tweede: é, 🌧️ en\tniets.\n\nDe derde.";
    let mut terminal = home.open();
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.paste(words);
    terminal.until("De derde.");
    terminal.keys("<PgDn>");
    terminal.until("Bewaard.");
    let kept = notes(&home);
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0], words.replace('\t', "    "));
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_and_brought_back_to_the_foreground_the_sentence_is_still_there() {
    let home = Home::welcomed();
    let mut terminal = home.open();
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("halverwege");
    terminal.until("halverwege");
    terminal.kill("TSTP");
    terminal.until_stopped();
    terminal.until_modes(crate::support::seen::Modes::GIVEN_BACK);
    assert!(!crate::support::files::holding(&home.path().join("state/drafts"), "halverwege").is_empty());
    terminal.kill("CONT");
    terminal.until("halverwege");
    terminal.type_text(" verder");
    terminal.until("halverwege verder");
    // Ctrl-Z takes back what was typed; it is no way out of a page.
    terminal.keys("<C-z>");
    terminal.until_gone("verder");
    terminal.until("halverwege");
}

/// The next number of a row that looks like chance, and is the same each time.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

#[test]
fn kill_9_at_any_moment_of_a_hundred_saves_loses_no_entry_that_was_kept() {
    let home = Home::welcomed();
    // How long one save takes here sets how long the others are given.
    let start = Instant::now();
    assert_eq!(home.typed(&["note"], "nummer begin").2, 0);
    let whole = start.elapsed().as_micros() as u64;
    let (mut kept, mut killed, mut state) = (vec!["nummer begin".to_owned()], 0, 42);
    for number in 0..100 {
        let words = format!("nummer {number} {}", "woorden ".repeat(200)).trim_end().to_owned();
        let mut child = home
            .process(PROGRAM, "nl")
            .arg("note")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
        // The moment of the kill is what is tested; no outcome depends on it.
        std::thread::sleep(Duration::from_micros(next(&mut state) % (whole * 3 / 2)));
        let _ = child.kill();
        if child.wait().unwrap().success() {
            kept.push(words);
        } else {
            killed += 1;
        }
    }
    assert!(killed > 10 && kept.len() > 10, "{killed} killed, {} kept", kept.len());
    assert_eq!(home.typed(&["note"], "nummer einde").2, 0);
    let there = notes(&home);
    for words in kept.iter().map(String::as_str).chain(["nummer einde"]) {
        let count = there.iter().filter(|there| *there == words).count();
        assert_eq!(count, 1, "{}", words.chars().take(12).collect::<String>());
    }
    // An entry of a command that was killed is whole or not there.
    assert!(there.iter().all(|words| words.ends_with("woorden") || words.len() < 20));
    let mut left = files(home.path());
    left.retain(|path| path.to_string_lossy().ends_with(".tmp"));
    assert!(left.is_empty(), "{left:?}");
}
