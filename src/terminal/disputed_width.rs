//! How far a cluster may reach on a terminal that measures it otherwise than our table; must never be asked about a screen.
//!
//! Terminals agree about ASCII, about most letters and about the wide letters of East Asia. About everything else they
//! do not: a heart with a variation selector is one cell wide in one and two in another, a family is two or eight.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Letters (up to U+0589) that a terminal set up for East Asia draws in two cells: East Asian Width A.
const AMBIGUOUS: [(u32, u32); 50] = [
    (0xAA, 0xAA),
    (0xBA, 0xBA),
    (0xC6, 0xC6),
    (0xD0, 0xD0),
    (0xD8, 0xD8),
    (0xDE, 0xE1),
    (0xE6, 0xE6),
    (0xE8, 0xEA),
    (0xEC, 0xED),
    (0xF0, 0xF0),
    (0xF2, 0xF3),
    (0xF8, 0xFA),
    (0xFC, 0xFC),
    (0xFE, 0xFE),
    (0x101, 0x101),
    (0x111, 0x111),
    (0x113, 0x113),
    (0x11B, 0x11B),
    (0x126, 0x127),
    (0x12B, 0x12B),
    (0x131, 0x133),
    (0x138, 0x138),
    (0x13F, 0x142),
    (0x144, 0x144),
    (0x148, 0x14B),
    (0x14D, 0x14D),
    (0x152, 0x153),
    (0x166, 0x167),
    (0x16B, 0x16B),
    (0x1CE, 0x1CE),
    (0x1D0, 0x1D0),
    (0x1D2, 0x1D2),
    (0x1D4, 0x1D4),
    (0x1D6, 0x1D6),
    (0x1D8, 0x1D8),
    (0x1DA, 0x1DA),
    (0x1DC, 0x1DC),
    (0x251, 0x251),
    (0x261, 0x261),
    (0x2C7, 0x2C7),
    (0x2C9, 0x2CB),
    (0x2CD, 0x2CD),
    (0x2D0, 0x2D0),
    (0x391, 0x3A1),
    (0x3A3, 0x3A9),
    (0x3B1, 0x3C1),
    (0x3C3, 0x3C9),
    (0x401, 0x401),
    (0x410, 0x44F),
    (0x451, 0x451),
];
/// Letters behind this one belong to scripts that not every terminal knows.
const LAST_SURE_LETTER: char = '\u{589}';
/// Kana, ideographs, Hangul and full-width forms: two cells everywhere, for decades.
const WIDE: [(u32, u32); 5] =
    [(0x3041, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xFF01, 0xFF60)];

/// The most cells that any terminal may give to this cluster; `None` if all of them agree with our table.
pub(super) fn disputed(cluster: &str) -> Option<u16> {
    let mut letters = cluster.chars();
    let first = letters.next()?;
    if letters.as_str().is_empty() && sure(first) {
        return None;
    }
    let most: usize = cluster.chars().map(most).sum();
    Some(u16::try_from(most.max(cluster.width())).unwrap_or(u16::MAX))
}

fn most(letter: char) -> usize {
    match letter.width() {
        _ if letter.is_ascii() => 1,
        // Some draw even a joiner as a sign of its own.
        None | Some(0) => 1,
        Some(width) => width.max(2),
    }
}

fn sure(letter: char) -> bool {
    letter.is_ascii()
        || (letter <= LAST_SURE_LETTER && letter.is_alphabetic() && !within(&AMBIGUOUS, letter))
        || within(&WIDE, letter)
}

fn within(ranges: &[(u32, u32)], letter: char) -> bool {
    let letter = u32::from(letter);
    ranges
        .binary_search_by(|(first, last)| {
            if *last < letter {
                std::cmp::Ordering::Less
            } else if *first > letter {
                std::cmp::Ordering::Greater
            } else {
                std::cmp::Ordering::Equal
            }
        })
        .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_letters_are_measured_the_same_everywhere() {
        for cluster in ["a", " ", "~", "ë", "ö", "ç", "ż", "あ", "世", "한", "！"] {
            assert_eq!(disputed(cluster), None, "{cluster}");
        }
    }

    #[test]
    fn what_terminals_disagree_about_is_known_with_its_reach() {
        let clusters = [
            ("❤️", 3),
            ("❤", 2),
            ("1️⃣", 3),
            ("☀️", 3),
            ("🇳🇱", 2),
            ("👍🏽", 4),
            ("👨‍👩‍👧", 8),
            ("é", 2),
            ("e\u{301}", 2),
            ("Я", 2),
            ("…", 2),
            ("─", 2),
            ("✓", 2),
            ("🩷", 2),
            ("क्षि", 6),
            ("ﾊﾟ", 3),
        ];
        for (cluster, most) in clusters {
            assert!(
                disputed(cluster).is_some_and(|reach| reach >= most),
                "{cluster} {:?}",
                disputed(cluster)
            );
        }
    }

    #[test]
    fn the_tables_are_in_order_so_that_they_can_be_searched() {
        for table in [&AMBIGUOUS[..], &WIDE[..]] {
            assert!(table.is_sorted_by(|one, next| one.0 <= one.1 && one.1 < next.0));
        }
    }
}
