//! The journal as one page to read or print; asks nothing of a network, runs no script, and somebody's text stays text.

mod charts;

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::pages::{Pages, with_line_breaks};
use crate::exercise::{AnswerLine, summary};
use crate::journal::Record;
use crate::journal::insights::Counts;
use crate::text::{dates, one_line};
use charts::{bars, calendar, count};

const STYLE: &str = "\
@page{margin:20mm}\
*{box-sizing:border-box}\
body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color:#000;background:#fff;overflow-wrap:anywhere}\
h1{font-size:1.7rem;font-weight:600}\
h2{font-size:1.25rem;font-weight:600;margin:2.5rem 0 .5rem;border-bottom:1px solid #999}\
h3{font-size:1rem;font-weight:600;margin:1.25rem 0 .25rem}\
p{margin:.5rem 0;white-space:pre-wrap}\
dl{margin:.25rem 0;display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.1rem 1rem}\
dt{color:#444}dd{margin:0;white-space:pre-wrap}\
figure{margin:.75rem 0;break-inside:avoid}figcaption{font-weight:600}\
svg{fill:#000;font:10px Georgia,serif}svg text{text-anchor:middle}.open{fill:none;stroke:#000}\
.key span{margin-right:1rem}.key svg{width:.8em;height:.8em}\
.months{display:flex;flex-wrap:wrap;gap:1rem 2rem}.months svg{width:12rem}\
.week,.empty{fill:#666}.bars svg{width:100%;max-width:26rem;font-size:12px}\
.bars text{text-anchor:start}.bars .name{text-anchor:end}.bars rect{fill:#555}\
h2,h3,figcaption{break-after:avoid}p,dd{orphans:3;widows:3}\
@media print{body{max-width:none;margin:0;padding:0;font-size:11pt}}";

/// Stands where the entries come.
const HERE: &str = "<!---->";

/// The whole page: a calendar and counts, then grouped by evening, oldest first, then the support circle.
pub fn stream(pages: &Pages, out: &mut dyn Write) -> Result<()> {
    let text = pages.text;
    let mut counts = Counts::default();
    pages.each_month(&mut |entries| {
        count(&entries, pages, &mut counts);
        Ok(())
    })?;
    let evenings: Vec<NaiveDate> = counts.days().keys().copied().collect();
    let title = text.get("export.file.title");
    let markup = html! {
        (DOCTYPE)
        html lang=(text.language().code()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                p { (pages.evenings(&evenings)) }
                @if let Some(left_out) = pages.left_out() { p { (left_out) } }
                (calendar(&counts, pages))
                (bars(&counts, pages))
                main { (PreEscaped(HERE)) }
            }
        }
    };
    let page = markup.into_string() + "\n";
    // Nobody's text can hold the mark, for in their text it would be escaped.
    let main = format!("<main>{HERE}</main>");
    let (before, after) = page.split_once(&main).unwrap_or((&page, ""));
    write!(out, "{before}<main>")?;
    pages
        .each_month(&mut |entries| Ok(out.write_all(sections(&entries, pages).into_string().as_bytes())?))?;
    let circle = pages.told_circle();
    write!(out, "{}</main>{after}", of_circle(&circle, pages).into_string())?;
    Ok(())
}

/// A section for each evening.
fn sections(entries: &[Record], pages: &Pages) -> Markup {
    html! {
        @for evening in entries.chunk_by(|a, b| day(a, pages) == day(b, pages)) {
            section {
                @if let Some(first) = evening.first() { h2 { (dates::full(pages.text, day(first, pages))) } }
                @for entry in evening {
                    article {
                        h3 { (dates::time(&entry.at)) " · " (pages.title(&entry.kind)) }
                        (answers(entry, pages))
                    }
                }
            }
        }
    }
}

fn of_circle(circle: &[Record], pages: &Pages) -> Markup {
    html! {
        @if !circle.is_empty() {
            section {
                h2 { (pages.title("circle")) }
                @for item in circle {
                    article {
                        h3 dir="auto" { (name(item)) }
                        (answers(item, pages))
                    }
                }
            }
        }
    }
}

fn day(record: &Record, pages: &Pages) -> NaiveDate {
    record.evening(pages.day_ends)
}

fn name(item: &Record) -> String {
    let name = item.text("name").map(one_line).unwrap_or_default();
    if name.trim().is_empty() { "…".to_owned() } else { name }
}

/// The answers of a record; a run of those with a label is one list.
fn answers(record: &Record, pages: &Pages) -> Markup {
    let mut answers = summary(pages.exercise(&record.kind), &record.fields, pages.text);
    answers.retain(|answer| !(record.kind == "circle" && answer.field == "name"));
    let labelled = |answer: &AnswerLine| !answer.label.trim().is_empty();
    html! {
        @for run in answers.chunk_by(|a, b| labelled(a) && labelled(b)) {
            @if run.iter().any(labelled) {
                dl { @for answer in run { dt { (answer.label.trim()) } dd dir="auto" { (with_line_breaks(answer)) } } }
            } @else {
                @for answer in run {
                    @for paragraph in with_line_breaks(answer).split("\n\n").filter(|words| !words.trim().is_empty()) {
                        p dir="auto" { (paragraph.trim_matches('\n')) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
