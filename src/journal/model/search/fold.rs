//! Words without case and accents, so that they can be compared; never changes what was written.

use caseless::Caseless;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The first of the letters in [`LATIN`].
const FIRST: char = 'À';
/// The letters from À to ÿ, folded.
const LATIN: [&str; 64] = [
    "a", "a", "a", "a", "a", "a", "æ", "c", "e", "e", "e", "e", "i", "i", "i", "i", "ð", "n", "o", "o", "o",
    "o", "o", "×", "ø", "u", "u", "u", "u", "y", "þ", "ss", "a", "a", "a", "a", "a", "a", "æ", "c", "e", "e",
    "e", "e", "i", "i", "i", "i", "ð", "n", "o", "o", "o", "o", "o", "÷", "ø", "u", "u", "u", "u", "y", "þ",
    "y",
];
/// Bytes that are looked at together.
const TOGETHER: usize = 32;

/// Words without case and accents: `Één` becomes `een`, `Straße` becomes `strasse`.
pub fn fold(words: &str) -> String {
    let mut folded = String::new();
    fold_into(words, &mut folded);
    folded
}

/// The same, behind what is there already.
pub fn fold_into(words: &str, folded: &mut String) {
    folded.reserve(words.len());
    let mut rest = words;
    while !rest.is_empty() {
        let (plain, further) = rest.split_at(ascii_prefix(rest.as_bytes()));
        let from = folded.len();
        folded.push_str(plain);
        if let Some(plain) = folded.get_mut(from..) {
            plain.make_ascii_lowercase();
        }
        rest = further.trim_start_matches(|c: char| {
            let takes = !c.is_ascii();
            if takes {
                fold_one(c, folded);
            }
            takes
        });
    }
}

/// How many bytes stand before the first that is not ASCII.
fn ascii_prefix(bytes: &[u8]) -> usize {
    let (chunks, _) = bytes.as_chunks::<TOGETHER>();
    let whole = TOGETHER * chunks.iter().take_while(|chunk| chunk.is_ascii()).count();
    let rest = bytes.get(whole..).unwrap_or_default();
    whole + rest.iter().take_while(|byte| byte.is_ascii()).count()
}

/// One character at a time, so that every byte of the result can be led back to the character it came from.
pub fn fold_one(c: char, into: &mut String) {
    if c.is_ascii() {
        return into.push(c.to_ascii_lowercase());
    }
    let latin = u32::from(c).checked_sub(u32::from(FIRST)).and_then(|place| LATIN.get(place as usize));
    match (latin, c) {
        (Some(folded), _) => into.push_str(folded),
        (None, '‘' | '’') => into.push('\''),
        (None, '“' | '”' | '–' | '—' | '€') => into.push(c),
        (None, other) => fold_any(other, into),
    }
}

fn fold_any(c: char, into: &mut String) {
    // A soft hyphen is not seen.
    if c == '\u{ad}' {
        return;
    }
    let plain = std::iter::once(c).nfkd().default_case_fold().nfkd().default_case_fold();
    into.extend(plain.filter(|c| !is_combining_mark(*c)).map(|c| match c {
        '‘' | '’' | 'ʼ' => '\'',
        other => other,
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_with_a_short_way_is_folded_as_every_other() {
        for c in '\0'..'\u{2100}' {
            let (mut folded, mut slowly) = (String::new(), String::new());
            fold_one(c, &mut folded);
            fold_any(c, &mut slowly);
            assert_eq!(folded, slowly, "{c:?}");
        }
    }

    #[test]
    fn words_are_folded_as_their_characters_are_wherever_the_accents_stand() {
        for length in 0..80 {
            for accents in [vec![], vec![0], vec![length / 2], vec![31, 32, 33], (0..length).collect()] {
                let letter = |place| if accents.contains(&place) { 'É' } else { 'X' };
                let words: String = (0..length).map(letter).collect();
                let mut folded = String::new();
                words.chars().for_each(|c| fold_one(c, &mut folded));
                assert_eq!(fold(&words), folded);
            }
        }
    }

    #[test]
    fn folding_twice_is_folding_once_for_every_character() {
        // Ideographs without a case or an accent would only take time.
        for c in ('\0'..'\u{3400}').chain('\u{a000}'..'\u{ac80}').chain('\u{f900}'..'\u{1f200}') {
            let once = fold(&c.to_string());
            assert_eq!(fold(&once), once, "{c:?}");
        }
    }
}
