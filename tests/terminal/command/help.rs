//! What the program says of itself, and of a command that it does not know: help, manual, wrong use; nothing is written.

use std::fs;

use super::exercise::OWN_EXERCISE;
use crate::support::home::Home;

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
    let german = home.out(&["--lang", "de", "--help"]);
    assert!(german.contains("Ein ruhiges Heft") && german.contains("Beispiele:"), "{german}");
    assert!(german.contains("(auch: einchecken)") && german.contains("--lang <nl|en|de>"), "{german}");
    assert!(home.out(&["liste", "--help", "--lang=de"]).contains("Ab diesem Tag, oder"));
    let manual = home.out(&["man", "--lang", "de"]);
    assert!(manual.contains("Dein Tagebuch als Liste") && !manual.contains("cli."), "{manual}");
    assert!(home.out(&["list", "--help", "--lang=en"]).contains("From this day, or"));
    assert!(home.out(&["lijst", "--help"]).contains("Vanaf deze dag, of"));
    assert!(home.out(&["--version"]).starts_with("verbinding "));
    assert!(fs::read_dir(home.path()).unwrap().next().is_none(), "help writes nothing");
}

/// macOS and Windows ask the system and not the environment.
#[cfg(target_os = "linux")]
#[test]
fn the_locale_of_a_german_speaking_country_means_german_and_the_numbers_of_that_country() {
    let home = Home::new();
    for (locale, number) in
        [("de_DE.UTF-8", "0800 111 0 111"), ("de_AT.UTF-8", "142"), ("de_CH.UTF-8", "143")]
    {
        let mut command = home.command(&["circle"]);
        let command = command.env_remove("VERBINDING_LANG").env("LC_ALL", locale).env("LANG", locale);
        let told = command.output().unwrap();
        let said = String::from_utf8_lossy(&told.stdout);
        assert!(said.contains("Gedanken an Suizid") && said.contains(number), "{locale}: {said}");
    }
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
            "Er mist nog iets: list, check, add, remove. Kijk bij verbinding exercise --help.".into(),
            "Something is missing: list, check, add, remove. See verbinding exercise --help.".into(),
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
    assert_eq!((err.as_str(), code), ("--lang kent fr niet. Kies uit: nl, en, de.\n", 2));
    // One's own exercises, and pages of which the exercise is gone.
    assert_eq!(home.out(&["list", "--kind", "evening-walk,from_later"]).lines().count(), 1);
}

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

#[test]
fn completions_and_the_manual_come_from_the_command_line_itself() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(home.out(&["completions", shell]).contains("VERBINDING_COMPLETE"), "{shell}");
    }
    assert!(home.out(&["completions", "nushell"]).contains("export extern \"verbinding lijst\""));
    let manual = home.out(&["man"]);
    assert!(manual.contains(".TH verbinding") && manual.contains("circle"), "{manual}");
    for name in ["export", "exporteer"] {
        let page = home.out(&["man", name]);
        assert!(page.contains(".TH verbinding-exporteer 1") && page.contains("AFSLUITSTATUS"), "{page}");
    }
    assert!(home.out(&["man", "passphrase", "set"]).contains("verbinding wachtzin kiezen"));
    assert_eq!(home.run(&["man", "nosuch"]).2, 2);
}
