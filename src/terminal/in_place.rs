//! A layer around the terminal's backend: every cluster stands where our table puts it, whatever the terminal thinks of
//! its width; must never know a screen, nor cost a byte in a row of narrow signs that all terminals
//! agree on.
//!
//! ratatui writes what changed in runs and leaves it to the terminal how far each cluster moves the cursor. Where the
//! terminal disagrees, all that follows in the run is shifted. So after a cluster that may be measured otherwise the next
//! cell is positioned, and what it may reach is a patch: if anything in a patch changes, it is written anew, always in
//! the same order: first the blanks (also those under such clusters), then the rest from left to right. What a terminal
//! shows is then the same as after a full redraw.

use std::{
    borrow::Cow,
    cell::RefCell,
    io::{self, Write},
    rc::Rc,
};

use ratatui::{
    Frame,
    backend::{Backend, ClearType, WindowSize},
    buffer::{Buffer, Cell, CellWidth},
    layout::{Position, Size},
};

use super::disputed_width::disputed;

/// What would go past the edge stays in its row.
const STAY: &str = "\x1b[?7l";
const WRAP: &str = "\x1b[?7h";

/// A column, a row and what is written there.
type Written<'a> = (u16, u16, Cow<'a, Cell>);

/// A backend on which every cluster stays in its place. Draw with [`InPlace::draw`]; it passes everything else on.
#[derive(Debug)]
pub struct InPlace<B> {
    inner: B,
    picture: Rc<RefCell<Picture>>,
    /// Whether the terminal shows the cursor, and where that is, as far as this is known.
    cursor: (Option<bool>, Option<Position>),
}

/// What the terminal shows, and what leads there. Made while the picture is whole: a backend is only told what changed.
#[derive(Debug, Default)]
struct Picture {
    shown: Buffer,
    /// What is still to be written of it, and whether that was worked out.
    written: Vec<(u16, u16, Cell)>,
    new: bool,
}

impl Picture {
    /// Works out what to write so that this is shown.
    fn follow(&mut self, painted: &Buffer) {
        let area = painted.area;
        if self.shown.area != area {
            self.shown = Buffer::empty(area);
        }
        self.written.clear();
        self.new = true;
        for y in area.top()..area.bottom() {
            let (before, after) = (cells(&self.shown, y), cells(painted, y));
            if before.len() == after.len()
                && before.iter().zip(after).all(|(before, after)| same(before, after))
            {
                continue;
            }
            if [before, after].iter().all(|cells| cells.iter().all(is_plain)) {
                let changed = (area.x..)
                    .zip(before.iter().zip(after))
                    .filter(|(_, (before, after))| !same(before, after));
                self.written.extend(changed.map(|(x, (_, after))| (x, y, after.clone())));
            } else {
                let mut row = Vec::new();
                write_row((area.x, y), &Row::new(before), &Row::new(after), &mut row);
                self.written.extend(row.into_iter().map(|(x, y, cell)| (x, y, cell.into_owned())));
            }
            let start = usize::from(y - area.y) * usize::from(area.width);
            for (shown, cell) in self.shown.content.iter_mut().skip(start).zip(after) {
                shown.clone_from(cell);
            }
        }
    }
}

impl<B: Backend> InPlace<B> {
    /// A layer around `inner`, whose terminal is empty.
    pub fn new(inner: B) -> Self {
        Self { inner, picture: Rc::default(), cursor: (None, None) }
    }

    /// Anything may have been done to the terminal.
    fn forget(&mut self) {
        self.picture.borrow_mut().shown = Buffer::default();
        self.cursor = (None, None);
    }

    /// Draws one picture on a terminal that has this layer.
    ///
    /// # Errors
    /// Those of the backend.
    pub fn draw(
        screen: &mut ratatui::Terminal<Self>,
        paint: impl FnOnce(&mut Frame),
    ) -> Result<(), B::Error> {
        let picture = Rc::clone(&screen.backend().picture);
        screen.draw(|frame| {
            paint(frame);
            picture.borrow_mut().follow(frame.buffer_mut());
        })?;
        Ok(())
    }
}

impl<B: Backend> Backend for InPlace<B> {
    type Error = B::Error;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), B::Error>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut picture = self.picture.borrow_mut();
        if !std::mem::take(&mut picture.new) {
            self.cursor.1 = None;
            return self.inner.draw(content);
        }
        if picture.written.is_empty() {
            // The backend would write that there is no colour.
            return Ok(());
        }
        self.cursor.1 = None;
        self.inner.draw(picture.written.iter().map(|(x, y, cell)| (*x, *y, cell)))
    }

    fn hide_cursor(&mut self) -> Result<(), B::Error> {
        if self.cursor.0.replace(false) == Some(false) { Ok(()) } else { self.inner.hide_cursor() }
    }

    fn show_cursor(&mut self) -> Result<(), B::Error> {
        if self.cursor.0.replace(true) == Some(true) { Ok(()) } else { self.inner.show_cursor() }
    }

    fn get_cursor_position(&mut self) -> Result<Position, B::Error> {
        self.inner.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), B::Error> {
        let position = position.into();
        if self.cursor.1.replace(position) == Some(position) {
            return Ok(());
        }
        self.inner.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), B::Error> {
        self.forget();
        self.inner.clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), B::Error> {
        self.forget();
        self.inner.clear_region(clear_type)
    }

    fn size(&self) -> Result<Size, B::Error> {
        self.inner.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, B::Error> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> Result<(), B::Error> {
        self.inner.flush()
    }
}

impl<B: Write> Write for InPlace<B> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Whether a cell holds one character of ASCII, as nearly all do.
fn is_plain(cell: &Cell) -> bool {
    matches!(cell.symbol().as_bytes(), [byte] if byte.is_ascii())
}

/// Whether two cells look the same. Nearly all cells are compared for each picture: the library's own comparison takes twice
/// as long.
fn same(one: &Cell, other: &Cell) -> bool {
    one.modifier == other.modifier
        && one.fg == other.fg
        && one.bg == other.bg
        && one.underline_color == other.underline_color
        && match (one.symbol().as_bytes(), other.symbol().as_bytes()) {
            ([one], [other]) => one == other,
            (one, other) => one == other,
        }
        && one.diff_option == other.diff_option
}

/// The cells of a row; none if there is no such row.
fn cells(buffer: &Buffer, y: u16) -> &[Cell] {
    let width = usize::from(buffer.area.width);
    let start = usize::from(y.saturating_sub(buffer.area.y)) * width;
    buffer.content.get(start..start + width).unwrap_or_default()
}

/// Writes what differs between two states of a row, and each patch in which something does.
fn write_row<'a>(at: (u16, u16), before: &Row<'a>, after: &Row<'a>, written: &mut Vec<Written<'a>>) {
    let mut pen = Pen { left: at.0, y: at.1, row: after, written };
    let changed = |x: usize| {
        before.heads.get(x) != after.heads.get(x)
            || (after.begins(x) && before.cells.get(x) != after.cells.get(x))
    };
    let mut x = 0;
    for (start, end) in patches(before, after) {
        (x..start).filter(|x| changed(*x)).for_each(|x| pen.write(x));
        if (start..end).any(changed) {
            pen.write_patch(start, end);
        }
        x = end;
    }
    (x..after.cells.len()).filter(|x| changed(*x)).for_each(|x| pen.write(x));
}

/// The patches of two states of a row, in order and apart: what disputed clusters may reach, and every wide cluster that
/// is partly within it.
fn patches(before: &Row, after: &Row) -> Vec<(usize, usize)> {
    let mut spans: Vec<Span> = before.spans.iter().chain(&after.spans).copied().collect();
    spans.sort_unstable_by_key(|span| span.start);
    let mut patches: Vec<Span> = Vec::new();
    for span in spans {
        match patches.last_mut() {
            Some(last) if span.start < last.end => {
                last.end = last.end.max(span.end);
                last.disputed |= span.disputed;
            }
            _ => patches.push(span),
        }
    }
    patches.into_iter().filter(|span| span.disputed).map(|span| (span.start, span.end)).collect()
}

/// What one cluster takes up, or may.
#[derive(Clone, Copy)]
struct Span {
    start: usize,
    end: usize,
    disputed: bool,
}

/// The cells that a cluster takes, by our table.
fn columns(cell: &Cell) -> usize {
    if is_plain(cell) { 1 } else { usize::from(cell.cell_width().max(1)) }
}

struct Row<'a> {
    cells: &'a [Cell],
    /// For each cell the one where its cluster begins: itself, or one to its left.
    heads: Vec<usize>,
    /// Of the clusters that are disputed or wide.
    spans: Vec<Span>,
}

impl<'a> Row<'a> {
    fn new(cells: &'a [Cell]) -> Self {
        let width = cells.len();
        let (mut heads, mut spans) = (Vec::with_capacity(width), Vec::new());
        while let Some(cell) = cells.get(heads.len()) {
            let start = heads.len();
            let end = start + columns(cell);
            match disputed(cell.symbol()).map(|most| start + usize::from(most)) {
                // At the edge a terminal may move a wide cluster back to where it fits.
                Some(most) if most > width => {
                    spans.push(Span {
                        start: start.min(width.saturating_sub(2)),
                        end: width,
                        disputed: true,
                    });
                }
                Some(most) => spans.push(Span { start, end: most, disputed: true }),
                None if end > start + 1 => spans.push(Span { start, end: end.min(width), disputed: false }),
                None => {}
            }
            heads.resize(end.min(width), start);
        }
        Self { cells, heads, spans }
    }

    fn begins(&self, x: usize) -> bool {
        self.heads.get(x) == Some(&x)
    }
}

/// Writes cells of a row, each where it belongs.
struct Pen<'w, 'a> {
    left: u16,
    y: u16,
    row: &'w Row<'a>,
    written: &'w mut Vec<Written<'a>>,
}

impl<'a> Pen<'_, 'a> {
    /// Writes the cluster that begins at `x`, if one does.
    fn write(&mut self, x: usize) {
        if let Some(cell) = self.row.cells.get(x).filter(|_| self.row.begins(x)) {
            self.put(x, Cow::Borrowed(cell));
        }
    }

    /// Writes all from `start` to `end`: the blanks, then the rest. A cluster that takes more cells than our table says
    /// then covers blanks, and never a word; one that takes less leaves blanks.
    fn write_patch(&mut self, start: usize, end: usize) {
        let row = self.row;
        for x in start..end {
            let Some(cell) = row.heads.get(x).and_then(|head| row.cells.get(*head)) else { continue };
            if cell.symbol() == " " {
                self.write(x);
            } else if cell.cell_width() > 1 && disputed(cell.symbol()).is_some() {
                let mut blank = cell.clone();
                blank.set_symbol(" ");
                self.put(x, Cow::Owned(blank));
            }
        }
        for x in start..end {
            let Some(cell) = row.cells.get(x).filter(|cell| row.begins(x) && cell.symbol() != " ") else {
                continue;
            };
            self.write_cluster(x, cell);
            if x + 1 == row.cells.len() && x > start && disputed(cell.symbol()).is_some() {
                // Moved back, it stands on the cluster before it.
                let before = row.heads.get(x - 1).copied().unwrap_or(x - 1);
                if let Some(cell) = row.cells.get(before).filter(|cell| cell.symbol() != " ") {
                    self.write_cluster(before, cell);
                }
            }
        }
    }

    fn write_cluster(&mut self, x: usize, cell: &'a Cell) {
        let at_the_edge =
            disputed(cell.symbol()).is_some_and(|most| x + usize::from(most) > self.row.cells.len());
        if at_the_edge {
            let mut stays = cell.clone();
            stays.set_symbol(&format!("{STAY}{}{WRAP}", cell.symbol()));
            self.put(x, Cow::Owned(stays));
        } else {
            self.put(x, Cow::Borrowed(cell));
        }
    }

    fn put(&mut self, x: usize, cell: Cow<'a, Cell>) {
        let x = self.left.saturating_add(x as u16);
        // The backend positions whatever does not stand right behind the last cell.
        if let Some((before, y, last)) = self.written.last_mut()
            && *y == self.y
            && *before + 1 == x
            && disputed(last.symbol()).is_some()
        {
            let symbol = format!("{}\x1b[{}G", last.symbol(), x + 1);
            last.to_mut().set_symbol(&symbol);
        }
        self.written.push((x, self.y, cell));
    }
}
