//! One version of an entry as its file has it, read in one pass over the bytes; strict: what it is not sure of is an
//! error, and the value by value way says what it is.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, FixedOffset, Utc};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::journal::model::merge::Ancestry;
use crate::journal::model::record::{Fields, Record, Stamp};

/// How `serde_json` names what is not an object in an object: a number that no machine number can tell.
pub const NOT_AN_OBJECT: &str = "$serde_json::";
/// More names in one object would take long to be told apart.
const MOST_NAMES: usize = 256;

/// A string, borrowed where it stands in the bytes as it is.
pub struct Words<'a>(pub Cow<'a, str>);

impl<'de> Deserialize<'de> for Words<'de> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Words<'de>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, words: &'de str) -> Result<Words<'de>, E> {
                Ok(Words(Cow::Borrowed(words)))
            }

            fn visit_str<E>(self, words: &str) -> Result<Words<'de>, E> {
                Ok(Words(Cow::Owned(words.to_owned())))
            }
        }
        json.deserialize_str(Read)
    }
}

/// A time, and how it was written.
struct Time<'a>(Cow<'a, str>, DateTime<FixedOffset>);

impl<'de> Deserialize<'de> for Time<'de> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        let Words(words) = Words::deserialize(json)?;
        let moment = DateTime::parse_from_rfc3339(&words).map_err(Error::custom)?;
        Ok(Time(words, moment))
    }
}

impl Time<'_> {
    fn moment(&self) -> DateTime<Utc> {
        self.1.with_timezone(&Utc)
    }
}

impl From<Time<'_>> for Stamp {
    fn from(Time(words, moment): Time<'_>) -> Stamp {
        Stamp::written_as(words.into_owned(), moment)
    }
}

/// A value in which no name stands twice in one object.
pub struct Strict(pub Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Keep).map(Strict)
    }
}

/// Keeps a value.
struct Keep;

impl<'de> Visitor<'de> for Keep {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, words: &str) -> Result<Value, E> {
        Ok(words.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Strict(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some(Words(name)) = object.next_key()? {
            values.answer(name, &mut object)?;
        }
        Ok(values.into())
    }
}

/// A value of which nothing is kept.
struct Passed;

impl<'de> Deserialize<'de> for Passed {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_any(Pass).map(|()| Passed)
    }
}

/// Goes past a value as strictly as [`Keep`] reads it.
struct Pass;

impl<'de> Visitor<'de> for Pass {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<Passed>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut names = Names::default();
        while let Some(Words(name)) = object.next_key()? {
            names.answer(name, &mut object)?;
        }
        Ok(())
    }
}

/// What becomes of the fields that a record does not itself use.
pub trait Answers<'de>: Default {
    /// Takes the value of this name, which must be new.
    fn answer<A: MapAccess<'de>>(&mut self, name: Cow<'de, str>, object: &mut A) -> Result<(), A::Error>;
}

impl<'de> Answers<'de> for Fields {
    fn answer<A: MapAccess<'de>>(&mut self, name: Cow<'de, str>, object: &mut A) -> Result<(), A::Error> {
        let Strict(value) = object.next_value()?;
        if name.starts_with(NOT_AN_OBJECT) || self.insert(name.into_owned(), value).is_some() {
            return Err(Error::custom("not sure"));
        }
        Ok(())
    }
}

/// Names alone.
#[derive(Default)]
pub struct Names<'a>(Vec<Cow<'a, str>>);

impl<'de> Answers<'de> for Names<'de> {
    fn answer<A: MapAccess<'de>>(&mut self, name: Cow<'de, str>, object: &mut A) -> Result<(), A::Error> {
        object.next_value::<Passed>()?;
        if name.starts_with(NOT_AN_OBJECT) || self.0.len() == MOST_NAMES || self.0.contains(&name) {
            return Err(Error::custom("not sure"));
        }
        self.0.push(name);
        Ok(())
    }
}

/// Which answers are wanted.
pub trait Choice {
    /// Whether that of this name is.
    fn wants(name: &str) -> bool;
}

/// The answers that are wanted, and of the others the names alone.
pub struct Only<'a, C> {
    pub wanted: Fields,
    others: Names<'a>,
    choice: PhantomData<C>,
}

impl<C> Default for Only<'_, C> {
    fn default() -> Self {
        Only { wanted: Fields::new(), others: Names::default(), choice: PhantomData }
    }
}

impl<'de, C: Choice> Answers<'de> for Only<'de, C> {
    fn answer<A: MapAccess<'de>>(&mut self, name: Cow<'de, str>, object: &mut A) -> Result<(), A::Error> {
        if C::wants(&name) { self.wanted.answer(name, object) } else { self.others.answer(name, object) }
    }
}

impl<C> From<Only<'_, C>> for Fields {
    fn from(only: Only<'_, C>) -> Fields {
        only.wanted
    }
}

/// One version, with as much of its answers as was asked for.
pub struct Version<'a, A> {
    pub id: Cow<'a, str>,
    kind: Cow<'a, str>,
    pub at: DateTime<FixedOffset>,
    changed: Time<'a>,
    was: Vec<Time<'a>>,
    words_from: Option<Time<'a>>,
    pub deleted: Option<Cow<'a, str>>,
    taken_out: Vec<Time<'a>>,
    pub erased: bool,
    answers: A,
}

impl<A> Ancestry for Version<'_, A> {
    fn made(&self) -> DateTime<Utc> {
        self.changed.moment()
    }

    fn grew_from(&self) -> impl Iterator<Item = DateTime<Utc>> {
        self.was.iter().map(Time::moment)
    }

    fn stays(&self) -> bool {
        self.erased && self.deleted.is_none()
    }
}

impl<A: Into<Fields>> From<Version<'_, A>> for Record {
    fn from(version: Version<'_, A>) -> Record {
        let stamps = |times: Vec<Time>| times.into_iter().map(Stamp::from).collect();
        Record {
            id: version.id.into_owned(),
            kind: version.kind.into_owned(),
            at: version.at,
            changed: version.changed.into(),
            was: stamps(version.was),
            words_from: version.words_from.map(Stamp::from),
            deleted: version.deleted.map(Cow::into_owned),
            taken_out: stamps(version.taken_out),
            erased: version.erased,
            fields: version.answers.into(),
        }
    }
}

impl<'de, A: Answers<'de>> Deserialize<'de> for Version<'de, A> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_map(ReadVersion(PhantomData))
    }
}

struct ReadVersion<A>(PhantomData<A>);

impl<'de, A: Answers<'de>> Visitor<'de> for ReadVersion<A> {
    type Value = Version<'de, A>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut object: M) -> Result<Self::Value, M::Error> {
        let (mut id, mut kind, mut at, mut changed) = (None, None, None, None);
        let (mut was, mut words_from, mut deleted) = (None, None, None);
        let (mut taken_out, mut erased, mut answers) = (None, None, A::default());
        while let Some(Words(name)) = object.next_key()? {
            match &*name {
                "id" => once(&mut id, &mut object)?,
                "kind" => once(&mut kind, &mut object)?,
                "at" => once(&mut at, &mut object)?,
                "changed" => once(&mut changed, &mut object)?,
                "was" => once(&mut was, &mut object)?,
                "words_from" => once(&mut words_from, &mut object)?,
                "deleted" => once(&mut deleted, &mut object)?,
                "taken_out" => once(&mut taken_out, &mut object)?,
                "erased" => once(&mut erased, &mut object)?,
                _ => answers.answer(name, &mut object)?,
            }
        }
        let named = |words: Option<Words<'de>>| words.filter(|Words(words)| !words.is_empty());
        let (Some(Words(id)), Some(Words(kind)), Some(Time(_, at)), Some(changed)) =
            (named(id), named(kind), at, changed)
        else {
            return Err(Error::custom("not sure"));
        };
        Ok(Version {
            id,
            kind,
            at,
            changed,
            was: was.unwrap_or_default(),
            words_from,
            deleted: deleted.flatten().map(|Words(time)| time),
            taken_out: taken_out.unwrap_or_default(),
            erased: erased.unwrap_or(false),
            answers,
        })
    }
}

/// Reads the value of a name that stands there once.
fn once<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    into: &mut Option<T>,
    object: &mut A,
) -> Result<(), A::Error> {
    match into.replace(object.next_value()?) {
        None => Ok(()),
        Some(_) => Err(Error::custom("not sure")),
    }
}

/// Reads every version in a list into the same vector.
pub struct Versions<'v, T>(pub &'v mut Vec<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Versions<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Versions<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(version) = list.next_element()? {
            self.0.push(version);
        }
        Ok(())
    }
}
