//! A telephone number as large digits; must never draw a number that does not fit or that it cannot draw whole.

/// The columns between two digits.
const GAP: usize = 1;
/// Rows of the small font's picture elements; each glyph is three wide.
const HEIGHT: usize = 5;

/// `number` in large digits: 3 rows of half-blocks, or 5 rows when `tall`; with `ascii`, 5 rows of `#`. `None` if it is
/// wider than `columns` or holds anything but digits, `+`, `-` and separators. Tall falls back to 3 rows.
pub fn big(number: &str, columns: usize, tall: bool, ascii: bool) -> Option<Vec<String>> {
    let number = number.trim();
    if !number.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let drawn = |c| if separates(c) { Some(None) } else { glyph(c).map(Some) };
    let glyphs: Vec<Option<[&str; HEIGHT]>> = number.chars().map(drawn).collect::<Option<_>>()?;
    let ink = if ascii { "#" } else { "█" };
    let mut styles = Vec::new();
    if tall {
        styles.extend([full_rows(&glyphs, ink, [2, 2, 2]), full_rows(&glyphs, ink, [2, 1, 2])]);
    }
    styles.push(if ascii { full_rows(&glyphs, ink, [1, 1, 1]) } else { half_rows(&glyphs) });
    styles.into_iter().find(|rows| rows.iter().all(|row| row.chars().count() <= columns))
}

/// Five rows; each picture element is as many columns wide as its place in `widths`.
fn full_rows(glyphs: &[Option<[&str; HEIGHT]>], ink: &str, widths: [usize; 3]) -> Vec<String> {
    let element = |set, width| if set { ink.repeat(width) } else { " ".repeat(width) };
    (0..HEIGHT)
        .map(|row| {
            joined(glyphs, |glyph| {
                bits(glyph, row).into_iter().zip(widths).map(|(set, width)| element(set, width)).collect()
            })
        })
        .collect()
}

/// Three rows; two picture elements stand above each other in one cell.
fn half_rows(glyphs: &[Option<[&str; HEIGHT]>]) -> Vec<String> {
    (0..HEIGHT)
        .step_by(2)
        .map(|row| {
            joined(glyphs, |glyph| {
                let cells = bits(glyph, row).into_iter().zip(bits(glyph, row + 1));
                cells.map(|(upper, lower)| super::half_block(upper, lower)).collect()
            })
        })
        .collect()
}

/// One row of all glyphs; a separator widens the gap, also where several stand together.
fn joined(glyphs: &[Option<[&str; HEIGHT]>], paint: impl Fn(&[&str; HEIGHT]) -> String) -> String {
    let mut line = String::new();
    let mut gap = 0;
    for glyph in glyphs {
        if let Some(glyph) = glyph {
            line.push_str(&" ".repeat(gap));
            line.push_str(&paint(glyph));
            gap = GAP;
        } else if gap > 0 {
            gap = GAP + 2;
        }
    }
    line
}

fn bits(glyph: &[&str; HEIGHT], row: usize) -> [bool; 3] {
    let row = glyph.get(row).copied().unwrap_or("...").as_bytes();
    [0, 1, 2].map(|column| row.get(column) == Some(&b'#'))
}

fn separates(c: char) -> bool {
    c.is_whitespace() || "()/.".contains(c)
}

/// Three by five picture elements; `None` for what cannot be drawn.
fn glyph(c: char) -> Option<[&'static str; HEIGHT]> {
    Some(match c {
        '0' => ["###", "#.#", "#.#", "#.#", "###"],
        '1' => [".#.", "##.", ".#.", ".#.", "###"],
        '2' => ["###", "..#", "###", "#..", "###"],
        '3' => ["###", "..#", "###", "..#", "###"],
        '4' => ["#.#", "#.#", "###", "..#", "..#"],
        '5' => ["###", "#..", "###", "..#", "###"],
        '6' => ["###", "#..", "###", "#.#", "###"],
        '7' => ["###", "..#", "..#", "..#", "..#"],
        '8' => ["###", "#.#", "###", "#.#", "###"],
        '9' => ["###", "#.#", "###", "..#", "###"],
        '+' => ["...", ".#.", "###", ".#.", "..."],
        '-' | '–' => ["...", "...", "###", "...", "..."],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_number_of_the_design_looks_as_in_the_design() {
        let rows = big("06 00 00 00 01", 56, false, false).unwrap();
        assert_eq!(
            rows,
            [
                "█▀█ █▀▀   █▀█ █▀█   █▀█ █▀█   █▀█ █▀█   █▀█ ▄█ ",
                "█ █ █▀█   █ █ █ █   █ █ █ █   █ █ █ █   █ █  █ ",
                "▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀",
            ]
        );
    }

    #[test]
    fn every_digit_differs_and_all_rows_are_equally_wide() {
        for (tall, ascii, height) in [(false, false, 3), (true, false, 5), (false, true, 5), (true, true, 5)]
        {
            let mut seen = HashSet::new();
            for digit in '0'..='9' {
                let rows = big(&digit.to_string(), 80, tall, ascii).unwrap();
                assert_eq!(rows.len(), height);
                assert!(rows.iter().all(|row| row.chars().count() == rows[0].chars().count()));
                assert!(!ascii || rows.concat().is_ascii());
                assert!(seen.insert(rows), "{digit}");
            }
        }
    }

    #[test]
    fn what_does_not_fit_becomes_smaller_or_nothing() {
        let number = "06 00 00 00 01";
        let width =
            |columns| big(number, columns, true, false).map(|rows| (rows.len(), rows[0].chars().count()));
        assert_eq!(width(140), Some((5, 77)));
        assert_eq!(width(70), Some((5, 67)));
        assert_eq!(width(56), Some((3, 47)));
        assert_eq!(width(46), None);
    }

    #[test]
    fn only_numbers_are_drawn() {
        assert!(big("bij de vijver", 200, false, false).is_none());
        assert!(big("", 200, false, false).is_none());
        assert!(big(" - ", 200, false, false).is_none());
        assert_eq!(big("(020) 12", 200, false, false), big("020 12", 200, false, false));
        assert!(big("+31 6-12", 200, false, false).is_some());
    }
}
