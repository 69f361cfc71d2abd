//! The moment of a plan: from the words that were typed to a time, and back from a record. What is not understood is
//! said, and never refused.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime, TimeZone};

use super::Session;
use crate::exercise::{Ask, Catalogue, Part, Walk, word};
use crate::journal::Record;
use crate::text::Text;
use crate::text::dates::{long, parse_day, parse_time, with_time};

/// A field, its words and the key of what is said of them.
pub type Unclear = (String, String, &'static str);

impl Session {
    /// Works out the moment of a plan from the day and the time that were given on this page.
    pub fn settle_moment(&mut self, now: DateTime<FixedOffset>) {
        let dated: Vec<(Ask, String)> =
            dated(&self.walk).map(|part| (part.ask, part.field().to_owned())).collect();
        for (ask, field) in dated {
            let moment = match ask {
                Ask::Day => self.day_to_come(&field, now.date_naive()),
                _ => of(&self.walk, &field, self.at, now),
            };
            self.walk.set_text(&field, &moment.unwrap_or_default());
        }
    }

    /// The fields of the step whose words are not understood: each with its words and the key of the sentence that says
    /// so.
    pub fn unclear(&self, now: DateTime<FixedOffset>) -> Vec<Unclear> {
        let (walk, today) = (&self.walk, now.date_naive());
        let mut unclear = Vec::new();
        for part in dated(walk) {
            if part.ask == Ask::Day {
                unclear.extend(self.unclear_day(part.field(), today));
                continue;
            }
            let field = |end: &str| format!("{}_{end}", part.field());
            let (day, time) = (field("day"), field("time"));
            let words = |field: &str| Some(walk.text(field).trim()).filter(|words| !words.is_empty());
            let other = walk.code(&field("choice")).as_deref() == Some("other");
            if words(&day).is_some_and(|words| other && parse_day(words, today).is_none()) {
                unclear.push((day.clone(), walk.text(&day).to_owned(), "error.date"));
            }
            if words(&time).is_some_and(|words| parse_time(words).is_none()) {
                unclear.push((time.clone(), walk.text(&time).to_owned(), "error.time"));
            }
        }
        unclear
    }
}

/// The questions of the step that ask for a day, or for a day and a time.
fn dated(walk: &Walk) -> impl Iterator<Item = &Part> {
    walk.step().all().into_iter().filter(|part| matches!(part.ask, Ask::When | Ask::Day))
}

/// The moment that was planned: an RFC 3339 time, a date if no time was given, or the code of "this week" or "no day yet".
fn of(walk: &Walk, field: &str, at: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> Option<String> {
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
    text.within_a_line(&words.unwrap_or_default())
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
