//! Words go to the person's own editor and come back; their file must not go before they are in a draft.

use std::path::PathBuf;

use crate::editor_messages;
use crate::journal::{EditorFile, Journal, Returned, SaveError};
use crate::text::Text;

/// The files that the editor has or had.
#[derive(Default)]
pub struct ExternalEditor {
    /// Words that are with the editor.
    open: Option<EditorFile>,
    /// Files that came back and are not in a draft yet.
    back: Vec<EditorFile>,
}

impl ExternalEditor {
    /// Puts words into a file for the editor. Where it is.
    ///
    /// # Errors
    /// Why there is no such file.
    pub fn begin(&mut self, words: &str, journal: &Journal) -> Result<PathBuf, SaveError> {
        let file = journal.new_editor_file(words)?;
        Ok(self.open.insert(file).path())
    }

    /// What stands in the file of the editor, `well` when that ended without an error; it stays with the editor.
    pub fn read(&mut self, well: bool) -> Returned {
        self.open.as_mut().map_or(Returned::Same, |file| file.read(well))
    }

    /// Whether words are with the editor.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The editor is done with its file.
    pub fn take_back(&mut self) {
        self.back.extend(self.open.take());
    }

    /// Lets go of the files that came back. Only once their words are in a draft: then nothing hangs on them any more.
    pub fn let_go(&mut self, journal: &Journal, text: &Text) -> Vec<String> {
        // What could not go is found again at the next start.
        let left = self.back.drain(..).filter_map(|file| file.end().ok());
        left.filter_map(|left| editor_messages::leftover(&left, journal, text)).collect()
    }

    /// What came back is in memory no more.
    pub fn forget(&mut self) {
        self.back.clear();
    }
}
