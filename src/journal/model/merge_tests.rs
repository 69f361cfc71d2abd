//! Versions that are made apart and meet: in whatever order, nothing that nobody replaced vanishes.

use super::*;
use crate::journal::model::record::lineage_of;
use chrono::{DateTime, FixedOffset, TimeDelta};
use proptest::prelude::*;
use proptest::test_runner::Config;

fn now() -> DateTime<Utc> {
    "2026-11-22T20:04:31.870Z".parse().unwrap()
}

fn at() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap()
}

fn first(text: &str) -> Record {
    let mut record = Record::new("note", at(), now());
    record.fields.insert("note".into(), text.into());
    record
}

fn next(of: &Record, text: &str, seconds: i64) -> Record {
    let mut fields = of.fields.clone();
    fields.insert("note".into(), text.into());
    of.succeed(fields, now() + TimeDelta::seconds(seconds))
}

fn shown(versions: &[&Record]) -> (String, Vec<String>) {
    let entry = Entry::merge(versions.iter().map(|version| (*version).clone()).collect()).unwrap();
    let text = |record: &Record| record.text("note").unwrap_or("").to_owned();
    (text(&entry.shown), entry.conflicts.iter().map(text).collect())
}

#[test]
fn a_version_replaces_those_it_grew_from() {
    let a = first("a");
    let b = next(&a, "b", 1);
    let c = next(&b, "c", 2);
    assert_eq!(shown(&[&a, &b, &c]), ("c".into(), vec![]));
    assert_eq!(shown(&[&c, &a]), ("c".into(), vec![]));
}

#[test]
fn versions_made_apart_both_stay_and_the_newest_is_shown() {
    let a = first("a");
    let (b, c) = (next(&a, "b", 1), next(&a, "c", 2));
    assert_eq!(shown(&[&a, &b, &c]), ("c".into(), vec!["b".into()]));
    let was = lineage_of([&b, &c]);
    let chosen = Record { changed: Stamp::after(now(), &was), was, ..b.clone() };
    assert_eq!(shown(&[&a, &b, &c, &chosen]), ("b".into(), vec![]));
}

#[test]
fn the_same_words_count_once() {
    let a = first("a");
    assert_eq!(shown(&[&a, &next(&a, "b", 1), &next(&a, "b", 2)]), ("b".into(), vec![]));
}

#[test]
fn a_change_of_words_that_were_written_twice_replaces_both() {
    let a = first("a");
    let twins = [next(&a, "b", 1), next(&a, "b", 2)];
    let changed = with_ancestry(next(&twins[1], "c", 3), &twins, now()).unwrap();
    assert_eq!(shown(&[&twins[0], &twins[1], &changed]), ("c".into(), vec![]));
}

#[test]
fn a_deletion_made_apart_from_an_edit_does_not_hide_the_edit() {
    let a = first("a");
    let edited = next(&a, "b", 1);
    let deleted = Record { deleted: Some("2026-11-22T20:05:00Z".into()), ..next(&a, "a", 2) };
    assert_eq!(shown(&[&deleted, &edited]), ("b".into(), vec!["a".into()]));
}

#[test]
fn erased_outranks_what_came_later() {
    let a = first("a");
    let erased = Record { erased: true, fields: serde_json::Map::new(), ..next(&a, "", 1) };
    let later = next(&erased, "later", 9);
    let entry = Entry::merge(vec![a.clone(), next(&a, "b", 5), erased, later]).unwrap();
    assert!(entry.erased() && entry.conflicts.is_empty());
}

#[test]
fn what_is_saved_beside_a_version_of_next_year_is_shown_and_both_stay() {
    let a = first("a");
    let (ahead, honest) = (next(&a, "ahead", 365 * 86_400), next(&a, "honest", 60));
    let known = [a, ahead, honest.clone()];
    let saved = with_ancestry(next(&honest, "saved", 120), &known, now()).unwrap();
    let all: Vec<&Record> = known.iter().chain([&saved]).collect();
    assert_eq!(shown(&all), ("saved".into(), vec!["ahead".into()]));
    let whole = [known.as_slice(), std::slice::from_ref(&saved)].concat();
    let chosen = Record { was: lineage_of(&whole), ..next(&saved, "both", 180) };
    let chosen = with_ancestry(chosen, &whole, now()).unwrap();
    assert_eq!(shown(&[&known[1], &saved, &chosen]), ("both".into(), vec![]));
}

#[test]
fn what_went_from_the_trash_by_itself_gives_way_to_words_made_apart_and_to_nothing_older() {
    let a = first("a");
    let thrown = Record { deleted: Some("2026-11-22T20:05:00Z".into()), ..next(&a, "a", 1) };
    let lapsed = Record { erased: true, fields: serde_json::Map::new(), ..next(&thrown, "", 9) };
    let lapsed = Record { deleted: thrown.deleted.clone(), ..lapsed };
    let gone = Entry::merge(vec![a.clone(), thrown.clone(), lapsed.clone()]).unwrap();
    assert!(gone.erased() && gone.conflicts.is_empty());
    let apart = next(&thrown, "apart", 2);
    assert_eq!(shown(&[&a, &thrown, &lapsed, &apart]), ("apart".into(), vec![]));
    let erased = Record { deleted: None, ..lapsed.clone() };
    assert!(Entry::merge(vec![lapsed.clone(), apart.clone(), erased]).unwrap().erased());
    assert!(supersedes(&lapsed, &thrown) && !supersedes(&lapsed, &apart));
}

#[test]
fn versions_that_name_each_other_do_not_both_vanish() {
    let mut a = first("a");
    let b = next(&a, "b", 1);
    a.was = vec![b.changed.clone(), a.changed.clone()];
    assert_eq!(shown(&[&a, &b]), ("b".into(), vec![]));
}

#[test]
fn a_record_that_is_there_is_not_written_again() {
    let a = first("a");
    assert_eq!(with_ancestry(a.clone(), std::slice::from_ref(&a), now()), None);
    let b = next(&a, "b", 1);
    assert_eq!(with_ancestry(b.clone(), &[a.clone(), b.clone()], now()), None);
    assert!(with_ancestry(next(&b, "a", 2), &[a, b], now()).is_some(), "back to the first words is a change");
}

#[test]
fn a_record_changed_under_its_old_stamp_grew_from_it() {
    let a = first("a");
    let mut b = a.clone();
    b.fields.insert("note".into(), "b".into());
    let grown = with_ancestry(b, std::slice::from_ref(&a), now()).unwrap();
    assert_eq!(shown(&[&a, &grown]), ("b".into(), vec![]));
}

#[test]
fn a_stale_record_never_hides_under_the_version_that_replaced_it() {
    let a = first("a");
    let b = next(&a, "b", 1);
    let mut stale = a.clone();
    stale.fields.insert("note".into(), "stale".into());
    let grown = with_ancestry(stale, std::slice::from_ref(&b), now()).unwrap();
    let (text, conflicts) = shown(&[&b, &grown]);
    assert!(text == "stale" || conflicts.contains(&"stale".to_owned()));
    assert!(text == "b" || conflicts.contains(&"b".to_owned()));
}

/// Versions of one entry as three devices make them: each grows from some subset of the earlier ones.
fn histories() -> impl Strategy<Value = Vec<Record>> {
    let step = (any::<u8>(), 0..4_u8, 0..3_i64, 0..12_u8);
    prop::collection::vec(step, 1..9).prop_map(|steps| {
        let mut all = vec![first("0")];
        for (index, (seen, words, seconds, what)) in steps.into_iter().enumerate() {
            let known: Vec<Record> = all
                .iter()
                .enumerate()
                .filter(|(i, _)| seen >> (i % 8) & 1 == 1)
                .map(|(_, r)| r.clone())
                .collect();
            let base = known.last().unwrap_or(&all[0]).clone();
            // Clocks differ, but no two devices make one stamp.
            let mut record = next(&base, &words.to_string(), seconds);
            let clock = now() + TimeDelta::seconds(seconds) + TimeDelta::milliseconds(50 * index as i64);
            record.changed = Stamp::after(clock, &record.was);
            record.deleted = (what % 4 == 0).then(|| "2026-11-22T20:05:00Z".into());
            // With `deleted` beside it: it went from the trash by itself.
            record.erased = what == 11 || what == 8;
            if let Some(record) = with_ancestry(record, &known, now()) {
                all.push(record);
            }
        }
        all
    })
}

fn shuffled() -> impl Strategy<Value = (Vec<Record>, Vec<Record>)> {
    histories().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::default() })]

    #[test]
    fn merging_is_commutative_associative_and_idempotent(
        (all, mixed) in shuffled(), cut in any::<prop::sample::Index>(),
    ) {
        let whole = Entry::merge(all.clone()).unwrap();
        prop_assert_eq!(&Entry::merge(mixed.clone()).unwrap(), &whole);
        let (left, right) = mixed.split_at(cut.index(mixed.len()));
        let twice = [right, left, right].concat();
        prop_assert_eq!(&Entry::merge(twice).unwrap(), &whole);
        prop_assert_eq!(&Entry::merge(whole.versions().cloned().collect()).unwrap(), &whole);
    }

    #[test]
    fn no_words_vanish_that_no_later_version_grew_from(all in histories()) {
        let whole = Entry::merge(all.clone()).unwrap();
        for version in &all {
            let replaced = all.iter().any(|other| replaces(other).any(|stamp| *stamp == version.changed));
            let visible = whole.versions().any(|kept| kept.says_the_same(version));
            prop_assert!(whole.erased() || replaced || visible || version.lapsed());
        }
    }

    #[test]
    fn a_version_that_left_its_file_does_not_change_what_is_shown(all in histories()) {
        let whole = Entry::merge(all.clone()).unwrap();
        for gone in &all {
            let after: Vec<Record> = all.iter().filter(|record| {
                *record == gone || record.erased || !replaces(gone).any(|stamp| *stamp == record.changed)
            }).cloned().collect();
            prop_assert_eq!(&Entry::merge(after).unwrap().shown, &whole.shown);
        }
    }
}
