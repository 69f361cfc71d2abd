//! Files of age: what was encrypted is read whole or left alone, a damaged key never locks anybody out of what they have, and
//! nothing is written readable that is to be encrypted.

use std::fs;
use std::path::Path;

use verbinding::journal::{Journal, Month, Passphrase, PassphraseError};
use verbinding::text::Reason;

use super::{Home, note, now, said_in_words};

/// A key for these properties alone, behind the word "fuzz" and next to no work.
const IDENTITY: &[u8] = include_bytes!("../keys/identity.age");
const RECIPIENT: &[u8] = include_bytes!("../keys/recipient.txt");
/// The most work that a file may ask for here, as a power of two: more takes seconds, which is what scrypt is for.
const MOST_WORK: u32 = 8;

const MONTH: Month = Month { year: 2026, month: 11 };
/// A word that nothing else has.
const WORD: &str = "xyzzy";

/// A month that another device encrypted.
pub fn file(data: &[u8]) {
    let home = Home::new();
    with_key(&home);
    let journal = unlocked(&home).unwrap();
    let name = "data/journal/2026-11.other-2b3c.json.age";
    let path = home.put(name, data);
    let before = journal.month(&MONTH).unwrap();
    for damage in &before.damaged {
        said_in_words(|text| Reason::from(damage.why.clone()).said(text));
    }
    assert!(before.damaged.is_empty() || before.entries.is_empty());
    journal.keep(note(WORD), now()).unwrap();
    let after = journal.month(&MONTH).unwrap();
    assert_eq!((after.entries.len(), &after.damaged), (before.entries.len() + 1, &before.damaged));
    assert_eq!(fs::read(&path).unwrap(), data, "a file that is not ours to write was written");
    assert!(!holds(home.0.path()), "readable on the disk");

    // Nothing else than these very bytes is accepted. Armor may be written in more than one way.
    if before.damaged.is_empty() && data.starts_with(b"age-encryption.org/v1\n") {
        let place = data.len() * 7 % data.len();
        let flipped = data.iter().enumerate().map(|(at, byte)| if at == place { byte ^ 1 } else { *byte });
        for changed in [flipped.collect(), data[..data.len() - 1].to_vec(), [data, b"x"].concat()] {
            home.put(name, &changed);
            assert_eq!(journal.month(&MONTH).unwrap().damaged.len(), 1, "a changed file was accepted");
        }
    }
    journal.lock_now();
    home.put(name, data);
    let locked = journal.month(&MONTH).unwrap();
    assert!(locked.entries.is_empty() && !locked.damaged.is_empty(), "read while it is locked");
}

/// The file of the key, alone and beside this device's own copy.
pub fn identity(data: &[u8]) {
    let said = String::from_utf8_lossy(data);
    let work =
        said.lines().filter_map(|line| line.strip_prefix("-> scrypt ")?.rsplit(' ').next()?.parse().ok());
    if work.max().unwrap_or(0) > MOST_WORK || said.contains("-----BEGIN") {
        return;
    }
    let home = Home::new();
    let path = home.put("data/identity.age", data);
    home.put("data/recipient.txt", RECIPIENT);
    match unlocked(&home) {
        Ok(journal) => assert!(!journal.is_locked()),
        Err(PassphraseError::Damaged(_, reason)) => said_in_words(|text| reason.said(text)),
        Err(PassphraseError::Save(error)) => {
            let reason = Reason::of(&error.into());
            said_in_words(|text| reason.said(text));
        }
        Err(PassphraseError::Wrong | PassphraseError::NotSet | PassphraseError::AlreadySet) => {}
    }
    assert_eq!(fs::read(&path).unwrap(), data, "the only copy of a key was written over");

    let home = Home::new();
    with_key(&home);
    let path = home.put("data/identity.age", data);
    let journal = unlocked(&home).unwrap();
    journal.keep(note(WORD), now()).unwrap();
    assert_eq!(journal.month(&MONTH).unwrap().entries.len(), 1);
    assert!(!holds(home.0.path()), "readable on the disk");
    assert!(path.exists());
}

/// What this device encrypts for.
pub fn recipient(data: &[u8]) {
    let home = Home::new();
    with_key(&home);
    home.put("state/recipient.txt", data);
    let kept = match unlocked(&home) {
        Ok(journal) => journal.keep(note(WORD), now()),
        Err(error) => panic!("{error:?}"),
    };
    if let Err(error) = kept {
        let reason = Reason::of(&error.into());
        said_in_words(|text| reason.said(text));
    }
    assert!(!holds(home.0.path()), "readable on the disk");
}

fn with_key(home: &Home) {
    for folder in ["data", "state"] {
        home.put(&format!("{folder}/identity.age"), IDENTITY);
        home.put(&format!("{folder}/recipient.txt"), RECIPIENT);
    }
}

fn unlocked(home: &Home) -> Result<Journal, PassphraseError> {
    let journal = home.journal();
    journal.unlock(&Passphrase::new("fuzz").unwrap(), now(), &|_, _| ())?;
    Ok(journal)
}

/// Whether the word stands in a file of this folder, or in one below it.
fn holds(folder: &Path) -> bool {
    fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            holds(&path)
        } else {
            fs::read(&path).unwrap().windows(WORD.len()).any(|part| part == WORD.as_bytes())
        }
    })
}
