//! The complete character sets of the chrome, and folding its words to ASCII; never touches what a person wrote.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::text::Text;

/// How far the words of the chrome must be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fold {
    Nothing,
    /// Letters stay, signs such as `…` go: the Linux console.
    Signs,
    Everything,
}

/// One complete set of characters. Each has width 1 unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// The focus in the gutter: the same everywhere, so that a screen reader speaks it.
    pub focus: &'static str,
    /// Choose many, not chosen (ascii: width 3).
    pub many_off: &'static str,
    /// Choose many, chosen (ascii: width 3).
    pub many_on: &'static str,
    /// Choose one, not chosen (ascii: width 3).
    pub one_off: &'static str,
    /// Choose one, chosen (ascii: width 3).
    pub one_on: &'static str,
    /// Left bar of a text field; also the rule between two panes.
    pub bar: &'static str,
    /// Left bar of what somebody wrote before, and of what stands apart.
    pub quote: &'static str,
    /// Corner under the bar of a text field.
    pub lip_corner: &'static str,
    /// Bottom line of a text field; also any horizontal rule.
    pub lip: &'static str,
    /// Corners of a floating box: top left, top right, bottom left, bottom right.
    pub corners: [&'static str; 4],
    /// Between the breadcrumbs of the header.
    pub path: &'static str,
    /// There is more (ascii: width 3).
    pub more: &'static str,
    /// There is more below.
    pub down: &'static str,
    /// In front of a draft that waits.
    pub resume: &'static str,
    /// A character of a passphrase.
    pub secret: &'static str,
    /// A small round dot.
    pub dot: &'static str,
    /// The strands: yourself, others, here and now.
    pub strands: [&'static str; 3],
    /// May half-blocks be drawn: large digits, the code to scan, the breathing disc?
    pub half_blocks: bool,
    /// May braille be drawn: the breathing ring?
    pub braille: bool,
    /// Are there glyphs in front of the exercises?
    pub glyphs: bool,
    fold: Fold,
}

impl Marks {
    /// The full set.
    pub const FULL: Self = Self {
        focus: ">",
        many_off: "·",
        many_on: "✓",
        one_off: "○",
        one_on: "●",
        bar: "│",
        quote: "▎",
        lip_corner: "╰",
        lip: "─",
        corners: ["╭", "╮", "╰", "╯"],
        path: "›",
        more: "…",
        down: "▼",
        resume: "↺",
        secret: "•",
        dot: "·",
        strands: ["╲", "╱", "─"],
        half_blocks: true,
        braille: true,
        glyphs: true,
        fold: Fold::Nothing,
    };

    /// No byte above 0x7F.
    pub const ASCII: Self = Self {
        focus: ">",
        many_off: "[ ]",
        many_on: "[x]",
        one_off: "( )",
        one_on: "(*)",
        bar: "|",
        quote: "|",
        lip_corner: "+",
        lip: "-",
        corners: ["+", "+", "+", "+"],
        path: ">",
        more: "...",
        down: "v",
        resume: "~",
        secret: "*",
        dot: ".",
        strands: ["\\", "/", "-"],
        half_blocks: false,
        braille: false,
        glyphs: false,
        fold: Fold::Everything,
    };

    /// The Linux console: ASCII marks, but half-blocks and box lines, with the corners its font has.
    pub const LINUX: Self = Self {
        bar: "│",
        quote: "│",
        lip_corner: "└",
        lip: "─",
        corners: ["┌", "┐", "└", "┘"],
        half_blocks: true,
        fold: Fold::Signs,
        ..Self::ASCII
    };

    /// Words of the chrome, as this set can show them.
    pub fn words<'a>(&self, words: &'a str) -> Cow<'a, str> {
        self.fold().filter(|_| !words.is_ascii()).map_or(Cow::Borrowed(words), |fold| fold(words))
    }

    /// What makes words of the chrome fit for this set; nothing if it shows them all.
    pub fn fold(&self) -> Option<crate::text::Fold> {
        match self.fold {
            Fold::Nothing => None,
            Fold::Signs => Some(|words| Cow::Owned(fold_signs(words))),
            Fold::Everything => Some(|words| Cow::Owned(fold_ascii(words))),
        }
    }

    /// The keys of a hint. Where a set has no arrows, they get their name in the person's language.
    pub fn keys(&self, shown: &str, text: &Text) -> String {
        if self.fold == Fold::Nothing {
            return shown.to_owned();
        }
        let named = [
            ("←↑↓→", "keys.name.arrows"),
            ("↑↓", "keys.name.up_down"),
            ("←→", "keys.name.left_right"),
            ("↑", "keys.name.up"),
        ];
        let shown = named.iter().fold(shown.to_owned(), |shown, (arrows, key)| {
            if shown.contains(arrows) { shown.replace(arrows, &text.get(key)) } else { shown }
        });
        self.words(&shown).into_owned()
    }

    /// A bar of `value` out of `max`, at most `width` cells: a thin line, in half cells where the font has them. Never empty
    /// for a value above zero, and never padded.
    pub fn bar(&self, value: usize, max: usize, width: usize) -> String {
        if value == 0 || max == 0 || width == 0 {
            return String::new();
        }
        let value = value.min(max);
        let rounded = |parts: usize| ((2 * value * parts + max) / (2 * max)).max(1);
        // A font with braille has the thin lines too.
        if !self.braille {
            return "=".repeat(rounded(width));
        }
        let halves = rounded(width * 2);
        "━".repeat(halves / 2) + if halves % 2 == 1 { "╸" } else { "" }
    }
}

/// Words of the chrome without a byte above 0x7F: `één…` becomes `een...`. What has no likeness becomes `?`.
fn fold_ascii(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    for c in fold_signs(words).nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            _ if c.is_ascii() => folded.push(c),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'Æ' => folded.push_str("AE"),
            'œ' => folded.push_str("oe"),
            'Œ' => folded.push_str("OE"),
            'ø' => folded.push('o'),
            'Ø' => folded.push('O'),
            'ł' => folded.push('l'),
            'Ł' => folded.push('L'),
            'đ' => folded.push('d'),
            'ı' => folded.push('i'),
            _ => folded.push('?'),
        }
    }
    folded
}

fn fold_signs(words: &str) -> String {
    let mut folded = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '\u{a0}' | '\u{202f}' | '\u{2009}' => folded.push(' '),
            '…' => folded.push_str("..."),
            '·' | '–' | '—' | '‑' | '‐' | '─' => folded.push('-'),
            '•' | '●' => folded.push('*'),
            '‘' | '’' | '‚' | '′' => folded.push('\''),
            '“' | '”' | '„' | '″' => folded.push('"'),
            '›' | '»' => folded.push('>'),
            '‹' | '«' => folded.push('<'),
            '→' => folded.push_str("->"),
            '←' => folded.push_str("<-"),
            '↑' => folded.push('^'),
            '↓' | '▼' => folded.push('v'),
            '×' | '✓' => folded.push('x'),
            '○' => folded.push('o'),
            '│' => folded.push('|'),
            '╱' => folded.push('/'),
            '╲' => folded.push('\\'),
            '€' => folded.push_str("EUR"),
            _ => folded.push(c),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthStr;

    fn singles(set: &Marks) -> Vec<&'static str> {
        let mut all = vec![
            set.focus,
            set.bar,
            set.quote,
            set.lip_corner,
            set.lip,
            set.path,
            set.down,
            set.resume,
            set.dot,
        ];
        all.extend(set.corners);
        all.extend(set.strands);
        all
    }

    fn states(set: &Marks) -> [&'static str; 5] {
        [set.many_off, set.many_on, set.one_off, set.one_on, set.more]
    }

    #[test]
    fn every_mark_has_its_stated_width() {
        for (set, wide) in [(Marks::FULL, 1), (Marks::ASCII, 3), (Marks::LINUX, 3)] {
            assert!(singles(&set).iter().all(|mark| mark.width() == 1), "{set:?}");
            assert!(states(&set).iter().all(|mark| mark.width() == wide), "{set:?}");
        }
        for kind in ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"] {
            assert_eq!(super::super::glyph_of(kind).width(), 1, "{kind}");
        }
    }

    #[test]
    fn no_mark_is_drawn_as_an_emoji() {
        // The signs in our blocks that Unicode lists as emoji, also those that are text by default.
        let emoji = "↔↕↖↗↘↙↩↪⌚⌛▪▫▶◀◻◼◽◾☀☁☎☑♀♂♠♣♥♦♻✂✅✈✉✔✖✝✡✨✳✴❄❇❌❓❗❣❤➕➖➡";
        let mut all = singles(&Marks::FULL);
        all.extend(states(&Marks::FULL));
        all.extend(
            ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"]
                .map(super::super::glyph_of),
        );
        all.push("↑↓←→");
        assert!(all.concat().chars().all(|c| !emoji.contains(c) && c != '\u{fe0f}'));
    }

    #[test]
    fn the_ascii_set_has_no_byte_above_0x7f() {
        let mut all = singles(&Marks::ASCII);
        all.extend(states(&Marks::ASCII));
        assert!(all.concat().is_ascii());
        assert!(Marks::ASCII.bar(5, 7, 20).is_ascii());
    }

    #[test]
    fn words_fold_as_far_as_the_set_needs() {
        let words = "Eén voor één… “traag” · hartje ♡";
        assert_eq!(Marks::FULL.words(words), words);
        assert_eq!(Marks::ASCII.words(words), "Een voor een... \"traag\" - hartje ?");
        assert_eq!(Marks::LINUX.words("één…"), "één...");
    }

    #[test]
    fn arrows_get_their_name_where_they_cannot_be_drawn() {
        let text = Text::new(crate::text::Language::Nl).unwrap();
        assert_eq!(Marks::FULL.keys("↑↓", &text), "↑↓");
        assert_eq!(Marks::ASCII.keys("←→", &text), "links/rechts");
        assert_eq!(Marks::ASCII.keys("↑↓", &text), "op/neer");
        assert_eq!(Marks::ASCII.keys("←↑↓→", &text), "pijltjes");
        assert_eq!(Marks::LINUX.keys("→", &text), "->");
    }

    #[test]
    fn a_bar_is_as_long_as_in_the_design() {
        let bar = |value| Marks::FULL.bar(value, 14, 6);
        assert_eq!(bar(14), "━━━━━━");
        assert_eq!(bar(10), "━━━━╸");
        assert_eq!(bar(7), "━━━");
        assert_eq!(bar(1), "╸");
        assert_eq!(bar(0), "");
        assert_eq!(Marks::FULL.bar(1, 10_000, 10), "╸");
        assert_eq!(Marks::ASCII.bar(1, 2, 10), "=====");
        assert_eq!(Marks::LINUX.bar(1, 2, 4), "==");
        assert_eq!(Marks::ASCII.bar(9, 2, 10).len(), 10);
    }
}
