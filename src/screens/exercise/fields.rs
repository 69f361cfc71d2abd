//! The text fields of a page: their editors, and which one takes the letters. Never changes an answer.

use std::collections::HashMap;

use super::page_block::{StepPage, Stop};
use crate::session::Session;
use crate::text::Text;
use crate::widgets::editor::Editor;

/// The text fields that were shown so far.
#[derive(Debug, Default)]
pub struct Fields {
    /// By the field that each of them writes.
    pub editors: HashMap<String, Editor>,
    /// The field that takes the letters, or took the last ones.
    pub current: Option<String>,
    /// The field whose words are with the person's own editor.
    pub lent: Option<String>,
}

impl Fields {
    /// Makes the fields that the page shows and that are not there yet.
    pub fn make(&mut self, page: &StepPage, session: &Session, text: &Text) {
        for stop in page.stops() {
            if let Stop::Field { field, rows } = stop
                && !self.editors.contains_key(field)
            {
                let mut editor = if *rows == 1 { Editor::line() } else { Editor::page() };
                editor.set_text(&shown_words(session, field, text));
                self.editors.insert(field.clone(), editor);
            }
        }
    }

    /// Whether the field that takes the letters has one line.
    pub fn is_line(&self) -> bool {
        self.current.as_ref().and_then(|field| self.editors.get(field)).is_some_and(Editor::is_line)
    }

    /// Shows what the answers say. A field keeps its own undo, so that its words never depend on this alone.
    pub fn rewrite(&mut self, session: &Session, text: &Text) {
        for field in session.exercise().fields() {
            let words = shown_words(session, &field, text);
            if let Some(editor) = self.editors.get_mut(&field).filter(|editor| editor.text() != words) {
                editor.rewrite(&words);
            }
        }
    }
}

/// What a field shows without the person having typed: its answer, or the words it begins with.
pub fn shown_words(session: &Session, field: &str, text: &Text) -> String {
    let words = session.walk.text(field);
    let begin = session.exercise().part(field).and_then(|part| part.begin.as_deref());
    match begin {
        Some(key) if words.is_empty() => text.get(key),
        _ => words.to_owned(),
    }
}
