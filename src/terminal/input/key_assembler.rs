//! The bytes of the keyboard as whole keys and pastes, however they are cut on the way; must never lose a pasted word.
//!
//! A line may bring the bytes of one key apart: Esc, and `[D` a moment later. So what is unfinished is held until more
//! comes, or until whoever reads says that the time for it is over.

use crossterm::event::{Event, KeyEvent, KeyModifiers};
use memchr::{memmem, memrchr};

use super::decode::decode;

const ESC: u8 = 0x1B;
const PASTE: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";

/// What is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// The beginning of a key.
    Key,
    /// A paste whose end did not come yet.
    Paste,
}

/// Puts the bytes of keys and pastes together.
#[derive(Debug, Default)]
pub(super) struct KeyAssembler {
    bytes: Vec<u8>,
    pasting: bool,
    /// How much of a paste was looked through for its end.
    searched: usize,
    /// How much of a paste waits for more however long that takes: the beginning of its end, of a code or of a letter.
    waits: usize,
    /// A lone Esc was taken for a key while the end of a paste may have begun with it.
    esc_of_end: bool,
}

impl KeyAssembler {
    /// Takes bytes as they came; the events that are whole now.
    pub(super) fn take(&mut self, bytes: &[u8]) -> Vec<Event> {
        self.bytes.extend_from_slice(bytes);
        let mut events = Vec::new();
        let mut at = 0;
        loop {
            if self.pasting {
                self.bytes.drain(..at);
                at = 0;
                let Some(end) = memmem::find(self.bytes.get(self.searched..).unwrap_or_default(), PASTE_END)
                else {
                    self.searched = self.bytes.len().saturating_sub(PASTE_END.len());
                    break;
                };
                let end = self.searched + end;
                self.give_pasted(end, &mut events);
                self.bytes.drain(..PASTE_END.len());
                self.pasting = false;
                continue;
            }
            let rest = self.bytes.get(at..).unwrap_or_default();
            if self.esc_of_end && !rest.is_empty() {
                let end = PASTE_END.get(1..).unwrap_or_default();
                if rest.len() < end.len() && end.starts_with(rest) {
                    break;
                }
                self.esc_of_end = false;
                if rest.starts_with(end) {
                    at += end.len();
                    continue;
                }
            }
            let Some(unit) = whole(rest).and_then(|length| rest.get(..length)) else { break };
            at += unit.len();
            if unit == PASTE {
                (self.pasting, self.searched, self.waits) = (true, 0, 0);
            } else {
                events.extend(event(unit));
            }
        }
        self.bytes.drain(..at);
        events
    }

    /// What waits for more, if anything does. A letter that is cut waits as long as it must.
    pub(super) fn held(&self) -> Option<Held> {
        match self.bytes.first() {
            Some(_) if self.pasting => (self.bytes.len() > self.waits).then_some(Held::Paste),
            Some(_) if self.esc_of_end => Some(Held::Paste),
            Some(&ESC) if !matches!(self.bytes.get(1), Some(0x80..)) => Some(Held::Key),
            _ => None,
        }
    }

    /// Nothing more came in time: what is held is what it is.
    pub(super) fn enough(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.pasting {
            let stretch = self.bytes.get(self.waits..).unwrap_or_default();
            if !only_keys(stretch) {
                self.give_pasted(self.unfinished(), &mut events);
                self.waits = self.bytes.len();
                return events;
            }
            // Nothing but keys for so long: the end was lost, and somebody goes on typing.
            self.give_pasted(self.waits, &mut events);
            self.pasting = false;
            events.extend(self.take(&[]));
            self.esc_of_end = self.bytes == [ESC];
        } else if self.esc_of_end && !self.bytes.is_empty() {
            self.esc_of_end = false;
            events.extend(self.take(&[]));
        }
        match self.bytes.as_slice() {
            [ESC] | [ESC, b'[' | b'O'] => {
                let held = std::mem::take(&mut self.bytes);
                events.extend(held.get(1).map_or_else(|| event(&held), |letter| alt(&[*letter])));
            }
            // No hand writes more of a code than that; what is left of a cut one is no word.
            [ESC, b'[', ..] => self.bytes.clear(),
            _ => {}
        }
        events
    }

    /// The terminal goes: what was pasted so far.
    pub(super) fn end(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        if self.pasting {
            let kept = (1..PASTE_END.len()).rev().find(|cut| self.bytes.ends_with(&PASTE_END[..*cut]));
            self.give_pasted(self.bytes.len() - kept.unwrap_or(0), &mut events);
            self.bytes.clear();
            self.pasting = false;
        } else if self.esc_of_end {
            self.esc_of_end = false;
            events.extend(self.take(&[]));
        }
        events
    }

    /// Where in a paste that stands still something begins that more may belong to. What is no end of a paste waits once.
    fn unfinished(&self) -> usize {
        if let Some(esc) = memrchr(ESC, &self.bytes) {
            let begun = self.bytes.get(esc..).unwrap_or_default();
            let code = matches!(begun, [ESC, b'[', rest @ ..] if rest.iter().all(|byte| matches!(byte, 0x20..=0x3F)));
            if PASTE_END.starts_with(begun) || code && esc >= self.waits {
                return esc;
            }
        }
        whole_letters(&self.bytes)
    }

    fn give_pasted(&mut self, end: usize, events: &mut Vec<Event>) {
        let pasted: Vec<u8> = self.bytes.drain(..end).collect();
        (self.searched, self.waits) = (0, 0);
        if !pasted.is_empty() {
            events.push(Event::Paste(String::from_utf8_lossy(&pasted).into_owned()));
        }
    }
}

/// Whether these bytes are keys that begin with Esc and nothing else. In a paste only they are a person's: a code that no
/// keyboard sends came along with the words, and so did one with words around it.
fn only_keys(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(unit) = whole(rest).and_then(|length| rest.get(..length)) {
        if unit.first() != Some(&ESC) || event(unit).is_none() {
            return false;
        }
        rest = rest.get(unit.len()..).unwrap_or_default();
    }
    // An Esc at their end may be the beginning of something, unless all are.
    !bytes.is_empty() && (rest.is_empty() || bytes.iter().all(|byte| *byte == ESC))
}

/// How long the first key in these bytes is; `None` if it is not whole.
fn whole(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [ESC, ESC, ..] => Some(1),
        [ESC, b'[', rest @ ..] => match rest {
            [b'M', ..] => (bytes.len() >= 6).then_some(6),
            [b'[', ..] => (bytes.len() >= 4).then_some(4),
            // A byte that cannot be in a code ends it; it is the first of what follows.
            _ => rest.iter().position(|byte| !matches!(byte, 0x20..=0x3F)).map(|last| {
                if rest.get(last).is_some_and(|byte| matches!(byte, 0x40..=0x7E)) {
                    last + 3
                } else {
                    last + 2
                }
            }),
        },
        [ESC, b'O', rest @ ..] => rest.first().map(|_| 3),
        [ESC, rest @ ..] => letter(rest).map(|length| length + 1),
        _ => letter(bytes),
    }
}

/// How long the first letter is, one for a byte that begins none; `None` if it is cut.
fn letter(bytes: &[u8]) -> Option<usize> {
    let length = match bytes.first()? {
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return Some(1),
    };
    let follow = bytes.iter().skip(1).take(length - 1).take_while(|byte| matches!(byte, 0x80..=0xBF)).count();
    match follow + 1 {
        whole if whole == length => Some(length),
        cut if cut == bytes.len() => None,
        _ => Some(1),
    }
}

/// How many bytes are whole letters: the last may be cut.
fn whole_letters(bytes: &[u8]) -> usize {
    let cut = (1..=3.min(bytes.len())).find(|back| {
        bytes.get(bytes.len() - back..).is_some_and(|end| end.first() >= Some(&0xC0) && letter(end).is_none())
    });
    bytes.len() - cut.unwrap_or(0)
}

fn event(unit: &[u8]) -> Option<Event> {
    match unit {
        [ESC, b'[' | b'O', ..] => decode(unit),
        [ESC, rest @ ..] if !rest.is_empty() => alt(rest),
        _ => decode(unit),
    }
}

fn alt(letter: &[u8]) -> Option<Event> {
    match decode(letter)? {
        Event::Key(key) => Some(Event::Key(KeyEvent { modifiers: key.modifiers | KeyModifiers::ALT, ..key })),
        other => Some(other),
    }
}

#[cfg(test)]
#[path = "key_assembler_tests.rs"]
mod tests;
