//! Words stand where they belong on terminals that disagree about width, after any change.

use std::{cell::RefCell, io, rc::Rc};

use proptest::prelude::*;
use ratatui::{
    TerminalOptions, Viewport,
    backend::CrosstermBackend,
    buffer::Buffer,
    layout::Rect,
    style::{Color, Modifier, Style},
};
use serde_json::json;
use unicode_segmentation::UnicodeSegmentation;
use verbinding::terminal::InPlace;

use crate::support::emulator::{Emulator, OPINIONS, Opinion};
use crate::support::{
    fixtures::{bare, record, write_circle_file, write_journal},
    stage::set,
};

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
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]
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
    fn plain_letters_stand_in_their_own_cells_beside_any_cluster_also_at_the_edge(
        before in "[a-d ]{0,6}", cluster in proptest::sample::select(CLUSTERS.to_vec()), after in "[a-d]{0,6}",
    ) {
        let words = format!("{before}{cluster}{after}");
        let picture = Buffer::with_lines([words]);
        for opinion in OPINIONS.iter().filter(|_| picture.area.width > 1) {
            let emulator = full_redraw(*opinion, &picture);
            for x in 0..picture.area.width {
                let symbol = picture[(x, 0)].symbol();
                if symbol.chars().all(|letter| letter.is_ascii_lowercase()) {
                    prop_assert_eq!(emulator.at(x, 0), symbol, "{} in {:?}", opinion.name, emulator.words());
                }
            }
        }
    }

    // Wide signs are written over whole, which costs a blank more; the pictures that they leave are tried above.
    #[test]
    fn where_all_terminals_agree_not_a_byte_is_added(
        pictures in proptest::collection::vec(proptest::collection::vec(("[a-z ëöç]{0,20}", 0_u8..4), 4), 1..6),
    ) {
        let plain = Line::default();
        let viewport = Viewport::Fixed(Rect::new(0, 0, COLUMNS, ROWS));
        let options = TerminalOptions { viewport };
        let mut terminal = ratatui::Terminal::with_options(CrosstermBackend::new(plain.clone()), options).unwrap();
        let mut screen = Screen::new(COLUMNS, ROWS);
        for rows in pictures {
            let picture = picture(&rows);
            terminal.draw(|frame| frame.buffer_mut().clone_from(&picture)).unwrap();
            let theirs = std::mem::take(&mut *plain.0.borrow_mut());
            let ours = screen.show(&picture);
            // A cursor that is hidden is not hidden again, and where nothing changed nothing is said of colours.
            let (theirs, ours) = (without_hiding(&theirs), without_hiding(&ours));
            prop_assert!(ours == theirs || ours.is_empty() && theirs == NO_COLOUR, "{ours:?} {theirs:?}");
        }
    }
}

/// What the backend writes after any picture, also an empty one.
const NO_COLOUR: &[u8] = b"\x1b[39m\x1b[49m\x1b[59m\x1b[0m";

fn without_hiding(bytes: &[u8]) -> &[u8] {
    bytes.strip_suffix(b"\x1b[?25l").unwrap_or(bytes)
}

/// A home of somebody who writes hearts: pages, and people in the circle.
fn home_with_hearts() -> tempfile::TempDir {
    let notes = [
        "dank je wel ❤️ voor alles, dank je wel",
        "❤️❤️ lief van je ☀️ en van de 👨‍👩‍👧‍👦",
        "1️⃣ opstaan 2️⃣ thee ⚠️ niet haasten ☺️",
        "één dag zonder, zo’n dag … ✓ 🇳🇱",
        "gewoon een dag dank je wel zonder iets erbij",
        "e\u{301}e\u{301}n 👍🏽 क्षि 🩷 👩‍❤️‍👩 en dan een lange zin die over meer dan een regel gaat dank je wel ❤️ tot morgen",
    ];
    let entries: Vec<_> = notes
        .iter()
        .enumerate()
        .map(|(day, text)| {
            record(day, "note", &format!("2026-11-{:02}T20:47:00+01:00", 10 + day), &json!({"text": text}))
        })
        .collect();
    let home = bare();
    write_journal(home.path(), "t-1", &entries);
    let people = [("Mam ❤️", "06 1 ☎️"), ("👨‍👩‍👧 thuis", "06 2"), ("Zoë 🇳🇱", "06 3")];
    let circle: Vec<_> = people
        .iter()
        .enumerate()
        .map(|(order, (name, reach))| {
            let fields = json!({"name": name, "reach": reach, "helps": "luistert ❤️ altijd", "what": "family",
                "words": "bel me ☺️ even", "order": order + 1});
            record(0xc0 + order, "circle", "2026-11-01T10:00:00+01:00", &fields)
        })
        .collect();
    write_circle_file(home.path(), "t-1", &circle);
    home
}

/// Presses each key, and looks on every terminal whether it shows what a full redraw shows.
fn walk(name: &str, keys: &str, sees: &[&str]) {
    let mut stage = set().play_in(home_with_hearts());
    stage.settled();
    let mut screen = Screen::new(80, 24);
    let mut emulators = OPINIONS.map(|opinion| (opinion, Emulator::new(opinion, 80, 24)));
    let mut seen = String::new();
    let pressed = one_by_one(keys);
    for key in std::iter::once("").chain(pressed.iter().map(String::as_str)) {
        stage.keys(key).settled();
        let picture = stage.buffer().clone();
        let bytes = screen.show(&picture);
        for (opinion, emulator) in &mut emulators {
            emulator.take(&bytes);
            let redrawn = full_redraw(*opinion, &picture);
            assert_eq!(
                emulator.seen(),
                redrawn.seen(),
                "{name}, {} after {key}\n{}",
                opinion.name,
                emulator.words()
            );
        }
        // By our table it is what the app painted.
        seen.push_str(&emulators[0].1.words());
    }
    for words in sees {
        assert!(seen.contains(words), "{name}: {words} was never seen\n{}", stage.screen());
    }
}

/// `ab<Down>` as `a`, `b`, `<Down>`.
fn one_by_one(keys: &str) -> Vec<String> {
    let mut pressed = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.graphemes(true).next() {
        let end = if first == "<" { rest.find('>').unwrap() + 1 } else { first.len() };
        pressed.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    pressed
}

#[test]
fn moving_through_the_list_leaves_every_word_whole() {
    let keys = "gd<Down><Down><Down><Down><Down><Up><Up><Down><Up><Up><End><Home><PgDn><PgUp>";
    walk("list", keys, &["dank je wel ❤", "1️⃣", "één dag"]);
}

#[test]
fn reading_pages_one_after_the_other_leaves_every_word_whole() {
    walk(
        "page",
        "gd<Enter><Right><Right><Right><Right><Right><Left><Left><Down><Down><Up><Esc><Down><Enter>",
        &["dank je wel ❤"],
    );
}

#[test]
fn searching_leaves_every_word_whole() {
    walk(
        "search",
        "gd/dank je<Down><Down><Up><Backspace><Backspace>❤️<Down><Backspace><Backspace>",
        &["dank je wel ❤"],
    );
}

#[test]
fn writing_leaves_every_word_whole() {
    let keys = "gbndank je wel ❤️ mam 👨‍👩‍👧‍👦 en 1️⃣ dag<Left><Left><Left><Left><Left><Backspace>x<Left><Left><Left>yy\
                <Del><Home>een ❤️ <Enter>é…<Up><End><Backspace><Backspace><Enter><Enter><Up><Del><Home>lieve mensen hier en daar ❤️ ";
    walk("editor", keys, &["dank je wel ❤"]);
}

#[test]
fn the_crisis_screen_and_its_form_leave_every_name_whole() {
    let keys = "<C-s><Down><Down><Up><Esc>gs<Down><Down><Up><Enter><Esc>nMam ❤️ lief<Left><Left><Left><Left><Left><Left>en <Backspace><Home>❤️<Del>\
                <Down>06 ☎️<Down>thee ☕️";
    walk("crisis", keys, &["Mam ❤"]);
}
