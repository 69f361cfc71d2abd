//! A small journal for the tests of every format.

use std::path::Path;

use proptest::prelude::*;

use super::{Format, InMemory, Pages, Share};
use crate::exercise::Catalogue;
use crate::journal::Record;
use crate::text::{Language, Text};

const EVENING: &str = "2026-11-22T21:04:31+01:00";

pub struct Book {
    pub entries: Vec<Record>,
    pub circle: Vec<Record>,
    catalogue: Catalogue,
    text: Text,
}

impl Book {
    pub fn new(language: &str, entries: Vec<Record>, circle: Vec<Record>) -> Self {
        let text = Text::new(Language::parse(language).unwrap()).unwrap();
        Self { entries, circle, catalogue: Catalogue::built_in().unwrap(), text }
    }

    pub fn pages<T>(&self, make: impl Fn(&Pages) -> T) -> T {
        self.pages_of(&self.entries, &self.circle, make)
    }

    /// Other records in the same language, since reading the words takes long.
    pub fn pages_of<T>(&self, entries: &[Record], circle: &[Record], make: impl Fn(&Pages) -> T) -> T {
        let (catalogue, text) = (&self.catalogue, &self.text);
        make(&Pages { months: &InMemory(entries), circle, share: None, catalogue, text, day_ends: 4 })
    }

    /// All of it in a format.
    pub fn made(&self, format: Format, share: Option<Share>) -> String {
        self.pages(|pages| format.to_text(&Pages { share, ..*pages }).unwrap())
    }
}

/// A record with these fields; its id is its moment.
pub fn record(kind: &str, at: &str, fields: &str) -> Record {
    let mut whole: serde_json::Map<String, serde_json::Value> = serde_json::Map::new();
    for (name, value) in [("id", at), ("kind", kind), ("at", at), ("changed", "2026-11-22T20:04:31.870Z")] {
        whole.insert(name.into(), value.into());
    }
    let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(fields).unwrap();
    whole.extend(fields);
    Record::from_json(&whole.into()).unwrap()
}

/// An entry of every kind.
pub fn all_kinds() -> Vec<Record> {
    vec![
        record(
            "note",
            "2026-11-23T01:30:00+01:00",
            r#"{"text":"Kan niet slapen.\nRegen.\n\n# Morgen\n- bellen"}"#,
        ),
        record(
            "check_in",
            EVENING,
            r#"{"body":["tension"],"where":["chest"],"body_words":"net of er een riem omheen zit","feelings":["fear"],
            "finer":["restless"],"needs":["contact"],"start":"een appje","note":"Morgen die afspraak.\n\nEigenlijk wil ik dat M. meegaat."}"#,
        ),
        record(
            "compassion",
            "2026-11-21T22:05:00+01:00",
            r#"{"thought":"Ik kan niets.","fate":"keep","touch":"heart","phrase":"2","after":"softer"}"#,
        ),
        record(
            "grounding",
            "2026-11-21T08:30:00+01:00",
            r#"{"start":"look","see":"regen","hear":"koelkast","after":"calmer"}"#,
        ),
        record(
            "encounter",
            "2026-10-30T20:00:00+01:00",
            r#"{"who":"family","who_name":"M.","when":"2026-11-03T16:00:00+01:00","place":"buiten","about":"de huisarts",
            "message":"Heb je tijd?\nGroet","happened":"yes","felt":["calm"],"learned":"vragen mag","safe":"yes"}"#,
        ),
        record(
            "small_step",
            "2026-10-30T21:00:00+01:00",
            r#"{"step":"ask","who":"peer","size":"tense","how":"heard","how_words":"fijn"}"#,
        ),
    ]
}

/// A circle of two, and help lines.
pub fn circle() -> Vec<Record> {
    vec![
        record(
            "circle",
            "2026-11-01T10:00:01+01:00",
            r#"{"name":"J.","reach":"06 00 00 00 02","knows":"no","order":2}"#,
        ),
        record(
            "circle",
            "2026-11-01T10:00:02+01:00",
            r#"{"name":"M.","what":"family","reach":"06 00 00 00 01","words":"Heb je tien minuten?","order":1}"#,
        ),
        record("helplines", "2026-11-01T10:00:03+01:00", r#"{"country":"NL"}"#),
    ]
}

/// Text as it would be written to break the page, mixed with everything that means something in Markdown.
pub fn hostile() -> impl Strategy<Value = String> {
    let tokens = "# ## - + * _ ** *** ___ --- === -- : :: 1. 2) 10. ` `` ``` ~ ~~ ~~~ < > << <b> </b> <br/> <!-- --> <?x ?> <a@b.c> \
        <http://x> http://x.nl https://x www.x.nl a@b.nl [ ] [x](y) ![x](y) [x] [x]: [^1] [^1]: [ ] [x] [[x]] ( ) ! & &amp; &#35; &lt &; \
        | |- -| |--- :-: a|b $ $$ ^ x^2^ \\ \\\\ \\* \\# { } {#x} {.y} \" ' “ ” … é 世 e\u{301} 👩 \u{200b} \u{a0} \u{feff} \u{2003} \u{1b}[1m a b 3 van snake_case";
    let mut tokens: Vec<String> = tokens.split(' ').map(str::to_owned).collect();
    let spaces = [
        " ", "  ", "    ", "\t", "\n", "\n\n", "\r\n", "\u{2028}", "\n    ", "\n- ", "\n> ", "\n# ", "  \n",
        "\\\n",
    ];
    tokens.extend(spaces.iter().cycle().take(spaces.len() * 4).map(|space| (*space).to_owned()));
    let token = prop_oneof![12 => prop::sample::select(tokens), 1 => any::<char>().prop_map(String::from)];
    prop::collection::vec(token, 0..24).prop_map(|tokens| tokens.concat())
}

/// Compares an export with `tests/fixtures/<name>`; `VERBINDING_BLESS=1` writes it anew, to be read before it is kept.
pub fn golden(name: &str, made: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name);
    if std::env::var_os("VERBINDING_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&path, made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(made.lines()).find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "{name} changed: {differs:?}; if the new one is right: VERBINDING_BLESS=1 cargo test"
    );
}
