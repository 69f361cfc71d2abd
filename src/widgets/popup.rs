//! One rounded box over a screen: the letters after `g`, the palette. Never nested.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Clear;

use crate::text::{cut, width};
use crate::theme::Theme;

/// Paints a box with a title and rows of words.
pub fn paint(frame: &mut Frame, area: Rect, title: &str, rows: &[String], theme: &Theme) {
    let [top_left, top_right, bottom_left, bottom_right] = theme.marks.corners;
    let inside = usize::from(area.width.saturating_sub(2));
    let (rule, side) = (theme.marks.lip, theme.marks.bar);
    let title = if title.is_empty() {
        String::new()
    } else {
        format!(" {} ", cut(title, inside.saturating_sub(2), theme.marks.more))
    };
    let top = format!("{top_left}{title}{}{top_right}", rule.repeat(inside.saturating_sub(width(&title))));
    let bottom = format!("{bottom_left}{}{bottom_right}", rule.repeat(inside));
    frame.render_widget(Clear, area);
    frame.buffer_mut().set_style(area, theme.surface());
    let line = |frame: &mut Frame, y: u16, words: String, style| {
        if y < area.bottom() {
            frame.buffer_mut().set_line(area.x, y, &Line::styled(words, style), area.width);
        }
    };
    let edge = theme.surface().patch(theme.line());
    line(frame, area.y, top, edge);
    for (index, row) in rows.iter().enumerate().take(usize::from(area.height.saturating_sub(2))) {
        let y = area.y + 1 + index as u16;
        let words = cut(row, inside.saturating_sub(2), theme.marks.more);
        let fill = " ".repeat(inside.saturating_sub(width(&words) + 1));
        line(frame, y, format!("{side} {words}{fill}{side}"), theme.surface());
        for x in [area.x, area.right().saturating_sub(1)] {
            frame.buffer_mut().set_style(Rect { x, y, width: 1, height: 1 }.intersection(area), edge);
        }
    }
    line(frame, area.bottom().saturating_sub(1), bottom, edge);
    shadow(frame, area, theme);
}

/// A darker row below and a darker column at the right, where the theme has one.
fn shadow(frame: &mut Frame, area: Rect, theme: &Theme) {
    let Some(style) = theme.shadow() else { return };
    let whole = frame.area();
    let below = Rect { x: area.x + 1, y: area.bottom(), height: 1, ..area };
    let beside = Rect { x: area.right(), y: area.y + 1, width: 1, height: area.height };
    for part in [below, beside] {
        frame.buffer_mut().set_style(part.intersection(whole), style);
    }
}
