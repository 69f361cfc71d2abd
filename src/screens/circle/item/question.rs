//! One question about an item: choices below each other or a field, and the button that goes on. Keeps no answer itself.

use crate::keys::Typing;
use crate::widgets::editor::Editor;
use crate::widgets::form::{Focus, Shape, Stop};

/// The button that goes on: the stop behind the choices or the field.
const BUTTON: (usize, usize) = (1, 0);

/// The one question that is open.
pub struct Question {
    /// The line of the item that it answers.
    pub line: usize,
    /// The choices, or none where words are written.
    pub choices: Vec<String>,
    /// The field.
    pub editor: Editor,
    focus: Focus,
}

impl Question {
    /// With the focus on the answer that is there. Without choices words are written at once, on several lines or one.
    pub fn new(line: usize, choices: Vec<String>, answer: &str, several_lines: bool) -> Self {
        let mut editor = if several_lines { Editor::page() } else { Editor::line() };
        editor.set_text(answer);
        let within = choices.iter().position(|code| code == answer).unwrap_or(0);
        let focus = Focus { within, typing: choices.is_empty(), ..Focus::default() };
        Self { line, choices, editor, focus }
    }

    /// Whether words are written instead of chosen.
    pub fn writes(&self) -> bool {
        self.choices.is_empty()
    }

    /// Whether letters go into the field.
    pub fn typing(&self) -> Typing {
        match self.focus.typing {
            true if self.editor.is_line() => Typing::Line,
            true => Typing::Multiline,
            false => Typing::No,
        }
    }

    /// The target of the button: behind the choices or the field.
    pub fn button(&self) -> usize {
        self.choices.len().max(1)
    }

    /// The target that has the focus.
    pub fn at(&self) -> usize {
        if self.on_button() { self.button() } else { self.focus.within }
    }

    /// Whether the button has the focus.
    pub fn on_button(&self) -> bool {
        (self.focus.stop, self.focus.within) == BUTTON
    }

    /// The code of the choice that has the focus.
    pub fn focused_choice(&self) -> Option<&str> {
        self.choices.get(self.focus.within).filter(|_| !self.on_button()).map(String::as_str)
    }

    /// The focus on a choice.
    pub fn focus_choice(&mut self, choice: usize) {
        self.focus = Focus { within: choice, ..Focus::default() };
    }

    /// Up (-1) or down (1) by an arrow.
    pub fn arrow(&mut self, rows: isize) {
        let shape = if self.writes() { Shape::Field } else { Shape::Column(self.choices.len()) };
        let stops: [Stop; 2] = [shape.into(), Shape::Row(1).into()];
        self.focus.arrow(0, rows, &stops);
    }

    /// To the button. From a field an arrow up leads back.
    pub fn focus_button(&mut self) {
        if self.writes() {
            self.focus.stop_writing(BUTTON);
        } else {
            self.focus = Focus { stop: BUTTON.0, within: BUTTON.1, ..Focus::default() };
        }
    }

    /// Into the field.
    pub fn write_on(&mut self) {
        self.focus = Focus { typing: true, ..Focus::default() };
    }
}
