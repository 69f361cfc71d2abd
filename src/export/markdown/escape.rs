//! Makes somebody's text into Markdown that renders as that same text; never reworded, and escaped as little as can be.

use std::borrow::Cow;
use std::cell::LazyCell;

use memchr::memchr_iter;

use crate::text::every_byte;

/// Each sign that may be more than itself wherever it stands.
const SIGNS: [u8; 10] = *b"`[\\*_~$^<&";

/// Writes Markdown paragraphs, an empty line before each. Line breaks stay line breaks; spaces at the start of a
/// line become non-breaking ones, so that they neither vanish nor begin a block of code.
pub fn paragraphs(words: &str, page: &mut String) {
    // The ends of lines take a little more; a buffer that doubles would take as much again as a long page.
    page.reserve(words.len() + words.len() / 16);
    let mut lines = words.lines().map(str::trim_end).peekable();
    let mut paragraph = Vec::new();
    while let Some(line) = lines.next() {
        if !line.is_empty() {
            paragraph.push(line);
        }
        if line.is_empty() || lines.peek().is_none() {
            write_paragraph(&paragraph, page);
            paragraph.clear();
        }
    }
}

fn write_paragraph(lines: &[&str], page: &mut String) {
    let whole = LazyCell::new(|| lines.concat());
    for (place, line) in lines.iter().enumerate() {
        // Two spaces read better as plain text than a backslash at the end of each line.
        *page += if place == 0 { "\n\n" } else { "  \n" };
        block_line(line, &whole, page);
    }
}

/// Words as Markdown within a line that begins with words of our own; `line` is everything on that line, in parts.
pub fn inline<'a>(words: &'a str, line: &[&str]) -> Cow<'a, str> {
    if is_plain(words) {
        return Cow::Borrowed(words);
    }
    let mut escaped = String::new();
    let letters: Vec<char> = words.chars().collect();
    escape(&letters, None, &line.concat(), &mut escaped);
    Cow::Owned(escaped)
}

/// Words as the text of a heading; never empty.
pub fn heading(words: &str) -> Cow<'_, str> {
    match inline(words.trim(), &[words]) {
        words if words.is_empty() => Cow::Borrowed("…"),
        words if words.contains('#') => Cow::Owned(words.replace('#', "\\#")),
        words => words,
    }
}

fn block_line(line: &str, whole: &LazyCell<String, impl FnOnce() -> String>, page: &mut String) {
    let text = line.trim_start_matches(' ');
    page.extend(std::iter::repeat_n('\u{a0}', line.len() - text.len()));
    // Only other signs than letters begin a block.
    if is_plain(text) && text.starts_with(char::is_alphabetic) {
        return page.push_str(text);
    }
    let letters: Vec<char> = text.chars().collect();
    escape(&letters, marker(&letters), whole, page);
}

/// The place of the character that would make this line a heading, a list, a quote, a rule, a row of a table.
fn marker(letters: &[char]) -> Option<usize> {
    let first = letters.iter().position(|letter| !letter.is_whitespace())?;
    let line = letters.get(first..)?;
    let ends = |place: usize| line.get(place).is_none_or(|letter| letter.is_whitespace());
    let rule = line.iter().all(|letter| letter.is_whitespace() || "-|:=+".contains(*letter));
    let marks = match line.first()? {
        '#' | '>' => true,
        '-' | '+' | '*' | '_' | ':' => rule || ends(1),
        digit if digit.is_ascii_digit() => {
            let digits = line.iter().take_while(|letter| letter.is_ascii_digit()).count();
            let numbered = matches!(line.get(digits), Some('.' | ')')) && ends(digits + 1);
            return numbered.then_some(first + digits);
        }
        _ => rule,
    };
    marks.then_some(first)
}

/// Whether no character in these words can be more than itself within a line, as [`structural`] tells of each.
#[expect(clippy::needless_bitwise_bool)] // without a branch, so that many bytes are looked at together
fn is_plain(words: &str) -> bool {
    let plain = |byte: u8| SIGNS.iter().fold(true, |plain, sign| plain & (byte != *sign));
    let bytes = words.as_bytes();
    let links = || memchr_iter(b':', bytes).any(|at| bytes.get(at + 1..at + 3) == Some(b"//"));
    let before = |at: usize| at.checked_sub(1).and_then(|before| bytes.get(before));
    let addresses = || memchr_iter(b'.', bytes).any(|at| matches!(before(at), Some(b'w' | b'W')));
    every_byte(words, plain) && !links() && !addresses()
}

fn escape(letters: &[char], marker: Option<usize>, whole: &str, escaped: &mut String) {
    escaped.reserve(letters.len() + 8);
    for (place, letter) in letters.iter().enumerate() {
        let before = letters.get(..place).unwrap_or_default();
        let after = letters.get(place + 1..).unwrap_or_default();
        if marker == Some(place) || structural(before, *letter, after, whole) {
            escaped.push('\\');
        }
        escaped.push(*letter);
    }
}

/// Letters in circles and squares: alphabetic, and yet symbols, which `CommonMark` counts as punctuation. Unicode has no others
/// (Alphabetic and So).
fn is_lettered_symbol(letter: char) -> bool {
    matches!(letter, '\u{24b6}'..='\u{24e9}' | '\u{1f130}'..='\u{1f149}' | '\u{1f150}'..='\u{1f169}' | '\u{1f170}'..='\u{1f189}')
}

/// Whether a character would be more than itself between these two.
fn structural(before: &[char], letter: char, after: &[char], whole: &str) -> bool {
    let (last, next) = (before.last().copied(), after.first().copied());
    let blank = |side: Option<char>| side.is_none_or(char::is_whitespace);
    let plain = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
    let within_word = |side: Option<char>| plain(side) && !side.is_some_and(is_lettered_symbol);
    match letter {
        '`' | '[' => true,
        '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
        '*' => !(blank(last) && blank(next)),
        '_' => !(blank(last) && blank(next) || within_word(last) && within_word(next)),
        // One alone opens nothing.
        '~' | '$' | '^' => whole.matches(letter).count() > 1,
        '<' => match next {
            Some(next) if next.is_ascii_alphabetic() || "/!?".contains(next) => true,
            next => !blank(next) && whole.contains('@'),
        },
        '&' => {
            let name =
                after.iter().take_while(|letter| letter.is_ascii_alphanumeric() || **letter == '#').count();
            name > 0 && after.get(name) == Some(&';')
        }
        // An address that many renderers would make a link.
        ':' => plain(last) && after.starts_with(&['/', '/']),
        '.' => {
            let www = before.get(before.len().saturating_sub(3)..).unwrap_or_default();
            www.len() == 3 && www.iter().all(|letter| letter.eq_ignore_ascii_case(&'w')) && !blank(next)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(words: &str) -> String {
        let mut page = String::new();
        paragraphs(words, &mut page);
        page.trim_start_matches('\n').to_owned()
    }

    #[test]
    fn plain_words_stay_as_they_are() {
        let plain = "Vandaag (echt) ging 't wel: 3 * 4 = 12, snake_case & co. <3 ~5 min, €5; a|b #2 - ja! $5\\dag 1.5";
        assert_eq!(one(plain), plain);
        assert_eq!(inline(plain, &[plain]), plain);
    }

    #[test]
    fn what_would_change_the_page_gets_one_backslash() {
        for (words, escaped) in [
            ("# a", "\\# a"),
            ("> a", "\\> a"),
            ("- a", "\\- a"),
            ("* a", "\\* a"),
            ("+", "\\+"),
            ("1. a", "1\\. a"),
            ("12) a", "12\\) a"),
            ("---", "\\---"),
            ("+++", "\\+++"),
            ("a\n===", "a  \n\\==="),
            ("a | b\n--|--", "a | b  \n\\--|--"),
            ("***", "\\*\\*\\*"),
            ("_ _ _", "\\_ _ _"),
            ("    code", "\u{a0}\u{a0}\u{a0}\u{a0}code"),
            ("```", "\\`\\`\\`"),
            ("~~~", "\\~\\~\\~"),
            ("een *twee* drie", "een \\*twee\\* drie"),
            ("_a_", "\\_a\\_"),
            ("~~a~~", "\\~\\~a\\~\\~"),
            ("[a](b)", "\\[a](b)"),
            ("[^1]: a", "\\[^1]: a"),
            ("<b>", "\\<b>"),
            ("<a@b.c>", "\\<a@b.c>"),
            ("&amp; &#35;", "\\&amp; \\&#35;"),
            ("\\* \\", "\\\\\\* \\\\"),
            ("https://a.nl", "https\\://a.nl"),
            ("www.a.nl", "www\\.a.nl"),
            ("een  \ntwee", "een  \ntwee"),
            ("een\n\n\n\ntwee", "een\n\ntwee"),
        ] {
            assert_eq!(one(words), escaped, "{words:?}");
        }
        assert_eq!(heading("M. #"), "M. \\#");
        assert_eq!(heading("  "), "…");
    }
}
