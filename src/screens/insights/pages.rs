//! The pages behind a figure, week by week, and what each says in one row; reads only those that are in sight.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Days, NaiveDate};

use super::super::Context;
use super::super::screen::name;
use crate::exercise::{one_line, word};
use crate::journal::insights::{Counts, EntryRef, Named, compared, week_of};
use crate::journal::{Month, Record};
use crate::text::{self, cut, dates, width};
use crate::widgets::page::Page;

/// Months that are read at a time.
const MONTHS: usize = 3;
/// The columns of a date.
pub const DATE: u16 = 12;
/// The columns of a time.
pub const TIME: u16 = 7;
/// The columns of the name of an exercise, if it is short.
pub const TITLE: u16 = 14;
/// Lines that are remembered.
const REMEMBERED: usize = 2000;

/// What a page says.
#[derive(Clone, Debug, Default)]
pub struct Line {
    title: String,
    words: String,
    /// What was feared, and what happened; in the person's own words.
    feared: Option<(String, String)>,
}

impl Line {
    /// What it says, or else what it is.
    pub fn said(&self) -> &str {
        if self.words.is_empty() { &self.title } else { &self.words }
    }

    /// Its exercise.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its answers.
    pub fn words(&self) -> &str {
        &self.words
    }

    /// The line of an entry.
    pub fn of(record: &Record, context: &Context) -> Self {
        let exercise = context.exercises.get(&record.kind).map(AsRef::as_ref);
        let title = match exercise {
            Some(_) => super::tables::sentence(&name(&record.kind, context)),
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
        Self { title, words, feared }
    }
}

/// The lines of pages that were read.
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
        let mut found: BTreeSet<&str> = BTreeSet::new();
        for entry in pages.iter().filter(|entry| !self.lines.contains_key(&entry.id)) {
            let around = months_around(entry.evening);
            let more = around.iter().filter(|month| !months.contains(month)).count();
            if months.len() + more > MONTHS {
                break;
            }
            months.extend(around);
            found.insert(&entry.id);
        }
        for month in &months {
            let entries = context.journal.month(month).map(|view| view.entries).unwrap_or_default();
            for record in entries.iter().filter(|entry| entry.alive()).map(|entry| &entry.shown) {
                if found.remove(record.id.as_str()) {
                    self.lines.insert(record.id.clone(), Line::of(record, context));
                }
            }
        }
        // What is gone meanwhile is not looked for again.
        for id in found {
            self.lines.insert(id.to_owned(), Line::default());
        }
    }

    /// What a page says, if it was read.
    pub fn line(&self, entry: &EntryRef) -> Option<&Line> {
        self.lines.get(&entry.id)
    }

    /// Forgets everything, because it may have changed.
    pub fn forget(&mut self) {
        self.lines.clear();
    }
}

/// The months whose files may hold an evening: its own, and a neighbour at the edge.
pub fn months_around(evening: NaiveDate) -> Vec<Month> {
    let near =
        [evening.checked_sub_days(Days::new(1)), Some(evening), evening.checked_add_days(Days::new(1))];
    let mut months: Vec<Month> = near.into_iter().flatten().map(Month::of).collect();
    months.dedup();
    months
}

/// A list of pages to choose from.
pub struct Pages {
    title: String,
    /// What they have in common; nothing for the pages of a day.
    pub what: Vec<Named>,
    all: Vec<EntryRef>,
    weeks: BTreeMap<NaiveDate, usize>,
    at: usize,
}

impl Pages {
    /// The pages behind a figure.
    pub fn behind(what: &[Named], title: String, counts: &Counts) -> Self {
        let mut pages: Vec<EntryRef> = what.iter().flat_map(|named| counts.pages(named)).cloned().collect();
        if what.len() > 1 {
            pages.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
        }
        let mut weeks = BTreeMap::new();
        for named in what {
            for (week, n) in counts.weeks(named) {
                *weeks.entry(week).or_insert(0) += n;
            }
        }
        Self { title, what: what.to_vec(), all: pages, weeks, at: 0 }
    }

    /// The pages of one day.
    pub fn of_day(title: String, pages: Vec<EntryRef>) -> Self {
        Self { title, what: Vec::new(), all: pages, weeks: BTreeMap::new(), at: 0 }
    }

    /// The same list after the figures were counted anew.
    pub fn again(&mut self, counts: &Counts) {
        let anew = Self::behind(&self.what, self.title.clone(), counts);
        let at = self.at.min(anew.all.len().saturating_sub(1));
        *self = Self { at, ..anew };
    }

    /// Puts the focus on a page.
    pub fn go_to(&mut self, entry: usize) {
        self.at = entry.min(self.all.len().saturating_sub(1));
    }

    /// The page that has the focus, by its number.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The number of pages.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// The page with the focus.
    pub fn page(&self) -> Option<&EntryRef> {
        self.all.get(self.at)
    }

    fn window(&self, height: u16) -> std::ops::Range<usize> {
        let height = usize::from(height);
        self.at.saturating_sub(height)..(self.at + height).min(self.all.len())
    }

    /// The pages that may be in sight.
    pub fn in_sight(&self, height: u16) -> &[EntryRef] {
        self.all.get(self.window(height)).unwrap_or_default()
    }

    /// Lays out the pages that may be in sight; a page's target is its number.
    pub fn lay_out<'a>(&self, read: &LineCache, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::new(theme, context.size.width);
        page.words(&text::one_line(&self.title), theme.bold());
        page.gap();
        let mut last = None;
        let range = self.window(context.size.height);
        for (index, entry) in range.clone().zip(self.all.get(range).unwrap_or_default()) {
            let week = week_of(entry.evening);
            if last != Some(week)
                && let Some(n) = self.weeks.get(&week)
            {
                let date = dates::full(context.text, week);
                let name = context.text.fill("insights.week", &[("date", date.into())]);
                let times = context.text.fill("insights.times", &[("count", (*n).into())]);
                page.gap();
                let end = page.measure().saturating_sub(width(&times) as u16);
                let name = cut(&name, usize::from(end.saturating_sub(1)), theme.marks.more);
                page.pieces(vec![(0, name, theme.muted()), (end, times, theme.muted())]);
            }
            last = Some(week);
            self.page_row(&mut page, index, entry, read.line(entry), context);
        }
        page
    }

    fn page_row(
        &self,
        page: &mut Page,
        index: usize,
        entry: &EntryRef,
        line: Option<&Line>,
        context: &Context,
    ) {
        let (theme, measure) = (context.theme, page.measure());
        let date = dates::short(context.text, entry.evening);
        let fit = |words: &str, x: u16| cut(words, usize::from(measure.saturating_sub(x)), theme.marks.more);
        let mut pieces = vec![(0, date, theme.muted())];
        let mut further = None;
        if let Some(line) = line {
            let of_feared = matches!(self.what.first(), Some(Named::Feared(_)));
            match line.feared.as_ref().filter(|_| of_feared) {
                Some((fear, happened)) => {
                    pieces.push((DATE, fit(&format!("\"{fear}\""), DATE), theme.text()));
                    further = Some(happened);
                }
                None if context.narrow() => {
                    pieces.push((DATE, fit(line.said(), DATE), theme.text()));
                }
                None => {
                    pieces.push((DATE, dates::time(&entry.at), theme.muted()));
                    pieces.push((DATE + TIME, fit(&line.title, DATE + TIME), theme.text()));
                    let x = DATE + TIME + TITLE.max(width(&line.title) as u16 + 2);
                    pieces.push((x, fit(&line.words, x), theme.text()));
                }
            }
        }
        page.choice_pieces(index, index == self.at, pieces);
        if let Some(happened) = further {
            page.words_at(DATE, happened, theme.text());
        }
    }
}
