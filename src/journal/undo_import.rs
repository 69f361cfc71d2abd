//! A whole import goes out again, into the trash, by versions that tell every device; it must never take what a person wrote.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use uuid::{Builder, Uuid};

use super::atomic_file::SaveError;
use super::bulk_import::holds;
use super::file_set::FileSet;
use super::merge::Entry;
use super::record::{Record, Stamp};
use super::store::Journal;

/// What one import newly brought in, so that it can be taken out again.
#[derive(Debug, Clone, Default)]
pub struct ImportedRecords(Vec<(FileSet, Vec<Newcomer>)>);

/// One id that an import brought versions of.
#[derive(Debug, Clone)]
struct Newcomer {
    id: String,
    /// The stamps of the versions that came.
    stamps: Vec<Stamp>,
    /// The versions that stood there before; none when the page is new.
    before: Vec<Record>,
}

/// What taking an import out did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct UndoneImport {
    /// Entries, items or versions that went out.
    pub out: usize,
    /// Those that stay, for somebody wrote in them or put them away since.
    pub stay: usize,
}

impl ImportedRecords {
    /// What comes into a file set, beside the versions that are there.
    pub(super) fn of(
        file_set: FileSet,
        new: &[Record],
        versions: &BTreeMap<String, Vec<Record>>,
    ) -> ImportedRecords {
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
        ImportedRecords(vec![(file_set, imported.into_values().collect())])
    }

    /// With what else came.
    pub fn add(&mut self, more: ImportedRecords) {
        self.0.extend(more.0);
    }

    /// Whether nothing came.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, newcomers)| newcomers.is_empty())
    }
}

impl Journal {
    /// Takes out what an import newly brought in: a page goes to the trash, a version makes way for what stood there.
    ///
    /// What somebody changed, put away or erased since stays as it is. Every new file is complete on the disk before
    /// the first one takes its place; on an error it can be tried again.
    pub fn undo_import(
        &self,
        imported: &ImportedRecords,
        now: DateTime<Utc>,
    ) -> Result<UndoneImport, SaveError> {
        let desk = self.desk(now)?;
        let mut done = UndoneImport::default();
        let mut ready = Vec::new();
        for (file_set, newcomers) in &imported.0 {
            let contents = self.contents(*file_set)?;
            let versions = contents.versions();
            let mut new = Vec::new();
            for newcomer in newcomers {
                let known = versions.get(&newcomer.id).cloned().unwrap_or_default();
                let going = newcomer.goes(known, now);
                *if going.is_empty() { &mut done.stay } else { &mut done.out } += 1;
                new.extend(going);
            }
            if !new.is_empty() {
                ready.push(self.stage(&desk, *file_set, &contents, new)?);
            }
        }
        for files in ready {
            self.put_ready(&desk, files)?;
        }
        Ok(done)
    }
}

impl Newcomer {
    /// The versions after which it is out; none when it stays.
    fn goes(&self, mut known: Vec<Record>, now: DateTime<Utc>) -> Vec<Record> {
        let Some(entry) = Entry::merge(known.clone()).filter(|entry| !entry.erased()) else {
            return Vec::new();
        };
        let imported = |version: &Record| self.stamps.contains(&version.changed);
        let (imported, rest): (Vec<Record>, Vec<Record>) = entry.into_records(true).partition(imported);
        let was_there = |version: &Record| self.before.iter().any(|before| before.says_the_same(version));
        if imported.is_empty() || !rest.iter().all(was_there) {
            return Vec::new();
        }
        let gone = lineage(&imported);
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
        let stood = lineage(&self.before);
        let taken_before = self.before.iter().flat_map(|before| &before.taken_out).cloned();
        let taken_out: Vec<Stamp> =
            gone.iter().filter(|stamp| !stood.contains(stamp)).cloned().chain(taken_before).collect();
        // The first carries the change; another one is written only if it had to make way.
        for (index, before) in self.before.iter().enumerate().rev() {
            let stands = rest.iter().any(|version| version.says_the_same(before));
            if index == 0 || !stands {
                let was = sorted(before.lineage().into_iter().chain(gone.iter().cloned()).collect());
                next(before, before.deleted.clone(), was, taken_out.clone());
            }
        }
        new
    }
}

/// What an import brings once more after it was taken out: the same words, as a version that is newer than all.
pub(super) fn brought_again(
    record: &Record,
    known: &[Record],
    fixed: bool,
    now: DateTime<Utc>,
) -> Option<Record> {
    let standing = Entry::merge(known.to_vec())?;
    let was_taken = |version: &&Record| version.taken_out.contains(&record.changed);
    let (taken, rest): (Vec<&Record>, Vec<&Record>) = standing.versions().partition(was_taken);
    if taken.is_empty() || rest.iter().any(|version| fixed || holds(version, record)) {
        return None;
    }
    let away = taken.into_iter().filter(|version| version.deleted.is_some());
    let was = sorted(away.flat_map(Record::lineage).chain(record.lineage()).collect());
    let changed = Stamp::after(now, known.iter().map(|known| &known.changed).chain(&was));
    Some(Record { changed, was, words_from: None, taken_out: Vec::new(), ..record.clone() })
}

/// The record under the id that it gets when it was taken out with its import, and then left the trash for good.
pub(super) fn under_another_id(mut record: Record, versions: &BTreeMap<String, Vec<Record>>) -> Record {
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

fn lineage(versions: &[Record]) -> Vec<Stamp> {
    sorted(versions.iter().flat_map(Record::lineage).collect())
}

fn sorted(mut stamps: Vec<Stamp>) -> Vec<Stamp> {
    stamps.sort();
    stamps.dedup();
    stamps
}

#[cfg(test)]
#[path = "undo_import_tests.rs"]
mod tests;
