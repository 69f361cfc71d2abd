//! Two pages, one above the other: one stays whole, the other scrolls to its focus if it must.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::place::settled;
use super::{Hits, Page};

/// Paints two pages below each other. The lower one is whole.
pub fn with_lower_whole(frame: &mut Frame, area: Rect, upper: Page, lower: Page) -> Hits {
    let low = (lower.height() as u16).min(area.height);
    show_both(frame, area, (upper.height() as u16).min(area.height - low), upper, lower)
}

/// Paints two pages below each other. The upper one is whole but for a last row, where the lower one begins.
pub fn with_upper_whole(frame: &mut Frame, area: Rect, upper: Page, lower: Page) -> Hits {
    let high = (upper.height() as u16).min(area.height.saturating_sub(1));
    show_both(frame, area, high, upper, lower)
}

/// The pages of the first of these shapes in which both fit below each other, else of the last.
pub fn first_to_fit<'a, S>(
    shapes: impl IntoIterator<Item = S>,
    height: u16,
    pages: impl Fn(&S) -> (Page<'a>, Page<'a>),
) -> Option<(Page<'a>, Page<'a>)> {
    let mut both = None;
    for shape in shapes {
        let (upper, lower) = both.insert(pages(&shape));
        if upper.height() + lower.height() <= usize::from(height) {
            break;
        }
    }
    both
}

fn show_both(frame: &mut Frame, area: Rect, high: u16, upper: Page, lower: Page) -> Hits {
    // Two short pages stand as one does.
    let area = settled(upper.height() + lower.height(), area);
    let rest = Rect { y: area.y + high, height: area.height - high, ..area };
    let mut hits = upper.show(frame, Rect { height: high, ..area });
    hits.extend(lower.show(frame, rest));
    hits
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;
    use crate::theme::Theme;

    /// Rows to choose, the last with the focus.
    fn page(targets: std::ops::Range<usize>, theme: &Theme) -> Page<'_> {
        let mut page = Page::new(theme, 20);
        for target in targets.clone() {
            page.choice(target, target + 1 == targets.end, "", "x", theme.text());
        }
        page
    }

    fn seen(show: impl Fn(&mut Frame, Rect, &Theme) -> Hits) -> Vec<usize> {
        let (theme, mut hits) = (Theme::default(), Hits::new());
        let mut terminal = Terminal::new(TestBackend::new(20, 6)).unwrap();
        terminal.draw(|frame| hits = show(frame, frame.area(), &theme)).unwrap();
        hits.into_iter().map(|(_, target)| target).collect()
    }

    #[test]
    fn one_page_is_whole_and_the_other_scrolls_to_its_focus() {
        let lower_whole =
            seen(|frame, area, theme| with_lower_whole(frame, area, page(0..10, theme), page(20..24, theme)));
        assert_eq!(lower_whole, [8, 9, 20, 21, 22, 23]);
        let upper_whole =
            seen(|frame, area, theme| with_upper_whole(frame, area, page(0..4, theme), page(20..30, theme)));
        assert_eq!(upper_whole, [0, 1, 2, 3, 28, 29]);
    }

    #[test]
    fn the_first_shape_that_fits_is_taken_and_else_the_last() {
        let theme = Theme::default();
        let rows = |height| {
            let both = first_to_fit([9, 5, 3], height, |rows| (page(0..*rows, &theme), page(20..22, &theme)));
            both.map(|(upper, _)| upper.height())
        };
        assert_eq!([rows(20), rows(11), rows(10), rows(5), rows(4)], [9, 9, 5, 3, 3].map(Some));
    }

    #[test]
    fn what_one_can_do_never_leaves_the_window() {
        let seen =
            seen(|frame, area, theme| with_upper_whole(frame, area, page(0..9, theme), page(20..30, theme)));
        assert_eq!(seen.last(), Some(&29));
        assert!(seen.contains(&8), "{seen:?}");
    }
}
