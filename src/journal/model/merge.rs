//! The versions of one entry become what is shown; pure, and never drops a version that nobody replaced.
//!
//! The state that devices share is the set of all versions, so merging is a union of sets: in any order, any
//! number of times, it gives the same. What is shown follows from that set alone, and never from the reader's clock.
//!
//! A clock that is wrong: a stamp tells an order, not a time. A version that is written gets a stamp after those of all
//! versions of its entry that its device knows (a hybrid logical clock), so what a person saved last is shown, also beside
//! a version of next year. Made on a device that knew nothing of that one, it stands beside it until the next save.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};

use super::record::{Record, Stamp};

/// One entry as it is read from all files.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The version to show.
    pub shown: Record,
    /// Other versions, made apart from it and not replaced by anyone; newest first.
    pub conflicts: Vec<Record>,
}

impl Entry {
    /// The entry that these versions of one id make; none when there are none.
    ///
    /// What a person erased outranks all. Else, of the versions that no other one grew from, the newest that is not in
    /// the trash is shown (a deletion made apart from an edit must not hide the edit), else the newest. What went from
    /// the trash by itself gives way to any other version that stands.
    pub fn merge(versions: Vec<Record>) -> Option<Entry> {
        let mut standing = standing(versions).into_iter();
        let shown = standing.next()?;
        let conflicts = if shown.erased { Vec::new() } else { standing.collect() };
        Some(Entry { shown, conflicts })
    }

    /// Whether it is in the trash.
    pub fn in_trash(&self) -> bool {
        self.shown.deleted.is_some() && !self.shown.erased
    }

    /// Whether it was erased for good.
    pub fn erased(&self) -> bool {
        self.shown.erased
    }

    /// Neither in the trash nor erased.
    pub fn alive(&self) -> bool {
        !self.in_trash() && !self.erased()
    }

    /// What is shown, alone or followed by the other versions that stand.
    pub fn into_records(self, conflicts: bool) -> impl Iterator<Item = Record> {
        std::iter::once(self.shown).chain(self.conflicts.into_iter().filter(move |_| conflicts))
    }

    /// All versions that stand, the shown one first.
    pub fn versions(&self) -> impl Iterator<Item = &Record> {
        std::iter::once(&self.shown).chain(&self.conflicts)
    }
}

/// What tells of a version whether another one took its place.
pub trait Ancestry {
    /// When it was made.
    fn made(&self) -> DateTime<Utc>;
    /// When those were made that it grew from.
    fn grew_from(&self) -> impl Iterator<Item = DateTime<Utc>>;
    /// Whether a person erased it: it stays, whatever grew from it.
    fn stays(&self) -> bool;
}

impl Ancestry for Record {
    fn made(&self) -> DateTime<Utc> {
        self.changed.moment()
    }

    fn grew_from(&self) -> impl Iterator<Item = DateTime<Utc>> {
        self.was.iter().map(Stamp::moment)
    }

    fn stays(&self) -> bool {
        self.erased && !self.lapsed()
    }
}

/// Tells of each of these versions of one entry whether no other one grew from it.
pub fn stands<V: Ancestry>(versions: &[V]) -> impl Fn(&V) -> bool + use<V> {
    let before = |version: &V, moment: &DateTime<Utc>| *moment < version.made();
    let replaced = versions.iter().flat_map(|it| it.grew_from().filter(move |moment| before(it, moment)));
    let mut replaced: Vec<DateTime<Utc>> = replaced.collect();
    replaced.sort_unstable();
    move |version| version.stays() || replaced.binary_search(&version.made()).is_err()
}

/// The versions that no other one grew from, each content once, the one to show first.
fn standing(mut versions: Vec<Record>) -> Vec<Record> {
    if versions.len() > 1 {
        let stands = stands(&versions);
        versions.retain(stands);
    }
    if versions.len() == 1 {
        return versions;
    }
    let mut left: Vec<(String, Record)> =
        versions.into_iter().map(|version| (version.to_json().to_string(), version)).collect();
    // The text comes last, so that the order never depends on which file was read first.
    left.sort_by(|(text, version), (other_text, other)| {
        let rank = |version: &Record| match (version.erased, version.deleted.is_none()) {
            (true, true) => 3,
            (false, true) => 2,
            (false, false) => 1,
            (true, false) => 0,
        };
        Reverse((rank(version), &version.changed, text)).cmp(&Reverse((
            rank(other),
            &other.changed,
            other_text,
        )))
    });
    let some_stands = left.first().is_some_and(|(_, first)| !first.erased);
    let mut once: Vec<Record> = Vec::new();
    for (_, version) in left {
        let said = once.iter().any(|kept| kept.says_the_same(&version));
        let outranked = some_stands && version.erased;
        if !said && !outranked {
            once.push(version);
        }
    }
    once
}

/// The stamps that a version replaces. Only earlier ones count, so that no circle can make all versions vanish.
pub fn replaces(version: &Record) -> impl Iterator<Item = &Stamp> {
    version.was.iter().filter(|stamp| **stamp < version.changed)
}

/// Whether a record takes the place of an earlier one in a file.
pub fn supersedes(record: &Record, old: &Record) -> bool {
    // An erased version stays, whatever names it: it keeps the words away.
    let named = || !old.erased && replaces(record).any(|stamp| *stamp == old.changed);
    old.id == record.id && (record.erased && !record.lapsed() || named())
}

/// The record as it must be written beside the known versions of its id; none when it is already there.
///
/// It names everything that those it grew from had replaced or stood for, since a replaced version leaves its
/// file, and makes sure that it is later than all of them, and than every other version that stands: what is saved is
/// shown, also where a clock that was wrong wrote beside it.
pub fn with_ancestry(mut record: Record, versions: &[Record], now: DateTime<Utc>) -> Option<Record> {
    let replaced = |stamp: &Stamp| versions.iter().flat_map(replaces).any(|gone| gone == stamp);
    let standing: Vec<&Record> = versions.iter().filter(|version| !replaced(&version.changed)).collect();
    let there = standing.iter().any(|version| version.says_the_same(&record));
    let chosen_against = standing
        .iter()
        .any(|version| !version.says_the_same(&record) && record.was.contains(&version.changed));
    if there && !chosen_against {
        return None;
    }
    if versions.iter().any(|version| version.changed == record.changed) || replaced(&record.changed) {
        // Changed under its old stamp: it grew from that version, unless that one was replaced meanwhile.
        if !replaced(&record.changed) {
            record.was.push(record.changed.clone());
        }
        record.changed = Stamp::after(now, record.was.iter().chain([&record.changed]));
    }
    loop {
        let before = record.was.len();
        for version in versions {
            let twin = || {
                versions
                    .iter()
                    .any(|other| other.says_the_same(version) && record.was.contains(&other.changed))
            };
            if record.was.contains(&version.changed) || (!replaced(&version.changed) && twin()) {
                record.was.extend(replaces(version).chain([&version.changed]).cloned());
            }
        }
        record.was.sort();
        record.was.dedup();
        if record.was.len() == before {
            break;
        }
    }
    let known = || record.was.iter().chain(versions.iter().map(|version| &version.changed));
    if known().max().is_some_and(|last| *last >= record.changed) {
        record.changed = Stamp::after(now, known());
    }
    Some(record)
}

#[cfg(test)]
mod tests {
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
        assert!(
            with_ancestry(next(&b, "a", 2), &[a, b], now()).is_some(),
            "back to the first words is a change"
        );
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
}
