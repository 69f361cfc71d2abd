//! What a key does inside a text field; only the names, the doing is in `widgets::editor`.

/// One command to a text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A typed character; a combining mark joins the character before it.
    Insert(char),
    /// Pasted text, taken in as one step.
    Paste(String),
    /// A new paragraph; has no effect in a one-line field.
    NewLine,
    /// Remove the character before the cursor.
    Backspace,
    /// Remove the character after the cursor.
    Delete,
    /// One character back.
    Left,
    /// One character on.
    Right,
    /// One visual row up.
    Up,
    /// One visual row down.
    Down,
    /// To the start of the word before.
    WordLeft,
    /// To the end of the next word.
    WordRight,
    /// To the start of the visual row.
    LineStart,
    /// To the end of the visual row.
    LineEnd,
    /// To the start of the text.
    Start,
    /// To the end of the text.
    End,
    /// One window up.
    PageUp,
    /// One window down.
    PageDown,
    /// Remove back to the start of a word.
    DeleteWordBack,
    /// Remove back to the start of the visual row.
    DeleteToLineStart,
    /// Remove on to the end of the visual row.
    DeleteToLineEnd,
    /// Take back the last step.
    Undo,
    /// Do again what was taken back.
    Redo,
}
