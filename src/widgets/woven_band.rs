//! The woven thread: one mark for each strand of each day; must never show a gap, a count or an absent day.

use chrono::NaiveDate;
use ratatui::text::{Line, Span};

use crate::theme::{Role, STRANDS, Theme};

/// The most days that are drawn.
const DAYS: usize = 28;

/// The newest days with at least one strand, oldest left: 28 of them, or as many whole days as fit in `width` cells.
/// The strands of a day are yourself, others, here and now.
pub fn woven_band(days: &[(NaiveDate, [bool; 3])], width: usize, theme: &Theme) -> Line<'static> {
    let mut touched: Vec<_> = days.iter().filter(|(_, strands)| strands.contains(&true)).collect();
    touched.sort_by_key(|(date, _)| *date);
    let mut room = width;
    let mut shown: Vec<_> = touched
        .into_iter()
        .rev()
        .take(DAYS)
        .map_while(|(_, strands)| {
            room = room.checked_sub(strands.iter().filter(|touched| **touched).count())?;
            Some(strands)
        })
        .collect();
    shown.reverse();
    let marks = shown.into_iter().flat_map(|strands| (0..).zip(STRANDS).zip(strands));
    marks
        .filter(|(_, touched)| **touched)
        .map(|((strand, role), _)| Span::styled(theme.strand_glyph(strand), theme.style(role)))
        .collect()
}

/// Half-rows of the cloth, and columns of a day in it.
const HALF_ROWS: usize = 4;
const DAY: usize = 2;
/// The strength of a thread that lies over and of one that lies under, in percent, from the newest third to the oldest.
const STRENGTH: [(u32, u32); 3] = [(70, 34), (52, 26), (36, 18)];

/// The same as a small piece of cloth, two rows high.
pub fn cloth(days: &[(NaiveDate, [bool; 3])], width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let mut touched: Vec<_> = days.iter().filter(|(_, strands)| strands.contains(&true)).collect();
    touched.sort_by_key(|(date, _)| *date);
    let most = DAYS.min(width / DAY);
    let shown = &touched[touched.len().saturating_sub(most)..];
    let thread = |day: usize, column: usize, row: usize| {
        let (_, strands) = shown[day];
        let roles: Vec<Role> =
            STRANDS.into_iter().zip(strands.iter()).filter(|(_, on)| **on).map(|(role, _)| role).collect();
        let x = day * DAY + column;
        let third = (shown.len() - 1 - day) * 3 / shown.len();
        let (over, under) = STRENGTH[third.min(2)];
        let twill = std::env::var("TWILL").is_ok();
        if twill {
            let lies_over = (x + row) % 4 < 2;
            (roles[((x + row) / 2) % roles.len()], if lies_over { over } else { under })
        } else {
            (roles[row % roles.len()], if (x + row) % 2 == 0 { over } else { under })
        }
    };
    (0..HALF_ROWS / 2)
        .map(|line| {
            let cells = (0..shown.len()).flat_map(|day| (0..DAY).map(move |column| (day, column)));
            cells
                .map(|(day, column)| {
                    let upper = thread(day, column, line * 2);
                    let lower = thread(day, column, line * 2 + 1);
                    Span::styled("▀", theme.half_rows(upper, lower))
                })
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Depth, Marks, Role};

    fn day(day: u32, strands: [u8; 3]) -> (NaiveDate, [bool; 3]) {
        (NaiveDate::from_ymd_opt(2026, 11, day).unwrap(), strands.map(|strand| strand == 1))
    }

    fn drawn(days: &[(NaiveDate, [bool; 3])], width: usize) -> String {
        woven_band(days, width, &Theme::default()).to_string()
    }

    #[test]
    fn days_stand_oldest_left_with_their_strands_in_order_and_no_gaps() {
        let days = [day(9, [0, 1, 0]), day(3, [1, 0, 1]), day(5, [0, 0, 0]), day(22, [1, 1, 1])];
        assert_eq!(drawn(&days, 60), "╲─╱╲╱─");
    }

    #[test]
    fn a_day_is_drawn_whole_or_not() {
        let days = [day(1, [1, 0, 0]), day(2, [1, 1, 1]), day(3, [0, 1, 0])];
        assert_eq!(drawn(&days, 4), "╲╱─╱");
        assert_eq!(drawn(&days, 3), "╱");
        assert_eq!(drawn(&days, 0), "");
    }

    #[test]
    fn at_most_28_days_are_drawn_and_an_empty_journal_draws_nothing() {
        let mut days: Vec<_> = (1..=30).map(|date| day(date, [1, 0, 0])).collect();
        days.push((NaiveDate::from_ymd_opt(2026, 10, 1).unwrap(), [false, true, false]));
        assert_eq!(drawn(&days, 200), "╲".repeat(28));
        assert_eq!(drawn(&[], 60), "");
    }

    #[test]
    fn the_shapes_carry_it_without_colour_and_in_ascii() {
        let days = [day(1, [1, 1, 1])];
        let theme = Theme { depth: Depth::None, marks: Marks::ASCII, light: false };
        let line = woven_band(&days, 10, &theme);
        assert_eq!(line.to_string(), "\\/-");
        assert!(line.spans.iter().all(|span| span.style.fg.is_none()));
        let coloured = woven_band(&days, 10, &Theme::default());
        let roles = [Role::CheckIn, Role::Encounter, Role::Grounding];
        assert!(
            coloured.spans.iter().zip(roles).all(|(span, role)| span.style == Theme::default().style(role))
        );
    }
}
