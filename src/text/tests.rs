//! Holds the languages against each other, and the lookups against their promises; must never need the design folder.

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

/// The forms of a word that a language may have more or fewer of: the names of Fluent for them.
const PLURALS: [&str; 6] = ["[zero", "[one", "[two", "[few", "[many", "[other"];

/// What a message promises to code: its arguments, and the numbers that have a form of their own, with `$` and `[` to
/// tell them apart. How many plural forms there are is up to the language.
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
            shape.insert(if PLURALS.contains(&form) { "[plural" } else { form }.to_owned());
        }
    }
    shapes
}

#[test]
fn every_language_has_the_same_ids_arguments_and_forms() {
    let nl = shapes(Language::Nl);
    assert!(nl.len() > 900, "only {} messages were read", nl.len());
    for language in Language::ALL {
        let other = shapes(language);
        for (id, shape) in &nl {
            assert_eq!(Some(shape), other.get(id), "{id} in {}", language.code());
        }
        let only_there: Vec<&String> = other.keys().filter(|id| !nl.contains_key(*id)).collect();
        assert!(only_there.is_empty(), "{} alone has {only_there:?}", language.code());
    }
}

#[test]
fn no_sentence_was_left_as_it_is_in_another_language() {
    let said = |language: Language| -> BTreeMap<&str, &str> {
        let lines = language.messages().lines().filter_map(|line| line.split_once(" = "));
        lines.filter(|(_, said)| said.len() > 20 && said.contains(' ') && !said.contains('{')).collect()
    };
    for (one, other) in [(Language::Nl, Language::En)]
        .into_iter()
        .chain(Language::ALL.into_iter().skip(2).flat_map(|it| [(it, Language::Nl), (it, Language::En)]))
    {
        let other = said(other);
        let same: Vec<&str> =
            said(one).into_iter().filter(|(id, it)| other.get(id) == Some(it)).map(|(id, _)| id).collect();
        assert!(same.is_empty(), "{} still says what another says: {same:?}", one.code());
    }
}

#[test]
fn every_language_has_the_same_lines_beside_its_messages_and_a_name_of_its_own() {
    let names = |language: Language| -> Vec<String> {
        let file = language.facts().map(|(name, _)| name.to_owned());
        file.collect()
    };
    let (nl, mut called) = (names(Language::Nl), BTreeSet::new());
    assert!(nl.len() > 60, "only {} lines were read", nl.len());
    for language in Language::ALL {
        assert_eq!(names(language), nl, "{}", language.code());
        assert!(called.insert(language.name()), "two languages are called {}", language.name());
        for line in
            (1..=7).map(|day| format!("weekday-{day}")).chain((1..=12).map(|it| format!("month-{it}")))
        {
            assert!(!language.words(&line).is_empty(), "{line} in {}", language.code());
        }
        assert!(!language.words("never").is_empty(), "{}", language.code());
    }
}

#[test]
fn no_sentence_orders_raises_its_voice_or_has_more_than_15_words() {
    for language in Language::ALL {
        let (text, never) = (Text::new(language).unwrap(), language.words("never"));
        for (id, shape) in shapes(language) {
            let names: Vec<&str> = shape.iter().filter_map(|name| name.strip_prefix('$')).collect();
            let args: Vec<(&str, Value)> = names.iter().map(|name| (*name, 2.into())).collect();
            let said = text.fill(&id, &args);
            assert!(!said.contains('!'), "{} in {}: {said}", id, language.code());
            let mut words = said.split(|letter: char| !letter.is_alphabetic());
            let ordered = words.find(|it| never.contains(it) || never.contains(&&*it.to_lowercase()));
            assert_eq!(ordered, None, "{id} in {}: {said}", language.code());
            if id.starts_with("palette-synonyms-") {
                continue;
            }
            for sentence in said.split_inclusive(['.', '?', ':']) {
                let words = sentence.split_whitespace().filter(|it| it.contains(char::is_alphanumeric));
                assert!(words.count() <= 15, "{id} in {}: {sentence}", language.code());
            }
        }
    }
}

#[test]
fn a_word_within_a_line_keeps_its_capital_where_its_language_says_so() {
    let de = Text::new(Language::De).unwrap();
    assert_eq!(nl().within_a_line("Rust, pauze"), "rust, pauze");
    assert_eq!(en().within_a_line("I don't know"), "I don't know");
    assert_eq!(en().within_a_line("In panic"), "in panic");
    assert_eq!(de.within_a_line("Ruhe, Pause"), "Ruhe, Pause");
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
fn a_locale_of_any_country_means_its_language() {
    for (locale, language) in [
        ("nl_BE.UTF-8", Language::Nl),
        ("en_IE", Language::En),
        ("de_DE.UTF-8", Language::De),
        ("de_AT", Language::De),
        ("de_CH.UTF-8@euro", Language::De),
        ("de-LI", Language::De),
    ] {
        assert_eq!(Language::choose(None, None, None, &[locale.to_owned()]), language, "{locale}");
    }
}

#[test]
fn a_locale_that_says_nothing_means_dutch() {
    for locale in ["C", "C.UTF-8", "POSIX", "", "fr_FR.UTF-8", "den_DK"] {
        assert_eq!(Language::choose(None, None, None, &[locale.to_owned()]), Language::Nl, "{locale}");
    }
    assert_eq!(Language::choose(None, None, None, &[]), Language::Nl);
    let french_then_english = ["fr-FR".to_owned(), "en".to_owned()];
    assert_eq!(Language::choose(None, None, None, &french_then_english), Language::En);
}
