//! Words with what was found in them set apart, as pieces of rows; finds nothing itself.

use std::ops::Range;

use ratatui::style::Style;

use crate::journal::Query;
use crate::text::{cut, width, wrap};
use crate::theme::Theme;

/// Words at columns.
pub type Pieces = Vec<(u16, String, Style)>;

/// Words in one row from a column on, cut to fit.
pub fn cut_line(words: &str, x: u16, columns: usize, query: &Query, theme: &Theme) -> Pieces {
    let (words, hits) = bracketed(words, query, theme);
    let (shown, more) = (cut(&words, columns, theme.marks.more), theme.marks.more);
    if shown == words {
        return pieces(&words, &hits, 0..words.len(), x, theme, theme.muted());
    }
    let kept = shown.strip_suffix(more).unwrap_or(&shown);
    let mut row = pieces(&words, &hits, 0..kept.len(), x, theme, theme.muted());
    row.push((x + width(kept) as u16, more.to_owned(), theme.muted()));
    row
}

/// Words from a column on, broken into rows.
pub fn lines(words: &str, x: u16, columns: usize, query: &Query, theme: &Theme, style: Style) -> Vec<Pieces> {
    let (words, hits) = bracketed(words, query, theme);
    let mut from = 0;
    let mut rows = Vec::new();
    for line in wrap(&words, columns.max(1)) {
        // A row is a piece of the words; only spaces and line ends between rows are left out.
        from += words.get(from..).and_then(|rest| rest.find(&line)).unwrap_or(0);
        rows.push(pieces(&words, &hits, from..from + line.len(), x, theme, style));
        from += line.len();
    }
    rows
}

/// One row of words in pieces at their columns: a range of bytes of them, with the hits in it set apart.
fn pieces(
    words: &str,
    hits: &[Range<usize>],
    range: Range<usize>,
    mut x: u16,
    theme: &Theme,
    style: Style,
) -> Pieces {
    let (mut pieces, mut at) = (Pieces::new(), range.start);
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
fn bracketed(words: &str, query: &Query, theme: &Theme) -> (String, Vec<Range<usize>>) {
    if query.is_empty() {
        return (words.to_owned(), Vec::new());
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
    (marked, hits)
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
        let rows = lines(words, 0, 12, &query, &theme, theme.text());
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
        assert_eq!(plain(&lines("één groep", 0, 20, &query, &grey, grey.text())), ["één [groep]"]);
        let words = "om elf uur uit de groep";
        assert_eq!(plain(&[cut_line(words, 0, 23, &query, &grey)]), ["om elf uur [uit] de [g…"]);
        assert_eq!(plain(&[cut_line(words, 0, 40, &query, &theme)]), ["om elf uur uit de groep"]);
    }
}
