//! One page of another program becomes a record; the same page always gets the same id.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, Utc};
use uuid::Builder;

use crate::journal::{Fields, Record, Stamp};

/// One page as another program has it.
pub struct Page {
    /// When, by the clock on the wall.
    pub at: DateTime<FixedOffset>,
    /// When, as the file has it: the same on every device.
    pub written: NaiveDateTime,
    /// What tells it from others, beside its time and its words.
    pub own_id: String,
    pub text: String,
    pub tags: Vec<String>,
    /// What else is kept, as it was.
    pub further: Fields,
}

impl Page {
    /// As free writing, made when it was written.
    pub fn record(self) -> Record {
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

/// Whether there can be a month for it: its file name has four digits for the year.
pub fn can_be_kept(at: &DateTime<FixedOffset>) -> bool {
    (1..9999).contains(&at.naive_local().year())
}
