//! What tells one state of a home from another: equal states need to be looked at only once; it reads only.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use age::{scrypt, x25519};
use sha2::{Digest as _, Sha256};

use super::home::{self, Prepared};
use super::operations::{NEW_PASSPHRASE, PASSPHRASE};

/// How many characters an id has.
const ID: usize = 36;
/// How a moment of the operation begins: the clock of a conversation goes on.
const DAY: &[u8] = b"2026-11-22T";

/// A number that is the same for states that differ only in what is made by chance: new ids and names of new files.
pub fn fingerprint(home: &Path, prepared: &Prepared) -> u64 {
    let known: BTreeSet<String> =
        prepared.files.values().flat_map(|bytes| ids(bytes).map(|(_, id)| id).collect::<Vec<_>>()).collect();
    let keys = Keys::of(home);
    let mut hasher = DefaultHasher::new();
    let mut new: HashMap<String, usize> = HashMap::new();
    for (path, bytes) in home::files(home) {
        let name = path.to_string_lossy();
        let name =
            if name.contains("/.verbinding.") { name.get(..name.len().saturating_sub(10)) } else { None };
        name.unwrap_or(&path.to_string_lossy()).hash(&mut hasher);
        // Times of files, which a copy does not have.
        if path != Path::new("state/tidied") {
            let bytes = keys.opened(&path, bytes);
            plain(&bytes, &known, &mut new).hash(&mut hasher);
        }
    }
    home::folders(home).hash(&mut hasher);
    hasher.finish()
}

/// The files of the key, which are other bytes each time.
struct Keys {
    /// The bytes of each identity file once, what opens it, and the identity.
    files: Vec<(Vec<u8>, &'static str, x25519::Identity)>,
}

impl Keys {
    fn of(home: &Path) -> Self {
        let mut files: Vec<(Vec<u8>, &'static str, x25519::Identity)> = Vec::new();
        for bytes in ["data", "state"]
            .iter()
            .filter_map(|folder| fs::read(home.join(folder).join("identity.age")).ok())
        {
            let opened = [PASSPHRASE, NEW_PASSPHRASE].into_iter().find_map(|passphrase| {
                let text = age::decrypt(&scrypt::Identity::new(passphrase.to_owned().into()), &bytes).ok()?;
                let text = String::from_utf8(text).ok()?;
                let key = text.lines().find(|line| line.starts_with("AGE-SECRET-KEY-"))?;
                Some((passphrase, key.parse().ok()?))
            });
            if let Some((passphrase, identity)) =
                opened.filter(|_| files.iter().all(|(there, ..)| *there != bytes))
            {
                files.push((bytes, passphrase, identity));
            }
        }
        Self { files }
    }

    /// The bytes of a file, or what tells them from others where they are made by chance.
    fn opened(&self, path: &Path, bytes: Vec<u8>) -> Vec<u8> {
        let name = path.file_name().unwrap().to_string_lossy();
        let opened =
            |at: usize, (there, passphrase, identity): &(Vec<u8>, &'static str, x25519::Identity)| {
                let recipient = identity.to_public().to_string();
                let same =
                    self.files.iter().position(|(.., other)| other.to_public().to_string() == recipient);
                if *there == bytes {
                    return Some(format!("identity {at} of {same:?}, {passphrase}").into_bytes());
                }
                if name == "recipient.txt" {
                    let text = format!("# identity.age sha256 {:x}\n{recipient}\n", Sha256::digest(there));
                    return (text.as_bytes() == bytes)
                        .then(|| format!("recipient {at} of {same:?}").into_bytes());
                }
                name.ends_with(".age").then(|| age::decrypt(identity, &bytes).ok()).flatten()
            };
        let found = self.files.iter().enumerate().find_map(|(at, file)| opened(at, file));
        found.unwrap_or(bytes)
    }
}

/// The ids in these bytes, each with its place.
fn ids(bytes: &[u8]) -> impl Iterator<Item = (usize, String)> {
    let is_id = |window: &[u8]| {
        window.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
    };
    let found = bytes.windows(ID).enumerate().filter(move |(_, window)| is_id(window));
    found.map(|(at, window)| (at, String::from_utf8_lossy(window).into_owned()))
}

/// The bytes with a number in the place of each new id.
fn plain(bytes: &[u8], known: &BTreeSet<String>, new: &mut HashMap<String, usize>) -> Vec<u8> {
    let mut plain = bytes.to_vec();
    for (at, id) in ids(bytes).filter(|(_, id)| !known.contains(id)) {
        let count = new.len();
        let number = *new.entry(id).or_insert(count);
        plain[at..at + ID].copy_from_slice(format!("{number:036}").as_bytes());
    }
    let moments: Vec<usize> =
        bytes.windows(DAY.len()).enumerate().filter(|(_, it)| *it == DAY).map(|(at, _)| at).collect();
    for at in moments {
        let time = plain[at + DAY.len()..]
            .iter_mut()
            .take_while(|byte| byte.is_ascii_digit() || b":.".contains(byte));
        time.for_each(|byte| *byte = b'0');
    }
    plain
}
