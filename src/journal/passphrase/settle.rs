//! What an unlocked journal has to put right: files of the key that are missing or old, files that have not their form
//! yet. It must never remove a key that a file still needs.

use std::path::{Path, PathBuf};

use age::x25519::Identity;
use chrono::{DateTime, Utc};

use crate::journal::storage::conversion::{self, Converted};
use crate::journal::storage::disk::folder::is_there;
use crate::journal::storage::disk::{SaveError, Step};
use crate::journal::storage::encryption::key_files::{self, Opened};
use crate::journal::storage::write_guard::WriteGuard;
use crate::journal::store::Journal;
use crate::text::Reason;

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
        let Some(first) = opened.first() else { return Ok(Settled::default()) };
        let storage = &self.storage;
        let guard = self.begin_write(now)?;
        let (encrypts, has_key) = (storage.encrypts()?, is_there(&key_files::own_identity(storage))?);
        if !encrypts && has_key {
            return self.make_readable(&guard, opened, progress);
        }
        if !encrypts && is_there(&self.choice())? {
            return Ok(Settled::default());
        }
        let bytes = storage.read_as_is(&first.file);
        let bytes = bytes.map_err(|error| SaveError::from_io(Step::Read, &first.file, &error))?;
        for file in [key_files::own_identity(storage), key_files::shared_identity(storage)] {
            let there = storage.read_as_is(&file).ok();
            let missing = there.is_none();
            // A shared one that does not open is not ours to replace.
            let own_is_old =
                file == key_files::own_identity(storage) && there.is_some_and(|there| there != bytes);
            if missing || own_is_old {
                key_files::write(&guard, &file, &bytes)?;
            }
        }
        self.write_recipients(&guard, &first.identity, &bytes)?;
        Ok(Settled { joined: !encrypts, ..self.convert(&guard, progress)? })
    }

    /// Writes what is encrypted for beside an identity with these bytes, where it does not stand yet.
    pub(super) fn write_recipients(
        &self,
        guard: &WriteGuard,
        identity: &Identity,
        closed: &[u8],
    ) -> Result<(), SaveError> {
        let storage = &self.storage;
        let text = key_files::recipient_text(&identity.to_public(), closed);
        for file in [key_files::shared_recipient(storage), key_files::own_recipient(storage)] {
            if storage.read_as_is(&file).ok().as_ref() != Some(&text) {
                key_files::write(guard, &file, &text)?;
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
            storage.write_as_is(&self.choice(), b"", "state")?;
        } else {
            let shared = opened.iter().map(|one| &one.file).filter(|file| **file != own);
            for file in shared {
                storage.remove(file)?;
            }
            storage.remove(&key_files::shared_recipient(storage))?;
            self.forget_choice()?;
        }
        storage.remove(&own)?;
        Ok(Settled { key_stays, readable_of_others: 0, ..settled })
    }

    /// Whether a file that could not be converted may be another time: nothing tells that it is damaged.
    fn may_become_readable(&self, path: &Path) -> bool {
        let Ok(bytes) = self.storage.read_as_is(path) else { return true };
        self.storage.decode(path, bytes).is_ok()
    }

    /// Removes what setting a passphrase left that was stopped before anything was encrypted.
    pub(super) fn clear_unfinished(&self) -> Result<(), SaveError> {
        let storage = &self.storage;
        let (own, shared) = (key_files::own_identity(storage), key_files::shared_identity(storage));
        let bytes = |path| storage.read_as_is(path).ok();
        let same = !is_there(&shared)? || is_there(&own)? && bytes(&own) == bytes(&shared);
        if !storage.encrypts()? && is_there(&own)? && same && !conversion::any_sealed(storage)? {
            for file in [shared, key_files::shared_recipient(storage), own] {
                storage.remove(&file)?;
            }
        }
        Ok(())
    }

    /// The mark of a device whose files the person chose to keep readable, while another device encrypts its own.
    fn choice(&self) -> PathBuf {
        self.paths().state().join("readable")
    }

    /// The passphrase counts here again.
    pub(super) fn forget_choice(&self) -> Result<(), SaveError> {
        self.storage.remove(&self.choice())
    }
}
