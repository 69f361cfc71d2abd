//! One key press as it is written in the table and in `config.toml`: `s`, `C-s`, `M-Up`, `S-Tab`.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key with its modifiers, in one normal form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Chord {
    pub(super) code: KeyCode,
    pub(super) modifiers: KeyModifiers,
}

impl Chord {
    /// Reads the notation of the table; nothing if it is not one key.
    pub fn parse(text: &str) -> Option<Self> {
        let (modifiers, name) = match text.split_at_checked(2) {
            Some(("C-", name)) if !name.is_empty() => (KeyModifiers::CONTROL, name),
            Some(("M-", name)) if !name.is_empty() => (KeyModifiers::ALT, name),
            Some(("S-", name)) if !name.is_empty() => (KeyModifiers::SHIFT, name),
            _ => (KeyModifiers::NONE, text),
        };
        let code = match name {
            "Esc" => KeyCode::Esc,
            "Enter" => KeyCode::Enter,
            "Up" => KeyCode::Up,
            "Down" => KeyCode::Down,
            "Left" => KeyCode::Left,
            "Right" => KeyCode::Right,
            "Tab" if modifiers == KeyModifiers::SHIFT => KeyCode::BackTab,
            "Tab" => KeyCode::Tab,
            "Space" => KeyCode::Char(' '),
            "PgUp" => KeyCode::PageUp,
            "PgDn" => KeyCode::PageDown,
            "Home" => KeyCode::Home,
            "End" => KeyCode::End,
            "Del" => KeyCode::Delete,
            _ => {
                let mut letters = name.chars();
                match (letters.next(), letters.next()) {
                    (Some(letter), None) => KeyCode::Char(letter),
                    _ => return None,
                }
            }
        };
        Some(Self::normal(code, modifiers))
    }

    /// The key of an event.
    pub fn of(event: &KeyEvent) -> Self {
        Self::normal(event.code, event.modifiers)
    }

    /// A letter carries its own shift, and back-tab carries it in its name.
    fn normal(code: KeyCode, modifiers: KeyModifiers) -> Self {
        let kept = KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT;
        let mut modifiers = modifiers & kept;
        let code = match code {
            KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            KeyCode::Char(letter) if modifiers.contains(KeyModifiers::CONTROL) => {
                KeyCode::Char(letter.to_ascii_lowercase())
            }
            other => other,
        };
        if matches!(code, KeyCode::Char(_) | KeyCode::BackTab) {
            modifiers -= KeyModifiers::SHIFT;
        }
        Self { code, modifiers }
    }

    /// The letter that this key types, if it types one: `AltGr` counts as no modifier at all.
    pub fn letter(self) -> Option<char> {
        let KeyCode::Char(letter) = self.code else { return None };
        let alt_gr = KeyModifiers::CONTROL | KeyModifiers::ALT;
        (self.modifiers.is_empty() || (self.modifiers == alt_gr && !letter.is_ascii_alphanumeric()))
            .then_some(letter)
    }

    /// The same key without Alt, if Alt is its only modifier: a fast Esc and a letter arrive so.
    pub fn without_alt(self) -> Option<Self> {
        let letter = matches!(self.code, KeyCode::Char(_));
        (letter && self.modifiers == KeyModifiers::ALT)
            .then_some(Self { code: self.code, modifiers: KeyModifiers::NONE })
    }
}
