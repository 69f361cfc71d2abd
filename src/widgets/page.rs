//! A page as rows of words with targets on them; lays out, scrolls to the focus and paints, and decides nothing.

pub mod columns;
mod controls;
pub mod place;
pub mod quote;
pub mod stacked;
pub mod written;

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::text::{cut, width, wrap};
use crate::theme::{Role, Theme};
use written::write;

/// The widest that running text gets, in cells.
pub const MEASURE: u16 = 66;
/// The cells left of the text that hold the focus mark.
pub const GUTTER: u16 = 2;

/// Where answers begin that stand beside their label, in columns.
const ANSWER: u16 = 14;

/// Rectangles on the screen and the numbers of the targets that they press.
pub type Hits = Vec<(Rect, usize)>;

/// Words from a column of the text on.
pub type Placed = (u16, String, Style);

/// One choice of a group.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What it says.
    pub word: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What pressing it does.
    pub target: usize,
}

#[derive(Clone, Debug, Default)]
struct Row {
    /// Words and the column where they begin; column 0 is the gutter.
    spans: Vec<(u16, Span<'static>)>,
    /// Columns from, to, and the target between them.
    targets: Vec<(u16, u16, usize)>,
    /// Columns from, to, and the ground between them.
    grounds: Vec<(u16, u16, Style)>,
    /// Air, which goes where there is little height.
    air: bool,
}

impl Row {
    /// The column of its first word: where the cursor stands while the row has the focus.
    fn first_letter(&self) -> u16 {
        let word = |span: &Span| span.content.starts_with(char::is_alphabetic);
        let first = self.spans.iter().find(|(_, span)| word(span)).or(self.spans.first());
        first.map_or(0, |(x, _)| *x)
    }
}

/// A page that is being laid out, in columns of the text measure plus the gutter.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    theme: &'a Theme,
    measure: u16,
    /// The one accent of the page: that of its title.
    accent: Role,
    rows: Vec<Row>,
    cursor: Option<(u16, usize)>,
    focus: Option<(usize, usize)>,
}

impl<'a> Page<'a> {
    /// An empty page for an area of this width.
    pub fn new(theme: &'a Theme, area_width: u16) -> Self {
        Self::with_measure(theme, measure_in(area_width))
    }

    /// An empty page with text of this width.
    pub fn with_measure(theme: &'a Theme, measure: u16) -> Self {
        Self {
            theme,
            measure: measure.max(1),
            accent: Role::Focus,
            rows: Vec::new(),
            cursor: None,
            focus: None,
        }
    }

    /// The width of the text.
    pub fn measure(&self) -> u16 {
        self.measure
    }

    /// The number of rows so far.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// The theme it is laid out with.
    pub fn theme(&self) -> &'a Theme {
        self.theme
    }

    fn push(&mut self, row: Row) -> usize {
        self.rows.push(row);
        self.rows.len() - 1
    }

    /// The row with this number; those that are not there yet are made.
    fn row(&mut self, index: usize) -> &mut Row {
        if self.rows.len() <= index {
            self.rows.resize_with(index + 1, Row::default);
        }
        &mut self.rows[index]
    }

    /// Marks a row as the focused one. Columns count the gutter: where things stand on surfaces the cursor is on the
    /// first letter; else the mark and the cursor are at a column of their own.
    fn mark(&mut self, index: usize, mark: u16, letter: u16) {
        let surfaces = self.theme.surfaces();
        if !surfaces {
            let span = Span::styled(self.theme.marks.focus, self.theme.focus_mark());
            self.row(index).spans.push((mark, span));
        }
        self.cursor = Some((if surfaces { letter } else { mark }, index));
        self.focus = Some((index, index + 1));
    }

    /// Air of one row; none at the top and never two after each other.
    pub fn gap(&mut self) {
        if self.rows.last().is_some_and(|row| !row.spans.is_empty()) {
            self.air(1);
        }
    }

    /// An empty row.
    pub fn blank(&mut self) {
        self.push(Row::default());
    }

    /// Words over as many rows as they need.
    pub fn words(&mut self, words: &str, style: Style) {
        self.words_at(0, words, style);
    }

    /// Words with every row indented.
    pub fn words_at(&mut self, indent: u16, words: &str, style: Style) {
        for line in wrap(words, usize::from(self.measure.saturating_sub(indent).max(1))) {
            self.push(Row { spans: vec![(GUTTER + indent, Span::styled(line, style))], ..Row::default() });
        }
    }

    /// One row of pieces at columns of their own, counted from the text.
    pub fn pieces(&mut self, pieces: Vec<Placed>) -> usize {
        let spans =
            pieces.into_iter().map(|(x, words, style)| (GUTTER + x, Span::styled(words, style))).collect();
        self.push(Row { spans, ..Row::default() })
    }

    /// One row from a line that is painted already.
    pub fn spans(&mut self, line: Line<'static>) {
        let mut x = GUTTER;
        let mut row = Row::default();
        for span in line.spans {
            let wide = width(&span.content) as u16;
            row.spans.push((x, span));
            x += wide;
        }
        self.push(row);
    }

    /// A title, with something muted at the right end.
    pub fn title(&mut self, glyph: &str, title: &str, right: &str, accent: Role) {
        self.accent = accent;
        let whole = if glyph.is_empty() { title.to_owned() } else { format!("{glyph} {title}") };
        self.heading(&whole, right, self.theme.title(accent));
    }

    /// A question, with something muted at the right end of its first row.
    pub fn question(&mut self, words: &str, right: &str) {
        self.heading(words, right, self.theme.bold());
    }

    fn heading(&mut self, words: &str, right: &str, style: Style) {
        let taken = width(right) + 2 * usize::from(!right.is_empty());
        let first = self.rows.len();
        for line in wrap(words, usize::from(self.measure).saturating_sub(taken).max(1)) {
            self.pieces(vec![(0, line, style)]);
        }
        if !right.is_empty() {
            self.put(first, self.measure.saturating_sub(width(right) as u16), right, self.theme.muted());
        }
    }

    /// A row to choose, with its mark in front of the words and, if focused, the cursor in the gutter.
    pub fn choice(&mut self, target: usize, focused: bool, mark: &str, words: &str, style: Style) {
        let indent = if mark.is_empty() { 0 } else { width(mark) as u16 + 2 };
        let room = usize::from(self.measure.saturating_sub(indent).max(1));
        let first = self.rows.len();
        let rows = wrap(words, room).into_iter().map(|line| vec![(indent, line, style)]).collect();
        self.choice_rows(target, focused, rows);
        self.put(first, 0, mark, style);
    }

    /// One row of pieces that can be chosen as a whole.
    pub fn choice_pieces(&mut self, target: usize, focused: bool, pieces: Vec<Placed>) {
        self.choice_rows(target, focused, vec![pieces]);
    }

    /// Rows of pieces that can be chosen as a whole.
    pub fn choice_rows(&mut self, target: usize, focused: bool, rows: Vec<Vec<Placed>>) {
        let from = self.rows.len();
        for pieces in rows {
            let row = self.pieces(pieces);
            self.target_row(row, target);
        }
        if focused {
            self.focus_rows(from, self.rows.len());
        }
    }

    fn target_row(&mut self, row: usize, target: usize) {
        let whole = (0, GUTTER + self.measure, target);
        self.row(row).targets.push(whole);
    }

    /// Marks rows as focused, on the ground of what is selected.
    pub fn focus_rows(&mut self, from: usize, to: usize) {
        let letter = self.row(from).first_letter();
        self.mark(from, 0, letter);
        self.focus = Some((from, to));
        let ground = (0, GUTTER + self.measure, self.theme.selected());
        // Reversed, more than one row would shine brighter than all else.
        let to = if self.theme.paint_background() { to } else { to.min(from + 1) };
        self.rows.iter_mut().take(to).skip(from).for_each(|row| row.grounds.push(ground));
    }

    /// What was written last belongs to the focused row and scrolls into sight with it.
    pub fn with_focus(&mut self) {
        let end = self.rows.len();
        self.focus = self.focus.map(|(from, _)| (from, end));
    }

    /// Words into a row that is there, at a column of the text.
    pub fn put(&mut self, row: usize, x: u16, words: &str, style: Style) {
        self.row(row).spans.push((GUTTER + x, Span::styled(words.to_owned(), style)));
    }

    /// An answer beside its label, or under it if the label is long.
    pub fn answer(&mut self, label: &str, words: &str) {
        let (text, muted) = (self.theme.text(), self.theme.muted());
        if width(label) >= usize::from(ANSWER) {
            self.words(label, muted);
            self.words_at(2, words, text);
        } else {
            let row = self.rows.len();
            self.words_at(ANSWER, words, text);
            self.put(row, 0, label, muted);
        }
    }

    /// Words after what stands in the last row, cut to fit.
    pub fn beside(&mut self, words: &str, style: Style) {
        let end = GUTTER + self.measure;
        let Some(row) = self.rows.last_mut() else { return };
        let x = row.spans.iter().map(|(x, span)| x + width(&span.content) as u16).max().unwrap_or(0) + 4;
        if x < end {
            let words = cut(words, usize::from(end - x), self.theme.marks.more);
            row.spans.push((x, Span::styled(words, style)));
        }
    }

    /// The first rows of another page of the same width, with a mark if more follow.
    pub fn take(&mut self, other: Self, rows: usize) {
        let more = other.rows.len() > rows;
        self.rows.extend(other.rows.into_iter().take(rows));
        if more {
            let (mark, style) = (self.theme.marks.more, self.theme.muted());
            self.pieces(vec![(0, mark.to_owned(), style)]);
        }
    }

    /// All rows of another page of the same width, with its focus.
    pub fn append(&mut self, other: Self) {
        self.side_by_side([(0, other)]);
    }

    /// The rows that have the focus: from, and behind the last.
    pub fn focused(&self) -> Option<(usize, usize)> {
        self.focus
    }

    /// The first row to show so that the focus is in sight, going down as little as needed.
    pub fn scroll(&self, height: u16) -> usize {
        let (height, all) = (usize::from(height), self.rows.len());
        let Some((from, to)) = self.focus else { return 0 };
        // Keep one row below the focus, so that one sees that more follows.
        let need = (to + usize::from(to < all)).saturating_sub(height);
        need.min(from).min(all.saturating_sub(height))
    }

    /// The furthest that the page can be scrolled.
    pub fn last_scroll(&self, height: u16) -> usize {
        self.rows.len().saturating_sub(usize::from(height))
    }

    /// The part of an area that puts the page in its middle.
    pub fn centred(&self, area: Rect) -> Rect {
        let above = area.height.saturating_sub(self.rows.len() as u16) / 2;
        Rect { y: area.y + above, height: area.height - above, ..area }
    }

    /// Paints the page centred in the area with its focus in sight. Gives back where it can be pressed.
    pub fn show(self, frame: &mut Frame, area: Rect) -> Hits {
        let top = self.scroll(area.height);
        self.paint(frame, area, top)
    }

    /// Paints the page centred in the area, from row `top` on. Gives back where it can be pressed.
    pub fn paint(self, frame: &mut Frame, area: Rect, top: usize) -> Hits {
        let column = in_the_middle(area, self.measure);
        // The mark for more stands beside the text, where there is room for it.
        let mark = column.right().min(area.right().saturating_sub(1));
        self.paint_rows(frame, column, top, mark)
    }

    /// Paints the page with its gutter at the left edge of the area.
    pub fn paint_at(self, frame: &mut Frame, area: Rect, top: usize) -> Hits {
        let mark = area.right().saturating_sub(1);
        self.paint_rows(frame, area, top, mark)
    }

    fn paint_rows(self, frame: &mut Frame, area: Rect, top: usize, mark: u16) -> Hits {
        let mut hits = Hits::new();
        let below = self.rows.len().saturating_sub(top) > usize::from(area.height);
        for (index, row) in self.rows.iter().enumerate().skip(top).take(usize::from(area.height)) {
            let y = area.y + (index - top) as u16;
            for (from, to, style) in &row.grounds {
                let (from, to) = ((*from).min(area.width), (*to).min(area.width));
                let ground = Rect { x: area.x + from, y, width: to - from, height: 1 };
                frame.buffer_mut().set_style(ground, *style);
            }
            for (x, span) in &row.spans {
                if *x < area.width {
                    write(frame.buffer_mut(), (area.x + x, y), span, area.width - x);
                }
            }
            for (from, to, target) in &row.targets {
                let (from, to) = ((*from).min(area.width), (*to).min(area.width));
                hits.push((Rect { x: area.x + from, y, width: to - from, height: 1 }, *target));
            }
        }
        if below && area.height > 0 && area.width > 0 {
            let at = Position::new(mark, area.bottom() - 1);
            frame.buffer_mut().set_string(at.x, at.y, self.theme.marks.down, self.theme.muted());
        }
        if let Some((x, row)) = self.cursor
            && row >= top
            && row - top < usize::from(area.height)
        {
            frame.set_cursor_position((
                area.x + x.min(area.width.saturating_sub(1)),
                area.y + (row - top) as u16,
            ));
        }
        hits
    }
}

/// The width of running text in an area of this width.
pub fn measure_in(area_width: u16) -> u16 {
    area_width.saturating_sub(4).min(MEASURE)
}

/// Text of this width with its gutter, in the middle of an area.
pub fn in_the_middle(area: Rect, measure: u16) -> Rect {
    let left = area.x + (area.width.saturating_sub(measure) / 2).saturating_sub(GUTTER);
    Rect { x: left, width: (GUTTER + measure).min(area.right().saturating_sub(left)), ..area }
}

/// Words wrapped to the measure, from a column on.
pub fn wrapped(x: u16, words: &str, style: Style, measure: u16) -> Vec<Vec<Placed>> {
    let room = usize::from(measure.saturating_sub(x).max(1));
    let rows = wrap(words, room).into_iter();
    rows.filter(|row| !row.is_empty()).map(|row| vec![(x, row, style)]).collect()
}
