//! One file of records as bytes and back: strict, keeps what it does not know, never touches the disk.

mod one_pass;
#[cfg(test)]
mod one_pass_tests;
mod same;
mod version;

pub use one_pass::{Outline, text_of};
pub use version::{Answers, Choice, Names, Only, Version};

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::journal::model::damage::Why;
use crate::journal::model::merge::supersedes;
use crate::journal::model::record::{Fields, Record};
use crate::text::{Reason, What};

/// The version of the format that this build reads and writes.
const VERSION: u64 = 1;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Journal,
    Circle,
}

impl Format {
    /// The word under `format` in the file.
    pub fn name(self) -> &'static str {
        match self {
            Format::Journal => "verbinding-journal",
            Format::Circle => "verbinding-circle",
        }
    }
}

/// The contents of one file.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordFile {
    /// Everything but the records, in the order of the file; `entries` stands there empty, to hold its place.
    top: Fields,
    pub records: Vec<Record>,
}

impl RecordFile {
    /// A file of this device without records.
    pub fn new(format: Format, device: &str) -> RecordFile {
        let mut top = Fields::new();
        top.insert("format".into(), format.name().into());
        top.insert("version".into(), VERSION.into());
        top.insert("device".into(), device.into());
        top.insert("entries".into(), Value::Array(Vec::new()));
        RecordFile { top, records: Vec::new() }
    }

    /// Reads a whole file or nothing of it.
    pub fn parse(bytes: &[u8], format: Format) -> Result<RecordFile, Why> {
        RecordFile::in_one_pass(bytes, format).map_or_else(|| RecordFile::value_by_value(bytes, format), Ok)
    }

    /// The quick way, which gives nothing when it is not sure.
    fn in_one_pass(bytes: &[u8], format: Format) -> Option<RecordFile> {
        let (top, records) = one_pass::read(bytes)?;
        is_ours(&top, format).then_some(RecordFile { top, records })
    }

    /// The plain way, which also tells what is wrong.
    fn value_by_value(bytes: &[u8], format: Format) -> Result<RecordFile, Why> {
        let unreadable = |reason: &str| Why::Unreadable(Reason::new(What::Unsound, reason));
        let value = read_json(bytes)?;
        let Value::Object(mut top) = value else { return Err(Why::NotOurs) };
        if top.get("format").and_then(Value::as_str) != Some(format.name()) {
            return Err(Why::NotOurs);
        }
        match top.get("version") {
            Some(Value::Number(version)) if version.as_u64() == Some(VERSION) => {}
            Some(Value::Number(version)) if version.as_f64().is_none_or(|number| number > 1.0) => {
                return Err(Why::Newer(version.to_string()));
            }
            _ => return Err(unreadable("its format version is not a version")),
        }
        if !top.get("device").is_some_and(Value::is_string) {
            return Err(unreadable("it does not say which device wrote it"));
        }
        let Some(Value::Array(entries)) = top.get_mut("entries").map(Value::take) else {
            return Err(unreadable("it has no list of entries"));
        };
        top.insert("entries".into(), Value::Array(Vec::new()));
        let records = entries
            .iter()
            .enumerate()
            .map(|(index, entry)| {
                Record::from_json(entry).map_err(|error| {
                    let detail = format!("entry {}: {error:#}", index + 1);
                    Why::Unreadable(Reason::new(What::Entry(index + 1), detail))
                })
            })
            .collect::<Result<_, _>>()?;
        Ok(RecordFile { top, records })
    }

    /// Puts a record in the place of those that it replaces, else at the end.
    pub fn upsert(&mut self, record: Record) {
        let place = self.records.iter().position(|old| supersedes(&record, old));
        let place = place.unwrap_or(self.records.len());
        self.records.retain(|old| !supersedes(&record, old));
        self.records.insert(place, record);
    }

    /// The file's bytes: pretty-printed JSON and a last newline.
    ///
    /// Fails when the bytes would not be read back as the same records, so that no such file is ever written.
    pub fn to_bytes(&self, format: Format) -> Result<Vec<u8>, Why> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| Why::Unreadable(error.into()))?;
        bytes.push(b'\n');
        if same::holds(&bytes, &self.top, &self.records) {
            return Ok(bytes);
        }
        if RecordFile::value_by_value(&bytes, format)? != *self {
            return Err(Why::Unreadable(Reason::new(
                What::NotBack,
                "it would not be read back as it was written",
            )));
        }
        Ok(bytes)
    }
}

/// The outlines of the records in a file, if it is sound.
pub fn outline(text: &str, format: Format) -> Option<Vec<Outline<'_>>> {
    versions(text, format)
}

/// As much of the records in a file as is asked for, if it is sound.
pub fn versions<'a, A: Answers<'a>>(text: &'a str, format: Format) -> Option<Vec<Version<'a, A>>> {
    let (top, versions) = one_pass::versions(text)?;
    is_ours(&top, format).then_some(versions)
}

/// Whether this stands around the records of a file that this build reads.
fn is_ours(top: &Fields, format: Format) -> bool {
    top.get("format").and_then(Value::as_str) == Some(format.name())
        && top.get("version").and_then(Value::as_u64) == Some(VERSION)
        && top.get("device").is_some_and(Value::is_string)
        && top.contains_key("entries")
}

impl Serialize for RecordFile {
    fn serialize<S: Serializer>(&self, json: S) -> Result<S::Ok, S::Error> {
        let mut file = json.serialize_map(Some(self.top.len()))?;
        for (name, value) in &self.top {
            match name.as_str() {
                "entries" => file.serialize_entry(name, &self.records)?,
                _ => file.serialize_entry(name, value)?,
            }
        }
        file.end()
    }
}

/// Reads JSON strictly: one whole value, and no name twice in one object.
///
/// # Errors
/// With the reason, which never holds a person's words.
pub fn read_json(bytes: &[u8]) -> Result<Value, Why> {
    let unreadable = |what, reason: &str| Why::Unreadable(Reason::new(what, reason));
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.is_empty() {
        return Err(unreadable(What::Empty, "the file is empty"));
    }
    let value: Value = serde_json::from_slice(bytes).map_err(|error| Why::Unreadable(error.into()))?;
    if names(&value) != colons(bytes) {
        // The later of two equal names would silently replace the earlier one's text.
        return Err(unreadable(What::Twice, "a name stands twice in one object"));
    }
    Ok(value)
}

/// How many names the objects in a value have, together.
fn names(value: &Value) -> usize {
    match value {
        Value::Object(object) => object.len() + object.values().map(names).sum::<usize>(),
        Value::Array(list) => list.iter().map(names).sum(),
        _ => 0,
    }
}

/// How many colons stand outside strings in sound JSON: one for each name that was written.
fn colons(bytes: &[u8]) -> usize {
    let (mut count, mut quoted, mut escaped) = (0, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b':' if !quoted => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{
  "format": "verbinding-journal",
  "later": {"x": [1e400]},
  "version": 1,
  "device": "laptop-7f3a",
  "entries": [
    {
      "id": "019a8f3e-6c5a-7cc1-9d0e-2f6f0a4b8c11",
      "kind": "check_in",
      "at": "2026-11-22T21:04:31+01:00",
      "changed": "2026-11-22T20:06:02.114Z",
      "note": "één: \"twee\" \\ {",
      "number": 12345678901234567890123
    }
  ],
  "last": null
}
"#;

    fn parse(text: &str) -> Result<RecordFile, Why> {
        RecordFile::parse(text.as_bytes(), Format::Journal)
    }

    #[test]
    fn a_file_is_read_and_written_with_everything_unknown_in_its_place() {
        let file = parse(GOOD).unwrap();
        let bytes = file.to_bytes(Format::Journal).unwrap();
        let before: Value = serde_json::from_str(GOOD).unwrap();
        let after: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(before.to_string(), after.to_string());
    }

    #[test]
    fn a_mark_at_the_beginning_and_windows_line_ends_are_read() {
        let file = parse(GOOD).unwrap();
        assert_eq!(parse(&format!("\u{feff}{GOOD}")).unwrap(), file);
        assert_eq!(parse(&GOOD.replace('\n', "\r\n")).unwrap(), file);
    }

    #[test]
    fn a_file_cut_at_any_byte_is_refused() {
        let whole = GOOD.trim_end();
        for cut in 0..whole.len() {
            assert!(RecordFile::parse(&whole.as_bytes()[..cut], Format::Journal).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn no_flipped_bit_makes_it_panic() {
        let mut understood = 0;
        for index in 0..GOOD.len() {
            for bit in 0..8 {
                let mut bytes = GOOD.as_bytes().to_vec();
                bytes[index] ^= 1 << bit;
                if let Ok(file) = RecordFile::parse(&bytes, Format::Journal) {
                    understood += 1;
                    assert!(file.to_bytes(Format::Journal).is_ok());
                }
            }
        }
        assert!(understood > 0 && understood < GOOD.len() * 8);
    }

    #[test]
    fn what_is_no_journal_is_refused_with_its_reason() {
        let reason = |text: &str| parse(text).unwrap_err().to_string();
        assert_eq!(parse(&GOOD.replace(": 1,", ": 2,")), Err(Why::Newer("2".into())));
        assert_eq!(parse(&GOOD.replace(": 1,", ": 1e400,")), Err(Why::Newer("1e+400".into())));
        assert_eq!(parse(&GOOD.replace("-journal", "-circle")), Err(Why::NotOurs));
        assert_eq!(parse("[]"), Err(Why::NotOurs));
        assert_eq!(parse("{}"), Err(Why::NotOurs));
        assert!(reason("").contains("empty"));
        assert!(reason("\0\0\0").contains("no sound JSON"));
        assert!(reason(&"[".repeat(100_000)).contains("no sound JSON"));
        assert!(reason(&format!("{GOOD}x")).contains("no sound JSON"));
        assert!(reason(&GOOD.replace(": 1,", ": \"1\",")).contains("version"));
        assert!(reason(&GOOD.replace(": 1,", ": 0,")).contains("version"));
        assert!(reason(&GOOD.replace("\"laptop-7f3a\"", "7")).contains("device"));
        assert!(reason(&GOOD.replace("entries", "entry")).contains("entries"));
        assert!(reason(&GOOD.replace("\"kind\": \"check_in\"", "\"kind\": 4")).contains("entry 1: `kind`"));
    }

    #[test]
    fn a_name_that_stands_twice_is_refused_for_one_text_would_be_lost() {
        let twice = GOOD.replace("\"number\":", "\"note\": \"x\", \"number\":");
        assert!(parse(&twice).unwrap_err().to_string().contains("twice"));
    }

    #[test]
    fn what_is_compared_while_it_is_read_is_what_would_be_read() {
        let whole = parse(GOOD).unwrap();
        let bytes = serde_json::to_vec_pretty(&whole).unwrap();
        let plain = parse(&GOOD.replace("1e400", "1").replace("12345678901234567890123", "7")).unwrap();
        let plain_bytes = serde_json::to_vec_pretty(&plain).unwrap();
        assert!(same::holds(&plain_bytes, &plain.top, &plain.records));
        assert!(
            !same::holds(&bytes, &whole.top, &whole.records),
            "numbers of their own are left to the other way"
        );
        for index in 0..plain_bytes.len() {
            for other in [b' ', b'x', b'"', b'1', plain_bytes[index] ^ 1] {
                let mut changed = plain_bytes.clone();
                changed[index] = other;
                if same::holds(&changed, &plain.top, &plain.records) {
                    let read = RecordFile::value_by_value(&changed, Format::Journal);
                    assert_eq!(read, Ok(plain.clone()), "byte {index}");
                }
            }
        }
        let holds = |change: &dyn Fn(&mut Record)| {
            let mut file = plain.clone();
            change(&mut file.records[0]);
            same::holds(&serde_json::to_vec_pretty(&file).unwrap(), &file.top, &file.records)
        };
        assert!(holds(&|_| ()));
        assert!(!holds(&|record| record.id.clear()) && !holds(&|record| record.kind.clear()));
        assert!(!holds(&|record| drop(record.fields.insert("was".into(), 1.into()))));
        assert!(!holds(&|record| drop(
            record.fields.insert("$serde_json::private::Number".into(), "1".into())
        )));
        let far = chrono::DateTime::<chrono::Utc>::MAX_UTC.fixed_offset();
        assert!(!holds(&|record| record.at = far));
    }

    #[test]
    fn nothing_is_written_that_could_not_be_read() {
        let mut file = parse(GOOD).unwrap();
        let mut deep = Value::Null;
        for _ in 0..200 {
            deep = Value::Array(vec![deep]);
        }
        file.records[0].fields.insert("deep".into(), deep);
        assert!(file.to_bytes(Format::Journal).is_err());
    }
}
