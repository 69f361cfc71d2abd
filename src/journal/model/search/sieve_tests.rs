//! A sieve against the plain search: whatever is found, it lets through.

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::Config;
use serde_json::{Map, json};

use super::*;
use crate::exercise::Exercise;
use crate::journal::model::search::query::haystack;
use crate::settings::Paths;
use crate::text::Language;

/// An exercise of one's own: codes that are words, one with words beside it, and every kind of question that is told.
const OWN: &str = r#"
name = "Avondwandeling"
[[step]]
id = "buiten"
question = "Hoe was het buiten?"
ask = "choose-many"
own_words = true
choices = ["koud", "Één 2 drie", { code = "x_1", words = "Straße, ﬁjn" }, { code = "z_7", words = "Zeven" }]
[[step]]
id = "wie"
question = "Met wie?"
ask = "person"
[[step]]
id = "wanneer"
question = "Wanneer?"
ask = "when"
[[step]]
id = "terug"
question = "Terug?"
ask = "day"
[[step]]
id = "waar"
question = "Waar?"
ask = "write"
"#;

static TEXTS: LazyLock<Vec<Text>> = LazyLock::new(|| {
    let text = |language| Text::new(language).unwrap().with_extra(EXERCISES.words(language));
    Language::ALL.into_iter().map(text).collect()
});
/// Also those that can be added, and one of one's own.
static EXERCISES: LazyLock<Catalogue> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("avondwandeling.toml"), OWN).unwrap();
    let all = Catalogue::load(&Paths::under(folder.path())).unwrap().with_own(folder.path());
    assert!(all.troubles().is_empty(), "{:?}", all.troubles());
    assert!(all.get("avondwandeling").is_some() && all.get("letter").is_some());
    all
});

#[test]
fn the_words_of_codes_and_days_are_written_somewhere_as_they_are() {
    let mut runs = 0;
    for text in &*TEXTS {
        let codes = EXERCISES.every().flat_map(|exercise| words_of_codes(exercise, text));
        let said: Vec<String> = codes
            .filter(|(code, words)| code != words)
            .map(|(_, words)| words)
            .chain([words_of_days(text)])
            .collect();
        for said in said.iter().map(|said| fold(said)) {
            for run in said.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
                assert!(!hold_none(text.written().unwrap(), &[run]), "{run}");
                runs += 1;
            }
        }
        assert!(hold_none(text.written().unwrap(), &["xylofonist"]));
    }
    assert!(runs > 3 * 200, "{runs}");
    let other: crate::text::Fold = |words| words.replace('e', "u").into();
    assert!(Text::new(Language::En).unwrap().folded(Some(other)).written().is_none());
}

/// Writing with accents, characters that are not seen and signs, often next to each other.
fn writing() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "e",
        "é",
        "E\u{301}",
        "één",
        "rust",
        "RUST",
        "boos",
        "Straße",
        "ß",
        "ĳ",
        "’",
        "\"",
        "\\",
        "\n",
        " ",
        "  ",
        ", ",
        "; ",
        "(",
        ")",
        "\u{ad}",
        "\u{301}",
        "\u{200b}",
        "\u{feff}",
        "\u{202e}",
        "\u{7f}",
        "\u{9b}31m",
        "\u{1b}[1m",
        "\u{8}",
        "\t",
        "2026",
        "22",
        "1a2",
        "…",
        "“",
        "👩‍👧",
        "한",
        "ΩΣ",
        "İ",
        "nov",
        "true",
        "null",
        "u00e9",
        "\u{b}",
        "\u{c}",
        "\r",
        "\u{85}",
        "\u{2028}",
        "\u{2029}",
        "\u{61c}",
        "\u{180e}",
        "\u{200d}",
        "\u{fe0f}",
        "ﬁ",
        "ŉ",
        "½",
        "⑴",
        "ⅷ",
        "Ａ",
        "ς",
        "ﷺ",
        "ı",
        "m²",
        "/",
    ]);
    prop::collection::vec(pieces, 0..9).prop_map(|pieces| pieces.concat())
}

/// The codes of an exercise, and some that it does not have.
fn codes(exercise: Option<&Exercise>) -> Vec<String> {
    let parts = exercise.map(Exercise::parts).unwrap_or_default();
    let finer = |part: &crate::exercise::Part| -> Vec<String> {
        part.finer.iter().flat_map(|finer| finer.of.values().flatten().chain(&finer.more)).cloned().collect()
    };
    let own = parts.iter().flat_map(|part| part.choices.iter().cloned().chain(finer(part)));
    own.chain(["circle", "own", "nowhere_known", "rust \"é\""].map(str::to_owned)).collect()
}

fn value(exercise: Option<&Exercise>) -> impl Strategy<Value = Value> + use<> {
    let code = select(codes(exercise));
    prop_oneof![
        4 => writing().prop_map(Value::from),
        4 => code.clone().prop_map(Value::from),
        4 => prop::collection::vec(code, 0..4).prop_map(Value::from),
        2 => select(vec!["2026-11-22T21:04:31+01:00", "2026-11-22", "2031-02-03", "2026-3-1"]).prop_map(Value::from),
        1 => select(vec![json!(true), json!(null), json!(12), json!({"één": ["twee", 1e9]}), json!([["rust"]])]),
    ]
}

/// A record of any kind with some of its fields, and some that nobody knows.
fn record() -> impl Strategy<Value = Record> {
    let kinds = EXERCISES.every().map(|exercise| exercise.kind.clone()).chain(["from_later".to_owned()]);
    select(kinds.collect::<Vec<_>>()).prop_flat_map(|kind| {
        let exercise = EXERCISES.get(&kind).map(AsRef::as_ref);
        let mut fields = exercise.map(Exercise::fields).unwrap_or_default();
        fields.extend(["later", "mood", "starred", "when_time"].map(str::to_owned));
        let some = prop::collection::vec((select(fields), value(exercise)), 0..7);
        some.prop_map(move |some| {
            let now = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
            Record { fields: some.into_iter().collect(), ..Record::new(&kind, now, now.into()) }
        })
    })
}

/// A file with this record, also with every letter escaped that can be.
fn files(record: &Record) -> [String; 2] {
    let mut top = Map::new();
    top.insert("entries".into(), json!([record.to_json()]));
    let plain = serde_json::to_string_pretty(&top).unwrap();
    let escape = |c: char| {
        let units = c.encode_utf16(&mut [0; 2]).to_vec();
        let escaped: Vec<String> = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
        if c.is_ascii() { c.to_string() } else { escaped.concat() }
    };
    let escaped = plain.chars().map(escape).collect();
    [plain, escaped]
}

proptest! {
    #![proptest_config(Config { cases: 10_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn whatever_is_found_is_let_through(
        record in record(), words in writing(), language in 0..Language::ALL.len(),
        (from, length) in (any::<Index>(), 1..12_usize), of_its_own in any::<bool>(),
    ) {
        let text = &TEXTS[language];
        let shown = fold(&haystack(&record, EXERCISES.get(&record.kind).map(AsRef::as_ref), text));
        let own = || -> String { shown.chars().skip(from.index(shown.chars().count())).take(length).collect() };
        let words = if of_its_own && !shown.is_empty() { own() } else { words };
        let query = Query::parse(&words);
        let sieve = Sieve::new(&query, &EXERCISES, text);
        if query.matches(&shown) {
            prop_assert!(sieve.may_hold(&record), "{:?} in {:?}", query, record.fields);
            for file in files(&record) {
                prop_assert!(sieve.may_be_in(std::iter::once(file.as_str())), "{:?} in {}", query, file);
                let (one, other) = file.split_at(file.find("\"kind\"").unwrap());
                prop_assert!(sieve.may_be_in([one, other].into_iter()), "{:?} in {}", query, file);
            }
        }
    }
}

#[test]
fn what_is_not_there_is_held_back() {
    let text = &TEXTS[0];
    let now = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
    let mut record = Record::new("check_in", now, now.into());
    record.fields.insert("body".into(), json!(["tension"]));
    record.fields.insert("note".into(), json!("Eén kop thee,\nen geïrriteerd."));
    let [file, _] = files(&record);
    for (words, there) in [
        ("zzyzx", false),
        ("spanning", true),
        ("één geirriteerd", true),
        ("één zzyzx", false),
        ("borst", false),
    ] {
        let sieve = Sieve::new(&Query::parse(words), &EXERCISES, text);
        assert_eq!(sieve.may_hold(&record), there, "{words}");
        assert_eq!(sieve.may_be_in(std::iter::once(file.as_str())), there, "{words}");
    }
    for words in ["", "...", "maandag", "e"] {
        assert!(Sieve::new(&Query::parse(words), &EXERCISES, text).may_hold(&record), "{words:?}");
    }
}

#[test]
fn of_a_word_the_longest_run_of_letters_or_digits_counts() {
    for (word, run) in [
        ("huisarts", "huisarts"),
        ("foto's", "foto"),
        ("a12b", "12"),
        ("2026-11", "2026"),
        ("…", ""),
        ("ωσ-a", "ωσ"),
    ] {
        assert_eq!(longest_run(word), run);
    }
}
