//! Words with a bar at their left: what somebody wrote before, and what stands apart; never in quotation marks as well.

use super::{ANSWER, Page, Placed};
use crate::text::{width, wrap};
use crate::theme::Role;

/// The columns of the bar and of the blank after it.
pub const BAR: u16 = 2;

impl Page<'_> {
    /// The same page in this accent, where no title says which one it is.
    #[must_use]
    pub fn accented(mut self, accent: Role) -> Self {
        self.accent = accent;
        self
    }

    /// Words that were written before, over as many rows as they need.
    pub fn quote(&mut self, words: &str) {
        self.quote_at(0, words);
    }

    /// The same from a column on.
    pub fn quote_at(&mut self, x: u16, words: &str) {
        for row in self.quoted(x, words, self.measure) {
            self.pieces(row);
        }
    }

    /// Own words as an answer beside its label, or under it if the label is long.
    pub fn own_answer(&mut self, label: &str, words: &str) {
        let muted = self.theme.muted();
        if width(label) >= usize::from(ANSWER) {
            self.words(label, muted);
            self.quote_at(2, words);
        } else {
            let row = self.rows.len();
            self.quote_at(ANSWER, words);
            self.put(row, 0, label, muted);
        }
    }

    /// The rows of a quote between two columns, to stand with others in one thing to choose.
    pub fn quoted(&self, x: u16, words: &str, end: u16) -> Vec<Vec<Placed>> {
        let room = usize::from(end.saturating_sub(x + BAR).max(1));
        let lines = wrap(words.trim(), room).into_iter().filter(|_| !words.trim().is_empty());
        lines.map(|line| vec![self.bar(x, self.accent), (x + BAR, line, self.theme.text())]).collect()
    }

    /// The bar at a column, in a role.
    pub fn bar(&self, x: u16, role: Role) -> Placed {
        (x, self.theme.quote_bar().to_owned(), self.theme.style(role))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Marks, Theme};

    #[test]
    fn a_quote_has_a_bar_at_each_of_its_rows_and_no_quotation_marks() {
        for (marks, bar) in [(Marks::FULL, "▎"), (Marks::ASCII, "|")] {
            let theme = Theme { marks, ..Theme::default() };
            let mut page = Page::with_measure(&theme, 12).accented(Role::Circle);
            page.quote("een twee drie vier ");
            let spans = page.rows.iter().flat_map(|row| &row.spans);
            let spans: Vec<(u16, &str)> = spans.map(|(x, span)| (*x, span.content.as_ref())).collect();
            assert_eq!(spans, [(2, bar), (4, "een twee"), (2, bar), (4, "drie vier")]);
            assert_eq!(page.rows[0].spans[0].1.style, theme.style(Role::Circle));
            page.quote("  ");
            assert_eq!(page.height(), 2);
        }
    }
}
