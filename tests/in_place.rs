//! Words stand where they belong on terminals that disagree about width, after any change.
#![allow(clippy::unwrap_used)]

mod support;

use std::{cell::RefCell, io, rc::Rc};

use proptest::prelude::*;
use ratatui::{
    TerminalOptions, Viewport,
    backend::CrosstermBackend,
    buffer::Buffer,
    layout::Rect,
    style::{Color, Modifier, Style},
};
use support::emulator::{Emulator, OPINIONS, Opinion};
use verbinding::terminal::InPlace;

const COLUMNS: u16 = 24;
const ROWS: u16 = 4;

/// Collects what is written.
#[derive(Clone, Default)]
struct Line(Rc<RefCell<Vec<u8>>>);

impl io::Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// ratatui with the layer, and where its bytes go.
struct Screen {
    terminal: ratatui::Terminal<InPlace<CrosstermBackend<Line>>>,
    line: Line,
}

impl Screen {
    fn new(columns: u16, rows: u16) -> Self {
        ratatui::crossterm::style::force_color_output(true);
        let line = Line::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
        let backend = InPlace::new(CrosstermBackend::new(line.clone()));
        Self {
            terminal: ratatui::Terminal::with_options(backend, TerminalOptions { viewport }).unwrap(),
            line,
        }
    }

    /// The bytes that lead to this picture.
    fn show(&mut self, picture: &Buffer) -> Vec<u8> {
        InPlace::draw(&mut self.terminal, |frame| frame.buffer_mut().clone_from(picture)).unwrap();
        std::mem::take(&mut *self.line.0.borrow_mut())
    }
}

fn full_redraw(opinion: Opinion, picture: &Buffer) -> Emulator {
    let mut emulator = Emulator::new(opinion, picture.area.width, picture.area.height);
    emulator.take(&Screen::new(picture.area.width, picture.area.height).show(picture));
    emulator
}

/// A picture of these rows, each with a style of its own.
fn picture(rows: &[(String, u8)]) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    for (y, (words, style)) in (0..ROWS).zip(rows) {
        let style = match style {
            0 => Style::new(),
            1 => Style::new().bg(Color::Indexed(4)),
            2 => Style::new().add_modifier(Modifier::REVERSED | Modifier::BOLD),
            _ => Style::new().fg(Color::Rgb(1, 2, 3)),
        };
        buffer.set_stringn(0, y, words, usize::from(COLUMNS), style);
        buffer.set_style(Rect::new(0, y, COLUMNS, 1), style);
    }
    buffer
}

/// What people write, and what terminals disagree about.
const CLUSTERS: [&str; 28] = [
    "❤️",
    "❤",
    "1️⃣",
    "☀️",
    "⚠️",
    "☺️",
    "👨‍👩‍👧‍👦",
    "👩‍❤️‍👩",
    "🇳🇱",
    "🇳",
    "👍🏽",
    "👍",
    "🩷",
    "é",
    "e\u{301}",
    "Я",
    "…",
    "─",
    "✓",
    "क्षि",
    "நி",
    "กำ",
    "世",
    "ﾊﾟ",
    "a\u{200D}b",
    "“",
    "\u{AD}x",
    "│",
];

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(CLUSTERS.to_vec()).prop_map(str::to_owned),
        3 => "[a-d]{1,4}",
        2 => " {1,5}",
    ]
}

fn row() -> impl Strategy<Value = (String, u8)> {
    (proptest::collection::vec(piece(), 0..12).prop_map(|pieces| pieces.concat()), 0_u8..4)
}

#[derive(Clone, Debug)]
enum Change {
    Scroll(usize),
    Row(usize, (String, u8)),
    Style(usize, u8),
    Insert(usize, usize, String),
    Remove(usize, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let y = 0..usize::from(ROWS);
    prop_oneof![
        (1..usize::from(ROWS)).prop_map(Change::Scroll),
        (y.clone(), row()).prop_map(|(y, row)| Change::Row(y, row)),
        (y.clone(), 0_u8..4).prop_map(|(y, style)| Change::Style(y, style)),
        (y.clone(), 0..24_usize, piece()).prop_map(|(y, at, piece)| Change::Insert(y, at, piece)),
        (y, 0..24_usize).prop_map(|(y, at)| Change::Remove(y, at)),
    ]
}

fn apply(rows: &mut [(String, u8)], change: Change) {
    let place = |words: &str, at: usize| words.char_indices().nth(at).map_or(words.len(), |(place, _)| place);
    match change {
        Change::Scroll(by) => rows.rotate_left(by),
        Change::Row(y, row) => rows[y] = row,
        Change::Style(y, style) => rows[y].1 = style,
        Change::Insert(y, at, piece) => {
            let at = place(&rows[y].0, at);
            rows[y].0.insert_str(at, &piece);
        }
        Change::Remove(y, at) => {
            let at = place(&rows[y].0, at);
            if at < rows[y].0.len() {
                rows[y].0.remove(at);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn after_any_moves_scrolls_and_edits_the_screen_is_that_of_a_full_redraw(
        first in proptest::collection::vec(row(), usize::from(ROWS)),
        changes in proptest::collection::vec(change(), 1..12),
    ) {
        for opinion in OPINIONS {
            let mut rows = first.clone();
            let mut screen = Screen::new(COLUMNS, ROWS);
            let mut emulator = Emulator::new(opinion, COLUMNS, ROWS);
            emulator.take(&screen.show(&picture(&rows)));
            for change in &changes {
                apply(&mut rows, change.clone());
                let picture = picture(&rows);
                emulator.take(&screen.show(&picture));
                let redrawn = full_redraw(opinion, &picture);
                prop_assert_eq!(emulator.seen(), redrawn.seen(), "{} after {:?}", opinion.name, change);
            }
        }
    }

    #[test]
    fn plain_letters_stand_in_their_own_cells_beside_any_cluster(
        before in "[a-d ]{0,6}", cluster in proptest::sample::select(CLUSTERS.to_vec()), after in "[a-d]{1,6}",
    ) {
        let words = format!("{before}{cluster}{after}");
        let picture = picture(&[(words, 0)]);
        for opinion in OPINIONS {
            let emulator = full_redraw(opinion, &picture);
            for x in 0..COLUMNS {
                let symbol = picture[(x, 0)].symbol();
                if symbol.chars().all(|letter| letter.is_ascii_lowercase()) {
                    prop_assert_eq!(emulator.at(x, 0), symbol, "{} in {:?}", opinion.name, emulator.words());
                }
            }
        }
    }
}
