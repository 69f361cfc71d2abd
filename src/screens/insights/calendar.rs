//! Months of evenings with the threads of what is there, as cloth; a day without entries is only its number.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta, Weekday};

use super::entry_line::{DATE, Line, TIME, months_around};
use super::figures::records;
use super::tables::strand_name;
use crate::journal::insights::{EntryRef, strand_of, week_of};
use crate::journal::{Month, Record};
use crate::keys::Action;
use crate::screens::Context;
use crate::text::{dates, width};
use crate::theme::{Role, STRANDS};
use crate::widgets::cloth;
use crate::widgets::page::columns::Piece;
use crate::widgets::page::{Page, Placed};

/// The target of the day before the first.
pub const DAY: usize = 2_000_000;
/// Pages of the chosen day that are shown under the month: in a low window, in others, and in a tall one.
const SHOWN: [usize; 3] = [1, 2, 5];
/// The columns of a day's cloth, and those before the day after it; the columns of a day where there is room for more.
const THREADS: u16 = 3;
const BETWEEN: u16 = 1;
const ROOMY: u16 = 6;
/// Months beside each other in a wide window, from which width on, and the columns between two.
const MONTHS: u16 = 3;
const WIDE: u16 = 100;
const MONTHS_APART: u16 = 4;
/// The most weeks that a month reaches into.
const WEEKS: usize = 6;
const MONTH: u16 = 7 * (THREADS + BETWEEN);
/// Below this height three months leave room for one page of the chosen day.
const ROOM: u16 = 22;
/// From this height on the cloth of a day has two rows where three months stand beside each other.
const TALL: u16 = 34;

/// Some months beside each other and the chosen day in one of them.
pub struct Calendar {
    day: NaiveDate,
    /// A day of the newest month of those that are shown, and how many these are.
    newest: NaiveDate,
    months: u16,
    /// What is there on each evening, newest first.
    days: BTreeMap<NaiveDate, Vec<Record>>,
}

/// How the days of a month stand: their columns, the rows of their threads, and whether the chosen one is marked.
#[derive(Clone, Copy)]
struct Cells {
    wide: u16,
    threads: usize,
    focused: bool,
}

impl Cells {
    /// The column behind a day.
    fn end(self, day: NaiveDate) -> u16 {
        self.wide * (day.weekday().num_days_from_monday() as u16 + 1)
    }
}

/// Whether there is room for some months beside each other.
pub fn is_wide(context: &Context) -> bool {
    context.size.width >= WIDE
}

/// The width of the days of one month, where there is room.
pub fn month_measure() -> u16 {
    7 * ROOMY
}

/// The width of the text of months beside each other.
pub fn wide_measure() -> u16 {
    MONTHS * MONTH + (MONTHS - 1) * MONTHS_APART
}

impl Calendar {
    pub fn new(day: NaiveDate, context: &Context) -> Self {
        let mut calendar = Self { day, newest: day, months: 1, days: BTreeMap::new() };
        calendar.settle();
        calendar.resize(context);
        calendar.read(context);
        calendar
    }

    /// The first days of the months that are shown, oldest first.
    fn shown(&self) -> Vec<NaiveDate> {
        let first = |back| self.newest.with_day(1)?.checked_sub_months(Months::new(back));
        (0..u32::from(self.months)).rev().filter_map(first).collect()
    }

    /// Shows as many months as there is room for, with that of the chosen day among them.
    pub fn resize(&mut self, context: &Context) {
        let months = if is_wide(context) { MONTHS } else { 1 };
        if months != self.months {
            self.months = months;
            self.settle();
            self.read(context);
        }
    }

    /// Moves the months that are shown as little as needed for the chosen day; whether they are others now.
    fn settle(&mut self) -> bool {
        let (day, newest) = (Month::of(self.day), Month::of(self.newest));
        if day > newest {
            self.newest = self.day;
        } else if !self.shown().iter().any(|first| Month::of(*first) == day) {
            let last = self.day.checked_add_months(Months::new(u32::from(self.months - 1)));
            self.newest = last.unwrap_or(self.day);
        }
        Month::of(self.newest) != newest
    }

    /// Reads the months again.
    pub fn read(&mut self, context: &Context) {
        self.days.clear();
        let shown = self.shown();
        let edges = shown.iter().flat_map(|first| [Some(*first), last_of(*first)]);
        let files: BTreeSet<Month> = edges.flatten().flat_map(months_around).collect();
        for (evening, record) in files.iter().flat_map(|month| records(month, context)) {
            if shown.iter().any(|first| Month::of(*first) == Month::of(evening)) {
                self.days.entry(evening).or_default().push(record);
            }
        }
        for records in self.days.values_mut() {
            records.sort_by(|a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
        }
    }

    /// Chooses another day, and reads its month if that is not shown yet.
    pub fn go_to(&mut self, day: Option<NaiveDate>, context: &Context) {
        let Some(day) = day.filter(|day| (0..=9999).contains(&day.year())) else { return };
        self.day = day;
        if self.settle() {
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
    fn day_of_month(&self, day: u32) -> Option<NaiveDate> {
        self.day.with_day(day).or_else(|| last_of(self.day))
    }

    /// The day that a target stands for, by its number among those that are shown.
    pub fn day_of_target(&self, number: usize) -> Option<NaiveDate> {
        self.shown().first()?.checked_add_days(Days::new(number as u64))
    }

    pub fn day_name(&self, context: &Context) -> String {
        dates::long(context.text, self.day)
    }

    /// The name of the month with its year.
    pub fn month_name(&self, context: &Context) -> String {
        month_name(self.day, context)
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

    /// The month of the chosen day in rows of a page of its own; `focused` if that day is marked.
    pub fn lay_out<'a>(&self, measure: u16, focused: bool, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::with_measure(context.theme, measure);
        let cell = if context.narrow() { (measure / 7).clamp(THREADS + BETWEEN, ROOMY - 1) } else { ROOMY };
        if let Some(first) = self.day.with_day(1) {
            self.month(&mut page, first, Cells { wide: cell, threads: 1, focused }, context);
        }
        page
    }

    /// All months that are shown beside each other, each below its name.
    pub fn beside_each_other<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let threads = if context.size.height >= TALL && cloth::weaves(theme) { 2 } else { 1 };
        let cells = Cells { wide: THREADS + BETWEEN, threads, focused: true };
        let mut page = Page::with_measure(theme, wide_measure());
        let columns = (0..).zip(self.shown()).map(|(index, first)| {
            let mut column = Page::with_measure(theme, MONTH);
            let here = Month::of(first) == Month::of(self.day);
            let style = if here { theme.bold() } else { theme.muted() };
            // The names of days end at the end of their cell, so the first column is free.
            column.pieces(vec![(BETWEEN, month_name(first, context), style)]);
            self.month(&mut column, first, cells, context);
            (index * (MONTH + MONTHS_APART), column)
        });
        page.side_by_side(columns);
        // As tall as months with the most weeks, so that what stands below never moves.
        while context.size.height >= ROOM && page.height() < 2 + WEEKS * (1 + threads) {
            page.blank();
        }
        page
    }

    /// One month below what is there: the names of the days, and each week's numbers with their threads.
    fn month(&self, page: &mut Page, first: NaiveDate, cells: Cells, context: &Context) {
        let theme = context.theme;
        // A week without entries has only its row of numbers.
        let dense = context.short() || context.large() && cells.threads == 1;
        let Some(last) = last_of(first) else { return };
        let top = page.height();
        for day in week_of(first).iter_days().take(7) {
            let name = dates::weekday_short(context.text, day);
            let end = cells.end(day);
            let x = end.saturating_sub(width(&name) as u16);
            let piece = Piece { row: top, x, wide: end - x, target: None, mark: None };
            page.piece(&piece, vec![(0, name, theme.muted())]);
        }
        let mut row = top + 1;
        let mut woven = false;
        for day in first.iter_days().take_while(|day| *day <= last) {
            let records = self.days.get(&day);
            self.number(page, row, day, cells, context);
            if let Some(records) = records {
                let strands = strands(records, context);
                for thread in 0..cells.threads {
                    let (wide, pieces) = threads(&strands, thread, context);
                    let x = cells.end(day).saturating_sub(wide);
                    let piece = Piece { row: row + 1 + thread, x, wide, target: None, mark: None };
                    page.piece(&piece, pieces);
                }
                woven = true;
            }
            if day.weekday() == Weekday::Sun || day == last {
                row += if woven || !dense { 1 + cells.threads } else { 1 };
                woven = false;
            }
        }
    }

    /// The number of a day; muted on a day without entries.
    fn number(&self, page: &mut Page, row: usize, day: NaiveDate, cells: Cells, context: &Context) {
        let theme = context.theme;
        let shown = self.shown().first().copied().unwrap_or(day);
        let chosen = cells.focused && day == self.day;
        let number = Piece {
            row,
            x: cells.end(day).saturating_sub(2),
            wide: 2,
            target: Some(DAY + (day - shown).num_days() as usize),
            mark: chosen.then_some(1),
        };
        let style = if chosen || self.days.contains_key(&day) { theme.text() } else { theme.muted() };
        page.piece(&number, vec![(0, format!("{:>2}", day.day()), style)]);
    }

    /// The chosen day and what is there on it.
    pub fn chosen(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        let [low, others, tall] = SHOWN;
        let shown = match context.size.height {
            _ if context.short() => low,
            ..ROOM if is_wide(context) => low,
            TALL.. => tall,
            _ => others,
        };
        let records = self.records();
        let more = if records.len() > shown { format!(" {}", theme.marks.more) } else { String::new() };
        page.words(&format!("{}{more}", self.day_name(context)), theme.bold());
        for record in records.iter().take(shown) {
            let mut pieces = vec![(0, dates::time(&record.at), theme.muted())];
            pieces.extend(Line::of(record, context).pieces(TIME, page.measure(), context));
            page.pieces(pieces);
        }
    }

    /// The evenings of the chosen month that have entries, with their strands in words.
    pub fn as_table(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        let of_month = |date: &NaiveDate| Month::of(*date) == Month::of(self.day);
        for (date, records) in self.days.iter().filter(|(date, _)| of_month(date)) {
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
fn strand_mark(x: u16, strand: usize, context: &Context) -> Placed {
    let role = STRANDS.get(strand).copied().unwrap_or(Role::Focus);
    (x, context.theme.strand_glyph(strand).to_owned(), context.theme.drawing(role))
}

/// A row of the threads of a day, and its width: cloth, or one row of marks where the theme cannot weave.
fn threads(strands: &BTreeSet<usize>, row: usize, context: &Context) -> (u16, Vec<Placed>) {
    if !cloth::weaves(context.theme) {
        let marks = (0..).zip(strands).map(|(x, strand)| strand_mark(x, *strand, context));
        return ((strands.len() as u16).max(1), marks.collect());
    }
    let there = [0, 1, 2].map(|strand| strands.contains(&strand));
    let cell = |column: u16| {
        // From the second column of the cloth on, three cells have all threads.
        let at = (usize::from(column) + 1, row);
        let span = cloth::cell(there, at, cloth::FRESH, context.theme);
        (column, span.content.into_owned(), span.style)
    };
    (THREADS, (0..THREADS).map(cell).collect())
}

pub fn legend(context: &Context) -> Vec<Placed> {
    let mut x = 0;
    let mut pieces = Vec::new();
    for strand in 0..STRANDS.len() {
        let word = strand_name(strand, context);
        let (wide, marks) = threads(&BTreeSet::from([strand]), 0, context);
        pieces.extend(marks.into_iter().map(|(at, mark, style)| (x + at, mark, style)));
        x += wide + 1;
        let end = x + width(&word) as u16;
        pieces.push((x, word, context.theme.muted()));
        x = end + 3;
    }
    pieces
}

fn month_name(day: NaiveDate, context: &Context) -> String {
    let args = [("month", dates::month(context.text, day).into()), ("year", day.year().to_string().into())];
    context.text.fill("cover.title", &args)
}

fn last_of(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}
