//! The woven band: the days that something was written, as a small piece of cloth or as strokes; must never show a gap,
//! a count or an absent day.

use chrono::NaiveDate;
use ratatui::text::{Line, Span};

use super::cloth::{self, Strength};
use crate::theme::{STRANDS, Theme};

/// The most days that are drawn.
const DAYS: usize = 28;
/// Rows of the cloth, and columns of a day in it.
const ROWS: usize = 2;
const DAY: usize = 2;
/// How strong the threads are, from the newest third of the days to the oldest.
const FADING: [Strength; 3] = [cloth::FRESH, (52, 27), (36, 18)];

/// A day with its strands: yourself, others, here and now.
type Day = (NaiveDate, [bool; 3]);

/// The newest days with at least one strand, oldest left: 28 of them, or as many whole days as fit in `width` cells.
/// Cloth where there is room for it and the theme can weave, else one row with a stroke for each strand.
pub fn woven_band(days: &[Day], width: usize, roomy: bool, theme: &Theme) -> Vec<Line<'static>> {
    let mut touched: Vec<Day> = days.iter().filter(|(_, strands)| strands.contains(&true)).copied().collect();
    touched.sort_by_key(|(date, _)| *date);
    if roomy && cloth::weaves(theme) {
        woven(&touched, width, theme)
    } else {
        vec![strokes(&touched, width, theme)]
    }
}

fn woven(days: &[Day], width: usize, theme: &Theme) -> Vec<Line<'static>> {
    let most = DAYS.min(width / DAY);
    let shown = days.get(days.len().saturating_sub(most)..).unwrap_or_default();
    let cell = |day: usize, strands: [bool; 3], column: usize, row: usize| {
        let third = (shown.len() - 1 - day) * FADING.len() / shown.len();
        let strength = FADING.get(third).copied().unwrap_or(cloth::FRESH);
        cloth::cell(strands, (day * DAY + column, row), strength, theme)
    };
    let line = |row: usize| {
        let days = shown.iter().enumerate();
        days.flat_map(|(day, (_, strands))| (0..DAY).map(move |column| (day, *strands, column)))
            .map(|(day, strands, column)| cell(day, strands, column, row))
            .collect()
    };
    (0..ROWS).map(line).collect()
}

fn strokes(days: &[Day], width: usize, theme: &Theme) -> Line<'static> {
    let mut room = width;
    let mut shown: Vec<[bool; 3]> = days
        .iter()
        .rev()
        .take(DAYS)
        .map_while(|(_, strands)| {
            room = room.checked_sub(strands.iter().filter(|touched| **touched).count())?;
            Some(*strands)
        })
        .collect();
    shown.reverse();
    let marks = shown.into_iter().flat_map(|strands| (0..).zip(STRANDS).zip(strands));
    marks
        .filter(|(_, touched)| *touched)
        .map(|((strand, role), _)| Span::styled(theme.strand_glyph(strand), theme.style(role)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Depth, Marks, Role};

    /// A theme that draws strokes.
    fn plain() -> Theme {
        Theme { depth: Depth::Indexed, ..Theme::default() }
    }

    fn day(day: u32, strands: [u8; 3]) -> Day {
        (NaiveDate::from_ymd_opt(2026, 11, day).unwrap(), strands.map(|strand| strand == 1))
    }

    fn drawn(days: &[Day], width: usize) -> String {
        let lines = woven_band(days, width, true, &plain());
        assert_eq!(lines.len(), 1);
        lines[0].to_string()
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
        let cloth = woven_band(&days, 200, true, &Theme::default());
        assert!(cloth.len() == 2 && cloth.iter().all(|line| line.width() == 56));
        assert!(woven_band(&[], 60, true, &Theme::default()).iter().all(|line| line.width() == 0));
    }

    #[test]
    fn cloth_shows_no_day_that_was_absent_and_no_half_of_one() {
        let days = [day(1, [1, 0, 0]), day(2, [0, 0, 0]), day(9, [1, 1, 1])];
        for (width, columns) in [(60, 4), (3, 2), (1, 0)] {
            let cloth = woven_band(&days, width, true, &Theme::default());
            assert!(cloth.iter().all(|line| line.width() == columns), "{width}");
        }
    }

    #[test]
    fn the_shapes_carry_it_without_colour_and_in_ascii() {
        let days = [day(1, [1, 1, 1])];
        let theme = Theme { depth: Depth::None, marks: Marks::ASCII, light: false };
        let lines = woven_band(&days, 10, true, &theme);
        assert_eq!(lines[0].to_string(), "\\/-");
        assert!(lines[0].spans.iter().all(|span| span.style.fg.is_none()));
        let coloured = woven_band(&days, 10, true, &plain());
        let roles = [Role::CheckIn, Role::Encounter, Role::Grounding];
        assert!(coloured[0].spans.iter().zip(roles).all(|(span, role)| span.style == plain().style(role)));
    }
}
