//! A day or a time that is not understood: said, and never refused.

use chrono::{DateTime, FixedOffset};

use super::Session;
use crate::exercise::Ask;
use crate::text::dates::{parse_day, parse_time};

impl Session {
    /// The fields of the step whose words are not understood, each with the key of the sentence that says so.
    pub fn unclear(&self, now: DateTime<FixedOffset>) -> Vec<(String, &'static str)> {
        let (walk, today) = (&self.walk, now.date_naive());
        let mut unclear = Vec::new();
        for part in walk.step().all().into_iter().filter(|part| part.ask == Ask::When) {
            let field = |end: &str| format!("{}_{end}", part.field());
            let (day, time) = (field("day"), field("time"));
            let words = |field: &str| Some(walk.text(field).trim()).filter(|words| !words.is_empty());
            let other = walk.code(&field("choice")).as_deref() == Some("other");
            if words(&day).is_some_and(|words| other && parse_day(words, today).is_none()) {
                unclear.push((day, "error.date"));
            }
            if words(&time).is_some_and(|words| parse_time(words).is_none()) {
                unclear.push((time, "error.time"));
            }
        }
        unclear
    }
}
