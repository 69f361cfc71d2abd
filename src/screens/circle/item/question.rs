//! One question about an item: choices below each other or a field, and the button that goes on. Keeps no answer itself.

use crate::keys::Typing;
use crate::widgets::editor::Editor;

/// The one question that is open.
pub struct Question {
    /// The field of the item that it answers.
    pub field: &'static str,
    /// The key of its words.
    pub words: &'static str,
    /// The choices, or none where words are written.
    pub choices: Vec<String>,
    /// The field.
    pub editor: Editor,
    /// The target that has the focus: a choice or the field, and behind them the button.
    pub at: usize,
}

impl Question {
    /// With the focus on the answer that is there. Without choices words are written at once, on several lines or one.
    pub fn new(
        (field, words): (&'static str, &'static str),
        choices: Vec<String>,
        answer: &str,
        several_lines: bool,
    ) -> Self {
        let mut editor = if several_lines { Editor::page() } else { Editor::line() };
        editor.set_text(answer);
        let at = choices.iter().position(|code| code == answer).unwrap_or(0);
        Self { field, words, choices, editor, at }
    }

    /// Whether words are written instead of chosen.
    pub fn writes(&self) -> bool {
        self.choices.is_empty()
    }

    /// Whether letters go into the field.
    pub fn typing(&self) -> Typing {
        match self.writes() && !self.on_button() {
            true if self.editor.is_line() => Typing::Line,
            true => Typing::Multiline,
            false => Typing::No,
        }
    }

    /// The target of the button.
    pub fn button(&self) -> usize {
        self.choices.len().max(1)
    }

    /// Whether the button has the focus.
    pub fn on_button(&self) -> bool {
        self.at == self.button()
    }

    /// The code of the choice that has the focus.
    pub fn focused_choice(&self) -> Option<&str> {
        self.choices.get(self.at).map(String::as_str)
    }

    /// To another target.
    pub fn go(&mut self, to: usize) {
        self.at = to.min(self.button());
    }
}
