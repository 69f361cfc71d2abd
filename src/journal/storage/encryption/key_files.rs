//! The files of the key: which there are, what they hold, and opening them. It must never remove the last copy of a key
//! that a file is encrypted for; that is decided by who calls.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use age::x25519::{Identity, Recipient};
use sha2::{Digest, Sha256};

use super::passphrase::{self, Closed, MOST, MOST_TO_OPEN, Passphrase};
use crate::journal::storage::Storage;
use crate::journal::storage::disk::{SaveError, Step};
use crate::journal::storage::write_guard::WriteGuard;
use crate::text::{Reason, What};

const IDENTITY: &str = "identity.age";
const RECIPIENT: &str = "recipient.txt";
/// How the line begins that tells whether `identity.age` is as it was written.
const CHECK: &str = "# identity.age sha256 ";
/// How many files are tried: each takes a second, and whoever writes into the data folder may have put any number there.
const MOST_TRIED: usize = 16;

/// An identity that a passphrase opened, and the file that it came from.
#[derive(Clone)]
pub struct Opened {
    pub file: PathBuf,
    /// What stood in the file then.
    pub bytes: Vec<u8>,
    pub identity: Identity,
}

impl Opened {
    /// Whether both hold one key.
    pub fn is_same(&self, other: &Opened) -> bool {
        self.identity.to_public() == other.identity.to_public()
    }
}

/// Why no identity was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOpened {
    /// The file is as it was written: the passphrase is another one.
    WrongPassphrase,
    /// This file was cut or changed, or cannot be read.
    Damaged(PathBuf, Reason),
    /// There is no such file.
    NoKey,
}

/// The identity of this data folder, which all devices share.
pub fn shared_identity(storage: &Storage) -> PathBuf {
    storage.paths.data().join(IDENTITY)
}

/// The recipient of this data folder.
pub fn shared_recipient(storage: &Storage) -> PathBuf {
    storage.paths.data().join(RECIPIENT)
}

/// Where this device's key stands for others while the shared identity is another key.
pub fn identity_beside(storage: &Storage, device: &str) -> PathBuf {
    storage.paths.data().join(format!("identity.{device}.age"))
}

/// This device's own copy of the identity.
pub fn own_identity(storage: &Storage) -> PathBuf {
    storage.paths.state().join(IDENTITY)
}

/// What this device encrypts for; there as long as it encrypts what it writes.
pub fn own_recipient(storage: &Storage) -> PathBuf {
    storage.paths.state().join(RECIPIENT)
}

/// Whether a file in the data or state folder is one of these, or a sync tool's copy of one, by its name.
pub fn is_key_file(name: &str) -> bool {
    is_identity(name) || after(name, "recipient").is_some_and(|rest| rest.strip_suffix(".txt").is_some())
}

fn is_identity(name: &str) -> bool {
    after(name, "identity").is_some_and(|rest| rest.strip_suffix(".age").is_some())
}

/// What follows a word in a name, if the word ends there.
fn after<'a>(name: &'a str, word: &str) -> Option<&'a str> {
    name.strip_prefix(word).filter(|rest| rest.starts_with(|next: char| !next.is_alphanumeric()))
}

/// Every file that may hold an identity: this device's own copy, which may not be there, the shared one, and a sync tool's
/// copies of that; as far as the data folder could be listed.
fn identity_files(storage: &Storage, unread: &mut Option<NotOpened>) -> Vec<PathBuf> {
    let folder = storage.paths.data();
    let names = storage.names(folder).unwrap_or_else(|damage| {
        *unread = Some(NotOpened::Damaged(damage.path, damage.why.into()));
        Vec::new()
    });
    let mut shared: Vec<PathBuf> =
        names.into_iter().filter(|name| is_identity(name)).map(|name| folder.join(name)).collect();
    shared.sort_by_key(|path| *path != shared_identity(storage));
    // Its own first: no other file may ask for more memory than there is before this one was tried.
    [own_identity(storage)].into_iter().chain(shared).collect()
}

/// What this device encrypts for, if it encrypts.
///
/// # Errors
/// When the file is there and cannot be read or understood: then nothing may be written, for it would be readable.
pub fn recipient(storage: &Storage) -> Result<Option<Recipient>, SaveError> {
    let path = own_recipient(storage);
    let bytes = match storage.read_as_is(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        other => other.map_err(|error| SaveError::from_io(Step::Read, &path, &error))?,
    };
    let unsound = || SaveError::unread(&path, Reason::new(What::Unsound, "it holds no recipient of age"));
    parse_recipient(&bytes).map(Some).ok_or_else(unsound)
}

/// Whether the shared identity is another key than this one, as far as is written beside it.
pub fn is_other_shared(storage: &Storage, recipient: &Recipient) -> bool {
    beside_shared(storage).is_some_and(|there| there != *recipient)
}

/// Whether the shared identity is this key, by what is written beside it.
pub fn is_shared(storage: &Storage, recipient: &Recipient) -> bool {
    beside_shared(storage).is_some_and(|there| there == *recipient)
}

fn beside_shared(storage: &Storage) -> Option<Recipient> {
    parse_recipient(&storage.read_as_is(&shared_recipient(storage)).ok()?)
}

fn parse_recipient(bytes: &[u8]) -> Option<Recipient> {
    let text = std::str::from_utf8(bytes).ok()?;
    text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?.parse().ok()
}

/// The contents of `recipient.txt` beside an identity with these bytes.
pub fn recipient_text(recipient: &Recipient, identity: &[u8]) -> Vec<u8> {
    format!("{CHECK}{}\n{recipient}\n", hash(identity)).into_bytes()
}

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// Writes a file of the key, and reads it back.
pub fn write(guard: &WriteGuard, path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let storage = &guard.storage;
    storage.write_as_is(path, bytes, guard.tag_of(path))?;
    let back = storage.read_as_is(path).map_err(|error| SaveError::from_io(Step::Read, path, &error))?;
    if back == bytes {
        return Ok(());
    }
    Err(SaveError::other(path, Reason::new(What::NotBack, "it was not read back as it was written")))
}

/// Every identity that this passphrase opens, each with its file; the first is the one to encrypt for.
///
/// Takes about a second: scrypt is slow on purpose.
///
/// # Errors
/// Also when the key of this device stays closed while another opens: its pages need the other passphrase, and it must
/// not be taken for the one that opened.
pub fn open(storage: &Storage, passphrase: &Passphrase) -> Result<Vec<Opened>, NotOpened> {
    open_all_read(storage, passphrase, &mut None)
}

/// The same for who gives each of these files another passphrase: none may be left out because it could not be read now.
///
/// # Errors
/// Those of [`open`], and when a file or the folder of them could not be read.
pub fn open_every(storage: &Storage, passphrase: &Passphrase) -> Result<Vec<Opened>, NotOpened> {
    let mut unread = None;
    let opened = open_all_read(storage, passphrase, &mut unread)?;
    unread.map_or(Ok(opened), Err)
}

fn open_all_read(
    storage: &Storage,
    passphrase: &Passphrase,
    unread: &mut Option<NotOpened>,
) -> Result<Vec<Opened>, NotOpened> {
    let own = own_identity(storage);
    let files = identity_files(storage, unread);
    let mut opened: Vec<Opened> = Vec::new();
    let mut read: Vec<(Vec<u8>, Result<Identity, NotOpened>)> = Vec::new();
    let (mut refusal, mut own_refusal) = (NotOpened::NoKey, None);
    for file in files.into_iter().take(MOST_TRIED) {
        let bytes = match storage.read_as_is(&file) {
            Ok(bytes) => Ok(bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => {
                let why = NotOpened::Damaged(file.clone(), Reason::from(error));
                *unread = Some(why.clone());
                Err(why)
            }
        };
        let identity = bytes.as_ref().map_err(Clone::clone).and_then(|bytes| {
            // This device's copy mostly is the same: it is not opened twice.
            let known = read.iter().find(|(there, _)| there == bytes).map(|(_, known)| known.clone());
            let most = if opened.is_empty() { MOST_TO_OPEN } else { MOST };
            let open = || passphrase::open(bytes, passphrase, most);
            known.unwrap_or_else(|| open().map_err(|closed| refused(storage, &file, bytes, closed)))
        });
        let bytes = bytes.unwrap_or_default();
        read.push((bytes.clone(), identity.clone()));
        match identity {
            Ok(identity) => opened.push(Opened { file, bytes, identity }),
            Err(why) => {
                own_refusal = own_refusal.or_else(|| (file == own).then(|| why.clone()));
                refusal = worse(refusal, why);
            }
        }
    }
    if opened.is_empty() {
        return Err(refusal);
    }
    let is_open = |wanted: &Recipient| opened.iter().any(|one| one.identity.to_public() == *wanted);
    let of_own = opened.iter().find(|one| one.file == own).map(|one| one.identity.to_public());
    let wanted = recipient(storage).ok().flatten().filter(is_open).or(of_own);
    if let (None, Some(why)) = (&wanted, own_refusal) {
        return Err(why);
    }
    opened.sort_by_key(|one| {
        (wanted.as_ref().is_some_and(|it| one.identity.to_public() != *it), one.file == own)
    });
    Ok(opened)
}

/// Whether the files are still as they were opened: another window may have changed or removed the passphrase since. The
/// caller holds the lock.
pub fn are_unchanged(storage: &Storage, opened: &[Opened]) -> bool {
    opened.iter().all(|one| storage.read_as_is(&one.file).is_ok_and(|bytes| bytes == one.bytes))
}

/// Why a file was not opened: nothing in it tells a wrong passphrase from one changed byte, its check does.
fn refused(storage: &Storage, file: &Path, bytes: &[u8], closed: Closed) -> NotOpened {
    let damaged = || {
        let reason = Reason::new(What::Unsound, "it was cut or changed");
        NotOpened::Damaged(file.to_path_buf(), reason)
    };
    if closed == Closed::Unsound {
        return damaged();
    }
    let checks = [shared_recipient(storage), own_recipient(storage)].map(|path| check_in(storage, &path));
    let known: Vec<String> = checks.into_iter().flatten().collect();
    if known.is_empty() || known.contains(&hash(bytes)) { NotOpened::WrongPassphrase } else { damaged() }
}

fn check_in(storage: &Storage, path: &Path) -> Option<String> {
    let text = String::from_utf8(storage.read_as_is(path).ok()?).ok()?;
    text.lines().find_map(|line| line.strip_prefix(CHECK)).map(|check| check.trim().to_owned())
}

/// Of two refusals the one to tell: a sound file that did not open says that the passphrase is another one.
fn worse(one: NotOpened, other: NotOpened) -> NotOpened {
    match (one, other) {
        (NotOpened::WrongPassphrase, _) | (_, NotOpened::WrongPassphrase) => NotOpened::WrongPassphrase,
        (NotOpened::NoKey, other) => other,
        (one, _) => one,
    }
}

/// The bytes of an identity file for this passphrase, opened again before they are given.
///
/// # Errors
/// When the system gives no random numbers, or what was made does not open.
pub fn close(identity: &Identity, passphrase: &Passphrase) -> io::Result<Vec<u8>> {
    let bytes = passphrase::close(identity, passphrase)?;
    let back = passphrase::open(&bytes, passphrase, MOST).ok();
    if back.is_some_and(|back| back.to_public() == identity.to_public()) {
        return Ok(bytes);
    }
    Err(io::Error::other(Reason::new(What::NotBack, "the encrypted key does not open")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_the_key_are_known_by_their_names() {
        for name in [
            "identity.age",
            "identity.sync-conflict-20261122-101010-ABCDEFG.age",
            "identity (conflicted copy).age",
            "recipient.txt",
            "recipient.sync-conflict-20261122-101010-ABCDEFG.txt",
        ] {
            assert!(is_key_file(name), "{name}");
        }
        for name in ["identityx.age", "identity.txt", "2026-11.x.json.age", "recipients.txt", "circle.x.json"]
        {
            assert!(!is_key_file(name), "{name}");
        }
    }

    #[test]
    fn a_recipient_stands_beside_the_check_of_its_identity() {
        let identity = Identity::generate();
        let text = recipient_text(&identity.to_public(), b"bytes");
        assert!(parse_recipient(&text) == Some(identity.to_public()));
        assert!(parse_recipient(b"# nothing\n\n").is_none());
        assert!(String::from_utf8(text).unwrap().starts_with("# identity.age sha256 277089d9"));
    }
}
