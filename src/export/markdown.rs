//! The journal as Markdown that also reads well as plain text; the same records give the same bytes, and text stays text.

use std::io::Write;

use anyhow::Result;
use chrono::{Datelike, NaiveDate};

use super::escape::{heading, inline, paragraphs};
use super::{EachMonth, Options, Pages};
use crate::exercise::{AnswerLine, summary};
use crate::journal::Record;
use crate::text::{Text, dates};

/// The whole export: grouped by evening, oldest first, then the support circle in its own order.
pub fn stream(months: &EachMonth, pages: &Pages, options: Options, out: &mut dyn Write) -> Result<()> {
    let text = pages.text;
    let mut blocks = vec![pages.evenings(&pages.all_evenings(months, options)?)];
    blocks.extend(pages.left_out(options));
    write!(out, "# {}", heading(&text.get("export.file.title")))?;
    put(&mut blocks, out)?;
    let mut evening = None;
    months(&mut |entries| {
        for entry in pages.month(entries).told(options).0 {
            let day = entry.evening(pages.day_ends);
            if evening != Some(day) {
                blocks.push(format!("## {}", heading(&dates::full(text, day))));
                evening = Some(day);
            }
            let title = heading(&pages.title(&entry.kind));
            blocks.push(format!("### {} · {title}", dates::time(&entry.at)));
            answers(pages, &entry, &mut blocks);
            put(&mut blocks, out)?;
        }
        Ok(())
    })?;
    let (_, circle) = Pages { entries: &[], ..*pages }.told(options);
    if !circle.is_empty() {
        blocks.push(format!("## {}", heading(&pages.title("circle"))));
    }
    for item in &circle {
        let name = item.text("name").map(crate::text::one_line).unwrap_or_default();
        blocks.push(format!("### {}", heading(&name)));
        answers(pages, item, &mut blocks);
    }
    put(&mut blocks, out)?;
    Ok(out.write_all(b"\n")?)
}

/// Writes blocks, an empty line before each.
fn put(blocks: &mut Vec<String>, out: &mut dyn Write) -> Result<()> {
    for block in blocks.drain(..) {
        write!(out, "\n\n{block}")?;
    }
    Ok(())
}

/// The same of all entries in one piece.
#[cfg(test)]
pub fn markdown(pages: &Pages, options: Options) -> String {
    super::whole(pages, options, stream).unwrap()
}

fn answers(pages: &Pages, record: &Record, blocks: &mut Vec<String>) {
    let exercise = pages.exercise(&record.kind);
    let mut list: Vec<String> = Vec::new();
    let in_heading = |told: &AnswerLine| record.kind == "circle" && told.field == "name";
    for told in summary(exercise, &record.fields, pages.text).iter().filter(|told| !in_heading(told)) {
        let long = told.prose.as_ref().filter(|prose| prose.contains('\n'));
        if told.label.trim().is_empty() {
            flush(&mut list, blocks);
            blocks.extend(paragraphs(told.prose.as_deref().unwrap_or(&told.line())));
        } else if let Some(prose) = long {
            flush(&mut list, blocks);
            blocks.push(label(told, ""));
            blocks.extend(paragraphs(prose));
        } else {
            let line = told.line();
            let line = line.trim();
            list.push(format!("- {} {}", label(told, line), inline(line, &format!("{}{line}", told.label))));
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

fn label(told: &AnswerLine, line: &str) -> String {
    let label = told.label.trim();
    let end = if label.ends_with(['?', '.', ':', '!', '…']) { "" } else { ":" };
    format!("**{}{end}**", inline(label, &format!("{label}{line}")))
}

/// "22 november 2026", "21–22 november 2026", "30 november – 1 december 2026".
pub fn span(text: &Text, first: NaiveDate, last: NaiveDate) -> String {
    let month = |day: NaiveDate| format!("{} {}", day.day(), dates::month(text, day));
    let end = format!("{} {}", month(last), last.year());
    if first == last {
        end
    } else if first.year() != last.year() {
        format!("{} {} – {end}", month(first), first.year())
    } else if first.month() != last.month() {
        format!("{} – {end}", month(first))
    } else {
        format!("{}–{end}", first.day())
    }
}

#[cfg(test)]
#[path = "markdown_tests.rs"]
mod tests;
