//! What holds of everything that is read: a function for each thing that is read, from any bytes to nothing, or to a panic that
//! says what broke. It must never know who calls: a fuzzer (`fuzz/targets`) or the tests (`tests/fuzz`).
//!
//! Each holds to the same: what is accepted is written back and read the same, what is refused has a reason in words and
//! is left byte for byte, and nothing takes longer than a second.
#![allow(clippy::unwrap_used)]

mod config;
mod date_words;
mod draft;
mod exercise_file;
mod import;
mod markdown;
mod query;
mod record_files;
mod sealed;
mod terminal_text;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, Utc};
use tempfile::TempDir;
use verbinding::exercise::Catalogue;
use verbinding::journal::{Journal, Record};
use verbinding::settings::Paths;
use verbinding::text::{Language, Text, clean};

/// A thing that is read: its name, which is also that of its corpus, and what holds of it.
pub type Target = (&'static str, fn(&[u8]));

/// Everything that is read.
pub const TARGETS: [Target; 16] = [
    ("circle", record_files::circle),
    ("config", config::holds),
    ("date_words", date_words::holds),
    ("draft", draft::holds),
    ("exercise_file", exercise_file::holds),
    ("identity_file", sealed::identity),
    ("import_json", import::json),
    ("import_markdown", import::markdown),
    ("import_text", import::text),
    ("import_zip", import::zip),
    ("markdown", markdown::holds),
    ("month_file", record_files::month),
    ("query", query::holds),
    ("recipient_file", sealed::recipient),
    ("sealed_file", sealed::file),
    ("terminal_text", terminal_text::holds),
];

/// The longest that anything may take, in the time of the processor that this thread used.
const LONGEST: Duration = Duration::from_secs(1);

/// Holds what is read under this name against its properties.
///
/// # Panics
/// When one of them is broken, or it takes too long.
pub fn check(name: &str, data: &[u8]) {
    let (_, holds) = TARGETS.iter().find(|(target, _)| *target == name).unwrap();
    let begun = used();
    holds(data);
    let took = used().saturating_sub(begun);
    assert!(took < LONGEST, "{name} took {took:?} for {} bytes", data.len());
}

/// How long this thread has been at work: other programs on a busy machine do not count.
#[cfg(unix)]
fn used() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap()
}

/// How long this process has been there: a busy machine counts.
#[cfg(not(unix))]
fn used() -> Duration {
    static BEGUN: OnceLock<std::time::Instant> = OnceLock::new();
    BEGUN.get_or_init(std::time::Instant::now).elapsed()
}

/// The name of this device in each home.
const DEVICE: &str = "fuzz-0001";

/// The folders of one person, gone afterwards; in memory where the system has a folder for that.
struct Home(TempDir);

impl Home {
    fn new() -> Home {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        let home = Home(folder.unwrap());
        home.put("state/device", format!("{DEVICE}\n").as_bytes());
        home
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    fn paths(&self) -> Paths {
        Paths::under(self.0.path())
    }

    fn journal(&self) -> Journal {
        Journal::open(self.paths(), 4)
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-22T20:04:31.870Z".parse().unwrap()
}

/// A writing of that evening.
fn note(words: &str) -> Record {
    let at = DateTime::<FixedOffset>::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
    let mut record = Record::new("note", at, now());
    record.fields.insert("text".into(), words.into());
    record
}

/// The words in each language.
fn texts() -> &'static [Text] {
    static TEXTS: OnceLock<Vec<Text>> = OnceLock::new();
    TEXTS.get_or_init(|| Language::ALL.map(|language| Text::new(language).unwrap()).into())
}

fn exercises() -> &'static Catalogue {
    static EXERCISES: OnceLock<Catalogue> = OnceLock::new();
    EXERCISES.get_or_init(|| Catalogue::built_in().unwrap())
}

/// A person reads why: a sentence in each language that cannot steer a terminal.
pub fn said_in_words(say: impl Fn(&Text) -> String) {
    let said: Vec<String> = texts().iter().map(say).collect();
    assert_ne!(said[0], said[1], "Dutch and English say the same");
    for sentence in said {
        assert!(sentence.trim().contains(' '), "no words: {sentence:?}");
        assert!(clean(&sentence) == sentence && !sentence.contains('\n'), "not fit to show: {sentence:?}");
    }
}

/// Records in an order that follows from what they hold, to be compared.
fn sorted(records: impl IntoIterator<Item = Record>) -> Vec<String> {
    let mut all: Vec<String> = records.into_iter().map(|record| record.to_json().to_string()).collect();
    all.sort();
    all
}
