//! Width, line breaks and cleaning of words for a terminal; must never lose what a person wrote.

use std::str::Chars;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many columns these words take, grapheme by grapheme, as a terminal paints them.
pub fn width(words: &str) -> usize {
    if words.bytes().all(is_plain) { words.len() } else { clusters(words).map(columns_of).sum() }
}

/// The graphemes of these words, the same as the crate gives them; of what most words are made of, far sooner.
pub fn clusters(mut words: &str) -> impl Iterator<Item = &str> {
    std::iter::from_fn(move || {
        let alone = match words.as_bytes() {
            [] => return None,
            // Nothing joins two characters of ASCII but the two that end a line.
            [first, rest @ ..] => is_plain(*first) && rest.first().is_none_or(u8::is_ascii),
        };
        let length = if alone { 1 } else { words.graphemes(true).next()?.len() };
        let (cluster, rest) = words.split_at_checked(length)?;
        words = rest;
        Some(cluster)
    })
}

/// How many columns a grapheme takes.
fn columns_of(cluster: &str) -> usize {
    match cluster.as_bytes() {
        [byte] if is_plain(*byte) => 1,
        _ => cluster.width(),
    }
}

/// Whether a byte is a character of one column that nothing behind it in ASCII can join, and that steers no terminal.
pub fn is_plain(byte: u8) -> bool {
    (b' '..=b'~').contains(&byte)
}

/// Breaks words into lines of at most `columns`, at spaces; only the spaces at a break are dropped.
///
/// A newline stays a line break, and a word longer than a line is broken between graphemes. Only a
/// single grapheme wider than the whole line sticks out.
pub fn wrap(words: &str, columns: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in words.split('\n') {
        wrap_paragraph(paragraph, columns, &mut lines);
    }
    lines
}

fn wrap_paragraph(paragraph: &str, columns: usize, lines: &mut Vec<String>) {
    let (mut line, mut used) = (String::new(), 0);
    let (mut spaces, mut word) = (0, String::new());
    let mut graphemes = clusters(paragraph).peekable();
    while let Some(grapheme) = graphemes.next() {
        if grapheme == " " {
            spaces += 1;
            continue;
        }
        word.push_str(grapheme);
        if graphemes.peek().is_some_and(|next| *next != " ") {
            continue;
        }
        let wide = width(&word);
        if used + spaces + wide <= columns {
            line.extend(std::iter::repeat_n(' ', spaces));
            used += spaces;
        } else if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        // Most words fit as a whole.
        if used + wide <= columns {
            line.push_str(&word);
            used += wide;
            spaces = 0;
            word.clear();
            continue;
        }
        for grapheme in clusters(&word) {
            let wide = columns_of(grapheme);
            if used + wide > columns && !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                used = 0;
            }
            line.push_str(grapheme);
            used += wide;
        }
        spaces = 0;
        word.clear();
    }
    // Spaces at the end stay as far as they fit: somebody may be typing them.
    line.push_str(&" ".repeat(spaces.min(columns.saturating_sub(used))));
    lines.push(line);
}

/// The first sentence of several.
pub fn first_sentence(words: &str) -> &str {
    words.split_inclusive(". ").next().unwrap_or(words).trim_end()
}

/// These words if they fit in `columns`, else as many graphemes as leave room for the ellipsis, and the ellipsis.
pub fn cut(words: &str, columns: usize, ellipsis: &str) -> String {
    if width(words) <= columns {
        return words.to_owned();
    }
    let ellipsis = if width(ellipsis) <= columns { ellipsis } else { "" };
    let room = columns - width(ellipsis);
    let mut used = 0;
    let fits = |grapheme: &&str| {
        used += columns_of(grapheme);
        used <= room
    };
    let kept: String = clusters(words).take_while(fits).collect();
    format!("{}{ellipsis}", kept.trim_end())
}

const ESCAPE: char = '\u{1b}';
const STRING_END: char = '\u{9c}';

/// The same words with nothing in them that could steer a terminal: the one cleaner, for what is shown and for what
/// is pasted or opened in a field.
///
/// Control characters, escape sequences, marks that turn the reading direction and the mark of the byte order are
/// dropped; a tab becomes four spaces and everything that ends a line becomes a newline. An escape sequence that does
/// not end loses only its escape: a letter too many is better than a word too few.
pub fn clean(words: &str) -> String {
    if every_byte(words, is_clean) {
        return words.to_owned();
    }
    let mut kept = String::with_capacity(words.len());
    let mut rest = words.chars();
    while let Some(next) = rest.next() {
        match next {
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push('\n'),
            '\r' => {
                if !rest.as_str().starts_with('\n') {
                    kept.push('\n');
                }
            }
            '\t' => kept.push_str("    "),
            ESCAPE => rest = after_escape(rest.clone()).unwrap_or(rest),
            '\u{9b}' => rest = after_control(rest.clone()).unwrap_or(rest),
            '\u{90}' | '\u{98}' | '\u{9d}'..='\u{9f}' => rest = after_string(rest.clone()).unwrap_or(rest),
            '\u{feff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            _ if next.is_control() => {}
            _ => kept.push(next),
        }
    }
    kept
}

/// Whether every byte of these words is like this; many are looked at together.
pub fn every_byte(words: &str, is: impl Fn(u8) -> bool) -> bool {
    let each = |bytes: &[u8]| bytes.iter().fold(true, |all, byte| all & is(*byte));
    let (chunks, rest) = words.as_bytes().as_chunks::<32>();
    chunks.iter().all(|chunk| each(chunk)) && each(rest)
}

/// Whether a byte is part of no character that [`clean`] changes: such a one is a control character, or begins with one of
/// these three.
#[expect(clippy::needless_bitwise_bool)] // without a branch, so that many bytes are looked at together
fn is_clean(byte: u8) -> bool {
    let changed = (byte < b' ') & (byte != b'\n') | (byte == 0x7f);
    !(changed | (byte == 0xc2) | (byte == 0xe2) | (byte == 0xef))
}

/// What comes after an escape sequence of which the escape was read; none if it is not one, or has no end.
fn after_escape(mut rest: Chars<'_>) -> Option<Chars<'_>> {
    match rest.next()? {
        '[' => after_control(rest),
        ']' | 'P' | 'X' | '^' | '_' => after_string(rest),
        '(' | ')' | '*' | '+' => matches!(rest.next()?, '0' | 'A' | 'B').then_some(rest),
        _ => None,
    }
}

/// What comes after a control sequence of which the start was read: parameters, then one final letter.
fn after_control(mut rest: Chars<'_>) -> Option<Chars<'_>> {
    let last = rest.find(|c| !(' '..='?').contains(c))?;
    ('@'..='~').contains(&last).then_some(rest)
}

/// What comes after a control string (a title, a link, the clipboard) of which the start was read.
fn after_string(mut rest: Chars<'_>) -> Option<Chars<'_>> {
    match rest.find(|c| matches!(*c, '\u{7}' | STRING_END | ESCAPE | '\n' | '\r'))? {
        ESCAPE => (rest.next()? == '\\').then_some(rest),
        '\u{7}' | STRING_END => Some(rest),
        _ => None,
    }
}

/// The same, cleaned, on one line: every newline becomes a space.
pub fn one_line(words: &str) -> String {
    let words = clean(words);
    if words.contains('\n') { words.replace('\n', " ") } else { words }
}

/// The words with a capital at their beginning.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn no_files() -> ProptestConfig {
        ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
    }

    /// Words as people and hostile files write them: many spaces, wide and joined characters, controls.
    fn anything() -> impl Strategy<Value = String> {
        let hostile = "\u{0}\u{7}\u{8}\t\n\r\u{b}\u{c}\u{1b}[]P\\;0m\u{7f}\u{85}\u{9b}\u{9c}\u{9d}\u{202e}\u{2066}\u{2069}\u{200d}";
        let common = "aé e\u{301} 世👩🇳🇱ش  \n-";
        let letters: Vec<char> = hostile.chars().chain(common.chars()).chain(common.chars()).collect();
        let letter = prop_oneof![9 => prop::sample::select(letters), 1 => any::<char>()];
        prop::collection::vec(letter, 0..80).prop_map(|letters| letters.into_iter().collect())
    }

    fn without_spaces(words: &str) -> String {
        words.graphemes(true).filter(|grapheme| !matches!(*grapheme, " " | "\n")).collect()
    }

    proptest! {
        #![proptest_config(no_files())]

        #[test]
        fn clusters_are_those_of_the_crate(words in anything()) {
            prop_assert_eq!(clusters(&words).collect::<Vec<_>>(), words.graphemes(true).collect::<Vec<_>>());
            prop_assert_eq!(width(&words), words.graphemes(true).map(UnicodeWidthStr::width).sum::<usize>());
        }

        #[test]
        fn wrapping_loses_nothing_but_spaces_and_every_line_fits(words in anything(), columns in 1_usize..30) {
            let words = clean(&words);
            let lines = wrap(&words, columns);
            let kept: String = lines.iter().map(|line| without_spaces(line)).collect();
            prop_assert_eq!(kept, without_spaces(&words));
            for line in &lines {
                prop_assert!(width(line) <= columns || line.graphemes(true).count() == 1, "{:?}", line);
            }
        }

        #[test]
        fn a_word_that_fits_is_never_broken(words in "[a-z]{1,9}( [a-z]{1,9}){0,9}", columns in 9_usize..30) {
            let lines = wrap(&words, columns);
            let kept: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
            prop_assert_eq!(kept, words.split_whitespace().collect::<Vec<_>>());
            for pair in lines.windows(2) {
                let next = pair[1].split(' ').next().unwrap();
                prop_assert!(width(&pair[0]) + 1 + width(next) > columns, "{:?} had room", pair);
            }
        }

        #[test]
        fn wrapping_what_is_wrapped_changes_nothing(words in anything(), columns in 1_usize..30) {
            let once = wrap(&clean(&words), columns);
            prop_assert_eq!(wrap(&once.join("\n"), columns), once);
        }

        #[test]
        fn cut_words_fit_and_are_the_beginning(words in anything(), columns in 0_usize..30) {
            let words = one_line(&words);
            let short = cut(&words, columns, "…");
            prop_assert!(width(&short) <= columns);
            if width(&words) <= columns {
                prop_assert_eq!(short, words);
            } else {
                prop_assert!(words.starts_with(short.trim_end_matches('…')));
            }
        }

        #[test]
        fn clean_words_hold_no_control_but_newlines_and_stay_the_same(words in anything()) {
            let clean_words = clean(&words);
            let steers = |c: char| {
                (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            prop_assert!(!clean_words.contains(steers), "{:?}", clean_words);
            prop_assert_eq!(clean(&clean_words), clean_words.clone());
            let line = one_line(&words);
            prop_assert!(!line.contains(char::is_control));
            prop_assert_eq!(one_line(&line), line.clone());
        }

        #[test]
        fn ordinary_words_are_not_touched(words in "[a-zA-Zéüñ世 .,?\n👩‍👧]{0,60}") {
            prop_assert_eq!(clean(&words), words);
        }
    }

    #[test]
    fn lines_break_at_spaces_and_keep_newlines_and_indents() {
        assert_eq!(wrap("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(wrap("a\n\n  b", 8), ["a", "", "  b"]);
        assert_eq!(wrap("", 8), [""]);
        assert_eq!(wrap("te koop ", 9), ["te koop "]);
    }

    #[test]
    fn a_long_or_wide_word_breaks_between_graphemes() {
        assert_eq!(wrap("ja onmogelijk", 5), ["ja", "onmog", "elijk"]);
        assert_eq!(wrap("世界世界", 5), ["世界", "世界"]);
        assert_eq!(wrap("e\u{301}e\u{301}", 1), ["e\u{301}", "e\u{301}"]);
        assert_eq!(wrap("世界", 1), ["世", "界"]);
        assert_eq!(wrap("ab", 0), ["a", "b"]);
    }

    #[test]
    fn a_family_is_as_wide_as_one_face() {
        assert_eq!(width("👩‍👧"), 2);
        assert_eq!(width("één"), 3);
        assert_eq!(width("e\u{301}"), 1);
    }

    #[test]
    fn a_cut_leaves_room_for_the_ellipsis() {
        assert_eq!(cut("wandelen", 8, "…"), "wandelen");
        assert_eq!(cut("wandelen", 7, "…"), "wandel…");
        assert_eq!(cut("een twee", 5, "…"), "een…");
        assert_eq!(cut("世界世", 4, "..."), "...");
        assert_eq!(cut("wandelen", 2, "..."), "wa");
        assert_eq!(cut("wandelen", 0, "…"), "");
    }

    #[test]
    fn sequences_go_and_words_stay() {
        assert_eq!(clean("\u{1b}[31mrood\u{1b}[0m"), "rood");
        assert_eq!(clean("\u{1b}]0;titel\u{7}tekst"), "tekst");
        assert_eq!(clean("\u{1b}]8;;http://x\u{1b}\\tekst"), "tekst");
        assert_eq!(clean("\u{9b}2Jtekst\u{9d}0;x\u{9c}!"), "tekst!");
        assert_eq!(clean("\u{feff}a\u{1b}(Bb\u{1b}(c"), "ab(c");
        assert_eq!(clean("a\u{1b}]geen einde"), "a]geen einde");
        assert_eq!(clean("a\u{1b}[31\u{1b}[1mgeen einde"), "a[31geen einde");
        assert_eq!(clean("a\u{1b}"), "a");
        assert_eq!(clean("een\r\ntwee\rdrie\u{b}vier\tvijf"), "een\ntwee\ndrie\nvier    vijf");
        assert_eq!(clean("a\u{0}b\u{8}c\u{7f}d\u{202e}e"), "abcde");
        assert_eq!(clean("👩‍👧 שלום\u{200f}"), "👩‍👧 שלום\u{200f}");
        assert_eq!(one_line("een\ntwee"), "een twee");
    }
}
