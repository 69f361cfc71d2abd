//! Keys written as a string: into events for tests in this process, into bytes for a real terminal.
//!
//! Every character is itself, a blank too; names stand between `<` and `>`: `<Enter>`, `<Space>`, `<Esc>`, `<Tab>`,
//! `<BackTab>`, `<Backspace>`, `<Del>`, `<Ins>`, arrows `<Up>`, `<Home>`, `<End>`, `<PgUp>`, `<PgDn>`, `<F1>`, and `<lt>` for `<`.
//! `C-`, `M-` (Alt) and `S-` go before a name or one character: `<C-s>`, `<M-s>`, `<C-Left>`.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// The events of a key string. Panics, naming the part, when it is no key.
pub fn keys(written: &str) -> Vec<Event> {
    parse(written).into_iter().map(Event::Key).collect()
}

/// Pasted text, as a terminal with bracketed paste gives it.
pub fn paste(text: &str) -> Event {
    Event::Paste(text.to_owned())
}

/// The bytes that a terminal sends for a key string.
pub fn bytes(written: &str) -> Vec<u8> {
    parse(written).into_iter().flat_map(encode).collect()
}

/// The key events of a key string.
pub fn parse(written: &str) -> Vec<KeyEvent> {
    let mut events = Vec::new();
    let mut rest = written;
    while let Some(first) = rest.chars().next() {
        if first == '<' {
            let (name, after) = rest[1..].split_once('>').unwrap_or_else(|| panic!("no > after <: {rest}"));
            events.push(named(name));
            rest = after;
        } else {
            events.push(character(first));
            rest = &rest[first.len_utf8()..];
        }
    }
    events
}

/// One key by its name, without the angle brackets.
pub fn named(name: &str) -> KeyEvent {
    let mut modifiers = KeyModifiers::NONE;
    let mut rest = name;
    while let Some((letter @ ("C" | "M" | "S"), after)) =
        rest.split_once('-').filter(|(_, after)| !after.is_empty())
    {
        modifiers |= match letter {
            "C" => KeyModifiers::CONTROL,
            "M" => KeyModifiers::ALT,
            _ => KeyModifiers::SHIFT,
        };
        rest = after;
    }
    let code = match rest {
        "Enter" => KeyCode::Enter,
        "Space" => KeyCode::Char(' '),
        "Esc" => KeyCode::Esc,
        "Tab" if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        "Tab" => KeyCode::Tab,
        "BackTab" => KeyCode::BackTab,
        "Backspace" => KeyCode::Backspace,
        "Del" => KeyCode::Delete,
        "Ins" => KeyCode::Insert,
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PgUp" => KeyCode::PageUp,
        "PgDn" => KeyCode::PageDown,
        "lt" => KeyCode::Char('<'),
        other => {
            if let Some(number) = other.strip_prefix('F').and_then(|number| number.parse().ok()) {
                return KeyEvent::new(KeyCode::F(number), modifiers);
            }
            let mut characters = other.chars();
            let Some(only) = characters.next().filter(|_| characters.as_str().is_empty()) else {
                panic!("no such key: <{name}>")
            };
            modifiers |= character(only).modifiers;
            KeyCode::Char(only)
        }
    };
    if code == KeyCode::BackTab {
        modifiers |= KeyModifiers::SHIFT;
    }
    KeyEvent::new(code, modifiers)
}

/// A character as crossterm reports it: capitals come with Shift.
fn character(character: char) -> KeyEvent {
    let shift = if character.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
    match character {
        '\n' | '\r' => KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE),
        '\t' => KeyEvent::new(KeyCode::Tab, KeyModifiers::NONE),
        _ => KeyEvent::new(KeyCode::Char(character), shift),
    }
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
