//! `verbinding list` and `search`: entries as lines, as pages, or as they are stored; nothing reaches a terminal raw.

use std::io::{self, IsTerminal};

use anyhow::Result;
use serde_json::Value;

use super::show::page;
use crate::cli::arguments::{List, Search};
use crate::cli::filters::months_of;
use crate::cli::output::{DONE, FAILED, not_read, print, print_json, remark, terminal_columns};
use crate::cli::setup::Setup;
use crate::exercise::{Catalogue, kind_name, one_line as gist};
use crate::journal::{Entry, MonthFiles, Query, Record, in_order};
use crate::text::{cut, dates, one_line, width};

/// Characters of an id that are shown at least.
const SHORT_ID: usize = 8;

/// The journal, newest first.
pub fn list(setup: Setup, asked: &List) -> Result<u8> {
    entries(setup, asked, &[])
}

/// The entries in which every word occurs.
pub fn search(setup: Setup, asked: &Search) -> Result<u8> {
    entries(setup, &asked.list, &asked.words)
}

fn entries(setup: Setup, asked: &List, words: &[String]) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let filters = &asked.filters;
    let mut chosen = filters.understand(&setup, &exercises)?;
    if !words.is_empty() {
        let all = words.iter().chain(&filters.contains).cloned().collect::<Vec<_>>();
        chosen.query = Query::parse(&all.join(" "));
    }
    let (journal, text) = (&setup.journal, &setup.text);
    let sieve = chosen.sieve(&exercises, text);
    let wanted = |entry: &Entry| {
        entry.alive() && chosen.holds(&entry.shown, journal.day_ends(), &sieve, &exercises, text)
    };
    let look = |month_files: &MonthFiles| {
        let view = journal.sift_month_files(month_files, &sieve);
        let found: Vec<Record> = view.entries.into_iter().filter(wanted).map(|entry| entry.shown).collect();
        (found, view.damaged)
    };
    let (mut found, mut damaged) = (Vec::new(), Vec::new());
    in_order(&months_of(&chosen, journal)?, look, |(of_month, unread)| {
        found.extend(of_month);
        damaged.extend(unread);
        anyhow::Ok(())
    })?;
    let records: Vec<&Record> = found.iter().collect();
    if asked.json {
        print_json(&Value::Array(records.iter().map(|record| record.to_json()).collect()))?;
    } else if asked.full {
        let pages: Vec<String> = records.iter().map(|record| page(record, &setup, &exercises)).collect();
        print(&pages.join("\n"))?;
    } else {
        print(&lines(&records, &setup, &exercises))?;
    }
    let everything = words.is_empty() && filters.are_none();
    if found.is_empty() && damaged.is_empty() {
        remark(&text.get(if everything { "journal.empty" } else { "cli.nothing_found" }));
    }
    for damage in &damaged {
        remark(&not_read(damage, text));
    }
    Ok(if damaged.is_empty() { DONE } else { FAILED })
}

fn lines(records: &[&Record], setup: &Setup, exercises: &Catalogue) -> String {
    let kinds: Vec<String> = records.iter().map(|record| kind_name(&record.kind, &setup.text)).collect();
    let widest = kinds.iter().map(|kind| width(kind)).max().unwrap_or_default();
    let length = shortest_id(records);
    let columns = io::stdout().is_terminal().then(terminal_columns).flatten();
    let mut page = String::new();
    for (record, kind) in records.iter().zip(kinds) {
        let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
        let id: String = one_line(&record.id).chars().take(length).collect();
        let gap = " ".repeat(widest - width(&kind));
        let line = format!(
            "{}  {}  {kind}{gap}  {id}  {}",
            record.at.date_naive(),
            dates::time(&record.at),
            gist(exercise, &record.kind, &record.fields, &setup.text)
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
