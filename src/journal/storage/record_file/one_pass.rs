//! A whole file in one pass over its bytes: its records, or only what tells which entries there are; it gives nothing when it
//! is not sure, and never anything else than the value by value way.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::Value;

use super::version::{Answers, Names, Version, Versions, Words};
use crate::journal::model::record::{Fields, Record};

/// A version of an entry without its answers.
pub type Outline<'a> = Version<'a, Names<'a>>;

/// What stands around the records of a file, and the records, if it is sound.
pub fn read(bytes: &[u8]) -> Option<(Fields, Vec<Record>)> {
    let (top, versions) = file::<Owned>(text_of(bytes)?)?;
    Some((top, versions.into_iter().map(|Owned(record)| record).collect()))
}

/// The same with as much of the records as is asked for.
pub fn versions<'a, A: Answers<'a>>(text: &'a str) -> Option<(Fields, Vec<Version<'a, A>>)> {
    file(text)
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

fn file<'de, T: Deserialize<'de>>(text: &'de str) -> Option<(Fields, Vec<T>)> {
    let mut json = serde_json::Deserializer::from_str(text);
    let mut versions = Vec::new();
    let top = TopLevel(&mut versions).deserialize(&mut json).ok()?;
    json.end().ok()?;
    Some((top, versions))
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
