//! One pass against the value by value way: what it gives is what that gives, and of what a file usually holds it gives something.

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;

use super::*;

/// The text of a value; sometimes one that no file should hold.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        8 => select(vec![
            r#""een""#, r#""é\u00e9\n\"\\""#, r#""\ud83d\ude00""#, "true", "null", "0", "-0", "12", "-7",
            "12345678901234567890123", "1.50", "1e400", "[]", "{}",
        ]),
        1 => select(vec![r#""\ud83d""#, "01", "1.", "+1", "nul", "\"\t\"", r#"{"a":1,"a":2}"#, "[1,]",
            r#"{"$serde_json::private::Number":"1"}"#, r#"{"$serde_json::private::RawValue":"1"}"#]),
    ];
    leaf.prop_map(str::to_owned).prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(|values| format!("[{}]", values.join(","))),
            prop::collection::vec((select(vec!["a", "b", "\\u0061", "id"]), inner), 0..3).prop_map(
                |members| {
                    let members: Vec<String> =
                        members.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
                    format!("{{{}}}", members.join(", "))
                }
            ),
        ]
    })
}

/// The members of a record, most of them as they should be, in some order.
fn record() -> impl Strategy<Value = String> {
    let own = [
        r#""id": "019a""#,
        r#""kind": "note""#,
        r#""at": "2026-11-22T21:04:31+01:00""#,
        r#""changed": "2026-11-22T20:04:31.870Z""#,
    ];
    let more = select(vec![
        r#""was": ["2026-11-22T20:04:31Z"]"#,
        r#""was": []"#,
        r#""was": "x""#,
        r#""words_from": "2026-11-22T20:04:31Z""#,
        r#""words_from": null"#,
        r#""deleted": null"#,
        r#""deleted": "gisteren""#,
        r#""deleted": 1"#,
        r#""erased": true"#,
        r#""erased": null"#,
        r#""taken_out": ["2026-11-22T20:04:31Z", "x"]"#,
        r#""id": """#,
        r#""\u0069d": "twice""#,
        r#""at": "2026-02-30T00:00:00Z""#,
    ]);
    let answer = (select(vec!["text", "note", "één", "t\\u0065xt"]), value())
        .prop_map(|(name, value)| format!("\"{name}\": {value}"));
    let further = prop_oneof![1 => more.prop_map(str::to_owned), 3 => answer];
    (0..20_usize, prop::collection::vec(further, 0..4)).prop_flat_map(move |(lacks, further)| {
        let own = own
            .iter()
            .enumerate()
            .filter(move |(index, _)| *index != lacks)
            .map(|(_, own)| (*own).to_owned());
        let members: Vec<String> = own.chain(further).collect();
        Just(members).prop_shuffle().prop_map(|members| format!("{{{}}}", members.join(",\n")))
    })
}

fn file() -> impl Strategy<Value = String> {
    let top = select(vec![
        r#""format": "verbinding-journal""#,
        r#""version": 1"#,
        r#""device": "laptop""#,
        r#""later": {"x": [1e400]}"#,
        r#""version": 1.0"#,
        r#""version": 2"#,
        r#""device": 7"#,
    ]);
    let usual = [r#""format": "verbinding-journal""#, r#""version": 1"#, r#""device": "laptop""#];
    let records = prop::collection::vec(record(), 0..3);
    let around = prop_oneof![
        4 => Just(usual.map(str::to_owned).to_vec()),
        1 => prop::collection::vec(top.prop_map(str::to_owned), 0..5),
    ];
    let ends = select(vec!["", "", "", "", " \n", "x", "}"]);
    (records, around, select(vec!["", "", "", "\u{feff}"]), ends).prop_flat_map(
        |(records, around, mark, end)| {
            let mut members = around;
            members.push(format!("\"entries\": [{}]", records.join(", ")));
            Just(members)
                .prop_shuffle()
                .prop_map(move |members| format!("{mark}{{{}}}{end}", members.join(",\n")))
        },
    )
}

struct Notes;

impl Choice for Notes {
    fn wants(name: &str) -> bool {
        name == "note"
    }
}

/// The same, told so that the order of names and the text of numbers count too.
fn told(file: &RecordFile) -> String {
    let records: Vec<String> = file.records.iter().map(|record| record.to_json().to_string()).collect();
    format!("{} {records:?}", Value::Object(file.top.clone()))
}

proptest! {
    #![proptest_config(Config { cases: 10_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn it_gives_what_the_value_by_value_way_gives_or_nothing(file in file()) {
        let slowly = RecordFile::value_by_value(file.as_bytes(), Format::Journal);
        if let Some(quickly) = RecordFile::in_one_pass(file.as_bytes(), Format::Journal) {
            let slowly = slowly.as_ref().expect("only sound files are read in one pass");
            prop_assert_eq!(&quickly, slowly);
            prop_assert_eq!(told(&quickly), told(slowly));
        }
        let outlined = text_of(file.as_bytes()).and_then(|text| {
            Some(outline(text, Format::Journal)?.into_iter().map(|it| (it.id, it.at, it.deleted, it.erased)).collect::<Vec<_>>())
        });
        if let Some(outlined) = outlined {
            let records = slowly.expect("only sound files are outlined").records;
            let told: Vec<_> =
                records.iter().map(|it| (it.id.as_str().into(), it.at, it.deleted.as_deref().map(Into::into), it.erased)).collect();
            prop_assert_eq!(outlined, told);
        }
        let slowly = RecordFile::value_by_value(file.as_bytes(), Format::Journal);
        let some = text_of(file.as_bytes()).and_then(|text| versions::<Only<Notes>>(text, Format::Journal));
        for (some, mut record) in some.into_iter().flatten().zip(slowly.into_iter().flat_map(|file| file.records)) {
            record.fields.retain(|name, _| Notes::wants(name));
            let some = Record::from(some);
            prop_assert_eq!(some.to_json().to_string(), record.to_json().to_string());
            prop_assert_eq!(some, record);
        }
    }
}

#[test]
fn what_a_journal_usually_holds_is_read_in_one_pass() {
    let file = r#"{"format": "verbinding-journal", "version": 1, "device": "laptop", "entries": [
        {"id": "019a", "kind": "check_in", "at": "2026-11-22T21:04:31+01:00", "changed": "2026-11-22T20:04:31.870Z",
         "was": ["2026-11-22T20:04:31Z"], "deleted": null, "body": ["tension"], "note": "één\n\u00e9", "order": 3,
         "later": {"of": [1, {"more": true}]}}]}"#;
    assert_eq!(RecordFile::in_one_pass(file.as_bytes(), Format::Journal).unwrap().records.len(), 1);
    assert_eq!(outline(file, Format::Journal).unwrap().len(), 1);
    assert_eq!(versions::<Only<Notes>>(file, Format::Journal).unwrap().len(), 1);
    let deep = |levels: usize| file.replace("true", &("[".repeat(levels) + &"]".repeat(levels)));
    for levels in [1, 50, 100, 110, 115, 118, 119, 120, 121, 122, 123, 124, 125, 130, 200, 100_000] {
        let file = deep(levels);
        let slowly = RecordFile::value_by_value(file.as_bytes(), Format::Journal);
        assert_eq!(
            RecordFile::in_one_pass(file.as_bytes(), Format::Journal),
            slowly.clone().ok(),
            "{levels}"
        );
        assert_eq!(outline(&file, Format::Journal).is_some(), slowly.is_ok(), "{levels}");
    }
}

#[test]
fn an_object_with_very_many_names_is_no_work_for_the_outlines() {
    for (count, outlined) in [(200, true), (300_000, false)] {
        let names: Vec<String> = (0..count).map(|name| format!("\"n{name}\":0")).collect();
        let file = format!(
            r#"{{"format": "verbinding-journal", "version": 1, "device": "laptop", "entries": [{{"id": "019a",
            "kind": "note", "at": "2026-11-22T21:04:31+01:00", "changed": "2026-11-22T20:04:31.870Z",
            "later": {{{}}}}}]}}"#,
            names.join(",")
        );
        // Each held against every other one would take minutes.
        assert_eq!(outline(&file, Format::Journal).is_some(), outlined, "{count}");
        assert!(RecordFile::in_one_pass(file.as_bytes(), Format::Journal).is_some());
    }
}
