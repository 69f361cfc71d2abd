//! The text file that jrnl keeps itself: a date in brackets, a title, and what is under it; never drops a line unnamed.

use std::path::Path;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::import::encoding;
use crate::import::imported_entry::{Flaw, Page, noon, titled};
use crate::import::{ImportContext, Position, Reading, SkipReason};

/// How jrnl writes a time by itself, now and before; the hour of a day without one is not known.
const TIMES: [&str; 8] = [
    "%Y-%m-%d %H:%M",
    "%Y-%m-%d %I:%M:%S %p",
    "%Y-%m-%d %I:%M %p",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
];

/// The line on which an entry begins.
struct Head<'a> {
    written: Option<NaiveDateTime>,
    title: &'a str,
}

/// Reads such a file; nothing if no entry in it is recognised.
pub fn read(text: &str, here: &ImportContext) -> Option<Reading> {
    let lines: Vec<&str> = text.lines().collect();
    let sound = |head: Option<Head>| head.is_some_and(|head| head.written.is_some());
    let in_brackets = lines.iter().any(|line| sound(bracketed(line)));
    // Before 2.0 there were no brackets; then a file begins with a date.
    let first = lines.iter().find(|line| !line.trim().is_empty())?;
    if !in_brackets && !sound(bare(first)) {
        return None;
    }
    let head = if in_brackets { bracketed } else { bare };
    let mut reading = Reading::of_pages();
    let begins: Vec<(usize, Head)> =
        lines.iter().enumerate().filter_map(|(number, line)| Some((number, head(line)?))).collect();
    let before = begins.first().map_or(lines.len(), |(number, _)| *number);
    if let Some(number) = lines.iter().take(before).position(|line| !line.trim().is_empty()) {
        reading.take(Err((None, SkipReason::NoDate)), Position::Line(number + 1));
    }
    let ends = begins.iter().skip(1).map(|(number, _)| *number).chain([lines.len()]);
    for ((number, head), end) in begins.iter().zip(ends) {
        let body = lines.get(number + 1..end).unwrap_or_default();
        reading.take(page(head, body, here), Position::Line(number + 1));
    }
    Some(reading)
}

fn page(head: &Head, body: &[&str], here: &ImportContext) -> Result<Page, Flaw> {
    let written = head.written.ok_or((None, SkipReason::NoDate))?;
    let title = head.title.trim();
    // Any other star is of the person: **lief**.
    let (title, starred) = match title.strip_suffix(" *") {
        Some(title) => (title.trim_end(), true),
        None if title == "*" => ("", true),
        None => (title, false),
    };
    let body = body.join("\n");
    let mut page = Page::on_the_wall(written, titled(title, body.trim_matches('\n').trim_end()), here)?;
    // The same page as in its JSON, which tells no seconds and no space around.
    page.written = written.with_second(0).unwrap_or(written);
    page.known_by = [String::new(), titled(title, body.trim())];
    page.tags = tags(&page.text);
    page.keep("starred", if starred { true.into() } else { serde_json::Value::Null });
    Ok(page)
}

/// `[2026-11-02 18:30] Title`. One whose date cannot be is an entry too; other brackets are words.
fn bracketed(line: &str) -> Option<Head<'_>> {
    let (date, title) = line.strip_prefix('[')?.split_once(']')?;
    if !(title.is_empty() || title.starts_with(' ')) {
        return None;
    }
    let written = time(date);
    (written.is_some() || looks_like_a_time(date)).then_some(Head { written, title })
}

/// `2026-11-02 18:30 Title`, as before 2.0.
fn bare(line: &str) -> Option<Head<'_>> {
    let (date, title) = line.split_at_checked(16)?;
    let written = NaiveDateTime::parse_from_str(date, "%Y-%m-%d %H:%M").ok()?;
    title.starts_with(' ').then_some(Head { written: Some(written), title })
}

fn time(date: &str) -> Option<NaiveDateTime> {
    let date = date.trim();
    let whole = TIMES.iter().find_map(|format| NaiveDateTime::parse_from_str(date, format).ok());
    whole.or_else(|| date.parse::<NaiveDate>().ok().map(|day| noon(day.and_time(NaiveTime::MIN))))
}

/// Four digits and two times two, with a time behind it: "2026-13-40 99:99".
fn looks_like_a_time(date: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_ascii_digit());
    let Some((day, time)) = date.trim().split_once([' ', 'T']) else { return false };
    let parts: Vec<&str> = day.split('-').collect();
    parts.len() == 3
        && parts.iter().all(|part| digits(part))
        && parts.first().is_some_and(|year| year.len() == 4)
        && time.contains(':')
        && time.starts_with(|sign: char| sign.is_ascii_digit())
}

/// Words that begin with `@` or `#`, each once, in small letters as jrnl has them.
fn tags(text: &str) -> Vec<String> {
    let tag = |word: &str| {
        let name = word.strip_prefix(['@', '#'])?;
        let name = name.split(|sign: char| !sign.is_alphanumeric() && !"-+*#/_".contains(sign)).next()?;
        let sign = word.chars().next()?;
        name.contains(char::is_alphanumeric).then(|| format!("{sign}{name}").to_lowercase())
    };
    let mut tags: Vec<String> = text.split_whitespace().filter_map(tag).collect();
    tags.sort();
    tags.dedup();
    tags
}

/// Whether it is what jrnl makes of a journal with a password: one long word that begins with its version and time.
pub fn is_locked(text: &str) -> bool {
    let text = text.trim();
    text.len() > 32
        && text.starts_with("gAAAA")
        && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_=".contains(sign))
}

/// Whether it may be what jrnl before 2.0 made of a journal with a password: blocks of sixteen bytes without a mark.
pub fn is_locked_by_old_version(path: &Path, bytes: &[u8]) -> bool {
    path.extension().is_some_and(|end| end == "txt")
        && bytes.len().is_multiple_of(16)
        && encoding::words(bytes).is_none()
}
