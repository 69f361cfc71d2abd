//! The message above the footer, and those before it; must never decide what is said.

/// A sentence in the message line.
#[derive(Clone, Debug)]
pub struct Message {
    pub words: String,
    /// Whether it offers to take the last change back.
    pub undo: bool,
}

/// The message that is shown until the next key, and everything that was said.
#[derive(Debug, Default)]
pub struct MessageLine {
    shown: Option<Message>,
    all: Vec<String>,
}

impl MessageLine {
    /// Says a sentence. Without words, nothing is said.
    pub fn say(&mut self, words: impl Into<String>) {
        self.show(words.into(), false);
    }

    /// Says a sentence of a change; `undo` offers to take it back.
    pub fn show(&mut self, words: String, undo: bool) {
        if !words.is_empty() {
            self.all.push(words.clone());
            self.shown = Some(Message { words, undo });
        }
    }

    /// Shows a sentence that is not worth reading again later.
    pub fn note(&mut self, words: String) {
        self.shown = Some(Message { words, undo: false });
    }

    /// Shows a sentence of the same kind, but never over another one.
    pub fn note_if_free(&mut self, words: impl FnOnce() -> String) {
        if self.shown.is_none() {
            self.note(words());
        }
    }

    /// The line is blank again.
    pub fn clear(&mut self) {
        self.shown = None;
    }

    pub fn shown(&self) -> Option<&Message> {
        self.shown.as_ref()
    }

    /// Everything that was said, oldest first.
    pub fn all(&self) -> &[String] {
        &self.all
    }

    /// What was said before is in memory no more.
    pub fn forget(&mut self) {
        self.all.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_noted_covers_no_message_and_is_not_kept() {
        let mut line = MessageLine::default();
        line.say("saved");
        line.note_if_free(|| "still writing".into());
        assert_eq!(line.shown().map(|message| message.words.as_str()), Some("saved"));
        line.clear();
        line.note_if_free(|| "still writing".into());
        line.say("");
        assert_eq!(line.shown().map(|message| message.words.as_str()), Some("still writing"));
        assert_eq!(line.all(), ["saved"]);
    }
}
