//! Two pages, one above the other: one stays whole, the other scrolls to its focus if it must.

use ratatui::Frame;
use ratatui::layout::Rect;

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

fn show_both(frame: &mut Frame, area: Rect, high: u16, upper: Page, lower: Page) -> Hits {
    let rest = Rect { y: area.y + high, height: area.height - high, ..area };
    let mut hits = upper.show(frame, Rect { height: high, ..area });
    hits.extend(lower.show(frame, rest));
    hits
}
