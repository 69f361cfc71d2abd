//! A number as a code for the camera of a telephone; must never hold anything but that number.

pub use crate::export::tel;

/// The light margin that scanners need, in modules.
const QUIET: usize = 4;

/// The code in half-blocks with its quiet margin: 29 columns and 15 rows for a number of up to ten digits.
///
/// The blocks are the dark modules when `light_ground` is true, else the light ones, so that dark is dark on the
/// screen. Paint it in `theme.text()` on `theme.ground()` and pass `theme.light`.
pub fn qr(number: &str, light_ground: bool) -> Option<Vec<String>> {
    let (side, modules) = crate::export::modules(number)?;
    // Also right of and below the code is quiet; the half-row under an odd number of rows is quiet too.
    let dark = |x: usize, y: usize| {
        let inside = |at: usize| at.checked_sub(QUIET).filter(|at| *at < side);
        inside(x).zip(inside(y)).is_some_and(|(x, y)| modules.get(y * side + x) == Some(&true))
    };
    let whole = side + 2 * QUIET;
    let block = |x, y| super::half_block(dark(x, y) == light_ground, dark(x, y + 1) == light_ground);
    Some((0..whole).step_by(2).map(|y| (0..whole).map(|x| block(x, y)).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::svg;

    /// What a camera sees: `rows` on a ground, `scale` picture elements a half-row, with some ground around it.
    fn scanned(rows: &[String], light_ground: bool) -> String {
        let scale = 4;
        let border = 12;
        let width = rows[0].chars().count() * scale + 2 * border;
        let height = rows.len() * 2 * scale + 2 * border;
        let cells: Vec<Vec<char>> = rows.iter().map(|row| row.chars().collect()).collect();
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
            let at = |value: usize, size: usize| value.checked_sub(border).map(|value| value / size);
            let half = at(y, scale);
            let cell = half.zip(at(x, scale)).and_then(|(half, x)| cells.get(half / 2)?.get(x).copied());
            let ink =
                matches!((cell, half.unwrap_or(0) % 2), (Some('█'), _) | (Some('▀'), 0) | (Some('▄'), 1));
            if ink == light_ground { 20 } else { 230 }
        });
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1);
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_telephone_reads_the_number_on_a_light_and_on_a_dark_ground() {
        for light_ground in [true, false] {
            let rows = qr("06 00 00 00 01", light_ground).unwrap();
            assert_eq!(scanned(&rows, light_ground), "tel:0600000001");
            let rows = qr("+31 (0)6 - 00 00 00 01", light_ground).unwrap();
            assert_eq!(scanned(&rows, light_ground), "tel:+31600000001");
        }
    }

    #[test]
    fn the_code_fits_the_room_that_the_design_keeps_for_it() {
        assert_eq!(qr("06 00 00 00 01", true).unwrap().len(), 15);
        for number in ["112", "06 00 00 00 01", "+31 6 00 00 00 01", "+123 456 789 012 345"] {
            let rows = qr(number, true).unwrap();
            assert!(rows.len() <= 19 && rows.iter().all(|row| row.chars().count() <= 37), "{number}");
            assert!(rows.iter().all(|row| row.chars().count() == rows[0].chars().count()));
        }
    }

    #[test]
    fn only_numbers_become_a_code() {
        assert_eq!(tel("bij de vijver"), None);
        assert_eq!(tel("12 minuten lopen"), None);
        assert_eq!(tel("07"), None);
        assert_eq!(tel("088 0767 000").as_deref(), Some("tel:0880767000"));
        assert!(qr("", true).is_none() && svg("J.").is_none());
    }

    #[test]
    fn the_poster_gets_one_svg_element_and_no_words() {
        let drawn = svg("06 00 00 00 01").unwrap();
        assert!(drawn.starts_with("<svg") && drawn.trim_end().ends_with("</svg>"));
        assert!(!drawn.contains("0600000001"));
    }
}
