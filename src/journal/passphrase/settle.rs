//! What an unlocked journal has to put right: files of the key that are missing or old, files that have not their form
//! yet. It must never remove a key that a file still needs.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::journal::storage::conversion::{self, Converted};
use crate::journal::storage::disk::SaveError;
use crate::journal::storage::disk::folder::is_there;
use crate::journal::storage::encryption::key_files::{self, Opened};
use crate::journal::storage::encryption::passphrase::is_whole;
use crate::journal::storage::write_guard::WriteGuard;
use crate::journal::store::Journal;
use crate::text::{Reason, What};

/// What was done beside opening the journal.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Settled {
    /// Files of this device that became encrypted or readable.
    pub files: usize,
    /// Files that keep the form they had, each for its reason.
    pub left: Vec<(PathBuf, Reason)>,
    /// Files of other devices that can be read without the passphrase: those devices encrypt them themselves.
    pub readable_of_others: usize,
    /// This device took over the passphrase that was chosen on another.
    pub joined: bool,
    /// The key stays, for files of another device still need it.
    pub key_stays: bool,
}

impl Journal {
    /// Puts right what an earlier change left undone, or another device began.
    pub(super) fn settle(
        &self,
        opened: &[Opened],
        now: DateTime<Utc>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, SaveError> {
        let storage = &self.storage;
        self.mend_recipient(opened)?;
        let guard = self.begin_write(now)?;
        if !key_files::are_unchanged(storage, opened) {
            return Ok(Settled::default());
        }
        let (encrypts, has_key) = (storage.encrypts()?, is_there(&key_files::own_identity(storage))?);
        let chose_readable = is_there(&self.choice())?;
        if !encrypts && chose_readable {
            return if has_key {
                self.make_readable(&guard, opened, progress)
            } else {
                Ok(Settled::default())
            };
        }
        if chose_readable {
            // Removing the passphrase was stopped before it began.
            self.forget_choice()?;
        }
        let opened = self.put_keys(&guard, opened)?;
        self.share_key(&guard, &opened)?;
        self.write_recipients(&guard, &opened)?;
        Ok(Settled { joined: !encrypts, ..self.convert(&guard, progress)? })
    }

    /// Writes the first of these identities where it has to stand, here and for others; gives all with their files then.
    fn put_keys(&self, guard: &WriteGuard, opened: &[Opened]) -> Result<Vec<Opened>, SaveError> {
        let storage = &self.storage;
        let mut all = opened.to_vec();
        let Some(first) = opened.first() else { return Ok(all) };
        for own in [true, false] {
            let file =
                if own { key_files::own_identity(storage) } else { key_files::shared_identity(storage) };
            let known = opened.iter().find(|one| one.file == file);
            let needed = match (known, storage.read_as_is(&file)) {
                (Some(known), _) => own && known.is_same(first) && known.bytes != first.bytes,
                (None, Err(error)) => own || error.kind() == ErrorKind::NotFound,
                // A whole one that others use and that does not open is not ours to replace. This device's own is of an
                // earlier passphrase: of another key it would have been refused.
                (None, Ok(bytes)) => own || !is_whole(&bytes),
            };
            if needed {
                key_files::write(guard, &file, &first.bytes)?;
                all.retain(|one| one.file != file);
                all.push(Opened { file, ..first.clone() });
            }
        }
        Ok(all)
    }

    /// Puts this device's key into the data folder also where another key has its name there: a copy of that folder must
    /// be enough to read everything.
    fn share_key(&self, guard: &WriteGuard, opened: &[Opened]) -> Result<(), SaveError> {
        let (storage, own) = (&self.storage, key_files::own_identity(&self.storage));
        let Some(key) = opened.iter().find(|one| one.file == own) else { return Ok(()) };
        let shared = opened.iter().any(|one| one.file != own && one.is_same(key));
        let file = key_files::identity_beside(storage, &guard.device);
        // One that does not open may be of a newer passphrase.
        let there = storage.read_as_is(&file).is_ok_and(|bytes| is_whole(&bytes));
        if !shared && !there && key_files::is_other_shared(storage, &key.identity.to_public()) {
            key_files::write(guard, &file, &key.bytes)?;
        }
        Ok(())
    }

    /// Writes what this device encrypts for anew, from its key, when it is damaged or is not what that key opens.
    pub(super) fn mend_recipient(&self, opened: &[Opened]) -> Result<(), SaveError> {
        let (storage, Some(first)) = (&self.storage, opened.first()) else { return Ok(()) };
        let recipient = first.identity.to_public();
        let _lock = storage.lock()?;
        if key_files::recipient(storage).is_ok_and(|there| there.is_none_or(|there| there == recipient)) {
            return Ok(());
        }
        let text = key_files::recipient_text(&recipient, &first.bytes);
        storage.write_as_is(&key_files::own_recipient(storage), &text, "state")
    }

    /// Writes what is encrypted for beside each of these identities, where it does not stand yet.
    pub(super) fn write_recipients(&self, guard: &WriteGuard, opened: &[Opened]) -> Result<(), SaveError> {
        let storage = &self.storage;
        for (identity, recipient) in [
            (key_files::shared_identity(storage), key_files::shared_recipient(storage)),
            (key_files::own_identity(storage), key_files::own_recipient(storage)),
        ] {
            let Some(one) = opened.iter().find(|one| one.file == identity) else { continue };
            let text = key_files::recipient_text(&one.identity.to_public(), &one.bytes);
            if storage.read_as_is(&recipient).ok().as_ref() != Some(&text) {
                key_files::write(guard, &recipient, &text)?;
            }
        }
        Ok(())
    }

    /// Gives this device's files the form that they have to have.
    pub(super) fn convert(
        &self,
        guard: &WriteGuard,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, SaveError> {
        let Converted { files, left } = conversion::convert_all(guard, progress)?;
        let readable_of_others = conversion::readable_of_others(&self.storage, &guard.device);
        Ok(Settled { files, left, readable_of_others, ..Settled::default() })
    }

    /// Makes this device's files readable; then the key goes, unless an encrypted file is left.
    pub(super) fn make_readable(
        &self,
        guard: &WriteGuard,
        opened: &[Opened],
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, SaveError> {
        let storage = &self.storage;
        let settled = self.convert(guard, progress)?;
        // The own copy of the key says that this device is not done; the next unlocking goes on.
        if settled.left.iter().any(|(path, _)| self.may_become_readable(path)) {
            return Ok(Settled { readable_of_others: 0, ..settled });
        }
        let own = key_files::own_identity(storage);
        let key_stays = conversion::any_sealed(storage)?;
        if key_stays {
            // The shared key opens what is left; this device does not take it over again.
            let shared = key_files::shared_identity(storage);
            if !is_there(&shared)?
                && let Ok(bytes) = storage.read_as_is(&own)
            {
                key_files::write(guard, &shared, &bytes)?;
            }
            self.share_key(guard, opened)?;
        } else {
            let shared = opened.iter().map(|one| &one.file).filter(|file| **file != own);
            for file in shared {
                storage.remove(file)?;
            }
            // The same key under another passphrase, of a change that was stopped half way.
            let of_shared = |one: &Opened| key_files::is_shared(storage, &one.identity.to_public());
            if opened.iter().any(of_shared) {
                storage.remove(&key_files::shared_identity(storage))?;
            }
            if !is_there(&key_files::shared_identity(storage))? {
                storage.remove(&key_files::shared_recipient(storage))?;
            }
            self.forget_choice()?;
        }
        storage.remove(&own)?;
        Ok(Settled { key_stays, readable_of_others: 0, ..settled })
    }

    /// Whether a file that could not be converted may be another time: nothing tells that it is damaged.
    fn may_become_readable(&self, path: &Path) -> bool {
        let Ok(bytes) = self.storage.read_as_is(path) else { return true };
        let contents = self.storage.decode(path, bytes);
        contents.map_or_else(|error| Reason::from(error).what == What::Locked, |_| true)
    }

    /// Removes what setting a passphrase left that was stopped before anything was encrypted, or removing it after everything
    /// was readable.
    pub(in crate::journal) fn clear_unfinished(&self) -> Result<(), SaveError> {
        let storage = &self.storage;
        let (own, shared) = (key_files::own_identity(storage), key_files::shared_identity(storage));
        let bytes = |path| storage.read_as_is(path).ok();
        let same = !is_there(&shared)? || is_there(&own)? && bytes(&own) == bytes(&shared);
        if !storage.encrypts()? && is_there(&own)? && same && !conversion::any_sealed(storage)? {
            for file in [self.choice(), shared, key_files::shared_recipient(storage), own] {
                storage.remove(&file)?;
            }
        }
        Ok(())
    }

    /// The mark of a device whose files the person chose to keep readable, while another device encrypts its own.
    fn choice(&self) -> PathBuf {
        self.paths().state().join("readable")
    }

    /// From here on this device keeps its files readable, or is on its way there.
    pub(super) fn choose_readable(&self) -> Result<(), SaveError> {
        self.storage.write_as_is(&self.choice(), b"", "state")
    }

    /// The passphrase counts here again.
    pub(super) fn forget_choice(&self) -> Result<(), SaveError> {
        self.storage.remove(&self.choice())
    }
}
