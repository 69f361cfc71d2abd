//! Pages as a command keeps, lists, finds and shows them; a raw sign of a terminal is never printed.

use std::fs;

use serde_json::Value;

use crate::support::home::Home;

#[test]
fn text_from_another_program_becomes_one_entry() {
    let home = Home::new();
    let words = "Regel één.\n\n# geen kop\n\u{1b}[31mrood";
    let said = home.typed(&["note"], format!("{words}\n\n"));
    assert_eq!(said, ("Bewaard op zondag 22 november, 21:04.\n".to_owned(), String::new(), 0));
    home.note("2026-11-20 21:00", "Eergisteren.");
    home.note("gisteren 9 uur", "Gisteren.");
    let json: Value = serde_json::from_str(&home.out(&["list", "--json"])).unwrap();
    assert_eq!(json[0]["text"], words, "kept as it came");
    assert_eq!(json[1]["at"], "2026-11-21T09:00:00+01:00");
    assert_eq!(json[2]["at"], "2026-11-20T21:00:00+01:00");
    let page = home.out(&["show", json[0]["id"].as_str().unwrap()]);
    assert!(page.contains("rood") && !page.contains('\u{1b}'), "{page:?}");
}

#[test]
fn a_moment_of_another_year_or_to_come_is_named_with_its_year() {
    let home = Home::new();
    for (at, day) in [
        ("2025-11-23 21:00", "zondag 23 november 2025"),
        ("2026-11-23 21:00", "maandag 23 november 2026"),
        ("2026-11-20 21:00", "vrijdag 20 november"),
    ] {
        let said = home.typed(&["note", "--at", at], "Toen.");
        assert_eq!(said.0, format!("Bewaard op {day}, 21:00.\n"));
    }
}

#[test]
fn a_text_that_cannot_be_saved_comes_back() {
    let home = Home::new();
    fs::write(home.path().join("state"), "in the way").unwrap();
    let (out, err, code) = home.typed(&["note"], "Niet kwijt.");
    assert_eq!((out.as_str(), code, err.lines().count()), ("Niet kwijt.\n", 1, 1), "{err}");
}

#[test]
fn the_list_is_one_line_an_entry_newest_first() {
    let home = Home::new().with_entries();
    let list = home.out(&["list"]);
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 5, "{list}");
    assert!(
        lines[0].starts_with("2026-11-22  21:04  Check-in") && lines[0].ends_with("angst · contact"),
        "{list}"
    );
    assert!(lines[1].contains("Een café aan zee. Tweede regel."), "{list}");
    assert!(lines[4].contains("from_later") && lines[4].ends_with("iets nieuws"), "{list}");
    let full = home.out(&["list", "--full"]);
    assert!(full.contains("Lijf: spanning (borst), \"net of er een riem omheen zit\""), "{full}");
    let json: Value = serde_json::from_str(&home.out(&["list", "--json"])).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 5);
    assert_eq!(json[4]["new_field"], "iets nieuws");
    let empty = Home::new();
    assert_eq!(empty.run(&["list", "--json"]).0, "[]\n");
    assert_eq!(empty.run(&["list"]).2, 0);
}

#[test]
fn filters_mean_evenings() {
    let home = Home::new().with_entries();
    let times = |args: &[&str]| -> Vec<String> {
        let all: Vec<&str> = ["list"].iter().chain(args).copied().collect();
        home.out(&all).lines().map(|line| line[..10].to_owned() + &line[11..17]).collect()
    };
    let (check_in, café, awake) = ("2026-11-22 21:04", "2026-11-21 23:30", "2026-11-21 01:30");
    assert_eq!(times(&["--on", "today"]), [check_in]);
    assert_eq!(times(&["--on", "gisteren"]), [café]);
    assert_eq!(times(&["--on", "vrijdag"]), [awake]);
    assert_eq!(times(&["--from", "2026-11-21"]), [check_in, café]);
    assert_eq!(times(&["--to", "2026-11-20", "--from", "2026-11-01"]), [awake]);
    assert_eq!(times(&["--last", "2d"]), [check_in, café]);
    assert_eq!(times(&["--last", "8w"]).len(), 4);
    assert_eq!(times(&["--last", "3m"]).len(), 5);
    assert_eq!(times(&["--kind", "incheck,note"]), [check_in, café, awake]);
    assert_eq!(times(&["--on-this-day"]).len(), 0);
    assert_eq!(home.run(&["list", "--on-this-day", "--last", "2d"]).2, 2);
    assert_eq!(times(&["--strand", "here"]).len(), 1);
    assert_eq!(times(&["--strand", "here", "--kind", "note"]).len(), 0);
    assert_eq!(times(&["--contains", "CAFE zee"]), [café]);
}

#[test]
fn search_finds_every_word_without_case_and_accents() {
    let home = Home::new().with_entries();
    assert_eq!(home.out(&["search", "cafe"]).lines().count(), 1);
    assert_eq!(home.out(&["zoek", "ZEE", "café"]).lines().count(), 1);
    assert_eq!(home.out(&["search", "borst"]).lines().count(), 1, "shown words are found, not codes");
    let (out, err, code) = home.run(&["search", "cafe", "nergens"]);
    assert_eq!((out.as_str(), err.as_str(), code), ("", "Niets gevonden.\n", 0));
}

#[test]
fn an_entry_is_shown_by_the_beginning_of_its_id() {
    let home = Home::new().with_entries();
    let list = home.out(&["list"]);
    for line in list.lines() {
        let id = line.split("  ").find(|word| word.len() >= 8 && word.starts_with("01")).unwrap();
        let page = home.out(&["show", id]);
        assert!(page.trim_end().lines().last().unwrap().starts_with(id), "{page}");
        let json: Value = serde_json::from_str(&home.out(&["toon", id, "--json"])).unwrap();
        assert!(json["id"].as_str().unwrap().starts_with(id));
    }
    let (_, err, code) = home.run(&["show", "0"]);
    assert_eq!(code, 1, "{err}");
    assert!(err.contains("Meer dan één"), "{err}");
}

#[test]
fn hostile_text_reaches_no_terminal_raw() {
    let home = Home::new();
    let hostile = "\u{1b}]0;titel\u{7}\u{1b}[2J\u{9b}31m\u{202e}gewoon\u{0}\u{8}\u{7f}\r\n\u{85}tweede";
    let fields = serde_json::json!({ "text": hostile, "\u{1b}[31mveld": hostile }).to_string();
    let id = home.keep("note", "2026-11-22T20:00:00+01:00", &fields);
    home.keep("\u{1b}[31mkind", "2026-11-22T20:01:00+01:00", &fields);
    home.keep(
        "circle",
        "2026-11-22T20:00:00+01:00",
        &serde_json::json!({"name": hostile, "reach": hostile}).to_string(),
    );
    for args in [
        &["list"][..],
        &["list", "--full"],
        &["list", "--json"],
        &["show", &id],
        &["search", "gewoon"],
        &["export"],
        &["export", "--format", "json"],
        &["circle"],
        &["circle", "--json"],
        &["circle", "--poster", "-"],
    ] {
        let (out, err, code) = home.run(args);
        assert_eq!(code, 0, "{args:?} {err}");
        let raw =
            |c: char| (c.is_control() && c != '\n' && c != '\t') || ('\u{202a}'..='\u{202e}').contains(&c);
        assert!(!out.contains(raw) && !err.contains(raw), "{args:?}: {out:?} {err:?}");
        assert!(out.contains("gewoon"), "{args:?}: {out}");
    }
}

#[test]
fn a_damaged_month_is_named_and_the_rest_is_listed() {
    let home = Home::new().with_entries();
    let october = home.month_file("2026-10");
    fs::write(&october, r#"{"format":"verbinding-journal","version":2,"entries":[]}"#).unwrap();
    let (out, err, code) = home.run(&["list"]);
    assert_eq!((out.lines().count(), code), (4, 1), "{out}");
    assert!(err.contains(october.to_str().unwrap()) && err.lines().count() == 1, "{err}");
    home.note("2026-10-05 10:00", "Toch bewaard.");
    assert_eq!(home.run(&["list", "--kind", "note"]).0.lines().count(), 3);
}

#[cfg(unix)]
#[test]
fn a_reader_that_has_enough_ends_it_quietly() {
    use std::process::Stdio;
    let home = Home::new();
    for number in 0..40 {
        home.keep(
            "note",
            &format!("2026-11-22T20:00:{number:02}+01:00"),
            &serde_json::json!({ "text": "woord ".repeat(2000) }).to_string(),
        );
    }
    let mut list = home
        .process(crate::support::home::PROGRAM, "nl")
        .args(["list", "--full"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(list.stdout.take());
    let output = list.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}
