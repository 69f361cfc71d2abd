//! Where a page stands in its room, and the air that it gives up when there is little; never takes a row with words.

use ratatui::layout::Rect;

use super::{GUTTER, Page, Row};

/// The share of a room that stands free above a short page: its sixth.
const ABOVE: u16 = 6;
/// The rows that a page of a walk gets before any room above it; what is left is shared in three.
const FULL: u16 = 17;

/// The rows above the pages of a walk: by the height of the room alone, so that the title never moves.
pub fn above(height: u16) -> u16 {
    (height / ABOVE).min(height.saturating_sub(FULL) / 3)
}

impl Page<'_> {
    /// So many empty rows that only stand where there is height for them.
    pub fn air(&mut self, rows: usize) {
        self.rows.extend((0..rows).map(|_| Row { air: true, ..Row::default() }));
    }

    /// The page with the air that there is room for, and where it stands: at the same height as every other page of a
    /// walk, unless it needs that room too. Of two empty rows one goes first, then the lowest, so that a question
    /// hardly moves when something comes below it.
    #[must_use]
    pub fn steady(self, area: Rect) -> (Self, Rect) {
        let page = self.without_air(area.height - above(area.height), |rows| {
            let double = rows.windows(2).position(|pair| pair.iter().all(|row| row.air));
            double.or_else(|| rows.iter().rposition(|row| row.air))
        });
        let free = area.height.saturating_sub(page.rows.len() as u16);
        let above = above(area.height).min(free);
        (page, Rect { y: area.y + above, height: area.height - above, ..area })
    }

    /// Lets air go, the highest first, until the page fits in this height or has none left.
    #[must_use]
    pub fn fitted(self, height: u16) -> Self {
        self.without_air(height, |rows| rows.iter().position(|row| row.air))
    }

    fn without_air(mut self, height: u16, next: impl Fn(&[Row]) -> Option<usize>) -> Self {
        while self.rows.len() > usize::from(height) {
            let Some(at) = next(&self.rows) else { break };
            self.remove_row(at);
        }
        self
    }

    /// Lets all air go that stands below other air.
    fn closer(mut self) -> Self {
        for at in (1..self.rows.len()).rev() {
            if let [above, row, ..] = &self.rows[at - 1..]
                && above.air
                && row.air
            {
                self.remove_row(at);
            }
        }
        self
    }

    fn remove_row(&mut self, at: usize) {
        self.rows.remove(at);
        let up = |row: usize| if row > at { row - 1 } else { row };
        self.cursor = self.cursor.map(|(x, row)| (x, up(row)));
        self.focus = self.focus.map(|(from, to)| (up(from), up(to)));
    }

    /// The part of an area in which a short page stands: a little above its middle, and always at the same height while
    /// there is room for that, so that nothing jumps from one page to the next.
    pub fn settled(&self, area: Rect) -> Rect {
        settled(self.rows.len(), area)
    }

    /// The same page and where it stands. Its air goes as far as it must; a page that scrolls all the same keeps some.
    pub fn placed(self, area: Rect) -> (Self, Rect) {
        let words = self.rows.iter().filter(|row| !row.air).count();
        let fits = words <= usize::from(area.height);
        let page = if fits { self.fitted(area.height) } else { self.closer() };
        let at = page.settled(area);
        (page, at)
    }

    /// The cursor of the focused row stands at this column of the text, where things stand on surfaces.
    pub fn cursor_at(&mut self, x: u16) {
        if self.theme.surfaces() {
            self.cursor = self.cursor.map(|(_, row)| (GUTTER + x, row));
        }
    }
}

/// The part of an area in which so many rows stand.
pub(super) fn settled(rows: usize, area: Rect) -> Rect {
    let free = area.height.saturating_sub(rows as u16);
    let above = (area.height / ABOVE).min(free / 2);
    Rect { y: area.y + above, height: area.height - above, ..area }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Theme;

    fn page(theme: &Theme) -> Page<'_> {
        let mut page = Page::new(theme, 40);
        page.words("title", theme.text());
        page.air(2);
        page.choice(0, false, "1", "one", theme.text());
        page.air(1);
        page.choice(1, true, "2", "two", theme.text());
        page
    }

    #[test]
    fn air_goes_from_above_and_the_focus_stays_on_its_row() {
        let theme = Theme::default();
        assert_eq!(page(&theme).fitted(20).height(), 6);
        for (height, rows, focus) in [(5, 5, (4, 5)), (4, 4, (3, 4)), (3, 3, (2, 3)), (1, 3, (2, 3))] {
            let fitted = page(&theme).fitted(height);
            assert_eq!((fitted.height(), fitted.focused()), (rows, Some(focus)), "{height} rows");
        }
    }

    #[test]
    fn a_page_that_scrolls_all_the_same_keeps_one_row_of_air_between_groups() {
        let theme = Theme::default();
        let placed = |height| {
            let (page, at) = page(&theme).placed(Rect { x: 0, y: 0, width: 40, height });
            (page.height(), page.focused(), at.y)
        };
        assert_eq!(placed(12), (6, Some((5, 6)), 2));
        assert_eq!(placed(3), (3, Some((2, 3)), 0));
        assert_eq!(placed(2), (5, Some((4, 5)), 0));
    }

    #[test]
    fn a_page_that_fills_its_room_begins_at_its_top_and_a_short_one_below_it() {
        let theme = Theme::default();
        let above = |height: u16| page(&theme).settled(Rect { x: 0, y: 2, width: 40, height }).y - 2;
        assert_eq!([6, 8, 20, 40].map(above), [0, 1, 3, 6]);
    }

    #[test]
    fn pages_of_a_walk_begin_at_one_height_and_give_up_air_before_they_give_up_that() {
        let theme = Theme::default();
        let steady = |height: u16, rows: usize| {
            let mut page = page(&theme);
            (0..rows).for_each(|_| page.words("x", theme.text()));
            let (page, area) = page.steady(Rect { x: 0, y: 2, width: 40, height });
            (page.height(), area.y - 2)
        };
        assert_eq!([0, 5, 13].map(|rows| steady(20, rows)), [(6, 1), (11, 1), (19, 1)]);
        assert_eq!([14, 16, 17, 18].map(|rows| steady(20, rows)), [(19, 1), (19, 1), (20, 0), (21, 0)]);
        assert_eq!((steady(41, 3).1, steady(12, 0).1), (6, 0));
        let tight = page(&theme).steady(Rect::new(0, 0, 40, 4)).0;
        assert!(tight.rows[1].air && !tight.rows[2].air, "the title keeps one empty row below it");
    }
}
