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
    write!(out, "# {}", heading(&text.get("export.file.title")))?;
    write!(out, "\n\n{}", pages.evenings(&pages.all_evenings()?))?;
    if let Some(left_out) = pages.left_out() {
        write!(out, "\n\n{left_out}")?;
    }
    let mut last = None;
    pages.each_piece(&|entries| Ok(month(entries, pages)), &mut |piece| {
        let (first, end) = piece.evenings.unzip();
        let told = first.is_some() && first == last;
        out.write_all(piece.bytes.get(if told { piece.heading } else { 0 }..).unwrap_or_default())?;
        last = end.or(last);
        Ok(())
    })?;
    let circle = pages.told_circle();
    let mut page = String::new();
    if !circle.is_empty() {
        page += "\n\n## ";
        page += &heading(&pages.title("circle"));
    }
    for item in &circle {
        let name = item.text("name").map(one_line).unwrap_or_default();
        page += "\n\n### ";
        page += &heading(&name);
        answers(pages, item, &mut page);
    }
    page.push('\n');
    Ok(out.write_all(page.as_bytes())?)
}

/// The entries of a month, a heading above those of each evening.
fn month(entries: Vec<Record>, pages: &Pages) -> Piece {
    let (mut page, mut head, mut evenings) = (String::new(), 0, None);
    for entry in entries {
        let day = entry.evening(pages.day_ends);
        let (first, last) = evenings.unwrap_or((day, day));
        if evenings.is_none() || last != day {
            page += "\n\n## ";
            page += &heading(&dates::full(pages.text, day));
        }
        if evenings.is_none() {
            head = page.len();
        }
        evenings = Some((first, day));
        for part in ["\n\n### ", &dates::time(&entry.at), " · ", &heading(&pages.title(&entry.kind))] {
            page += part;
        }
        answers(pages, &entry, &mut page);
    }
    Piece { bytes: page.into_bytes(), heading: head, evenings }
}

/// Writes the answers of a record, an empty line before each paragraph and before each run of short ones, which is one list.
fn answers(pages: &Pages, record: &Record, page: &mut String) {
    let exercise = pages.exercise(&record.kind);
    let in_heading = |answer: &AnswerLine| record.kind == "circle" && answer.field == "name";
    let mut in_list = false;
    for answer in summary(exercise, &record.fields, pages.text).iter().filter(|answer| !in_heading(answer)) {
        let long = answer.prose.as_ref().filter(|prose| prose.contains('\n'));
        if answer.label.trim().is_empty() {
            match &answer.prose {
                Some(prose) => paragraphs(prose, page),
                None => paragraphs(&answer.line(), page),
            }
            in_list = false;
        } else if let Some(prose) = long {
            *page += "\n\n";
            label(answer, "", page);
            paragraphs(prose, page);
            in_list = false;
        } else {
            let line = answer.line();
            let line = line.trim();
            *page += if in_list { "\n- " } else { "\n\n- " };
            label(answer, line, page);
            page.push(' ');
            *page += &inline(line, &[&answer.label, line]);
            in_list = true;
        }
    }
}

fn label(answer: &AnswerLine, line: &str, page: &mut String) {
    let label = answer.label.trim();
    let end = if label.ends_with(['?', '.', ':', '!', '…']) { "**" } else { ":**" };
    for part in ["**", &inline(label, &[label, line]), end] {
        *page += part;
    }
}

#[cfg(test)]
mod tests;
