//! Words with what was found in them set apart, as pieces of rows; finds nothing itself.

use std::ops::Range;

use ratatui::style::Style;

use crate::journal::Query;
use crate::text::{cut, width, wrap};
use crate::theme::Theme;

pub type Pieces = Vec<(u16, String, Style)>;

/// Words, and where what was found stands in them.
pub struct Marked<'a> {
    words: String,
    hits: Vec<Range<usize>>,
    theme: &'a Theme,
}

impl<'a> Marked<'a> {
    /// Where there is no colour, what was found gets brackets around it.
    pub fn new(words: &str, query: &Query, theme: &'a Theme) -> Self {
        if query.is_empty() {
            return Self { words: words.to_owned(), hits: Vec::new(), theme };
        }
        let (open, close) = theme.hit_brackets();
        let (mut marked, mut hits, mut last) = (String::with_capacity(words.len()), Vec::new(), 0);
        for span in query.spans(words) {
            marked.push_str(words.get(last..span.start).unwrap_or_default());
            let from = marked.len();
            marked.push_str(open);
            marked.push_str(words.get(span.clone()).unwrap_or_default());
            marked.push_str(close);
            hits.push(from..marked.len());
            last = span.end;
        }
        marked.push_str(words.get(last..).unwrap_or_default());
        Self { words: marked, hits, theme }
    }

    /// One row from a column on, cut to fit.
    pub fn cut_line(&self, x: u16, columns: usize) -> Pieces {
        let (muted, more) = (self.theme.muted(), self.theme.marks.more);
        let shown = cut(&self.words, columns, more);
        if shown == self.words {
            return self.pieces(0..shown.len(), x, muted);
        }
        let kept = shown.strip_suffix(more).unwrap_or(&shown);
        let mut row = self.pieces(0..kept.len(), x, muted);
        row.push((x + width(kept) as u16, more.to_owned(), muted));
        row
    }

    /// All of them from a column on, broken into rows.
    pub fn lines(&self, x: u16, columns: usize, style: Style) -> Vec<Pieces> {
        let mut from = 0;
        let mut rows = Vec::new();
        for line in wrap(&self.words, columns.max(1)) {
            // A row is a piece of the words; only spaces and line ends between rows are left out.
            from += self.words.get(from..).and_then(|rest| rest.find(&line)).unwrap_or(0);
            rows.push(self.pieces(from..from + line.len(), x, style));
            from += line.len();
        }
        rows
    }

    /// A range of bytes in pieces at their columns.
    fn pieces(&self, range: Range<usize>, mut x: u16, style: Style) -> Pieces {
        let (mut pieces, mut at) = (Pieces::new(), range.start);
        let mut put = |upto: usize, style: Style| {
            if let Some(piece) = self.words.get(at..upto).filter(|piece| !piece.is_empty()) {
                pieces.push((x, piece.to_owned(), style));
                x += width(piece) as u16;
                at = upto;
            }
        };
        for hit in self.hits.iter().filter(|hit| hit.start < range.end && hit.end > range.start) {
            put(hit.start.max(range.start), style);
            put(hit.end.min(range.end), self.theme.text().patch(self.theme.hit()));
        }
        put(range.end, style);
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Depth;

    fn plain(rows: &[Pieces]) -> Vec<String> {
        rows.iter().map(|row| row.iter().map(|(_, words, _)| words.as_str()).collect()).collect()
    }

    #[test]
    fn hits_are_set_apart_over_breaks_and_bracketed_without_colour() {
        let theme = Theme::default();
        let query = Query::parse("groep uit");
        let words = "Om elf uur belde iemand uit de groep.\n\n  De groep";
        let rows = Marked::new(words, &query, &theme).lines(0, 12, theme.text());
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
        let in_grey = |words: &str| Marked::new(words, &query, &grey);
        assert_eq!(plain(&in_grey("één groep").lines(0, 20, grey.text())), ["één [groep]"]);
        let words = "om elf uur uit de groep";
        assert_eq!(plain(&[in_grey(words).cut_line(0, 23)]), ["om elf uur [uit] de [g…"]);
        assert_eq!(plain(&[Marked::new(words, &query, &theme).cut_line(0, 40)]), ["om elf uur uit de groep"]);
    }
}
