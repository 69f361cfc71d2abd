//! The passphrase of a journal: set, changed, removed, typed to unlock. It must never leave a file that nothing can
//! open, nor write a readable file while the journal is encrypted.

mod error;
mod settle;

pub use error::PassphraseError;
pub use settle::Settled;

use chrono::{DateTime, Utc};

use super::storage::conversion;
use super::storage::disk::SaveError;
use super::storage::disk::folder::is_there;
use super::storage::encryption::key_files::{self, Opened};
use super::storage::encryption::passphrase::Passphrase;
use super::storage::write_guard::WriteGuard;
use super::store::Journal;
use crate::text::{Reason, What};

/// Whether, and where, this journal has a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protection {
    /// There is no passphrase.
    None,
    /// This device encrypts what it writes, or is not done with making it readable again.
    Here,
    /// Another device chose a passphrase for its files; those of this device can be read without.
    Elsewhere,
}

impl Journal {
    /// Whether there is a passphrase. Looks for three files and reads none.
    pub fn protection(&self) -> Protection {
        // What cannot be looked at may be there.
        self.look_for_protection().unwrap_or(Protection::Here)
    }

    fn look_for_protection(&self) -> Result<Protection, SaveError> {
        let storage = &self.storage;
        if is_there(&key_files::own_recipient(storage))? {
            return Ok(Protection::Here);
        }
        let own = is_there(&key_files::own_identity(storage))?;
        if !own && !is_there(&key_files::shared_identity(storage))? || !conversion::any_sealed(storage)? {
            // A key without a file that it opens: setting it was stopped before anything was encrypted.
            return Ok(Protection::None);
        }
        Ok(if own { Protection::Here } else { Protection::Elsewhere })
    }

    /// Whether a passphrase opens more than can be read now.
    pub fn is_locked(&self) -> bool {
        self.storage.keys().is_empty() && self.protection() != Protection::None
    }

    /// Whether nothing of this device can be read or written before the passphrase was typed; else a lock screen lets
    /// through who does not know it.
    pub fn is_locked_here(&self) -> bool {
        self.storage.keys().is_empty() && self.protection() == Protection::Here
    }

    /// Whether the support circle stays readable without the passphrase; takes effect with [`Journal::convert_circle`].
    pub fn set_circle_open(&mut self, open: bool) {
        self.storage.circle_open = open;
    }

    /// Whether the support circle stays readable without the passphrase.
    pub fn circle_stays_open(&self) -> bool {
        self.storage.circle_open
    }

    /// Gives the files of the circle the form that was chosen.
    ///
    /// # Errors
    /// The step that failed; every file is then there in one form or the other.
    pub fn convert_circle(&self, now: DateTime<Utc>) -> Result<(), SaveError> {
        if self.protection() == Protection::Here {
            self.convert(&self.begin_write(now)?, &|_, _| ())?;
        }
        Ok(())
    }

    /// Chooses a passphrase and encrypts this device's files; `progress` hears how many of how many are done.
    ///
    /// # Errors
    /// [`PassphraseError::AlreadySet`] when there is one, also on another device; or the step that failed.
    pub fn set_passphrase(
        &self,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, PassphraseError> {
        let identity = age::x25519::Identity::generate();
        let closed = key_files::close(&identity, passphrase).map_err(|error| self.not_closed(&error))?;
        let guard = self.begin_write(now)?;
        // Another device may have chosen one, of which no page has come yet.
        let shared = is_there(&key_files::shared_identity(&self.storage))?;
        if shared || self.look_for_protection()? != Protection::None {
            return Err(PassphraseError::AlreadySet);
        }
        let storage = &self.storage;
        // Kept here first: no other device can then take away what opens the files of this one.
        key_files::write(&guard, &key_files::own_identity(storage), &closed)?;
        key_files::write(&guard, &key_files::shared_identity(storage), &closed)?;
        let recipient = key_files::recipient_text(&identity.to_public(), &closed);
        key_files::write(&guard, &key_files::shared_recipient(storage), &recipient)?;
        storage.keys().add(vec![identity]);
        // From here on everything is written encrypted.
        let begun = key_files::write(&guard, &key_files::own_recipient(storage), &recipient);
        begun.inspect_err(|_| {
            if storage.encrypts().is_ok_and(|encrypts| !encrypts) {
                storage.keys().clear();
            }
        })?;
        self.forget_choice()?;
        Ok(self.convert(&guard, progress)?)
    }

    /// Closes the same key with another passphrase. No file of the journal changes.
    ///
    /// # Errors
    /// [`PassphraseError::Wrong`] when `old` opens nothing; or the step that failed: then one of the two opens it.
    pub fn change_passphrase(
        &self,
        old: &Passphrase,
        new: &Passphrase,
        now: DateTime<Utc>,
    ) -> Result<(), PassphraseError> {
        self.has_passphrase()?;
        let storage = &self.storage;
        let opened = key_files::open_every(storage, old)?;
        let mut closed: Vec<Opened> = Vec::new();
        for one in &opened {
            let bytes = match closed.iter().find(|there| there.is_same(one)) {
                Some(there) => there.bytes.clone(),
                None => key_files::close(&one.identity, new).map_err(|error| self.not_closed(&error))?,
            };
            closed.push(Opened { bytes, ..one.clone() });
        }
        let guard = self.begin_with(&opened, now)?;
        for one in &closed {
            key_files::write(&guard, &one.file, &one.bytes)?;
        }
        // Where this device does not encrypt, it does not begin to.
        let encrypts = storage.encrypts()?;
        closed.retain(|one| encrypts || one.file != key_files::own_identity(storage));
        Ok(self.write_recipients(&guard, &closed)?)
    }

    /// The passphrase that another device chose counts here, too, also where the person once kept this device readable.
    ///
    /// # Errors
    /// [`PassphraseError::Wrong`]; or the step that failed: trying again goes on where it stopped.
    pub fn join_passphrase(
        &self,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, PassphraseError> {
        self.has_passphrase()?;
        let opened = key_files::open(&self.storage, passphrase)?;
        let guard = self.begin_with(&opened, now)?;
        self.forget_choice()?;
        drop(guard);
        Ok(self.settle(&opened, now, progress)?)
    }

    /// Makes this device's files readable again and removes the key, unless files of another device still need it.
    ///
    /// # Errors
    /// [`PassphraseError::Wrong`]; or the step that failed: trying again goes on where it stopped.
    pub fn remove_passphrase(
        &self,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, PassphraseError> {
        if self.protection() != Protection::Here {
            return Err(PassphraseError::NotSet);
        }
        let opened = key_files::open(&self.storage, passphrase)?;
        let guard = self.begin_with(&opened, now)?;
        // From here on everything is written readable.
        self.choose_readable()?;
        self.storage.remove(&key_files::own_recipient(&self.storage))?;
        Ok(self.make_readable(&guard, &opened, progress)?)
    }

    /// Opens the journal, and finishes what an earlier change of the passphrase left undone.
    ///
    /// Takes about a second: call it on a background thread. What cannot be finished now is done the next time.
    pub fn unlock(
        &self,
        passphrase: &Passphrase,
        now: DateTime<Utc>,
        progress: &dyn Fn(usize, usize),
    ) -> Result<Settled, PassphraseError> {
        self.has_passphrase()?;
        let opened = key_files::open(&self.storage, passphrase)?;
        self.add_keys(&opened);
        // Unlocked is unlocked, whatever the disk says.
        Ok(self.settle(&opened, now, progress).unwrap_or_default())
    }

    /// Forgets the key: from now on the passphrase is needed again. Nothing happens where there is none.
    pub fn lock_now(&self) {
        self.storage.keys().clear();
    }

    fn add_keys(&self, opened: &[Opened]) {
        self.storage.keys().add(opened.iter().map(|one| one.identity.clone()).collect());
    }

    /// Begins to change the passphrase that opened these; refuses when another window did that since.
    fn begin_with(&self, opened: &[Opened], now: DateTime<Utc>) -> Result<WriteGuard, SaveError> {
        self.add_keys(opened);
        self.mend_recipient(opened)?;
        let guard = self.begin_write(now)?;
        if key_files::are_unchanged(&self.storage, opened) {
            return Ok(guard);
        }
        let reason = Reason::new(What::Busy, "another window changed the passphrase");
        Err(SaveError::other(&key_files::shared_identity(&self.storage), reason))
    }

    fn has_passphrase(&self) -> Result<(), PassphraseError> {
        if self.protection() == Protection::None { Err(PassphraseError::NotSet) } else { Ok(()) }
    }

    fn not_closed(&self, error: &std::io::Error) -> PassphraseError {
        SaveError::other(&key_files::shared_identity(&self.storage), error).into()
    }
}
