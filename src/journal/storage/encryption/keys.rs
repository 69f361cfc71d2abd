//! The identities that are open in this process: in memory only, out of swap where the system allows, overwritten when
//! they go. It must never show or write one.

use std::fmt;
use std::io;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use age::x25519::{Identity, Recipient};

use super::cipher;
use crate::text::{Reason, What};

/// The open identities. Shared by everything that reads the journal, so that locking it locks it everywhere.
#[derive(Default)]
pub struct Keys(RwLock<Vec<Key>>);

/// An identity in memory that is not swapped out, if the system allows; age overwrites it when it is dropped.
struct Key {
    identity: Box<Identity>,
    _in_memory: Option<region::LockGuard>,
}

impl Keys {
    /// Whether no identity is open.
    pub fn is_empty(&self) -> bool {
        self.read().is_empty()
    }

    /// Opens identities beside those that are open.
    pub fn add(&self, identities: Vec<Identity>) {
        let mut keys = self.write();
        for identity in identities {
            if keys.iter().any(|key| same(&key.identity, &identity)) {
                continue;
            }
            let identity = Box::new(identity);
            let place: *const Identity = &raw const *identity;
            // A system that allows no locked memory changes nothing.
            let locked = region::lock(place, size_of::<Identity>()).ok();
            keys.push(Key { identity, _in_memory: locked });
        }
    }

    /// Closes all of them.
    pub fn clear(&self) {
        self.write().clear();
    }

    /// What to encrypt for, so that the first identity opens it.
    pub fn recipient(&self) -> Option<Recipient> {
        self.read().first().map(|key| key.identity.to_public())
    }

    /// Whether what is encrypted for this recipient can be read.
    pub fn open_for(&self, recipient: &Recipient) -> bool {
        self.read().iter().any(|key| key.identity.to_public() == *recipient)
    }

    /// The contents of an encrypted file.
    ///
    /// # Errors
    /// [`What::Locked`] while no identity is open; else the reason why it cannot be read.
    pub fn decrypt(&self, bytes: &[u8]) -> io::Result<Vec<u8>> {
        let keys = self.read();
        if keys.is_empty() {
            return Err(io::Error::other(Reason::new(What::Locked, "the journal is locked")));
        }
        cipher::decrypt(keys.iter().map(|key| &*key.identity), bytes)
    }

    fn read(&self) -> RwLockReadGuard<'_, Vec<Key>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Vec<Key>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether two identities are one.
fn same(one: &Identity, other: &Identity) -> bool {
    one.to_public() == other.to_public()
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(if self.is_empty() { "Keys(locked)" } else { "Keys(open)" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_closed_opens_nothing_any_more_and_says_that_it_is_locked() {
        let (keys, identity) = (Keys::default(), Identity::generate());
        let bytes = cipher::encrypt(&identity.to_public(), b"x").unwrap();
        let locked =
            |keys: &Keys| keys.decrypt(&bytes).is_err_and(|error| Reason::from(error).what == What::Locked);
        assert!(locked(&keys));
        keys.add(vec![identity.clone(), identity]);
        assert_eq!((keys.read().len(), keys.decrypt(&bytes).unwrap()), (1, b"x".to_vec()));
        assert_eq!(format!("{keys:?}"), "Keys(open)");
        keys.clear();
        assert!(locked(&keys));
    }
}
