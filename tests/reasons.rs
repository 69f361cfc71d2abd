//! What did not work is said in the words of the person, with its exit code, and never in those of a machine.

#![allow(clippy::string_slice, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use serde_json::json;
use verbinding::journal::{Journal, Record};
use verbinding::settings::Paths;

const NOW: &str = "2026-11-22T21:04:31+01:00";

/// Words of machines, in small letters; none of them is Dutch, or English that a person would say here.
const RAW: [&str; 14] = [
    "json:",
    "eof",
    "toml",
    "serde",
    "os error",
    "expected",
    "invalid",
    "column",
    "denied",
    "utf-8",
    "parse",
    "no such file",
    "directory",
    "cannot read",
];

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        home.keep("note", "2026-10-02T20:00:00+02:00", "in oktober");
        home.keep("note", "2026-11-20T20:00:00+01:00", "vrijdag");
        home.keep("note", "2025-12-31T20:00:00+01:00", "oudjaar");
        home
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn command(&self, language: &str, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("verbinding").unwrap();
        for name in ["VERBINDING_PLAIN", "NO_COLOR", "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"] {
            command.env_remove(name);
        }
        command.env("VERBINDING_HOME", self.path()).env("VERBINDING_NOW", NOW).env("TZ", "Europe/Amsterdam");
        command.env("VERBINDING_LANG", language).current_dir(self.path()).args(args);
        command
    }

    fn run_in(&self, language: &str, args: &[&str]) -> (String, String, i32) {
        let output = self.command(language, args).output().unwrap();
        let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (words(&output.stdout), words(&output.stderr), output.status.code().unwrap())
    }

    fn run(&self, args: &[&str]) -> (String, String, i32) {
        self.run_in("nl", args)
    }

    fn journal(&self) -> Journal {
        Journal::open(Paths::under(self.path()), 4)
    }

    fn keep(&self, kind: &str, at: &str, words: &str) -> String {
        let at = chrono::DateTime::parse_from_rfc3339(at).unwrap();
        let mut record = Record::new(kind, at, at.into());
        record.fields.insert("text".into(), words.into());
        let id = record.id.clone();
        self.journal().keep(record, at.into()).unwrap();
        id
    }

    fn month(&self, month: &str) -> PathBuf {
        let mut files =
            fs::read_dir(self.path().join("data").join("journal")).unwrap().map(|file| file.unwrap().path());
        files
            .find(|path| {
                let name = path.file_name().unwrap().to_str().unwrap();
                name.starts_with(month) && !name.contains("elders")
            })
            .unwrap()
    }

    /// What another device wrote into the folders that are shared.
    fn other(&self, month: &str, entries: &serde_json::Value) -> PathBuf {
        let path = self.path().join("data").join("journal").join(format!("{month}.elders-0001.json"));
        let file = json!({"format": "verbinding-journal", "version": 1, "device": "elders-0001", "entries": entries});
        fs::write(&path, serde_json::to_vec_pretty(&file).unwrap()).unwrap();
        path
    }
}

fn no_machine(said: &str) {
    let low = said.to_lowercase();
    assert!(RAW.iter().all(|raw| !low.contains(raw)), "{said}");
}

/// Ways in which a file can be unreadable, and what is said of each in Dutch and English.
const FAULTS: [(&str, &str, &str); 7] = [
    ("{\"format\": \"verbinding-journal\"", "het bestand houdt halverwege op", "the file ends halfway"),
    ("", "het bestand is leeg", "the file is empty"),
    ("hallo", "het bestand is beschadigd", "the file is damaged"),
    ("[]", "het is van een ander programma", "it belongs to another program"),
    (
        r#"{"format":"verbinding-journal","version":2,"device":"a","entries":[]}"#,
        "een nieuwer programma heeft het gemaakt",
        "a newer program made it",
    ),
    (
        r#"{"format":"verbinding-journal","version":1,"device":"a","entries":[{"id":"x","id":"y"}]}"#,
        "er staan twee dingen onder één naam",
        "two things stand under one name",
    ),
    (
        r#"{"format":"verbinding-journal","version":1,"device":"a","entries":[{"id":"x"}]}"#,
        "bladzijde 1 in dit bestand is niet heel",
        "page 1 in this file is not whole",
    ),
];

#[test]
fn what_could_not_be_read_is_said_in_the_words_of_the_person_after_what_could_and_with_exit_one() {
    let home = Home::new();
    let october = home.month("2026-10");
    for (bytes, dutch, english) in FAULTS {
        fs::write(&october, bytes).unwrap();
        for (language, why) in [("nl", dutch), ("en", english)] {
            for args in [&["list"][..], &["search", "vrijdag"], &["export", "-o", "-"], &["list", "--json"]] {
                let (out, err, code) = home.run_in(language, args);
                assert!(out.contains("vrijdag"), "{args:?}: {out}");
                assert_eq!(code, 1, "{args:?}: {err}");
                assert!(err.contains(october.to_str().unwrap()) && err.contains(why), "{args:?}: {err}");
                assert_eq!(err.lines().count(), 1, "{args:?}: {err}");
                no_machine(&err);
            }
            let (out, _, code) = home.run_in(language, &["doctor"]);
            assert!(code == 1 && out.contains(why), "{out}");
            no_machine(&out);
            let (_, err, code) = home.run_in(language, &["show", "0000"]);
            assert!(code == 1 && err.contains(october.to_str().unwrap()), "{err}");
        }
    }
    // Nothing that can be read is not the same as nothing.
    let (out, err, code) = home.run(&["export", "-o", "-", "--on", "okt"]);
    assert_eq!((out.as_str(), err.lines().count(), code), ("", 1, 1), "{err}");
    // The circle goes along with a copy of everything, and with nothing less.
    let circle = home.path().join("data").join("circle.elders-0001.json");
    fs::write(&circle, "{").unwrap();
    let (_, err, code) = home.run(&["export", "-o", "-"]);
    assert!(code == 1 && err.contains(circle.to_str().unwrap()), "{err}");
    assert_eq!(home.run(&["export", "-o", "-", "--from", "nov"]).2, 0);
    // A month that is not asked for is not in the way.
    assert_eq!(home.run(&["list", "--from", "nov"]).2, 0);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_or_is_no_file_is_said_too() {
    let home = Home::new();
    let october = home.month("2026-10");
    fs::remove_file(&october).unwrap();
    fs::create_dir(&october).unwrap();
    for (language, why) in [("nl", "het is geen gewoon bestand"), ("en", "it is not an ordinary file")] {
        let (_, err, code) = home.run_in(language, &["list"]);
        assert!(code == 1 && err.contains(why), "{err}");
    }
    fs::remove_dir(&october).unwrap();
    let journal = home.path().join("data").join("journal");
    fs::rename(&journal, home.path().join("data/elsewhere")).unwrap();
    fs::write(&journal, "x").unwrap();
    for language in ["nl", "en"] {
        let (_, err, code) = home.run_in(language, &["list"]);
        assert!(code == 1 && err.contains(journal.to_str().unwrap()), "{err}");
        no_machine(&err);
    }
}

#[test]
fn the_words_of_the_machine_are_there_for_who_asks() {
    let home = Home::new();
    fs::write(home.month("2026-10"), "{").unwrap();
    fs::create_dir_all(home.path().join("config/exercises")).unwrap();
    fs::write(home.path().join("config/exercises/walk.toml"), "name = ").unwrap();
    fs::write(home.path().join("config/config.toml"), "mouse = true\ncolours = 4\n").unwrap();
    for (language, line) in [("nl", "regel 2 is niet te begrijpen"), ("en", "line 2 cannot be understood")] {
        let (out, _, _) = home.run_in(language, &["doctor"]);
        no_machine(&out.replace(".toml", ""));
        assert!(out.contains(line), "{out}");
        let (out, _, _) = home.run_in(language, &["doctor", "--verbose"]);
        assert!(out.contains("EOF") && out.contains("at line 2"), "{out}");
        let (_, err, _) = home.run_in(language, &["where"]);
        assert!(err.contains(line), "{err}");
        no_machine(&err);
    }
}

#[test]
fn a_misspelt_command_or_option_names_the_nearest_one() {
    let home = Home::new();
    for (args, near) in [
        (&["lits"][..], "list"),
        (&["zoke", "park"], "zoek"),
        (&["lijts"], "lijst"),
        (&["exporter"], "exporteer"),
        (&["sercle"], "circle"),
        (&["steuncirckel"], "steuncirkel"),
        (&["check_inn"], "check-in"),
        (&["ontmoetin"], "ontmoeting"),
        (&["help", "docter"], "doctor"),
        (&["exercise", "chek"], "check"),
        (&["list", "--lats", "8w"], "--last"),
        (&["list", "--kin", "note"], "--kind"),
        (&["export", "--ouput", "x"], "--output"),
        (&["--plian"], "--plain"),
    ] {
        let (_, err, code) = home.run_in("nl", args);
        assert!(code == 2 && err.contains(&format!("Bedoelde je {near}?")), "{args:?}: {err}");
        let (_, err, _) = home.run_in("en", args);
        assert!(err.contains(&format!("Did you mean {near}?")), "{args:?}: {err}");
    }
    for args in [&["qqq"][..], &["list", "--zzz"], &["--xyzzy"]] {
        let (_, err, code) = home.run(args);
        assert!(code == 2 && !err.contains("Bedoelde"), "{args:?}: {err}");
    }
}

#[test]
fn months_and_the_last_friday_are_understood_in_both_languages() {
    let home = Home::new();
    for (args, found) in [
        (&["--from", "nov"][..], &["vrijdag"][..]),
        (&["--from", "okt"], &["vrijdag", "oktober"]),
        (&["--from", "oct", "--to", "october"], &["oktober"]),
        (&["--to", "december 2025"], &["oudjaar"]),
        (&["--on", "dec"], &["oudjaar"]),
        (&["--on", "november 2026"], &["vrijdag"]),
        (&["--on", "last friday"], &["vrijdag"]),
        (&["--on", "afgelopen vrijdag"], &["vrijdag"]),
        (&["--last", "1y"], &["vrijdag", "oktober", "oudjaar"]),
        (&["--last", "1j"], &["vrijdag", "oktober", "oudjaar"]),
        (&["--last", "2 weken"], &["vrijdag"]),
        (&["--on", "mrt"], &[]),
    ] {
        for language in ["nl", "en"] {
            let (out, err, code) = home.run_in(language, &[&["list"], args].concat());
            assert_eq!((out.lines().count(), code), (found.len(), 0), "{args:?}: {out}{err}");
            assert!(found.iter().all(|word| out.contains(word)), "{args:?}: {out}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_said_by_every_command_that_prints() {
    let home = Home::new();
    let id = home.keep("note", "2026-11-21T20:00:00+01:00", "een");
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    for args in [
        &["list"][..],
        &["list", "--full"],
        &["list", "--json"],
        &["search", "vrijdag"],
        &["show", &id],
        &["export"],
        &["export", "-o", "-", "--format", "html"],
        &["circle"],
        &["circle", "--json"],
        &["circle", "--poster", "-"],
        &["doctor"],
        &["where"],
        &["man"],
        &["completions", "bash"],
        &["exercise", "list"],
        &["--help"],
        &["--version"],
        &["list", "--help"],
    ] {
        for (language, said) in [
            ("nl", "Niet alle uitvoer kon weggeschreven worden: de schijf is vol."),
            ("en", "Not all of the output could be written: the disk is full."),
        ] {
            let child = std::process::Command::new(assert_cmd::cargo::cargo_bin("verbinding"))
                .args(args)
                .env("VERBINDING_HOME", home.path())
                .env("VERBINDING_NOW", NOW)
                .env("VERBINDING_LANG", language)
                .stdin(std::process::Stdio::null())
                .stdout(full())
                .output()
                .unwrap();
            let err = String::from_utf8(child.stderr).unwrap();
            assert_eq!(child.status.code(), Some(1), "{args:?}: {err}");
            assert!(err.contains(said), "{args:?}: {err}");
        }
    }
    // A page that is saved is saved, also when nobody can be told.
    let child = std::process::Command::new("sh")
        .args(["-c", "echo bewaard | \"$0\" note > /dev/full"])
        .arg(assert_cmd::cargo::cargo_bin("verbinding"))
        .env("VERBINDING_HOME", home.path())
        .env("VERBINDING_NOW", NOW)
        .output()
        .unwrap();
    assert_eq!(child.status.code(), Some(1));
    assert!(home.run(&["list"]).0.contains("bewaard"));
}

/// An entry of this device as it stands in the file, and the same one erased by another device.
fn erased_elsewhere(home: &Home, id: &str) -> PathBuf {
    let own: serde_json::Value = serde_json::from_slice(&fs::read(home.month("2026-11")).unwrap()).unwrap();
    let entries = own["entries"].as_array().unwrap();
    let entry = entries.iter().find(|entry| entry["id"] == id).unwrap();
    let gone = json!([{
        "id": id, "kind": "note", "at": entry["at"], "changed": "2026-11-22T10:00:00.000Z",
        "was": [entry["changed"]], "erased": true,
    }]);
    home.other("2026-11", &gone)
}

fn stands(folder: &Path, words: &str) -> bool {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
        if path.is_dir() {
            stands(&path, words)
        } else {
            String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(words)
        }
    })
}

#[test]
fn what_another_device_erased_leaves_this_one_with_every_command_that_reads() {
    for args in [
        &["list"][..],
        &["search", "vrijdag"],
        &["show", "0"],
        &["export", "-o", "-"],
        &["circle"],
        &["doctor"],
        &["list", "--from", "2020", "--to", "2021"],
    ] {
        let home = Home::new();
        let id = home.keep("note", "2026-11-21T20:00:00+01:00", "verborgen");
        home.keep("note", "2026-11-21T21:00:00+01:00", "erna");
        assert!(stands(&home.path().join("data/backup"), "verborgen") || stands(home.path(), "verborgen"));
        erased_elsewhere(&home, &id);
        let (out, err, _) = home.run(args);
        assert!(!out.contains("verborgen") && !stands(home.path(), "verborgen"), "{args:?}: {out}{err}");
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
fn a_file_that_did_not_change_is_not_read_again_to_look_for_what_was_erased() {
    let home = Home::new();
    let id = home.keep("note", "2026-11-21T20:00:00+01:00", "verborgen");
    home.other("2026-11", &json!([]));
    let tidied = home.path().join("state/tidied");
    home.run(&["list"]);
    home.run(&["list"]);
    let before = fs::read(&tidied).unwrap();
    let written = fs::metadata(&tidied).unwrap().modified().unwrap();
    home.run(&["list"]);
    assert_eq!(fs::metadata(&tidied).unwrap().modified().unwrap(), written);
    erased_elsewhere(&home, &id);
    home.run(&["list"]);
    assert!(!stands(home.path(), "verborgen"));
    assert_ne!(fs::read(&tidied).unwrap(), before);
}

#[test]
fn who_writes_alone_pays_nothing_for_it() {
    let home = Home::new();
    home.run(&["list"]);
    assert!(!home.path().join("state/tidied").exists());
}

#[test]
fn while_another_window_saves_nothing_waits_and_nothing_is_removed() {
    let home = Home::new();
    let id = home.keep("note", "2026-11-21T20:00:00+01:00", "verborgen");
    erased_elsewhere(&home, &id);
    let lock = fs::OpenOptions::new().write(true).open(home.path().join("state/lock")).unwrap();
    lock.try_lock().unwrap();
    let begun = std::time::Instant::now();
    let (out, err, code) = home.run(&["list"]);
    assert!(begun.elapsed().as_millis() < 2500, "it waited for the lock");
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(!out.contains("verborgen") && stands(home.path(), "verborgen"));
    drop(lock);
    home.run(&["list"]);
    assert!(!stands(home.path(), "verborgen"));
}

#[cfg(unix)]
#[test]
fn where_nothing_can_be_written_it_reads_as_well_and_says_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let id = home.keep("note", "2026-11-21T20:00:00+01:00", "verborgen");
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
