//! How a page looks in a list, in the journal, in search and in the trash: its day, mark, time, kind and answers, below the
//! heading of its month; decides nothing.

use chrono::{Datelike, NaiveDate};
use ratatui::style::Style;

use super::entry_row::EntryRow;
use super::highlight::Marked;
use crate::exercise::kind_name;
use crate::journal::{Query, Record};
use crate::screens::Context;
use crate::text::{cut, dates, width};
use crate::theme::accent_of;
use crate::widgets::page::{Page, Placed};

/// The widest that the name of a kind gets in the list: an exercise of one's own may have a long one.
const KIND: usize = 16;
/// From this width of the text on a page takes one row.
const ONE_ROW: u16 = 54;
/// The words that a second row has room for: "concept, stap 3 van 4".
const SAID: usize = 21;
/// The columns of a time, and those between two columns.
const TIME: usize = 5;
const BETWEEN: usize = 2;

/// The rows that a page takes in text of this width.
pub fn height(measure: u16) -> usize {
    if measure >= ONE_ROW { 1 } else { 2 }
}

/// The width that a list needs for the rows of a page.
pub fn narrowest(context: &Context) -> u16 {
    (kind_at(context) + kinds_width(context)).max(time_at(context) + SAID) as u16
}

fn kinds_width(context: &Context) -> usize {
    let kinds = context.exercises.listed().map(|exercise| width(&kind_name(&exercise.kind, context.text)));
    kinds.max().unwrap_or(0).min(KIND)
}

/// Where the mark of the exercise stands: behind the day.
fn mark_at(context: &Context) -> usize {
    width(&dates::weekday_short(context.text, context.now.date_naive())) + " 22".len() + BETWEEN
}

fn time_at(context: &Context) -> usize {
    mark_at(context) + if context.theme.marks.glyphs { BETWEEN } else { 0 }
}

fn kind_at(context: &Context) -> usize {
    time_at(context) + TIME + BETWEEN
}

/// What stands where a kind has its mark; a dot for a kind that has none.
fn mark(kind: &str, context: &Context) -> (String, Style) {
    let (theme, glyph) = (context.theme, context.theme.glyph_of(kind));
    match glyph {
        "" if theme.marks.glyphs => (theme.marks.dot.to_owned(), theme.muted()),
        _ => (glyph.to_owned(), theme.drawing(accent_of(kind))),
    }
}

/// Date, time and kind of a page that stands alone.
pub fn head(record: &Record, context: &Context) -> String {
    let (text, day) = (context.text, record.at.date_naive());
    let date =
        if day.year() == context.now.year() { dates::short(text, day) } else { dates::full(text, day) };
    format!("{date} {}  {}", dates::time(&record.at), kind_name(&record.kind, text))
}

/// The heading of a month: its name, small, with a rule to the edge.
pub fn month(page: &mut Page, day: NaiveDate, context: &Context) {
    let (text, theme) = (context.text, context.theme);
    let args = [("month", dates::month(text, day).into()), ("year", day.year().to_string().into())];
    let name = text.fill("cover.title", &args);
    let rule_at = width(&name) as u16 + 1;
    let rule = theme.marks.lip.repeat(page.measure().saturating_sub(rule_at).into());
    page.pieces(vec![(0, name, theme.muted()), (rule_at, rule, theme.line())]);
}

/// A page of the list that is about to be laid out.
pub struct ListRow<'a> {
    pub row: &'a EntryRow,
    /// Whether it is the first of its day.
    pub first: bool,
    /// Whether it is read and does not have the focus.
    pub stands_out: bool,
    /// What is set apart.
    pub query: &'a Query,
}

impl ListRow<'_> {
    /// Its rows in text of this width.
    pub fn pieces(&self, measure: u16, context: &Context) -> Vec<Vec<Placed>> {
        let theme = context.theme;
        let (record, day) = (&self.row.entry.shown, self.row.day());
        let style = if self.stands_out { theme.bold() } else { theme.text() };
        let (kind_at, time_at) = (kind_at(context), time_at(context));
        let room = usize::from(measure).saturating_sub(kind_at).min(KIND);
        let kind = cut(&kind_name(&record.kind, context.text), room, theme.marks.more);
        let (mark, in_accent) = mark(&record.kind, context);
        // The name comes first: it has the cursor.
        let mut head = vec![
            (kind_at as u16, kind, style),
            (time_at as u16, dates::time(&record.at), theme.muted()),
            (mark_at(context) as u16, mark, in_accent),
        ];
        if self.first {
            let name = format!("{} {:>2}", dates::weekday_short(context.text, day), day.day());
            head.push((0, name, style));
        }
        if height(measure) == 1 {
            let said_at = kind_at + kinds_width(context) + BETWEEN;
            head.extend(self.said(said_at, measure, context));
            return vec![head];
        }
        vec![head, self.said(time_at, measure, context)]
    }

    /// What was answered, from a column on.
    fn said(&self, at: usize, measure: u16, context: &Context) -> Vec<Placed> {
        let (theme, room) = (context.theme, usize::from(measure).saturating_sub(at));
        let said = if self.query.is_empty() {
            cut(self.row.gist.split('\n').next().unwrap_or_default(), room, theme.marks.more)
        } else {
            self.query.snippet(&self.row.gist, room, theme.marks.more)
        };
        Marked::new(&said, self.query, theme).cut_line(at as u16, room)
    }
}
