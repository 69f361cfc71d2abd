//! What tells one state of a home from another: equal states need to be looked at only once; it reads only.

use std::collections::{BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use super::home::{self, Prepared};

/// How many characters an id has.
const ID: usize = 36;
/// How a moment of the operation begins: the clock of a conversation goes on.
const DAY: &[u8] = b"2026-11-22T";

/// A number that is the same for states that differ only in what is made by chance: new ids and names of new files.
pub fn fingerprint(home: &Path, prepared: &Prepared) -> u64 {
    let known: BTreeSet<String> =
        prepared.files.values().flat_map(|bytes| ids(bytes).map(|(_, id)| id).collect::<Vec<_>>()).collect();
    let mut hasher = DefaultHasher::new();
    let mut new: HashMap<String, usize> = HashMap::new();
    for (path, bytes) in home::files(home) {
        let name = path.to_string_lossy();
        let name =
            if name.contains("/.verbinding.") { name.get(..name.len().saturating_sub(10)) } else { None };
        name.unwrap_or(&path.to_string_lossy()).hash(&mut hasher);
        // Times of files, which a copy does not have.
        if path != Path::new("state/tidied") {
            plain(&bytes, &known, &mut new).hash(&mut hasher);
        }
    }
    home::folders(home).hash(&mut hasher);
    hasher.finish()
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
