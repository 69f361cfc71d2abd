//! What did not work is said in the words of the person, with its exit code, and never in those of a machine.

use std::fs;

use crate::support::home::Home;

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

fn no_machine(said: &str) {
    let low = said.to_lowercase();
    assert!(RAW.iter().all(|raw| !low.contains(raw)), "{said}");
}

/// A home with a page of this month, one of October and one of last year.
pub fn lived_in() -> Home {
    let home = Home::new();
    home.keep_note("2026-10-02T20:00:00+02:00", "in oktober");
    home.keep_note("2026-11-20T20:00:00+01:00", "vrijdag");
    home.keep_note("2025-12-31T20:00:00+01:00", "oudjaar");
    home
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
    let home = lived_in();
    let october = home.month_file("2026-10");
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
    let home = lived_in();
    let october = home.month_file("2026-10");
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
    let home = lived_in();
    fs::write(home.month_file("2026-10"), "{").unwrap();
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
    let home = lived_in();
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
        (&["passphrase", "remov"], "remove"),
        (&["passphrase", "chnage"], "change"),
        (&["reminder", "sett"], "set"),
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
    let home = lived_in();
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
    use crate::support::home::PROGRAM;
    let home = lived_in();
    let id = home.keep_note("2026-11-21T20:00:00+01:00", "een");
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
            let child = home
                .process(PROGRAM, language)
                .args(args)
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
    let child = home
        .process("sh", "nl")
        .args(["-c", "echo bewaard | \"$0\" note > /dev/full"])
        .arg(PROGRAM)
        .output()
        .unwrap();
    assert_eq!(child.status.code(), Some(1));
    assert!(home.run(&["list"]).0.contains("bewaard"));
}
