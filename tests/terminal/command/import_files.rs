//! Files that people really have, one of every kind and with every fault, brought in by the real program: what came in, what was said.

#[path = "../../fixtures/import/table.rs"]
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use chrono::FixedOffset;
use proptest::prelude::*;
use serde_json::Value;
use table::{CASES, Case};
use verbinding::import::{ImportContext, Refused, Zone, read_bytes};
use verbinding::text::{Language, Text};

use crate::support::home::Home;

/// In a zone that no file names: a time is only right when it comes from the file.
const NOW: &str = "2026-11-22T20:04:31+00:00";

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/import")
}

/// The program, among the files.
fn program(home: &Home, language: &str, args: &[&str]) -> Command {
    let mut command = home.command_in(language, args);
    command.env("VERBINDING_NOW", NOW).current_dir(fixtures());
    command
}

/// What the program printed, wherever it did, and its exit code.
fn told(command: &mut Command) -> (String, i32) {
    let done = command.output().unwrap();
    let said = [done.stdout, done.stderr].concat();
    (String::from_utf8(said).unwrap(), done.status.code().unwrap())
}

/// Every entry of the journal, oldest first: its time, its words, and what is kept beside them.
fn entries(home: &Home) -> Vec<String> {
    if !home.path().join("data").exists() {
        return Vec::new();
    }
    let (json, code) = told(&mut program(home, "nl", &["export", "--format", "json"]));
    assert_eq!(code, 0, "{json}");
    let json: Value = serde_json::from_str(&json).unwrap();
    let entries = json["entries"].as_array().unwrap().iter().map(|entry| {
        let mut entry = entry.as_object().unwrap().clone();
        for own in ["id", "kind", "changed"] {
            entry.shift_remove(own).unwrap();
        }
        let at = entry.shift_remove("at").unwrap();
        let words = entry.shift_remove("text").unwrap_or_default();
        let beside = if entry.is_empty() { String::new() } else { format!(" {}", Value::Object(entry)) };
        format!("{} {words}{beside}", at.as_str().unwrap())
    });
    entries.collect()
}

fn import(home: &Home, case: &Case) -> (String, i32) {
    match case.file.strip_prefix("< ") {
        Some(file) => {
            let bytes = fs::read(fixtures().join(file)).unwrap();
            told(program(home, case.language, &["import", "-"]).write_stdin(bytes))
        }
        None => told(&mut program(home, case.language, &["import", case.file])),
    }
}

#[test]
fn every_file_that_people_have_comes_in_and_says_what_stayed_out() {
    let mut wrong = Vec::new();
    for case in CASES {
        let home = Home::new();
        let (said, code) = import(&home, case);
        let came = entries(&home);
        println!("{}\n  came in:", case.file);
        for entry in &came {
            println!("    {entry}");
        }
        println!("  said:");
        for line in said.lines() {
            println!("    {line}");
        }
        println!("  exit: {code}\n");
        if came != case.came || said.lines().ne(case.said.iter().copied()) || code != case.code {
            wrong.push(case.file);
        }
        let (again, _) = import(&home, case);
        assert_eq!(entries(&home), came, "{}: twice is once: {again}", case.file);
        if code == 0 && !came.is_empty() {
            let none = if case.language == "nl" { "stond er al." } else { "was already there." };
            assert!(again.contains(none), "{}: {again}", case.file);
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn only_looking_says_the_same_of_what_stays_out_and_changes_nothing() {
    let home = Home::new();
    let (said, code) = told(&mut program(&home, "nl", &["import", "--dry-run", "day-one-faults.json"]));
    assert_eq!(code, 1);
    assert!(said.starts_with("Er zou 1 bladzijde bijkomen. Er is nog niets veranderd.\n"), "{said}");
    assert!(said.contains("  bladzijde 1: er staat geen datum bij die ik begrijp.\n"), "{said}");
    assert!(!&home.path().join("data").exists());
}

// Windows knows no TZ: its zone is that of the whole computer.
#[cfg(unix)]
#[test]
fn a_time_without_a_zone_is_a_time_of_this_computer() {
    let home = Home::new();
    let file = r#"[{"title":"Winter","body":"","date":"2025-11-21","time":"07:05"},
        {"title":"Zomer","body":"","date":"2025-07-21","time":"07:05"},
        {"title":"Overgeslagen","body":"","date":"2025-03-30","time":"02:30"}]"#;
    let mut command = program(&home, "nl", &["import", "-"]);
    command.env_remove("VERBINDING_NOW").env("TZ", "Europe/Amsterdam").write_stdin(file);
    assert_eq!(told(&mut command), ("3 bladzijden toegevoegd. Wat er stond, staat er nog.\n".to_owned(), 0));
    assert_eq!(
        entries(&home),
        [
            r#"2025-03-30T03:30:00+02:00 "Overgeslagen""#,
            r#"2025-07-21T07:05:00+02:00 "Zomer""#,
            r#"2025-11-21T07:05:00+01:00 "Winter""#,
        ]
    );
}

/// Every fixture that is one file.
fn files() -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(fixtures()).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.is_file() && path.extension().is_some_and(|end| end != "rs"));
    files
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect()
}

fn here() -> ImportContext {
    ImportContext::new(Zone::Fixed(FixedOffset::east_opt(0).unwrap()), &Text::new(Language::Nl).unwrap())
}

#[test]
fn a_cut_json_or_zip_is_refused_whole() {
    let here = here();
    let mut tried = 0;
    for (name, bytes) in files() {
        let whole = read_bytes(&bytes, &here).is_ok();
        let must = whole && (name.ends_with(".json") || name.ends_with(".zip"));
        let end = bytes.len()
            - bytes.iter().rev().take_while(|byte| **byte == 0 || byte.is_ascii_whitespace()).count();
        for cut in 0..end {
            let read = read_bytes(bytes.get(..cut).unwrap(), &here);
            if must {
                let refused = read.err();
                assert!(
                    matches!(refused, Some(Refused::Broken | Refused::Unknown | Refused::Empty)),
                    "{name} to {cut}: {refused:?}"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 5000, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_bytes_are_nothing_breaks(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_bytes(&bytes, &here());
    }

    #[test]
    fn whatever_the_words_are_nothing_breaks(words in "[\\[\\]0-9: \\-{}\",a-zé\n#@*\\\\`!()<>&;]{0,200}") {
        let _ = read_bytes(words.as_bytes(), &here());
    }

    #[test]
    fn a_file_with_some_of_its_bytes_changed_breaks_nothing(which in any::<prop::sample::Index>(), changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut files = files();
        files.retain(|(_, bytes)| !bytes.is_empty());
        let (_, mut bytes) = which.get(&files).clone();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read_bytes(&bytes, &here());
    }
}
