//! The journal as JSON with every field as it is stored; what is read back is what was there.

use std::io::Write;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::json;

use super::months::Piece;
use super::pages::Pages;
use crate::journal::Record;

/// Everything as pretty JSON. An export of everything can be imported again; one that leaves parts out has
/// another name in `format`, so that it can never come back over the whole records.
pub fn stream(pages: &Pages, out: &mut dyn Write) -> Result<()> {
    let mut head = json!({ "format": "verbinding-export", "version": 1 });
    if let Some(share) = pages.share {
        head = json!({ "format": "verbinding-share", "version": 1, "left_out": share.left_out(pages.text) });
    }
    let head = pretty(&head)?;
    write!(out, "{},\n  \"entries\": ", head.trim_end_matches("\n}"))?;
    let mut written = false;
    pages
        .months
        .pieces(&|entries| list(&pages.stored(entries)), &mut |piece| part(&piece, &mut written, out))?;
    end(written, out)?;
    write!(out, ",\n  \"circle\": ")?;
    written = false;
    part(&list(&pages.stored_circle())?, &mut written, out)?;
    end(written, out)?;
    Ok(out.write_all(b"\n}\n")?)
}

/// Members of a list, each behind a comma, as they stand two levels deep.
fn list(records: &[Record]) -> Result<Piece> {
    let mut piece = Piece::default();
    for record in records {
        write!(piece.bytes, ",\n    {}", pretty(record)?.replace('\n', "\n    "))?;
    }
    Ok(piece)
}

/// Writes further members of a list; the first has no comma before it.
fn part(piece: &Piece, written: &mut bool, out: &mut dyn Write) -> Result<()> {
    if let Some(members) = piece.bytes.strip_prefix(b",") {
        out.write_all(if std::mem::replace(written, true) { b"," } else { b"[" })?;
        out.write_all(members)?;
    }
    Ok(())
}

fn end(written: bool, out: &mut dyn Write) -> Result<()> {
    Ok(out.write_all(if written { b"\n  ]" } else { b"[]" })?)
}

fn pretty(value: &impl Serialize) -> Result<String> {
    Ok(quiet(&serde_json::to_string_pretty(value).context("cannot write the journal as JSON")?))
}

/// The same JSON, in which no character could steer a terminal; such characters stand only within strings.
pub fn quiet(json: &str) -> String {
    let mut quiet = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '\u{7f}'..='\u{9f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                quiet.extend(format!("\\u{:04x}", u32::from(letter)).chars());
            }
            letter => quiet.push(letter),
        }
    }
    quiet
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Book, record};
    use serde_json::Value;

    use super::super::{Format, Share};
    use super::*;

    #[test]
    fn every_field_comes_back_as_it_was_in_its_order() {
        let written = r#"{"z":1e400,"text":"een\u0000\u001b[31m\u009b\u202e","a":{"deep":[null,12345678901234567890123]}}"#;
        let book = Book::new("nl", vec![record("note", "2026-11-22T21:04:31+01:00", written)], vec![]);
        let json = book.made(Format::Json, None);
        assert!(
            json.starts_with("{\n  \"format\": \"verbinding-export\",\n  \"version\": 1,\n  \"entries\": [")
        );
        assert!(json.ends_with("}\n") && !json.contains(['\u{1b}', '\u{9b}', '\u{202e}']));
        let read: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(Record::from_json(&read["entries"][0]).unwrap(), book.entries[0]);
        assert_eq!(read["entries"][0].to_string(), book.entries[0].to_json().to_string());
        assert_eq!(book.made(Format::Json, None), json);
    }

    #[test]
    fn a_shared_file_is_not_one_that_can_be_imported() {
        let entry = record("note", "2026-11-22T21:04:31+01:00", r#"{"text":"geheim"}"#);
        let book = Book::new(
            "nl",
            vec![entry],
            vec![record("circle", "2026-11-22T21:04:31+01:00", r#"{"name":"M."}"#)],
        );
        let share = Some(Share::default());
        let json = book.made(Format::Json, share);
        assert!(json.contains("\"verbinding-share\"") && json.contains("vrije tekst"));
        assert!(!json.contains("geheim") && !json.contains("M."));
    }
}
