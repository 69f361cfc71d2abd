//! Drafts on the disk: a draft takes the place of nothing that this process has not written or read itself.

use std::path::PathBuf;
use std::sync::{MutexGuard, PoisonError};

use crate::text::{Reason, What};

use super::model::draft::known::KnownDrafts;
use super::model::draft::{Draft, is_draft_name};
use super::model::merge::Entry;
use super::model::month::Month;
use super::model::record::Record;
use super::model::sealed_name::{in_form, is_sealed};
use super::storage::disk::{SaveError, folder};
use super::storage::file_set::FileSet;
use super::store::Journal;

impl Journal {
    /// Every draft that can be read, by kind; others are passed over and left.
    pub fn drafts(&self) -> Vec<Draft> {
        let drafts: Vec<Draft> = self.draft_files().into_iter().map(|(_, draft)| draft).collect();
        let mut known = self.known_drafts();
        for draft in &drafts {
            known.add_read(draft);
        }
        drafts
    }

    /// The files among the drafts that cannot be read; they are left.
    pub fn damaged_drafts(&self) -> Vec<PathBuf> {
        let paths = self.draft_paths();
        let read: Vec<PathBuf> = self.draft_files().into_iter().map(|(path, _)| path).collect();
        paths.into_iter().filter(|path| !read.contains(path)).collect()
    }

    /// A draft of this kind, if there is one.
    pub fn draft(&self, kind: &str) -> Option<Draft> {
        self.drafts().into_iter().find(|draft| draft.kind == kind)
    }

    /// Takes up a draft that was read: from now on it is this process's own. Gives the version that it grew from.
    ///
    /// The next version must grow from that one and not from what is shown now, for another device may have
    /// written what the person never saw: that then stands beside it. A version that is no longer there comes without
    /// answers: those of the draft count. None for a draft of a new entry.
    pub fn take_up(&self, draft: &Draft) -> Option<Record> {
        self.known_drafts().set_own(draft);
        let entry = self.of_draft(draft).filter(|entry| !entry.erased());
        let mut versions = entry.iter().flat_map(Entry::versions);
        let grew_from_all = |version: &Record| {
            let lineage = version.lineage();
            draft.was.iter().all(|stamp| lineage.contains(stamp))
        };
        // It was kept already, and only the end of the draft was missing.
        if let Some(kept) = versions.find(|kept| kept.fields == draft.fields && grew_from_all(kept)) {
            return Some(kept.clone());
        }
        let last = draft.was.iter().max()?;
        let open = entry.iter().flat_map(Entry::versions).find(|version| version.changed == *last);
        let gone = || {
            let base = draft.base(last.clone());
            // A draft of the circle has a time of its own.
            let at = entry.as_ref().map_or(base.at, |entry| entry.shown.at);
            Record { at, ..base }
        };
        Some(open.cloned().unwrap_or_else(gone))
    }

    /// Keeps a draft, in the place of an earlier state of the same draft and of no other.
    ///
    /// When another process wrote that draft meanwhile, this one stands beside it.
    ///
    /// # Errors
    /// [`super::SaveErrorKind::Gone`] when its entry was erased for good.
    pub fn keep_draft(&self, draft: &Draft) -> Result<(), SaveError> {
        let lock = self.storage.lock()?;
        if self.was_erased(draft) {
            return Err(SaveError::gone(&self.paths().drafts(), "this entry was erased for good"));
        }
        let sealed = self.storage.encrypts()?;
        let own = self.own_drafts(&draft.kind, &draft.id);
        let (own, of_other_form): (Vec<_>, Vec<_>) =
            own.into_iter().partition(|path| is_sealed(path) == sealed);
        let own = own.into_iter().next().or_else(|| self.own_while_locked(draft));
        let Some(path) = own.or_else(|| self.free_path(draft, sealed)) else {
            let reason = Reason::new(What::TooMany, "too many drafts cannot be read");
            return Err(SaveError::other(&self.paths().drafts(), reason));
        };
        let mut bytes =
            serde_json::to_vec_pretty(&draft.to_json()).map_err(|error| SaveError::other(&path, error))?;
        bytes.push(b'\n');
        self.known_drafts().add_own(draft);
        self.storage.write(&path, &bytes, "state")?;
        self.known_drafts().set_own(draft);
        if self.storage.keys().is_empty() && sealed {
            let written = self.storage.read_as_is(&path).unwrap_or_default();
            self.known_drafts().set_unreadable(draft, path, &written);
        }
        for path in of_other_form {
            self.storage.remove(&path)?;
        }
        drop(lock);
        Ok(())
    }

    /// Removes a draft, after its entry was kept or the person chose so; fine when there is none.
    ///
    /// What another process wrote into it meanwhile, and nobody read here, stays.
    pub fn drop_draft(&self, kind: &str, id: &str) -> Result<(), SaveError> {
        for path in self.own_drafts(kind, id) {
            self.storage.remove(&path)?;
        }
        self.known_drafts().forget(kind, id);
        Ok(())
    }

    /// Removes every draft of an erased entry; the caller holds the lock.
    pub(super) fn drop_drafts_of(&self, id: &str) -> Result<(), SaveError> {
        for (path, draft) in self.draft_files() {
            if draft.id == id {
                self.storage.remove(&path)?;
            }
        }
        Ok(())
    }

    /// The files of a draft of which this process knows all that stands in them.
    fn own_drafts(&self, kind: &str, id: &str) -> Vec<PathBuf> {
        let files = self.draft_files();
        self.known_drafts().own_among(kind, id, files)
    }

    /// Whether the entry of a draft was erased for good. What cannot be read is no reason to refuse words.
    fn was_erased(&self, draft: &Draft) -> bool {
        self.of_draft(draft).is_some_and(|entry| entry.erased())
    }

    /// The entry that a draft belongs to, looked for where it must be.
    fn of_draft(&self, draft: &Draft) -> Option<Entry> {
        let file_sets =
            Month::around(draft.at.date_naive()).into_iter().map(FileSet::Month).chain([FileSet::Circle]);
        let versions = file_sets
            .filter(|file_set| file_set.mentions(&self.storage, &[&draft.id]).unwrap_or(false))
            .filter_map(|file_set| file_set.read(&self.storage).ok())
            .flat_map(|contents| contents.of(&draft.id))
            .collect();
        Entry::merge(versions)
    }

    fn known_drafts(&self) -> MutexGuard<'_, KnownDrafts> {
        self.known_drafts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn draft_files(&self) -> Vec<(PathBuf, Draft)> {
        let read = |path: PathBuf| {
            let value = serde_json::from_slice(&self.storage.read(&path).ok()?).ok()?;
            Some((path, Draft::from_json(value).ok()?))
        };
        self.draft_paths().into_iter().filter_map(read).collect()
    }

    fn draft_paths(&self) -> Vec<PathBuf> {
        let folder = self.paths().drafts();
        let names = self.storage.names(&folder).unwrap_or_default();
        let ours = names.into_iter().filter(|name| is_draft_name(name) && !name.starts_with('.'));
        ours.map(|name| folder.join(name)).collect()
    }

    /// The file that this process wrote last for a draft that nobody can read back while the journal is locked, if it
    /// is as it was written.
    fn own_while_locked(&self, draft: &Draft) -> Option<PathBuf> {
        let path = self.known_drafts().unreadable(draft)?;
        let there = self.storage.read_as_is(&path).ok()?;
        self.known_drafts().is_unreadable(draft, &there).then_some(path)
    }

    /// `<kind>.json`, or a name of its own when another draft, or an unreadable one, has that.
    fn free_path(&self, draft: &Draft, sealed: bool) -> Option<PathBuf> {
        let folder = self.paths().drafts();
        let (kind, id) = (plain(&draft.kind), plain(&draft.id));
        std::iter::once(format!("{kind}.json"))
            .chain(std::iter::once(format!("{kind}.{id}.json")))
            .chain((2..100).map(|number| format!("{kind}.{id}-{number}.json")))
            .map(|name| in_form(&folder.join(name), sealed))
            .find(|path| folder::is_free(path))
    }
}

/// A word that is a file name anywhere; other characters become their number.
fn plain(word: &str) -> String {
    let plain = |byte: u8| match byte {
        b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' => char::from(byte).to_string(),
        other => format!("%{other:02x}"),
    };
    word.bytes().map(plain).collect()
}
