//! The support circle, apart from the journal: it must never fail to be read, and reads no month.

use chrono::{DateTime, FixedOffset, Utc};

use super::atomic_file::SaveError;
use super::file_set::{Contents, FileSet};
use super::merge::Entry;
use super::record::{Record, Stamp};
use super::record_file::Damage;
use super::store::{Journal, unlisted};

/// The kind of a person or place in the circle.
const ITEM: &str = "circle";
/// The kind of the record with the person's own numbers and country.
const HELPLINES: &str = "helplines";
/// The id of that record on every device, so that two that are made apart are two versions of one.
const HELPLINES_ID: &str = "019a8e00-0000-7000-8000-000000000001";

/// The kinds of an item, under `what`, that are nobody to meet, to tell something or to write to.
const NOBODY: [&str; 2] = ["nature", "line"];

/// People and places to turn to.
#[derive(Debug, Default)]
pub struct Circle {
    /// In the person's own order.
    pub items: Vec<Record>,
    /// The person's own numbers and country, if there are any.
    pub helplines: Option<Record>,
    /// Other versions of these, made apart on another device and replaced by nobody.
    pub conflicts: Vec<Record>,
    /// Whether a good copy stands in for a file that cannot be read.
    pub copy_used: bool,
    /// The files that were left alone.
    pub damaged: Vec<Damage>,
}

impl Circle {
    /// The country of the help lines: a code, or that it is rather not said.
    pub fn country(&self) -> Option<&str> {
        self.helplines.as_ref().and_then(|own| own.code("country"))
    }

    /// The names of the people in it, in the person's own order: no calm place, no help line.
    pub fn people(&self) -> Vec<String> {
        let people = self.items.iter().filter(|item| !is_nobody(item));
        let names = people.filter_map(|item| item.text("name")).filter(|name| !name.trim().is_empty());
        names.map(str::to_owned).collect()
    }
}

/// Whether an item is a place or a line: somewhere to go or to call, and nobody to meet. An item that does not say what
/// it is may be somebody.
pub fn is_nobody(item: &Record) -> bool {
    item.code("what").is_some_and(|what| NOBODY.contains(&what))
}

impl Journal {
    /// The circle; whatever cannot be read is named in it and never in the way.
    pub fn circle(&self) -> Circle {
        let mut contents = self.read(FileSet::Circle).unwrap_or_else(|error| Contents {
            damaged: vec![unlisted(self.paths.data().to_path_buf(), error)],
            ..Contents::default()
        });
        let damaged = std::mem::take(&mut contents.damaged);
        let copy_used = !contents.copies.is_empty();
        let (mut items, mut conflicts) = (Vec::new(), Vec::new());
        let mut helplines: Option<Record> = None;
        for mut entry in contents.entries().into_iter().filter(Entry::alive) {
            let apart = std::mem::take(&mut entry.conflicts);
            let record = entry.shown;
            match record.kind.as_str() {
                ITEM => items.push(record),
                HELPLINES => {
                    let older = helplines.as_ref().is_some_and(|other| other.changed >= record.changed);
                    conflicts.extend(if older { Some(record) } else { helplines.replace(record) });
                }
                _ => continue,
            }
            conflicts.extend(apart);
        }
        items.sort_by(|a, b| place(a).total_cmp(&place(b)).then_with(|| (a.at, &a.id).cmp(&(b.at, &b.id))));
        Circle { items, helplines, conflicts, copy_used, damaged }
    }

    /// A first record for the person's own numbers and country; it is not kept yet.
    pub fn first_helplines(&self, at: DateTime<FixedOffset>, now: DateTime<Utc>) -> Record {
        let first = Record::new(HELPLINES, at, now);
        let known = self.read(FileSet::Circle).unwrap_or_default();
        // What was erased for good takes no words any more, nor does its id.
        if known.of(HELPLINES_ID).iter().any(|version| version.erased) {
            return first;
        }
        self.back_in_circle(Record { id: HELPLINES_ID.to_owned(), ..first }, now)
    }

    /// A record that is not in the circle, as the next version of what was taken out under its id, if anything was.
    pub fn back_in_circle(&self, record: Record, now: DateTime<Utc>) -> Record {
        let versions = self.read(FileSet::Circle).unwrap_or_default().of(&record.id);
        if versions.is_empty() {
            return record;
        }
        let mut was: Vec<Stamp> = versions.iter().flat_map(Record::lineage).collect();
        was.sort();
        was.dedup();
        Record { changed: Stamp::after(now, &was), was, ..record }
    }

    /// Everything in the circle's files that was not erased, also what was taken out, with every version that stands.
    pub fn whole_circle(&self) -> Vec<Record> {
        let contents = self.read(FileSet::Circle).unwrap_or_default();
        let kept = contents.entries().into_iter().filter(|entry| !entry.erased());
        kept.flat_map(|entry| entry.into_records(true)).collect()
    }

    /// Keeps an item of the circle or the help lines, as [`Journal::keep`] keeps an entry.
    pub fn keep_circle(&self, record: Record, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        self.keep_on(&self.desk(now)?, FileSet::Circle, record)
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
    pub fn order_circle(&self, order: &[(String, u64)], now: DateTime<Utc>) -> Result<(), SaveError> {
        let desk = self.desk(now)?;
        for (id, order) in order {
            let entry = Entry::merge(self.contents(FileSet::Circle)?.of(id)).filter(Entry::alive);
            let Some(shown) = entry.map(|entry| entry.shown) else { continue };
            if place(&shown).total_cmp(&(*order as f64)).is_ne() {
                let mut fields = shown.fields.clone();
                fields.insert("order".into(), (*order).into());
                self.keep_on(&desk, FileSet::Circle, shown.succeed(fields, now))?;
            }
        }
        Ok(())
    }

    /// Takes an item out of the circle; it can be restored.
    pub fn remove_circle(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        self.throw(&desk, FileSet::Circle, &self.contents(FileSet::Circle)?, id, true)
    }

    /// Brings a removed item back.
    pub fn restore_circle(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        self.throw(&desk, FileSet::Circle, &self.contents(FileSet::Circle)?, id, false)
    }

    /// Erases an item for good, as [`Journal::erase`] does.
    pub fn erase_circle(&self, id: &str, now: DateTime<Utc>) -> Result<Entry, SaveError> {
        let desk = self.desk(now)?;
        self.erase_on(&desk, FileSet::Circle, &self.contents(FileSet::Circle)?, id)
    }
}

/// The person's order; an item without one comes last.
fn place(item: &Record) -> f64 {
    item.fields.get("order").and_then(serde_json::Value::as_f64).unwrap_or(f64::INFINITY)
}
