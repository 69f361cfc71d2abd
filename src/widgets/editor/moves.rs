//! Where the cursor goes: by character, word, visual row and window. Changes no text.

use super::buffer::Pos;
use super::cluster::{self, Class, breaks, is_space, part, width};
use super::{Edit, Editor};

/// Rows of a window before the first view told them.
const PAGE: usize = 10;

impl Editor {
    /// Does a movement; `apply` has laid out the rows.
    pub(super) fn step(&mut self, edit: &Edit) -> bool {
        let page = match self.seen.get().height {
            0 => PAGE,
            rows => rows.saturating_sub(1).max(1),
        };
        let (at, upper) = match edit {
            Edit::Up => return self.by_rows(1, true),
            Edit::Down => return self.by_rows(1, false),
            Edit::PageUp => return self.by_rows(page, true),
            Edit::PageDown => return self.by_rows(page, false),
            Edit::Left => (self.buffer.before(self.at).unwrap_or(self.at), false),
            Edit::Right => (self.buffer.after(self.at).unwrap_or(self.at), false),
            Edit::WordLeft => (self.word_left(), false),
            Edit::WordRight => (self.word_right(), false),
            Edit::LineStart => (self.row_start(), false),
            Edit::LineEnd => self.row_end(),
            Edit::Start => (Pos::default(), false),
            Edit::End => (self.buffer.end(), false),
            _ => return false,
        };
        self.go(at, upper, None)
    }

    /// Moves the cursor; a movement ends the undo step.
    pub(super) fn go(&mut self, at: Pos, upper: bool, want: Option<usize>) -> bool {
        let moved = (self.at, self.upper) != (at, upper);
        if moved {
            (self.at, self.upper, self.want) = (at, upper, want);
            self.history.close();
        }
        moved
    }

    fn by_rows(&mut self, rows: usize, up: bool) -> bool {
        let Some(wrap) = &self.wrap else { return false };
        let now = wrap.index(self.at, self.upper);
        let target =
            if up { now.saturating_sub(rows) } else { (now + rows).min(wrap.total().saturating_sub(1)) };
        if target == now {
            return false;
        }
        let want = self.want.unwrap_or_else(|| self.column());
        let (at, upper) = self.at_column(target, want);
        self.go(at, upper, Some(want))
    }

    /// Columns before the cursor in its row.
    fn column(&self) -> usize {
        let row =
            self.wrap.as_ref().map_or(0, |wrap| wrap.span(self.at.par, wrap.row(self.at, self.upper)).0);
        cluster::columns(part(self.buffer.par(self.at.par), row, self.at.byte))
    }

    /// The place in the `index`-th row that is nearest to a column without passing it.
    pub(super) fn at_column(&self, index: usize, column: usize) -> (Pos, bool) {
        let Some(wrap) = &self.wrap else { return (self.at, self.upper) };
        let (par, row) = wrap.find(index);
        let (start, end) = wrap.span(par, row);
        let text = self.buffer.par(par);
        let (mut byte, mut passed) = (start, 0);
        for (at, cluster) in cluster::from(text, start) {
            passed += width(cluster);
            if end.is_some_and(|end| at >= end) || passed > column {
                break;
            }
            byte = at + cluster.len();
        }
        if end != Some(byte) {
            return (Pos { par, byte }, false);
        }
        // The end of a soft row: before its last space, or else on its upper side.
        match cluster::before(text, byte) {
            Some(last) if is_space(part(text, last, byte)) => (Pos { par, byte: last }, false),
            _ => (Pos { par, byte }, true),
        }
    }

    /// First and last byte of the visual row the cursor is in, and whether the row ends softly.
    fn row(&self) -> (usize, usize, bool) {
        let len = self.buffer.par(self.at.par).len();
        let Some(wrap) = &self.wrap else { return (0, len, false) };
        let (start, end) = wrap.span(self.at.par, wrap.row(self.at, self.upper));
        (start, end.unwrap_or(len), end.is_some())
    }

    pub(super) fn row_start(&self) -> Pos {
        Pos { byte: self.row().0, ..self.at }
    }

    /// The end of the row with its hanging spaces.
    pub(super) fn row_cut(&self) -> Pos {
        Pos { byte: self.row().1, ..self.at }
    }

    /// The end of the row for the eye; behind the hanging spaces the cursor would be on the next row.
    fn row_end(&self) -> (Pos, bool) {
        let (start, end, soft) = self.row();
        if !soft {
            return (self.row_cut(), false);
        }
        let words = start + part(self.buffer.par(self.at.par), start, end).trim_end_matches(breaks).len();
        if words == end {
            return (self.row_cut(), true);
        }
        (Pos { byte: words.max(self.at.byte), ..self.at }, false)
    }

    fn word_left(&self) -> Pos {
        run(self.at, |at| {
            let from = self.buffer.before(at)?;
            Some((from, cluster::class(self.buffer.between(from, at))))
        })
    }

    fn word_right(&self) -> Pos {
        run(self.at, |at| {
            let to = self.buffer.after(at)?;
            Some((to, cluster::class(self.buffer.between(at, to))))
        })
    }

    /// Where a removal of the word before the cursor begins; at the start of a paragraph only its newline.
    pub(super) fn erased_word(&self) -> Option<Pos> {
        if self.at.byte == 0 {
            return self.buffer.before(self.at);
        }
        Some(self.word_left().max(Pos { byte: 0, ..self.at }))
    }
}

/// Past the spaces, then past one run of letters or of marks.
fn run(mut at: Pos, next: impl Fn(Pos) -> Option<(Pos, Class)>) -> Pos {
    let mut inside = None;
    while let Some((place, class)) = next(at) {
        match inside {
            None if class != Class::Space => inside = Some(class),
            Some(now) if now != class => break,
            _ => {}
        }
        at = place;
    }
    at
}
