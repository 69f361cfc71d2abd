//! Which writing certainly does not hold the words that are looked for; pure. It lets through what it is not sure of, and
//! must never hold back an entry that would be found.
//!
//! An entry is found by the words that it shows. They come from its file as they stand there, without the characters that
//! are not seen; or they stand for a code; or they tell a day. In what comes from one of these no letter is added, and
//! between two of them stands more than a letter. So of each word that is looked for the longest run of letters, or of
//! digits, stands in the folded file, or in the words of a code that stands there, or in those of a day.

use chrono::{Months, NaiveDate, NaiveTime};
use memchr::{memchr, memchr_iter, memchr3_iter, memmem};
use serde_json::Value;

use super::fold::{fold, fold_into};
use super::query::Query;
use crate::exercise::{Catalogue, words_of_codes};
use crate::journal::model::record::Record;
use crate::text::{Text, dates};

/// What is looked for, as far as it can be told from the bytes of a file.
#[derive(Debug)]
pub struct Sieve {
    /// For each word what holds it, of which one thing must be there: its run, or a code that is shown by it.
    words: Vec<Vec<memmem::Finder<'static>>>,
}

impl Sieve {
    /// What entries must hold that a query finds when they are shown in these words.
    pub fn new(query: &Query, exercises: &Catalogue, text: &Text) -> Sieve {
        let mut runs: Vec<&str> = query.words().iter().map(|word| longest_run(word)).collect();
        runs.retain(|run| !run.is_empty());
        if runs.is_empty() {
            return Sieve { words: Vec::new() };
        }
        let finder = |run: &str| memmem::Finder::new(run).into_owned();
        if text.written().is_some_and(|written| hold_none(written, &runs)) {
            return Sieve { words: runs.into_iter().map(|run| vec![finder(run)]).collect() };
        }
        let days = fold(&words_of_days(text));
        runs.retain(|run| !days.contains(run));
        let exercises = exercises.every();
        let words = exercises.flat_map(|exercise| words_of_codes(exercise, text));
        let codes: Vec<(&str, String)> = words.map(|(code, words)| (code, fold(&words))).collect();
        let holders = |run: &str| {
            let shown = codes.iter().filter(|(_, words)| words.contains(run));
            // An escape may stand in a code; not in a run.
            let shown = shown.map(|(code, _)| longest_run(&fold(code)).to_owned());
            let mut holders: Vec<String> = shown.chain([run.to_owned()]).collect();
            holders.sort();
            holders.dedup();
            holders.iter().map(|holder| finder(holder)).collect()
        };
        Sieve { words: runs.into_iter().map(holders).collect() }
    }

    /// Whether it lets everything through.
    pub fn is_open(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether these files, together, may hold an entry that is found.
    pub fn may_be_in<'a>(&self, files: impl Iterator<Item = &'a str> + Clone) -> bool {
        if self.is_open() || files.clone().any(is_unsure) {
            return true;
        }
        let mut folded = String::with_capacity(files.clone().map(str::len).sum());
        files.for_each(|file| fold_into(file, &mut folded));
        self.is_in(&folded)
    }

    /// Whether this record may be found.
    pub fn may_hold(&self, record: &Record) -> bool {
        let mut folded = String::new();
        self.is_open()
            || record.fields.values().any(|value| !gather(value, &mut folded))
            || self.is_in(&folded)
    }

    fn is_in(&self, folded: &str) -> bool {
        self.words.iter().all(|holders| holders.iter().any(|holder| holder.find(folded.as_bytes()).is_some()))
    }
}

/// Folds what a value may show; false when that cannot be told.
fn gather(value: &Value, folded: &mut String) -> bool {
    folded.push('\n');
    match value {
        Value::String(words) => {
            fold_into(words, folded);
            let control = |byte: u8| byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t');
            !words.bytes().any(control) && !has_unseen(words.as_bytes())
        }
        Value::Array(values) => values.iter().all(|value| gather(value, folded)),
        Value::Bool(true) => {
            folded.push_str("true");
            true
        }
        _ => false,
    }
}

/// Whether none of these runs stands in these words. Then none stands in the words of a code or of a day: only such as are
/// written there too.
fn hold_none<'a>(words: impl Iterator<Item = &'a str>, runs: &[&str]) -> bool {
    let mut folded = String::new();
    for words in words {
        folded.push('\n');
        fold_into(words, &mut folded);
    }
    runs.iter().all(|run| memmem::find(folded.as_bytes(), run.as_bytes()).is_none())
}

/// The longest run of letters, or of digits; of two the first.
fn longest_run(word: &str) -> &str {
    let kind = |c: char| if c.is_alphabetic() { 'a' } else { '0' };
    let mut longest = "";
    for part in word.split(|c: char| !c.is_alphabetic() && !c.is_ascii_digit()) {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let next = rest.trim_start_matches(|c| kind(c) == kind(first));
            let run = rest.strip_suffix(next).unwrap_or(rest);
            if run.len() > longest.len() {
                longest = run;
            }
            rest = next;
        }
    }
    longest
}

/// The names of all days and months, and what stands around them.
fn words_of_days(text: &Text) -> String {
    let first = NaiveDate::default();
    let midnight = NaiveTime::MIN;
    let around =
        [dates::full(text, first), dates::long(text, first), dates::with_time(text, first, &midnight)];
    let weekdays = first.iter_days().take(7).map(|day| dates::weekday(text, day));
    let months = (0..12).filter_map(|month| first.checked_add_months(Months::new(month)));
    let months = months.map(|day| dates::month(text, day));
    let words: Vec<String> = weekdays.chain(months).chain(around).collect();
    words.join("\n").replace(|c: char| c.is_ascii_digit(), " ")
}

/// Whether a file holds characters that are dropped before they are shown, or escapes that may be one.
fn is_unsure(file: &str) -> bool {
    let bytes = file.as_bytes();
    memchr_iter(b'\\', bytes).any(|at| matches!(bytes.get(at + 1), Some(b'u' | b'b'))) || has_unseen(bytes)
}

/// Whether characters are dropped before these words are shown. Controls of ASCII are left to the caller, but for the
/// last, which may stand in a file as it is.
fn has_unseen(bytes: &[u8]) -> bool {
    let at = |place: usize| bytes.get(place).copied().unwrap_or_default();
    memchr(0x7f, bytes).is_some()
        || memchr3_iter(0xc2, 0xe2, 0xef, bytes).any(|place| {
            match [at(place), at(place + 1), at(place + 2)] {
                [0xc2, next, _] => next < 0xa0,
                // U+2028 to U+202E and U+2066 to U+2069; those around them make no difference.
                [0xe2, 0x80, last] => (0xa8..0xb0).contains(&last),
                [0xe2, next, _] => next == 0x81,
                [_, next, last] => next == 0xbb && last == 0xbf,
            }
        })
}

#[cfg(test)]
#[path = "sieve_tests.rs"]
mod tests;
