//! A piece of cloth, cell by cell: the threads of a day in twill, each over and under; knows nothing of dates.

use ratatui::text::Span;

use crate::theme::{Depth, Role, STRANDS, Theme};

/// How strong the threads are, in percent: one that lies over, and one that lies under.
pub type Strength = (u32, u32);

/// Cloth of now.
pub const FRESH: Strength = (70, 36);

/// Half-rows from one line that a thread of twill makes to the next.
const TWILL: usize = 4;

/// Whether this theme can weave; else the caller draws strokes.
pub fn weaves(theme: &Theme) -> bool {
    theme.depth == Depth::True && theme.marks.half_blocks
}

/// One cell of the cloth of these strands, at a column and a row of cells of the whole piece.
pub fn cell(
    strands: [bool; 3],
    (column, row): (usize, usize),
    strength: Strength,
    theme: &Theme,
) -> Span<'static> {
    let threads: Vec<Role> =
        STRANDS.into_iter().zip(strands).filter_map(|(role, there)| there.then_some(role)).collect();
    let half = |row: usize| {
        let at = column + row;
        let thread = threads.get(at / (TWILL / 2) % threads.len().max(1)).copied().unwrap_or(Role::Bg);
        // Of two threads each would lie over or under always: there it goes by the other diagonal.
        let over = if threads.len() == 2 { column + row * (TWILL - 1) } else { at } % TWILL < TWILL / 2;
        (thread, if over { strength.0 } else { strength.1 })
    };
    Span::styled("▀", theme.half_rows(half(row * 2), half(row * 2 + 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The colours of the half-rows of four cells, as they are written.
    fn colours(strands: [bool; 3]) -> Vec<String> {
        let cells = (0..4).map(|column| cell(strands, (column, 0), FRESH, &Theme::default()).style);
        cells.flat_map(|style| [style.fg.unwrap(), style.bg.unwrap()]).map(|it| it.to_string()).collect()
    }

    #[test]
    fn a_thread_goes_over_and_under() {
        let mut seen = colours([true, false, false]);
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 2, "one thread, over and under: {seen:?}");
    }

    #[test]
    fn every_thread_of_a_day_is_in_its_cloth() {
        let all = colours([true, true, true]);
        for strand in 0..3 {
            let mut alone = [false; 3];
            alone[strand] = true;
            assert!(colours(alone).iter().any(|colour| all.contains(colour)), "strand {strand}");
        }
    }

    #[test]
    fn of_two_threads_each_lies_over_somewhere() {
        for role in [Role::CheckIn, Role::Encounter] {
            let over = Theme::default().half_rows((role, FRESH.0), (role, FRESH.0)).fg.unwrap().to_string();
            assert!(colours([true, true, false]).contains(&over), "{role:?}");
        }
    }

    #[test]
    fn cloth_is_woven_in_true_colour_and_with_half_blocks_only() {
        use crate::theme::Marks;
        assert!(weaves(&Theme::default()));
        for depth in [Depth::None, Depth::Sixteen, Depth::Indexed] {
            assert!(!weaves(&Theme { depth, ..Theme::default() }));
        }
        assert!(!weaves(&Theme { marks: Marks::ASCII, ..Theme::default() }));
    }
}
