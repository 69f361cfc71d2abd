//! The journal as Markdown that also reads well as plain text; the same records give the same bytes, and text stays text.

mod escape;

use std::io::Write;

use anyhow::Result;

use super::months::Piece;
use super::pages::Pages;
use crate::exercise::{AnswerLine, summary};
use crate::journal::Record;
use crate::text::{dates, one_line};
use escape::{heading, inline, paragraphs};

/// The whole export: grouped by evening, oldest first, then the support circle in its own order.
pub fn stream(pages: &Pages, out: &mut dyn Write) -> Result<()> {
    let text = pages.text;
    let mut blocks = vec![pages.evenings(&pages.all_evenings()?)];
    blocks.extend(pages.left_out());
    write!(out, "# {}", heading(&text.get("export.file.title")))?;
    put(&mut blocks, out)?;
    let mut last = None;
    pages.each_piece(&|entries| month(&entries, pages), &mut |piece| {
        let (first, end) = piece.evenings.unzip();
        let told = first.is_some() && first == last;
        out.write_all(piece.bytes.get(if told { piece.heading } else { 0 }..).unwrap_or_default())?;
        last = end.or(last);
        Ok(())
    })?;
    let circle = pages.told_circle();
    if !circle.is_empty() {
        blocks.push(format!("## {}", heading(&pages.title("circle"))));
    }
    for item in &circle {
        let name = item.text("name").map(one_line).unwrap_or_default();
        blocks.push(format!("### {}", heading(&name)));
        answers(pages, item, &mut blocks);
    }
    put(&mut blocks, out)?;
    Ok(out.write_all(b"\n")?)
}

/// The entries of a month, a heading above those of each evening.
fn month(entries: &[Record], pages: &Pages) -> Result<Piece> {
    let (mut piece, mut blocks) = (Piece::default(), Vec::new());
    for entry in entries {
        let day = entry.evening(pages.day_ends);
        let (first, last) = piece.evenings.unwrap_or((day, day));
        if piece.evenings.is_none() || last != day {
            blocks.push(format!("## {}", heading(&dates::full(pages.text, day))));
            put(&mut blocks, &mut piece.bytes)?;
        }
        if piece.evenings.is_none() {
            piece.heading = piece.bytes.len();
        }
        piece.evenings = Some((first, day));
        let title = heading(&pages.title(&entry.kind));
        blocks.push(format!("### {} · {title}", dates::time(&entry.at)));
        answers(pages, entry, &mut blocks);
        put(&mut blocks, &mut piece.bytes)?;
    }
    Ok(piece)
}

/// Writes blocks, an empty line before each.
fn put(blocks: &mut Vec<String>, out: &mut dyn Write) -> Result<()> {
    for block in blocks.drain(..) {
        out.write_all(b"\n\n")?;
        out.write_all(block.as_bytes())?;
    }
    Ok(())
}

fn answers(pages: &Pages, record: &Record, blocks: &mut Vec<String>) {
    let exercise = pages.exercise(&record.kind);
    let mut list: Vec<String> = Vec::new();
    let in_heading = |answer: &AnswerLine| record.kind == "circle" && answer.field == "name";
    for answer in summary(exercise, &record.fields, pages.text).iter().filter(|answer| !in_heading(answer)) {
        let long = answer.prose.as_ref().filter(|prose| prose.contains('\n'));
        if answer.label.trim().is_empty() {
            flush(&mut list, blocks);
            blocks.extend(paragraphs(answer.prose.as_deref().unwrap_or(&answer.line())));
        } else if let Some(prose) = long {
            flush(&mut list, blocks);
            blocks.push(label(answer, ""));
            blocks.extend(paragraphs(prose));
        } else {
            let line = answer.line();
            let line = line.trim();
            list.push(format!("- {} {}", label(answer, line), inline(line, &[&answer.label, line])));
        }
    }
    flush(&mut list, blocks);
}

/// A run of short answers is one list.
fn flush(list: &mut Vec<String>, blocks: &mut Vec<String>) {
    if !list.is_empty() {
        blocks.push(std::mem::take(list).join("\n"));
    }
}

fn label(answer: &AnswerLine, line: &str) -> String {
    let label = answer.label.trim();
    let end = if label.ends_with(['?', '.', ':', '!', '…']) { "" } else { ":" };
    format!("**{}{end}**", inline(label, &[label, line]))
}

#[cfg(test)]
mod tests;
