//! Taking back and making again what was answered, choices and words in the order in which they were given; asks nothing.

use serde_json::{Map, Value};

use super::Session;

/// The answers as they were before each change.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<Map<String, Value>>,
    undone: Vec<Map<String, Value>>,
    /// The field that was written in last: its words are one step to take back.
    wrote: Option<String>,
}

impl Session {
    /// Remembers the answers as they are before a choice.
    pub fn remember(&mut self) {
        self.history.before.push(self.walk.answers().clone());
        self.history.undone.clear();
        self.history.wrote = None;
    }

    /// Sets the words of a field; what is written in one field, one after the other, is one step to take back.
    pub fn write(&mut self, field: &str, words: &str) {
        if self.history.wrote.as_deref() != Some(field) {
            self.remember();
            self.history.wrote = Some(field.to_owned());
        }
        self.walk.set_text(field, words);
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.history.before.is_empty()
    }

    /// The answers as they were before the last change; whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some(answers) = self.history.before.pop() else { return false };
        self.history.undone.push(self.walk.answers().clone());
        self.put_back(&answers);
        true
    }

    /// The answers as they were before the last undo; whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some(answers) = self.history.undone.pop() else { return false };
        self.history.before.push(self.walk.answers().clone());
        self.put_back(&answers);
        true
    }

    fn put_back(&mut self, answers: &Map<String, Value>) {
        self.history.wrote = None;
        for field in self.exercise().fields() {
            self.walk.restore(&field, answers.get(&field));
        }
    }
}
