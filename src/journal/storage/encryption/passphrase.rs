//! An identity behind a passphrase: scrypt, as `age -p` does it. It never touches the disk, and keeps no passphrase.

use std::fmt;
use std::time::{Duration, Instant};

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::{ExposeSecret, SecretString};
use age::x25519::Identity;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read, Write};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How long opening an identity takes at least on the machine where it was closed; it is at most twice as long.
const AT_LEAST: Duration = Duration::from_millis(600);
/// The work factor that is measured, and the bounds of the one that is used: log2 of N, each step takes twice the time
/// and memory. 16 takes 64 MiB, 19 takes 512 MiB.
const MEASURED: u8 = 14;
const LEAST: u8 = 16;
pub const MOST: u8 = 19;
/// The most work that a file may ask for, 1 GiB; another program may have made it.
pub const MOST_TO_OPEN: u8 = 20;

/// How long an identity file with comments is at most, in bytes, without its words being copied in memory.
const LONGEST: usize = 4096;

/// What a person typed to open their journal; overwritten in memory when it is dropped.
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes over what was typed; none if nothing was. One word typed in two ways (é) is one word.
    pub fn new(typed: &str) -> Option<Passphrase> {
        // As long as it can become: a string that grows leaves its earlier bytes in memory.
        let mut words = Zeroizing::new(String::with_capacity(typed.len() * 3));
        words.extend(typed.nfc());
        (!words.is_empty()).then(|| Passphrase(SecretString::from(words.as_str())))
    }
}

impl Clone for Passphrase {
    fn clone(&self) -> Passphrase {
        Passphrase(self.0.clone())
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Passphrase) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Why an identity stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// The passphrase is another one, or the part that the passphrase opens was changed.
    NotOpened,
    /// The file was cut or changed, or is no encrypted identity.
    Unsound,
}

/// The bytes of an armored age file that holds an identity, for this passphrase.
///
/// # Errors
/// When the system gives no random numbers.
pub fn close(identity: &Identity, passphrase: &Passphrase) -> std::io::Result<Vec<u8>> {
    close_with(identity, passphrase, work_factor())
}

fn close_with(identity: &Identity, passphrase: &Passphrase, log_n: u8) -> std::io::Result<Vec<u8>> {
    let mut recipient = scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(log_n);
    let encryptor = Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
        .map_err(std::io::Error::other)?;
    let mut bytes = Vec::new();
    let armor = ArmoredWriter::wrap_output(&mut bytes, Format::AsciiArmor)?;
    let mut writer = encryptor.wrap_output(armor)?;
    writer.write_all(identity.to_string().expose_secret().as_bytes())?;
    writer.write_all(b"\n")?;
    writer.finish()?.finish()?;
    Ok(bytes)
}

/// Whether an age file, binary or armored, seems to be there to its end; an encrypted one tells no more without its key.
pub fn is_whole(bytes: &[u8]) -> bool {
    let mut inside = Vec::new();
    ArmoredReader::new(bytes).read_to_end(&mut inside).is_ok() && Decryptor::new_buffered(&inside[..]).is_ok()
}

/// The identity in the bytes of an age file, binary or armored, that asks for no more than this much work.
pub fn open(bytes: &[u8], passphrase: &Passphrase, most: u8) -> Result<Identity, Closed> {
    let unsound = |_| Closed::Unsound;
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(bytes)).map_err(unsound)?;
    let mut identity = scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(most);
    let reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity));
    let mut reader = reader.map_err(|error| match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys => {
            Closed::NotOpened
        }
        _ => Closed::Unsound,
    })?;
    let mut words = Zeroizing::new(String::with_capacity(LONGEST));
    reader.read_to_string(&mut words).map_err(|_| Closed::Unsound)?;
    // As `age-keygen` writes it there may be comments.
    let mut lines = words.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.next().and_then(|line| line.parse().ok()).ok_or(Closed::Unsound)
}

/// The work factor that takes at least [`AT_LEAST`] here and no more than twice that, within the bounds.
fn work_factor() -> u8 {
    if let Some(chosen) = chosen_by_test() {
        return chosen;
    }
    let (identity, passphrase) = (Identity::generate(), Passphrase(SecretString::from("measured")));
    let time = |_| {
        let begun = Instant::now();
        let closed = close_with(&identity, &passphrase, MEASURED);
        closed.map_or(AT_LEAST, |_| begun.elapsed())
    };
    // The quickest of three, for another program may have been busy.
    let measured = (0..3).map(time).min().unwrap_or(AT_LEAST);
    let mut log_n = MEASURED;
    let mut expected = measured;
    while log_n < LEAST || expected < AT_LEAST && log_n < MOST {
        log_n += 1;
        expected = expected.saturating_mul(2);
    }
    log_n
}

/// In a debug build the work factor can be said, so that a test that opens a journal many times is quick.
fn chosen_by_test() -> Option<u8> {
    let chosen = || std::env::var("VERBINDING_TEST_WORK_FACTOR").ok()?.parse().ok();
    if cfg!(debug_assertions) { chosen().filter(|log_n| (1..=MOST).contains(log_n)) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(typed: &str) -> Passphrase {
        Passphrase::new(typed).unwrap()
    }

    #[test]
    fn an_identity_comes_back_with_its_passphrase_and_with_no_other() {
        let identity = Identity::generate();
        let bytes = close_with(&identity, &words("vier gewone woorden hier"), 2).unwrap();
        assert!(bytes.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----\n"));
        let opened = |bytes: &[u8], typed: &str| open(bytes, &words(typed), MOST);
        let back = opened(&bytes, "vier gewone woorden hier").unwrap();
        assert_eq!(back.to_public().to_string(), identity.to_public().to_string());
        assert_eq!(opened(&bytes, "vier gewone woorden").err(), Some(Closed::NotOpened));
        let cut = bytes.get(..bytes.len() - 60).unwrap();
        assert_eq!(opened(cut, "vier gewone woorden hier").err(), Some(Closed::Unsound));
        assert!(is_whole(&bytes) && (0..bytes.len() - 1).all(|end| !is_whole(&bytes[..end])));
        assert_eq!(open(&bytes, &words("vier gewone woorden hier"), 1).err(), Some(Closed::Unsound));
    }

    #[test]
    fn a_letter_with_an_accent_is_one_letter_however_it_was_typed() {
        let identity = Identity::generate();
        let bytes = close_with(&identity, &words("caf\u{e9}"), 2).unwrap();
        assert!(open(&bytes, &words("cafe\u{301}"), MOST).is_ok());
        assert!(Passphrase::new("").is_none());
    }

    #[test]
    fn the_words_are_in_no_debug_output() {
        assert_eq!(format!("{:?}", words("geheim")), "Passphrase");
    }
}
