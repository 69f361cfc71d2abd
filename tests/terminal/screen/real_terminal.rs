//! The real binary in a real terminal: what it writes, when it is still, and that nothing of it is ever lost.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::modes::Modes;
use crate::support::pty::{Pty, Start};
use serde_json::Value;

const NOW: &str = "2026-11-22T21:04:31+01:00";

/// The program past its first run; without a clock of its own.
fn begin(home: &Path, language: &str) -> Start {
    fs::create_dir_all(home.join("config")).unwrap();
    let config = home.join("config/config.toml");
    if !config.exists() {
        fs::write(config, "welcomed = true\n").unwrap();
    }
    Start::verbinding().env("VERBINDING_HOME", home).env("VERBINDING_LANG", language)
}

fn at_home(home: &Path) -> Pty {
    let terminal = begin(home, "nl").env("VERBINDING_NOW", NOW).spawn();
    terminal.until("Wat past er nu bij je?");
    terminal
}

fn run(home: &Path, arguments: &[&str], words: &str) -> std::process::Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_verbinding"))
        .args(arguments)
        .env_clear()
        .env("VERBINDING_HOME", home)
        .env("VERBINDING_LANG", "nl")
        .env("VERBINDING_NOW", NOW)
        .env("TERM", "dumb")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What is written on each page of the journal, oldest first.
fn notes(home: &Path) -> Vec<String> {
    let list = run(home, &["list", "--json"], "");
    assert!(list.status.success(), "{}", String::from_utf8_lossy(&list.stderr));
    let list: Value = serde_json::from_slice(&list.stdout).unwrap();
    list.as_array().unwrap().iter().map(|entry| entry["text"].as_str().unwrap_or("").to_owned()).collect()
}

/// The keys that lead through every screen, and what is then seen, in English.
const WALK: [(&str, &str); 39] = [
    ("gc", "What do you notice in your body?"),
    ("<Tab><Enter>", "Where do you notice it?"),
    ("<C-s>", "You do not have to carry this alone."),
    ("9", "Help lines"),
    ("gb", "What suits you right now?"),
    ("1<Space><PgDn>4", "restless"),
    ("<PgDn>2<PgDn>", "Would you like to add anything?"),
    ("one\u{20}two", "one two"),
    ("<PgDn>", "Saved"),
    ("gz", "What did you say to yourself?"),
    ("<PgDn><PgDn>", "step 3 of 5"),
    ("<PgDn>", "step 4 of 5"),
    ("<PgDn>", "step 5 of 5"),
    ("gb", "What suits you right now?"),
    ("go", "Prepare an encounter"),
    ("2", "The three guidelines"),
    ("gb", "What suits you right now?"),
    ("31", "With whom?"),
    ("<PgDn>", "When and where?"),
    ("gs", "support circle"),
    ("n", "A name or place"),
    ("Sam<Enter>06 1<PgDn><Enter>", "1  Sam"),
    ("p", "Make a list to print"),
    ("gh", "What do you start with?"),
    ("3<PgDn>", "I see"),
    ("<PgDn>", "How is it now?"),
    ("gk", "small step"),
    ("gd", "1 page, 1 draft"),
    ("<End><Enter>", "one two"),
    ("/", "Search"),
    ("tw", "1 found of 1"),
    ("gi", "insights"),
    ("<Tab>", "[ Calendar ]"),
    ("<Tab>", "[ Together ]"),
    ("ge", "What would you like to take along?"),
    ("gt", "Language"),
    ("?", "Everywhere"),
    (":", "Type what you are looking for."),
    ("<C-x>", "mo tu we"),
];

/// Goes through every screen.
fn walk(terminal: &mut Pty) {
    terminal.until("What suits you right now?");
    for (keys, seen) in WALK {
        step(terminal, keys, seen);
    }
}

fn step(terminal: &mut Pty, keys: &str, seen: &str) {
    // From a field or a page that floats first back to where letters are commands.
    if keys.starts_with('g') || keys.len() == 1 {
        leave_field(terminal);
    }
    assert!(!terminal.screen().contains(seen), "{seen} would be no sign\n{}", terminal.screen());
    terminal.keys(keys);
    terminal.until(seen);
}

fn leave_field(terminal: &mut Pty) {
    loop {
        let screen = terminal.screen();
        if !screen.contains("[ ^S support ]") {
            return;
        }
        terminal.key("Esc");
        terminal.until_that("Esc does something", |now| now != screen);
    }
}

/// The numbers of every SGR code (colours and bold) that was written.
fn styles(raw: &[u8]) -> Vec<u16> {
    let mut styles = Vec::new();
    let text = String::from_utf8_lossy(raw);
    for part in text.split("\x1b[").skip(1) {
        let Some((numbers, _)) = part.split_once(|letter: char| letter.is_ascii_alphabetic()) else {
            continue;
        };
        if part.chars().nth(numbers.chars().count()) != Some('m') || numbers.starts_with(['>', '?']) {
            continue;
        }
        styles.extend(numbers.split([';', ':']).map(|number| number.parse::<u16>().unwrap_or(0)));
    }
    styles
}

#[test]
fn no_color_writes_no_colour_code_on_any_screen_and_bold_stays() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = begin(home.path(), "en")
        .env("NO_COLOR", "1")
        .env("COLORTERM", "truecolor")
        .env("VERBINDING_NOW", NOW)
        .spawn();
    walk(&mut terminal);
    let styles = styles(&terminal.raw());
    assert!(styles.contains(&1) && styles.contains(&4), "bold and underline are no colours: {styles:?}");
    let colours: Vec<&u16> =
        styles.iter().filter(|style| (30..=59).contains(*style) || **style >= 90).collect();
    assert!(colours.is_empty(), "{colours:?}");
}

#[test]
fn a_plain_locale_gets_no_byte_above_7f_on_any_screen() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal =
        begin(home.path(), "en").env("LC_ALL", "C").env("LANG", "C").env("VERBINDING_NOW", NOW).spawn();
    walk(&mut terminal);
    let raw = terminal.raw();
    let high = raw.iter().position(|byte| *byte > 0x7f);
    let around = high.map(|at| {
        String::from_utf8_lossy(&raw[at.saturating_sub(60)..(at + 20).min(raw.len())]).into_owned()
    });
    assert_eq!(around, None);
}

#[test]
fn a_pipe_gets_no_escape_codes_from_any_command() {
    let home = tempfile::tempdir().unwrap();
    assert!(run(home.path(), &["note"], "Een zin.\n").status.success());
    let commands: [&[&str]; 14] = [
        &[],
        &["--help"],
        &["circle"],
        &["list"],
        &["show", "last"],
        &["search", "zin"],
        &["insights"],
        &["export"],
        &["export", "--format", "json"],
        &["where"],
        &["exercise", "list"],
        &["check-in", "--plain"],
        &["grounding", "--plain"],
        &["nonsense"],
    ];
    for arguments in commands {
        let output = run(home.path(), arguments, "1 4\n\n\n4\n\n2\n\n\n.\n\n1\n");
        for bytes in [&output.stdout, &output.stderr] {
            assert!(!bytes.contains(&0x1b), "{arguments:?}: {}", String::from_utf8_lossy(bytes));
        }
        assert!(!output.stdout.is_empty() || !output.stderr.is_empty(), "{arguments:?} says nothing");
    }
}

#[test]
fn two_windows_on_one_home_both_save_and_each_sees_what_the_other_wrote() {
    let home = tempfile::tempdir().unwrap();
    let (mut left, mut right) = (at_home(home.path()), at_home(home.path()));
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
    let mut kept = notes(home.path());
    kept.sort();
    assert_eq!(kept, ["uit het andere venster", "uit het ene venster"]);
    left.keys("<Enter>");
    left.until("Wat past er nu bij je?");
    left.keys("7");
    left.until("uit het andere venster");
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
    let home = tempfile::tempdir().unwrap();
    let words = "De eerste, met q en s.\n\nDe tweede: é, 🌧️ en\tniets.\n\nDe derde.";
    let mut terminal = at_home(home.path());
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.paste(words);
    terminal.until("De derde.");
    terminal.keys("<PgDn>");
    terminal.until("Bewaard.");
    let kept = notes(home.path());
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0], words.replace('\t', "    "));
}

/// Waits for what the system says of a process; `T` is stopped.
#[cfg(target_os = "linux")]
fn until_stopped(terminal: &Pty) {
    let start = Instant::now();
    while !fs::read_to_string(format!("/proc/{}/stat", terminal.process())).unwrap().contains(") T ") {
        assert!(start.elapsed() < Duration::from_secs(20), "it does not stop");
        std::thread::yield_now();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn stopped_and_brought_back_to_the_foreground_the_sentence_is_still_there() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = at_home(home.path());
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("halverwege");
    terminal.until("halverwege");
    terminal.kill("TSTP");
    until_stopped(&terminal);
    terminal.until_modes(Modes::GIVEN_BACK);
    let drafts = fs::read_dir(home.path().join("state/drafts")).unwrap();
    assert!(drafts.flatten().any(|file| fs::read_to_string(file.path()).unwrap().contains("halverwege")));
    terminal.kill("CONT");
    terminal.until("halverwege");
    terminal.type_text(" verder");
    terminal.until("halverwege verder");
    // Ctrl-Z takes back what was typed; it is no way out of a page.
    terminal.keys("<C-z>");
    terminal.until_gone("verder");
    terminal.until("halverwege");
}

/// At the breath, with a pace of four and six.
fn breathing(home: &Path, arguments: &[&str]) -> Pty {
    let mut terminal =
        begin(home, "nl").args(arguments.iter().copied()).env("COLORTERM", "truecolor").spawn();
    terminal.until("Wat past er nu bij je?");
    terminal.keys("52<Enter>");
    terminal.until("Wil je een tempo?");
    terminal.keys("1");
    terminal.until("Een andere toets stopt het tempo.");
    terminal
}

#[cfg(target_os = "linux")]
#[test]
fn breathing_along_costs_under_three_percent_of_a_core() {
    let home = tempfile::tempdir().unwrap();
    let terminal = breathing(home.path(), &[]);
    let (before, start) = (terminal.processor_time(), Instant::now());
    let bytes = terminal.written_within(Duration::from_secs(4));
    let (used, passed) = (terminal.processor_time().saturating_sub(before), start.elapsed());
    assert!(bytes > 1000, "it moves: {bytes} bytes");
    // A build that is not optimised takes several times as long for the same pictures.
    let percent = if cfg!(debug_assertions) { 8 } else { 3 };
    assert!(used * 100 < passed * percent, "{used:?} of {passed:?}");
}

const STILL: Duration = Duration::from_secs(2);

#[test]
fn breathing_stands_still_when_paused_unfocused_covered_or_under_the_circle() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = breathing(home.path(), &[]);
    assert!(terminal.written_within(Duration::from_secs(1)) > 0, "it moves");
    for (stops, goes_on) in [("<Space>", "<Space>"), ("w", "<Space>")] {
        terminal.keys(stops);
        terminal.until_still(STILL);
        terminal.keys(goes_on);
        assert!(terminal.written_within(Duration::from_secs(2)) > 0, "it goes on after {goes_on}");
    }
    terminal.send(b"\x1b[O");
    terminal.until_still(STILL);
    terminal.send(b"\x1b[I");
    terminal.keys("<Space>");
    assert!(terminal.written_within(Duration::from_secs(2)) > 0, "with it again");
    terminal.keys("s");
    terminal.until("Je hoeft dit niet alleen te dragen.");
    terminal.until_still(STILL);
    terminal.key("Esc");
    terminal.until("Een andere toets stopt het tempo.");
    terminal.keys("<C-x>");
    terminal.until_gone("Een andere toets stopt het tempo.");
    terminal.until_still(STILL);
}

#[test]
fn without_movement_the_words_change_once_in_a_phase_and_nothing_else_does() {
    let home = tempfile::tempdir().unwrap();
    let terminal = breathing(home.path(), &["--no-motion"]);
    terminal.until("adem in");
    terminal.until("adem uit");
    // Six seconds out: nothing is written between the two words.
    assert_eq!(terminal.written_within(Duration::from_secs(4)), 0);
    terminal.until("adem in");
}

#[test]
fn every_other_screen_is_still_once_it_is_drawn() {
    // Several windows go the same way; each looks at other screens, for looking takes two seconds.
    const WINDOWS: usize = 6;
    std::thread::scope(|scope| {
        for window in 0..WINDOWS {
            scope.spawn(move || {
                let home = tempfile::tempdir().unwrap();
                let mut terminal = begin(home.path(), "en").spawn();
                terminal.until("What suits you right now?");
                for (index, (keys, seen)) in WALK.into_iter().enumerate() {
                    step(&mut terminal, keys, seen);
                    if index % WINDOWS == window {
                        terminal.until_still(STILL);
                    }
                }
            });
        }
    });
}

#[test]
fn the_title_is_neutral_from_the_start_and_given_back_at_the_end() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = at_home(home.path());
    terminal.keys("q");
    assert!(terminal.wait_exit().success());
    let raw = String::from_utf8_lossy(&terminal.raw()).into_owned();
    let titles: Vec<&str> = raw
        .split("\x1b]")
        .skip(1)
        .filter_map(|code| code.split(['\x07', '\x1b']).next())
        .filter_map(|code| code.strip_prefix("0;").or(code.strip_prefix("2;")))
        .collect();
    assert_eq!(titles, ["Terminal"]);
    let (saved, set, restored) = (raw.find("\x1b[22;0t"), raw.find("\x1b]0;"), raw.rfind("\x1b[23;0t"));
    assert!(saved.is_some() && saved < set && set < restored, "{saved:?} {set:?} {restored:?}");
    assert_eq!(terminal.modes(), Modes::GIVEN_BACK);
}

#[test]
fn a_fast_s_before_the_first_picture_opens_the_circle() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = begin(home.path(), "nl").env("VERBINDING_NOW", NOW).spawn();
    terminal.send(b"s");
    terminal.until("Je hoeft dit niet alleen te dragen.");
}

#[test]
fn own_keys_that_clash_are_said_in_one_sentence_and_the_usual_ones_work() {
    for (keys, said) in [
        ("help = [\"q\"]", "De toets q is al in gebruik voor: "),
        ("jump = [\"x\"]", "In config.toml staat een handeling die er niet is: jump"),
        ("help = [\"Hyper\"]", "In config.toml staat een toets die er niet is: Hyper"),
    ] {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir_all(home.path().join("config")).unwrap();
        let config = home.path().join("config/config.toml");
        fs::write(&config, format!("welcomed = true\n\n[keys]\n{keys}\n")).unwrap();
        let mut terminal = at_home(home.path());
        terminal.until(said);
        terminal.keys("?");
        terminal.until("Overal");
        // A change in the settings keeps what the person wrote there.
        terminal.key("Esc");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("0<Right><Left><Right>");
        terminal.until("English");
        assert!(fs::read_to_string(&config).unwrap().contains("[keys]"));
        terminal.keys("q");
        assert!(terminal.wait_exit().success());
    }
    let home = tempfile::tempdir().unwrap();
    fs::create_dir_all(home.path().join("config")).unwrap();
    fs::write(home.path().join("config/config.toml"), "welcomed = true\n\n[keys]\nquit = [\"Q\"]\n").unwrap();
    let mut terminal = at_home(home.path());
    terminal.until("Q sluiten");
    terminal.keys("Q");
    assert!(terminal.wait_exit().success());
}

/// The next number of a row that looks like chance, and is the same each time.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    *state >> 33
}

#[test]
fn kill_9_at_any_moment_of_a_hundred_saves_loses_no_entry_that_was_kept() {
    let home = tempfile::tempdir().unwrap();
    // How long one save takes here sets how long the others are given.
    let start = Instant::now();
    assert!(run(home.path(), &["note"], "nummer begin").status.success());
    let whole = start.elapsed().as_micros() as u64;
    let (mut kept, mut killed, mut state) = (vec!["nummer begin".to_owned()], 0, 42);
    for number in 0..100 {
        let words = format!("nummer {number} {}", "woorden ".repeat(200)).trim_end().to_owned();
        let mut child = Command::new(env!("CARGO_BIN_EXE_verbinding"))
            .arg("note")
            .env_clear()
            .env("VERBINDING_HOME", home.path())
            .env("VERBINDING_NOW", NOW)
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
    assert!(run(home.path(), &["note"], "nummer einde").status.success());
    let there = notes(home.path());
    for words in kept.iter().map(String::as_str).chain(["nummer einde"]) {
        let count = there.iter().filter(|there| *there == words).count();
        assert_eq!(count, 1, "{}", words.chars().take(12).collect::<String>());
    }
    // An entry of a command that was killed is whole or not there.
    assert!(there.iter().all(|words| words.ends_with("woorden") || words.len() < 20));
    let mut left = Vec::new();
    strays(home.path(), &mut left);
    assert!(left.is_empty(), "{left:?}");
}

fn strays(folder: &Path, left: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            strays(&entry.path(), left);
        } else if entry.file_name().to_string_lossy().ends_with(".tmp") {
            left.push(entry.path().display().to_string());
        }
    }
}
