//! Exercises of the person's own: on home, walked, kept, shown; and what happens when a file is wrong or gone.

use std::fs;
use std::path::Path;

use serde_json::json;
use verbinding::exercise::{Catalogue, own};
use verbinding::export::{Format, InMemory, Pages};
use verbinding::journal::{Journal, Record};
use verbinding::settings::Paths;
use verbinding::text::{Language, Text};

use crate::support::fixtures::bare;
use crate::support::stage::{Stage, set};

const WALK: &str = include_str!("../../../assets/own-exercise.toml");

/// The Markdown of a home, as an export makes it.
fn exported(home: &Path, language: Language) -> String {
    let paths = Paths::under(home);
    let catalogue = Catalogue::load(&paths).unwrap();
    let text = Text::new(language).unwrap().with_extra(catalogue.words(language));
    let journal = Journal::open(paths, 4);
    let entries: Vec<Record> = journal.newest_first().map(|entry| entry.unwrap().shown).collect();
    let months = &InMemory(&entries);
    let (catalogue, text) = (&catalogue, &text);
    let pages = Pages { months, circle: &[], share: None, catalogue, text, day_ends: 4 };
    Format::Markdown.to_text(&pages).unwrap()
}

/// Walks the example to its end: down past the six exercises, then each step.
fn walk(stage: &mut Stage) {
    stage.keys("<Down><Down><Down><Down><Down><Down><Enter>").sees("Avondwandeling").sees("Waar liep je?");
    stage.sees("stap 1 van 3").keys("Langs het kanaal.<Tab><Enter>");
    stage.sees("Hoe was het buiten?").keys("2<Enter>");
    stage.sees("Wat merk je nu bij jezelf?").keys("2").sees("Moe zijn na een wandeling mag.").keys("3");
    stage.keys("<Tab>met frisse wangen<Esc><PgDn>");
}

#[test]
fn a_newcomers_file_is_on_home_and_is_walked_kept_and_shown_in_its_own_words() {
    let mut stage = set().play_with(&[("avondwandeling.toml", WALK)]);
    stage.sees("Avondwandeling").sees("Even naar buiten.");
    walk(&mut stage);
    stage.sees("Bewaard. Je bent even buiten geweest.").sees("Buiten").sees("Langs het kanaal.");
    stage.sees("Mijn steuncirkel bekijken").sees("Een ontmoeting voorbereiden");
    let entries = stage.entries();
    assert_eq!(entries.len(), 1);
    for (field, value) in [
        ("kind", json!("avondwandeling")),
        ("waar", json!("Langs het kanaal.")),
        ("buiten", json!("fris")),
        ("nu", json!(["tired", "alone"])),
        ("nu_words", json!("met frisse wangen")),
    ] {
        assert_eq!(entries[0][field], value, "{field}");
    }
    let markdown = exported(stage.home.path(), Language::Nl);
    for words in ["Avondwandeling", "**Plek:** Langs het kanaal.", "**Nu:** moe, alleen"] {
        assert!(markdown.contains(words), "{words} is not in\n{markdown}");
    }
    stage.keys("17").sees("Avondwandeling").sees("Langs het kanaal.");
}

#[test]
fn the_palette_finds_an_own_exercise_by_its_name() {
    let mut stage = set().play_with(&[("avondwandeling.toml", WALK)]);
    stage.keys(":avondw").sees("Avondwandeling").keys("<Enter>").sees("Waar liep je?");
}

#[test]
fn an_unfinished_own_exercise_is_offered_again_by_its_name() {
    let mut stage = set().play_with(&[("avondwandeling.toml", WALK)]);
    stage.keys("<Down><Down><Down><Down><Down><Down><Enter>park").tick();
    let mut stage = stage.again();
    stage.sees("Verder: Avondwandeling,").keys("<Enter>").sees("park");
    fs::remove_file(Paths::under(stage.home.path()).exercises().join("avondwandeling.toml")).unwrap();
    let mut stage = stage.again();
    stage.sees_no("Avondwandeling").sees_no("avondwandeling").keys("1").sees("Wat merk je in je lijf?");
    assert!(stage.on_disk("park"), "the draft waits for its exercise");
}

#[test]
fn entries_stay_readable_when_their_file_is_gone() {
    let mut stage = set().play_with(&[("avondwandeling.toml", WALK)]);
    walk(&mut stage);
    fs::remove_file(Paths::under(stage.home.path()).exercises().join("avondwandeling.toml")).unwrap();
    let mut stage = stage.again();
    stage.keys("7").sees("avondwandeling").sees("Langs het kanaal.").sees_no("avondwandeling-title");
    let markdown = exported(stage.home.path(), Language::En);
    assert!(markdown.contains("Langs het kanaal.") && markdown.contains("fris"), "{markdown}");
}

#[test]
fn a_wrong_file_is_named_with_its_line_and_the_rest_works() {
    let wrong = "name = \"Kapot\"\n\n[[step]]\nid = \"a\"\nask = \"write\"\nvraag = \"Waar?\"\n";
    let mut stage = set().play_with(&[("avondwandeling.toml", WALK), ("kapot.toml", wrong)]);
    stage.sees("Avondwandeling").sees_no("Kapot").keys("1").sees("Wat merk je in je lijf?");
    let catalogue = Catalogue::load(&Paths::under(stage.home.path())).unwrap();
    let [trouble] = catalogue.troubles() else { panic!("{:?}", catalogue.troubles()) };
    let said = trouble.short(&Text::new(Language::Nl).unwrap());
    assert_eq!(said, "kapot.toml, regel 6: het woord vraag hoort hier niet.");
    let text = Text::new(Language::En).unwrap();
    let folder = Paths::under(stage.home.path()).exercises();
    let wrong = |name: &str| own::read(&folder.join(name)).unwrap_err().sentence(&text);
    let whole = wrong("kapot.toml");
    assert!(whole.ends_with("The program goes on without this exercise."), "{whole}");
    assert!(whole.contains("kapot.toml, line 6: the word vraag does not belong here."), "{whole}");
    assert!(wrong("nowhere.toml").contains("nowhere.toml, line 1: this file cannot be read"));
    let right = own::read(&folder.join("avondwandeling.toml")).unwrap();
    assert_eq!((right.name(), right.exercise.first.len()), ("Avondwandeling", 3));
}

#[test]
fn a_file_that_would_shadow_an_exercise_is_refused() {
    let shadow = WALK.replace("Avondwandeling", "Nagemaakt");
    let mut stage = set().play_with(&[("check_in.toml", &shadow), ("home.toml", &shadow)]);
    stage.sees("Dagelijkse check-in").sees_no("Nagemaakt").keys("1").sees("Wat merk je in je lijf?");
    let catalogue = Catalogue::load(&Paths::under(stage.home.path())).unwrap();
    assert_eq!(catalogue.troubles().len(), 2);
    assert_eq!(catalogue.further().count(), 0);
}

#[test]
fn only_files_of_exercises_are_read_and_a_folder_that_is_not_there_is_not_made() {
    let stage = set().play_with(&[("leesmij.txt", "geen oefening"), (".avond.toml", "ook niet")]);
    let paths = Paths::under(stage.home.path());
    fs::create_dir(paths.exercises().join("map.toml")).unwrap();
    fs::write(paths.exercises().join("groot.toml"), " ".repeat(300 * 1024)).unwrap();
    let catalogue = Catalogue::load(&paths).unwrap();
    let faults: Vec<_> = catalogue.troubles().iter().map(|trouble| trouble.fault.clone()).collect();
    assert_eq!(faults, [own::Fault::NoFile, own::Fault::NoFile]);
    let empty = bare();
    let catalogue = Catalogue::load(&Paths::under(empty.path())).unwrap();
    assert!(catalogue.troubles().is_empty() && fs::read_dir(empty.path()).unwrap().next().is_none());
}

#[test]
fn hostile_words_reach_neither_the_screen_nor_an_export_raw() {
    let hostile = "name = \"Kwaad\\u001b]0;titel\\u0007\\u202e\"\nabout = \"\\u001b[2Jrood\"\nsaved = \"\\u009b31mklaar\"\n\
        [[step]]\nid = \"a\"\nquestion = \"\\u001b[31mWat\\nnu?\"\nask = \"choose-one\"\n\
        choices = [\"\\u001b[5mja\", { code = \"no\", words = \"nee\\u0007\", say = \"\\u001bPq\\u001b\\\\goed\" }]\n";
    let mut stage = set().play_with(&[("kwaad.toml", hostile)]);
    let clean = |stage: &Stage| {
        assert!(!stage.screen().contains(|c: char| c != '\n' && c.is_control() || c == '\u{202e}'));
    };
    stage.sees("Kwaad").sees("rood");
    clean(&stage);
    stage
        .keys("<Down><Down><Down><Down><Down><Down><Enter>")
        .sees("Wat nu?")
        .sees("ja")
        .keys("2")
        .sees("goed");
    clean(&stage);
    stage.keys("1<PgDn>").sees("klaar");
    clean(&stage);
    assert_eq!(stage.entries()[0]["a"], json!("ja"));
    assert!(!exported(stage.home.path(), Language::Nl).contains(|c: char| c != '\n' && c.is_control()));
}

#[test]
fn many_own_exercises_scroll_and_every_row_can_be_reached() {
    let files: Vec<(String, String)> = (1..=12)
        .map(|n| {
            (
                format!("eigen_{n:02}.toml"),
                WALK.replace(
                    "Avondwandeling",
                    &format!("Een heel lange naam van een oefening, nummer {n:02}"),
                ),
            )
        })
        .collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, toml)| (name.as_str(), toml.as_str())).collect();
    for (columns, rows) in [(80, 24), (40, 15), (140, 45)] {
        let mut stage = set().size(columns, rows).play_with(&files);
        let down = "<Down>".repeat(6 + 12 - 1);
        stage.keys(&down).sees("Een heel lange").keys("<Enter>").sees("Waar liep je?").keys("<Esc><Esc>");
        stage.keys("<End><Enter>").sees("Wat verbinding is").keys("<Esc>");
        stage.keys("7").sees("Je schrift is nog leeg.").keys("<Esc>").keys("0").sees("Taal");
    }
}

#[test]
fn own_words_stay_when_the_language_changes() {
    let mut stage = set().play_with(&[("avondwandeling.toml", WALK)]);
    let catalogue = Catalogue::load(&Paths::under(stage.home.path())).unwrap();
    let text = Text::new(Language::En).unwrap().with_extra(catalogue.words(Language::En));
    let names = catalogue.names(&text);
    assert!(names.contains(&("avondwandeling".into(), "Avondwandeling".into(), true)), "{names:?}");
    assert!(names.iter().any(|(kind, _, own)| kind == "check_in" && !own));
    stage.keys("0").keys("<Space>");
    stage
        .sees("Language")
        .keys("<Esc>")
        .sees("Good evening.")
        .sees("Avondwandeling")
        .sees("Even naar buiten.");
}
