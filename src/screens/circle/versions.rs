//! The versions of one thing in the circle that were made apart: to see and to choose; it drops none by itself.

use chrono::{DateTime, Utc};

use crate::journal::{Circle, Fields, Record, Stamp};

/// The place in the list: versions that differ in nothing else look the same.
const ORDER: &str = "order";

/// What stands under one id, the shown version first.
#[derive(Clone, Debug, Default)]
pub struct Versions {
    /// Those that differ in something that a person can see.
    all: Vec<Record>,
    at: usize,
    /// The stamps of all that stand and of what they grew from.
    lineage: Vec<Stamp>,
}

impl Versions {
    /// Those of a record of the circle.
    pub fn of(shown: &Record, circle: &Circle) -> Self {
        let others = || circle.conflicts.iter().filter(|other| other.id == shown.id);
        let mut all: Vec<Record> = vec![shown.clone()];
        for other in others() {
            if !all.iter().any(|there| seen(&there.fields) == seen(&other.fields)) {
                all.push(other.clone());
            }
        }
        let mut lineage: Vec<Stamp> = others().chain([shown]).flat_map(Record::lineage).collect();
        lineage.sort();
        lineage.dedup();
        Self { all, at: 0, lineage }
    }

    /// Whether there is something to choose.
    pub fn several(&self) -> bool {
        self.all.len() > 1
    }

    /// The next version, round and round.
    pub fn turn(&mut self) -> Option<&Record> {
        self.at = (self.at + 1) % self.all.len().max(1);
        self.all.get(self.at)
    }

    /// The version that is seen now, in the place of all that stand; it keeps its place in the list.
    pub fn keep(&self, now: DateTime<Utc>) -> Option<Record> {
        let (shown, chosen) = (self.all.first()?, self.all.get(self.at)?);
        let mut fields = chosen.fields.clone();
        if let Some(order) = shown.fields.get(ORDER) {
            fields.insert(ORDER.into(), order.clone());
        }
        let changed = Stamp::after(now, &self.lineage);
        Some(Record { changed, was: self.lineage.clone(), ..chosen.succeed(fields, now) })
    }
}

/// The fields that a person can see.
fn seen(fields: &Fields) -> Fields {
    fields
        .iter()
        .filter(|(name, _)| *name != ORDER)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
