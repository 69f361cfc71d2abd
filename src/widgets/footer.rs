//! The bottom row: what the keys do here, heaviest first; says only what fits, and never what is not so.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::keys::{Action, Hint};
use crate::text::{Text, width};
use crate::theme::Theme;

const BETWEEN: u16 = 3;

/// Paints hints that fit, `…` for the rest; gives back where each can be pressed.
pub fn paint(
    frame: &mut Frame,
    area: Rect,
    hints: &[Hint],
    before: &str,
    keys: &dyn Fn(&Hint) -> String,
    text: &Text,
    theme: &Theme,
) -> Vec<(Rect, Action)> {
    let margin = if area.width < 60 { 1 } else { 2 };
    let between = if area.width < 60 { 2 } else { BETWEEN };
    let marks = &theme.marks;
    let pieces: Vec<(Action, String, String)> = hints
        .iter()
        .map(|hint| {
            let key = marks.keys(&keys(hint), text);
            (hint.action, key, text.get(hint.label.key()))
        })
        .collect();
    let wide = |(_, key, label): &(Action, String, String)| (width(key) + 1 + width(label)) as u16;
    let end = area.right().saturating_sub(margin);
    let start = area.x + margin + if before.is_empty() { 0 } else { width(before) as u16 + 1 };
    // Back and help are pinned; of the others the heaviest stay.
    let narrow = area.width < 60;
    let pinned = |action: Action| action == Action::Back || (action == Action::Help && !narrow);
    let mut kept: Vec<bool> = vec![true; pieces.len()];
    let room = end.saturating_sub(start);
    let used = |kept: &[bool]| {
        let shown = pieces.iter().zip(kept).filter(|(_, kept)| **kept);
        let (count, sum) =
            shown.fold((0u16, 0u16), |(count, sum), (piece, _)| (count + 1, sum + wide(piece)));
        let more = if kept.contains(&false) && !narrow { width(marks.more) as u16 + between } else { 0 };
        sum + between * count.saturating_sub(1) + more
    };
    while used(&kept) > room {
        // Where there is little room, how to move is what one knows already.
        let arrows = (0..pieces.len())
            .find(|index| narrow && kept[*index] && hints[*index].is_arrows() && kept.len() > 4);
        let lightest = arrows
            .into_iter()
            .chain((0..pieces.len()).rev())
            .find(|index| kept[*index] && !pinned(pieces[*index].0));
        // What Enter does is never cut off before how to move.
        let enter = lightest.is_some_and(|index| pieces[index].0 == Action::Next);
        let moves = (0..pieces.len()).rev().find(|index| enter && kept[*index] && hints[*index].is_arrows());
        let lightest = moves.or(lightest);
        let Some(index) = lightest.or_else(|| kept.iter().rposition(|kept| *kept)) else { break };
        kept[index] = false;
    }
    let mut pressable = Vec::new();
    let mut x = start;
    if !before.is_empty() {
        frame.buffer_mut().set_line(
            area.x + margin,
            area.y,
            &Line::styled(before.to_owned(), theme.muted()),
            room,
        );
    }
    let mut shown: Vec<&(Action, String, String)> =
        pieces.iter().zip(&kept).filter_map(|(piece, kept)| kept.then_some(piece)).collect();
    // What works everywhere stands at the end, whatever its weight.
    if shown.iter().any(|(action, ..)| *action == Action::Help) {
        shown.sort_by_key(|(action, ..)| match action {
            Action::Back => 1,
            Action::Support => 2,
            Action::Help => 3,
            Action::Quit => 4,
            _ => 0,
        });
    }
    let mut more_told = narrow || !kept.contains(&false);
    for (action, key, label) in shown {
        if !more_told && *action == Action::Help {
            pressable
                .push((Rect { x, y: area.y, width: 3.min(end.saturating_sub(x)), height: 1 }, Action::Help));
            frame.buffer_mut().set_string(x, area.y, marks.more, theme.muted());
            x += width(marks.more) as u16 + between;
            more_told = true;
        }
        let line = Line::from(vec![
            ratatui::text::Span::styled(key.clone(), theme.text()),
            ratatui::text::Span::styled(format!(" {label}"), theme.muted()),
        ]);
        let wide = (width(key) + 1 + width(label)) as u16;
        frame.buffer_mut().set_line(x, area.y, &line, end.saturating_sub(x));
        pressable.push((Rect { x, y: area.y, width: wide.min(end.saturating_sub(x)), height: 1 }, *action));
        x += wide + between;
    }
    if !more_told && x < end {
        pressable.push((Rect { x, y: area.y, width: 3.min(end - x), height: 1 }, Action::Help));
        frame.buffer_mut().set_string(x, area.y, marks.more, theme.muted());
    }
    pressable
}
