//! One evening on the real binary in a real terminal: from the first run to a journal that can be taken along.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::support::modes::Modes;
use crate::support::pty::{Pty, Start};
use serde_json::{Value, json};
use tempfile::TempDir;

const NOW: &str = "2026-11-22T21:04:31+01:00";

fn start(home: &Path) -> Start {
    Start::verbinding()
        .env("VERBINDING_HOME", home)
        .env("VERBINDING_LANG", "nl")
        .env("VERBINDING_NOW", NOW)
        .size(80, 24)
}

/// Past the first run, at home.
fn at_home(home: &Path) -> Pty {
    fs::create_dir_all(home.join("config")).unwrap();
    fs::write(home.join("config/config.toml"), "welcomed = true\n").unwrap();
    let terminal = start(home).spawn();
    terminal.until("Wat past er nu bij je?");
    terminal
}

fn command(home: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_verbinding"));
    command
        .args(arguments)
        .env_clear()
        .env("VERBINDING_HOME", home)
        .env("VERBINDING_LANG", "nl")
        .env("VERBINDING_NOW", NOW);
    command
}

fn run(home: &Path, arguments: &[&str]) -> Output {
    command(home, arguments).output().unwrap()
}

/// Runs a command with these lines coming in.
fn piped(home: &Path, arguments: &[&str], lines: &str) -> Output {
    let mut child = command(home, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn words(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The one month file of this device.
fn month(home: &Path) -> (String, Value) {
    let files: Vec<_> =
        fs::read_dir(home.join("data/journal")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let name = files[0].file_name().unwrap().to_string_lossy().into_owned();
    (name, serde_json::from_str(&fs::read_to_string(&files[0]).unwrap()).unwrap())
}

#[test]
fn an_evening_from_the_first_run_to_the_export() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = start(home.path()).spawn();
    terminal.until("In welke taal?");
    terminal.keys("<Enter>");
    terminal.until("In welk land ben je?");
    terminal.keys("<PgDn>");
    terminal.until("Waar je woorden blijven");
    assert!(!home.path().join("data").exists(), "nothing is written before page 3 was read");
    terminal.keys("<Enter>");
    terminal.until("Wie of wat mag in je steuncirkel?");
    terminal.type_text("M.");
    terminal.keys("<Enter>");
    terminal.type_text("06 00 00 00 01");
    terminal.keys("<Enter>");
    terminal.until("Wat past er nu bij je?");

    terminal.keys("1");
    terminal.until("Wat merk je in je lijf?");
    terminal.keys("<Space>4<Tab><Tab>");
    terminal.type_text("één knoop, coördinatie weg 🌧️");
    terminal.keys("<PgDn>");
    terminal.until("Welk gevoel is er bij je?");
    terminal.keys("24");
    terminal.until("onrustig");
    terminal.keys("<Tab><Space><PgDn>");
    terminal.until("Waar heb je vandaag behoefte aan?");
    terminal.keys("2<PgDn>");
    terminal.until("Wil je er nog iets bij schrijven?");
    terminal.type_text("Morgen de huisarts, met M. erbij.");
    // From the middle of a text field the circle is one key away, and the same text comes back.
    terminal.keys("<C-s>");
    terminal.until("Je hoeft dit niet alleen te dragen.");
    terminal.until("06 00 00 00 01");
    terminal.key("Esc");
    terminal.until("Morgen de huisarts, met M. erbij.");
    terminal.type_text(" Echt.");
    terminal.until("erbij. Echt.");
    terminal.keys("<Tab><Enter>");
    terminal.until("Bewaard.");

    let (name, file) = month(home.path());
    assert!(name.starts_with("2026-11."), "{name}");
    // The name stands before a mark of the machine.
    let device = fs::read_to_string(home.path().join("state/device")).unwrap();
    let device = device.split_whitespace().next().unwrap();
    assert_eq!(name, format!("2026-11.{device}.json"));
    assert_eq!(file["format"], "verbinding-journal");
    assert_eq!(file["version"], 1);
    assert_eq!(file["device"], device);
    let entry = &file["entries"][0];
    let fields: Vec<&String> = entry.as_object().unwrap().keys().collect();
    assert_eq!(
        fields,
        ["id", "kind", "at", "changed", "body", "body_words", "feelings", "finer", "needs", "note"]
    );
    let wanted = json!({
        "kind": "check_in", "at": NOW, "body": ["tension", "tiredness"], "body_words": "één knoop, coördinatie weg 🌧️",
        "feelings": ["sadness", "fear"], "finer": ["restless"], "needs": ["contact"], "note": "Morgen de huisarts, met M. erbij. Echt."
    });
    for (field, value) in wanted.as_object().unwrap() {
        assert_eq!(&entry[field], value, "{field}");
    }

    terminal.keys("<Enter>");
    terminal.until("Wat past er nu bij je?");
    terminal.keys("q");
    assert!(terminal.wait_exit().success());
    assert_eq!(terminal.modes(), Modes::GIVEN_BACK);

    let markdown = words(&run(home.path(), &["export"]));
    assert!(
        markdown.starts_with("# Dagboek\n") && markdown.contains("## zondag 22 november 2026"),
        "{markdown}"
    );
    assert!(markdown.contains("- **Gevoel:** verdriet, angst (onrustig)"), "{markdown}");
    assert!(markdown.contains("Morgen de huisarts, met M. erbij. Echt."), "{markdown}");
    assert_eq!(words(&run(home.path(), &["export"])), markdown);
    let list: Value = serde_json::from_str(&words(&run(home.path(), &["list", "--json"]))).unwrap();
    assert_eq!(list[0]["note"], "Morgen de huisarts, met M. erbij. Echt.");
}

#[test]
fn what_was_typed_half_a_second_before_kill_9_is_offered_whole_at_the_next_start() {
    let ways: [(&str, &str, &str); 7] = [
        ("1<PgDn><PgDn><PgDn>", "Wil je er nog iets bij schrijven?", "<Enter>"),
        ("2<Tab><Right><Space><BackTab>", "Wat zei je tegen jezelf?", "<Enter>"),
        ("31<PgDn><PgDn>", "Waar wil je iets over zeggen?", "<Enter>"),
        ("53<PgDn>", "Ik zie", "<Enter>"),
        ("64<Tab>", "Welke stap is het?", "<Enter>"),
        ("n", "Schrijf wat er is.", "<Enter>"),
        ("4n", "Naam", "<Enter>"),
    ];
    for (keys, question, go_on) in ways {
        let home = tempfile::tempdir().unwrap();
        let mut terminal = at_home(home.path());
        terminal.keys(keys);
        terminal.until(question);
        terminal.type_text("zin die blijft");
        terminal.until("zin die blijft");
        let drafts = home.path().join("state/drafts");
        // The draft is written by the program's own clock; the kill comes when its last letter is there.
        terminal.until_that("the draft is on disk", |_| holds(&drafts, "zin die blijft"));
        terminal.kill("KILL");
        terminal.wait_exit();
        let mut again = start(home.path()).spawn();
        again.until("Verder");
        again.keys(go_on);
        again.until("zin die blijft");
    }
}

fn holds(folder: &Path, words: &str) -> bool {
    fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .any(|file| fs::read_to_string(file.path()).is_ok_and(|text| text.contains(words)))
}

#[test]
fn the_circle_is_printed_at_once_whatever_else_is_broken() {
    let home = tempfile::tempdir().unwrap();
    circle_of_three(&home);
    fs::create_dir_all(home.path().join("data/journal")).unwrap();
    fs::write(home.path().join("data/journal/2026-11.laptop-7f3a.json"), "{\"broken").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_verbinding"));
    command
        .arg("circle")
        .env_clear()
        .env("VERBINDING_HOME", home.path())
        .env("TERM", "dumb")
        .env("VERBINDING_LANG", "nl");
    let output = command.output().unwrap();
    let printed = words(&output);
    assert!(output.status.success());
    for wanted in [
        "Mijn steuncirkel",
        "1. M.",
        "06 00 00 00 01",
        "\"Heb je tien minuten?\"",
        "3. Mijn begeleider",
        "Bij direct gevaar: 112",
    ] {
        assert!(printed.contains(wanted), "{wanted} in\n{printed}");
    }
    assert!(!printed.contains('\u{1b}'));
}

fn circle_of_three(home: &TempDir) {
    let item = |order: u32, name: &str, reach: &str, words: &str| {
        json!({
            "id": format!("019a8f3e-6c5a-7cc1-9d0e-2f6f0a4b8c1{order}"), "kind": "circle", "at": NOW, "changed": "2026-11-22T20:04:31.870Z",
            "was": [], "name": name, "reach": reach, "words": words, "order": order
        })
    };
    let lines = json!({
        "id": "019a8f3e-6c5a-7cc1-9d0e-2f6f0a4b8c19", "kind": "helplines", "at": NOW, "changed": "2026-11-22T20:04:31.870Z", "was": [], "country": "NL"
    });
    let entries = json!([
        item(1, "M.", "06 00 00 00 01", "Heb je tien minuten?"),
        item(2, "J.", "06 00 00 00 02", ""),
        item(3, "Mijn begeleider", "020 000 00 03", ""),
        lines
    ]);
    let file =
        json!({ "format": "verbinding-circle", "version": 1, "device": "laptop-7f3a", "entries": entries });
    fs::create_dir_all(home.path().join("data")).unwrap();
    fs::write(home.path().join("data/circle.laptop-7f3a.json"), file.to_string()).unwrap();
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_left_and_a_new_entry_is_still_kept() {
    for broken in [
        "",
        "{\"format\": \"verbinding-journal\", \"ver",
        "{\"format\":\"verbinding-journal\",\"version\":2,\"device\":\"x\",\"entries\":[]}",
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut terminal = at_home(home.path());
        terminal.keys("n");
        terminal.until("Schrijf wat er is.");
        terminal.type_text("De eerste.");
        terminal.keys("<PgDn>");
        terminal.until("Bewaard.");
        let (name, _) = month(home.path());
        let path = home.path().join("data/journal").join(&name);
        fs::write(&path, broken).unwrap();
        terminal.keys("<Enter>");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("n");
        terminal.until("Schrijf wat er is.");
        terminal.type_text("De tweede.");
        terminal.keys("<PgDn>");
        terminal.until("Bewaard.");
        assert_eq!(fs::read_to_string(&path).unwrap(), broken);
        terminal.keys("<Enter>");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("7");
        terminal.until("De tweede.");
        terminal.until("niet te lezen");
    }
}

#[test]
fn a_closed_window_ends_the_program_within_a_second_and_keeps_the_draft() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = at_home(home.path());
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("nog niet af");
    terminal.until("nog niet af");
    terminal.close();
    terminal.exits_within(Duration::from_secs(1));
    assert!(holds(&home.path().join("state/drafts"), "nog niet af"));
}

#[test]
fn a_signal_keeps_the_draft_and_gives_the_terminal_back() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = at_home(home.path());
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("nog niet af");
    terminal.until("nog niet af");
    terminal.kill("TERM");
    terminal.exits_within(Duration::from_secs(2));
    assert_eq!(terminal.modes(), Modes::GIVEN_BACK);
    assert!(holds(&home.path().join("state/drafts"), "nog niet af"));
}

#[test]
fn a_fast_esc_and_a_letter_are_two_keys() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = at_home(home.path());
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("halverwege");
    terminal.send(b"\x1bs");
    terminal.until("Je hoeft dit niet alleen te dragen.");
    terminal.key("Esc");
    terminal.until("halverwege");
}

#[test]
fn answers_from_a_pipe_make_the_same_record_as_the_screen() {
    let home = tempfile::tempdir().unwrap();
    let output = piped(
        home.path(),
        &["check-in", "--plain"],
        "1 4, een riem\n3\n4\n1\n2\neen appje\nMorgen de huisarts.\n.\n\n",
    );
    assert!(output.status.success());
    for transcript in [&output.stdout, &output.stderr] {
        assert!(!transcript.contains(&0x1b));
    }
    let mut from_pipe = month(home.path()).1["entries"][0].clone();

    let mut stage = crate::support::stage::set().play();
    stage.keys("1<Space>4<Tab><Enter>3<PgDn><Tab><Tab>een riem<PgDn>4<Tab><Space><PgDn>2<Tab><Enter>een appje<Enter><PgDn>");
    stage.keys("Morgen de huisarts.<PgDn>").sees("Bewaard.");
    let mut from_screen = stage.entries().remove(0);
    for entry in [&mut from_pipe, &mut from_screen] {
        entry.as_object_mut().unwrap().retain(|field, _| field != "id" && field != "changed");
    }
    assert_eq!(from_pipe, from_screen);
}

#[test]
fn the_end_of_a_pipe_half_way_keeps_a_draft() {
    let home = tempfile::tempdir().unwrap();
    let output = piped(home.path(), &["check-in", "--plain"], "1, een riem\n");
    assert!(output.status.success());
    assert!(holds(&home.path().join("state/drafts"), "een riem"));
    assert!(!home.path().join("data/journal").exists());
}
