//! How a list of pages is painted, in the journal and in search; decides nothing.

use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::highlight;
use crate::journal::{Query, Record};
use crate::screens::Context;
use crate::text::{Text, cut, dates, width};
use crate::theme::Theme;
use crate::widgets::page::{Hits, Page};
use crate::widgets::two_panes::text_width;

/// Columns that the second row of a page stands in.
const INDENT: usize = 2;
/// Rows that a page takes in the list.
const ROWS: u16 = 2;

/// The number of pages that a list shows.
pub fn shown_in(list: Rect) -> usize {
    usize::from(list.height / ROWS)
}

/// The widest that the name of a kind gets in the list: an exercise of one's own may have a long one.
const KIND: usize = 16;

/// The width of the second row of a page in the list.
pub fn below_width(pane: Rect) -> usize {
    usize::from(text_width(pane)).saturating_sub(INDENT)
}

/// The widest that a head of the list gets.
pub fn head_width(context: &Context) -> u16 {
    let kinds = context.exercises.listed().map(|exercise| width(&kind_name(&exercise.kind, context.text)));
    (date_width(context) + 2 + kinds.max().unwrap_or(0).min(KIND)) as u16
}

fn date_width(context: &Context) -> usize {
    width(&dates::weekday_short(context.text, context.now.date_naive())) + " 22 nov 21:47".len()
}

/// The short name of a kind; its code word if this build does not know it.
pub fn kind_name(kind: &str, text: &Text) -> String {
    let key = format!("journal.kind.{kind}");
    if text.has(&key) { text.get(&key) } else { crate::text::one_line(kind) }
}

/// Date, time and kind of a record; the year instead of the time if it is another year.
pub fn head(record: &Record, context: &Context) -> String {
    // A time stands beside it, so it is the day on the calendar and not the evening.
    let (text, day) = (context.text, record.at.date_naive());
    let (weekday, month) = (dates::weekday_short(text, day), dates::month_short(text, day));
    let mut args = vec![
        ("weekday", weekday.into()),
        ("day", format!("{:02}", day.day()).into()),
        ("month", month.into()),
    ];
    let date = if day.year() == context.now.year() {
        format!("{} {}", text.fill("date.long", &args), dates::time(&record.at))
    } else {
        args.push(("year", day.year().to_string().into()));
        text.fill("date.full", &args)
    };
    let fill = " ".repeat(date_width(context).saturating_sub(width(&date)));
    let kind = cut(&kind_name(&record.kind, text), KIND, context.theme.marks.more);
    format!("{date}{fill}  {kind}")
}

/// A row of the list.
pub struct Item<'a> {
    /// Date, time and kind.
    pub head: String,
    /// A line about what is in it.
    pub below: &'a str,
    /// What it was found by.
    pub query: Option<&'a Query>,
}

/// Paints the rows of a list; `at` is the one that is read, which has the focus or (false) only stands out. `more` says
/// that others follow.
pub fn paint(
    frame: &mut Frame,
    area: Rect,
    items: &[Item],
    at: (usize, bool),
    more: bool,
    theme: &Theme,
) -> Hits {
    let measure = text_width(area);
    let room = usize::from(measure);
    let mut page = Page::with_measure(theme, measure);
    for (index, item) in items.iter().enumerate() {
        let first = page.height();
        let style = if at == (index, false) { theme.bold() } else { theme.text() };
        let head = cut(&item.head, room, theme.marks.more);
        page.choice_pieces(index, false, vec![(0, head, style)]);
        let below = highlight::cut_line(item.below, below_width(area), item.query, theme);
        let pieces = below.into_iter().map(|(x, words, style)| (x + INDENT as u16, words, style)).collect();
        page.choice_pieces(index, false, pieces);
        if at == (index, true) {
            page.focus_rows(first, page.height());
        }
    }
    let left = area.bottom().saturating_sub(1);
    let height = area.height / ROWS * ROWS;
    let hits = page.paint_at(frame, Rect { height, ..area }, 0);
    if more && area.height > 0 {
        // In the column between the list and the rule.
        frame.buffer_mut().set_string(area.right(), left, theme.marks.down, theme.muted());
    }
    hits
}
