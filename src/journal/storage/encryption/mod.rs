//! Encrypted files: standard age files that `age` opens without this program. It decides nothing about which files are
//! encrypted.
//!
//! ```text
//! data/identity.age      the key of the files, encrypted with the passphrase; also for other devices
//! data/recipient.txt     what files are encrypted for; for `age -R`, and to tell damage to identity.age
//! state/identity.age     this device's own copy of the key: there as long as it has encrypted files
//! state/recipient.txt    what this device encrypts for: there as long as it encrypts what it writes
//! ```
//!
//! An identity is X25519, so that writing needs no passphrase and a file takes microseconds; only the identity itself
//! is behind scrypt. <https://age-encryption.org/v1>

pub mod cipher;
pub mod key_files;
pub mod keys;
pub mod passphrase;
