//! Journals to measure with, made once a run, and what a program needs to find them.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use chrono::DateTime;
use verbinding::journal::{Journal, Passphrase};
use verbinding::settings::Paths;

#[path = "../generate.rs"]
pub mod generate;

/// The passphrase of encrypted journals.
pub const PASSPHRASE: &str = "four ordinary words here";

/// A journal with this many entries, past its first run; gives the bytes of its months.
pub fn make(entries: usize, home: &Path, sealed: bool) -> u64 {
    let bytes = generate::Generator::always_the_same().write(entries, home).unwrap();
    fs::create_dir_all(home.join("config")).unwrap();
    fs::write(home.join("config/config.toml"), "welcomed = true\n").unwrap();
    fs::write(home.join("passphrase"), PASSPHRASE).unwrap();
    if sealed {
        let now = DateTime::parse_from_rfc3339(generate::NOW).unwrap();
        let passphrase = Passphrase::new(PASSPHRASE).unwrap();
        Journal::open(Paths::under(home), 4).set_passphrase(&passphrase, now.into(), &|_, _| ()).unwrap();
    }
    bytes
}

/// Everything that a program gets from its environment.
pub fn environment(home: &Path) -> Vec<(&'static str, OsString)> {
    vec![
        ("VERBINDING_HOME", home.into()),
        ("VERBINDING_NOW", generate::NOW.into()),
        ("VERBINDING_LANG", "nl".into()),
        ("LANG", "C.UTF-8".into()),
        ("TERM", "xterm-256color".into()),
        ("TZ", "Europe/Amsterdam".into()),
    ]
}
