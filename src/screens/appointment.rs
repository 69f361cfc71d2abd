//! The moment of a plan: from the words that were typed to a time, and from a time to a calendar file.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeZone};
use icalendar::{Calendar, Component, Event, EventLike};

use super::{Context, Output};
use crate::exercise::{Walk, within_a_line, word};
use crate::journal::Record;
use crate::text::dates::{parse_day, parse_time};

/// The moment that was planned: an RFC 3339 time, a date if no time was given, or the code of "this week" or "no day yet".
pub fn of(walk: &Walk, field: &str, at: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> Option<String> {
    let choice = walk.code(&format!("{field}_choice"))?;
    let day = match choice.as_str() {
        "today" => Some(at.date_naive()),
        "tomorrow" => at.date_naive().checked_add_days(Days::new(1)),
        "other" => parse_day(walk.text(&format!("{field}_day")), now.date_naive()),
        _ => return Some(choice),
    };
    let day = day?;
    let time = parse_time(walk.text(&format!("{field}_time")));
    Some(match time.and_then(|time| at.timezone().from_local_datetime(&day.and_time(time)).single()) {
        Some(moment) => moment.to_rfc3339(),
        None => day.to_string(),
    })
}

/// With whom: a name, else the word that was chosen.
pub fn who(record: &Record, context: &Context) -> String {
    if let Some(name) = record.text("who_name") {
        return name.to_owned();
    }
    let part = context.exercises.get(&record.kind).and_then(|exercise| exercise.part("who").cloned());
    let words = part.zip(record.code("who")).map(|(part, code)| word(&part, code, context.text));
    within_a_line(&words.unwrap_or_default())
}

/// The date and, if there is one, the time of a moment in a record.
pub fn parse(when: &str) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let whole = DateTime::parse_from_rfc3339(when).map(|moment| (moment.date_naive(), Some(moment.time())));
    whole.or_else(|_| when.parse().map(|date| (date, None))).ok()
}

/// Where the calendar file of a plan goes: beside the home folder, or to the path that is free if that one is taken.
pub fn calendar_file(walk: &Walk, free: Option<&Path>, context: &Context) -> Option<PathBuf> {
    let (day, _) = parse(walk.text("when"))?;
    let paths = context.journal.paths();
    let usual = || paths.typed(&paths.beside_home(&format!("verbinding-{day}.ics")));
    Some(free.map_or_else(usual, Path::to_path_buf))
}

/// A calendar file: title, time and place, never what is to be shared or feared. Nothing if no day was planned.
pub fn calendar(walk: &Walk, id: &str, free: Option<&Path>, context: &Context) -> Option<Output> {
    let (day, time) = parse(walk.text("when"))?;
    let path = calendar_file(walk, free, context)?;
    let who = walk.text("who_name");
    let mut event = Event::new();
    event.timestamp(context.now.to_utc());
    event.uid(id).summary(&context.text.fill("encounter.ics.title", &[("name", who.into())]));
    match time {
        Some(time) => event.starts(day.and_time(time)),
        None => event.starts(day),
    };
    let place = walk.text("place");
    if !place.is_empty() {
        event.location(place);
    }
    let calendar = Calendar::new().push(event.done()).done();
    Some(Output::File { path, bytes: calendar.to_string().into_bytes() })
}
