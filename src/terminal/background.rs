//! Whether the terminal's own background is light: asked once, after the first picture; nobody waits for the answer.
//!
//! The answer comes as keys (crossterm knows no OSC): Alt-], `11;rgb:ffff/ffff/ffff`, then Alt-\ or Ctrl-G. What turns
//! out to be no answer is given back key by key, so nothing that a person typed is lost.

use std::{
    io::{self, Write},
    time::{Duration, Instant},
};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// The question, as xterm's control sequences have it (OSC 11).
const QUESTION: &str = "\x1b]11;?\x1b\\";
/// How the answer begins.
const BEGINNING: &str = "11;rgb:";
/// The longest answer: three colours of four hexadecimal digits.
const LONGEST: usize = BEGINNING.len() + 14;
/// Later than this after the question an Alt-] is somebody's key.
const PATIENCE: Duration = Duration::from_secs(2);

/// What an event turned out to be.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// Part of what may be an answer.
    Nothing,
    /// The answer: is the background light?
    Answer(bool),
    /// Not an answer: these events, in order.
    Events(Vec<Event>),
}

/// Listens for the answer among the keys.
#[derive(Debug, Default)]
pub(super) struct Listener {
    asked: Option<Instant>,
    held: Vec<Event>,
    words: String,
}

impl Listener {
    /// Asks, and listens from now on.
    pub(super) fn ask(&mut self) -> io::Result<()> {
        let mut out = io::stdout();
        out.write_all(QUESTION.as_bytes())?;
        out.flush()?;
        self.asked = Some(Instant::now());
        Ok(())
    }

    /// Takes one event.
    pub(super) fn hear(&mut self, event: Event, now: Instant) -> Heard {
        let waits = self.asked.is_some_and(|asked| now.duration_since(asked) < PATIENCE);
        let begins = self.held.is_empty() && is(&event, ']', KeyModifiers::ALT);
        if !waits || (self.held.is_empty() && !begins) {
            return self.give_back(event);
        }
        if begins {
            self.held.push(event);
            return Heard::Nothing;
        }
        if is(&event, '\\', KeyModifiers::ALT) || is(&event, 'g', KeyModifiers::CONTROL) {
            return match light(&self.words) {
                Some(light) => {
                    *self = Self::default();
                    Heard::Answer(light)
                }
                None => self.give_back(event),
            };
        }
        match letter(&event) {
            Some(letter) if self.words.len() < LONGEST && may_follow(&self.words, letter) => {
                self.words.push(letter);
                self.held.push(event);
                Heard::Nothing
            }
            _ => self.give_back(event),
        }
    }

    fn give_back(&mut self, event: Event) -> Heard {
        self.words.clear();
        let mut events = std::mem::take(&mut self.held);
        events.push(event);
        Heard::Events(events)
    }
}

fn is(event: &Event, letter: char, modifiers: KeyModifiers) -> bool {
    matches!(event, Event::Key(KeyEvent { code: KeyCode::Char(code), modifiers: held, .. }) if *code == letter && *held == modifiers)
}

fn letter(event: &Event) -> Option<char> {
    match event {
        Event::Key(KeyEvent { code: KeyCode::Char(letter), modifiers: KeyModifiers::NONE, .. }) => {
            Some(*letter)
        }
        _ => None,
    }
}

fn may_follow(words: &str, letter: char) -> bool {
    match BEGINNING.chars().nth(words.len()) {
        Some(expected) => letter == expected,
        None => letter == '/' || letter.is_ascii_hexdigit(),
    }
}

/// Whether `11;rgb:RR/GG/BB` (one to four digits each) is nearer to white than to black.
fn light(words: &str) -> Option<bool> {
    let shares: Vec<f32> = words
        .strip_prefix(BEGINNING)?
        .split('/')
        .map(|digits| {
            let value = u16::from_str_radix(digits, 16).ok()?;
            let most = 16_u32.pow(u32::try_from(digits.len()).ok()?) - 1;
            Some(f32::from(value) / most as f32)
        })
        .collect::<Option<_>>()?;
    let [red, green, blue] = shares[..] else { return None };
    Some(0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(letter: char, modifiers: KeyModifiers) -> Event {
        Event::Key(KeyEvent::new(KeyCode::Char(letter), modifiers))
    }

    fn typed(words: &str) -> Vec<Event> {
        let letters = words.chars().map(|letter| key(letter, KeyModifiers::NONE));
        std::iter::once(key(']', KeyModifiers::ALT)).chain(letters).collect()
    }

    fn listener(now: Instant) -> Listener {
        Listener { asked: Some(now), ..Listener::default() }
    }

    fn answer(words: &str, end: Event) -> Heard {
        let now = Instant::now();
        let mut listener = listener(now);
        for event in typed(words) {
            assert_eq!(listener.hear(event, now), Heard::Nothing);
        }
        listener.hear(end, now)
    }

    #[test]
    fn an_answer_says_light_or_dark_and_types_nothing() {
        let ends = [key('\\', KeyModifiers::ALT), key('g', KeyModifiers::CONTROL)];
        for end in ends {
            assert_eq!(answer("11;rgb:fafa/fafa/fafa", end.clone()), Heard::Answer(true));
            assert_eq!(answer("11;rgb:16/16/1a", end), Heard::Answer(false));
        }
    }

    #[test]
    fn keys_that_are_no_answer_come_back_in_order() {
        let now = Instant::now();
        let mut listener = listener(now);
        let keys = [typed("11"), vec![key('x', KeyModifiers::NONE)]].concat();
        let mut back = Vec::new();
        for event in keys.clone() {
            if let Heard::Events(events) = listener.hear(event, now) {
                back.extend(events);
            }
        }
        assert_eq!(back, keys);
    }

    #[test]
    fn long_after_the_question_every_key_is_a_key() {
        let now = Instant::now();
        let mut listener = listener(now);
        let event = key(']', KeyModifiers::ALT);
        assert_eq!(listener.hear(event.clone(), now + PATIENCE), Heard::Events(vec![event]));
    }
}
