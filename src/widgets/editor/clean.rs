//! Makes text from outside safe to show: no control characters, no escape sequences, no bidi overrides.
//! Never drops a letter. (Private until it is one with `text::clean`.)

use std::iter::Peekable;
use std::str::Chars;

/// Paragraphs end with `\n` only; a tab becomes a space.
pub(super) fn page(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                chars.next_if_eq(&'\n');
                out.push('\n');
            }
            '\n' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            '\u{1B}' => skip_sequence(&mut chars),
            '\u{9B}' => skip_csi(&mut chars),
            '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// The same on one line: a run of newlines becomes one space, at the ends it falls away.
pub(super) fn line(text: &str) -> String {
    page(text).trim_matches('\n').split('\n').filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ")
}

/// After ESC. What only might be a sequence is kept: a letter too many is better than a word too few.
fn skip_sequence(chars: &mut Peekable<Chars<'_>>) {
    match chars.peek() {
        Some('[') => {
            chars.next();
            skip_csi(chars);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            // A string sequence; one without an end on its own line is only text with an ESC in it.
            let mut ahead = chars.clone();
            while let Some(c) = ahead.next() {
                match c {
                    '\u{7}' | '\u{9C}' => return *chars = ahead,
                    '\u{1B}' if ahead.next_if_eq(&'\\').is_some() => return *chars = ahead,
                    '\n' | '\r' => return,
                    _ => {}
                }
            }
        }
        Some('(' | ')' | '*' | '+') => {
            let mut ahead = chars.clone();
            ahead.next();
            if ahead.next_if(|c| matches!(c, '0' | 'A' | 'B')).is_some() {
                *chars = ahead;
            }
        }
        _ => {}
    }
}

fn skip_csi(chars: &mut Peekable<Chars<'_>>) {
    while chars.next_if(|c| ('\u{20}'..='\u{3F}').contains(c)).is_some() {}
    chars.next_if(|c| ('\u{40}'..='\u{7E}').contains(c));
}
