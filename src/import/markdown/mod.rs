//! A page in Markdown with a date in its name or its front matter; must never drop a word of either.

mod date_in_name;
pub(super) mod front_matter;

use std::path::Path;

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime};

use super::encoding;
use super::imported_entry::{Flaw, Page, noon, titled};
use super::{ImportContext, Position, Reading, SkipReason};
use date_in_name::dated;
use front_matter::Part;

/// One file by itself; nothing if it has no date.
pub fn file(path: &Path, bytes: &[u8], here: &ImportContext) -> Option<Reading> {
    let mut reading = Reading::of_pages();
    read_into(&mut reading, &path.file_name()?.to_string_lossy(), bytes, here);
    (!reading.batch.entries.is_empty()).then_some(reading)
}

pub fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("md") || end.eq_ignore_ascii_case("markdown"))
}

/// Reads one file into a reading; `name` is its path in the folder.
pub fn read_into(reading: &mut Reading, name: &str, bytes: &[u8], here: &ImportContext) {
    let page = match encoding::words(bytes) {
        Some(text) if !text.contains('\0') => page(name, &text, here),
        _ => Err((None, SkipReason::NotText)),
    };
    reading.take(page, Position::Whole);
}

/// One page; `name` is its path in the folder.
pub fn page(name: &str, text: &str, here: &ImportContext) -> Result<Page, Flaw> {
    let (front, body) = front_matter::split(text);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let own_name = stem.rsplit_once('/').map_or(stem, |(_, name)| name);
    let own_file = name.rsplit_once('/').map_or(name, |(_, name)| name);
    let in_own_name = dated(own_name).is_some() || dated(stem).is_none();
    // A day may be spread over folders: 2026/11/22.md.
    let in_folders = || {
        let (written, around) = dated(stem)?;
        let rest = around.rsplit('/').next().filter(|rest| own_name.ends_with(rest)).unwrap_or_default();
        Some((written, rest.to_owned()))
    };
    let in_name = dated(own_name).or_else(in_folders);
    let said = |part: Part| {
        let (when, whole) = moment(front.said(part)?, here)?;
        Some((when, whole.then_some(part)))
    };
    let by_name = in_name.as_ref().map(|(written, _)| (Moment::Wall(*written), None));
    let when = said(Part::Date).or(by_name).or_else(|| said(Part::Created));
    let (when, used) = when.ok_or((None, SkipReason::NoDate))?;
    let named = in_name.as_ref().map_or(own_name, |(_, rest)| rest);
    let title = front.said(Part::Title).unwrap_or(named);
    // Its name too, if its words are not the title, or its day is not that of the page.
    let all_told = (named.trim().is_empty() || is_same(title, named))
        && in_name.as_ref().is_none_or(|(written, _)| when.is_of(*written));
    let name_kept = (!all_told).then_some(if in_own_name { own_file } else { name });
    let used: Vec<Part> = used.into_iter().chain([Part::Title]).collect();
    let further: Vec<&str> = name_kept.into_iter().chain(front.further(&used)).collect();
    let body = body.trim_start_matches(['\n', '\r']).trim_end();
    let first = body.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']).trim_end();
    let text =
        if first == title.trim() || body.is_empty() { body.to_owned() } else { titled(title.trim(), body) };
    let mut page = match when {
        Moment::Wall(written) => Page::on_the_wall(noon(written), text, here)?,
        Moment::Known(at) => Page { at, ..Page::on_the_wall(at.naive_utc(), text, here)? },
    };
    page.bare = ["![[", "!["].iter().any(|picture| body.contains(picture));
    page.keep("front_matter", further.join("\n"));
    page.tags = front.tags;
    Ok(page)
}

/// Whether a name says what a title says, but for the signs that a name of a file may not have, and capitals.
fn is_same(title: &str, named: &str) -> bool {
    let letters =
        |words: &str| words.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    title.trim() == named.trim() || (!letters(named).is_empty() && letters(title) == letters(named))
}

/// When a page is from.
enum Moment {
    /// By the clock on the wall.
    Wall(NaiveDateTime),
    /// With its distance from UTC.
    Known(DateTime<FixedOffset>),
}

impl Moment {
    /// Whether it tells all that a name with this day and time tells.
    fn is_of(&self, named: NaiveDateTime) -> bool {
        let wall = match self {
            Moment::Wall(written) => *written,
            Moment::Known(at) => at.naive_local(),
        };
        wall == named || (named.time() == NaiveTime::MIN && wall.date() == named.date())
    }
}

/// A moment in front matter: a day, with a time or without, with a zone or without; and whether that is all it says.
fn moment(written: &str, here: &ImportContext) -> Option<(Moment, bool)> {
    let written = written.trim().trim_start_matches("[[").trim_end_matches("]]");
    match DateTime::parse_from_rfc3339(written) {
        // That it is in UTC is how a program wrote it, not where the person was.
        Ok(at) if written.ends_with(['Z', 'z']) => Some((Moment::Known(here.zone.at(at.to_utc())), true)),
        Ok(at) => Some((Moment::Known(at), true)),
        Err(_) => dated(written).map(|(written, rest)| (Moment::Wall(written), rest.is_empty())),
    }
}
