//! One month of evenings with the strands of what is there; a day without entries is only its number.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Months, NaiveDate, TimeDelta};
use ratatui::style::Style;

use super::entry_line::{DATE, Line, TIME, months_around};
use super::figures::records;
use super::tables::strand_name;
use crate::journal::insights::{EntryRef, strand_of, week_of};
use crate::journal::{Month, Record};
use crate::keys::Action;
use crate::screens::Context;
use crate::text::{dates, width};
use crate::theme::{Role, STRANDS};
use crate::widgets::page::Page;
use crate::widgets::page::columns::Piece;

/// The target of the day before the first.
pub const DAY: usize = 2_000_000;
/// Pages of the chosen day that are shown under the month.
const SHOWN: usize = 2;

/// A month and the chosen day in it.
pub struct Calendar {
    day: NaiveDate,
    /// What is there on each evening, newest first.
    days: BTreeMap<NaiveDate, Vec<Record>>,
}

impl Calendar {
    pub fn new(day: NaiveDate, context: &Context) -> Self {
        let mut calendar = Self { day, days: BTreeMap::new() };
        calendar.read(context);
        calendar
    }

    /// Reads the month again.
    pub fn read(&mut self, context: &Context) {
        self.days.clear();
        let edges = [self.day.with_day(1), last_of(self.day)];
        let months: BTreeSet<Month> = edges.into_iter().flatten().flat_map(months_around).collect();
        for (evening, record) in months.iter().flat_map(|month| records(month, context)) {
            if Month::of(evening) == Month::of(self.day) {
                self.days.entry(evening).or_default().push(record);
            }
        }
        for records in self.days.values_mut() {
            records.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
        }
    }

    /// Chooses another day, and reads its month if that is another one.
    pub fn go_to(&mut self, day: Option<NaiveDate>, context: &Context) {
        let Some(day) = day.filter(|day| (0..=9999).contains(&day.year())) else { return };
        let another = Month::of(day) != Month::of(self.day);
        self.day = day;
        if another {
            self.read(context);
        }
    }

    /// Moves as an action asks: by days and weeks, by months, to the ends of the month.
    pub fn go(&mut self, action: Action, context: &Context) {
        let days = |by: i64| self.day.checked_add_signed(TimeDelta::days(by));
        let day = match action {
            Action::Left => days(-1),
            Action::Right => days(1),
            Action::Up => days(-7),
            Action::Down => days(7),
            Action::PageUp => self.day.checked_sub_months(Months::new(1)),
            Action::PageDown => self.day.checked_add_months(Months::new(1)),
            Action::First => self.day_of_month(1),
            _ => self.day_of_month(31),
        };
        self.go_to(day, context);
    }

    /// A day of the month by its number, the last one if there are not so many.
    pub fn day_of_month(&self, day: u32) -> Option<NaiveDate> {
        self.day.with_day(day).or_else(|| last_of(self.day))
    }

    pub fn day_name(&self, context: &Context) -> String {
        dates::long(context.text, self.day)
    }

    /// The name of the month with its year.
    pub fn month_name(&self, context: &Context) -> String {
        let args = [
            ("month", dates::month(context.text, self.day).into()),
            ("year", self.day.year().to_string().into()),
        ];
        context.text.fill("cover.title", &args)
    }

    /// What is there on the chosen day, newest first.
    fn records(&self) -> &[Record] {
        self.days.get(&self.day).map(Vec::as_slice).unwrap_or_default()
    }

    /// The pages of the chosen day, newest first.
    pub fn pages(&self) -> Vec<EntryRef> {
        let page = |record: &Record| EntryRef { id: record.id.clone(), at: record.at, evening: self.day };
        self.records().iter().map(page).collect()
    }

    /// The month in rows of a page of its own; `focused` if the chosen day is marked.
    pub fn lay_out<'a>(&self, measure: u16, focused: bool, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let cell = if context.narrow() { (measure / 7).clamp(4, 5) } else { 6 };
        // A week without entries has only its row of numbers.
        let dense = context.short() || context.large();
        let mut page = Page::with_measure(theme, measure);
        let (Some(first), Some(last)) = (self.day.with_day(1), last_of(self.day)) else { return page };
        let piece = |row, day: NaiveDate| {
            let x = cell * (day.weekday().num_days_from_monday() as u16 + 1);
            Piece { row, x: x - 2, wide: 2, target: None, mark: None }
        };
        for day in week_of(first).iter_days().take(7) {
            let name = dates::weekday_short(context.text, day);
            let under = piece(0, day);
            let x = (under.x + 2).saturating_sub(width(&name) as u16);
            page.piece(&Piece { x, ..under }, vec![(0, name, theme.muted())]);
        }
        let mut row = 1;
        let mut marked = false;
        for day in first.iter_days().take_while(|day| *day <= last) {
            let chosen = focused && day == self.day;
            let number = Piece {
                target: Some(DAY + day.day() as usize),
                mark: chosen.then_some(1),
                ..piece(row, day)
            };
            page.piece(&number, vec![(0, format!("{:>2}", day.day()), theme.text())]);
            if let Some(records) = self.days.get(&day) {
                let glyphs = strand_marks(records, context);
                let under = piece(row + 1, day);
                let x = (under.x + 2).saturating_sub((glyphs.len() as u16).max(1));
                page.piece(&Piece { x, ..under }, glyphs);
                marked = true;
            }
            if day.weekday() == chrono::Weekday::Sun || day == last {
                row += if marked || !dense { 2 } else { 1 };
                marked = false;
            }
        }
        page
    }

    /// The chosen day and what is there on it.
    pub fn chosen(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        let shown = if context.short() { 1 } else { SHOWN };
        let records = self.records();
        let more = if records.len() > shown { format!(" {}", theme.marks.more) } else { String::new() };
        page.words(&format!("{}{more}", self.day_name(context)), theme.bold());
        for record in records.iter().take(shown) {
            let mut pieces = vec![(0, dates::time(&record.at), theme.muted())];
            pieces.extend(Line::of(record, context).pieces(TIME, page.measure(), context));
            page.pieces(pieces);
        }
    }

    /// The evenings of the month that have entries, with their strands in words.
    pub fn as_table(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        for (date, records) in &self.days {
            let names: Vec<String> =
                strands(records, context).into_iter().map(|strand| strand_name(strand, context)).collect();
            let words = vec![
                (0, dates::short(context.text, *date), theme.text()),
                (DATE, names.join(", "), theme.text()),
            ];
            page.line(None, *date == self.day, words);
        }
    }
}

/// The strands of which there is something, in the order in which they are drawn.
fn strands(records: &[Record], context: &Context) -> BTreeSet<usize> {
    records.iter().map(|record| strand_of(record, context.exercises)).collect()
}

/// The mark of a strand, from a column on.
fn strand_mark(x: u16, strand: usize, context: &Context) -> (u16, String, Style) {
    let role = STRANDS.get(strand).copied().unwrap_or(Role::Focus);
    (x, context.theme.strand_glyph(strand).to_owned(), context.theme.drawing(role))
}

/// The marks of the strands of which there is something, beside each other.
fn strand_marks(records: &[Record], context: &Context) -> Vec<(u16, String, Style)> {
    (0..).zip(strands(records, context)).map(|(x, strand)| strand_mark(x, strand, context)).collect()
}

pub fn legend(context: &Context) -> Vec<(u16, String, Style)> {
    let mut x = 0;
    let mut pieces = Vec::new();
    for strand in 0..STRANDS.len() {
        let word = strand_name(strand, context);
        let wide = width(&word) as u16;
        pieces.extend([strand_mark(x, strand, context), (x + 2, word, context.theme.muted())]);
        x += 2 + wide + 3;
    }
    pieces
}

fn last_of(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}
