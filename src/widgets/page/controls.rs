//! What can be chosen, written in or pressed, as rows of a page; decides nothing.

use ratatui::text::Span;

use super::columns::Piece;
use super::{Choice, GUTTER, Page, Row};
use crate::text::{width, wrap};
use crate::theme::Role;
use crate::widgets::editor::secret::SecretField;
use crate::widgets::editor::{Editor, View};
use crate::widgets::grid::{Grid, PREFIX};

impl Page<'_> {
    /// A group of choices side by side; `at` has the focus.
    pub fn choices(&mut self, choices: &[Choice], many: bool, at: Option<usize>, accent: Role) {
        let words: Vec<&str> = choices.iter().map(|choice| choice.word.as_str()).collect();
        let grid = self.grid(&words, many);
        let first = self.rows.len();
        for (index, choice) in choices.iter().enumerate() {
            let (x, row) = if grid.across() == 1 { (0, self.rows.len() - first) } else { grid.place(index) };
            self.choice_cell(choice, many, at == Some(index), accent, x as u16, first + row);
        }
    }

    /// Choices of which one can be chosen, below each other; `at` has the focus.
    pub fn choice_column(&mut self, choices: &[Choice], at: Option<usize>, accent: Role) {
        for (index, choice) in choices.iter().enumerate() {
            let row = self.rows.len();
            self.choice_cell(choice, false, at == Some(index), accent, 0, row);
        }
    }

    /// The columns that choices with these words stand in.
    pub fn grid(&self, words: &[&str], many: bool) -> Grid {
        let extra = self.choice_prefix(many) - PREFIX;
        let widths: Vec<usize> = words.iter().map(|word| width(word) + extra).collect();
        Grid::new(&widths, usize::from(self.measure))
    }

    fn choice_prefix(&self, many: bool) -> usize {
        let marks = &self.theme.marks;
        2 + width(if many { marks.many_off } else { marks.one_off })
    }

    /// Buttons from the left, on as many rows as they need.
    pub fn buttons_in_rows(&mut self, buttons: &[(String, usize, bool)]) {
        let mut row: Vec<(String, usize, bool)> = Vec::new();
        let mut used = 0;
        for button in buttons {
            let wide = width(&button.0) + 6;
            if used + wide > usize::from(self.measure) + 2 && !row.is_empty() {
                self.buttons_at(0, &row);
                row.clear();
                used = 0;
            }
            used += wide;
            row.push(button.clone());
        }
        self.buttons_at(0, &row);
    }

    fn choice_cell(&mut self, choice: &Choice, many: bool, focused: bool, accent: Role, x: u16, row: usize) {
        let marks = &self.theme.marks;
        let mark = match (many, choice.chosen) {
            (true, true) => marks.many_on,
            (true, false) => marks.many_off,
            (false, true) => marks.one_on,
            (false, false) => marks.one_off,
        };
        let style = self.theme.choice(choice.chosen, focused, accent);
        let surfaces = self.theme.surfaces();
        let mark_style = if surfaces { self.theme.choice_mark(choice.chosen, accent) } else { style };
        let left = GUTTER + x;
        let words = left + 1 + width(mark) as u16;
        let room = usize::from((GUTTER + self.measure).saturating_sub(words).max(1));
        let ground = self.theme.choice(true, false, accent);
        for (index, line) in wrap(&choice.word, room).into_iter().enumerate() {
            let end = words + width(&line) as u16;
            let row = self.row(row + index);
            if index == 0 {
                row.spans.push((left, Span::styled(format!("{mark} "), mark_style)));
            }
            // What is chosen has a surface with a cell of its own at both sides.
            if surfaces && choice.chosen {
                row.grounds.push((left - 1, end + 1, ground));
            }
            row.spans.push((words, Span::styled(line, style)));
            row.targets.push((left, end, choice.target));
        }
        if focused {
            self.mark(row, left - GUTTER, words);
            self.focus = Some((row, self.rows.len()));
        }
    }

    /// A text field: an open lip around `height` rows. While typing the cursor is in the text, else on its bar.
    pub fn field(
        &mut self,
        editor: &Editor,
        height: u16,
        indent: u16,
        focused: bool,
        typing: bool,
        target: usize,
    ) {
        let room = self.measure.saturating_sub(indent + 2).max(1);
        self.lip(&editor.view(room, height.max(1)), height, indent, (focused, typing), target);
    }

    /// A field of one line for a passphrase.
    pub fn secret_field(&mut self, field: &SecretField, focused: bool, typing: bool, target: usize) {
        let room = self.measure.saturating_sub(2).max(1);
        let (before, all) = field.dots();
        let left = (before + 1).saturating_sub(room.into());
        let row = self.theme.marks.secret.repeat((all - left).min(room.into()));
        let view = View { rows: vec![row], cursor: ((before - left) as u16, 0) };
        self.lip(&view, 1, 0, (focused, typing), target);
    }

    fn lip(&mut self, view: &View, height: u16, indent: u16, (focused, typing): (bool, bool), target: usize) {
        let room = self.measure.saturating_sub(indent + 2).max(1);
        let marks = &self.theme.marks;
        let (bar, lip) =
            (marks.bar, format!("{}{}", marks.lip_corner, marks.lip.repeat(usize::from(room) + 1)));
        let (edge, text) = (self.theme.field(focused, self.accent), self.theme.surface());
        let first = self.rows.len();
        for index in 0..usize::from(height.max(1)) {
            let line = view.rows.get(index).cloned().unwrap_or_default();
            let filled = format!(" {line}{}", " ".repeat(usize::from(room).saturating_sub(width(&line))));
            let row = self.pieces(vec![(indent, bar.to_owned(), edge), (indent + 1, filled, text)]);
            self.target_row(row, target);
        }
        self.pieces(vec![(indent, lip, edge)]);
        if focused {
            let (x, y) = view.cursor;
            let mut cursor = (GUTTER + indent + 2 + x, first + usize::from(y));
            if !typing {
                self.mark(first, 0, GUTTER + indent);
                cursor = (GUTTER + indent, first);
            }
            self.cursor = Some(cursor);
            self.focus = Some((first, self.rows.len()));
        }
    }

    /// Buttons beside each other, at the right end; each a label, a target, and whether it has the focus.
    pub fn buttons(&mut self, buttons: &[(String, usize, bool)]) {
        let total: usize = buttons.iter().map(|(label, ..)| width(label) + 4).sum::<usize>()
            + 2 * buttons.len().saturating_sub(1);
        let x = usize::from(self.measure).saturating_sub(total);
        self.buttons_at(x as u16, buttons);
    }

    /// Buttons beside each other from a column on, then muted words.
    pub fn buttons_at(&mut self, x: u16, buttons: &[(String, usize, bool)]) {
        let row = self.push(Row::default());
        let mut x = x;
        for (label, target, focused) in buttons {
            let words = self.theme.button_words(label);
            let style = self.theme.button(*focused, self.accent);
            let wide = width(&words) as u16;
            let piece = Piece { row, x, wide, target: Some(*target), mark: focused.then_some(1) };
            self.piece(&piece, vec![(0, words, style)]);
            x += wide + 2;
        }
    }
}
