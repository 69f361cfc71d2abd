//! Keys written as a string, as the events that they are; must never take what is no key.
//!
//! Every character is itself, a blank too; names stand between `<` and `>`: `<Enter>`, `<Space>`, `<Esc>`, `<Tab>`,
//! `<BackTab>`, `<Backspace>`, `<Del>`, `<Ins>`, arrows `<Up>`, `<Home>`, `<End>`, `<PgUp>`, `<PgDn>`, `<F1>`, and `<lt>` for `<`.
//! `C-`, `M-` (Alt) and `S-` go before a name or one character: `<C-s>`, `<M-s>`, `<C-Left>`.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// The events of a key string. Panics, naming the part, when it is no key.
pub fn keys(written: &str) -> Vec<Event> {
    parse(written).into_iter().map(Event::Key).collect()
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
