//! What waits on home: a draft, else what is offered once: an encounter to look back on, on a later evening, or a page to
//! read again, from the day on that was chosen. It never asks twice.

use chrono::{DateTime, Duration, FixedOffset, NaiveDate};

use super::background_task::Give;
use super::{Context, Route};
use crate::journal::{Draft, Entry, Journal, Month, Record};
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
    context.exercises.with_second_half()
}

/// Something that home offers once.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The entry.
    pub record: Record,
    /// Whether it is to be read, and not to be looked back on.
    pub reads: bool,
    day: NaiveDate,
    mark: String,
}

impl Offer {
    /// A planned encounter of an earlier evening, or a page of which the day has come; nothing for another entry.
    pub fn of(record: &Record, again: &Again, context: &Context) -> Option<Self> {
        let today = evening(context.now, context);
        if let Some(day) = planned(record, context).filter(|day| *day < today) {
            return Some(Self { record: record.clone(), reads: false, day, mark: record.id.clone() });
        }
        again.offer(record, today)
    }

    /// What is remembered of it, so that it is not offered twice. A page for which another day is chosen comes again.
    pub fn mark(&self) -> &str {
        &self.mark
    }

    /// Where it leads.
    pub fn route(self) -> Route {
        if self.reads { Route::Journal(Some(self.record.id)) } else { Route::Again(self.record, true) }
    }
}

/// The exercises whose pages come back, each with the field of the day.
#[derive(Clone, Debug)]
pub struct Again(Vec<(String, String)>);

impl Again {
    /// Also those that can be added and are not any more: their pages were written for that day.
    pub fn new(context: &Context) -> Self {
        Self(context.exercises.shown_again())
    }

    fn offer(&self, record: &Record, today: NaiveDate) -> Option<Offer> {
        let (_, field) = self.0.iter().find(|(kind, _)| *kind == record.kind)?;
        let day: NaiveDate = record.text(field)?.parse().ok()?;
        let mark = format!("{} {day}", record.id);
        (day <= today).then(|| Offer { record: record.clone(), reads: true, day, mark })
    }
}

/// What is found far back in the journal.
pub enum Found {
    /// A plan for today.
    Plan(Record),
    /// A page to read again.
    Offer(Offer),
}

/// A reading that has not begun.
pub type LookFurther = Box<dyn FnOnce(&Give<Found>) + Send>;

/// Looks beside the screen in a month and those before it: for a plan for today, if it is `wanted`, and for a page to read
/// again that was never offered, or that is `shown` already.
pub fn look_further(newest: Month, wanted: bool, shown: Option<&str>, context: &Context) -> LookFurther {
    let (journal, again) = (context.journal.clone(), Again::new(context));
    let (now, today, kinds) = (context.now.date_naive(), evening(context.now, context), plans(context));
    let (mut wanted, shown) = (wanted, shown.map(str::to_owned));
    Box::new(move |give| {
        // In a month long past hardly anything mentions today, and few a page that comes back.
        let mut words = vec![format!("\"{now}")];
        words.extend(again.0.iter().map(|(kind, _)| format!("\"{kind}\"")));
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let months = journal.all_month_files().unwrap_or_default().into_iter();
        let (mut due, mut months) = (Vec::new(), months.filter(|files| files.month <= newest));
        while let Some(files) = months.next().filter(|_| give.wanted()) {
            if !journal.any_mentioned_in(&files, &words) {
                continue;
            }
            for record in journal.read_month_files(&files).entries.into_iter().filter(Entry::alive) {
                let record = record.shown;
                due.extend(again.offer(&record, today));
                if wanted && is_for(&record, now, &kinds) {
                    wanted = false;
                    give.give(Found::Plan(record));
                }
            }
        }
        if let Some(offer) = choose(due, shown.as_deref(), &journal) {
            give.give(Found::Offer(offer));
        }
    })
}

/// The latest of these that was never offered; before it the one that is shown already.
pub fn choose(mut due: Vec<Offer>, shown: Option<&str>, journal: &Journal) -> Option<Offer> {
    if due.is_empty() {
        return None;
    }
    let prompted = journal.prompted();
    let is_shown = |offer: &Offer| Some(offer.mark()) == shown;
    due.retain(|offer| is_shown(offer) || !prompted.contains(&offer.mark));
    due.into_iter().max_by_key(|offer| (is_shown(offer), offer.day))
}

/// The question and, beside it, the way to let it be; `focus` is whether that one has it, if either has.
pub fn row(offer: &Offer, page: &mut Page, targets: (usize, usize), focus: Option<bool>, context: &Context) {
    let (text, marks) = (context.text, &context.theme.marks);
    let later = context.theme.button_words(&text.get("home.look_back.later"));
    let title = text.get(&format!("{}.title", offer.record.kind));
    let (key, name) = if offer.reads {
        ("home.look_back.read", title.as_str())
    } else {
        ("home.look_back", offer.record.text("who_name").unwrap_or_default())
    };
    let whole = text.fill(key, &[("name", name.into())]);
    let front = format!("{}  ", marks.resume);
    let measure = usize::from(page.measure());
    let beside = measure.saturating_sub(width(&front) + width(&later) + BETWEEN);
    let fits = !name.is_empty() && width(&whole) <= beside;
    let words = if fits { whole } else { text.get(&format!("{key}.short")) };
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
