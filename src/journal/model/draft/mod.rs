//! An unfinished exercise as a value and as JSON; it never touches the disk.

pub mod known;

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use serde_json::Value;

use crate::journal::model::record::{Fields, Record, Stamp};
use crate::journal::model::sealed_name::json_stem;

pub const FORMAT: &str = "verbinding-draft";

/// Whether a file among the drafts may be one by its name.
pub fn is_draft_name(name: &str) -> bool {
    json_stem(name).is_some()
}

/// An exercise that is not finished.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The exercise's code word.
    pub kind: String,
    /// The id of the entry that it becomes, so that a crash between the save and the end of the draft doubles nothing.
    pub id: String,
    /// The time of the entry.
    pub at: DateTime<FixedOffset>,
    /// The second half of an exercise that has two, by its code word.
    pub half: Option<String>,
    /// The step that was open.
    pub step: String,
    /// For a change of a kept entry: the stamps that it grows from. Empty for a new one.
    pub was: Vec<Stamp>,
    /// The answers so far.
    pub fields: Fields,
    /// What this build does not know, kept as it is.
    pub rest: Fields,
}

impl Draft {
    /// A draft of this record, at this step.
    pub fn of(record: &Record, step: &str) -> Draft {
        Draft {
            kind: record.kind.clone(),
            id: record.id.clone(),
            at: record.at,
            half: None,
            step: step.to_owned(),
            was: record.was.clone(),
            fields: record.fields.clone(),
            rest: Fields::new(),
        }
    }

    /// The record that it becomes: the next version of what it grew from, else a first one.
    pub fn record(&self, now: DateTime<Utc>) -> Record {
        let mut record = Record::new(&self.kind, self.at, now);
        record.id.clone_from(&self.id);
        if !self.was.is_empty() {
            record.changed = Stamp::after(now, &self.was);
        }
        record.was.clone_from(&self.was);
        record.fields.clone_from(&self.fields);
        record
    }

    /// A version that is no longer there, as far as the draft tells: of this stamp, grown from all earlier ones. It
    /// has no answers, so that no draft looks as if nothing had changed since.
    pub(in crate::journal) fn base(&self, changed: Stamp) -> Record {
        let was = self.was.iter().filter(|stamp| **stamp != changed).cloned().collect();
        Record {
            id: self.id.clone(),
            kind: self.kind.clone(),
            at: self.at,
            changed,
            was,
            words_from: None,
            deleted: None,
            taken_out: Vec::new(),
            erased: false,
            fields: Fields::new(),
        }
    }

    pub(in crate::journal) fn from_json(mut value: Value) -> Result<Draft> {
        let object = value.as_object_mut().context("a draft is not an object")?;
        ensure!(object.get("format").and_then(Value::as_str) == Some(FORMAT), "not a draft");
        ensure!(object.get("version").and_then(Value::as_u64) == Some(1), "not a version that is known");
        let mut take = |name: &str| object.shift_remove(name);
        let text = |value: Option<Value>| match value {
            Some(Value::String(text)) => Ok(text),
            _ => anyhow::bail!("a field is missing or no string"),
        };
        take("format");
        take("version");
        let (kind, id, step) = (text(take("kind"))?, text(take("id"))?, text(take("step"))?);
        let at = DateTime::parse_from_rfc3339(&text(take("at"))?).context("`at` is no time")?;
        let half = take("half").map(|half| text(Some(half))).transpose()?;
        let was = match take("was") {
            Some(Value::Array(stamps)) => stamps
                .iter()
                .map(|stamp| Stamp::parse(stamp.as_str().unwrap_or("")))
                .collect::<Result<_>>()?,
            _ => Vec::new(),
        };
        let Some(Value::Object(fields)) = take("fields") else { anyhow::bail!("`fields` is missing") };
        Ok(Draft { kind, id, at, half, step, was, fields, rest: std::mem::take(object) })
    }

    pub(in crate::journal) fn to_json(&self) -> Value {
        let mut object = Fields::new();
        object.insert("format".into(), FORMAT.into());
        object.insert("version".into(), 1.into());
        object.insert("kind".into(), self.kind.clone().into());
        object.insert("id".into(), self.id.clone().into());
        object.insert("at".into(), self.at.to_rfc3339_opts(SecondsFormat::AutoSi, false).into());
        if let Some(half) = &self.half {
            object.insert("half".into(), half.clone().into());
        }
        object.insert("step".into(), self.step.clone().into());
        if !self.was.is_empty() {
            object.insert("was".into(), self.was.iter().map(Stamp::as_str).collect::<Vec<_>>().into());
        }
        object.insert("fields".into(), Value::Object(self.fields.clone()));
        for (name, value) in &self.rest {
            if !object.contains_key(name) {
                object.insert(name.clone(), value.clone());
            }
        }
        Value::Object(object)
    }
}
