//! Pages in Markdown with a date in their name or their front matter; reads a folder and what is under it, changes nothing.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};

use super::front_matter::{self, Part};
use super::page::{Flaw, Page, noon, titled};
use super::{Here, LeftOut, Place, Reading, Reason, Refused, bytes, several};
use crate::journal::ImportBatch;

/// Reads every Markdown file in a folder and under it.
pub fn folder(path: &Path, here: &Here) -> Result<Reading, Refused> {
    let mut files = Vec::new();
    let mut unread = Vec::new();
    find(path, &mut files, &mut unread).map_err(|error| Refused::of(&error))?;
    files.sort();
    if files.is_empty() {
        return unpacked(path, here);
    }
    let mut reading =
        Reading { batch: ImportBatch { fixed: true, ..ImportBatch::default() }, ..Reading::default() };
    for file in files {
        let name = shown(&file, path);
        let before = reading.left_out.len();
        match fs::read(&file) {
            Ok(bytes) => one(&name, &bytes, here, &mut reading),
            Err(_) => reading.take(Err((None, Reason::Unread)), Place::Whole),
        }
        for left in reading.left_out.iter_mut().skip(before) {
            left.file = Some(name.clone());
        }
    }
    for folder in unread {
        let name = shown(&folder, path);
        reading.left_out.push(LeftOut { file: Some(name), place: Place::Whole, reason: Reason::Unread });
    }
    if reading.batch.entries.is_empty() { Err(Refused::NoPages) } else { Ok(reading) }
}

/// Its path in the folder that was asked for, with `/` on every system.
fn shown(file: &Path, folder: &Path) -> String {
    let parts = file.strip_prefix(folder).unwrap_or(file).components();
    parts.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A zip that was unpacked already: the JSON files that lie in the folder itself.
fn unpacked(path: &Path, here: &Here) -> Result<Reading, Refused> {
    let entries = fs::read_dir(path).map_err(|error| Refused::of(&error))?;
    let mut files: Vec<(String, PathBuf)> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter_map(|path| Some((path.file_name()?.to_string_lossy().into_owned(), path)))
        .filter(|(name, path)| {
            name.to_lowercase().ends_with(".json") && !name.starts_with('.') && path.is_file()
        })
        .collect();
    files.sort();
    if files.is_empty() {
        return Err(Refused::NoPages);
    }
    let alone = files.len() == 1;
    let read = |(name, path)| (name, fs::read(path).map_err(|error| Refused::of(&error)));
    several::read(files.into_iter().map(read), alone, here).map_err(|refused| match refused {
        Refused::Unknown => Refused::NoPages,
        refused => refused,
    })
}

/// One file by itself; nothing if it has no date.
pub fn file(path: &Path, bytes: &[u8], here: &Here) -> Option<Reading> {
    let mut reading =
        Reading { batch: ImportBatch { fixed: true, ..ImportBatch::default() }, ..Reading::default() };
    one(&path.file_name()?.to_string_lossy(), bytes, here, &mut reading);
    (!reading.batch.entries.is_empty()).then_some(reading)
}

/// Whether a file is Markdown by its name.
pub fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("md") || end.eq_ignore_ascii_case("markdown"))
}

/// The Markdown files under a folder; links to folders are not followed, so that there is an end to it.
fn find(folder: &Path, files: &mut Vec<PathBuf>, unread: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            if find(&path, files, unread).is_err() {
                unread.push(path);
            }
        } else if is_markdown(&path) && path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

fn one(name: &str, bytes: &[u8], here: &Here, reading: &mut Reading) {
    let page = match bytes::words(bytes) {
        Some(text) if !text.contains('\0') => page(name, &text, here),
        _ => Err((None, Reason::NotText)),
    };
    reading.take(page, Place::Whole);
}

/// One page; `name` is its path in the folder.
pub fn page(name: &str, text: &str, here: &Here) -> Result<Page, Flaw> {
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
    let said = |date: &Option<String>, part: Part| {
        let (when, whole) = moment(date.as_deref()?, here)?;
        Some((when, whole.then_some(part)))
    };
    let by_name = in_name.as_ref().map(|(written, _)| (Moment::Wall(*written), None));
    let when = said(&front.date, Part::Date).or(by_name).or_else(|| said(&front.created, Part::Created));
    let (when, used) = when.ok_or((None, Reason::NoDate))?;
    let named = in_name.as_ref().map_or(own_name, |(_, rest)| rest);
    let title = front.title.as_deref().unwrap_or(named);
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
fn moment(written: &str, here: &Here) -> Option<(Moment, bool)> {
    let written = written.trim().trim_start_matches("[[").trim_end_matches("]]");
    match DateTime::parse_from_rfc3339(written) {
        // That it is in UTC is how a program wrote it, not where the person was.
        Ok(at) if written.ends_with(['Z', 'z']) => Some((Moment::Known(here.zone.at(at.to_utc())), true)),
        Ok(at) => Some((Moment::Known(at), true)),
        Err(_) => dated(written).map(|(written, rest)| (Moment::Wall(written), rest.is_empty())),
    }
}

/// The day in a name, with the time behind it if there is one, and the other words of the name.
fn dated(name: &str) -> Option<(NaiveDateTime, String)> {
    let signs: Vec<char> = name.chars().collect();
    (0..signs.len()).find_map(|start| {
        if start > 0 && signs[start - 1].is_ascii_digit() {
            return None;
        }
        let (year, at) = number(&signs, start, 4)?;
        let (month, at) = number(&signs, parted(&signs, at), 2)?;
        let (day, at) = number(&signs, parted(&signs, at), 2)?;
        let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        let (time, end) = clock(&signs, at).unwrap_or((NaiveTime::MIN, at));
        if signs.get(end).is_some_and(char::is_ascii_digit) {
            return None;
        }
        let around = [' ', '-', '_', '.', ',', '–', '—'];
        let before: String = signs.iter().take(start).collect();
        let after: String = signs.iter().skip(end).collect();
        let rest = [before.trim_matches(around), after.trim_matches(around)];
        let rest: Vec<&str> = rest.into_iter().filter(|part| !part.is_empty()).collect();
        Some((day.and_time(time), rest.join(" ")))
    })
}

/// The time that follows a day: ` 18:30`, `T18-30`, `-1830`, `183005`.
fn clock(signs: &[char], at: usize) -> Option<(NaiveTime, usize)> {
    let start = if signs.get(at).is_some_and(|sign| " T_-".contains(*sign)) { at + 1 } else { at };
    let (hour, at) = number(signs, start, 2)?;
    let (minute, at) = number(signs, parted_time(signs, at), 2)?;
    let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
    match number(signs, parted_time(signs, at), 2) {
        Some((second, end)) => Some((NaiveTime::from_hms_opt(hour, minute, second)?, end)),
        None => Some((time, at)),
    }
}

fn parted(signs: &[char], at: usize) -> usize {
    if signs.get(at).is_some_and(|sign| "-_./".contains(*sign)) { at + 1 } else { at }
}

fn parted_time(signs: &[char], at: usize) -> usize {
    if signs.get(at).is_some_and(|sign| ":-.h".contains(*sign)) { at + 1 } else { at }
}

/// So many digits, and where they end.
fn number(signs: &[char], at: usize, digits: usize) -> Option<(u32, usize)> {
    let part = signs.get(at..at + digits)?;
    let number = part.iter().try_fold(0, |number, sign| Some(number * 10 + sign.to_digit(10)?))?;
    Some((number, at + digits))
}
