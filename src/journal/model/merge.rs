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
    pub fn merge(mut versions: Vec<Record>) -> Option<Entry> {
        if versions.len() == 1 {
            return versions.pop().map(|shown| Entry { shown, conflicts: Vec::new() });
        }
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
    let stands = stands(&versions);
    versions.retain(stands);
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
#[path = "merge_tests.rs"]
mod tests;
