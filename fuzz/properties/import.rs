//! Files of this program and of others: each entry comes in whole or is named with its reason, and bringing in twice is
//! bringing in once.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{Datelike, FixedOffset};
use verbinding::import::{ImportContext, Reading, Refused, Zone, read, read_bytes, report};
use verbinding::journal::{ImportOutcome, Journal, Record};
use verbinding::text::Reason;

use super::{Home, now, said_in_words, texts};

/// The longest file name that is tried.
const NAME: usize = 100;

pub(super) fn here() -> ImportContext {
    ImportContext::new(Zone::Fixed(FixedOffset::east_opt(3600).unwrap()), &texts()[0])
}

/// JSON of any program.
pub fn json(data: &[u8]) {
    held(read_bytes(data, &here()), || read_bytes(data, &here()));
}

/// A table, and what jrnl writes.
pub fn text(data: &[u8]) {
    held(read_bytes(data, &here()), || read_bytes(data, &here()));
}

/// A zip; what does not begin as one is made to.
pub fn zip(data: &[u8]) {
    let mut bytes = data.to_vec();
    if !data.starts_with(b"PK") {
        bytes.splice(0..0, *b"PK\x03\x04");
    }
    held(read_bytes(&bytes, &here()), || read_bytes(&bytes, &here()));
}

/// A page of Markdown; its first line is the name of its file.
pub fn markdown(data: &[u8]) {
    let (name, page) = match data.iter().position(|byte| *byte == b'\n') {
        Some(end) => (&data[..end], &data[end + 1..]),
        None => (data, data),
    };
    let name: String = String::from_utf8_lossy(name)
        .chars()
        .filter(|c| !c.is_control() && !r#"/\:*?"<>|"#.contains(*c))
        .take(NAME / 4)
        .collect();
    let home = Home::new();
    let path = home.put(&format!("notes/x{name}.md"), page);
    let dated = home.put(&format!("notes/{}.md", name.trim_matches(['.', ' '])), page);
    for path in [path, dated] {
        held(read(&path, &here()), || read(&path, &here()));
    }
}

fn held(reading: Result<Reading, Refused>, again: impl Fn() -> Result<Reading, Refused>) {
    match reading {
        Ok(reading) => sound(reading, &again().unwrap()),
        Err(refused) => {
            assert_eq!(again().err(), Some(refused));
            said_in_words(|text| refused.said(Path::new("/tmp/a file\u{1b}[1m"), text));
        }
    }
}

fn sound(reading: Reading, again: &Reading) {
    let batch = &reading.batch;
    assert_eq!((&batch.entries.len(), &batch.circle), (&again.batch.entries.len(), &again.batch.circle));
    for (record, twin) in batch.entries.iter().zip(&again.batch.entries) {
        assert_eq!(record, twin, "read otherwise the second time");
    }
    for record in batch.entries.iter().chain(&batch.circle) {
        assert_eq!(Record::from_json(&record.to_json()).unwrap(), *record, "not read back as it is written");
        assert!((1..9999).contains(&record.at.year()));
    }
    for skipped in &reading.skipped {
        said_in_words(|text| skipped.said(text));
    }
    assert!(reading.bare <= batch.entries.len());
    for text in texts() {
        assert!(!report(ImportOutcome::default(), &reading, false, text).is_empty());
    }
    brought_in(reading);
}

fn brought_in(reading: Reading) {
    let home = Home::new();
    let journal = home.journal();
    let batch = reading.batch;
    let would = journal.import(batch.clone(), now(), true);
    let outcome = match journal.import(batch.clone(), now(), false) {
        Ok(outcome) => outcome,
        Err(error) => {
            // Nothing of it came in, and a person reads why.
            let reason = Reason::of(&error.into());
            said_in_words(|text| reason.said(text));
            assert!(journal.months().unwrap().is_empty() && journal.circle().items.is_empty());
            return;
        }
    };
    assert_eq!(would.unwrap(), outcome, "looking says what happens");
    let all = batch.entries.len() + batch.circle.len();
    assert_eq!(outcome.new + outcome.there + outcome.erased, all, "an entry is not accounted for");
    assert!(journal.damaged().is_empty(), "{:?}", journal.damaged());
    if batch.fixed {
        let there = writings(&journal);
        // Pages of one moment that differ in the space around their words are one page.
        let words = batch.entries.iter().filter_map(|record| record.text("text"));
        for words in words {
            assert!(there.contains(&bare(words)), "these words did not come in: {words:?}");
        }
    }
    let twice = journal.import(batch, now(), false).unwrap();
    assert_eq!(twice.new, 0, "the second time brought something new");
}

/// What stands in the journal.
fn writings(journal: &Journal) -> BTreeSet<String> {
    let months = journal.months().unwrap().into_iter().map(|month| journal.month(&month).unwrap());
    let versions = months.flat_map(|month| month.entries).flat_map(|entry| entry.into_records(true));
    versions.filter_map(|record| record.text("text").map(bare)).collect()
}

fn bare(words: &str) -> String {
    words.chars().filter(|c| !c.is_whitespace()).collect()
}
