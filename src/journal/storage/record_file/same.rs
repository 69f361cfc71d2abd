//! Whether bytes hold what they were written from, compared while they are read, so that nothing is made of them again; it says
//! no when it is not sure.

use std::fmt;

use chrono::{DateTime, FixedOffset, SecondsFormat};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::one_pass::text_of;
use super::version::{NOT_AN_OBJECT, Words};
use crate::journal::model::record::{Fields, Member, Record, Stamp};

/// Whether a file holds these records, with this around them, in the same order.
pub fn holds(bytes: &[u8], top: &Fields, records: &[Record]) -> bool {
    let Some(text) = text_of(bytes) else { return false };
    let mut json = serde_json::Deserializer::from_str(text);
    File { top, records }.deserialize(&mut json).is_ok() && json.end().is_ok()
}

fn check<E: Error>(same: bool) -> Result<(), E> {
    if same { Ok(()) } else { Err(E::custom("not the same")) }
}

/// Goes through an object; each name must be the next of these.
fn members<'de, 'v, A: MapAccess<'de>, T: 'v>(
    mut object: A,
    expected: impl Iterator<Item = (&'v str, T)>,
    compare: impl Fn(&mut A, &str, T) -> Result<(), A::Error>,
) -> Result<(), A::Error> {
    for (name, value) in expected {
        let same = object.next_key::<Words>()?.is_some_and(|Words(there)| there == name);
        check(same && !name.starts_with(NOT_AN_OBJECT))?;
        compare(&mut object, name, value)?;
    }
    check(object.next_key::<Words>()?.is_none())
}

/// Goes through a list; each value must be the next of these.
fn values<'de, A: SeqAccess<'de>, T: DeserializeSeed<'de, Value = ()>>(
    mut list: A,
    expected: impl Iterator<Item = T>,
) -> Result<(), A::Error> {
    for value in expected {
        check(list.next_element_seed(value)?.is_some())?;
    }
    check(list.next_element::<Words>()?.is_none())
}

/// Whether what a record itself uses is read back as it is: a time may be one that no text can tell.
fn is_read_back(record: &Record) -> bool {
    let told = record.at.to_rfc3339_opts(SecondsFormat::AutoSi, false);
    let at = |read: DateTime<FixedOffset>| read == record.at && read.offset() == record.at.offset();
    let stamps =
        [&record.changed].into_iter().chain(&record.was).chain(&record.words_from).chain(&record.taken_out);
    let same = |stamp: &Stamp| Stamp::parse(stamp.as_str()).is_ok_and(|read| read == *stamp);
    !record.id.is_empty()
        && !record.kind.is_empty()
        && DateTime::parse_from_rfc3339(&told).is_ok_and(at)
        && stamps.into_iter().all(same)
        && !record.fields.keys().any(|name| Record::uses(name))
}

struct File<'v> {
    top: &'v Fields,
    records: &'v [Record],
}

impl<'de> DeserializeSeed<'de> for File<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for File<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the same file")
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        let expected = self.top.iter().map(|(name, value)| (name.as_str(), value));
        members(object, expected, |object, name, value| match name {
            "entries" => object.next_value_seed(Same::Records(self.records)),
            _ => object.next_value_seed(Same::Value(value)),
        })
    }
}

/// What must stand there.
#[derive(Clone, Copy)]
enum Same<'v> {
    Records(&'v [Record]),
    Record(&'v Record),
    Stamps(&'v [Stamp]),
    Text(&'v str),
    Value(&'v Value),
}

impl<'de> DeserializeSeed<'de> for Same<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Same<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the same value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        check(matches!(self, Same::Value(Value::Null)))
    }

    fn visit_bool<E: Error>(self, there: bool) -> Result<(), E> {
        check(matches!(self, Same::Value(Value::Bool(value)) if *value == there))
    }

    fn visit_i64<E: Error>(self, there: i64) -> Result<(), E> {
        check(matches!(self, Same::Value(Value::Number(value)) if *value == Number::from(there)))
    }

    fn visit_u64<E: Error>(self, there: u64) -> Result<(), E> {
        check(matches!(self, Same::Value(Value::Number(value)) if *value == Number::from(there)))
    }

    fn visit_str<E: Error>(self, there: &str) -> Result<(), E> {
        check(match self {
            Same::Text(text) => text == there,
            Same::Value(Value::String(text)) => text == there,
            _ => false,
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        match self {
            Same::Records(records) => values(list, records.iter().map(Same::Record)),
            Same::Stamps(stamps) => values(list, stamps.iter().map(|stamp| Same::Text(stamp.as_str()))),
            Same::Value(Value::Array(expected)) => values(list, expected.iter().map(Same::Value)),
            _ => check(false),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<(), A::Error> {
        match self {
            Same::Record(record) if !is_read_back(record) => check(false),
            Same::Record(record) => members(object, record.members(), |object, _, member| match member {
                Member::Text(text) => object.next_value_seed(Same::Text(&text)),
                Member::Stamps(stamps) => object.next_value_seed(Same::Stamps(stamps)),
                Member::Yes => object.next_value_seed(Same::Value(&Value::Bool(true))),
                Member::Answer(answer) => object.next_value_seed(Same::Value(answer)),
            }),
            // A number that no machine number can tell comes as an object, and is not compared here.
            Same::Value(Value::Object(expected)) => {
                let expected = expected.iter().map(|(name, value)| (name.as_str(), value));
                members(object, expected, |object, _, value| object.next_value_seed(Same::Value(value)))
            }
            _ => check(false),
        }
    }
}
