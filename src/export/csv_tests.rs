//! The table as another reader takes it: every kind, hostile text, and nothing that was not shared.

use proptest::prelude::*;
use serde_json::json;

use super::super::tests::{Book, all_kinds, circle, golden, hostile, record};
use super::super::{Format, Share};

const EVENING: &str = "2026-11-22T21:04:31+01:00";

fn table(book: &Book) -> String {
    book.made(Format::Csv, None)
}

/// A second reader, by the letter of RFC 4180.
fn read(table: &str) -> Vec<Vec<String>> {
    let mut letters = table.strip_prefix('\u{feff}').unwrap().chars().peekable();
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    while let Some(letter) = letters.next() {
        match letter {
            '"' => {
                assert!(cell.is_empty());
                loop {
                    match letters.next().unwrap() {
                        '"' if letters.next_if_eq(&'"').is_some() => cell.push('"'),
                        '"' => break,
                        letter => cell.push(letter),
                    }
                }
                assert!(matches!(letters.peek(), Some(',' | '\r')));
            }
            ',' => row.push(std::mem::take(&mut cell)),
            '\r' => {
                assert_eq!(letters.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            letter => {
                assert_ne!(letter, '\n');
                cell.push(letter);
            }
        }
    }
    assert!(cell.is_empty() && row.is_empty());
    rows
}

#[test]
fn every_kind_is_a_row_in_words_in_both_languages() {
    for (language, name) in [("nl", "export.nl.csv"), ("en", "export.en.csv")] {
        let book = Book::new(language, all_kinds(), circle());
        let made = table(&book);
        assert_eq!(made, table(&book));
        golden(name, &made);
        let rows = read(&made);
        assert_eq!(rows.len(), 1 + 6 + 2);
        assert!(rows.iter().all(|row| row.len() == rows[0].len()));
        let mut names = rows[0].clone();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), rows[0].len(), "no two columns have one name");
    }
}

#[test]
fn the_columns_are_the_same_whatever_the_entries() {
    let all = read(&table(&Book::new("nl", all_kinds(), vec![])));
    let none = read(&table(&Book::new("nl", vec![], vec![])));
    assert_eq!(all[0], none[0]);
    // All answers have a column: what is left is what this build does not know.
    assert!(all[1..].iter().all(|row| row.last().unwrap().is_empty()), "{all:?}");
    let odd = record("from_later", EVENING, r#"{"mood":"fijn","list":["a","b"]}"#);
    let odd = read(&table(&Book::new("nl", vec![odd], vec![])));
    assert_eq!(odd[1].last().unwrap(), "mood: fijn\nlist: a, b");
}

#[test]
fn nothing_is_a_formula() {
    let cells = ["=1+1", "+31 6", "-", "@a", "＝1", "=\"a\nb\""];
    let entries = cells.map(|cell| record("note", EVENING, &json!({ "text": cell }).to_string()));
    let item = record("circle", EVENING, &json!({ "name": "@m", "reach": "+31 6 00" }).to_string());
    let rows = read(&table(&Book::new("en", entries.to_vec(), vec![item])));
    for (row, cell) in rows[1..].iter().zip(cells) {
        assert!(row.contains(&format!("'{cell}")), "{row:?}");
    }
    assert!(rows[7].contains(&"'+31 6 00".to_owned()) && rows[7].contains(&"'@m".to_owned()));
}

#[test]
fn what_is_not_shared_is_in_no_cell() {
    let book = Book::new("nl", all_kinds(), circle());
    let made = book.made(Format::Csv, Some(Share { encounters: true, ..Share::default() }));
    for secret in
        ["M.", "J.", "06 00", "slapen", "afspraak", "riem", "Ik kan niets", "huisarts", "Heb je tijd"]
    {
        assert!(!made.contains(secret), "{secret}: {made}");
    }
    assert!(made.contains("er werd geluisterd"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn another_reader_finds_the_text_that_was_written(words in hostile()) {
        let book = Book::new("en", vec![record("note", EVENING, &json!({ "text": words }).to_string())], vec![]);
        let rows = read(&table(&book));
        let wanted = crate::text::clean(&words);
        let wanted = wanted.trim_start_matches('\n').trim_end();
        let cell = rows[1].iter().skip(3).find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
        let bare = cell.strip_prefix('\'').filter(|_| !wanted.starts_with('\'')).unwrap_or(&cell);
        prop_assert_eq!(bare, if wanted.trim().is_empty() { "" } else { wanted });
        prop_assert!(rows.iter().flatten().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t'])));
    }
}
