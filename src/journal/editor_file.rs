//! A text goes to the person's editor and back; what a crash left there becomes a note. It must never lose words of either.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use super::model::record::Record;
use super::storage::disk::SaveError;
use super::storage::editor_file::{self, EditorFile, ending_cut};
use super::store::Journal;

/// What was done with texts that a crash left with another program.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct RecoveredFiles {
    /// How many became a note.
    pub notes: usize,
    /// A folder with words that cannot be read here, if there is one.
    pub left: Option<PathBuf>,
}

impl Journal {
    /// Puts words into a file of their own, which only the person can read.
    ///
    /// # Errors
    /// The step that failed; then there is no such file.
    pub fn new_editor_file(&self, words: &str) -> Result<EditorFile, SaveError> {
        let _lock = self.storage.lock()?;
        EditorFile::create(&self.storage, words)
    }

    /// Takes in what a crash left with another program: words that stand in no draft become a note of this moment.
    ///
    /// What somebody still has in use stays; so does what cannot be read or kept.
    pub fn recover_editor_files(&self, now: DateTime<FixedOffset>) -> RecoveredFiles {
        let mut recovered = RecoveredFiles::default();
        if self.is_locked_here() || editor_file::folders(&self.storage).is_empty() {
            return recovered;
        }
        // No new one is made while it is looked at what was left.
        let Ok(lock) = self.storage.lock() else { return recovered };
        let abandoned = editor_file::abandoned(&self.storage);
        drop(lock);
        let drafts = self.drafts();
        let in_draft = |words: &String| {
            let mut values = drafts.iter().flat_map(|draft| draft.fields.values());
            values.any(|value| value.as_str().is_some_and(|text| ending_cut(text) == words))
        };
        for file in abandoned {
            let Some(words) = file.words(&self.storage) else {
                recovered.left = Some(file.folder);
                continue;
            };
            let mut all_kept = true;
            for words in words.into_iter().filter(|words| !in_draft(words)) {
                let mut note = Record::new("note", now, now.into());
                note.fields.insert("text".to_owned(), words.into());
                let kept = self.keep(note, now.into()).is_ok();
                recovered.notes += usize::from(kept);
                all_kept &= kept;
            }
            if all_kept {
                file.remove();
            }
        }
        editor_file::remove_empty(&self.storage);
        recovered
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::journal::Returned;
    use crate::settings::Paths;

    const NOW: &str = "2026-11-22T21:04:31+01:00";

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(NOW).unwrap()
    }

    fn journal() -> (tempfile::TempDir, Journal) {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        (home, journal)
    }

    #[cfg(unix)]
    #[test]
    fn only_the_person_can_read_a_lent_text_and_nothing_of_it_stays() {
        use std::os::unix::fs::PermissionsExt;
        let (home, journal) = journal();
        let editor_file = journal.new_editor_file("een zin").unwrap();
        let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(editor_file.path().parent().unwrap()), mode(&editor_file.path())), (0o700, 0o600));
        fs::write(editor_file.path().with_file_name("text.txt~"), "een kopie").unwrap();
        assert_eq!(editor_file.end().unwrap(), crate::journal::Leftover::Nothing);
        assert!(!home.path().join("state/lent").exists());
    }

    #[test]
    fn what_comes_back_is_told_apart() {
        let (_home, journal) = journal();
        let mut editor_file = journal.new_editor_file("een zin").unwrap();
        assert_eq!(editor_file.read(true), Returned::Same);
        fs::write(editor_file.path(), "een zin\ntwee\n").unwrap();
        assert_eq!(editor_file.read(true), Returned::Words("een zin\ntwee".into()));
        fs::write(editor_file.path(), b"caf\xe9\r\n").unwrap();
        assert_eq!(editor_file.read(true), Returned::Words("café".into()));
        fs::write(editor_file.path(), " \n").unwrap();
        assert_eq!(editor_file.read(true), Returned::Nothing);
        fs::remove_file(editor_file.path()).unwrap();
        assert_eq!(editor_file.read(true), Returned::Nothing);
    }

    #[test]
    fn what_a_crash_left_becomes_a_note_once_and_what_is_in_use_stays() {
        let (home, journal) = journal();
        let editor_file = journal.new_editor_file("begonnen").unwrap();
        fs::write(editor_file.path(), "begonnen en afgemaakt\n").unwrap();
        assert_eq!(journal.recover_editor_files(now()), RecoveredFiles::default());
        assert!(editor_file.path().exists());
        drop(editor_file);
        assert_eq!(
            (journal.recover_editor_files(now()).notes, journal.recover_editor_files(now()).notes),
            (1, 0)
        );
        let texts: Vec<_> = journal
            .newest_first()
            .map(|entry| entry.unwrap().shown.text("text").map(str::to_owned))
            .collect();
        assert_eq!(texts, [Some("begonnen en afgemaakt".to_owned())]);
        assert!(!home.path().join("state/lent").exists());
    }
}
