//! The marks of the exercises drawn large, for the page at their end; three rows, and nothing but shapes.

/// Rows of picture elements; two of them stand above each other in one cell.
const HEIGHT: usize = 6;

/// The mark of an exercise in three rows of half-blocks, all equally wide; none for other kinds.
pub fn emblem(kind: &str) -> Option<Vec<String>> {
    let drawn = drawing(kind)?;
    let cells = |pair: &[&str]| {
        let (upper, lower) = (pair.first()?.bytes(), pair.get(1)?.bytes());
        Some(upper.zip(lower).map(|(upper, lower)| super::half_block(upper == b'#', lower == b'#')).collect())
    };
    drawn.chunks(2).map(cells).collect()
}

/// The same shapes as the marks of one cell in the theme.
fn drawing(kind: &str) -> Option<[&'static str; HEIGHT]> {
    Some(match kind {
        "check_in" => ["..###..", ".#...#.", "#.....#", "#.....#", ".#...#.", "..###.."],
        "compassion" => [".##.##.", "#..#..#", "#.....#", ".#...#.", "..#.#..", "...#..."],
        "encounter" => {
            ["..#.....#..", ".##.....##.", "###########", "###########", ".##.....##.", "..#.....#.."]
        }
        "circle" => ["..###..", ".#...#.", "#..#..#", "#..#..#", ".#...#.", "..###.."],
        "grounding" => {
            ["###########", ".#.......#.", "..#.....#..", "...#...#...", "....#.#....", ".....#....."]
        }
        "small_step" => ["..##..", ".#..#.", "#....#", "#....#", ".#..#.", "..##.."],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_exercise_has_a_mark_of_its_own_in_three_rows() {
        let kinds = ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"];
        let mut seen: Vec<Vec<String>> = kinds.into_iter().map(|kind| emblem(kind).unwrap()).collect();
        for rows in &seen {
            let wide: Vec<usize> = rows.iter().map(|row| row.chars().count()).collect();
            assert!(wide.len() == 3 && wide.iter().all(|it| *it == wide[0] && *it <= 11), "{rows:?}");
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), kinds.len());
        assert_eq!(emblem("note"), None);
    }

    #[test]
    fn the_mark_of_the_check_in_is_a_ring() {
        assert_eq!(emblem("check_in").unwrap(), [" ▄▀▀▀▄ ", "█     █", " ▀▄▄▄▀ "]);
    }
}
