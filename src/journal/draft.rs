//! Unfinished exercises on disk; a draft never takes another one's place, and an unreadable one is left alone.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, FixedOffset, SecondsFormat, Utc};
use serde_json::Value;

use super::lock::Lock;
use super::record::{Fields, Record, Stamp};
use super::safe::{self, SaveError};
use super::store::Journal;

pub(super) const FORMAT: &str = "verbinding-draft";

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

    fn from_json(mut value: Value) -> Result<Draft> {
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

    fn to_json(&self) -> Value {
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

impl Journal {
    /// Every draft that can be read, by kind; others are passed over and left.
    pub fn drafts(&self) -> Vec<Draft> {
        self.draft_files().into_iter().map(|(_, draft)| draft).collect()
    }

    /// The files among the drafts that cannot be read; they are left.
    pub fn damaged_drafts(&self) -> Vec<PathBuf> {
        let folder = self.places.drafts();
        let names = safe::names(&*self.disk, &folder).unwrap_or_default();
        let read: Vec<PathBuf> = self.draft_files().into_iter().map(|(path, _)| path).collect();
        let ours = names.into_iter().filter(|name| is_json(name) && !name.starts_with('.'));
        ours.map(|name| folder.join(name)).filter(|path| !read.contains(path)).collect()
    }

    /// A draft of this kind, if there is one.
    pub fn draft(&self, kind: &str) -> Option<Draft> {
        self.drafts().into_iter().find(|draft| draft.kind == kind)
    }

    /// Keeps a draft, in the place of an earlier state of the same draft and of no other.
    pub fn keep_draft(&self, draft: &Draft) -> Result<(), SaveError> {
        let lock = Lock::take(&*self.disk, self.places.state())?;
        let own = self
            .draft_files()
            .into_iter()
            .find(|(_, known)| known.kind == draft.kind && known.id == draft.id);
        let Some(path) = own.map(|(path, _)| path).or_else(|| self.free_path(draft)) else {
            return Err(SaveError::other(&self.places.drafts(), "too many drafts cannot be read"));
        };
        let mut bytes = serde_json::to_vec_pretty(&draft.to_json())
            .map_err(|error| SaveError::other(&path, error.to_string()))?;
        bytes.push(b'\n');
        safe::write(&*self.disk, &path, &bytes, "state")?;
        drop(lock);
        Ok(())
    }

    /// Lets go of a draft, after its entry was kept or the person chose so; fine when there is none.
    pub fn drop_draft(&self, kind: &str, id: &str) -> Result<(), SaveError> {
        self.drop_where(|draft| draft.kind == kind && draft.id == id)
    }

    /// Lets go of every draft of an erased entry; the caller holds the lock.
    pub(super) fn drop_drafts_of(&self, id: &str) -> Result<(), SaveError> {
        self.drop_where(|draft| draft.id == id)
    }

    fn drop_where(&self, unwanted: impl Fn(&Draft) -> bool) -> Result<(), SaveError> {
        for (path, draft) in self.draft_files() {
            if unwanted(&draft) {
                safe::remove(&*self.disk, &path)?;
            }
        }
        Ok(())
    }

    fn draft_files(&self) -> Vec<(PathBuf, Draft)> {
        let folder = self.places.drafts();
        let read = |name: String| {
            let path = folder.join(name);
            let value = serde_json::from_slice(&safe::read(&*self.disk, &path).ok()?).ok()?;
            Some((path, Draft::from_json(value).ok()?))
        };
        let names = safe::names(&*self.disk, &folder).unwrap_or_default();
        names.into_iter().filter(|name| is_json(name) && !name.starts_with('.')).filter_map(read).collect()
    }

    /// `<kind>.json`, or a name of its own when another draft, or an unreadable one, has that.
    fn free_path(&self, draft: &Draft) -> Option<PathBuf> {
        let folder = self.places.drafts();
        let (kind, id) = (plain(&draft.kind), plain(&draft.id));
        std::iter::once(format!("{kind}.json"))
            .chain(std::iter::once(format!("{kind}.{id}.json")))
            .chain((2..100).map(|number| format!("{kind}.{id}-{number}.json")))
            .map(|name| folder.join(name))
            .find(|path| path.symlink_metadata().is_err())
    }
}

fn is_json(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "json")
}

/// A word that is a file name anywhere; other characters become their number.
fn plain(word: &str) -> String {
    let mut plain = String::new();
    for byte in word.bytes() {
        if byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_' || byte == b'-' {
            plain.push(char::from(byte));
        } else {
            plain.push('%');
            plain.extend(
                [byte >> 4, byte & 15].map(|half| char::from_digit(u32::from(half), 16).unwrap_or('0')),
            );
        }
    }
    plain
}
