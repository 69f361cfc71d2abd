//! What waits on home: a draft, else a look back that is offered once, on a later evening; it never asks twice.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

use super::Context;
use super::background_task::Worker;
use crate::journal::{Draft, Entry, Month, Record};
use crate::session::appointment;
use crate::text::{cut, dates, width};
use crate::widgets::page::Page;

/// The exercise whose second half is offered.
const KIND: &str = "encounter";
/// Columns between the question and the way to let it be.
const BETWEEN: usize = 3;

/// What a draft says about itself.
pub fn resume(draft: &Draft, step: &str, context: &Context) -> String {
    let key = format!("home.resume.{}", draft.kind);
    let title = if context.text.has(&key) {
        context.text.get(&key)
    } else {
        super::screen::name(&draft.kind, context)
    };
    let written = evening(draft.at, context);
    let day = dates::evening_word(context.text, written, evening(context.now, context));
    let key = if context.short() || step.is_empty() { "home.resume.short" } else { "home.resume" };
    context.text.fill(key, &[("title", title.into()), ("day", day.into()), ("step", step.into())])
}

/// "step 3 of 4" of a draft; nothing for one that is not numbered.
pub fn position(draft: &Draft, context: &Context) -> String {
    let Some(exercise) = context.exercises.get(&draft.kind).filter(|exercise| exercise.numbered) else {
        return String::new();
    };
    let mut walk = crate::exercise::Walk::new(exercise.clone(), draft.half.is_some(), draft.fields.clone());
    walk.go_to(&draft.step);
    let (step, total) = walk.position();
    context.text.fill("common.step", &[("step", step.into()), ("total", total.into())])
}

/// The evening that a moment belongs to.
pub fn evening(at: DateTime<FixedOffset>, context: &Context) -> NaiveDate {
    (at - Duration::hours(i64::from(context.journal.day_ends()))).date_naive()
}

/// The evening of a planned encounter that nobody looked back on; nothing for another entry, or without a day.
pub fn planned(record: &Record, context: &Context) -> Option<NaiveDate> {
    if record.kind != KIND || record.code("happened").is_some() {
        return None;
    }
    let (day, time) = appointment::parse(record.text("when")?)?;
    let hours = Duration::hours(i64::from(context.journal.day_ends()));
    Some(time.map_or(day, |time| (day.and_time(time) - hours).date()))
}

/// Whether an entry of one of these kinds is a plan for a day that nobody looked back on.
pub fn is_for(record: &Record, day: NaiveDate, kinds: &[String]) -> bool {
    let planned = record.text("when").and_then(appointment::parse);
    planned.is_some_and(|(planned, _)| planned == day)
        && record.code("happened").is_none()
        && kinds.contains(&record.kind)
}

/// The kinds of entries that can be a plan.
pub fn plans(context: &Context) -> Vec<String> {
    let with_after = context.exercises.listed().filter(|exercise| exercise.after.is_some());
    with_after.map(|exercise| exercise.kind.clone()).collect()
}

/// Looks beside the screen for a plan for today in a month and those before it.
pub fn look_for_plan(newest: Month, context: &Context) -> Worker<Record> {
    let (journal, today, kinds) = (context.journal.clone(), context.now.date_naive(), plans(context));
    Worker::read(move |give| {
        // In a month long past hardly anything mentions today.
        let day = format!("\"{today}");
        let months = journal.all_month_files().unwrap_or_default().into_iter();
        let mentioned = months.filter(|files| files.month <= newest && journal.mentioned_in(files, &day));
        let entries = mentioned.flat_map(|files| journal.read_month_files(&files).entries);
        let mut records = entries.filter(Entry::alive).map(|entry| entry.shown);
        if let Some(plan) = records.find(|record| is_for(record, today, &kinds)) {
            give.give(plan);
        }
    })
}

/// The latest of these that was never offered; before it the one that is shown already.
pub fn choose(
    mut passed: Vec<(NaiveDate, Record)>,
    shown: Option<&str>,
    context: &Context,
) -> Option<Record> {
    if passed.is_empty() {
        return None;
    }
    let prompted = context.journal.prompted();
    let is_shown = |record: &Record| Some(record.id.as_str()) == shown;
    passed.retain(|(_, record)| is_shown(record) || !prompted.contains(&record.id));
    passed.into_iter().max_by_key(|(evening, record)| (is_shown(record), *evening)).map(|(_, record)| record)
}

/// The question and, beside it, the way to let it be; `focus` is whether that one has it, if either has.
pub fn row(
    record: &Record,
    page: &mut Page,
    targets: (usize, usize),
    focus: Option<bool>,
    context: &Context,
) {
    let (text, marks) = (context.text, &context.theme.marks);
    let later = context.theme.button_words(&text.get("home.look_back.later"));
    let name = record.text("who_name").unwrap_or_default();
    let whole = text.fill("home.look_back", &[("name", name.into())]);
    let front = format!("{}  ", marks.resume);
    let measure = usize::from(page.measure());
    let beside = measure.saturating_sub(width(&front) + width(&later) + BETWEEN);
    let fits = !name.is_empty() && width(&whole) <= beside;
    let words = if fits { whole } else { text.get("home.look_back.short") };
    // Where both do not fit beside each other, the way to let it be gets a row of its own.
    let own_row = width(&words) > beside;
    let room = if own_row { measure.saturating_sub(width(&front)) } else { beside };
    let words = format!("{front}{}", cut(&words, room, marks.more));
    let x = if own_row { width(&front) } else { width(&words) + BETWEEN };
    let style = context.theme.text();
    let question = (0, words, targets.0, focus == Some(false));
    let later = (x as u16, later, targets.1, focus == Some(true));
    for cells in [question, later].chunks(if own_row { 1 } else { 2 }) {
        page.cells(cells, style);
    }
}
