//! The bottom row: what the keys do here, heaviest first; says only what fits, and never what is not so.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::keys::{Action, Hint};
use crate::text::{Text, width};
use crate::theme::Theme;
use crate::widgets::page::written::write_line;

const BETWEEN: u16 = 3;

/// One hint as it is painted.
struct Piece {
    action: Action,
    key: String,
    label: String,
    arrows: bool,
}

impl Piece {
    fn width(&self) -> u16 {
        (width(&self.key) + 1 + width(&self.label)) as u16
    }
}

/// The row of hints, and the distances in it: less in a narrow window.
struct Row<'a> {
    narrow: bool,
    between: u16,
    theme: &'a Theme,
}

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
    let narrow = area.width < 60;
    let (margin, between) = if narrow { (1, 2) } else { (2, BETWEEN) };
    let row = Row { narrow, between, theme };
    let piece = |hint: &Hint| Piece {
        action: hint.action,
        key: theme.marks.keys(&keys(hint), text),
        label: text.get(hint.label.key()),
        arrows: hint.is_arrows(),
    };
    let start = area.x + margin + if before.is_empty() { 0 } else { width(before) as u16 + 1 };
    let room = area.right().saturating_sub(margin).saturating_sub(start);
    if !before.is_empty() {
        let words = Line::styled(before.to_owned(), theme.muted());
        write_line(frame.buffer_mut(), (area.x + margin, area.y), &words, room);
    }
    let all: Vec<Piece> = hints.iter().map(piece).collect();
    let count = all.len();
    let shown = row.fitting(all, room);
    let cut_off = shown.len() < count;
    row.paint(frame, Rect { x: start, width: room, height: 1, ..area }, shown, cut_off)
}

impl Row<'_> {
    /// The pieces that there is room for: back and help are pinned, of the others the heaviest stay.
    fn fitting(&self, mut pieces: Vec<Piece>, room: u16) -> Vec<Piece> {
        let count = pieces.len();
        while self.used(&pieces, pieces.len() < count) > room {
            let Some(index) = self.lightest(&pieces, count) else { break };
            pieces.remove(index);
        }
        pieces
    }

    /// The columns of these pieces, with the mark for more if some are cut off.
    fn used(&self, pieces: &[Piece], cut_off: bool) -> u16 {
        let more = if cut_off && !self.narrow { self.more() + self.between } else { 0 };
        let words: u16 = pieces.iter().map(Piece::width).sum();
        words + self.between * (pieces.len() as u16).saturating_sub(1) + more
    }

    fn more(&self) -> u16 {
        width(self.theme.marks.more) as u16
    }

    /// What goes first where there is too little room, of so many hints in all.
    fn lightest(&self, pieces: &[Piece], count: usize) -> Option<usize> {
        let pinned =
            |piece: &Piece| piece.action == Action::Back || (piece.action == Action::Help && !self.narrow);
        // Where there is little room, how to move is what one knows already.
        let arrows = pieces.iter().position(|piece| self.narrow && piece.arrows && count > 4);
        let lightest = arrows.or_else(|| pieces.iter().rposition(|piece| !pinned(piece)));
        // What Enter does is never cut off before how to move.
        let enter =
            lightest.is_some_and(|index| pieces.get(index).is_some_and(|it| it.action == Action::Next));
        let moves = pieces.iter().rposition(|piece| enter && piece.arrows);
        moves.or(lightest).or(pieces.len().checked_sub(1))
    }

    fn paint(
        &self,
        frame: &mut Frame,
        area: Rect,
        mut shown: Vec<Piece>,
        cut_off: bool,
    ) -> Vec<(Rect, Action)> {
        // What works everywhere stands at the end, whatever its weight.
        if shown.iter().any(|piece| piece.action == Action::Help) {
            shown.sort_by_key(|piece| match piece.action {
                Action::Back => 1,
                Action::Support => 2,
                Action::Help => 3,
                Action::Quit => 4,
                _ => 0,
            });
        }
        let mut pressable = Vec::new();
        let (mut x, end) = (area.x, area.right());
        let mut more_told = self.narrow || !cut_off;
        for piece in shown {
            if !more_told && piece.action == Action::Help {
                pressable.push(self.paint_more(frame, Rect { x, width: end.saturating_sub(x), ..area }));
                x += self.more() + self.between;
                more_told = true;
            }
            let (action, wide) = (piece.action, piece.width());
            let line = Line::from(vec![
                Span::styled(piece.key, self.theme.text()),
                Span::styled(format!(" {}", piece.label), self.theme.muted()),
            ]);
            write_line(frame.buffer_mut(), (x, area.y), &line, end.saturating_sub(x));
            pressable.push((Rect { x, width: wide.min(end.saturating_sub(x)), ..area }, action));
            x += wide + self.between;
        }
        if !more_told && x < end {
            pressable.push(self.paint_more(frame, Rect { x, width: end.saturating_sub(x), ..area }));
        }
        pressable
    }

    /// The mark for more, which opens the help.
    fn paint_more(&self, frame: &mut Frame, at: Rect) -> (Rect, Action) {
        frame.buffer_mut().set_string(at.x, at.y, self.theme.marks.more, self.theme.muted());
        (Rect { width: 3.min(at.width), ..at }, Action::Help)
    }
}
