//! Several rows that are one thing to choose; places them and decides nothing.

use ratatui::style::Style;

use super::Page;
use crate::text::wrap;

/// Words at a column of the text.
pub type Placed = (u16, String, Style);

impl Page<'_> {
    /// Rows of placed words that can be chosen as a whole.
    pub fn choice_rows(&mut self, target: usize, focused: bool, rows: Vec<Vec<Placed>>) {
        let from = self.height();
        for row in rows {
            self.choice_pieces(target, false, row);
        }
        if focused {
            self.focus_rows(from, self.height());
        }
    }
}

/// Words wrapped to the measure, from a column on.
pub fn wrapped(x: u16, words: &str, style: Style, measure: u16) -> Vec<Vec<Placed>> {
    let room = usize::from(measure.saturating_sub(x).max(1));
    let rows = wrap(words, room).into_iter();
    rows.filter(|row| !row.is_empty()).map(|row| vec![(x, row, style)]).collect()
}
