//! One version of one entry or circle item; it keeps what it does not know and never drops a field.

use std::borrow::Cow;
use std::cmp::Ordering;

use anyhow::{Context, Result, bail, ensure};
use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, SecondsFormat, TimeDelta, Timelike, Utc};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use uuid::{NoContext, Timestamp, Uuid};

/// What a person answered, by code, with everything that this build does not know, in the order of the file.
pub type Fields = Map<String, Value>;

/// The names that a record itself uses; they are never answers.
const OWN_NAMES: [&str; 9] =
    ["id", "kind", "at", "changed", "was", "words_from", "deleted", "taken_out", "erased"];

/// When a version was made, as written in the file; compared as a moment, not as text.
#[derive(Debug, Clone)]
pub struct Stamp {
    text: String,
    moment: DateTime<Utc>,
}

impl Stamp {
    /// The stamp of a first version: `now`, to the millisecond.
    pub fn new(now: DateTime<Utc>) -> Stamp {
        Stamp::written(now, SecondsFormat::Millis)
    }

    /// A stamp strictly after every earlier one, and not before `now`'s millisecond.
    ///
    /// Its last digits are random, so that two devices with one clock do not make one stamp.
    pub fn after<'a>(now: DateTime<Utc>, earlier: impl IntoIterator<Item = &'a Stamp>) -> Stamp {
        let mut moment = whole_millisecond(now) + TimeDelta::microseconds(random(now, 1000));
        if let Some(last) = earlier.into_iter().max()
            && last.moment >= moment
        {
            // Far ahead, the clock tells devices apart no more: chance must, within a minute.
            let ahead = last.moment - moment > TimeDelta::minutes(1);
            moment = whole_millisecond(last.moment)
                + TimeDelta::milliseconds(1)
                + TimeDelta::microseconds(random(now, if ahead { 60_000_000 } else { 1000 }));
            // No file can tell a later year; before it there is room for the smallest of steps.
            if moment.year() > 9999 {
                return Stamp::written(last.moment + TimeDelta::nanoseconds(1), SecondsFormat::Nanos);
            }
        }
        Stamp::written(moment, SecondsFormat::Micros)
    }

    /// Reads an RFC 3339 time and keeps its text as it is.
    pub fn parse(text: &str) -> Result<Stamp> {
        let moment = DateTime::parse_from_rfc3339(text).context("a stamp is not an RFC 3339 time")?;
        Ok(Stamp::written_as(text.to_owned(), moment))
    }

    /// The stamp of a moment that was read from this text.
    pub fn written_as(text: String, moment: DateTime<FixedOffset>) -> Stamp {
        Stamp { text, moment: moment.with_timezone(&Utc) }
    }

    /// The text as the file has it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The moment itself.
    pub fn moment(&self) -> DateTime<Utc> {
        self.moment
    }

    fn written(moment: DateTime<Utc>, digits: SecondsFormat) -> Stamp {
        let text = moment.to_rfc3339_opts(digits, true);
        // Read back, so that what is compared is what the file says.
        Stamp::parse(&text).unwrap_or(Stamp { text, moment })
    }
}

impl PartialEq for Stamp {
    fn eq(&self, other: &Self) -> bool {
        self.moment == other.moment
    }
}

impl Eq for Stamp {}

impl Ord for Stamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.moment.cmp(&other.moment)
    }
}

impl PartialOrd for Stamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// One version of an entry or circle item.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The same for every version: a UUID v7.
    pub id: String,
    /// The exercise's code word, for instance `check_in`.
    pub kind: String,
    /// The local time that the entry belongs to, with its offset.
    pub at: DateTime<FixedOffset>,
    /// When this version was made.
    pub changed: Stamp,
    /// The stamps of the versions that it grew from.
    pub was: Vec<Stamp>,
    /// The version that these answers are from, if it is an earlier one: this one was only put away or taken back.
    pub words_from: Option<Stamp>,
    /// When it was put in the trash (RFC 3339), if it was.
    pub deleted: Option<String>,
    /// The stamps of the versions that an import brought and that were taken out with it; the same import brings them
    /// again.
    pub taken_out: Vec<Stamp>,
    /// Erased for good: carries no text and outranks every other version; unless `deleted` stands beside it.
    pub erased: bool,
    /// Everything else, known or not, in the order of the file.
    pub fields: Fields,
}

impl Record {
    /// A first version without answers; `at` is cut to what a file can tell, `now` gives the id and the stamp.
    pub fn new(kind: &str, at: DateTime<FixedOffset>, now: DateTime<Utc>) -> Record {
        Record {
            id: fresh_id(now).to_string(),
            kind: kind.to_owned(),
            at: as_written(at),
            changed: Stamp::new(now),
            was: Vec::new(),
            words_from: None,
            deleted: None,
            taken_out: Vec::new(),
            erased: false,
            fields: Fields::new(),
        }
    }

    /// Reads one record; fails, naming the field, when a field of the record itself is absent or of the wrong type.
    pub fn from_json(value: &Value) -> Result<Record> {
        let object = value.as_object().context("a record is not an object")?;
        let at = string(object, "at")?;
        let (was, taken_out) = (stamps(object, "was")?, stamps(object, "taken_out")?);
        let words_from = match object.get("words_from") {
            None => None,
            Some(stamp) => Some(Stamp::parse(stamp.as_str().context("`words_from` is not a time")?)?),
        };
        let deleted = match object.get("deleted") {
            None | Some(Value::Null) => None,
            Some(Value::String(time)) => Some(time.clone()),
            Some(_) => bail!("`deleted` is not a time"),
        };
        let erased = match object.get("erased") {
            None => false,
            Some(Value::Bool(erased)) => *erased,
            Some(_) => bail!("`erased` is neither true nor false"),
        };
        let record = Record {
            id: string(object, "id")?.to_owned(),
            kind: string(object, "kind")?.to_owned(),
            at: DateTime::parse_from_rfc3339(at).context("`at` is not an RFC 3339 time")?,
            changed: Stamp::parse(string(object, "changed")?)?,
            was,
            words_from,
            deleted,
            taken_out,
            erased,
            fields: object
                .iter()
                .filter(|(name, _)| !Record::uses(name))
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
        };
        ensure!(!record.id.is_empty(), "`id` is empty");
        ensure!(!record.kind.is_empty(), "`kind` is empty");
        Ok(record)
    }

    /// Whether a record itself uses this name; it is never that of an answer.
    pub fn uses(name: &str) -> bool {
        OWN_NAMES.contains(&name)
    }

    /// The record as the file has it: its own fields first, then the answers in their order.
    pub fn members(&self) -> impl Iterator<Item = (&str, Member<'_>)> {
        let at = self.at.to_rfc3339_opts(SecondsFormat::AutoSi, false);
        let own = [
            ("id", Some(Member::Text(Cow::Borrowed(&self.id)))),
            ("kind", Some(Member::Text(Cow::Borrowed(&self.kind)))),
            ("at", Some(Member::Text(Cow::Owned(at)))),
            ("changed", Some(Member::Text(Cow::Borrowed(self.changed.as_str())))),
            ("was", listed(&self.was)),
            ("words_from", self.words_from.as_ref().map(|stamp| Member::Text(Cow::Borrowed(stamp.as_str())))),
            ("deleted", self.deleted.as_ref().map(|time| Member::Text(Cow::Borrowed(time)))),
            ("taken_out", listed(&self.taken_out)),
            ("erased", self.erased.then_some(Member::Yes)),
        ];
        let own = own.into_iter().filter_map(|(name, member)| Some((name, member?)));
        let answers = self.fields.iter().filter(|(name, _)| !Record::uses(name));
        own.chain(answers.map(|(name, answer)| (name.as_str(), Member::Answer(answer))))
    }

    /// The same as a value.
    pub fn to_json(&self) -> Value {
        let value = |member| match member {
            Member::Text(text) => Value::String(text.into_owned()),
            Member::Stamps(stamps) => stamps.iter().map(Stamp::as_str).collect::<Vec<_>>().into(),
            Member::Yes => true.into(),
            Member::Answer(answer) => answer.clone(),
        };
        self.members().map(|(name, member)| (name.to_owned(), value(member))).collect::<Fields>().into()
    }

    /// Whether it lay in the trash long enough and went by itself: nobody asked for it, so it outranks only what it grew
    /// from.
    pub fn lapsed(&self) -> bool {
        self.erased && self.deleted.is_some()
    }

    /// The writing under a field, if it is a string.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field)?.as_str()
    }

    /// The one code under a field: a string, or the only member of a list.
    pub fn code(&self, field: &str) -> Option<&str> {
        match self.codes(field).as_slice() {
            [code] => Some(code),
            _ => None,
        }
    }

    /// The codes under a field; a single string counts as one, and what is no string is left out.
    pub fn codes(&self, field: &str) -> Vec<&str> {
        match self.fields.get(field) {
            Some(Value::Array(codes)) => codes.iter().filter_map(Value::as_str).collect(),
            Some(Value::String(code)) => vec![code],
            _ => Vec::new(),
        }
    }

    /// The evening that the entry belongs to: the local date of `at` minus `day_ends` hours.
    pub fn evening(&self, day_ends: u32) -> NaiveDate {
        evening(self.at, day_ends)
    }

    /// The next version with these answers: same id, kind and time, grown from this one. Out of the trash, for words
    /// that are saved must be seen.
    #[must_use]
    pub fn succeed(&self, fields: Fields, now: DateTime<Utc>) -> Record {
        let was = self.lineage();
        let words_from = (fields == self.fields).then(|| self.worded().clone());
        let changed = Stamp::after(now, &was);
        Record { changed, was, words_from, deleted: None, taken_out: Vec::new(), fields, ..self.clone() }
    }

    /// The stamp of the version that these answers are from.
    fn worded(&self) -> &Stamp {
        self.words_from.as_ref().unwrap_or(&self.changed)
    }

    /// When these answers took the place of others; nothing if they are the first.
    pub fn reworded(&self) -> Option<&Stamp> {
        let words = self.worded();
        self.was.iter().any(|stamp| stamp < words).then_some(words)
    }

    /// The stamps of this version and of all that it grew from, oldest first, each once.
    pub fn lineage(&self) -> Vec<Stamp> {
        lineage_of([self])
    }

    /// Whether both say the same, whenever and wherever they were made.
    pub fn says_the_same(&self, other: &Record) -> bool {
        self.id == other.id
            && self.kind == other.kind
            && self.at == other.at
            && self.at.offset() == other.at.offset()
            && self.deleted.is_some() == other.deleted.is_some()
            && self.erased == other.erased
            && self.fields == other.fields
    }
}

/// The evening that this moment belongs to: its local date minus `day_ends` hours.
pub fn evening(at: DateTime<FixedOffset>, day_ends: u32) -> NaiveDate {
    let local = at.naive_local();
    local.checked_sub_signed(TimeDelta::hours(i64::from(day_ends))).unwrap_or(local).date()
}

/// What stands under a name of a record.
#[derive(Debug)]
pub enum Member<'a> {
    Text(Cow<'a, str>),
    Stamps(&'a [Stamp]),
    Yes,
    Answer(&'a Value),
}

fn listed(stamps: &[Stamp]) -> Option<Member<'_>> {
    (!stamps.is_empty()).then_some(Member::Stamps(stamps))
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        match self {
            Member::Text(text) => json.serialize_str(text),
            Member::Stamps(stamps) => json.collect_seq(stamps.iter().map(Stamp::as_str)),
            Member::Yes => json.serialize_bool(true),
            Member::Answer(answer) => answer.serialize(json),
        }
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        json.collect_map(self.members())
    }
}

/// The stamps of these versions and of all that they grew from, oldest first, each once.
pub fn lineage_of<'a>(versions: impl IntoIterator<Item = &'a Record>) -> Vec<Stamp> {
    sorted(versions.into_iter().flat_map(|version| version.was.iter().chain([&version.changed])).cloned())
}

/// Stamps oldest first, each once.
pub fn sorted(stamps: impl IntoIterator<Item = Stamp>) -> Vec<Stamp> {
    let mut stamps: Vec<Stamp> = stamps.into_iter().collect();
    stamps.sort();
    stamps.dedup();
    stamps
}

/// A new UUID v7 for this moment.
pub fn fresh_id(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos()))
}

/// Whole seconds, and a distance from UTC in whole minutes by the same clock on the wall: until 1972 clocks in Liberia
/// were 44 minutes and 30 seconds behind, which no RFC 3339 time can tell.
fn as_written(at: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
    let at = at.with_nanosecond(0).unwrap_or(at);
    let seconds = at.offset().local_minus_utc();
    let whole = || {
        let wall = at.naive_utc().checked_add_offset(*at.offset())?;
        wall.and_local_timezone(FixedOffset::east_opt(seconds - seconds % 60)?).single()
    };
    if seconds % 60 == 0 { at } else { whole().unwrap_or(at) }
}

fn random(now: DateTime<Utc>, below: u32) -> i64 {
    let low = fresh_id(now).as_u128() as u32;
    i64::from(low % below)
}

fn whole_millisecond(moment: DateTime<Utc>) -> DateTime<Utc> {
    let nanos = moment.timestamp_subsec_nanos().min(999_999_999);
    moment.with_nanosecond(nanos / 1_000_000 * 1_000_000).unwrap_or(moment)
}

/// A list of times; empty when it is absent.
fn stamps(object: &Fields, name: &str) -> Result<Vec<Stamp>> {
    match object.get(name) {
        None => Ok(Vec::new()),
        Some(Value::Array(stamps)) => stamps
            .iter()
            .map(|stamp| {
                let stamp = stamp.as_str();
                Stamp::parse(stamp.with_context(|| format!("`{name}` holds something else than times"))?)
            })
            .collect(),
        Some(_) => bail!("`{name}` is not a list"),
    }
}

fn string<'a>(object: &'a Fields, name: &str) -> Result<&'a str> {
    object
        .get(name)
        .with_context(|| format!("`{name}` is missing"))?
        .as_str()
        .with_context(|| format!("`{name}` is not a string"))
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
