//! The journal as a table: an entry a row, an answer a column, in words; what a spreadsheet would compute stays text.
//!
//! It begins with a byte order mark, without which spreadsheets take the letters of UTF-8 for others, and its
//! lines end as RFC 4180 says.

use std::io::Write;

use anyhow::Result;
use csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value, json};

use super::months::Piece;
use super::pages::{Pages, with_line_breaks};
use crate::exercise::{AnswerLine, Ask, Exercise, summary};
use crate::journal::Record;
use crate::text::dates;

/// The columns before those of the answers.
const FIRST: [&str; 3] = ["export.table.date", "export.table.time", "export.table.kind"];

/// The answer to one question of one exercise.
struct Column<'a> {
    kind: &'a str,
    field: String,
    name: String,
}

/// The whole table, oldest evening first, then the support circle. The columns do not depend on the entries.
pub fn stream(pages: &Pages, out: &mut dyn Write) -> Result<()> {
    let circle = pages.told_circle();
    let listed = pages.catalogue.listed().map(AsRef::as_ref);
    let with_circle = pages.exercise("circle").filter(|_| !circle.is_empty());
    let columns: Vec<Column> =
        listed.chain(with_circle).flat_map(|exercise| columns(exercise, pages)).collect();
    out.write_all("\u{feff}".as_bytes())?;
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut *out);
    let head =
        FIRST.iter().map(|id| pages.text.get(id)).chain(columns.iter().map(|column| column.name.clone()));
    writer.write_record(head.chain([pages.text.get("export.table.rest")]).map(plain))?;
    writer.flush()?;
    drop(writer);
    let rows = |records: &[Record]| rows(records, &columns, pages);
    pages.each_piece(&|entries| rows(&entries), &mut |piece| Ok(out.write_all(&piece.bytes)?))?;
    Ok(out.write_all(&rows(&circle)?.bytes)?)
}

/// A row for each of these records.
fn rows(records: &[Record], columns: &[Column], pages: &Pages) -> Result<Piece> {
    let mut piece = Piece::default();
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(&mut piece.bytes);
    for record in records {
        writer.write_record(row(record, columns, pages).into_iter().map(plain))?;
    }
    writer.flush()?;
    drop(writer);
    Ok(piece)
}

/// The columns of an exercise: each question that an answer of it is told under.
fn columns<'a>(exercise: &'a Exercise, pages: &Pages) -> Vec<Column<'a>> {
    let answers = summary(Some(exercise), &everything(exercise), pages.text);
    let title = pages.title(&exercise.kind);
    let name = |answer: &AnswerLine| match answer.label.trim() {
        "" => format!("{title}: {}", pages.text.get("export.part.text")),
        label => format!("{title}: {label}"),
    };
    answers
        .iter()
        .map(|answer| Column { kind: &exercise.kind, field: answer.field.clone(), name: name(answer) })
        .collect()
}

/// A record that answers every question of an exercise.
fn everything(exercise: &Exercise) -> Map<String, Value> {
    let mut fields = Map::new();
    for part in exercise.parts() {
        let written = matches!(part.ask, Ask::Write | Ask::Review);
        let answer = part.choices.first().filter(|_| !written).map_or("…", String::as_str);
        fields.extend(part.fields().into_iter().map(|field| (field, json!(answer))));
    }
    for go in exercise.parts().iter().filter_map(|part| part.let_go.as_ref()) {
        fields.insert(go.field.clone(), json!(go.keep));
    }
    fields
}

fn row(record: &Record, columns: &[Column], pages: &Pages) -> Vec<String> {
    let mut answers = summary(pages.exercise(&record.kind), &record.fields, pages.text);
    let evening = record.evening(pages.day_ends).to_string();
    let mut row = match record.kind.as_str() {
        // Somebody in the circle belongs to no evening.
        "circle" => vec![String::new(), String::new()],
        _ => vec![evening, dates::time(&record.at)],
    };
    row.push(pages.title(&record.kind));
    for column in columns {
        let mine =
            answers.iter().position(|answer| column.kind == record.kind && answer.field == column.field);
        row.push(mine.map(|place| with_line_breaks(&answers.remove(place))).unwrap_or_default());
    }
    let rest = answers.iter().map(|answer| format!("{}: {}", answer.label, with_line_breaks(answer)));
    row.push(rest.collect::<Vec<_>>().join("\n"));
    row
}

/// What a spreadsheet would take for a formula gets an apostrophe in front.
fn plain(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
