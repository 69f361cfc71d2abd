//! One page of another program becomes a record; the same page always gets the same id.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use uuid::Builder;

use super::{ImportContext, SkipReason};
use crate::journal::{Fields, Record, Stamp};

/// One page as another program has it.
#[derive(Debug, Clone)]
pub struct Page {
    /// When, by the clock on the wall.
    pub at: DateTime<FixedOffset>,
    /// When, as the file has it: the same on every device.
    pub written: NaiveDateTime,
    /// What tells it from others, beside its time: its id in that program, and its words as they are in the file.
    pub known_by: [String; 2],
    /// Its words as they come in.
    pub text: String,
    pub tags: Vec<String>,
    /// What else is kept, as it was.
    pub further: Fields,
    /// Whether something stays behind: pictures, sound.
    pub bare: bool,
}

/// Why an entry is no page, and its day if it has one.
pub type Flaw = (Option<NaiveDate>, SkipReason);

impl Page {
    /// A page that was written at this time on the wall, known by its words.
    pub fn on_the_wall(written: NaiveDateTime, text: String, here: &ImportContext) -> Result<Page, Flaw> {
        let day = Some(written.date());
        let at = Some(written).filter(is_a_year).and_then(|written| here.zone.on_the_wall(written));
        let at = at.ok_or((day, SkipReason::Year))?;
        let known_by = [String::new(), text.clone()];
        Ok(Page { at, written, known_by, text, tags: Vec::new(), further: Fields::new(), bare: false })
    }

    /// Keeps a value beside the words, if there is one.
    pub fn keep(&mut self, name: &str, value: impl Into<serde_json::Value>) {
        let value = value.into();
        if !value.is_null() && value.as_str().is_none_or(|words| !words.trim().is_empty()) {
            self.further.insert(name.to_owned(), value);
        }
    }

    /// As free writing, made when it was written.
    pub(super) fn record(self) -> Record {
        let written = self.written.and_utc();
        let mut fields = Fields::new();
        let [own_id, words] = &self.known_by;
        let id = id(written, &[own_id, words]);
        if !self.text.trim().is_empty() {
            fields.insert("text".into(), self.text.into());
        }
        if !self.tags.is_empty() {
            fields.insert("tags".into(), self.tags.into());
        }
        fields.extend(self.further);
        Record { id, changed: Stamp::new(written), fields, ..Record::new("note", self.at, written) }
    }
}

/// Whether there can be a month for it: its file name has four digits for the year.
pub fn can_be_kept(at: &DateTime<FixedOffset>) -> bool {
    // Not `naive_local`: that panics where the clock on the wall is past the last year there is.
    let local = at.naive_utc().checked_add_offset(*at.offset());
    local.is_some_and(|local| (1..9999).contains(&local.year()))
}

/// Whether a year has four digits; only then is it asked of a zone.
pub fn is_a_year(written: &NaiveDateTime) -> bool {
    (1..=9999).contains(&written.year())
}

/// Noon for a day of which the hour is not known: it is that same day, whenever an evening ends.
pub fn noon(written: NaiveDateTime) -> NaiveDateTime {
    if written.time() == NaiveTime::MIN {
        written.date().and_hms_opt(12, 0, 0).unwrap_or(written)
    } else {
        written
    }
}

/// A title and what is under it.
pub fn titled(title: &str, body: &str) -> String {
    match (title.trim().is_empty(), body.trim().is_empty()) {
        (true, _) => body.to_owned(),
        (false, true) => title.to_owned(),
        (false, false) => format!("{title}\n\n{body}"),
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
