//! Our own export comes back field by field, pages of other programs with their dates and tags, and half a file not at all.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::export::Format;
use crate::export::tests::{Book, record};
use crate::journal::test_support::{all_records, journal, now};
use crate::journal::{ImportBatch, ImportOutcome, Journal, Record, Stamp};

const TUI_JOURNAL: &str = include_str!("../../tests/fixtures/tui-journal-0.18.json");
const DAY_ONE: &str = include_str!("../../tests/fixtures/day-one.json");
const JRNL: &str = include_str!("../../tests/fixtures/jrnl-4.6.json");

fn here() -> ImportContext {
    at(3600)
}

/// Somewhere with a clock this many seconds ahead of UTC.
fn at(seconds: i32) -> ImportContext {
    let text = crate::text::Text::new(crate::text::Language::Nl).unwrap();
    ImportContext::new(Zone::Fixed(FixedOffset::east_opt(seconds).unwrap()), &text)
}

fn read(file: &str) -> Result<Reading, Refused> {
    read_bytes(file.as_bytes(), &here())
}

fn told(import: &Reading) -> Vec<(String, &str, Vec<&str>)> {
    let entries = import.batch.entries.iter();
    entries.map(|page| (page.at.to_rfc3339(), page.text("text").unwrap(), page.codes("tags"))).collect()
}

/// Everything in a journal as its export has it.
fn taken(journal: &Journal, book: &Book) -> String {
    book.pages_of(&all_records(journal), &journal.whole_circle(), |pages| {
        Format::Json.to_text(pages).unwrap()
    })
}

/// Any value that JSON can hold, without a name twice.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        Just(serde_json::from_str("1e400").unwrap()),
        Just(serde_json::from_str("12345678901234567890123.50").unwrap()),
        ".*".prop_map(Value::from),
        Just(json!("=1+1\u{0}\u{1b}[31m\u{202e}\r\n")),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z]{0,3}", inner, 0..4)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

/// Records as any build on any device may have kept them.
fn any_record() -> impl Strategy<Value = Record> {
    let fields = prop::collection::btree_map("f_[a-zé]{0,4}", any_value(), 0..5);
    let number = |below: i64| 0..below;
    (
        number(3),
        number(3),
        0..2_i32,
        number(40),
        prop::collection::vec(0..40_i64, 0..3),
        any::<bool>(),
        fields,
    )
        .prop_map(|(id, seconds, hours, changed, was, deleted, fields)| {
            let stamp = |n: i64| Stamp::new(now() + chrono::TimeDelta::seconds(n));
            let at = DateTime::from_timestamp(seconds * 1_234_567_890, 0).unwrap();
            let at = at.with_timezone(&FixedOffset::east_opt(hours * 3600).unwrap());
            let kind = ["note", "check_in", "from_later"][(id % 3) as usize];
            Record {
                // One id is one moment, as in every journal; it may have many versions.
                id: format!("{id}-{}", at.to_rfc3339()),
                changed: stamp(changed),
                was: was.into_iter().filter(|n| *n < changed).map(stamp).collect(),
                deleted: deleted.then(|| "2026-11-23T00:00:00Z".into()),
                fields: fields.into_iter().collect(),
                ..Record::new(kind, at, now())
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_comes_back_from_an_export_and_twice_is_once(
        records in prop::collection::vec(any_record(), 0..12),
        circle in prop::collection::vec(any_record(), 0..3),
    ) {
        let book = Book::new("nl", vec![], vec![]);
        let (_first, old) = journal();
        let all = records.len() + circle.len();
        let batch = ImportBatch { entries: records, circle, fixed: false };
        let outcome = old.import(batch, now(), false).unwrap();
        prop_assert_eq!(outcome.new + outcome.there, all);
        let file = taken(&old, &book);

        // A new journal, as after erasing everything.
        let (_second, new) = journal();
        let import = read(&file).unwrap();
        let count = import.batch.entries.len() + import.batch.circle.len();
        let before: BTreeMap<String, usize> = import.batch.entries.iter().fold(BTreeMap::new(), |mut all, record| {
            *all.entry(record.to_json().to_string()).or_default() += 1;
            all
        });
        let outcome = new.import(import.batch, now(), false).unwrap();
        prop_assert_eq!(outcome, ImportOutcome { new: count, ..ImportOutcome::default() });
        prop_assert_eq!(&taken(&new, &book), &file);
        for record in all_records(&new) {
            prop_assert!(before.contains_key(&record.to_json().to_string()));
        }

        let again = new.import(read(&file).unwrap().batch, now(), false).unwrap();
        prop_assert_eq!(again, ImportOutcome { there: count, ..ImportOutcome::default() });
        prop_assert_eq!(&taken(&new, &book), &file);
    }
}

#[test]
fn the_pages_of_jrnl_come_in_with_their_times_titles_and_tags() {
    let import = read(JRNL).unwrap();
    assert_eq!((import.skipped.len(), import.bare), (0, 0));
    assert_eq!(
        told(&import),
        [
            (
                "2026-07-01T23:30:00+01:00".to_owned(),
                "Zomeravond: straße, 🌱 en \\ een streep?\n\n=SUM(A1)",
                vec![]
            ),
            (
                "2026-11-20T21:00:00+01:00".to_owned(),
                "Wat een dag. Vandaag kwam @M. langs, na de @groep.\n\nBuiten \"regende\" het.\n\n  - thee\n\t- één koekje, 5 < 6 & meer",
                vec!["@groep", "@m"]
            ),
            ("2026-11-21T07:05:00+01:00".to_owned(), "Kort", vec![]),
            (
                "2026-11-22T02:10:00+01:00".to_owned(),
                "Kan niet slapen... #nacht #groep\n\nMorgen verder.",
                vec!["#groep", "#nacht"]
            ),
        ]
    );
    assert_eq!(import.batch.entries[2].fields.get("starred"), Some(&json!(true)));
}

#[test]
fn the_pages_of_tui_journal_come_in_on_their_days() {
    let import = read(TUI_JOURNAL).unwrap();
    assert_eq!((import.skipped.len(), import.bare), (0, 0));
    assert_eq!(
        told(&import),
        [
            (
                "2026-11-20T12:00:00+01:00".to_owned(),
                "Wat een dag\n\nVandaag kwam M. langs.\n\nBuiten \"regende\" het: 5 < 6 & meer \\ klaar.\n=SUM(A1)\n- straße 🌱",
                vec!["thuis", "één groep"]
            ),
            ("2026-11-21T12:00:00+01:00".to_owned(), "Kort", vec![]),
            ("2026-07-01T12:00:00+01:00".to_owned(), "Zomer\n\nLaat buiten.", vec!["lucht"]),
        ]
    );
    assert_eq!(import.batch.entries[0].fields.get("priority"), Some(&json!(3)));
}

#[test]
fn the_pages_of_day_one_come_in_and_what_stays_behind_is_counted() {
    let import = read(DAY_ONE).unwrap();
    assert_eq!((import.skipped.len(), import.bare), (0, 2));
    assert_eq!(
        told(&import),
        [
            (
                "2026-11-20T21:00:00+01:00".to_owned(),
                "# Wat een dag\n\nVandaag kwam M. langs.\n\n[foto]",
                vec!["thuis", "één groep"]
            ),
            ("2026-11-23T00:30:00+01:00".to_owned(), "Kan niet slapen.", vec![]),
            ("2026-11-23T11:00:00+01:00".to_owned(), "[foto]", vec![]),
        ]
    );
}

#[test]
fn a_page_that_an_earlier_version_brought_in_keeps_its_id() {
    let ids =
        |file: &str| read(file).unwrap().batch.entries.into_iter().map(|page| page.id).collect::<Vec<_>>();
    assert_eq!(
        ids(JRNL),
        [
            "019f2004-98c0-7cd8-8ccb-7e17c3b84d23",
            "01a1fac2-4c80-7a99-90ec-eca4d0c31ccb",
            "01a1fcec-3160-74bf-aba5-6057dc740aec",
            "01a20104-78c0-769a-943e-4fd5a9b32b1b",
        ]
    );
    assert_eq!(
        ids(TUI_JOURNAL),
        [
            "01a1f8d3-ea00-77c3-ab86-538543f26446",
            "01a1fdfa-4600-74bf-aba5-6057dc740aec",
            "019f1d8c-e200-7c0b-9a45-932dd46e4e8c",
        ]
    );
    assert_eq!(
        ids(DAY_ONE)[..2],
        ["01a1fa8b-5e00-7160-941f-10edb6af839b", "01a20598-58c0-72a1-8f0c-bdca04cc6c8a"]
    );
}

#[test]
fn the_text_file_and_the_json_of_jrnl_are_the_same_pages() {
    let ids =
        |file: &str| read(file).unwrap().batch.entries.into_iter().map(|page| page.id).collect::<Vec<_>>();
    let json = r#"[{"title":"Kort","body":"","date":"2026-11-21","time":"07:05","tags":[],"starred":true},
        {"title":"Lang","body":"Een.\n\n  Twee.","date":"2026-11-21","time":"21:05","tags":[]}]"#;
    let text = "[2026-11-21 07:05:09 AM] Kort *\n\n[2026-11-21 21:05] Lang\nEen.\n\n  Twee.\n";
    assert_eq!(ids(json), ids(text));
}

#[test]
fn a_page_without_a_date_or_words_is_counted_and_the_others_come_in() {
    let good = r#"{"date":"2026-03-29","time":"02:30","title":"a","body":"","tags":[]}"#;
    let file = format!(
        r#"{{"tags":{{}},"entries":[{good},{{"date":"x","time":"02:30","title":"b","body":""}},{{"date":"2026-03-29","time":"02:30","title":" ","body":""}}]}}"#
    );
    let import = read(&file).unwrap();
    assert_eq!((import.batch.entries.len(), import.skipped.len()), (1, 2));
}

#[test]
fn a_page_of_another_program_has_the_same_id_every_time_and_everywhere() {
    let there = at(-5 * 3600);
    let ids = |import: Reading| import.batch.entries.into_iter().map(|page| page.id).collect::<Vec<_>>();
    let here = ids(read(JRNL).unwrap());
    assert_eq!(here, ids(read_bytes(JRNL.as_bytes(), &there).unwrap()));
    let (_home, journal) = journal();
    let bring = || journal.import(read(JRNL).unwrap().batch, now(), false).unwrap();
    assert_eq!((bring().new, bring().new), (4, 0));
    let mut apart = here.clone();
    apart.sort();
    apart.dedup();
    assert_eq!(apart.len(), 4);
}

#[test]
fn half_a_file_brings_in_nothing() {
    let (_home, journal) = journal();
    let entry = record("note", "2026-11-22T21:04:31+01:00", r#"{"text":"a"}"#);
    let book = Book::new("nl", vec![entry], vec![]);
    let own = book.made(Format::Json, None);
    let here = here();
    for file in [JRNL, TUI_JOURNAL, DAY_ONE, &own] {
        for end in 1..file.trim_end().len() {
            let cut = read_bytes(&file.as_bytes()[..end], &here);
            assert!(matches!(cut, Err(Refused::Broken)), "{end}");
        }
    }
    assert!(journal.months().unwrap().is_empty());
}

#[test]
fn a_file_that_is_not_whole_ours_is_refused_with_the_reason() {
    let refused = |file: &str| read(file).unwrap_err();
    assert_eq!(refused(r#"{"format":"verbinding-share","version":1,"entries":[]}"#), Refused::Shared);
    assert_eq!(refused(r#"{"format":"verbinding-export","version":2,"entries":[]}"#), Refused::Newer);
    for unknown in
        ["[]", "{}", "3", r#"{"entries":[]}"#, r#"{"format":"x","entries":[]}"#, r#"{"entries":[{"a":1}]}"#]
    {
        assert_eq!(refused(unknown), Refused::Unknown, "{unknown}");
    }
    let one = |entry: &str| {
        read(&format!(r#"{{"format":"verbinding-export","version":1,"entries":[{entry}],"circle":[]}}"#))
    };
    assert_eq!(one(r#"{"id":"a","id":"b"}"#).unwrap_err(), Refused::Broken);
    for (entry, reason) in [
        (r#"{"id":"a","kind":"note","changed":"2026-11-22T20:04:31Z"}"#, SkipReason::Damaged),
        (
            r#"{"id":"a","kind":"note","at":"0000-01-01T00:00:00Z","changed":"2026-11-22T20:04:31Z"}"#,
            SkipReason::Year,
        ),
    ] {
        let good = r#"{"id":"b","kind":"note","at":"2026-11-22T20:04:31Z","changed":"2026-11-22T20:04:31Z"}"#;
        let reading = one(&format!("{entry},{good}")).unwrap();
        assert_eq!(reading.skipped, [Skipped { file: None, position: Position::Number(1), reason }]);
        assert_eq!(reading.batch.entries.len(), 1);
    }
}

#[test]
fn a_file_that_is_no_json_is_of_another_kind_and_not_a_half_one() {
    for file in
        ["evening,kind\n2026-11-22,note\n", "# Dagboek", "[package]\nname = 1", "\u{feff}tekst", "\0\0"]
    {
        assert_eq!(read(file).unwrap_err(), Refused::Unknown, "{file}");
    }
    assert!(matches!(read(" \n"), Err(Refused::Empty)));
    assert!(matches!(read_bytes(b"{\"a\": \xff}", &here()), Err(Refused::Broken)));
}

#[test]
fn the_files_of_the_journal_and_the_circle_themselves_come_in_once() {
    let (home, old) = journal();
    let note = record("note", "2026-11-22T21:04:31+01:00", r#"{"text":"a","z":[1e400]}"#);
    let item = record("circle", "2026-11-22T21:04:31+01:00", r#"{"name":"M."}"#);
    old.keep(note, now()).unwrap();
    old.keep_circle(item, now()).unwrap();
    let mut files: Vec<_> = walked(home.path())
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    files.sort();
    let files: Vec<Vec<u8>> = files.iter().map(|path| std::fs::read(path).unwrap()).collect();
    let ours = |file: &&Vec<u8>| String::from_utf8_lossy(file).contains("\"format\": \"verbinding-");
    let here = here();
    let (_second, new) = journal();
    let bring = |file: &[u8]| new.import(read_bytes(file, &here).unwrap().batch, now(), false).unwrap();
    let count: usize = files.iter().filter(ours).map(|file| bring(file).new).sum();
    assert_eq!(count, 2);
    assert_eq!(files.iter().filter(ours).map(|file| bring(file).new).sum::<usize>(), 0);
    let book = Book::new("nl", vec![], vec![]);
    assert_eq!(taken(&new, &book), taken(&old, &book));
    for file in files.iter().filter(ours) {
        for end in 1..file.trim_ascii_end().len() {
            assert!(matches!(read_bytes(&file[..end], &here), Err(Refused::Broken)), "{end}");
        }
    }
    let newer = r#"{"format":"verbinding-journal","version":2,"entries":[]}"#;
    assert_eq!(read(newer).unwrap_err(), Refused::Newer);
}

/// Every file under a folder.
fn walked(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let there = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    there.flat_map(|path| if path.is_dir() { walked(&path) } else { vec![path] }).collect()
}
