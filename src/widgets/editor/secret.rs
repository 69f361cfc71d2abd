//! The field for a passphrase: a dot for each character, nothing to undo and nothing to copy. It must never leave what was
//! typed in memory that is not overwritten.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;
use zeroize::{Zeroize, Zeroizing};

use super::Edit;
use crate::journal::Passphrase;

/// Bytes that fit before the words move in memory.
const ROOM: usize = 512;

/// A field whose words nobody sees.
pub struct SecretField {
    typed: Zeroizing<String>,
    /// The byte at which the cursor stands.
    at: usize,
}

impl Default for SecretField {
    fn default() -> Self {
        Self { typed: with_room(ROOM), at: 0 }
    }
}

fn with_room(bytes: usize) -> Zeroizing<String> {
    Zeroizing::new(String::with_capacity(bytes))
}

impl SecretField {
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// What is typed; none if nothing is.
    pub fn passphrase(&self) -> Option<Passphrase> {
        Passphrase::new(&self.typed)
    }

    /// Overwrites what was typed.
    pub fn clear(&mut self) {
        self.typed.zeroize();
        self.at = 0;
    }

    /// Does one command. Answers `false` if it had no effect, so that a screen can move the focus instead.
    pub fn apply(&mut self, edit: Edit) -> bool {
        let end = self.typed.len();
        match edit {
            Edit::Insert(letter) => self.insert(letter.encode_utf8(&mut [0; 4])),
            Edit::Paste(text) => self.insert(&Zeroizing::new(text)),
            Edit::Backspace => self.remove(self.before(), self.at),
            Edit::Delete => self.remove(self.at, self.after()),
            // Where words end is nobody's to see.
            Edit::DeleteWordBack | Edit::DeleteToLineStart => self.remove(0, self.at),
            Edit::DeleteToLineEnd => self.remove(self.at, end),
            Edit::Left => self.go(self.before()),
            Edit::Right => self.go(self.after()),
            Edit::WordLeft | Edit::LineStart | Edit::Start => self.go(0),
            Edit::WordRight | Edit::LineEnd | Edit::End => self.go(end),
            Edit::NewLine
            | Edit::Up
            | Edit::Down
            | Edit::PageUp
            | Edit::PageDown
            | Edit::Undo
            | Edit::Redo => false,
        }
    }

    /// The number of dots before the cursor, and of all.
    pub fn dots(&self) -> (usize, usize) {
        let count = |words: &str| words.graphemes(true).count();
        (count(self.typed.get(..self.at).unwrap_or_default()), count(&self.typed))
    }

    fn before(&self) -> usize {
        let before = self.typed.get(..self.at).unwrap_or_default();
        before.grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        let after = self.typed.get(self.at..).unwrap_or_default();
        self.at + after.graphemes(true).next().map_or(0, str::len)
    }

    fn go(&mut self, to: usize) -> bool {
        std::mem::replace(&mut self.at, to) != to
    }

    fn insert(&mut self, words: &str) -> bool {
        let mut any = false;
        for letter in words.chars().filter(|letter| !letter.is_control()) {
            let bytes = letter.len_utf8();
            if self.typed.len() + bytes > self.typed.capacity() {
                let mut more = with_room(self.typed.capacity() * 2 + bytes);
                more.push_str(&self.typed);
                self.typed = more;
            }
            self.typed.insert(self.at, letter);
            self.at += bytes;
            any = true;
        }
        any
    }

    /// What moves up leaves its last bytes behind the end; they are overwritten with the rest.
    fn remove(&mut self, from: usize, to: usize) -> bool {
        if from >= to {
            return false;
        }
        self.typed.replace_range(from..to, "");
        self.at = from;
        true
    }
}

/// Without the words.
impl fmt::Debug for SecretField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretField")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &str) -> SecretField {
        let mut field = SecretField::default();
        words.chars().for_each(|letter| assert!(field.apply(Edit::Insert(letter))));
        field
    }

    fn is(field: &SecretField, words: &str) -> bool {
        field.passphrase() == Passphrase::new(words)
    }

    #[test]
    fn every_letter_can_be_typed_pasted_and_taken_out_at_the_cursor() {
        let mut field = typed("vier é 日本 🙂");
        assert!(is(&field, "vier é 日本 🙂") && field.dots() == (11, 11));
        field.apply(Edit::Start);
        field.apply(Edit::Right);
        field.apply(Edit::Delete);
        field.apply(Edit::Paste("1\n2\t3".into()));
        assert!(is(&field, "v123er é 日本 🙂"), "line ends are not part of it");
        field.apply(Edit::Backspace);
        assert_eq!(field.dots().0, 3);
        field.apply(Edit::DeleteToLineStart);
        field.apply(Edit::DeleteToLineEnd);
        assert!(field.is_empty() && field.passphrase().is_none());
    }

    #[test]
    fn what_is_longer_than_the_room_is_kept_whole() {
        let words = "vijf gewone woorden op een rij ".repeat(100);
        let mut field = SecretField::default();
        assert!(field.apply(Edit::Paste(words.clone())) && is(&field, &words));
    }

    #[test]
    fn nothing_comes_back_and_nothing_is_told() {
        let mut field = typed("geheim");
        assert!(!format!("{field:?}").contains("geheim"));
        field.clear();
        assert!(!field.apply(Edit::Undo) && !field.apply(Edit::Redo) && field.is_empty());
    }
}
