//! A day or a time that is not understood: told at its field before one goes on, and never refused.

use super::page::Stop;
use super::{ExerciseScreen, stops};
use crate::exercise::{Ask, Walk};
use crate::screens::Context;
use crate::text::dates::{parse_day, parse_time};

/// The fields of the step whose words are not understood, each with the key of the sentence that says so.
pub fn unclear(walk: &Walk, context: &Context) -> Vec<(String, &'static str)> {
    let today = context.now.date_naive();
    let mut unclear = Vec::new();
    for part in walk.step().all().into_iter().filter(|part| part.ask == Ask::When) {
        let field = |end: &str| format!("{}_{end}", part.field());
        let (day, time) = (field("day"), field("time"));
        let words = |field: &str| Some(walk.text(field).trim().to_owned()).filter(|words| !words.is_empty());
        let other = walk.code(&field("choice")).as_deref() == Some("other");
        if words(&day).is_some_and(|words| other && parse_day(&words, today).is_none()) {
            unclear.push((day, "error.date"));
        }
        if words(&time).is_some_and(|words| parse_time(&words).is_none()) {
            unclear.push((time, "error.time"));
        }
    }
    unclear
}

impl ExerciseScreen {
    /// To the first field that is not understood, if that was not told of these words before.
    pub(super) fn tell_unclear(&mut self, context: &Context) -> bool {
        let words = |(field, _): (String, _)| {
            let words = self.walk.text(&field).to_owned();
            (field, words)
        };
        let unclear: Vec<(String, String)> = unclear(&self.walk, context).into_iter().map(words).collect();
        let Some((first, _)) = unclear.first().filter(|_| unclear.iter().any(|it| !self.told.contains(it)))
        else {
            return false;
        };
        let blocks = self.blocks(context);
        let at = |stop: &&Stop| matches!(stop, Stop::Field { field, .. } if field == first);
        let Some(at) = stops(&blocks).iter().position(at) else { return false };
        self.told = unclear;
        self.focus = (at, 0);
        self.start_typing(context);
        true
    }
}
