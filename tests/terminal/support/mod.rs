//! What the tests of the real program share: a home, a terminal, what lies on the disk. Must never know a screen's words.
// Elsewhere there are no terminals to test, and some of this is for them.
#![cfg_attr(not(unix), allow(dead_code))]

#[cfg(unix)]
pub mod bytes;
#[path = "../../support/files.rs"]
pub mod files;
pub mod home;
#[cfg(unix)]
#[path = "../../support/keys.rs"]
pub mod keys;
#[cfg(unix)]
#[path = "../../support/numbers.rs"]
pub mod numbers;
#[cfg(unix)]
pub mod pty;
#[path = "../../support/records.rs"]
pub mod records;
#[cfg(unix)]
pub mod seen;
