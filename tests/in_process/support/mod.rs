//! What the tests in this process share: a stage for the `App`, pictures, homes. Must never know a screen's words.

pub mod album;
pub mod emulator;
#[path = "../../support/files.rs"]
pub mod files;
pub mod fixtures;
pub mod gate;
pub mod golden;
pub mod imports;
#[path = "../../support/keys.rs"]
pub mod keys;
pub mod moving;
#[path = "../../support/numbers.rs"]
pub mod numbers;
#[path = "../../support/records.rs"]
pub mod records;
pub mod stage;
pub mod svg;
pub mod walk;
