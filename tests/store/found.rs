//! What is found and exported in journals of several devices, against plain code that reads every month, makes every sentence
//! and compares it.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use verbinding::exercise::Catalogue;
use verbinding::export::{ExportOutcome, ExportRequest, Format, InMemory, Pages, Source};
use verbinding::journal::{Entry, Journal, Query, Record, Selection, Sifted, fold, haystack, in_order};
use verbinding::text::{Language, Text};

use crate::{home, journal};

/// Journals, and what is looked for in each: 10,000 together when asked for with `VERBINDING_QUERIES=500`.
const JOURNALS: u64 = 20;
const QUERIES: usize = 40;

const PIECES: [&str; 30] = [
    "Eén kop thee.",
    "geïrriteerd",
    "Straße",
    "e\u{301}e\u{301}n",
    "foto’s",
    "a\u{ad}fspraak",
    "# kop",
    "*ster* _x_",
    "<b> &amp;",
    "https://x.nl",
    "한국어",
    "👩‍👧",
    "ΩΣ",
    "\t",
    "\u{1b}[31mrood",
    "\u{9b}1m",
    "\u{202e}om",
    "\u{feff}bom",
    "\u{7f}del",
    "=SOM(1)",
    "rust contact",
    "een\ntwee",
    "\n\n  drie",
    "12:30",
    "ij ĳ",
    "İstanbul",
    "x\u{8}x",
    "\"citaat\" \\",
    "zus",
    "nov",
];
const CODES: [(&str, &[&str]); 5] = [
    ("body", &["tension", "relaxation", "dont_know", "from_later"]),
    ("feelings", &["anger", "fear", "calm"]),
    ("finer", &["restless", "lonely", "craving"]),
    ("needs", &["rest", "contact"]),
    ("where", &["head", "all"]),
];
const WORDS: [&str; 24] = [
    "zzyzx",
    "een",
    "ÉÉN",
    "geirriteerd",
    "strasse",
    "rust",
    "contact",
    "angst",
    "spanning",
    "m.",
    "november",
    "15:00",
    "ja",
    "afspraak",
    "foto's",
    "rood",
    "del",
    "12",
    "ωσ",
    "ij",
    "istanbul",
    "twee zus",
    "een, rust",
    "(",
];

/// The same sequence for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % most
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    fn words(&mut self) -> String {
        let pieces: Vec<&str> = (0..=self.below(4)).map(|_| *self.one(&PIECES)).collect();
        pieces.join(" ")
    }

    fn answers(&mut self) -> (&'static str, Map<String, Value>) {
        let mut fields = Map::new();
        let kind = *self.one(&["check_in", "note", "encounter", "grounding", "from_later"]);
        for (field, codes) in CODES.iter().filter(|_| kind == "check_in") {
            if self.below(2) == 0 {
                fields.insert((*field).into(), json!([self.one(codes), self.one(codes)]));
            }
        }
        for field in ["note", "text", "who_name", "see", "body_words"] {
            if self.below(3) == 0 {
                fields.insert(field.into(), self.words().into());
            }
        }
        if kind == "encounter" {
            fields.insert("when".into(), "2026-11-24T15:00:00+01:00".into());
        }
        if self.below(8) == 0 {
            let other = [json!(true), json!(2), json!(2.5), json!({"één": [self.words()]}), json!([[1]])];
            fields.insert("starred".into(), self.one(&other).clone());
        }
        (kind, fields)
    }
}

/// Files of three devices: other versions of an entry, what is in the trash, what was erased, and files that cannot be read.
fn write(dice: &mut Dice, home: &Path) {
    let mut files = std::collections::BTreeMap::<(usize, usize), Vec<Value>>::new();
    for number in 0..20 + dice.below(80) {
        let (month, day) = (1 + dice.below(9), 1 + dice.below(28));
        let id = format!("019a8f3e-{number:04}-7cc1-9d0e-2f6f0a4b8c11");
        for version in 0..=(dice.below(4) / 3) {
            let (kind, fields) = dice.answers();
            let mut record = Map::new();
            for (name, value) in [("id", id.clone()), ("kind", kind.into())] {
                record.insert(name.into(), value.into());
            }
            let hour = 5 + dice.below(18);
            record.insert("at".into(), format!("2026-0{month}-{day:02}T{hour:02}:04:31+01:00").into());
            record.insert(
                "changed".into(),
                format!("2026-11-01T10:00:{version:02}.{:03}Z", dice.below(999)).into(),
            );
            match dice.below(12) {
                0 => drop(record.insert("deleted".into(), "2026-11-01T10:00:00Z".into())),
                1 => drop(record.insert("erased".into(), true.into())),
                2 => drop(record.insert("was".into(), json!(["2026-11-01T10:00:00Z"]))),
                _ => {}
            }
            record.extend(fields);
            files.entry((month, dice.below(3))).or_default().push(record.into());
        }
    }
    let folder = home.join("data/journal");
    fs::create_dir_all(&folder).unwrap();
    for ((month, device), entries) in files {
        let file = json!({ "format": "verbinding-journal", "version": 1, "device": format!("d-{device}"), "entries": entries });
        let mut text = serde_json::to_string_pretty(&file).unwrap();
        match dice.below(12) {
            0 => text.truncate((0..text.len() / 2).rev().find(|end| text.is_char_boundary(*end)).unwrap()),
            1 => text = text.replacen("\"kind\"", "\"kind\": \"note\", \"kind\"", 1),
            2 | 3 => text = escaped(&text),
            4 => text.insert(0, '\u{feff}'),
            _ => {}
        }
        fs::write(folder.join(format!("2026-0{month}.d-{device}.json")), text).unwrap();
    }
}

fn escaped(json: &str) -> String {
    let escape = |c: char| {
        let units = c.encode_utf16(&mut [0; 2]).to_vec();
        let escaped: Vec<String> = units.iter().map(|unit| format!("\\u{unit:04x}")).collect();
        if c.is_ascii() { c.to_string() } else { escaped.concat() }
    };
    json.chars().map(escape).collect()
}

/// Every entry that is not in the trash, newest month first.
fn everything(journal: &Journal) -> Vec<Record> {
    let months = journal.all_month_files().unwrap();
    let entries = months.iter().flat_map(|files| journal.read_month_files(files).entries);
    entries.filter(Entry::alive).map(|entry| entry.shown).collect()
}

fn slowly(journal: &Journal, query: &Query, exercises: &Catalogue, text: &Text) -> Vec<Record> {
    let mut found = everything(journal);
    found.retain(|record| {
        let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
        let shown = fold(&haystack(record, exercise, text));
        query.words().iter().all(|word| shown.contains(word.as_str()))
    });
    found
}

fn quickly(journal: &Journal, query: &Query, exercises: &Catalogue, text: &Text) -> Vec<Record> {
    let chosen = Selection { query: query.clone(), ..Selection::default() };
    let sieve = chosen.sieve(exercises, text);
    let mut found = Vec::new();
    let look = |files: &_| {
        let view = journal.sift_month_files(files, &sieve);
        let whole = journal.read_month_files(files);
        assert_eq!(view.damaged, whole.damaged, "what cannot be read is told, also when nothing is found");
        if let Sifted::Without(count) = journal.sift_and_count(files, &sieve) {
            assert_eq!(count, whole.entries.iter().filter(|entry| entry.alive()).count());
        }
        view.entries
    };
    let take = |entries: Vec<Entry>| -> Result<(), ()> {
        let alive = entries.into_iter().filter(Entry::alive).map(|entry| entry.shown);
        found.extend(alive.filter(|record| chosen.holds(record, 4, &sieve, exercises, text)));
        Ok(())
    };
    in_order(&journal.all_month_files().unwrap(), look, take).unwrap();
    found
}

#[test]
fn a_search_finds_what_a_plain_one_finds_in_journals_of_several_devices() {
    let queries = std::env::var("VERBINDING_QUERIES").ok().and_then(|it| it.parse().ok()).unwrap_or(QUERIES);
    let (exercises, mut hits) = (Catalogue::built_in().unwrap(), 0);
    let texts = Language::ALL.map(|language| Text::new(language).unwrap());
    for seed in 1..=JOURNALS {
        let (home, mut dice) = (home(), Dice(seed * 0x9e37_79b9));
        write(&mut dice, home.path());
        let journal = journal(home.path());
        for _ in 0..queries {
            let words = if dice.below(2) == 0 { dice.words() } else { (*dice.one(&WORDS)).to_owned() };
            let (query, text) = (Query::parse(&words), &texts[dice.below(2)]);
            let expected = slowly(&journal, &query, &exercises, text);
            hits += expected.len();
            assert_eq!(quickly(&journal, &query, &exercises, text), expected, "journal {seed}: {words:?}");
        }
    }
    assert!(hits > 0);
}

#[test]
fn an_export_in_pieces_is_the_export_of_all_records_at_once() {
    let exercises = Catalogue::built_in().unwrap();
    let text = Text::new(Language::Nl).unwrap();
    for seed in 1..=JOURNALS {
        let home = home();
        write(&mut Dice(seed * 0x9e37_79b9), home.path());
        let journal = journal(home.path());
        let entries = everything(&journal);
        for how in [Format::Markdown, Format::Csv, Format::Html] {
            let at_once = Pages {
                months: &InMemory(&entries),
                circle: &[],
                share: None,
                catalogue: &exercises,
                text: &text,
                day_ends: 4,
            };
            let request = ExportRequest { how, share: None, selection: Selection::default(), circle: false };
            let source = Source { journal: &journal, exercises: &exercises, text: &text };
            let mut bytes = Vec::new();
            let mut stream = |pages: &Pages, _: &ExportOutcome| how.stream(pages, &mut bytes);
            let months = journal.all_month_files().unwrap();
            let outcome = request.open(source, &months, &|| true, &mut stream).unwrap();
            assert_eq!((outcome.count, outcome.entries), (entries.len(), !entries.is_empty()));
            assert_eq!(sorted(&outcome.damaged), sorted(&journal.damaged()));
            assert_eq!(String::from_utf8(bytes).unwrap(), how.to_text(&at_once).unwrap(), "journal {seed}");
        }
    }
}

fn sorted(damaged: &[verbinding::journal::Damage]) -> Vec<String> {
    let mut told: Vec<String> = damaged.iter().map(|damage| format!("{damage:?}")).collect();
    told.sort();
    told
}
