//! What pages say in one row each, remembered once read; reads a few months at a time.

use std::collections::{BTreeSet, HashMap};

use chrono::{NaiveDate, TimeDelta};
use ratatui::style::Style;

use super::figures::records;
use crate::exercise::{one_line, word};
use crate::journal::insights::{EntryRef, compared};
use crate::journal::{Month, Record};
use crate::screens::Context;
use crate::screens::screen::name;
use crate::text;
use crate::theme::accent_of;

/// Months that are read at a time.
const MONTHS: usize = 3;
pub const DATE: u16 = 12;
pub const TIME: u16 = 7;
/// The columns of the mark of an exercise, and of its name if that is short.
const MARK: u16 = 2;
const TITLE: u16 = 14;
const REMEMBERED: usize = 2000;

/// What a page says.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The code word of its exercise, and its name.
    kind: String,
    pub title: String,
    /// Its answers.
    words: String,
    /// What was feared, and what happened; in the person's own words.
    pub feared: Option<(String, String)>,
}

impl Line {
    /// What it says, or else what it is.
    pub fn said(&self) -> &str {
        if self.words.is_empty() { &self.title } else { &self.words }
    }

    /// The same from a column of a row of this width on; where there is room, what it is stands before what it says.
    pub fn pieces(&self, x: u16, measure: u16, context: &Context) -> Vec<(u16, String, Style)> {
        let piece = |x: u16, words: &str| {
            let room = usize::from(measure.saturating_sub(x));
            (x, text::cut(words, room, context.theme.marks.more), context.theme.text())
        };
        if context.narrow() {
            return vec![piece(x, self.said())];
        }
        let glyph = context.theme.glyph_of(&self.kind);
        let title_at = if context.theme.marks.glyphs { x + MARK } else { x };
        let beside = title_at + TITLE.max(text::width(&self.title) as u16 + 2);
        let mark = (x, glyph.to_owned(), context.theme.drawing(accent_of(&self.kind)));
        vec![piece(title_at, &self.title), mark, piece(beside, &self.words)]
    }

    pub fn of(record: &Record, context: &Context) -> Self {
        let exercise = context.exercises.get(&record.kind).map(AsRef::as_ref);
        let title = match exercise {
            Some(_) => text::capital(&name(&record.kind, context)),
            None => text::one_line(&record.kind),
        };
        let words = one_line(exercise, &record.kind, &record.fields, context.text);
        let feared = compared(record).map(|answer| {
            let part = exercise.and_then(|exercise| exercise.part("compared"));
            let answer = part.map_or_else(|| answer.to_owned(), |part| word(part, answer, context.text));
            let own = ["compared_words", "learned"].iter().filter_map(|field| record.text(field));
            let own: Vec<String> = own.map(|words| format!("\"{}\"", text::one_line(words))).collect();
            let happened = std::iter::once(answer).chain(own).collect::<Vec<_>>().join(" ");
            (text::one_line(record.text("fear").unwrap_or_default()), happened)
        });
        Self { kind: record.kind.clone(), title, words, feared }
    }
}

#[derive(Default)]
pub struct LineCache {
    lines: HashMap<String, Line>,
}

impl LineCache {
    /// Whether one of these is not read yet.
    pub fn lacks(&self, pages: &[EntryRef]) -> bool {
        pages.iter().any(|entry| !self.lines.contains_key(&entry.id))
    }

    /// Reads a few months of those that are lacking.
    pub fn read(&mut self, pages: &[EntryRef], context: &Context) {
        if self.lines.len() > REMEMBERED {
            self.lines.clear();
        }
        let mut months: BTreeSet<Month> = BTreeSet::new();
        for entry in pages {
            if self.lines.contains_key(&entry.id) {
                continue;
            }
            let mut with = months.clone();
            with.extend(months_around(entry.evening));
            if with.len() > MONTHS {
                break;
            }
            months = with;
            // What is gone meanwhile is not looked for again.
            self.lines.insert(entry.id.clone(), Line::default());
        }
        for (_, record) in months.iter().flat_map(|month| records(month, context)) {
            if let Some(line) = self.lines.get_mut(&record.id) {
                *line = Line::of(&record, context);
            }
        }
    }

    pub fn line(&self, entry: &EntryRef) -> Option<&Line> {
        self.lines.get(&entry.id)
    }
}

/// The months whose files may hold an evening: its own, and a neighbour at the edge.
pub fn months_around(evening: NaiveDate) -> Vec<Month> {
    let near = (-1..=1).filter_map(|by| evening.checked_add_signed(TimeDelta::days(by)));
    let mut months: Vec<Month> = near.map(Month::of).collect();
    months.dedup();
    months
}
