//! The evenings and the counts of an export as drawings in a page, each with its words beside it; it judges none of them.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use maud::{Markup, html};

use crate::exercise::word;
use crate::export::pages::Pages;
use crate::journal::insights::{Counts, Named, strand_of};
use crate::journal::{Month, Record};
use crate::text::dates;

/// The strands by their code words.
const STRANDS: [&str; 3] = ["yourself", "others", "here"];
/// The exercise whose colour each strand has, and how its thread is drawn: told apart without colour too.
const THREADS: [(&str, &str); 3] = [("check_in", "none"), ("encounter", "3 1.6"), ("grounding", "0.9 1.9")];
/// The side of a day in a month, in the units of the drawing.
const DAY: i64 = 26;
/// The length of a thread, and from one thread to the next.
const THREAD: f64 = 15.0;
const APART: f64 = 3.4;
/// Names that are drawn as bars at most, in each list.
const BARS: usize = 12;

/// What is counted in one list.
struct Chart {
    /// The message of its title.
    title: &'static str,
    /// The field of the check-in whose words it has.
    field: &'static str,
    /// The code of a thing that is counted, if it is of this list.
    code: fn(&Named) -> Option<&String>,
    /// The exercise that helps with it, whose colour it has, and how its bars are drawn.
    kind: &'static str,
    dashes: &'static str,
}

const CHARTS: [Chart; 3] = [
    Chart {
        title: "insights.needs",
        field: "needs",
        code: |named| if let Named::Need(code) = named { Some(code) } else { None },
        kind: "encounter",
        dashes: "none",
    },
    Chart {
        title: "insights.feelings",
        field: "feelings",
        code: |named| if let Named::Feeling(code) = named { Some(code) } else { None },
        kind: "compassion",
        dashes: "7 1.5",
    },
    Chart {
        title: "insights.body",
        field: "body",
        code: |named| if let Named::Body(code) = named { Some(code) } else { None },
        kind: "grounding",
        dashes: "2.5 1.5",
    },
];

/// Counts these entries too.
pub fn count(entries: &[Record], pages: &Pages, counts: &mut Counts) {
    for entry in entries {
        counts.add(entry, entry.evening(pages.day_ends), strand_of(entry, pages.catalogue));
    }
}

/// A drawing of each month that has entries, with what its marks mean.
pub fn calendar(counts: &Counts, pages: &Pages) -> Markup {
    let mut months: BTreeMap<Month, BTreeMap<u32, [bool; 3]>> = BTreeMap::new();
    for (day, strands) in counts.days() {
        months.entry(Month::of(*day)).or_default().insert(day.day(), *strands);
    }
    html! {
        @if !months.is_empty() {
            section.calendar {
                h2 { (pages.text.get("insights.view.calendar")) }
                p.key {
                    @for (strand, name) in STRANDS.iter().enumerate() {
                        span {
                            svg viewBox="-9 -4.5 18 9" aria-hidden="true" { (thread(strand, 0.0, 0.0)) }
                            " " (pages.text.get(&format!("insights.strand.{name}")))
                        } " "
                    }
                }
                div.months { @for (month, days) in &months { (one_month(*month, days, pages)) } }
            }
        }
    }
}

fn one_month(month: Month, days: &BTreeMap<u32, [bool; 3]>, pages: &Pages) -> Markup {
    let text = pages.text;
    let Some(first) = NaiveDate::from_ymd_opt(month.year, month.month, 1) else { return html! {} };
    let before = i64::from(first.weekday().num_days_from_monday());
    let place = |day: u32| (before + i64::from(day) - 1) % 7 * DAY + DAY / 2;
    let row = |day: u32| (before + i64::from(day) - 1) / 7 * DAY + DAY;
    let every = (1..=31).filter(|day| first.with_day(*day).is_some());
    let high = every.clone().next_back().map_or(DAY, row) + DAY / 2;
    let name = format!("{} {}", dates::month(text, first), month.year);
    let said = days.iter().map(|(day, strands)| {
        let there = STRANDS.iter().zip(strands).filter(|(_, there)| **there);
        let there: Vec<String> =
            there.map(|(name, _)| text.get(&format!("insights.strand.{name}"))).collect();
        format!("{day}: {}", there.join(", "))
    });
    let view = format!("0 0 {} {high}", 7 * DAY);
    html! {
        figure {
            figcaption { (name) }
            svg viewBox=(view) role="img" {
                title { (name) }
                desc { (said.collect::<Vec<_>>().join("; ")) }
                @for (column, day) in week().iter().enumerate() {
                    text.week x=(column as i64 * DAY + DAY / 2) y="10" { (dates::weekday_short(text, *day)) }
                }
                @for day in every {
                    @let empty = (!days.contains_key(&day)).then_some("empty");
                    text class=[empty] x=(place(day)) y=(row(day)) { (day) }
                    @for (strand, there) in days.get(&day).into_iter().flatten().enumerate() {
                        @if *there { (thread(strand, place(day) as f64, row(day) as f64 + 4.5 + strand as f64 * APART)) }
                    }
                }
            }
        }
    }
}

/// Seven days that begin with a Monday.
fn week() -> Vec<NaiveDate> {
    let monday = NaiveDate::from_isoywd_opt(2026, 1, Weekday::Mon);
    monday
        .into_iter()
        .flat_map(|monday| (0..7).filter_map(move |day| monday.checked_add_days(Days::new(day))))
        .collect()
}

/// The thread of a strand around a point: whole, dashed or dotted.
fn thread(strand: usize, x: f64, y: f64) -> Markup {
    let (kind, dashes) = THREADS.get(strand).copied().unwrap_or_default();
    let (from, to) = (x - THREAD / 2.0, x + THREAD / 2.0);
    html! {
        line.thread stroke=(format!("var(--{kind})")) stroke-dasharray=(dashes) x1=(from) x2=(to) y1=(y) y2=(y) {}
    }
}

/// Needs, feelings and body words as bars with their numbers; a kind sentence while there are too few check-ins.
pub fn bars(counts: &Counts, pages: &Pages) -> Markup {
    html! {
        @if counts.check_ins() > 0 {
            section.bars {
                h2 { (pages.text.get("insights.view.words")) }
                @if counts.few() {
                    p { (pages.text.get("insights.few")) }
                } @else {
                    p {
                        (pages.text.fill("insights.n", &[("count", counts.check_ins().into())])) " "
                        (pages.text.get("insights.note"))
                    }
                    @for chart in &CHARTS { (list(chart, &rows(counts, chart, pages), pages)) }
                }
            }
        }
    }
}

/// Words with their numbers, most named first.
fn rows(counts: &Counts, chart: &Chart, pages: &Pages) -> Vec<(String, usize)> {
    let part = pages.exercise("check_in").and_then(|exercise| exercise.part(chart.field));
    let name = |code: &String| {
        part.map_or_else(|| code.clone(), |part| pages.text.within_a_line(&word(part, code, pages.text)))
    };
    let named = counts.figures().filter_map(|(named, n)| Some((name((chart.code)(named)?), n)));
    let mut rows: Vec<_> = named.collect();
    rows.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    rows.truncate(BARS);
    rows
}

/// Names at the left, then the numbers under each other, then the bars.
fn list(chart: &Chart, rows: &[(String, usize)], pages: &Pages) -> Markup {
    let most = rows.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
    let said: Vec<String> = rows.iter().map(|(name, n)| format!("{name}: {n}")).collect();
    let title = pages.text.get(chart.title);
    html! {
        @if !rows.is_empty() {
            figure {
                figcaption { (title) }
                svg viewBox=(format!("0 0 360 {}", rows.len() * 20)) role="img" {
                    title { (title) }
                    desc { (said.join("; ")) }
                    @for (row, (name, n)) in rows.iter().enumerate() {
                        @let y = row * 20 + 10;
                        text.name x="130" y=(y + 4) { (name) }
                        text.number x="158" y=(y + 4) { (n) }
                        line.bar stroke=(format!("var(--{})", chart.kind)) stroke-dasharray=(chart.dashes)
                            x1="168" x2=(168 + (n * 170 / most).max(3)) y1=(y) y2=(y) {}
                    }
                }
            }
        }
    }
}
