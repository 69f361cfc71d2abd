//! Holds what is told of a record against the pictures of the design, in both languages.

use serde_json::json;

use super::*;
use crate::exercise::{Catalogue, way};
use crate::text::Language;

fn fields(value: Value) -> Map<String, Value> {
    serde_json::from_value(value).unwrap()
}

fn told(language: Language, kind: &str, value: Value) -> Vec<String> {
    let (catalogue, text) = (Catalogue::built_in().unwrap(), Text::new(language).unwrap());
    let told = summary(catalogue.get(kind).map(AsRef::as_ref), &fields(value), &text);
    told.iter().map(|told| format!("{}: {}", told.label, told.line())).collect()
}

fn row(kind: &str, value: Value) -> String {
    let (catalogue, text) = (Catalogue::built_in().unwrap(), Text::new(Language::Nl).unwrap());
    one_line(catalogue.get(kind).map(AsRef::as_ref), kind, &fields(value), &text)
}

fn check_in() -> Value {
    json!({
        "body": ["tension", "tiredness"], "where": ["chest", "neck"], "body_words": "net of er een riem omheen zit",
        "feelings": ["fear"], "finer": ["restless"], "needs": ["contact"], "start": "een appje",
        "note": "Morgen die afspraak.\n\nEigenlijk wil ik dat M. meegaat.",
    })
}

#[test]
fn a_check_in_reads_as_in_the_picture() {
    assert_eq!(
        told(Language::Nl, "check_in", check_in()),
        [
            "Lijf: spanning, moeheid (borst, nek en schouders), \"net of er een riem omheen zit\"",
            "Gevoel: angst (onrustig)",
            "Behoefte: contact",
            "Klein begin: een appje",
            ": Morgen die afspraak.  Eigenlijk wil ik dat M. meegaat.",
        ]
    );
    assert_eq!(
        told(
            Language::En,
            "check_in",
            json!({"feelings": ["dont_know", "fear"], "finer": ["craving", "lonely"]})
        ),
        ["Feeling: I don't know, fear, craving or urge, lonely"]
    );
}

#[test]
fn what_is_only_beside_the_choices_is_told_too() {
    assert_eq!(told(Language::Nl, "check_in", json!({"where": ["chest"]})), ["Lijf: borst"]);
    assert_eq!(told(Language::Nl, "check_in", json!({"need_words": "slapen"})), ["Behoefte: \"slapen\""]);
}

#[test]
fn an_encounter_is_told_in_both_halves() {
    let record = json!({
        "who": "family", "who_name": "M.", "when": "2026-11-24T16:00:00+01:00", "when_choice": "other",
        "when_day": "dinsdag", "when_time": "16", "place": "buiten wandelen", "about": "of ze mee wil",
        "fear": "dat ze het te veel vindt", "message": "Heb je tijd?",
        "happened": "partly", "felt": ["calm"], "felt_words": "warm", "learned": "vragen mag", "other": "ja",
        "compared": "lighter", "compared_words": "ze lachte", "safe": "yes",
    });
    assert_eq!(
        told(Language::Nl, "encounter", record),
        [
            "Met: M.",
            "Wanneer: dinsdag 24 november, 16:00, buiten wandelen",
            "Hierover: of ze mee wil",
            "Vooraf: dat ze het te veel vindt",
            "Bericht: Heb je tijd?",
            "Gebeurd: een beetje",
            "Gevoel: rust, kalm; \"warm\"",
            "Geleerd: vragen mag",
            "De ander: ja",
            "Vergeleken: lichter dan ik dacht",
            "Anders: ze lachte",
            "Veiligheid: veilig",
        ]
    );
    assert_eq!(
        told(Language::En, "encounter", json!({"who": "peer", "when": "2026-11-24"})),
        ["With: someone from my recovery group", "When: Tuesday 24 November"]
    );
}

#[test]
fn a_day_that_is_not_a_date_yet_is_shown_as_chosen_and_typed() {
    let typed =
        json!({"when_choice": "other", "when_day": "na de groep", "when_time": "vier", "place": "bankje"});
    assert_eq!(told(Language::Nl, "encounter", typed), ["Wanneer: na de groep, vier, bankje"]);
    let open = json!({"when_choice": "later"});
    assert_eq!(told(Language::Nl, "encounter", open), ["Wanneer: nog geen dag"]);
    assert_eq!(told(Language::Nl, "encounter", json!({"when": "week"})), ["Wanneer: deze week"]);
    assert_eq!(told(Language::Nl, "encounter", json!({"place": "bankje"})), ["Plek: bankje"]);
}

#[test]
fn a_thought_is_told_only_when_it_was_kept() {
    let kept = json!({"thought": "Ik kan niets.", "fate": "keep", "phrase": "own", "phrase_words": "Rustig.", "phrase_keep": ["keep"]});
    assert_eq!(told(Language::Nl, "compassion", kept), ["Gedachte: Ik kan niets.", "Zin: \"Rustig.\""]);
    let gone = json!({"thought": "Ik kan niets.", "fate": "release", "touch": "heart", "pace": "46", "phrase": "2", "after": "softer"});
    assert_eq!(
        told(Language::Nl, "compassion", gone),
        [
            "Adem: 4 tellen in, 6 tellen uit",
            "Aanraking: een hand op mijn hart",
            "Zin: \"Ik doe wat ik vandaag kan.\"",
            "Daarna: iets zachter"
        ]
    );
}

#[test]
fn the_other_kinds_have_labels_and_words() {
    let here = json!({"start": "all", "pace": "none", "instead": "hands", "see": "regen", "hear": "koelkast", "smell": "koffie", "after": "calmer"});
    assert_eq!(
        told(Language::En, "grounding", here),
        [
            "Start: all three, one by one",
            "Breath: rather no breathing",
            "Attention: my hands",
            "I see: regen",
            "I hear: koelkast",
            "I smell: koffie",
            "Afterwards: calmer",
        ]
    );
    let step = json!({"step": "own", "step_words": "bellen", "who": "friend", "size": "big", "smaller": "appen", "size_smaller": "ok", "how": "heard", "how_words": "fijn"});
    assert_eq!(
        told(Language::Nl, "small_step", step),
        [
            "Stap: \"bellen\"",
            "Tegen: een vriend of vriendin",
            "Voelt: te groot",
            "Kleiner: appen",
            "Voelt dan: dit kan ik",
            "Hoe het ging: er werd geluisterd",
            "Erover: fijn",
        ]
    );
    let person = json!({"name": "M.", "what": "family", "helps": "luistert", "reach": "06", "words": "Hoi", "knows": "yes", "order": 1});
    assert_eq!(
        told(Language::Nl, "circle", person),
        [
            "Naam: M.",
            "Bereiken: 06",
            "Wie of wat: iemand uit mijn familie",
            "Hoe het helpt: luistert",
            "Eerste woorden: Hoi",
            "Weet het: weet dat ik mag bellen"
        ]
    );
    assert_eq!(told(Language::Nl, "small_step", json!({"how": "release"})), Vec::<String>::new());
}

#[test]
fn what_this_build_does_not_know_is_plain_text() {
    let later = json!({"body": ["tension", "q", "warmth"], "sleep": 7.50, "tags": ["a", "b"], "empty": "", "no": null, "deep": {"a": 1}});
    assert_eq!(
        told(Language::Nl, "check_in", later),
        ["Lijf: spanning, q, warmth", "sleep: 7.5", "tags: a, b", "deep: {\"a\":1}"]
    );
    assert_eq!(told(Language::Nl, "from_later", json!({"words": "een\ntwee"})), ["words: een twee"]);
    assert_eq!(told(Language::Nl, "note", json!({"text": "\n\n  Hallo \u{1b}[31m\n\n"})), [":   Hallo"]);
}

#[test]
fn every_question_has_a_short_label_in_both_languages() {
    let catalogue = Catalogue::built_in().unwrap();
    for language in Language::ALL {
        let text = Text::new(language).unwrap();
        for kind in ["check_in", "compassion", "encounter", "grounding", "small_step", "circle"] {
            let exercise = catalogue.get(kind).unwrap();
            for part in exercise.parts() {
                let inside = ["where", "phrase_words", "phrase_keep", "fate", "step_words"]
                    .contains(&part.id.as_str());
                let label = format!("{kind}.sum.{}", part.id);
                assert!(inside || part.ask == Ask::Read || text.has(&label), "{label}");
            }
        }
    }
}

#[test]
fn a_row_of_a_list_says_the_most_telling_words() {
    assert_eq!(row("check_in", check_in()), "angst · contact");
    assert_eq!(
        row("check_in", json!({"finer": ["craving"], "needs": ["contact"]})),
        "trek of drang · contact"
    );
    assert_eq!(row("check_in", json!({"note": "Alleen\ndit."})), "Alleen dit.");
    assert_eq!(
        row("grounding", json!({"see": "regen", "hear": "koelkast", "smell": "koffie"})),
        "regen, koelkast, koffie"
    );
    assert_eq!(row("encounter", json!({"who_name": "M.", "happened": "yes", "safe": "yes"})), "M. · veilig");
    assert_eq!(
        row("encounter", json!({"who_name": "M.", "happened": "release", "safe": "yes"})),
        "M. · ik laat het los"
    );
    assert_eq!(row("encounter", json!({"who_name": "J.", "when_choice": "later"})), "J. · nog geen dag");
    assert_eq!(row("compassion", json!({"phrase": "2"})), "\"Ik doe wat ik vandaag kan.\"");
    assert_eq!(row("compassion", json!({"thought": "Ik faal.", "fate": "keep"})), "Ik faal.");
    assert_eq!(
        row("small_step", json!({"step": "ask", "who_name": "J.", "how": "heard"})),
        "J. · er werd geluisterd"
    );
    assert_eq!(row("note", json!({"text": "Vannacht wakker"})), "Vannacht wakker");
    assert_eq!(row("from_later", json!({"x": 3})), "3");
    assert_eq!(row("note", json!({})), "");
}

#[test]
fn every_way_on_after_a_choice_has_words_in_both_languages() {
    for language in Language::ALL {
        let (text, catalogue) = (Text::new(language).unwrap(), Catalogue::built_in().unwrap());
        for exercise in catalogue.listed() {
            for part in exercise.parts() {
                for (code, place) in part.ways.values().flatten() {
                    let words = way(exercise, part, code, place, &text);
                    assert!(words != *code && !words.contains('.'), "{}: {words}", part.text());
                }
            }
        }
    }
}

#[test]
fn a_chosen_word_with_a_comma_in_it_does_not_read_as_two() {
    let words = |words: &[&str]| listed(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    assert_eq!(words(&["angst", "kalm"]), "angst, kalm");
    assert_eq!(words(&["angst", "rust, kalm"]), "angst; rust, kalm");
    assert_eq!(words(&["rust, kalm"]), "rust, kalm");
    let told = AnswerLine {
        words: vec!["angst".into(), "rust, kalm".into()],
        quote: Some("stil".into()),
        ..AnswerLine::default()
    };
    assert_eq!(told.line(), "angst; rust, kalm; \"stil\"");
}
