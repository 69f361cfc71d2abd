//! The journal as one page to read or print; asks nothing of a network, runs no script, and somebody's text stays text.

mod charts;

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::months::Piece;
use super::pages::{Pages, with_line_breaks};
use crate::exercise::{AnswerLine, summary};
use crate::journal::Record;
use crate::journal::insights::Counts;
use crate::text::{dates, one_line};
use crate::theme::{Role, accent_of, css};
use charts::{bars, calendar, count};

/// Words in a serif, labels and dates in a sans; the colours are set by [`colours`].
const STYLE: &str = "\
@page{margin:22mm 20mm;@bottom-center{content:counter(page);font:9pt ui-sans-serif,system-ui,sans-serif;color:#666}}\
*{box-sizing:border-box}\
html{color-scheme:light dark;background:var(--ground)}\
body{max-width:42rem;margin:3rem auto 5rem;padding:0 1rem;font:1.0625rem/1.55 ui-serif,Georgia,serif;color:var(--text);overflow-wrap:anywhere}\
h1,h2,h3,dt,figcaption,.key,.note{font-family:ui-sans-serif,system-ui,sans-serif}\
h1{font-size:1.75rem;font-weight:600;letter-spacing:-.01em;margin:0}\
.note{font-size:.9rem;line-height:1.5;color:var(--muted);margin:.4rem 0 0}\
h2{font-size:1rem;font-weight:600;font-variant-caps:all-small-caps;letter-spacing:.06em;margin:3.25rem 0 1.25rem;padding-top:.6rem;border-top:1px solid var(--line)}\
h3{font-size:.9rem;font-weight:600;margin:1.75rem 0 .5rem;color:var(--accent)}\
h3 time{font-weight:400;color:var(--muted);margin-right:.6em;font-variant-numeric:tabular-nums}\
p{margin:.6rem 0;max-width:33em;white-space:pre-wrap}\
dl{margin:.25rem 0 .75rem;display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.15rem 1.25rem;align-items:baseline}\
dt{font-size:.85rem;color:var(--muted)}dd{margin:0;white-space:pre-wrap}\
figure{margin:1.25rem 0;break-inside:avoid}figcaption{font-size:.85rem;font-weight:600;margin-bottom:.35rem}\
svg{fill:var(--text);font:10px ui-sans-serif,system-ui,sans-serif}svg text{text-anchor:middle}\
.key{font-size:.85rem;color:var(--muted)}.key span{margin-right:1.25rem}.key svg{width:1.6em;height:.8em}\
.thread{fill:none;stroke-width:2.2}.bar{fill:none;stroke-width:7;stroke-opacity:.75}\
.months{display:flex;flex-wrap:wrap;gap:1.25rem 2.25rem}.months svg{width:12rem}\
.week,.empty{fill:var(--muted)}.bars svg{width:100%;max-width:28rem;font-size:12px}\
.bars text{text-anchor:start}.bars text.number,.bars text.name{text-anchor:end}.bars .number{fill:var(--muted)}\
h2,h3,figcaption{break-after:avoid}p,dd{orphans:3;widows:3}\
@media print{html{color-scheme:light}body{max-width:none;margin:0;padding:0;font-size:12pt}}";

/// What each kind of entry has for its colour.
const KINDS: [&str; 7] = ["check_in", "compassion", "encounter", "circle", "grounding", "small_step", "note"];

/// The colours of the palette as variables: on paper and in a light window, and in a dark one.
fn colours() -> String {
    let of = |light: bool| {
        let named =
            [("ground", Role::Bg), ("text", Role::Text), ("muted", Role::Muted), ("line", Role::Line)];
        let named = named.map(|(name, role)| format!("--{name}:{}", css(role, light)));
        let kinds = KINDS.map(|kind| format!("--{kind}:{}", css(accent_of(kind), light)));
        named.into_iter().chain(kinds).collect::<Vec<_>>().join(";")
    };
    let kinds = KINDS.map(|kind| format!(".{kind}{{--accent:var(--{kind})}}"));
    let (light, dark) = (of(true), of(false));
    let on_paper = light.replace(&css(Role::Bg, true), "#ffffff");
    format!(
        ":root{{--accent:var(--text);{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\
         @media print{{:root{{{on_paper}}}}}{}{STYLE}",
        kinds.concat()
    )
}

/// How a page looks that stands alone: large, a heading above each answer.
const ALONE: &str =
    ".alone dl{display:block}.alone dt{margin-top:1.5rem;font-size:.95rem}.alone dd{font-size:1.35em}";

/// Stands where the entries come.
const HERE: &str = "<!---->";

/// The whole page: a calendar and counts, then grouped by evening, oldest first, then the support circle.
pub fn stream(pages: &Pages, out: &mut dyn Write) -> Result<()> {
    let text = pages.text;
    let mut counts = Counts::default();
    let (mut first, mut number) = (None, 0);
    pages.each_month(&mut |entries| {
        count(&entries, pages, &mut counts);
        number += entries.len();
        first = first.take().or_else(|| entries.first().cloned());
        Ok(())
    })?;
    if let Some(page) = first.filter(|page| number == 1 && stands_alone(page, pages)) {
        return Ok(writeln!(out, "{}", alone(&page, pages).into_string())?);
    }
    let evenings: Vec<NaiveDate> = counts.days().keys().copied().collect();
    let title = text.get("export.file.title");
    let markup = html! {
        (DOCTYPE)
        html lang=(text.language().code()) {
            (head(&title, ""))
            body {
                h1 { (title) }
                p.note { (pages.evenings(&evenings)) }
                @if let Some(left_out) = pages.left_out() { p.note { (left_out) } }
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
    let make = |entries: Vec<Record>| {
        Ok(Piece { bytes: sections(&entries, pages).into_string().into_bytes(), ..Piece::default() })
    };
    pages.each_piece(&make, &mut |piece| Ok(out.write_all(&piece.bytes)?))?;
    let circle = pages.told_circle();
    write!(out, "{}</main>{after}", of_circle(&circle, pages).into_string())?;
    Ok(())
}

fn head(title: &str, style: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
            meta name="viewport" content="width=device-width";
            title { (title) }
            style { (PreEscaped(colours() + style)) }
        }
    }
}

/// Whether this page, with nothing beside it, is one to hang up: there is one of it, and its evening says little.
fn stands_alone(page: &Record, pages: &Pages) -> bool {
    pages.exercise(&page.kind).is_some_and(|exercise| exercise.one)
        && pages.told_circle().is_empty()
        && pages.left_out().is_none()
}

/// A page by itself, with the day on which it was last changed.
fn alone(page: &Record, pages: &Pages) -> Markup {
    let (text, title) = (pages.text, pages.title(&page.kind));
    let changed = page.changed.moment().with_timezone(&page.at.timezone()).date_naive();
    html! {
        (DOCTYPE)
        html lang=(text.language().code()) {
            (head(&title, ALONE))
            body.alone {
                h1 { (title) }
                p.note { (dates::full(text, changed)) }
                main { article { (answers(page, pages)) } }
            }
        }
    }
}

/// A section for each evening.
fn sections(entries: &[Record], pages: &Pages) -> Markup {
    html! {
        @for evening in entries.chunk_by(|a, b| day(a, pages) == day(b, pages)) {
            section {
                @if let Some(first) = evening.first() { h2 { (dates::full(pages.text, day(first, pages))) } }
                @for entry in evening {
                    article class=[colour_of(&entry.kind)] {
                        h3 { time { (dates::time(&entry.at)) } " " (pages.title(&entry.kind)) }
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
                    article.circle {
                        h3 dir="auto" { (name(item)) }
                        (answers(item, pages))
                    }
                }
            }
        }
    }
}

/// The class that gives an entry its colour; one of a person's own exercise has none.
fn colour_of(kind: &str) -> Option<&'static str> {
    KINDS.into_iter().find(|known| *known == kind)
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
