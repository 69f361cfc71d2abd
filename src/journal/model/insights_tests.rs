//! Figures against a slow reference that looks at the JSON of every entry again for every figure.

use std::sync::LazyLock;

use chrono::{Datelike, TimeDelta, Utc, Weekday};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::*;

fn record(kind: &str, day: i64, fields: &Value) -> Record {
    let now = DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap() - TimeDelta::hours(day * 24);
    let mut record = Record::new(kind, now, now.with_timezone(&Utc));
    record.fields = fields.as_object().unwrap().clone();
    record
}

static EXERCISES: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::built_in().unwrap());

fn count(records: &[Record]) -> Counts {
    let mut counts = Counts::default();
    for record in records {
        counts.add(record, record.evening(4), strand_of(record, &EXERCISES));
    }
    counts
}

/// Whether a thing is in an entry, read from the JSON by the letter of the file format.
fn is_in(named: &Named, record: &Record) -> bool {
    let json = record.to_json();
    let kind = json["kind"].as_str().unwrap();
    let has = |field: &str, code: &str| {
        let value = &json[field];
        let listed = value.as_array().is_some_and(|list| list.iter().any(|member| member == code));
        kind == "check_in" && code != "dont_know" && !code.is_empty() && (listed || value == code)
    };
    match named {
        Named::Need(code) => has("needs", code),
        Named::Feeling(code) => has("feelings", code),
        Named::Finer(code) => has("finer", code),
        Named::Body(code) => has("body", code),
        Named::Own(words) => ["body_words", "feeling_words", "need_words"].iter().any(|field| {
            let said = json[*field].as_str().unwrap_or_default().to_lowercase().replace('é', "e");
            kind == "check_in" && said.trim().trim_end_matches('.') == words
        }),
        Named::Together { feeling, finer, need } => {
            has(if *finer { "finer" } else { "feelings" }, feeling) && has("needs", need)
        }
        Named::Strand(strand) => {
            let of_kind = match kind {
                "encounter" | "small_step" => 1,
                "grounding" => 2,
                _ => 0,
            };
            of_kind == *strand
        }
        Named::Feared(answer) => {
            let fear = json["fear"].as_str().unwrap_or_default();
            kind == "encounter" && !fear.trim().is_empty() && json["compared"] == answer.as_str()
        }
    }
}

fn everything() -> Vec<Named> {
    let needs = ["rest", "contact", "dont_know", "", "from_tomorrow"];
    let feelings = ["fear", "calm", "dont_know", ""];
    let finer = ["restless", "shame"];
    let mut all: Vec<Named> = (0..3).map(Named::Strand).collect();
    for need in needs {
        all.push(Named::Need(need.into()));
        let pair =
            |feeling: &str, finer| Named::Together { feeling: feeling.into(), finer, need: need.into() };
        all.extend(feelings.map(|feeling| pair(feeling, false)));
        all.extend(finer.map(|feeling| pair(feeling, true)));
    }
    all.extend(feelings.map(|code| Named::Feeling(code.into())));
    all.extend(finer.map(|code| Named::Finer(code.into())));
    all.extend(["tension", "energy"].map(|code| Named::Body(code.into())));
    all.extend(["een knoop", "leeg"].map(|words| Named::Own(words.into())));
    all.extend(["lighter", "heavier", "dont_know"].map(|code| Named::Feared(code.into())));
    all
}

fn some(codes: &'static [&'static str]) -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => prop::collection::vec(prop::sample::select(codes), 0..4).prop_map(|codes| json!(codes)),
        1 => prop::sample::select(codes).prop_map(|code| json!(code)),
        1 => Just(json!(3)),
        1 => Just(Value::Null),
    ]
}

fn journal() -> impl Strategy<Value = Vec<Record>> {
    let kinds = &["check_in", "check_in", "check_in", "encounter", "grounding", "note", "circle_dance"][..];
    let words = &["", "Één knoop", "een knoop.", " leeg ", "Leeg"][..];
    let entry = (
        prop::sample::select(kinds),
        0..40i64,
        some(&["rest", "contact", "dont_know", "", "from_tomorrow"]),
        some(&["fear", "calm", "dont_know", ""]),
        some(&["restless", "shame"]),
        some(&["tension", "energy"]),
        (prop::sample::select(words), prop::sample::select(words)),
        (prop::sample::select(words), prop::sample::select(&["lighter", "heavier", "dont_know"][..])),
    );
    let record =
        entry.prop_map(|(kind, day, needs, feelings, finer, body, (first, second), (fear, compared))| {
            let fields = json!({
                "needs": needs, "feelings": feelings, "finer": finer, "body": body,
                "body_words": first, "need_words": second, "fear": fear, "compared": compared,
            });
            record(kind, day, &fields)
        });
    prop::collection::vec(record, 0..25)
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn figures_equal_a_slow_reference_in_any_order(records in journal()) {
        let counts = count(&records);
        let mut turned = records.clone();
        turned.reverse();
        let turned = count(&turned);
        prop_assert_eq!(counts.check_ins(), records.iter().filter(|record| record.kind == "check_in").count());
        for named in everything() {
            let mut there: Vec<&Record> = records.iter().filter(|record| is_in(&named, record)).collect();
            prop_assert_eq!(counts.n(&named), there.len(), "{:?}", named);
            there.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
            let ids: Vec<&String> = there.iter().map(|record| &record.id).collect();
            let pages: Vec<&String> = counts.pages(&named).into_iter().map(|page| &page.id).collect();
            prop_assert_eq!(&pages, &ids);
            prop_assert_eq!(turned.pages(&named), counts.pages(&named));
            for (monday, n) in counts.weeks(&named) {
                prop_assert_eq!(monday.weekday(), Weekday::Mon);
                let same_week = |record: &&&Record| {
                    record.evening(4).iso_week() == monday.iso_week()
                };
                prop_assert_eq!(n, there.iter().filter(same_week).count());
            }
            prop_assert_eq!(counts.weeks(&named).values().sum::<usize>(), there.len());
        }
        let known = everything();
        for (named, n) in counts.figures() {
            prop_assert!(known.contains(named) && n > 0, "{:?} is in no entry", named);
        }
    }

    #[test]
    fn a_day_is_marked_by_what_is_there_and_no_other_day_is(records in journal()) {
        let counts = count(&records);
        let evenings: BTreeSet<NaiveDate> = records.iter().map(|record| record.evening(4)).collect();
        prop_assert_eq!(counts.days().keys().copied().collect::<BTreeSet<_>>(), evenings);
        for (day, marks) in counts.days() {
            for (strand, mark) in marks.iter().enumerate() {
                let there = |record: &Record| {
                    record.evening(4) == *day && is_in(&Named::Strand(strand), record)
                };
                prop_assert_eq!(*mark, records.iter().any(there));
            }
        }
    }
}

#[test]
fn a_word_twice_in_one_entry_counts_once() {
    let twice = json!({"needs": ["rest", "rest"], "body_words": "leeg", "need_words": "Leeg."});
    let counts = count(&[record("check_in", 0, &twice)]);
    assert_eq!(counts.n(&Named::Need("rest".into())), 1);
    assert_eq!(counts.n(&Named::Own("leeg".into())), 1);
}

#[test]
fn own_words_are_shown_as_they_were_spelled_last() {
    let said = |day, words: &str| record("check_in", day, &json!({ "feeling_words": words }));
    let counts = count(&[said(2, "Eén\nKNOOP."), said(1, " één knoop "), said(3, "een knoop")]);
    assert_eq!(counts.n(&Named::Own("een knoop".into())), 3);
    assert_eq!(counts.spelled("een knoop"), "één knoop");
    assert_eq!(counts.spelled("iets anders"), "iets anders");
}

#[test]
fn not_knowing_names_nothing() {
    let unknown = json!({"needs": ["dont_know"], "feelings": ["dont_know"], "body": ["dont_know"]});
    let counts = count(&[record("check_in", 0, &unknown)]);
    let strands: Vec<_> = counts.figures().collect();
    assert_eq!(strands, [(&Named::Strand(0), 1)]);
}

#[test]
fn seven_check_ins_are_few_and_eight_are_enough() {
    let mut records: Vec<Record> = (0..7).map(|day| record("check_in", day, &json!({}))).collect();
    records.push(record("note", 8, &json!({"text": "x"})));
    assert!(count(&records).few());
    records.push(record("check_in", 9, &json!({})));
    assert!(!count(&records).few());
}

#[test]
fn an_encounter_that_was_not_dreaded_or_not_compared_is_not_counted() {
    let counts = count(&[
        record("encounter", 0, &json!({"fear": "dat ze lacht", "compared": "lighter"})),
        record("encounter", 1, &json!({"fear": "dat ze lacht"})),
        record("encounter", 2, &json!({"fear": "  ", "compared": "lighter"})),
        record("encounter", 3, &json!({"compared": "lighter"})),
    ]);
    assert_eq!(counts.n(&Named::Feared("lighter".into())), 1);
    assert_eq!(counts.n(&Named::Strand(1)), 4);
}
