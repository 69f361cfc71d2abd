//! Pages and pieces beside each other, each with targets of its own, and rows of tables; never more than placing them.

use ratatui::style::Style;
use ratatui::text::Span;

use super::{GUTTER, Page, Placed, Row};
use crate::text::{cut, width};

/// The columns of what stands at the right of a page in a wide window, and those between the two.
pub const SIDE: u16 = 30;
const BETWEEN: u16 = 6;

/// A piece of a row that others may stand beside.
pub struct Piece {
    /// The row, counted from the first; rows that are not there yet are made.
    pub row: usize,
    /// The column of the text where it begins.
    pub x: u16,
    /// The columns that belong to it.
    pub wide: u16,
    /// What pressing it does.
    pub target: Option<usize>,
    /// How many columns before it the focus mark stands, if it has the focus.
    pub mark: Option<u16>,
}

impl<'a> Page<'a> {
    /// This page and another at its right. Where that one is empty its room stays, so that this one never moves.
    #[must_use]
    pub fn beside_it(self, side: Page<'a>) -> Self {
        let from = self.measure + BETWEEN;
        let mut both = Page::with_measure(self.theme, from + SIDE).accented(self.accent);
        both.side_by_side([(0, self), (from, side)]);
        both
    }
}

impl Page<'_> {
    /// Other pages beside each other below what is there, each from a column of this one on, with their focus.
    pub fn side_by_side<'b>(&mut self, columns: impl IntoIterator<Item = (u16, Page<'b>)>) {
        let top = self.rows.len();
        for (x, column) in columns {
            for (index, row) in column.rows.into_iter().enumerate() {
                let into = self.row(top + index);
                into.grounds.extend(row.grounds.iter().map(|(from, to, style)| (from + x, to + x, *style)));
                into.spans.extend(row.spans.into_iter().map(|(at, span)| (at + x, span)));
                into.targets.extend(row.targets.iter().map(|(from, to, target)| (from + x, to + x, *target)));
            }
            self.cursor = column.cursor.map(|(at, row)| (at + x, row + top)).or(self.cursor);
            self.focus = column.focus.map(|(from, to)| (from + top, to + top)).or(self.focus);
        }
    }

    /// One more row that can be chosen as a whole, whose first words are marked if it has the focus.
    pub fn line(&mut self, target: Option<usize>, focused: bool, words: Vec<Placed>) {
        let mark = focused.then_some(GUTTER);
        self.piece(&Piece { row: self.rows.len(), x: 0, wide: self.measure, target, mark }, words);
    }

    /// One more row of a table: words, cut to fit, and others at the right end.
    pub fn table_row(
        &mut self,
        (words, style): (&str, Style),
        (right, right_style): (&str, Style),
        target: Option<usize>,
        focused: bool,
    ) {
        let end = self.measure.saturating_sub(width(right) as u16);
        let words = cut(words, usize::from(end.saturating_sub(2)), self.theme.marks.more);
        self.line(target, focused, vec![(0, words, style), (end, right.to_owned(), right_style)]);
    }

    /// One row with several things to choose: a column, words, a target, and whether it has the focus.
    pub fn cells(&mut self, cells: &[(u16, String, usize, bool)], style: Style) {
        let (row, mut end) = (self.push(Row::default()), 0);
        for (x, words, target, focused) in cells {
            // The mark never touches the words before it.
            let before = if end > 0 && end + GUTTER >= *x { 1 } else { GUTTER };
            let wide = width(words) as u16;
            end = x + wide;
            let piece = Piece { row, x: *x, wide, target: Some(*target), mark: focused.then_some(before) };
            self.piece(&piece, vec![(0, words.clone(), style)]);
        }
    }

    /// Words from the piece's column on, each at a distance of their own. With the focus the first are marked.
    pub fn piece(&mut self, piece: &Piece, words: Vec<Placed>) {
        let (left, selected) = (GUTTER + piece.x, self.theme.selected());
        let letter = left + words.first().map_or(0, |(x, words, _)| x + blanks_before(words));
        let row = self.row(piece.row);
        for (index, (x, words, style)) in words.into_iter().enumerate() {
            let style = if index == 0 && piece.mark.is_some() { selected.patch(style) } else { style };
            row.spans.push((left + x, Span::styled(words, style)));
        }
        if let Some(target) = piece.target {
            row.targets.push((left, left + piece.wide, target));
        }
        if let Some(before) = piece.mark {
            self.mark(piece.row, left.saturating_sub(before), letter);
        }
    }
}

/// The columns before the first letter of words.
fn blanks_before(words: &str) -> u16 {
    let before = words.split(char::is_alphanumeric).next().unwrap_or_default();
    if before.len() == words.len() { 0 } else { width(before) as u16 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

    #[test]
    fn pages_beside_each_other_keep_their_targets_and_the_focus() {
        let theme = Theme::default();
        let column = |words: &[&str], target: usize, focus: Option<usize>| {
            let mut page = Page::with_measure(&theme, 10);
            for (index, word) in words.iter().enumerate() {
                let words = vec![(0, (*word).to_owned(), theme.text())];
                page.line(Some(target + index), focus == Some(index), words);
            }
            page
        };
        let mut page = Page::with_measure(&theme, 30);
        page.blank();
        page.side_by_side([(0, column(&["a"], 0, None)), (15, column(&["b", "c"], 10, Some(1)))]);
        assert_eq!((page.height(), page.focused(), page.cursor), (3, Some((2, 3)), Some((17, 2))));
        assert_eq!(page.rows[1].targets, [(2, 12, 0), (17, 27, 10)]);
        assert_eq!(page.rows[2].targets, [(17, 27, 11)]);
        page.table_row(
            ("een lang woord dat niet past, hoe dan ook", theme.text()),
            ("12", theme.text()),
            None,
            false,
        );
        assert_eq!(page.rows[3].spans[1], (GUTTER + 28, Span::styled("12", theme.text())));
    }
}
