//! How far a cluster may reach on a terminal that measures it otherwise than our table; must never be asked about a screen.
//!
//! Terminals agree about ASCII, about most letters and about the wide letters of East Asia. About everything else they
//! do not: a heart with a variation selector is one cell wide in one and two in another, a family is two or eight.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Letters that a terminal set up for East Asia draws in two cells, as it does the Greek and Cyrillic ones: East Asian
/// Width A.
const AMBIGUOUS: &str = "ªºÆÐØÞßàáæèéêìíðòóøùúüþāđēěĦħīıĲĳĸĿŀŁłńňŉŊŋōŒœŦŧūǎǐǒǔǖǘǚǜɑɡˇˉˊˋˍːЁё";

/// Letters behind this one belong to scripts that not every terminal knows.
const LAST_SURE_LETTER: char = '\u{589}';

/// The most cells that any terminal may give to this cluster; `None` if all of them agree with our table.
pub(super) fn disputed(cluster: &str) -> Option<u16> {
    // Nearly every cell.
    if matches!(cluster.as_bytes(), [byte] if byte.is_ascii()) {
        return None;
    }
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

/// Whether every terminal gives this letter the width of our table.
fn sure(letter: char) -> bool {
    match letter {
        _ if letter.is_ascii() => true,
        'Α'..='Ρ' | 'Σ'..='Ω' | 'α'..='ρ' | 'σ'..='ω' | 'А'..='я' => false,
        ..=LAST_SURE_LETTER => letter.is_alphabetic() && !AMBIGUOUS.contains(letter),
        // Kana, ideographs, Hangul and full-width forms: two cells everywhere, for decades.
        'ぁ'..='ヿ' | '㐀'..='䶿' | '一'..='鿿' | '가'..='힣' | '！'..='｠' => true,
        _ => false,
    }
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
}
