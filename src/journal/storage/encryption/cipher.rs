//! Bytes to the bytes of an age file and back. It never touches the disk, and keeps no key.

use std::io::{self, Read};

use age::armor::ArmoredReader;
use age::x25519::{Identity, Recipient};
use age::{DecryptError, Decryptor};

use crate::text::{Reason, What};

/// The bytes of an age file with these contents.
///
/// # Errors
/// When the system gives no random numbers.
pub fn encrypt(recipient: &Recipient, contents: &[u8]) -> io::Result<Vec<u8>> {
    age::encrypt(recipient, contents).map_err(io::Error::other)
}

/// The contents of an age file, binary or armored, that one of these identities opens.
///
/// # Errors
/// With the reason: another key, or a file that was cut or changed anywhere.
pub fn decrypt<'a>(identities: impl Iterator<Item = &'a Identity>, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut contents = Vec::with_capacity(bytes.len());
    let reader = Decryptor::new_buffered(ArmoredReader::new(bytes)).map_err(refused)?;
    let mut reader =
        reader.decrypt(identities.map(|identity| identity as &dyn age::Identity)).map_err(refused)?;
    reader.read_to_end(&mut contents).map_err(|_| refused(DecryptError::DecryptionFailed))?;
    Ok(contents)
}

fn refused(error: DecryptError) -> io::Error {
    let (what, detail) = match error {
        DecryptError::NoMatchingKeys => {
            (What::OtherKey, "it was encrypted for another key, or its header was changed")
        }
        DecryptError::Io(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            (What::CutOff, "the encrypted file ends too early")
        }
        _ => (What::Unsound, "the encrypted file was cut or changed"),
    };
    io::Error::other(Reason::new(what, detail))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_encrypted_comes_back_and_another_key_is_named() {
        let (identity, other) = (Identity::generate(), Identity::generate());
        let bytes = encrypt(&identity.to_public(), "één".as_bytes()).unwrap();
        assert!(bytes.starts_with(b"age-encryption.org/v1\n"));
        assert_eq!(decrypt([&other, &identity].into_iter(), &bytes).unwrap(), "één".as_bytes());
        let error = decrypt(std::iter::once(&other), &bytes).unwrap_err();
        assert_eq!(Reason::from(error).what, What::OtherKey);
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_refused() {
        let identity = Identity::generate();
        let bytes = encrypt(&identity.to_public(), &[7; 300]).unwrap();
        let refused = |bytes: &[u8]| {
            let error = decrypt(std::iter::once(&identity), bytes).unwrap_err();
            matches!(Reason::from(error).what, What::OtherKey | What::Unsound | What::CutOff)
        };
        for cut in 0..bytes.len() {
            assert!(refused(&bytes[..cut]), "cut at {cut}");
        }
        for at in 0..bytes.len() {
            for bit in 0..8 {
                let mut changed = bytes.clone();
                changed[at] ^= 1 << bit;
                assert!(refused(&changed), "byte {at}, bit {bit}");
            }
        }
        assert!(refused(&[&bytes[..], b"x"].concat()), "something behind it");
    }
}
