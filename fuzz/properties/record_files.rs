//! A month file and a circle file, of this device and of another: read whole or left alone, and never in the way of new
//! words.

use std::fs;
use std::sync::OnceLock;

use verbinding::export::{CirclePage, Format, InMemory, Pages, Paper, circle_text, poster_html, poster_text};
use verbinding::helplines::HelpLines;
use verbinding::import::{SkipReason, read_bytes};
use verbinding::journal::{Circle, Damage, Entry, Month, Query, Record, haystack};
use verbinding::text::{Reason, Text};

use super::import::here;
use super::{DEVICE, Home, exercises, note, now, said_in_words, sorted, texts};

const MONTH: Month = Month { year: 2026, month: 11 };

pub fn month(data: &[u8]) {
    for device in ["other-2b3c", DEVICE] {
        let home = Home::new();
        let journal = home.journal();
        let path = home.put(&format!("data/journal/2026-11.{device}.json"), data);
        let before = journal.month(&MONTH).unwrap();
        damaged_in_words(&before.damaged);
        assert!(before.damaged.is_empty() || before.entries.is_empty());

        let new = note("Ook dit.");
        journal.keep(new.clone(), now()).unwrap();
        let after = home.journal().month(&MONTH).unwrap();
        assert_eq!(after.damaged, before.damaged);
        let mut expected: Vec<Record> = versions(&before.entries);
        expected.push(new);
        assert_eq!(sorted(versions(&after.entries)), sorted(expected));
        if device != DEVICE || !before.damaged.is_empty() {
            assert_eq!(fs::read(&path).unwrap(), data, "a file that is not ours to write was written");
        }
        if device != DEVICE {
            taken_along(&before.entries);
        }
    }
}

pub fn circle(data: &[u8]) {
    for device in ["other-2b3c", DEVICE] {
        let home = Home::new();
        let journal = home.journal();
        let path = home.put(&format!("data/circle.{device}.json"), data);
        let before = journal.circle();
        damaged_in_words(&before.damaged);
        assert!(before.damaged.is_empty() || before.items.is_empty());

        let mut new = note("");
        "circle".clone_into(&mut new.kind);
        new.fields = [("name".to_owned(), "M.".into())].into_iter().collect();
        journal.keep_circle(new.clone(), now()).unwrap();
        let after = home.journal().circle();
        let mut expected = before.items.clone();
        expected.push(new);
        assert_eq!(sorted(after.items.clone()), sorted(expected));
        assert_eq!((&after.helplines, &after.conflicts), (&before.helplines, &before.conflicts));
        if device != DEVICE || !before.damaged.is_empty() {
            assert_eq!(fs::read(&path).unwrap(), data, "a file that is not ours to write was written");
        }
        if device != DEVICE {
            printed(&before, data.len());
        }
    }
}

/// The circle as text and on paper; which language and which paper, the number chooses: a poster is laid out many times.
fn printed(circle: &Circle, number: usize) {
    static LINES: OnceLock<HelpLines> = OnceLock::new();
    let lines = LINES.get_or_init(|| HelpLines::shipped().unwrap());
    let text = &texts()[number % 2];
    let numbers = lines.numbers(circle.country(), text.language());
    let page = CirclePage { items: &circle.items, numbers: &numbers, words: true, text };
    assert!(!circle_text(&page).trim().is_empty() && !poster_text(&page).trim().is_empty());
    let paper = if number % 4 < 2 { Paper::A4 } else { Paper::A6 };
    assert!(poster_html(&page, paper).contains("</html>"));
}

fn versions(entries: &[Entry]) -> Vec<Record> {
    entries.iter().flat_map(Entry::versions).cloned().collect()
}

fn damaged_in_words(damaged: &[Damage]) {
    assert!(damaged.len() <= 1);
    for damage in damaged {
        said_in_words(|text| Reason::from(damage.why.clone()).said(text));
    }
}

/// What was read leaves in every format, and comes back from the one that loses nothing.
fn taken_along(entries: &[Entry]) {
    let records: Vec<Record> = versions(entries).into_iter().filter(|record| !record.erased).collect();
    for record in &records {
        assert_eq!(Record::from_json(&record.to_json()).unwrap(), *record);
        let exercise = exercises().get(&record.kind).map(AsRef::as_ref);
        let shown = haystack(record, exercise, &texts()[0]);
        let _ = Query::parse(&shown).spans(&shown);
    }
    let text = |how: Format| exported(how, &records, &texts()[0]);
    for how in [Format::Markdown, Format::Csv, Format::Html] {
        assert!(!text(how).trim().is_empty());
    }
    let back = read_bytes(text(Format::Json).as_bytes(), &here()).unwrap();
    assert!(back.skipped.iter().all(|skipped| skipped.reason == SkipReason::Year), "{:?}", back.skipped);
    assert_eq!(back.batch.entries.len() + back.skipped.len(), records.len());
    let all = sorted(records);
    assert!(sorted(back.batch.entries).iter().all(|record| all.contains(record)));
}

fn exported(how: Format, records: &[Record], text: &Text) -> String {
    let pages = Pages {
        months: &InMemory(records),
        circle: &[],
        share: None,
        catalogue: exercises(),
        text,
        day_ends: 4,
    };
    how.to_text(&pages).unwrap()
}
