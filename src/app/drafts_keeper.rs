//! Puts what is on the screens into drafts; must never let go of words that no disk has.

use std::collections::HashSet;
use std::time::Duration;

use crate::journal::{Draft, Journal, SaveErrorKind};

/// How long after the first change a draft is on disk, at most.
const DELAY: Duration = Duration::from_millis(400);

/// What the drafts of this session hold.
#[derive(Default)]
pub struct DraftsKeeper {
    /// Something was typed or chosen that no draft holds yet.
    unsaved: bool,
    /// Entries whose draft was written or taken up here.
    ours: HashSet<String>,
    /// That drafts are kept was said.
    told: bool,
    /// Words are in no draft, because it could not be written or its page is erased, and that was said.
    failed: bool,
}

/// What is to be said of drafts.
#[derive(Debug, PartialEq, Eq)]
pub enum DraftNews {
    /// The first draft of the session is on disk.
    First,
    /// A draft could not be written; its words stay on the screen.
    Failed,
    /// An entry was erased for good and takes no words any more.
    Gone,
}

impl DraftsKeeper {
    /// Something on a screen may be different from its draft now.
    pub fn mark_changed(&mut self) {
        self.unsaved = true;
    }

    /// Whether something may be in no draft.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    /// Whether words were kept and all of them are.
    pub fn all_saved(&self) -> bool {
        self.told && !self.failed
    }

    /// A screen opened with this draft; if it holds words, it took it up.
    pub fn adopt(&mut self, draft: Option<Draft>) {
        self.ours.extend(draft.filter(|draft| !draft.fields.is_empty()).map(|draft| draft.id));
    }

    /// Whether words of these drafts are on no disk.
    pub fn has_unsaved(&self, drafts: &[Draft]) -> bool {
        self.unsaved && drafts.iter().any(|draft| !draft.fields.is_empty())
    }

    /// How long until the drafts are to be kept.
    pub fn delay(&self) -> Option<Duration> {
        self.unsaved.then_some(DELAY)
    }

    /// Writes the drafts of all screens, each one whatever becomes of the others. A failure is tried again the next time.
    pub fn keep(&mut self, drafts: &[Draft], journal: &Journal) -> Option<DraftNews> {
        let (mut kept, mut gone, mut failed) = (false, false, false);
        for draft in drafts {
            let nothing = draft.fields.is_empty();
            // Only a draft that came from a screen of this window goes with it.
            let done = match (nothing, self.ours.contains(&draft.id)) {
                (true, false) => Ok(()),
                (true, true) => journal.drop_draft(&draft.kind, &draft.id),
                (false, _) => journal.keep_draft(draft),
            };
            if !nothing {
                self.ours.insert(draft.id.clone());
            }
            match done {
                Ok(()) => kept |= !nothing,
                Err(error) if error.kind == SaveErrorKind::Gone => gone = true,
                Err(_) => failed = true,
            }
        }
        if failed {
            return (!std::mem::replace(&mut self.failed, true)).then_some(DraftNews::Failed);
        }
        (self.failed, self.unsaved) = (gone, false);
        if gone {
            Some(DraftNews::Gone)
        } else {
            (kept && !std::mem::replace(&mut self.told, true)).then_some(DraftNews::First)
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use serde_json::json;

    use super::*;
    use crate::journal::Record;
    use crate::settings::Paths;

    fn draft(words: &str) -> Draft {
        let at = DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
        let mut record = Record::new("note", at, at.into());
        if !words.is_empty() {
            record.fields.insert("words".into(), json!(words));
        }
        Draft::of(&record, "words")
    }

    #[test]
    fn words_are_unsaved_until_they_are_on_disk_and_that_is_told_once() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        let (mut drafts, draft) = (DraftsKeeper::default(), [draft("every word")]);
        drafts.mark_changed();
        assert!(drafts.has_unsaved(&draft) && drafts.delay().is_some());
        assert_eq!(drafts.keep(&draft, &journal), Some(DraftNews::First));
        assert!(!drafts.has_unsaved(&draft) && drafts.delay().is_none() && drafts.all_saved());
        assert_eq!(journal.drafts(), draft);
        drafts.mark_changed();
        assert_eq!(drafts.keep(&draft, &journal), None);
    }

    #[test]
    fn a_draft_that_cannot_be_written_is_told_once_and_tried_again() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        let (mut drafts, draft) = (DraftsKeeper::default(), [draft("every word")]);
        std::fs::create_dir_all(home.path().join("state")).unwrap();
        std::fs::write(home.path().join("state/drafts"), "in the way").unwrap();
        drafts.mark_changed();
        assert_eq!(drafts.keep(&draft, &journal), Some(DraftNews::Failed));
        assert_eq!(drafts.keep(&draft, &journal), None);
        assert!(drafts.has_unsaved(&draft) && drafts.delay().is_some() && !drafts.all_saved());
        std::fs::remove_file(home.path().join("state/drafts")).unwrap();
        assert_eq!(drafts.keep(&draft, &journal), Some(DraftNews::First));
        assert!(!drafts.has_unsaved(&draft) && drafts.all_saved());
    }

    #[test]
    fn only_a_draft_of_this_window_goes_with_its_words() {
        let home = tempfile::tempdir().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        let mut other = draft("of another window");
        journal.keep_draft(&other).unwrap();
        other.fields.clear();
        let mut drafts = DraftsKeeper::default();
        drafts.mark_changed();
        drafts.keep(&[other.clone()], &journal);
        assert_eq!(journal.drafts().len(), 1);
        drafts.adopt(journal.drafts().pop());
        drafts.mark_changed();
        drafts.keep(&[other], &journal);
        assert_eq!(journal.drafts(), []);
    }
}
