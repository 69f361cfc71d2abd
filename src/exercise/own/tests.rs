//! Exercises of one's own against the example, the page about them, and every mistake; never reads a real home.

use super::parse::{ASKS, PLACES};
use super::reserved_words::TAKEN;
use super::*;
use crate::exercise::{Ask, Catalogue, Walk, one_line, summary};
use crate::text::{Language, Reason, Text, What};
use serde_json::json;

const EXAMPLE: &str = include_str!("../../../assets/own-exercise.toml");
const PAGE: &str = include_str!("../../../docs/own-exercise.md");

fn wrong(toml: &str) -> (usize, Fault) {
    Own::parse("walk_out", toml).unwrap_err()
}

fn with_step(lines: &str) -> String {
    format!("name = \"Wandeling\"\n[[step]]\n{lines}\n")
}

#[test]
fn the_example_is_an_exercise_and_every_word_of_it_is_found() {
    let own = Own::parse("avondwandeling", EXAMPLE).unwrap();
    assert_eq!(own.name(), "Avondwandeling");
    let text = Text::new(Language::En).unwrap().with_extra(own.words.clone());
    for id in ["home.avondwandeling", "home.avondwandeling.sub", "journal.kind.avondwandeling"] {
        assert!(text.has(id), "{id}");
    }
    let fields = json!({ "waar": "park", "buiten": "koud", "nu": ["tired", "alone"], "nu_words": "stil" });
    let serde_json::Value::Object(fields) = fields else { unreachable!() };
    let told = summary(Some(&own.exercise), &fields, &text);
    let told: Vec<_> = told.iter().map(|told| (told.label.as_str(), told.line())).collect();
    assert_eq!(
        told,
        [("Plek", "park".into()), ("Buiten", "koud".into()), ("Nu", "moe, alleen, \"stil\"".into())]
    );
    assert_eq!(one_line(Some(&own.exercise), "avondwandeling", &fields, &text), "park");
    let walk = Walk::new(std::sync::Arc::new(own.exercise), false, fields);
    assert_eq!(walk.offers().len(), 2);
}

#[test]
fn every_example_of_the_page_is_an_exercise_together_with_the_others() {
    let mut toml = String::from("name = \"Alles\"\n");
    for block in PAGE.split("```toml\n").skip(2).map(|rest| rest.split("```").next().unwrap()) {
        toml.push_str(block);
    }
    let own = Own::parse("alles", &toml).unwrap();
    for ask in ASKS {
        assert!(PAGE.contains(&format!("**`{ask}`**")), "{ask} is not on the page");
    }
    assert!(own.exercise.steps().any(|step| step.ask == Ask::Breathe));
    assert_eq!(own.exercise.first.len(), 10);
}

#[test]
fn a_mistake_is_told_with_its_line() {
    let fault = |word: &str| Fault::Unknown(word.to_owned());
    assert_eq!(wrong(""), (1, Fault::Missing("name")));
    assert_eq!(wrong("name = \"Wandeling\""), (1, Fault::NoSteps));
    assert_eq!(wrong("name = \"Wandeling\"\n\ncolour = \"red\""), (3, fault("colour")));
    assert_eq!(wrong(&with_step("id = \"a\"\nask = \"write\"")), (2, Fault::Missing("question")));
    assert_eq!(wrong(&with_step("id = \"a\"\nvraag = \"?\"")), (4, fault("vraag")));
    assert_eq!(wrong(&with_step("id = \"A b\"")), (3, Fault::Name("A b".into())));
    assert_eq!(wrong(&with_step("id = \"kind\"")), (3, Fault::Taken("kind".into())));
    let one = "id = \"a\"\nquestion = \"?\"\n";
    let (line, unfit) = wrong(&with_step(&format!("{one}ask = \"schrijf\"")));
    assert!(
        line == 5 && matches!(&unfit, Fault::NotOneOf(word, these) if word == "schrijf" && these.len() == 9)
    );
    assert_eq!(wrong(&with_step(&format!("{one}ask = \"choose-one\""))), (2, Fault::Missing("choices")));
    assert_eq!(
        wrong(&with_step(&format!("{one}ask = \"choose-one\"\nchoices = [\n\"a\",\n\"a\"]"))),
        (8, Fault::Twice("a".into()))
    );
    assert_eq!(
        wrong(&with_step(&format!(
            "{one}ask = \"choose-one\"\nchoices = [\n{{ code = \"a\", word = \"b\" }}]"
        ))),
        (7, fault("word"))
    );
    assert_eq!(
        wrong(&with_step(&format!(
            "{one}ask = \"choose-one\"\nchoices = [{{ words = \"b\", offer = [\"x\"] }}]"
        ))),
        (6, Fault::NotOneOf("x".into(), PLACES.map(str::to_owned).to_vec()))
    );
    assert_eq!(
        wrong(&with_step(&format!("{one}ask = \"write\"\nonly_if = {{ b = [\"c\"] }}"))),
        (6, Fault::NotOneOf("b".into(), vec![]))
    );
    let (line, toml) = wrong("name = \"Wandeling\"\nabout = \"open\n");
    assert!(line == 2 && matches!(toml, Fault::Toml(_)), "{line} {toml:?}");
    let again =
        "name = \"Wandeling\"\nshow_again = \"a\"\n[[step]]\nid = \"a\"\nquestion = \"?\"\nask = \"write\"\n";
    assert_eq!(wrong(again), (2, Fault::Missing("ask = \"day\"")));
    let day = format!("{again}[[step]]\nid = \"b\"\nquestion = \"?\"\nask = \"day\"\n");
    assert_eq!(wrong(&day), (2, Fault::NotOneOf("a".into(), vec!["b".into()])));
    let own = Own::parse("walk_out", &day.replace("show_again = \"a\"", "show_again = \"b\"")).unwrap();
    assert_eq!((own.exercise.show_again.as_deref(), own.exercise.one), (Some("b"), false));
    let twice = format!("{}[[step]]\n{one}ask = \"write\"", with_step(&format!("{one}ask = \"write\"")));
    assert_eq!(wrong(&twice), (7, Fault::Twice("a".into())));
}

#[test]
fn every_fault_is_one_clean_sentence_in_both_languages() {
    let evil = || "a\u{1b}[31m\nb".to_owned();
    let faults = [
        Fault::Unread(Reason::new(What::Disk, evil())),
        Fault::NoFile,
        Fault::Name(evil()),
        Fault::Taken(evil()),
        Fault::Toml(evil()),
        Fault::Unknown(evil()),
        Fault::Missing("name"),
        Fault::NotOneOf(evil(), vec![evil()]),
        Fault::Twice(evil()),
        Fault::NoSteps,
    ];
    for language in Language::ALL {
        let text = Text::new(language).unwrap();
        for fault in faults.clone() {
            let trouble = Trouble { path: "a/b\u{1b}c.toml".into(), line: 3, fault };
            let (long, short) = (trouble.sentence(&text), trouble.short(&text));
            assert!(long.starts_with("a/bc.toml") && short.starts_with("bc.toml"), "{long}");
            assert!(!long.contains(char::is_control) && !long.contains("own-wrong"), "{long}");
        }
    }
}

#[test]
fn no_exercise_can_take_a_name_of_the_program_or_cover_its_words() {
    for taken in TAKEN {
        assert_eq!(Own::parse(taken, EXAMPLE), Err((1, Fault::Taken(taken.into()))));
    }
    let home = tempfile::tempdir().unwrap();
    let catalogue = Catalogue::load(&crate::settings::Paths::under(home.path())).unwrap();
    let addable: Vec<&str> = catalogue.more().map(|more| more.kind.as_str()).collect();
    assert!(addable.len() == ADDABLE.len() && addable.iter().all(|kind| ADDABLE.contains(kind)));
    for built_in in Catalogue::built_in().unwrap().listed() {
        assert!(TAKEN.contains(&built_in.kind.as_str()), "{}", built_in.kind);
    }
    for words in [
        include_str!("../../../assets/text/nl/verbinding.ftl"),
        include_str!("../../../assets/text/en/verbinding.ftl"),
    ] {
        for id in words.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
            let mut kinds = vec![id];
            kinds.extend(
                ["home-", "place-", "journal-kind-", "home-resume-"]
                    .iter()
                    .filter_map(|start| id.strip_prefix(start)),
            );
            for kind in kinds.iter().filter_map(|id| id.split('-').next()) {
                let possible = kind.starts_with(|first: char| first.is_ascii_lowercase());
                assert!(!possible || TAKEN.contains(&kind), "{id}: an exercise could be called {kind}");
            }
        }
    }
    for hostile in ["", "../x", "Walk", "a b", "1a", "a-b", "\u{1b}a"] {
        assert_eq!(Own::parse(hostile, EXAMPLE), Err((1, Fault::Name(hostile.into()))));
    }
}

#[test]
fn a_word_of_a_choice_is_never_a_word_of_the_program() {
    let choices =
        "id = \"a\"\nquestion = \"?\"\nask = \"choose-one\"\nchoices = [\"today\", \"q\", \"save\"]";
    let own = Own::parse("walk_out", &with_step(choices)).unwrap();
    let text = Text::new(Language::Nl).unwrap().with_extra(own.words);
    let part = own.exercise.part("a").unwrap();
    for word in ["today", "q", "save"] {
        assert_eq!(crate::exercise::word(part, word, &text), word);
    }
}
