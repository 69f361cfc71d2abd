//! Holds the two languages against each other, and the lookups against their promises; must never need the design folder.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::*;

pub fn on(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// A Sunday.
pub fn today() -> NaiveDate {
    on(2026, 11, 22)
}

fn nl() -> Text {
    Text::new(Language::Nl).unwrap()
}

fn en() -> Text {
    Text::new(Language::En).unwrap()
}

/// What a message promises to code: its arguments and its plural forms, with `$` and `[` to tell them apart.
fn shapes(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut shapes = BTreeMap::new();
    let mut id = String::new();
    for line in language.messages().lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            id = line.split_once(" = ").unwrap_or_else(|| panic!("not a message: {line}")).0.to_owned();
            assert!(shapes.insert(id.clone(), BTreeSet::new()).is_none(), "{id} is there twice");
        }
        let shape = shapes.get_mut(&id).unwrap();
        for part in line.split('{').skip(1) {
            let name = part.split('}').next().unwrap().trim().trim_end_matches(" ->");
            assert!(name.starts_with('$'), "{id} holds something that is not an argument: {name}");
            shape.insert(name.to_owned());
        }
        if line.starts_with(' ') {
            let form = line.trim_start().trim_start_matches('*').split_once(']').unwrap().0;
            shape.insert(form.to_owned());
        }
    }
    shapes
}

#[test]
fn both_languages_have_the_same_ids_arguments_and_plural_forms() {
    let (nl, en) = (shapes(Language::Nl), shapes(Language::En));
    assert!(nl.len() > 900, "only {} messages were read", nl.len());
    for (id, shape) in &nl {
        assert_eq!(Some(shape), en.get(id), "{id}");
    }
    assert_eq!(nl.len(), en.len());
}

#[test]
fn every_message_can_be_said_with_its_arguments_and_leaves_no_trace_of_the_format() {
    for language in Language::ALL {
        let text = Text::new(language).unwrap();
        for (id, shape) in shapes(language) {
            assert!(text.has(&id), "{} lost {id}", language.code());
            let names: Vec<&str> = shape.iter().filter_map(|name| name.strip_prefix('$')).collect();
            for count in [0, 1, 2] {
                let args: Vec<(&str, Value)> = names
                    .iter()
                    .map(|name| (*name, if *name == "count" { count.into() } else { "Sam".into() }))
                    .collect();
                let said = text.fill(&id, &args);
                assert!(
                    !said.is_empty() && !said.contains(['{', '}', '$', '\u{2068}', '\u{2069}', '\n']),
                    "{id}: {said}"
                );
            }
        }
    }
}

#[test]
fn a_word_is_found_in_the_chosen_language() {
    assert_eq!(nl().get("check_in-body-tension"), "Spanning");
    assert_eq!(en().get("check_in-body-tension"), "Tension");
    assert_eq!(nl().get("keys-back-long"), "één stap terug, niets kwijt");
}

#[test]
fn a_missing_id_is_shown_as_it_is() {
    assert_eq!(nl().get("no-such-id"), "no-such-id");
    assert_eq!(nl().get(""), "");
    assert!(!nl().has("no-such-id"));
}

#[test]
fn arguments_and_plurals_are_filled_in_without_hidden_marks() {
    assert_eq!(nl().fill("home-greet-morning-name", &[("name", "Ömer".into())]), "Goedemorgen, Ömer.");
    assert_eq!(en().fill("journal-count", &[("count", 1.into())]), "1 page, newest first");
    assert_eq!(en().fill("journal-count", &[("count", 1234.into())]), "1234 pages, newest first");
    let args = [("word", "Rust".into()), ("other", "Contact".into()), ("count", 2.into())];
    assert_eq!(nl().fill("insights-together", &args), "Rust en Contact stonden 2 keer samen.");
}

#[test]
fn words_of_the_persons_own_go_before_the_shipped_ones() {
    let extra = HashMap::from([
        ("walk-title".to_owned(), "Mijn {rondje}".to_owned()),
        ("common-next".to_owned(), "Door".to_owned()),
    ]);
    let text = nl().with_extra(extra);
    assert!(text.has("walk-title"));
    assert_eq!(text.get("walk-title"), "Mijn {rondje}");
    assert_eq!(text.get("common-next"), "Door");
    assert_eq!(text.get("common-back"), "Terug");
}

#[test]
fn the_flag_goes_before_the_environment_the_configuration_and_the_locale() {
    let locale = ["en_GB.UTF-8".to_owned()];
    assert_eq!(Language::choose(Some("nl"), Some("en"), Some("en"), &locale), Language::Nl);
    assert_eq!(Language::choose(None, Some("nl"), Some("en"), &locale), Language::Nl);
    assert_eq!(Language::choose(None, None, Some("nl"), &locale), Language::Nl);
    assert_eq!(Language::choose(None, None, None, &locale), Language::En);
    assert_eq!(Language::choose(Some("xx"), None, None, &locale), Language::En);
}

#[test]
fn a_locale_that_says_nothing_means_dutch() {
    for locale in ["C", "C.UTF-8", "POSIX", "", "fr_FR.UTF-8"] {
        assert_eq!(Language::choose(None, None, None, &[locale.to_owned()]), Language::Nl, "{locale}");
    }
    assert_eq!(Language::choose(None, None, None, &[]), Language::Nl);
    let french_then_english = ["fr-FR".to_owned(), "en".to_owned()];
    assert_eq!(Language::choose(None, None, None, &french_then_english), Language::En);
}
