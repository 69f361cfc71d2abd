//! Every command of the real program, as somebody types it: what it prints, where, and with which exit code.

#![allow(clippy::string_slice, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use assert_cmd::Command;
use serde_json::Value;
use verbinding::journal::{Journal, Record};
use verbinding::settings::Paths;

const NOW: &str = "2026-11-22T21:04:31+01:00";

struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("verbinding").unwrap();
        for name in
            ["VERBINDING_PLAIN", "NO_COLOR", "ACCESSIBLE", "LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"]
        {
            command.env_remove(name);
        }
        command
            .env("VERBINDING_HOME", self.path())
            .env("VERBINDING_NOW", NOW)
            .env("VERBINDING_LANG", "nl")
            .env("TZ", "Europe/Amsterdam")
            .current_dir(self.path())
            .args(args);
        command
    }

    fn run(&self, args: &[&str]) -> (String, String, i32) {
        told(&self.command(args).output().unwrap())
    }

    /// What goes to standard output, of a command that works.
    fn out(&self, args: &[&str]) -> String {
        let (out, err, code) = self.run(args);
        assert_eq!(code, 0, "{args:?}: {out} {err}");
        out
    }

    fn note(&self, at: &str, words: &str) {
        self.command(&["note", "--at", at]).write_stdin(words).assert().success();
    }

    fn journal(&self) -> Journal {
        Journal::open(Paths::under(self.path()), 4)
    }

    fn keep(&self, kind: &str, at: &str, fields: &str) -> String {
        let at = chrono::DateTime::parse_from_rfc3339(at).unwrap();
        let mut record = Record::new(kind, at, at.into());
        record.fields = serde_json::from_str(fields).unwrap();
        let id = record.id.clone();
        let journal = self.journal();
        if kind == "circle" || kind == "helplines" {
            journal.keep_circle(record, at.into()).unwrap();
        } else {
            journal.keep(record, at.into()).unwrap();
        }
        id
    }

    fn with_circle(self) -> Self {
        self.keep("helplines", "2026-11-01T10:00:00+01:00", r#"{"country":"NL"}"#);
        let items = [
            r#"{"name":"M.","helps":"zus","reach":"06 00 00 00 01","words":"Heb je tien minuten? Ik heb een rotdag.","order":1}"#,
            r#"{"name":"J.","helps":"groep","reach":"06 00 00 00 02","words":"Ik heb trek. Praat even met me.","order":2}"#,
            r#"{"name":"Mijn begeleider","helps":"ma-vr 9-17","reach":"020 000 00 03","order":3}"#,
            r#"{"name":"Het bankje bij de vijver","reach":"12 minuten lopen","order":4}"#,
        ];
        for (number, item) in items.iter().enumerate() {
            self.keep("circle", &format!("2026-11-01T10:00:0{}+01:00", number + 1), item);
        }
        self
    }

    fn with_entries(self) -> Self {
        self.keep(
            "check_in",
            "2026-11-22T21:04:31+01:00",
            r#"{"body":["tension"],"where":["chest"],"body_words":"net of er een riem omheen zit","feelings":["fear"],"finer":["restless"],"needs":["contact"]}"#,
        );
        self.keep("note", "2026-11-21T23:30:00+01:00", r#"{"text":"Een café aan zee.\nTweede regel."}"#);
        // After midnight: still the evening of the 20th.
        self.keep("note", "2026-11-21T01:30:00+01:00", r#"{"text":"Kan niet slapen."}"#);
        self.keep("grounding", "2026-10-02T20:00:00+02:00", r#"{"see":"een boom"}"#);
        self.keep("from_later", "2026-09-01T20:00:00+02:00", r#"{"new_field":"iets nieuws"}"#);
        self
    }

    fn month_file(&self, month: &str) -> PathBuf {
        let files = fs::read_dir(self.path().join("data").join("journal")).unwrap();
        let mut files = files.map(|file| file.unwrap().path());
        files.find(|path| path.file_name().unwrap().to_str().unwrap().starts_with(month)).unwrap()
    }
}

/// A path as this system writes it.
fn parted(path: &str) -> String {
    path.replace('/', std::path::MAIN_SEPARATOR_STR)
}

fn told(output: &Output) -> (String, String, i32) {
    let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (words(&output.stdout), words(&output.stderr), output.status.code().unwrap())
}

#[test]
fn help_speaks_the_language_of_the_person() {
    let home = Home::new();
    let dutch = home.out(&["--help"]);
    assert!(dutch.contains("Een rustig schrift") && dutch.contains("Voorbeelden:"), "{dutch}");
    assert!(dutch.contains("(ook: incheck)") && dutch.contains("Toon deze hulp"), "{dutch}");
    assert!(!dutch.contains("Usage") && !dutch.contains("Options"), "{dutch}");
    let english = home.out(&["--lang", "en", "--help"]);
    assert!(english.contains("A quiet notebook") && english.contains("Examples:"), "{english}");
    assert!(!english.contains("schrift") && !english.contains("incheck"), "{english}");
    assert!(home.out(&["list", "--help", "--lang=en"]).contains("From this day, or"));
    assert!(home.out(&["lijst", "--help"]).contains("Vanaf deze dag, of"));
    assert!(home.out(&["--version"]).starts_with("verbinding "));
    assert!(fs::read_dir(home.path()).unwrap().next().is_none(), "help writes nothing");
}

#[test]
fn wrong_use_is_one_sentence_on_standard_error_and_exit_two() {
    let home = Home::new().with_entries();
    for args in [
        &["nosuch"][..],
        &["--nosuch"],
        &["list", "--from", "someday"],
        &["list", "--last", "3 fortnights"],
        &["list", "--kind"],
        &["list", "--strand", "elsewhere"],
        &["export", "--format", "pdf"],
        &["export", "--without-names"],
        &["show"],
        &["search"],
        &["--lang", "xx"],
        &["circle", "--edit"],
        &["note", "--at", "someday"],
        &["note", "--at", "0000-06-01T12:00:00+01:00"],
        &[],
        &["note"],
        &["check-in"],
    ] {
        let (out, err, code) = home.run(args);
        // Who may be waiting for help always gets a number as well.
        assert!(out.is_empty() || out.starts_with("Hulp per telefoon: "), "{args:?}: {out}");
        assert_eq!(code, 2, "{args:?}: {err}");
        assert_eq!(err.trim_end().lines().count(), 1, "{args:?}: {err}");
        assert!(err.len() > 20 && err.trim_end().ends_with('.'), "{args:?}: {err}");
    }
    let (_, err, _) = home.run(&["\u{1b}[31mrood"]);
    assert!(!err.contains('\u{1b}'), "{err:?}");
}

#[test]
fn a_word_that_is_not_known_is_named_with_those_that_are() {
    let home = Home::new().with_entries();
    fs::create_dir_all(home.path().join("config/exercises")).unwrap();
    fs::write(home.path().join("config/exercises/evening_walk.toml"), OWN_EXERCISE).unwrap();
    let kinds = "check_in, compassion, encounter, grounding, small_step, note, evening_walk";
    for (args, dutch, english) in [
        (
            &["list", "--kind", "note,foo"][..],
            format!("--kind kent foo niet. Kies uit: {kinds}."),
            format!("--kind does not know foo. Choose from: {kinds}."),
        ),
        (
            &["search", "zee", "--strand", "x"],
            "--strand kent x niet. Kies uit: yourself, others, here.".into(),
            "--strand does not know x. Choose from: yourself, others, here.".into(),
        ),
        (
            &["export", "--format", "x"],
            "--format kent x niet. Kies uit: markdown, json, csv, html.".into(),
            "--format does not know x. Choose from: markdown, json, csv, html.".into(),
        ),
        (
            &["export", "--share", "--with", "kaas"],
            "--with kent kaas niet. Kies uit: feelings, needs, encounters, notes, circle, thoughts.".into(),
            "--with does not know kaas. Choose from: feelings, needs, encounters, notes, circle, thoughts."
                .into(),
        ),
        (
            &["list", "--last", "3q"],
            "--last kent 3q niet. Bijvoorbeeld: 14d, 8w, 3m of 1y.".into(),
            "--last does not know 3q. For example: 14d, 8w, 3m or 1y.".into(),
        ),
        (
            &["list", "--from", "nonsense"],
            "--from kent nonsense niet. Bijvoorbeeld: 2026-11-22, gisteren, afgelopen vrijdag of november."
                .into(),
            "--from does not know nonsense. For example: 2026-11-22, yesterday, last Friday or November."
                .into(),
        ),
        (
            &["list", "--on", "today", "--last", "3d"],
            "--on en --last gaan niet samen. Kies er één.".into(),
            "--on and --last do not go together. Choose one.".into(),
        ),
        (
            &["list", "--full", "--full"],
            "--full staat er twee keer. Eén keer is genoeg.".into(),
            "--full is there twice. Once is enough.".into(),
        ),
        (
            &["exercise"],
            "Er mist nog iets: list, check. Kijk bij verbinding exercise --help.".into(),
            "Something is missing: list, check. See verbinding exercise --help.".into(),
        ),
        (
            &["search"],
            "Er mist nog iets: <WOORDEN>. Kijk bij verbinding search --help.".into(),
            "Something is missing: <WORDS>. See verbinding search --help.".into(),
        ),
        (
            &["lijst", "x"],
            "Dit begrijp ik niet: x. Kijk bij verbinding list --help.".into(),
            "I do not understand this: x. See verbinding list --help.".into(),
        ),
    ] {
        assert_eq!(home.run(args), (String::new(), dutch + "\n", 2), "{args:?}");
        let args: Vec<&str> = args.iter().copied().chain(["--lang", "en"]).collect();
        assert_eq!(home.run(&args), (String::new(), english + "\n", 2), "{args:?}");
    }
    let (_, err, code) = home.run(&["list", "--lang", "fr"]);
    assert_eq!((err.as_str(), code), ("--lang kent fr niet. Kies uit: nl, en.\n", 2));
    // One's own exercises, and pages of which the exercise is gone.
    assert_eq!(home.out(&["list", "--kind", "evening-walk,from_later"]).lines().count(), 1);
}

const OWN_EXERCISE: &str = "name = \"Rondje\"\nstrand = \"here\"\n\n[[step]]\nid = \"saw\"\nquestion = \"Wat zag je?\"\nask = \"write\"\n";

#[test]
fn help_is_there_by_both_ways_for_every_command_with_examples() {
    let home = Home::new();
    let (dutch, commands) = (home.out(&["help"]), home.out(&["--help"]));
    assert_eq!(dutch, commands);
    let names: Vec<&str> = commands
        .lines()
        .skip_while(|line| *line != "Opdrachten:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(names.len() > 15, "{names:?}");
    for name in names {
        let help = home.out(&["help", name]);
        assert_eq!(help, home.out(&[name, "--help"]));
        assert!(help.contains("\nVoorbeelden:\n  verbinding "), "{help}");
        assert!(help.contains(&format!("\nGebruik: verbinding {name} [OPTIES]")), "{help}");
        let english = home.out(&["help", name, "--lang", "en"]);
        assert!(english.contains(&format!("\nUsage: verbinding {name} [OPTIONS]")), "{english}");
    }
    assert!(home.out(&["hulp", "oefening", "check"]).contains("exercise check [OPTIES] <BESTAND>"));
    assert!(home.out(&["exercise", "list", "--help"]).contains("  verbinding exercise list\n"));
    assert_eq!(home.run(&["help", "nosuch"]).2, 2);
}

#[test]
fn what_did_not_work_is_one_sentence_and_exit_one() {
    let home = Home::new();
    for args in [&["show", "ffffffff"][..], &["export"], &["exercise", "check", "not there.toml"]] {
        let (out, err, code) = home.run(args);
        assert_eq!((out.as_str(), code, err.lines().count()), ("", 1, 1), "{args:?}: {err}");
    }
}

const CIRCLE: &str = r#"Mijn steuncirkel

1. M. (zus)
   06 00 00 00 01
   "Heb je tien minuten? Ik heb een rotdag."

2. J. (groep)
   06 00 00 00 02
   "Ik heb trek. Praat even met me."

3. Mijn begeleider (ma-vr 9-17)
   020 000 00 03

4. Het bankje bij de vijver
   12 minuten lopen

Bij direct gevaar: 112
Denk je aan zelfdoding: 113 of gratis 0800-0113
Iemand die luistert: 088 0767 000 (De Luisterlijn)
"#;

#[test]
fn a_piped_circle_is_plain_text_whatever_else_is_broken() {
    let home = Home::new().with_circle().with_entries();
    assert_eq!(home.run(&["circle"]), (CIRCLE.to_owned(), String::new(), 0));
    fs::write(home.month_file("2026-11"), "not json").unwrap();
    fs::write(home.path().join("data/journal/2026-12.x.json"), [0xff, 0x00]).unwrap();
    fs::create_dir_all(home.path().join("config/exercises")).unwrap();
    fs::write(home.path().join("config/config.toml"), "nonsense = {").unwrap();
    fs::write(home.path().join("config/exercises/x.toml"), "nonsense").unwrap();
    let broken = home.command(&["steuncirkel"]).env_remove("HOME").env("TERM", "dumb").output().unwrap();
    assert_eq!(told(&broken), (CIRCLE.to_owned(), String::new(), 0));
    assert!(home.out(&["circle", "--lang", "en"]).starts_with("My support circle\n"));
}

#[test]
fn an_empty_or_damaged_circle_says_so_beside_the_help_lines() {
    let home = Home::new();
    let (out, err, code) = home.run(&["circle"]);
    assert_eq!(code, 0);
    // Which numbers they are depends on the region of this computer; `always_a_number` looks at that.
    assert!(
        out.contains(|sign: char| sign.is_ascii_digit()) && err.contains("verbinding circle --edit"),
        "{out} {err}"
    );
    assert!(fs::read_dir(home.path()).unwrap().next().is_none(), "reading writes nothing");

    let home = Home::new().with_circle();
    let file = fs::read_dir(home.path().join("data")).unwrap().map(|entry| entry.unwrap().path());
    let file = file.into_iter().find(|path| path.is_file()).unwrap();
    fs::write(&file, "{").unwrap();
    let (out, err, code) = home.run(&["circle"]);
    assert_eq!((code, err.lines().count()), (0, 1), "{out} {err}");
    assert_eq!(fs::read(&file).unwrap(), b"{", "a damaged file is left as it is");
}

#[test]
fn the_circle_as_json_and_as_a_poster() {
    let home = Home::new().with_circle();
    let json: Value = serde_json::from_str(&home.out(&["circle", "--json"])).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["circle"][0]["name"], "M.");
    assert_eq!(json["circle"][3]["words"], Value::Null);
    assert_eq!(json["help_lines"][0]["call"], "112");
    let said = home.out(&["circle", "--poster", "cirkel.html"]);
    assert!(said.contains("cirkel.html"), "{said}");
    let poster = fs::read_to_string(home.path().join("cirkel.html")).unwrap();
    assert!(poster.contains("<svg") && poster.contains("06 00 00 00 01"));
    let (_, err, code) = home.run(&["circle", "--poster", "cirkel.html"]);
    assert_eq!((code, err.contains("bestaat al")), (1, true), "{err}");
    home.out(&["circle", "--poster", "cirkel.html", "--force"]);
    assert!(home.out(&["circle", "--poster", "-"]).contains("MIJN STEUNCIRKEL"));
    home.out(&["circle", "--poster", "cirkel.HTM"]);
    home.out(&["circle", "--poster", "cirkel.txt"]);
    for name in ["cirkel.pdf", "cirkel", "cirkel.html.docx"] {
        let (out, err, code) = home.run(&["circle", "--poster", name]);
        assert!(out.contains(|sign: char| sign.is_ascii_digit()) && code == 2, "{out} {err}");
        assert_eq!(err, format!("--poster kent {name} niet. Kies uit: .html, .htm, .txt, -.\n"));
        assert!(!home.path().join(name).exists());
    }
}

#[test]
fn text_from_another_program_becomes_one_entry() {
    let home = Home::new();
    let words = "Regel één.\n\n# geen kop\n\u{1b}[31mrood";
    let said = home.command(&["note"]).write_stdin(format!("{words}\n\n")).output().unwrap();
    assert_eq!(told(&said), ("Bewaard op zondag 22 november, 21:04.\n".to_owned(), String::new(), 0));
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
        let said = home.command(&["note", "--at", at]).write_stdin("Toen.").output().unwrap();
        assert_eq!(told(&said).0, format!("Bewaard op {day}, 21:00.\n"));
    }
}

#[test]
fn a_text_that_cannot_be_saved_comes_back() {
    let home = Home::new();
    fs::write(home.path().join("state"), "in the way").unwrap();
    let (out, err, code) = told(&home.command(&["note"]).write_stdin("Niet kwijt.").output().unwrap());
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
fn an_export_is_the_same_bytes_each_time_and_writes_over_nothing() {
    let home = Home::new().with_entries().with_circle();
    let markdown = home.out(&["export"]);
    assert!(markdown.starts_with("# Dagboek\n") && markdown.contains("### 21:04"), "{markdown}");
    assert_eq!(home.out(&["export", "--output", "-"]), markdown);
    let json: Value = serde_json::from_str(&home.out(&["export", "--format", "json"])).unwrap();
    assert_eq!(json["entries"].as_array().unwrap().len(), 5);
    assert_eq!(json["circle"].as_array().unwrap().len(), 5);
    let said = home.out(&["export", "--output", "dagboek.md"]);
    assert!(said.contains("dagboek.md"), "{said}");
    assert_eq!(fs::read_to_string(home.path().join("dagboek.md")).unwrap(), markdown);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(home.path().join("dagboek.md")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let (_, err, code) = home.run(&["export", "--output", "dagboek.md", "--on", "today"]);
    assert_eq!((code, err.contains("bestaat al")), (1, true), "{err}");
    assert_eq!(fs::read_to_string(home.path().join("dagboek.md")).unwrap(), markdown);
    home.out(&["export", "--output", "dagboek.md", "--on", "today", "--force"]);
    assert!(!fs::read_to_string(home.path().join("dagboek.md")).unwrap().contains("café"));
    assert_eq!(home.run(&["export", "--output", "no/such/folder/x.md"]).2, 1);
}

#[test]
fn a_shared_export_leaves_out_what_was_not_chosen() {
    let home = Home::new().with_entries().with_circle();
    let shared = home.out(&["export", "--share", "--with", "feelings"]);
    assert!(shared.contains("angst") && !shared.contains("contact") && !shared.contains("café"), "{shared}");
    assert!(!shared.contains("06 00 00 00 01"), "{shared}");
    let shared = home.out(&["export", "--share", "--with", "circle,notes", "--without-names"]);
    assert!(shared.contains("café") && !shared.contains("06 00 00 00 01"), "{shared}");
}

#[test]
fn sharing_nothing_says_what_can_be_chosen() {
    let home = Home::new().with_entries();
    let choose = "Zo blijft er niets over om te delen. \
        Kies erbij met --with feelings,needs,encounters,notes,circle.\n";
    for args in [
        &["export", "--share"][..],
        &["export", "--share", "--without-names"],
        &["export", "--share", "--with", "encounters", "--output", "delen.md"],
    ] {
        assert_eq!(home.run(args), (String::new(), choose.to_owned(), 1), "{args:?}");
    }
    assert!(!home.path().join("delen.md").exists());
    let (_, err, _) = home.run(&["export", "--share", "--lang", "en"]);
    assert!(err.starts_with("Like this nothing is left to share."), "{err}");
    let shared = home.out(&["export", "--share", "--with", "needs"]);
    assert!(shared.contains("\nWeggelaten: gevoel, ontmoetingen, vrije tekst,"), "{shared}");
    // With nothing written yet there is nothing to choose from.
    assert_eq!(Home::new().run(&["export", "--share"]).1, "Er staat nog niets om mee te nemen.\n");
    assert_eq!(Home::new().with_circle().run(&["export", "--share"]).1, choose);
}

#[test]
fn an_exercise_of_ones_own_takes_the_flags_that_every_command_takes() {
    let home = Home::new();
    fs::create_dir_all(home.path().join("config/exercises")).unwrap();
    fs::write(home.path().join("config/exercises/evening_walk.toml"), OWN_EXERCISE).unwrap();
    for args in [&["evening-walk", "--plain"][..], &["--plain", "evening_walk", "--lang", "en"]] {
        let said = home.command(args).write_stdin("een reiger\n.\n\n").output().unwrap();
        let (out, err, code) = told(&said);
        assert!(code == 0 && out.contains("een reiger"), "{out} {err}");
    }
    for (args, what) in [
        (&["evening-walk", "--nosuch"][..], "--nosuch"),
        (&["evening-walk", "list"], "list"),
        (&["nosuch", "search"], "nosuch"),
        (&["nosuch", "--plain"], "nosuch"),
    ] {
        let (_, err, code) = home.run(args);
        assert_eq!(
            (err, code),
            (format!("Dit begrijp ik niet: {what}. Kijk bij verbinding --help.\n"), 2),
            "{args:?}"
        );
    }
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
    use std::process::{Command as Process, Stdio};
    let home = Home::new();
    for number in 0..40 {
        home.keep(
            "note",
            &format!("2026-11-22T20:00:{number:02}+01:00"),
            &serde_json::json!({ "text": "woord ".repeat(2000) }).to_string(),
        );
    }
    let mut list = Process::new(assert_cmd::cargo::cargo_bin("verbinding"))
        .args(["list", "--full"])
        .env("VERBINDING_HOME", home.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(list.stdout.take());
    let output = list.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn where_names_every_file_that_there_is() {
    let home = Home::new().with_entries().with_circle();
    let places = home.out(&["where"]);
    assert!(places.contains("geen netwerk"), "{places}");
    let patterns: Vec<(String, String)> = places
        .lines()
        .filter_map(|line| line.find(home.path().to_str().unwrap()).map(|at| line[at..].to_owned()))
        .map(|path| path.split_once('*').map_or((path.clone(), String::new()), |(a, b)| (a.into(), b.into())))
        .collect();
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.to_str().unwrap();
            let told = |(start, end): &(String, String)| name.starts_with(start) && name.ends_with(end);
            assert!(patterns.iter().any(told), "{name}\n{places}");
        }
    }
}

#[test]
fn completions_and_the_manual_come_from_the_command_line_itself() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(home.out(&["completions", shell]).contains("check-in"), "{shell}");
    }
    let manual = home.out(&["man"]);
    assert!(manual.contains(".TH verbinding") && manual.contains("circle"), "{manual}");
}

#[test]
fn an_exercise_by_pipe_saves_the_page_and_prints_only_that() {
    let home = Home::new().with_circle();
    let typed = "1 4, een riem\n3\n4\n1\n2\neen appje\nMorgen bellen.\n.\n\n1\n";
    let (out, err, code) = told(&home.command(&["incheck"]).write_stdin(typed).output().unwrap());
    assert_eq!(code, 0, "{err}");
    let page = "zondag 22 november 2026, 21:04 · Dagelijkse check-in\n\
        Lijf: spanning, moeheid (borst), \"een riem\"\nGevoel: angst (onrustig)\nBehoefte: contact\n\
        Klein begin: een appje\n\nMorgen bellen.\n";
    assert_eq!(out, page, "{err}");
    assert!(err.contains("Vraag 1 van 4.") && err.contains("Bewaard op"), "{err}");
    let (out, err, code) = told(&home.command(&["check-in"]).write_stdin("1\n").output().unwrap());
    assert_eq!((out.as_str(), code), ("", 0));
    assert!(err.ends_with("Concept bewaard.\n"), "{err}");
    assert!(home.path().join("state/drafts/check_in.json").exists());
}

#[test]
fn an_exercise_of_ones_own_is_listed_checked_and_walked() {
    let home = Home::new();
    let folder = home.path().join("config/exercises");
    fs::create_dir_all(&folder).unwrap();
    assert!(home.out(&["exercise", "list"]).contains("check_in"));
    let file = folder.join("evening.toml");
    fs::write(&file, "not an exercise").unwrap();
    let (_, err, code) = home.run(&["oefening", "check", file.to_str().unwrap()]);
    assert_eq!((code, err.contains("regel 1")), (1, true), "{err}");
    let (out, err, _) = home.run(&["exercise", "list"]);
    assert!(out.contains("check_in") && err.contains("evening.toml"), "{out} {err}");
}

#[test]
fn a_journal_that_was_taken_along_comes_back_whole_and_once() {
    let (old, new) = (Home::new().with_entries().with_circle(), Home::new());
    let file = old.path().join("all.json");
    let file = file.to_str().unwrap();
    let all = old.out(&["export", "--format", "json"]);
    old.out(&["export", "--format", "json", "--output", file]);
    assert!(new.out(&["import", "--dry-run", file]).contains("Er is nog niets veranderd."));
    assert!(!new.path().join("data").exists());
    assert!(new.out(&["import", file]).contains("toegevoegd"));
    assert_eq!(new.out(&["export", "--format", "json"]), all);
    assert_eq!(new.out(&["importeer", file]), "Alles uit dit bestand stond er al.\n");
    assert_eq!(new.out(&["export", "--format", "json"]), all);
}

#[test]
fn a_file_that_is_cut_or_was_made_to_share_brings_in_nothing() {
    let home = Home::new().with_entries();
    let before = home.out(&["export", "--format", "json"]);
    let shared = home.out(&["export", "--format", "json", "--share", "--with", "notes"]);
    for (words, said) in [
        (&before[..before.len() / 2], "niet heel"),
        (&shared, "om te delen"),
        ("[]", "herken ik niet"),
        (&before.replace("\"version\": 1", "\"version\": 2"), "nieuwer programma"),
    ] {
        fs::write(home.path().join("in.json"), words).unwrap();
        let (out, err, code) = home.run(&["import", "in.json"]);
        assert!(code == 1 && out.is_empty() && err.contains(said), "{out} {err} {code}");
        assert!(err.contains("Er is niets veranderd."), "{err}");
    }
    assert_eq!(home.out(&["export", "--format", "json"]), before);
}

#[test]
fn what_cannot_be_brought_in_is_named_in_the_words_of_the_person() {
    let home = Home::new();
    fs::write(home.path().join("x.csv"), "avond,oefening\n2026-11-22,notitie\n").unwrap();
    fs::create_dir(home.path().join("map")).unwrap();
    for (file, said) in [
        (
            "x.csv",
            "Dit bestand herken ik niet. Er is niets veranderd. Wat wel kan: verbinding, Day One, jrnl, tui-journal, Diarium, Daylio, of een map met Markdown.",
        ),
        ("niets.json", "niets.json bestaat niet."),
        ("map", "In deze map vind ik geen bladzijden met een datum. Er is niets veranderd."),
    ] {
        let (out, err, code) = home.run(&["import", file]);
        assert_eq!((out.as_str(), err.trim_end(), code), ("", said, 1));
    }
}

#[test]
fn the_trash_comes_along_only_in_a_whole_copy() {
    let home = Home::new().with_entries();
    let json: Value = serde_json::from_str(&home.out(&["export", "--format", "json"])).unwrap();
    let entry = &json["entries"][0];
    home.journal()
        .remove(entry["id"].as_str().unwrap(), chrono::DateTime::parse_from_rfc3339(NOW).unwrap().into())
        .unwrap();
    let whole: Value = serde_json::from_str(&home.out(&["export", "--format", "json"])).unwrap();
    assert_eq!(whole["entries"].as_array().unwrap().len(), json["entries"].as_array().unwrap().len());
    let shared: Value = serde_json::from_str(&home.out(&[
        "export",
        "--format",
        "json",
        "--share",
        "--with",
        "feelings,needs,encounters,notes",
    ]))
    .unwrap();
    assert!(shared["entries"].as_array().unwrap().iter().all(|shown| shown["id"] != entry["id"]));
    let rows = |home: &Home| home.out(&["export", "--format", "csv"]).matches("\r\n").count();
    assert_eq!(rows(&home), json["entries"].as_array().unwrap().len());
}

#[test]
fn erasing_one_page_or_everything_asks_for_the_word_first() {
    let home = Home::new();
    home.note("2026-11-20 21:00", "weg ermee");
    home.note("2026-11-21 21:00", "blijft nog");
    let id = home.keep("note", "2026-11-22T20:00:00+01:00", r#"{"text":"deze gaat"}"#);
    let erase = |args: &[&str], typed: &str| told(&home.command(args).write_stdin(typed).output().unwrap());
    let (out, err, code) = erase(&["erase", &id], "nee\n");
    assert!(
        out.is_empty() && err.contains("deze gaat") && err.contains("'wissen'") && code == 1,
        "{out}{err}"
    );
    assert!(err.ends_with("Er is niets gewist.\n") && home.out(&["list"]).contains("deze gaat"));
    assert_eq!(erase(&["erase", "zzz"], "wissen\n").2, 1);
    let (out, _, code) = erase(&["wis", &id], " Wissen \n");
    assert_eq!((out.as_str(), code), ("Gewist.\n", 0));
    assert!(!home.out(&["list"]).contains("deze gaat") && home.out(&["list"]).contains("weg ermee"));
    for typed in ["", "\n", "wis\n"] {
        assert_eq!(erase(&["erase"], typed).2, 1);
    }
    assert!(home.out(&["list"]).contains("blijft nog"));
    let (out, _, code) = erase(&["erase"], "wissen\n");
    assert!(out.starts_with("Alles is gewist.") && code == 0);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn doctor_reads_everything_and_repairs_only_when_asked() {
    let home = Home::new();
    assert_eq!(home.out(&["doctor"]), "Alles is te lezen.\n");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "reading makes nothing");
    home.note("2026-11-20 21:00", "een bladzijde");
    assert_eq!(home.out(&["controle"]), "Alles is te lezen.\n");
    let file = fs::read_dir(home.path().join("data/journal")).unwrap().next().unwrap().unwrap().path();
    fs::write(&file, "{ kapot").unwrap();
    let (out, _, code) = home.run(&["doctor"]);
    assert!(
        code == 1 && out.contains("is niet gelezen en niet veranderd") && out.contains("--repair"),
        "{out}"
    );
    assert!(out.ends_with("1 bestand is niet te lezen. Er is niets gewist.\n"), "{out}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "{ kapot");
    let out = home.out(&["doctor", "--repair"]);
    assert!(
        out.contains("Hersteld met de laatste goede kopie") && out.contains(&parted("data/damaged/")),
        "{out}"
    );
    assert_eq!(home.out(&["doctor"]), "Alles is te lezen.\n");
}
