//! The properties of the fuzzers over every file of their corpora, and over a few hundred changes of each: no fuzzer is
//! needed for that. The changes are the same at every run.
#![allow(clippy::unwrap_used)]

#[path = "../../fuzz/properties/mod.rs"]
mod properties;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use properties::{TARGETS, check};

/// How many changed files each property is held against.
const CASES: u32 = 300;
/// The largest corpus that is kept: of a target in files, of a file in bytes.
const MOST_FILES: usize = 40;
const MOST_BYTES: u64 = 4096;

/// One thing that can happen to the bytes of a file.
#[derive(Debug, Clone)]
enum Damage {
    /// Another byte stands there.
    Byte(Index, u8),
    /// A part is gone.
    Gone(Index, Index),
    /// A part stands there twice.
    Twice(Index, Index),
    /// A part of another file stands there.
    Foreign(Index, Index, Index, Index),
}

impl Damage {
    fn any() -> impl Strategy<Value = Damage> {
        // Bytes that end, begin or separate something more often than others.
        let byte = prop_oneof![
            any::<u8>(),
            prop::sample::select(b"\0\n\r\t \"'#:,.-[]{}()<>\\/0919eE+\xef\xff".to_vec())
        ];
        let at = any::<Index>;
        prop_oneof![
            (at(), byte).prop_map(|(place, byte)| Damage::Byte(place, byte)),
            (at(), at()).prop_map(|(from, to)| Damage::Gone(from, to)),
            (at(), at()).prop_map(|(from, to)| Damage::Twice(from, to)),
            (at(), at(), at(), at())
                .prop_map(|(file, from, to, place)| Damage::Foreign(file, from, to, place)),
        ]
    }

    fn change(&self, bytes: &mut Vec<u8>, corpus: &[Vec<u8>]) {
        let part = |bytes: &[u8], from: &Index, to: &Index| {
            let ends = [from.index(bytes.len() + 1), to.index(bytes.len() + 1)];
            ends[0].min(ends[1])..ends[0].max(ends[1])
        };
        match self {
            Damage::Byte(_, _) if bytes.is_empty() => {}
            Damage::Byte(place, byte) => *place.get_mut(bytes) = *byte,
            Damage::Gone(from, to) => drop(bytes.drain(part(bytes, from, to))),
            Damage::Twice(from, to) => {
                let range = part(bytes, from, to);
                let twin = bytes[range.clone()].to_vec();
                bytes.splice(range.end..range.end, twin);
            }
            Damage::Foreign(file, from, to, place) => {
                let other = file.get(corpus);
                let place = place.index(bytes.len() + 1);
                bytes.splice(place..place, other[part(other, from, to)].to_vec());
            }
        }
    }
}

fn folder(of: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(of)
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let files = fs::read_dir(folder("corpus").join(target)).unwrap();
    let mut files: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    files.sort();
    files.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

fn holds(target: &str) {
    let corpus = corpus(target);
    for data in &corpus {
        check(target, data);
    }
    let config = Config { cases: CASES, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let changed = (any::<Index>(), vec(Damage::any(), 1..6)).prop_map(|(file, damages)| {
        let mut bytes = file.get(&corpus).clone();
        for damage in &damages {
            damage.change(&mut bytes, &corpus);
        }
        bytes
    });
    let outcome = runner.run(&changed, |data| {
        check(target, &data);
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{target}: {error}"));
}

macro_rules! properties_hold {
    ($($sentence:ident: $target:literal),* $(,)?) => {
        const TESTED: &[&str] = &[$($target),*];
        $(#[test]
        fn $sentence() {
            holds($target);
        })*
    };
}

properties_hold! {
    a_circle_file_is_read_whole_or_left_alone: "circle",
    settings_keep_every_line_that_is_not_changed: "config",
    a_typed_day_or_time_reads_the_same_when_it_is_written_out: "date_words",
    a_draft_is_taken_up_or_left_alone: "draft",
    an_exercise_file_can_be_walked_or_says_what_is_wrong: "exercise_file",
    a_damaged_key_locks_nobody_out: "identity_file",
    json_of_any_program_comes_in_once_or_is_named: "import_json",
    a_page_of_markdown_comes_in_once_or_is_named: "import_markdown",
    tables_and_plain_text_come_in_once_or_are_named: "import_text",
    a_zip_comes_in_once_or_is_named: "import_zip",
    writing_in_markdown_is_shown_as_that_same_writing: "markdown",
    a_month_file_is_read_whole_or_left_alone: "month_file",
    what_is_looked_for_is_marked_where_it_is_found: "query",
    nothing_is_written_readable_that_is_to_be_encrypted: "recipient_file",
    an_encrypted_month_is_read_whole_or_left_alone: "sealed_file",
    nothing_that_somebody_wrote_steers_a_terminal: "terminal_text",
}

#[test]
fn every_property_has_a_test_a_fuzzer_and_a_small_corpus() {
    let names: BTreeSet<String> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names, TESTED.iter().map(|name| (*name).to_owned()).collect());
    let listed = |of: &str| {
        let files = fs::read_dir(folder(of)).unwrap().map(|file| file.unwrap().path());
        files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    assert_eq!(names, listed("corpus"));
    assert_eq!(names, listed("targets"));
    let cargo = fs::read_to_string(folder("Cargo.toml")).unwrap();
    for name in &names {
        assert!(cargo.contains(&format!("name = \"{name}\"\npath = \"targets/{name}.rs\"")), "{name}");
        let files: Vec<_> = fs::read_dir(folder("corpus").join(name)).unwrap().map(Result::unwrap).collect();
        assert!((5..=MOST_FILES).contains(&files.len()), "{name}: {} files", files.len());
        for file in files {
            assert!(file.metadata().unwrap().len() <= MOST_BYTES, "{} is too large", file.path().display());
        }
    }
}

#[test]
#[should_panic(expected = "no words")]
fn a_reason_without_words_is_found_out() {
    properties::said_in_words(|text| text.language().code().to_owned());
}
