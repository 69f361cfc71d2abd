//! Keys as the bytes that a terminal sends for them; must never make up a code that no terminal sends.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::keys::parse;

/// The bytes that a terminal sends for a key string.
pub fn bytes(written: &str) -> Vec<u8> {
    parse(written).into_iter().flat_map(encode).collect()
}

/// What a terminal without the kitty protocol sends for one key.
pub fn encode(key: KeyEvent) -> Vec<u8> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let number =
        1 + u8::from(key.modifiers.contains(KeyModifiers::SHIFT)) + 2 * u8::from(alt) + 4 * u8::from(control);
    let letter = |letter: char| {
        if number == 1 { format!("\x1b[{letter}") } else { format!("\x1b[1;{number}{letter}") }.into_bytes()
    };
    let tilde = |code: u8| {
        if number == 1 { format!("\x1b[{code}~") } else { format!("\x1b[{code};{number}~") }.into_bytes()
    };
    let plain = |byte: u8| if alt { vec![0x1b, byte] } else { vec![byte] };
    match key.code {
        KeyCode::Char(' ') if control => plain(0),
        KeyCode::Char(character) if control => plain((character.to_ascii_lowercase() as u8) & 0x1f),
        KeyCode::Char(character) => {
            let escape: &str = if alt { "\x1b" } else { "" };
            format!("{escape}{character}").into_bytes()
        }
        KeyCode::Enter => plain(b'\r'),
        KeyCode::Esc => plain(0x1b),
        KeyCode::Tab => plain(b'\t'),
        KeyCode::Backspace => plain(0x7f),
        KeyCode::BackTab => b"\x1b[Z".to_vec(),
        KeyCode::Up => letter('A'),
        KeyCode::Down => letter('B'),
        KeyCode::Right => letter('C'),
        KeyCode::Left => letter('D'),
        KeyCode::Home => letter('H'),
        KeyCode::End => letter('F'),
        KeyCode::Insert => tilde(2),
        KeyCode::Delete => tilde(3),
        KeyCode::PageUp => tilde(5),
        KeyCode::PageDown => tilde(6),
        KeyCode::F(number @ 1..=4) => vec![0x1b, b'O', b'P' + number - 1],
        KeyCode::F(number @ 5..=12) => tilde([15, 17, 18, 19, 20, 21, 23, 24][usize::from(number) - 5]),
        other => panic!("a plain terminal has no bytes for {other:?}"),
    }
}
