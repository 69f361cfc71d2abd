//! What is told of entries without their whole records, against the whole records.

use std::path::Path;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

use super::*;
use crate::journal::model::month::Month;
use crate::journal::model::record::Stamp;
use crate::journal::storage::disk::OsDisk;
use crate::journal::storage::record_file::Format;
use crate::settings::Paths;

struct Needs;

impl Choice for Needs {
    fn wants(name: &str) -> bool {
        name == "needs"
    }
}

fn stamp(second: u8) -> Stamp {
    Stamp::parse(&format!("2026-11-22T20:04:{second:02}.5Z")).unwrap()
}

/// A version of one of three entries, made in some second and grown from those of some others.
fn version((entry, second, was, what): (u8, u8, u8, u8)) -> Record {
    let at = format!("2026-11-22T21:0{}:00+01:00", what % 3).parse().unwrap();
    let mut record = Record::new("check_in", at, at.to_utc());
    record.id = format!("019a-{entry}");
    record.changed = stamp(second);
    record.was = (0..8).filter(|bit| was >> bit & 1 == 1).map(stamp).collect();
    record.deleted = (what % 5 == 0).then(|| "2026-11-22T20:05:00Z".into());
    record.erased = what % 7 == 0;
    record.fields.insert("needs".into(), json!([second / 2]));
    record.fields.insert("note".into(), json!(second));
    record
}

fn versions() -> impl Strategy<Value = Vec<Record>> {
    prop::collection::vec((0..3_u8, 0..8_u8, any::<u8>(), 1..40_u8).prop_map(version), 0..6)
}

fn files(records: [&[Record]; 2]) -> FileBytes {
    let bytes = |records: &[Record]| {
        let mut file = RecordFile::new(Format::Journal, "laptop-7f3a");
        file.records = records.to_vec();
        serde_json::to_vec(&file).unwrap()
    };
    let names = ["2026-11.laptop-7f3a.json", "2026-11.phone-1111.json"];
    FileBytes {
        file_set: FileSet::Month(Month { year: 2026, month: 11 }),
        files: names.into_iter().zip(records).map(|(name, file)| (name.into(), Ok(bytes(file)))).collect(),
    }
}

fn entries(files: FileBytes) -> Vec<Entry> {
    files.contents(&Storage::new(Arc::new(OsDisk), Paths::under(Path::new("nowhere")))).entries()
}

proptest! {
    #![proptest_config(Config { cases: 2_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn what_is_told_without_the_whole_records_is_what_they_tell(one in versions(), other in versions()) {
        let whole = entries(files([&one, &other]));
        if let Some(mut outlines) = files([&one, &other]).outlines() {
            let told = whole.iter().filter(|entry| !entry.erased());
            prop_assert!(whole.iter().all(|entry| entry.conflicts.is_empty()));
            let mut told: Vec<_> = told.map(|entry| (entry.shown.at, entry.in_trash())).collect();
            told.sort();
            outlines.sort_by_key(|outline| (outline.at, outline.in_trash));
            let outlines: Vec<_> = outlines.iter().map(|outline| (outline.at, outline.in_trash)).collect();
            prop_assert_eq!(outlines, told);
        }
        if let Some(mut shown) = files([&one, &other]).shown_with::<Needs>() {
            let alive = whole.into_iter().filter(Entry::alive).map(|entry| entry.shown);
            let mut alive: Vec<Record> = alive.map(|mut record| {
                record.fields.retain(|name, _| name == "needs");
                record
            }).collect();
            alive.sort_by(|a, b| a.id.cmp(&b.id));
            shown.sort_by(|a, b| a.id.cmp(&b.id));
            prop_assert_eq!(shown, alive);
        }
    }
}

#[test]
fn an_entry_that_was_changed_is_told_without_its_whole_records_and_one_of_two_minds_is_not() {
    let [first, changed, apart] = [(0, 1, 0, 1), (0, 2, 0b10, 1), (0, 3, 0b10, 1)].map(version);
    for records in [[&[first.clone()][..], std::slice::from_ref(&changed)], [&[first, changed.clone()], &[]]]
    {
        assert_eq!(files(records).outlines().unwrap().len(), 1);
        assert_eq!(files(records).shown_with::<Needs>().unwrap()[0].changed, changed.changed);
    }
    let both = [std::slice::from_ref(&changed), &[apart]];
    assert!(files(both).outlines().is_none() && files(both).shown_with::<Needs>().is_none());
}
