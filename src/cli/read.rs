//! `list`, `search` and `show`: entries as lines, as pages, or as they are stored; nothing reaches a terminal raw.

use std::io::{self, IsTerminal};

use anyhow::Result;
use serde_json::Value;

use super::arguments::{List, Search, Show};
use super::filters::Found;
use super::session::Session;
use super::{DONE, FAILED, columns, failed, not_read, print, remark};
use crate::exercise::{Catalogue, one_line as gist};
use crate::export::quiet;
use crate::journal::{Entry, Query, Record};
use crate::plain;
use crate::text::{cut, dates, one_line, width};

/// Characters of an id that are shown at least.
const SHORT_ID: usize = 8;

/// How entries are printed.
enum Form {
    Lines,
    Full,
    Json,
}

impl Form {
    fn of(asked: &List) -> Self {
        match (asked.full, asked.json) {
            (_, true) => Self::Json,
            (true, false) => Self::Full,
            (false, false) => Self::Lines,
        }
    }
}

/// The journal, newest first.
pub fn list(session: Session, asked: &List) -> Result<u8> {
    entries(session, asked, &[])
}

/// The entries in which every word occurs.
pub fn search(session: Session, asked: &Search) -> Result<u8> {
    entries(session, &asked.list, &asked.words)
}

/// One entry, by its id or the beginning of it.
pub fn show(session: Session, asked: &Show) -> Result<u8> {
    let (session, exercises) = session.with_exercises()?;
    let entry = one(&session, &asked.id, Entry::alive)?;
    if asked.json {
        print(&json(&entry.shown.to_json())?)?;
    } else {
        print(&page(&entry.shown, &session, &exercises))?;
    }
    if !entry.conflicts.is_empty() {
        remark(&session.text.get("journal.two_versions"));
    }
    Ok(DONE)
}

/// The one entry of which the id begins like this.
///
/// # Errors
/// A sentence when there is none, or more than one.
pub fn one(session: &Session, id: &str, wanted: impl Fn(&Entry) -> bool) -> Result<Entry> {
    let id = one_line(id.trim());
    let mut found = session.journal.find(&id)?;
    found.retain(wanted);
    let said = |key: &str| failed(session.text.fill(key, &[("id", id.as_str().into())]));
    match (found.iter().position(|entry| entry.shown.id == id), found.len()) {
        (Some(exact), _) => Ok(found.swap_remove(exact)),
        (None, 0) => {
            // It may stand in what cannot be read.
            for damage in session.journal.damaged() {
                remark(&not_read(&damage, &session.text));
            }
            Err(said("cli.no_page"))
        }
        (None, 1) => Ok(found.swap_remove(0)),
        (None, _) => Err(said("cli.many_pages")),
    }
}

fn entries(session: Session, asked: &List, words: &[String]) -> Result<u8> {
    let (session, exercises) = session.with_exercises()?;
    let filters = &asked.filters;
    let mut chosen = filters.understand(&session, &exercises)?;
    if !words.is_empty() {
        let all = words.iter().chain(&filters.contains).cloned().collect::<Vec<_>>();
        chosen.query = Query::parse(&all.join(" "));
    }
    let found = chosen.read(&session, &exercises, false)?;
    let records: Vec<&Record> = found.entries.iter().map(|entry| &entry.shown).collect();
    match Form::of(asked) {
        Form::Json => {
            let all = records.iter().map(|record| record.to_json()).collect();
            print(&json(&Value::Array(all))?)?;
        }
        Form::Full => {
            let pages: Vec<String> =
                records.iter().map(|record| page(record, &session, &exercises)).collect();
            print(&pages.join("\n"))?;
        }
        Form::Lines => print(&lines(&records, &session, &exercises))?,
    }
    let everything = words.is_empty() && filters.are_none();
    say_what_is_missing(&found, everything, &session);
    Ok(if found.damaged.is_empty() { DONE } else { FAILED })
}

fn say_what_is_missing(found: &Found, everything: bool, session: &Session) {
    if found.entries.is_empty() && found.damaged.is_empty() {
        remark(&session.text.get(if everything { "journal.empty" } else { "cli.nothing_found" }));
    }
    for damage in &found.damaged {
        remark(&not_read(damage, &session.text));
    }
}

fn json(value: &Value) -> Result<String> {
    Ok(quiet(&serde_json::to_string_pretty(value)?) + "\n")
}

fn title(kind: &str, session: &Session, id: &str) -> String {
    let key = format!("{id}.{kind}");
    if session.text.has(&key) { session.text.get(&key) } else { one_line(kind) }
}

fn lines(records: &[&Record], session: &Session, exercises: &Catalogue) -> String {
    let kinds: Vec<String> =
        records.iter().map(|record| title(&record.kind, session, "journal.kind")).collect();
    let widest = kinds.iter().map(|kind| width(kind)).max().unwrap_or_default();
    let length = shortest_id(records);
    let columns = io::stdout()
        .is_terminal()
        .then(|| crossterm::terminal::size().ok().map(|(columns, _)| usize::from(columns)))
        .flatten();
    let mut page = String::new();
    for (record, kind) in records.iter().zip(kinds) {
        let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
        let id: String = one_line(&record.id).chars().take(length).collect();
        let gap = " ".repeat(widest - width(&kind));
        let line = format!(
            "{}  {}  {kind}{gap}  {id}  {}",
            record.at.date_naive(),
            dates::time(&record.at),
            gist(exercise, &record.kind, &record.fields, &session.text)
        );
        let line = columns.map_or_else(|| line.clone(), |columns| cut(&line, columns, "…"));
        page.push_str(line.trim_end());
        page.push('\n');
    }
    page
}

/// How many characters tell these entries apart.
fn shortest_id(records: &[&Record]) -> usize {
    let mut ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    ids.sort_unstable();
    let same = |pair: &[&str]| match pair {
        [a, b] => a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count(),
        _ => 0,
    };
    ids.windows(2).map(same).max().map_or(SHORT_ID, |same| SHORT_ID.max(same + 1))
}

/// A whole entry as it is read, and its id at the end.
pub fn page(record: &Record, session: &Session, exercises: &Catalogue) -> String {
    let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
    let columns = io::stdout().is_terminal().then(|| columns(true));
    format!("{}\n{}\n", plain::page(record, exercise, &session.text, columns), one_line(&record.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_as_short_as_they_can_be_told_apart() {
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
        let record = |id: &str| Record { id: id.into(), ..Record::new("note", at, at.into()) };
        let (a, b, c) = (record("019a8f3e-6c5a-1"), record("019a8f3e-6c5b-2"), record("019b8f3e-6c5b-2"));
        assert_eq!(shortest_id(&[&a, &c]), 8);
        assert_eq!(shortest_id(&[&a, &b, &c]), 13);
        assert_eq!(shortest_id(&[]), 8);
    }
}
