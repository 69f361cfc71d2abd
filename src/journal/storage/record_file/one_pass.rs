//! A whole file in one pass over its bytes: its records, or only what tells which entries there are; it gives nothing when it
//! is not sure, and never anything else than the value by value way.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::version::{Answers, Names, Version, Versions, Words};
use super::{Format, RecordFile, VERSION};
use crate::journal::model::record::{Fields, Record};

/// A version of an entry without its answers.
pub type Outline<'a> = Version<'a, Names<'a>>;

/// The contents of a file, if it is sound.
pub fn read(bytes: &[u8], format: Format) -> Option<RecordFile> {
    let (top, versions) = file::<Owned>(text_of(bytes)?, format)?;
    Some(RecordFile { top, records: versions.into_iter().map(|Owned(record)| record).collect() })
}

/// The outlines of a file, if it is sound.
pub fn outline(text: &str, format: Format) -> Option<Vec<Outline<'_>>> {
    file(text, format).map(|(_, outlines)| outlines)
}

/// The text in these bytes, if they are sound.
pub fn text_of(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    Some(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// A record that is made at once, so that what it is made from is gone before the next.
struct Owned(Record);

impl<'de> Deserialize<'de> for Owned {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        Version::<Fields>::deserialize(json).map(|version| Owned(version.into()))
    }
}

fn file<'de, T: Deserialize<'de>>(text: &'de str, format: Format) -> Option<(Fields, Vec<T>)> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut versions = Vec::new();
    let top = TopLevel(&mut versions).deserialize(&mut json).ok()?;
    json.end().ok()?;
    let ours = top.get("format").and_then(Value::as_str) == Some(format.name())
        && top.get("version").and_then(Value::as_u64) == Some(VERSION)
        && top.get("device").is_some_and(Value::is_string)
        && top.contains_key("entries");
    ours.then_some((top, versions))
}

/// Everything around the records, which go into a list of their own.
struct TopLevel<'v, T>(&'v mut Vec<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for TopLevel<'_, T> {
    type Value = Fields;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Fields, D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for TopLevel<'_, T> {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a file of records")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Fields, A::Error> {
        let mut top = Fields::new();
        while let Some(Words(name)) = object.next_key()? {
            if name != "entries" {
                top.answer(name, &mut object)?;
            } else if top.insert(name.into_owned(), Value::Array(Vec::new())).is_none() {
                object.next_value_seed(Versions(self.0))?;
            } else {
                return Err(Error::custom("not sure"));
            }
        }
        Ok(top)
    }
}

#[cfg(test)]
#[path = "one_pass_tests.rs"]
mod tests;
