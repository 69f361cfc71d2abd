//! Pieces beside each other in one row, each with a target of its own; never more than placing them.

use ratatui::style::Style;
use ratatui::text::Span;

use super::{GUTTER, Page};

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

impl Page<'_> {
    /// Words from the piece's column on, each at a distance of their own. With the focus the first are marked.
    pub fn piece(&mut self, piece: &Piece, words: Vec<(u16, String, Style)>) {
        while self.rows.len() <= piece.row {
            self.blank();
        }
        let (mark, mark_style, selected) =
            (self.theme.marks.focus, self.theme.focus_mark(), self.theme.selected());
        let Some(row) = self.rows.get_mut(piece.row) else { return };
        let left = GUTTER + piece.x;
        for (index, (x, words, style)) in words.into_iter().enumerate() {
            let style = if index == 0 && piece.mark.is_some() { style.patch(selected) } else { style };
            row.spans.push((left + x, Span::styled(words, style)));
        }
        if let Some(target) = piece.target {
            row.targets.push((left, left + piece.wide, target));
        }
        if let Some(before) = piece.mark {
            let at = left.saturating_sub(before);
            row.spans.push((at, Span::styled(mark, mark_style)));
            self.cursor = Some((at, piece.row));
            self.focus = Some((piece.row, piece.row + 1));
        }
    }
}
