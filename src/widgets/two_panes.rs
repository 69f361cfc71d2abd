//! A list beside what is read of it, or in its place where there is no room for two: where each stands; decides nothing.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::page::{GUTTER, MEASURE, in_the_middle, measure_in};
use crate::theme::Theme;

/// From this width on there are two panes.
const TWO: u16 = 76;
/// From this width on the list is wide and the panes stand in the middle.
const WIDE: u16 = 114;
/// The widest that the list gets.
const WIDEST_LIST: u16 = 60;

/// Where things stand. The widths are those of text: its gutter and the mark at its right end come on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoPanes {
    /// The gutter and the text of the list.
    pub list: Rect,
    /// The column of the rule and the page beside it, where there is room for two.
    pub beside: Option<(u16, Rect)>,
}

impl TwoPanes {
    /// The panes in an area, for a list whose widest row has this width.
    pub fn new(area: Rect, widest: u16) -> Self {
        if !Self::fit(area.width) {
            return Self { list: Self::whole(area), beside: None };
        }
        let narrow = widest.clamp(28, 30);
        let list =
            if area.width >= WIDE { (area.width - 10 - MEASURE).clamp(40, WIDEST_LIST) } else { narrow };
        let rest = area.width - list - 10;
        let detail = rest.min(MEASURE);
        let all = GUTTER + list + 2 + GUTTER + detail;
        let left = area.x + if area.width >= WIDE { (area.width - all) / 2 } else { 1 };
        let rule = left + GUTTER + list + 1;
        Self {
            list: Rect { x: left, width: GUTTER + list, ..area },
            beside: Some((rule, Rect { x: rule + 1, width: GUTTER + detail, ..area })),
        }
    }

    /// Whether there is room for two in this width.
    pub fn fit(width: u16) -> bool {
        width >= TWO
    }

    /// One column of text in the middle.
    pub fn whole(area: Rect) -> Rect {
        in_the_middle(area, measure_in(area.width))
    }

    /// Where the page is read: beside the list, or in its place.
    pub fn page(&self, area: Rect) -> Rect {
        self.beside.map_or_else(|| Self::whole(area), |(_, page)| page)
    }

    /// Whether a column lies over the page beside the list.
    pub fn over_page(&self, x: u16) -> bool {
        self.beside.is_some_and(|(rule, _)| x > rule)
    }

    /// The column behind the last of both.
    pub fn right(&self) -> u16 {
        self.beside.map_or(self.list.right(), |(_, page)| page.right())
    }

    /// Paints the line between the panes; gives back where the page is painted, if it stands beside the list.
    pub fn rule(&self, frame: &mut Frame, theme: &Theme) -> Option<Rect> {
        let (x, page) = self.beside?;
        for y in page.y..page.bottom() {
            frame.buffer_mut().set_string(x, y, theme.marks.bar, theme.line());
        }
        Some(page)
    }
}

/// The width of text in a pane.
pub fn text_width(pane: Rect) -> u16 {
    pane.width.saturating_sub(GUTTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(width: u16) -> Rect {
        Rect::new(0, 2, width, 18)
    }

    #[test]
    fn the_panes_stand_as_in_the_design() {
        let panes = TwoPanes::new(area(80), 28);
        assert_eq!((panes.list.x, text_width(panes.list)), (1, 28));
        let (rule, page) = panes.beside.unwrap();
        assert_eq!((rule, page.x + GUTTER, text_width(page)), (32, 35, 42));
        let wide = TwoPanes::new(area(140), 28);
        assert_eq!((text_width(wide.list), text_width(wide.beside.unwrap().1)), (60, 66));
        assert_eq!(wide.list.x, 4);
        assert_eq!(text_width(TwoPanes::new(area(114), 28).list), 40);
    }

    #[test]
    fn at_every_width_nothing_overlaps_or_sticks_out() {
        for wide in 1..300 {
            for widest in [0, 28, 30, 60] {
                let panes = TwoPanes::new(area(wide), widest);
                assert_eq!(panes.beside.is_some(), wide >= 76, "{wide}");
                let Some((rule, page)) = panes.beside else {
                    assert!(panes.list.right() <= wide.max(1) && text_width(panes.list) <= 66, "{wide}");
                    continue;
                };
                assert!(panes.list.right() < rule && rule < page.x && page.right() < wide, "{wide}");
                assert!(text_width(page) <= 66 && text_width(page) >= 36, "{wide}");
            }
        }
    }
}
