//! The test tools, tested: pictures, golden files, keys. Must never need the program.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::{Color, Modifier, Style},
};

use crate::support::{golden, keys, svg::svg};

fn sample() -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 7));
    let style = Style::new();
    buffer.set_string(
        1,
        0,
        "Hoe is het, écht? <&>",
        style.fg(Color::Rgb(0x7f, 0xb0, 0x8a)).add_modifier(Modifier::BOLD),
    );
    buffer.set_string(1, 1, "┌──────┐ ● ● ○ → moe", style);
    buffer.set_string(1, 2, "gekozen", style.add_modifier(Modifier::REVERSED));
    buffer.set_string(9, 2, "onder streept", style.add_modifier(Modifier::UNDERLINED));
    buffer.set_string(1, 3, "👩‍👧 twee 你好 breed", style.fg(Color::Indexed(110)));
    buffer.set_string(1, 4, "zacht", style.add_modifier(Modifier::DIM | Modifier::ITALIC));
    buffer.set_string(7, 4, "grijs", style.fg(Color::Indexed(244)).bg(Color::Indexed(17)));
    buffer.set_string(12, 4, "en rood", style.fg(Color::LightRed).bg(Color::Indexed(17)));
    buffer.set_string(1, 5, "geheim", style.add_modifier(Modifier::HIDDEN));
    buffer
}

#[test]
fn a_picture_shows_words_layout_colours_and_the_cursor() {
    golden::golden("tools", &svg(&sample(), Some(Position::new(4, 5))));
}

#[test]
fn every_run_starts_at_its_own_column() {
    let picture = svg(&sample(), None);
    // Three wide signs before it: 1 + 2 + 1 + 4 + 1 + 4 + 1 = column 14, whatever the font makes of the emoji.
    assert!(
        picture.contains("<text x=\"126\" y=\"68\" textLength=\"45\" fill=\"#87afd7\">breed</text>"),
        "{picture}"
    );
    assert!(picture.contains(">Hoe is het, écht? &lt;&amp;&gt;</text>"), "{picture}");
    assert!(!picture.contains("geheim"), "{picture}");
    assert!(!picture.contains("stroke"), "no cursor was given: {picture}");
}

#[test]
fn one_changed_colour_changes_the_picture() {
    let mut other = sample();
    other[(2, 0)].fg = Color::Rgb(0x7f, 0xb0, 0x8b);
    assert_ne!(svg(&sample(), None), svg(&other, None));
}

#[test]
fn no_golden_picture_is_without_a_test() {
    assert_eq!(golden::strays(), std::collections::BTreeSet::new());
}

#[test]
#[should_panic(expected = "must stand in full")]
fn a_picture_whose_name_no_search_finds_is_refused() {
    golden::check(&["no", "name"].join("-"), "<svg/>", false);
}

#[test]
#[should_panic(expected = "the picture changed")]
fn a_changed_picture_is_refused() {
    golden::check("tools", "<svg/>", false);
}

#[test]
fn a_key_string_becomes_the_events_that_crossterm_gives() {
    let key = |code, modifiers| Event::Key(KeyEvent::new(code, modifiers));
    let (none, shift, control, alt) =
        (KeyModifiers::NONE, KeyModifiers::SHIFT, KeyModifiers::CONTROL, KeyModifiers::ALT);
    assert_eq!(
        keys::keys("j G<Space>ë<Enter><C-s><M-s><BackTab><S-Tab><C-Left><F12><lt><C-->"),
        [
            key(KeyCode::Char('j'), none),
            key(KeyCode::Char(' '), none),
            key(KeyCode::Char('G'), shift),
            key(KeyCode::Char(' '), none),
            key(KeyCode::Char('ë'), none),
            key(KeyCode::Enter, none),
            key(KeyCode::Char('s'), control),
            key(KeyCode::Char('s'), alt),
            key(KeyCode::BackTab, shift),
            key(KeyCode::BackTab, shift),
            key(KeyCode::Left, control),
            key(KeyCode::F(12), none),
            key(KeyCode::Char('<'), none),
            key(KeyCode::Char('-'), control),
        ]
    );
}

#[test]
#[should_panic(expected = "no such key: <Entr>")]
fn a_misspelt_key_is_named() {
    keys::keys("<Entr>");
}
