//! A small journal for the tests of every format.

use super::*;
use crate::text::Language;

pub struct Book {
    pub entries: Vec<Record>,
    pub circle: Vec<Record>,
    catalogue: Catalogue,
    text: Text,
}

impl Book {
    pub fn new(language: &str, entries: Vec<Record>, circle: Vec<Record>) -> Self {
        let text = Text::new(Language::parse(language).unwrap()).unwrap();
        Self { entries, circle, catalogue: Catalogue::built_in().unwrap(), text }
    }

    pub fn pages<T>(&self, make: impl Fn(&Pages) -> T) -> T {
        self.pages_of(&self.entries, &self.circle, make)
    }

    /// Other records in the same language, since reading the words takes long.
    pub fn pages_of<T>(&self, entries: &[Record], circle: &[Record], make: impl Fn(&Pages) -> T) -> T {
        make(&Pages { entries, circle, catalogue: &self.catalogue, text: &self.text, day_ends: 4 })
    }

    pub fn markdown(&self) -> String {
        self.pages(|pages| markdown(pages, Options::default()))
    }
}

/// A record with these fields; its id is its moment.
pub fn record(kind: &str, at: &str, fields: &str) -> Record {
    let mut whole: serde_json::Map<String, serde_json::Value> = serde_json::Map::new();
    for (name, value) in [("id", at), ("kind", kind), ("at", at), ("changed", "2026-11-22T20:04:31.870Z")] {
        whole.insert(name.into(), value.into());
    }
    let fields: serde_json::Map<String, serde_json::Value> = serde_json::from_str(fields).unwrap();
    whole.extend(fields);
    Record::from_json(&whole.into()).unwrap()
}
