//! The support circle: reading and changing it, apart from the journal. It must never fail to be read, and reads no month.

use chrono::{DateTime, FixedOffset, Utc};

use super::model::circle::{Circle, HELPLINES, order};
use super::model::damage::Why;
use super::model::merge::Entry;
use super::model::record::{Record, Stamp, lineage_of};
use super::storage::disk::SaveError;
use super::storage::file_set::FileSet;
use super::storage::file_set::read::Contents;
use super::store::Journal;

/// The id of the record of help lines on every device, so that two that are made apart are two versions of one.
const HELPLINES_ID: &str = "019a8e00-0000-7000-8000-000000000001";

impl Journal {
    /// The circle; whatever cannot be read is named in it and never in the way.
    pub fn circle(&self) -> Circle {
        let unlisted = |damage| Contents { damaged: vec![damage], ..Contents::none(FileSet::Circle) };
        let mut contents = FileSet::Circle.read(&self.storage).unwrap_or_else(unlisted);
        let damaged = std::mem::take(&mut contents.damaged);
        let copy_used = !contents.copies.is_empty();
        let locked = damaged.iter().any(|damage| damage.why == Why::Locked);
        Circle { copy_used, locked, damaged, ..Circle::of(contents.entries()) }
    }

    /// A first record for the person's own numbers and country; it is not kept yet.
    pub fn first_helplines(&self, at: DateTime<FixedOffset>, now: DateTime<Utc>) -> Record {
        let first = Record::new(HELPLINES, at, now);
        let known = self.circle_contents();
        // What was erased for good takes no words any more, nor does its id.
        if known.of(HELPLINES_ID).iter().any(|version| version.erased) {
            return first;
        }
        self.back_in_circle(Record { id: HELPLINES_ID.to_owned(), ..first }, now)
    }

    /// A record that is not in the circle, as the next version of what was taken out under its id, if anything was.
    pub fn back_in_circle(&self, record: Record, now: DateTime<Utc>) -> Record {
        let versions = self.circle_contents().of(&record.id);
        if versions.is_empty() {
            return record;
        }
        let was = lineage_of(&versions);
        Record { changed: Stamp::after(now, &was), was, ..record }
    }

    /// Everything in the circle's files that was not erased, also what was taken out, with every version that stands.
    pub fn whole_circle(&self) -> Vec<Record> {
        let contents = self.circle_contents();
        let kept = contents.entries().into_iter().filter(|entry| !entry.erased());
        kept.flat_map(|entry| entry.into_records(true)).collect()
    }

    /// Keeps an item of the circle or the help lines, as [`Journal::keep`] keeps an entry.
    pub fn keep_circle(&self, record: Record, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.keep_on(&self.begin_circle_write(now)?, FileSet::Circle, record)
    }

    /// Keeps the country of the help lines beside the person's own numbers: a code, or that it is rather not said; nothing
    /// is as if it was never asked.
    ///
    /// # Errors
    /// The step that failed; the circle is then as it was.
    pub fn keep_country(&self, code: Option<&str>, now: DateTime<FixedOffset>) -> Result<(), SaveError> {
        let circle = self.circle();
        if circle.country() == code {
            return Ok(());
        }
        let there = circle.helplines;
        let mut fields = there.as_ref().map(|own| own.fields.clone()).unwrap_or_default();
        match code {
            Some(code) => drop(fields.insert("country".into(), code.into())),
            None => drop(fields.shift_remove("country")),
        }
        let record = match there {
            Some(own) => own.succeed(fields, now.into()),
            None => Record { fields, ..self.first_helplines(now, now.into()) },
        };
        self.keep_circle(record, now.into()).map(drop)
    }

    /// Gives items another place in the circle: each id with its place. All else stays as it is now on the disk.
    ///
    /// An item that is not in the circle any more is passed over.
    pub fn order_circle(&self, places: &[(String, u64)], now: DateTime<Utc>) -> Result<(), SaveError> {
        let guard = self.begin_circle_write(now)?;
        for (id, place) in places {
            let entry = Entry::merge(FileSet::Circle.read(&self.storage)?.of(id)).filter(Entry::alive);
            let Some(shown) = entry.map(|entry| entry.shown) else { continue };
            if order(&shown).total_cmp(&(*place as f64)).is_ne() {
                let mut fields = shown.fields.clone();
                fields.insert("order".into(), (*place).into());
                self.keep_on(&guard, FileSet::Circle, shown.succeed(fields, now))?;
            }
        }
        Ok(())
    }

    /// Takes an item out of the circle; it can be restored.
    pub fn remove_circle(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.set_deleted(&self.begin_circle_write(now)?, &FileSet::Circle.read(&self.storage)?, id, true)
    }

    /// Brings a removed item back.
    pub fn restore_circle(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.set_deleted(&self.begin_circle_write(now)?, &FileSet::Circle.read(&self.storage)?, id, false)
    }

    /// What the circle's files hold; nothing when they cannot be listed.
    fn circle_contents(&self) -> Contents {
        FileSet::Circle.read(&self.storage).unwrap_or_else(|_| Contents::none(FileSet::Circle))
    }
}
