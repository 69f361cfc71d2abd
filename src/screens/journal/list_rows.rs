//! How a list of pages is painted, in the journal and in search; decides nothing.

use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::highlight;
use super::list::MonthWindow;
use crate::journal::{Query, Record};
use crate::screens::Context;
use crate::text::{Text, cut, dates, width};
use crate::widgets::page::{Hits, Page};
use crate::widgets::two_panes::text_width;

/// Columns that the second row of a page stands in.
const INDENT: u16 = 2;
/// Rows that a page takes in the list.
const ROWS: u16 = 2;

/// The number of pages that a list shows.
pub fn shown_in(list: Rect) -> usize {
    usize::from(list.height / ROWS)
}

/// The widest that the name of a kind gets in the list: an exercise of one's own may have a long one.
const KIND: usize = 16;

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

/// Paints the rows of a list, with what was looked for set apart; its page has the focus or (false) only stands out.
pub fn paint(
    frame: &mut Frame,
    area: Rect,
    list: &MonthWindow,
    query: &Query,
    focused: bool,
    context: &Context,
) -> Hits {
    let (theme, measure) = (context.theme, text_width(area));
    let below = usize::from(measure.saturating_sub(INDENT));
    let (rows, at) = list.window();
    let mut page = Page::with_measure(theme, measure);
    for (index, row) in rows.iter().enumerate() {
        let style = if index == at && !focused { theme.bold() } else { theme.text() };
        let head = cut(&head(&row.entry.shown, context), measure.into(), theme.marks.more);
        let said = query.snippet(&row.gist, below, theme.marks.more);
        let said = highlight::cut_line(&said, INDENT, below, query, theme);
        page.choice_rows(index, focused && index == at, vec![vec![(0, head, style)], said]);
    }
    let height = area.height / ROWS * ROWS;
    let hits = page.paint_at(frame, Rect { height, ..area }, 0);
    if list.more_below() && area.height > 0 {
        // In the column between the list and the rule.
        let mark = (area.right(), area.bottom() - 1);
        frame.buffer_mut().set_string(mark.0, mark.1, theme.marks.down, theme.muted());
    }
    hits
}
