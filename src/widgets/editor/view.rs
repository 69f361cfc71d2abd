//! What of a text field is to be seen: rows and the cursor. Changes no text.

use super::buffer::Pos;
use super::wrap::shown;
use super::{Editor, Seen, cluster};

/// The visible part of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct View {
    /// Visible rows, at most as many as the height and at least one; not padded.
    pub rows: Vec<String>,
    /// Column and row of the cursor, inside the window.
    pub cursor: (u16, u16),
}

impl Editor {
    /// The part of the text around the cursor that fits. It stays still while the cursor is within it.
    pub fn view(&self, width: u16, height: u16) -> View {
        if width == 0 || height == 0 {
            return View::default();
        }
        let mut view =
            if self.one_line { self.line_view(width) } else { self.page_view(width, usize::from(height)) };
        view.cursor.0 = view.cursor.0.min(width - 1);
        view
    }

    /// How many rows the whole text takes at this width.
    pub fn rows(&self, width: u16) -> usize {
        if self.one_line { 1 } else { self.wrapped(width.max(1)).total() }
    }

    /// Puts the cursor where the person clicked, in cells of the last view. Answers whether it moved.
    pub fn click(&mut self, column: u16, row: u16, width: u16) -> bool {
        self.lay_out(width);
        let (Seen { top, left, .. }, Some(wrap)) = (self.seen.get(), &self.wrap) else { return false };
        let index = wrap.index(top, false) + usize::from(row);
        let (at, upper) =
            self.at_column(index.min(wrap.total().saturating_sub(1)), left + usize::from(column));
        self.go(at, upper, None)
    }

    fn page_view(&self, width: u16, height: usize) -> View {
        let wrap = self.wrapped(width);
        let (total, now) = (wrap.total(), wrap.index(self.at, self.upper));
        let margin = usize::from(height >= 5);
        let top = wrap
            .index(self.seen.get().top, false)
            .min(now.saturating_sub(margin))
            .max((now + margin + 1).saturating_sub(height))
            .min(total.saturating_sub(height));
        let columns = usize::from(width);
        let rows = (top..total.min(top + height))
            .map(|index| {
                let (par, row) = wrap.find(index);
                let (start, end) = wrap.span(par, row);
                let text = self.buffer.par(par);
                shown(text, start, end.unwrap_or(text.len()), columns).to_owned()
            })
            .collect();
        let start = wrap.span(self.at.par, wrap.row(self.at, self.upper)).0;
        let column = cluster::columns(cluster::part(self.buffer.par(self.at.par), start, self.at.byte));
        let (par, row) = wrap.find(top);
        self.seen.set(Seen { top: Pos { par, byte: wrap.span(par, row).0 }, left: 0, height });
        View { rows, cursor: (column.min(columns) as u16, (now - top) as u16) }
    }

    fn line_view(&self, width: u16) -> View {
        let text = self.buffer.par(0);
        let columns = usize::from(width);
        let (now, total) = (cluster::columns(cluster::part(text, 0, self.at.byte)), cluster::columns(text));
        // A little of what is before the cursor stays in sight when the window moves left.
        let before = (columns / 4).min(8);
        let mut left = self.seen.get().left;
        if now < left + usize::from(left > 0) {
            left = now.saturating_sub(before);
        }
        left = left.max((now + 1).saturating_sub(columns)).min((total + 1).saturating_sub(columns));
        let (mut column, mut from) = (0, 0);
        for (at, cluster) in cluster::from(text, 0) {
            if column >= left {
                break;
            }
            column += cluster::width(cluster);
            from = at + cluster.len();
        }
        let left = column;
        let row = shown(text, from, text.len(), columns).to_owned();
        self.seen.set(Seen { top: Pos::default(), left, height: 1 });
        View { rows: vec![row], cursor: (now.saturating_sub(left) as u16, 0) }
    }
}
