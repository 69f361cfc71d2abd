//! `verbinding note`: free writing, or a text from another program as one entry; a failed save gives the text back.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Read};

use anyhow::{Context as _, Result};
use chrono::{DateTime, Datelike, FixedOffset};
use encoding_rs::{Encoding, UTF_8};

use crate::cli::arguments::usage_error;
use crate::cli::launch;
use crate::cli::output::{DONE, failed, print, wrong};
use crate::cli::setup::Setup;
use crate::journal::Record;
use crate::plain::not_saved;
use crate::text::dates;

/// Opens a page to write on; what is piped in is saved as it is.
pub fn run(setup: Setup, typed: Option<&str>) -> Result<u8> {
    let at = typed.map_or(Ok(setup.now), |typed| moment(typed, &setup))?;
    if io::stdin().is_terminal() {
        return match typed {
            None => launch::exercise(setup, "note"),
            Some(_) => launch::line_by_line(setup, Some("note"), Some(at)),
        };
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).context("cannot read what comes in")?;
    let words = decoded(&bytes).ok_or_else(|| wrong(setup.text.get("cli.note.coded")))?;
    let words = words.trim_end();
    if words.trim().is_empty() {
        return Err(wrong(setup.text.get("cli.note.empty")));
    }
    let mut record = Record::new("note", at, setup.now.into());
    record.fields.insert("text".into(), words.into());
    if let Err(error) = setup.journal.keep(record.clone(), setup.now.into()) {
        // The words may exist nowhere else.
        print(&format!("{}\n", crate::text::clean(words)))?;
        return Err(failed(not_saved(&error, &setup.text)));
    }
    print(&format!("{}\n", saved(&record, &setup)))?;
    Ok(DONE)
}

/// The text in these bytes: UTF-8, or what the mark at its beginning says; none if it is something else.
fn decoded(bytes: &[u8]) -> Option<String> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes.get(mark..)?);
    text.map(Cow::into_owned)
}

/// "Bewaard op zondag 22 november, 21:47."
fn saved(record: &Record, setup: &Setup) -> String {
    let date = dates::moment(&setup.text, &record.at, &setup.now);
    setup.text.fill("plain.saved", &[("date", date.into())])
}

/// A moment of a year that can be kept.
fn moment(typed: &str, setup: &Setup) -> Result<DateTime<FixedOffset>> {
    let moment = any_moment(typed, setup)?;
    // The evening before, or this moment elsewhere, may lie in the year beside it.
    let days = [moment.date_naive().pred_opt(), moment.date_naive().succ_opt()];
    if days.into_iter().all(|day| day.is_some_and(|day| (1..=9999).contains(&day.year()))) {
        return Ok(moment);
    }
    Err(wrong(setup.text.get("error.year")))
}

/// "2026-11-20 21:00", "gisteren 21:00", a whole RFC 3339 time; a day alone is that day at this hour.
fn any_moment(typed: &str, setup: &Setup) -> Result<DateTime<FixedOffset>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(typed.trim()) {
        return Ok(moment);
    }
    let today = setup.now.date_naive();
    let words: Vec<&str> = typed.split_whitespace().flat_map(|word| word.split('T')).collect();
    let parsed = (1..=words.len()).rev().find_map(|length| {
        let (day, time) = words.split_at_checked(length)?;
        let day = dates::parse_past_day(&day.join(" "), today)?;
        let time = if time.is_empty() { setup.now.time() } else { dates::parse_time(&time.join(" "))? };
        setup.moment(day.and_time(time))
    });
    parsed.ok_or_else(|| wrong(usage_error::not_like("--at", typed, "cli.like.at", &setup.text)))
}
