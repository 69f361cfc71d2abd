//! Pages of other programs as free writing, with their dates and tags; the same page always gets the same id.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use serde_json::{Map, Value};
use uuid::Builder;

use super::{Import, Refused, can_be_kept};
use crate::journal::{Fields, Incoming, Record, Stamp};

/// What Day One keeps beside the words of an entry.
const BESIDE: [&str; 7] = ["photos", "videos", "audios", "pdfAttachments", "location", "weather", "music"];

/// One page as another program has it.
struct Page {
    /// When, by the clock on the wall.
    at: DateTime<FixedOffset>,
    /// When, as the file has it: the same on every device.
    written: NaiveDateTime,
    /// What tells it from others, beside its time and its words.
    own_id: String,
    text: String,
    tags: Vec<String>,
    /// What else is kept, as it was.
    further: Fields,
}

/// Reads the export of a known program.
pub fn read<Z: TimeZone>(file: &Value, zone: &Z) -> Result<Import, Refused> {
    let entries = file.get("entries").and_then(Value::as_array).ok_or(Refused::Unknown)?;
    let all_have =
        |names: &[&str]| entries.iter().all(|entry| names.iter().all(|name| entry.get(name).is_some()));
    let reader = if file.get("metadata").is_some_and(Value::is_object) && all_have(&["creationDate"]) {
        day_one::<Z>
    } else if file.get("version").is_some_and(Value::is_number) && all_have(&["date", "title", "content"]) {
        tui_journal::<Z>
    } else if file.get("tags").is_some_and(Value::is_object) && all_have(&["date", "time", "title", "body"]) {
        jrnl::<Z>
    } else {
        return Err(Refused::Unknown);
    };
    let mut import =
        Import { incoming: Incoming { fixed: true, ..Incoming::default() }, ..Import::default() };
    for entry in entries {
        let good = |page: &Page| !page.text.trim().is_empty() && can_be_kept(&page.at);
        match reader(entry, zone).filter(good) {
            Some(page) => import.incoming.entries.push(page.record()),
            None => import.left += 1,
        }
        if BESIDE.iter().any(|name| entry.get(name).is_some_and(|value| !is_empty(value))) {
            import.bare += 1;
        }
    }
    Ok(import)
}

fn jrnl<Z: TimeZone>(entry: &Value, zone: &Z) -> Option<Page> {
    let date: NaiveDate = string(entry, "date").parse().ok()?;
    let time = string(entry, "time");
    let time = NaiveTime::parse_from_str(time, "%H:%M").or_else(|_| time.parse()).ok()?;
    let written = date.and_time(time);
    let mut tags = tags(entry);
    // It writes them in another order each time.
    tags.sort();
    Some(Page {
        at: on_the_wall(written, zone)?,
        written,
        own_id: String::new(),
        text: titled(string(entry, "title"), string(entry, "body")),
        tags,
        further: starred(entry),
    })
}

fn tui_journal<Z: TimeZone>(entry: &Value, zone: &Z) -> Option<Page> {
    // It knows days only, and writes them as midnight in UTC: noon is that same day, everywhere.
    let mut written = DateTime::parse_from_rfc3339(string(entry, "date")).ok()?.naive_utc();
    if written.time() == NaiveTime::MIN {
        written += TimeDelta::hours(12);
    }
    let priority = entry.get("priority").filter(|priority| priority.is_number());
    Some(Page {
        at: on_the_wall(written, zone)?,
        written,
        own_id: String::new(),
        text: titled(string(entry, "title"), string(entry, "content")),
        tags: tags(entry),
        further: priority.map(|priority| ("priority".to_owned(), priority.clone())).into_iter().collect(),
    })
}

fn day_one<Z: TimeZone>(entry: &Value, zone: &Z) -> Option<Page> {
    let moment = DateTime::parse_from_rfc3339(string(entry, "creationDate")).ok()?.with_timezone(&Utc);
    Some(Page {
        at: moment.with_timezone(zone).fixed_offset(),
        written: moment.naive_utc(),
        own_id: string(entry, "uuid").to_owned(),
        text: string(entry, "text").to_owned(),
        tags: tags(entry),
        further: starred(entry),
    })
}

impl Page {
    fn record(self) -> Record {
        let written = self.written.and_utc();
        let mut fields = Fields::new();
        let id = id(written, &[&self.own_id, &self.text]);
        fields.insert("text".into(), self.text.into());
        if !self.tags.is_empty() {
            fields.insert("tags".into(), self.tags.into());
        }
        fields.extend(self.further);
        Record { id, changed: Stamp::new(written), fields, ..Record::new("note", self.at, written) }
    }
}

/// A UUID v7 of this moment whose other bits follow from the words, so that bringing in twice is bringing in once.
fn id(moment: DateTime<Utc>, words: &[&str]) -> String {
    let mut hash: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    for word in words {
        // A byte that no text has ends each of them.
        for byte in word.bytes().chain([0xff]) {
            hash = (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
    let mut bits = [0; 10];
    let folded = (hash ^ (hash >> 64)).to_be_bytes();
    bits.iter_mut().rev().zip(folded.iter().rev()).for_each(|(bit, byte)| *bit = *byte);
    let millis = u64::try_from(moment.timestamp_millis()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &bits).into_uuid().to_string()
}

/// A time without a zone; one that the clocks skipped is an hour later.
fn on_the_wall<Z: TimeZone>(written: NaiveDateTime, zone: &Z) -> Option<DateTime<FixedOffset>> {
    let moment = |written: NaiveDateTime| zone.from_local_datetime(&written).earliest();
    let later = || moment(written.checked_add_signed(TimeDelta::hours(1))?);
    moment(written).or_else(later).map(|moment| moment.fixed_offset())
}

fn titled(title: &str, body: &str) -> String {
    match (title.trim().is_empty(), body.trim().is_empty()) {
        (true, _) => body.to_owned(),
        (false, true) => title.to_owned(),
        (false, false) => format!("{title}\n\n{body}"),
    }
}

fn tags(entry: &Value) -> Vec<String> {
    let tags = entry.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(Value::as_str).filter(|tag| !tag.trim().is_empty()).map(str::to_owned).collect()
}

fn starred(entry: &Value) -> Map<String, Value> {
    let star = entry.get("starred").filter(|star| **star == Value::Bool(true));
    star.map(|star| ("starred".to_owned(), star.clone())).into_iter().collect()
}

fn string<'a>(entry: &'a Value, name: &str) -> &'a str {
    entry.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(members) => members.is_empty(),
        Value::Object(members) => members.is_empty(),
        _ => false,
    }
}
