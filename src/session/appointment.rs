//! The moment of a plan: from the words that were typed to a time, and back from a record. Pure.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeZone};

use crate::exercise::{Catalogue, Walk, within_a_line, word};
use crate::journal::Record;
use crate::text::Text;
use crate::text::dates::{long, parse_day, parse_time, with_time};

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
pub fn who(record: &Record, exercises: &Catalogue, text: &Text) -> String {
    if let Some(name) = record.text("who_name") {
        return name.to_owned();
    }
    let part = exercises.get(&record.kind).and_then(|exercise| exercise.part("who"));
    let words = part.zip(record.code("who")).map(|(part, code)| word(part, code, text));
    within_a_line(&words.unwrap_or_default())
}

/// The moment in a record in words; nothing if it is none.
pub fn said(when: &str, text: &Text) -> Option<String> {
    let (day, time) = parse(when)?;
    Some(time.map_or_else(|| long(text, day), |time| with_time(text, day, &time)))
}

/// The date and, if there is one, the time of a moment in a record.
pub fn parse(when: &str) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let whole = DateTime::parse_from_rfc3339(when).map(|moment| (moment.date_naive(), Some(moment.time())));
    whole.or_else(|_| when.parse().map(|date| (date, None))).ok()
}
