//! Words go to the person's own editor and come back; their file must not go before they are in a draft.

use std::path::PathBuf;

use crate::journal::{EditorFile, Journal, Returned, SaveError};
use crate::session::editor_messages::said_of_leftover;
use crate::text::Text;

/// The files that the editor has or had.
#[derive(Default)]
pub struct ExternalEditor {
    /// Words that are with the editor.
    open: Option<EditorFile>,
    /// Files that came back and are not in a draft yet.
    returned: Vec<EditorFile>,
}

impl ExternalEditor {
    /// Puts words into a file for the editor. Where it is.
    pub fn open(&mut self, words: &str, journal: &Journal) -> Result<PathBuf, SaveError> {
        let file = journal.new_editor_file(words)?;
        Ok(self.open.insert(file).path())
    }

    /// What stands in the file of the editor, `well` when that ended without an error; it stays with the editor.
    pub fn read(&mut self, well: bool) -> Returned {
        self.open.as_mut().map_or(Returned::Same, |file| file.read(well))
    }

    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// The editor is done with its file.
    pub fn close(&mut self) {
        self.returned.extend(self.open.take());
    }

    /// Removes the files that came back; only to be called once their words are in a draft. What is said of those that stay.
    pub fn remove_returned(&mut self, journal: &Journal, text: &Text) -> Vec<String> {
        // What could not go is found again at the next start.
        let left = self.returned.drain(..).filter_map(|file| file.end().ok());
        left.filter_map(|left| said_of_leftover(&left, journal, text)).collect()
    }

    /// What came back is in memory no more.
    pub fn forget(&mut self) {
        self.returned.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Paths;
    use crate::text::Language;

    #[test]
    fn a_file_stays_after_the_editor_until_it_is_removed() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        let text = Text::new(Language::En).unwrap();
        let mut editor = ExternalEditor::default();
        let path = editor.open("before", &journal).unwrap();
        std::fs::write(&path, "after\n").unwrap();
        assert_eq!(editor.remove_returned(&journal, &text), Vec::<String>::new());
        assert_eq!(editor.read(true), Returned::Words("after".into()));
        editor.close();
        assert!(!editor.is_open() && path.exists());
        editor.remove_returned(&journal, &text);
        assert!(!path.exists());
    }
}
