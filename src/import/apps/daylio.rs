//! The table that Daylio exports: each row a page with its mood and activities; never drops a row unnamed.

use chrono::{NaiveDate, NaiveTime};
use csv::{ReaderBuilder, StringRecord};

use super::html::plain_if_marked;
use crate::import::imported_entry::{Flaw, Page, noon, titled};
use crate::import::{ImportContext, Position, Reading, Refused, SkipReason};

/// Reads such a table; nothing if its first row is another one.
pub fn read(text: &str, here: &ImportContext) -> Option<Result<Reading, Refused>> {
    let first = text.lines().next()?;
    let named = |name: &str| first.split(',').any(|column| column.trim().trim_matches('"') == name);
    (named("full_date") && named("mood")).then(|| rows(text, here))
}

fn rows(text: &str, here: &ImportContext) -> Result<Reading, Refused> {
    // Quotation marks come in pairs, also within a value.
    if text.matches('"').count() % 2 == 1 {
        return Err(Refused::Broken);
    }
    let mut table = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let columns = table.headers().map_err(|_| Refused::Broken)?.clone();
    let mut reading = Reading::of_pages();
    let rows: Vec<StringRecord> = table.records().collect::<Result<_, _>>().map_err(|_| Refused::Broken)?;
    // Each row ends its line: a last one with too little in it was cut off.
    if rows.last().is_some_and(|row| row.len() < columns.len()) && !text.ends_with('\n') {
        return Err(Refused::Broken);
    }
    for row in rows {
        let place = row
            .position()
            .map_or(Position::Whole, |at| Position::Line(usize::try_from(at.line()).unwrap_or(0)));
        reading.take(page(&row, &columns, here), place);
    }
    Ok(reading)
}

fn page(row: &StringRecord, columns: &StringRecord, here: &ImportContext) -> Result<Page, Flaw> {
    let words = |name: &str| {
        let column = columns.iter().position(|column| column.trim() == name);
        column.and_then(|column| row.get(column)).unwrap_or_default()
    };
    let value = |name: &str| words(name).trim();
    let day: NaiveDate = value("full_date").parse().map_err(|_| (None, SkipReason::NoDate))?;
    if row.len() != columns.len() {
        return Err((Some(day), SkipReason::Damaged));
    }
    let written = match value("time") {
        "" => noon(day.and_time(NaiveTime::MIN)),
        time => day.and_time(clock(time).ok_or((Some(day), SkipReason::NoTime))?),
    };
    let text = titled(words("note_title"), &plain_if_marked(words("note")));
    let mut page = Page::on_the_wall(written, text, here)?;
    page.tags = value("activities")
        .split('|')
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect();
    page.keep("mood", value("mood"));
    page.keep("scales", value("scales"));
    let known = titled(value("note_title"), value("note"));
    page.known_by = [format!("{}|{}", value("mood"), value("activities")), known];
    Ok(page)
}

/// "18:30", "6:30 pm", "6:30 p.m.".
fn clock(time: &str) -> Option<NaiveTime> {
    let plain: String = time.chars().filter(|sign| !sign.is_whitespace() && *sign != '.').collect();
    let formats = ["%H:%M", "%I:%M%p", "%H:%M:%S", "%I:%M:%S%p"];
    formats.iter().find_map(|format| NaiveTime::parse_from_str(&plain, format).ok())
}
