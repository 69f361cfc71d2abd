//! What an import adds to the versions that are there, and what takes it out again; pure, and never replaces words that
//! are there, nor brings erased ones back.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use uuid::{Builder, Uuid};

use super::merge::{Entry, replaces};
use super::record::{Record, Stamp, lineage_of, sorted};

/// The records that come in, and how one is known that is there already.
#[derive(Debug, Clone, Default)]
pub struct ImportBatch {
    /// Entries of the journal.
    pub entries: Vec<Record>,
    /// Items of the circle, and the help lines.
    pub circle: Vec<Record>,
    /// Each id stands for one writing that never changes, as with pages of another program.
    pub fixed: bool,
}

/// What bringing records in did, or would do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ImportOutcome {
    /// Entries, items or versions that were not there.
    pub new: usize,
    /// Those that were there already, perhaps in a later version.
    pub there: usize,
    /// Those that the person erased for good; they stay away.
    pub erased: usize,
}

/// The records that are not there yet; each counts for the next.
pub fn new_among(
    records: Vec<Record>,
    mut versions: BTreeMap<String, Vec<Record>>,
    fixed: bool,
    now: DateTime<Utc>,
    outcome: &mut ImportOutcome,
) -> Vec<Record> {
    let mut new = Vec::new();
    for record in records {
        let record = under_another_id(record, &versions);
        let known = versions.entry(record.id.clone()).or_default();
        // An import never erases, and never brings back what was erased.
        let record = if record.erased || known.iter().any(|version| version.erased) {
            outcome.erased += 1;
            continue;
        } else if let Some(again) = brought_again(&record, known, fixed, now) {
            again
        } else if fixed && !known.is_empty() || known.iter().any(|version| holds(version, &record)) {
            outcome.there += 1;
            continue;
        } else {
            record
        };
        outcome.new += 1;
        known.push(record.clone());
        new.push(record);
    }
    new
}

/// Whether a version says what the record says, or grew from it.
pub fn holds(version: &Record, record: &Record) -> bool {
    let grew_from = |stamp: &Stamp| *stamp == version.changed || version.was.contains(stamp);
    replaces(version).any(|stamp| *stamp == record.changed)
        || version.says_the_same(record) && record.was.iter().all(grew_from)
}

/// One id that an import brought versions of.
#[derive(Debug, Clone)]
pub struct Newcomer {
    id: String,
    /// The stamps of the versions that came.
    stamps: Vec<Stamp>,
    /// The versions that stood there before; none when the page is new.
    before: Vec<Record>,
}

impl Newcomer {
    /// What comes in, by id, beside the versions that are there.
    pub fn of(new: &[Record], versions: &BTreeMap<String, Vec<Record>>) -> Vec<Newcomer> {
        let mut imported: BTreeMap<&str, Newcomer> = BTreeMap::new();
        for record in new {
            let before = || {
                let entry = versions.get(&record.id).and_then(|known| Entry::merge(known.clone()));
                let standing = entry.into_iter().flat_map(|entry| entry.into_records(true));
                // What an import brought that was taken out is no page that was there before.
                standing.filter(|there| there.deleted.is_none() || there.taken_out.is_empty()).collect()
            };
            let first = || Newcomer { id: record.id.clone(), stamps: Vec::new(), before: before() };
            imported.entry(&record.id).or_insert_with(first).stamps.push(record.changed.clone());
        }
        imported.into_values().collect()
    }

    /// The versions after which it is out, beside those that are there now; none when it stays.
    pub fn withdraw(&self, versions: &BTreeMap<String, Vec<Record>>, now: DateTime<Utc>) -> Vec<Record> {
        let mut known = versions.get(&self.id).cloned().unwrap_or_default();
        let Some(entry) = Entry::merge(known.clone()).filter(|entry| !entry.erased()) else {
            return Vec::new();
        };
        let imported = |version: &Record| self.stamps.contains(&version.changed);
        let (imported, rest): (Vec<Record>, Vec<Record>) = entry.into_records(true).partition(imported);
        let was_there = |version: &Record| self.before.iter().any(|before| before.says_the_same(version));
        if imported.is_empty() || !rest.iter().all(was_there) {
            return Vec::new();
        }
        let gone = lineage_of(&imported);
        let mut new = Vec::new();
        let mut next = |of: &Record, deleted: Option<String>, was: Vec<Stamp>, taken_out: Vec<Stamp>| {
            let next = of.succeed(of.fields.clone(), now);
            let changed = Stamp::after(now, known.iter().map(|known| &known.changed).chain(&was));
            let next = Record { changed, was, deleted, taken_out, ..next };
            known.push(next.clone());
            new.push(next);
        };
        if self.before.is_empty() {
            // The one that is shown comes last, so that it stays the newest.
            for version in imported.iter().rev() {
                let thrown = || now.to_rfc3339_opts(SecondsFormat::Secs, true);
                let deleted = version.deleted.clone().unwrap_or_else(thrown);
                next(version, Some(deleted), version.lineage(), version.lineage());
            }
            return new;
        }
        let stood = lineage_of(&self.before);
        let taken_before = self.before.iter().flat_map(|before| &before.taken_out).cloned();
        let taken_out: Vec<Stamp> =
            gone.iter().filter(|stamp| !stood.contains(stamp)).cloned().chain(taken_before).collect();
        // The first carries the change; another one is written only if it had to make way.
        for (index, before) in self.before.iter().enumerate().rev() {
            let stands = rest.iter().any(|version| version.says_the_same(before));
            if index == 0 || !stands {
                let was = sorted(before.lineage().into_iter().chain(gone.iter().cloned()));
                next(before, before.deleted.clone(), was, taken_out.clone());
            }
        }
        new
    }
}

/// What an import brings once more after it was taken out: the same words, as a version that is newer than all.
pub fn brought_again(record: &Record, known: &[Record], fixed: bool, now: DateTime<Utc>) -> Option<Record> {
    let standing = Entry::merge(known.to_vec())?;
    let was_taken = |version: &&Record| version.taken_out.contains(&record.changed);
    let (taken, rest): (Vec<&Record>, Vec<&Record>) = standing.versions().partition(was_taken);
    if taken.is_empty() || rest.iter().any(|version| fixed || holds(version, record)) {
        return None;
    }
    let away = taken.into_iter().filter(|version| version.deleted.is_some());
    let was = lineage_of(away.chain([record]));
    let changed = Stamp::after(now, known.iter().map(|known| &known.changed).chain(&was));
    Some(Record { changed, was, words_from: None, taken_out: Vec::new(), ..record.clone() })
}

/// The record under the id that it gets when it was taken out with its import, and then left the trash for good.
pub fn under_another_id(mut record: Record, versions: &BTreeMap<String, Vec<Record>>) -> Record {
    let left = |record: &Record| {
        let mut known = versions.get(&record.id).into_iter().flatten();
        known.any(|version| version.erased && version.taken_out.contains(&record.changed))
    };
    while left(&record) {
        record.id = next_id(&record.id);
    }
    record
}

/// The id after this one: the same on every device, and of the same moment.
fn next_id(id: &str) -> String {
    let Ok(uuid) = Uuid::parse_str(id) else { return format!("{id}-2") };
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for byte in uuid.as_bytes() {
        hash = (hash ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
    }
    let mut bits = [0; 10];
    bits.iter_mut().zip((hash ^ (hash >> 64)).to_le_bytes()).for_each(|(bit, byte)| *bit = byte);
    let millis = (uuid.as_u128() >> 80) as u64;
    Builder::from_unix_timestamp_millis(millis, &bits).into_uuid().to_string()
}
