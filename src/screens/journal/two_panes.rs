//! The two panes of the journal and of search: where they stand and how a list of pages is painted; decides nothing.

use std::ops::Range;

use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::journal::{Query, Record};
use crate::screens::Context;
use crate::text::{Text, cut, dates, width, wrap};
use crate::theme::Theme;
use crate::widgets::page::{GUTTER, Hits, MEASURE, Page};

/// From this width on there are two panes.
const TWO: u16 = 76;
/// From this width on the list is wide and the panes stand in the middle.
const WIDE: u16 = 114;
/// Columns that the second row of a page stands in.
const INDENT: usize = 2;
/// Rows that a page takes in the list.
pub const ROWS: u16 = 2;
/// The target of the page that is read; its buttons follow. Rows of the list count from 0.
pub const DETAIL: usize = 1_000_000;

/// Where things stand. The widths are those of text: its gutter and the mark at its right end come on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panes {
    /// The gutter and the text of the list.
    pub list: Rect,
    /// The rule and the page beside it, where there is room for two.
    pub beside: Option<(u16, Rect)>,
}

impl Panes {
    /// The panes in an area, for a list with heads of this width.
    pub fn new(area: Rect, head: u16) -> Self {
        if area.width < TWO {
            return Self { list: Self::whole(area), beside: None };
        }
        let narrow = head.clamp(28, 30);
        let (list, rest) =
            if area.width >= WIDE { (40, area.width - 50) } else { (narrow, area.width - narrow - 10) };
        let detail = rest.min(MEASURE);
        let all = GUTTER + list + 2 + GUTTER + detail;
        let left = area.x + if area.width >= WIDE { (area.width - all) / 2 } else { 1 };
        let rule = left + GUTTER + list + 1;
        Self {
            list: Rect { x: left, width: GUTTER + list, ..area },
            beside: Some((rule, Rect { x: rule + 1, width: GUTTER + detail, ..area })),
        }
    }

    /// One column of text in the middle.
    pub fn whole(area: Rect) -> Rect {
        let measure = area.width.saturating_sub(4).min(MEASURE);
        let left = area.x + (area.width.saturating_sub(measure) / 2).saturating_sub(GUTTER);
        Rect { x: left, width: (GUTTER + measure).min(area.right().saturating_sub(left)), ..area }
    }

    /// Where the page is read: beside the list, or in its place.
    pub fn page(&self, area: Rect) -> Rect {
        self.beside.map_or_else(|| Self::whole(area), |(_, page)| page)
    }

    /// The number of pages that the list shows.
    pub fn tall(&self) -> usize {
        usize::from(self.list.height / ROWS)
    }
}

/// The width of text in a pane.
pub fn measure(pane: Rect) -> u16 {
    pane.width.saturating_sub(GUTTER)
}

/// The widest that the name of a kind gets in the list: an exercise of one's own may have a long one.
const KIND: usize = 16;

/// The width of the second row of a page in the list.
pub fn below_width(pane: Rect) -> usize {
    usize::from(measure(pane)).saturating_sub(INDENT)
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

/// Words at columns.
pub type Pieces = Vec<(u16, String, Style)>;

/// A row of the list.
pub struct Item<'a> {
    /// Date, time and kind.
    pub head: String,
    /// A line about what is in it.
    pub below: &'a str,
    /// What it was found by.
    pub query: Option<&'a Query>,
}

/// How the focused row of a list looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// It has the focus and the cursor.
    Here,
    /// It is the one that is read beside the list.
    Beside,
    /// It is chosen while the cursor stands in a field.
    Field,
}

/// Paints the rows of a list; `more` says that others follow.
pub fn list(
    frame: &mut Frame,
    area: Rect,
    items: &[Item],
    at: (usize, Focus),
    more: bool,
    theme: &Theme,
) -> Hits {
    let measure = measure(area);
    let room = usize::from(measure);
    let mut page = Page::with_measure(theme, measure);
    for (index, item) in items.iter().enumerate() {
        let first = page.height();
        let style = if index == at.0 && at.1 == Focus::Beside { theme.bold() } else { theme.text() };
        let head = cut(&item.head, room, theme.marks.more);
        page.choice_pieces(index, false, vec![(0, head, style)]);
        let below = row(item, below_width(area), theme);
        let pieces = below.into_iter().map(|(x, words, style)| (x + INDENT as u16, words, style)).collect();
        page.choice_pieces(index, false, pieces);
        if index == at.0 && at.1 != Focus::Beside {
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

/// The second row of a page in the list, with what was found in it set apart.
fn row(item: &Item, columns: usize, theme: &Theme) -> Pieces {
    let (words, hits) = bracketed(item.below, item.query, theme);
    let shown = cut(&words, columns, theme.marks.more);
    if shown == words {
        return pieces(&words, &hits, 0..words.len(), theme, theme.muted());
    }
    let kept = shown.strip_suffix(theme.marks.more).unwrap_or(&shown).len();
    let mut row = pieces(&words, &hits, 0..kept, theme, theme.muted());
    let end = words.get(..kept).map_or(0, width) as u16;
    row.push((end, theme.marks.more.to_owned(), theme.muted()));
    row
}

/// Words broken into rows of pieces, with what was found in them set apart.
pub fn lines(words: &str, columns: usize, query: Option<&Query>, theme: &Theme, style: Style) -> Vec<Pieces> {
    let (words, hits) = bracketed(words, query, theme);
    let mut from = 0;
    let mut rows = Vec::new();
    for line in wrap(&words, columns.max(1)) {
        // A row is a piece of the words; only spaces and line ends between rows are left out.
        from += words.get(from..).and_then(|rest| rest.find(&line)).unwrap_or(0);
        rows.push(pieces(&words, &hits, from..from + line.len(), theme, style));
        from += line.len();
    }
    rows
}

/// One row of words in pieces at their columns: a range of bytes of them, with the hits in it set apart.
fn pieces(words: &str, hits: &[Range<usize>], range: Range<usize>, theme: &Theme, style: Style) -> Pieces {
    let (mut pieces, mut at, mut x) = (Pieces::new(), range.start, 0);
    let mut put = |upto: usize, style: Style| {
        if let Some(piece) = words.get(at..upto).filter(|piece| !piece.is_empty()) {
            pieces.push((x, piece.to_owned(), style));
            x += width(piece) as u16;
            at = upto;
        }
    };
    for hit in hits.iter().filter(|hit| hit.start < range.end && hit.end > range.start) {
        put(hit.start.max(range.start), style);
        put(hit.end.min(range.end), theme.text().patch(theme.hit()));
    }
    put(range.end, style);
    pieces
}

/// The words with brackets around what was found where there is no colour, and where what was found stands in them.
fn bracketed(words: &str, query: Option<&Query>, theme: &Theme) -> (String, Vec<Range<usize>>) {
    let (open, close) = theme.hit_brackets();
    let (mut marked, mut hits, mut last) = (String::with_capacity(words.len()), Vec::new(), 0);
    for span in query.map(|query| query.spans(words)).unwrap_or_default() {
        marked.push_str(words.get(last..span.start).unwrap_or_default());
        let from = marked.len();
        marked.push_str(open);
        marked.push_str(words.get(span.clone()).unwrap_or_default());
        marked.push_str(close);
        hits.push(from..marked.len());
        last = span.end;
    }
    marked.push_str(words.get(last..).unwrap_or_default());
    (marked, hits)
}

/// The line between two panes.
pub fn rule(frame: &mut Frame, x: u16, area: Rect, theme: &Theme) {
    for y in area.y..area.bottom() {
        frame.buffer_mut().set_string(x, y, theme.marks.bar, theme.line());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Depth;

    fn area(width: u16) -> Rect {
        Rect::new(0, 2, width, 18)
    }

    #[test]
    fn the_panes_stand_as_in_the_design() {
        let panes = Panes::new(area(80), 28);
        assert_eq!((panes.list.x, measure(panes.list), panes.tall()), (1, 28, 9));
        let (rule, page) = panes.beside.unwrap();
        assert_eq!((rule, page.x + GUTTER, measure(page)), (32, 35, 42));
        let wide = Panes::new(area(140), 28);
        assert_eq!((measure(wide.list), measure(wide.beside.unwrap().1)), (40, 66));
        assert_eq!(wide.list.x, 14);
    }

    #[test]
    fn at_every_width_nothing_overlaps_or_sticks_out() {
        for wide in 1..300 {
            for head in [0, 28, 30, 60] {
                let panes = Panes::new(area(wide), head);
                assert_eq!(panes.beside.is_some(), wide >= 76, "{wide}");
                let Some((rule, page)) = panes.beside else {
                    assert!(panes.list.right() <= wide.max(1) && measure(panes.list) <= 66, "{wide}");
                    continue;
                };
                assert!(panes.list.right() < rule && rule < page.x && page.right() < wide, "{wide}");
                assert!(measure(page) <= 66 && measure(page) >= 36, "{wide}");
            }
        }
    }

    fn plain(rows: &[Pieces]) -> Vec<String> {
        rows.iter().map(|row| row.iter().map(|(_, words, _)| words.as_str()).collect()).collect()
    }

    #[test]
    fn hits_are_set_apart_over_breaks_and_bracketed_without_colour() {
        let theme = Theme::default();
        let query = Query::parse("groep uit");
        let words = "Om elf uur belde iemand uit de groep.\n\n  De groep";
        let rows = lines(words, 12, Some(&query), &theme, theme.text());
        assert_eq!(plain(&rows), wrap(words, 12));
        let bold: Vec<&str> = rows
            .iter()
            .flatten()
            .filter(|(_, _, style)| *style != theme.text())
            .map(|(_, words, _)| words.as_str())
            .collect();
        assert_eq!(bold, ["uit", "groep", "groep"]);
        for row in &rows {
            let mut x = 0;
            for (at, words, _) in row {
                assert_eq!(usize::from(*at), x);
                x += width(words);
            }
        }
        let grey = Theme { depth: Depth::None, ..theme };
        assert_eq!(plain(&lines("één groep", 20, Some(&query), &grey, grey.text())), ["één [groep]"]);
        let item = Item { head: String::new(), below: "om elf uur uit de groep", query: Some(&query) };
        assert_eq!(plain(&[row(&item, 23, &grey)]), ["om elf uur [uit] de [g…"]);
        assert_eq!(plain(&[row(&item, 40, &theme)]), ["om elf uur uit de groep"]);
    }
}
