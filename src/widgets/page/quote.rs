//! Own words as a page shows them again: behind a bar in the accent; never in quotation marks too.

use super::{ANSWER, Page};
use crate::text::{width, wrap};
use crate::theme::Role;

/// The columns of the bar and of what stands between it and the words.
const BAR: u16 = 2;

impl Page<'_> {
    /// The page with an accent that no title says.
    #[must_use]
    pub fn accented(mut self, accent: Role) -> Self {
        self.accent = accent;
        self
    }

    /// Own words as an answer beside its label, or under it if the label is long.
    pub fn own_answer(&mut self, label: &str, words: &str) {
        let muted = self.theme.muted();
        if width(label) >= usize::from(ANSWER) {
            self.words(label, muted);
            self.quote(2, words);
        } else {
            let row = self.rows.len();
            self.quote(ANSWER, words);
            self.put(row, 0, label, muted);
        }
    }

    /// Words that somebody wrote, from a column on, with a bar beside every row of them.
    pub fn quote(&mut self, indent: u16, words: &str) {
        let marks = &self.theme.marks;
        let bar = if marks.braille { "▎" } else { marks.bar };
        let (edge, text) = (self.theme.style(self.accent), self.theme.text());
        let room = usize::from(self.measure.saturating_sub(indent + BAR).max(1));
        for line in wrap(words, room) {
            self.pieces(vec![(indent, bar.to_owned(), edge), (indent + BAR, line, text)]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Marks, Theme};

    #[test]
    fn a_quote_has_a_bar_beside_every_row_and_no_quotation_marks() {
        for (marks, bar) in [(Marks::FULL, "▎"), (Marks::LINUX, "│"), (Marks::ASCII, "|")] {
            let theme = Theme { marks, ..Theme::default() };
            let mut page = Page::with_measure(&theme, 14).accented(Role::Compassion);
            page.quote(2, "een zin over twee rijen");
            assert_eq!(page.rows.len(), 3);
            for row in &page.rows {
                assert_eq!((row.spans[0].0, row.spans[0].1.content.as_ref()), (4, bar));
                assert_eq!(row.spans[0].1.style, theme.style(Role::Compassion));
                assert!(row.spans[1].0 == 6 && !row.spans[1].1.content.contains('"'));
            }
        }
    }
}
