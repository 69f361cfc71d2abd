//! One page of a list: an entry, or a draft in the place of its time; reads nothing.

use chrono::NaiveDate;

use crate::exercise::one_line;
use crate::journal::{Entry, Month};
use crate::screens::{Context, Route, Step};

#[derive(Clone, Debug)]
pub struct EntryRow {
    /// What it holds; for a draft what it would become.
    pub entry: Entry,
    /// For a draft, the step that was open ("stap 3 van 4"); empty if its steps have no numbers.
    pub draft: Option<String>,
    /// What was answered, in one line; all its words if it was found.
    pub gist: String,
    /// The same folded if it was found, else empty.
    pub folded: String,
}

impl EntryRow {
    /// The row of an entry, or of a draft with the step that was open.
    pub fn new(entry: Entry, draft: Option<String>, context: &Context) -> Self {
        let record = &entry.shown;
        let exercise = context.exercises.get(&record.kind).map(AsRef::as_ref);
        let mut gist = match draft.as_deref() {
            None => one_line(exercise, &record.kind, &record.fields, context.text),
            Some("") => context.text.get("common.draft"),
            Some(step) => context.text.fill("journal.draft", &[("step", step.into())]),
        };
        if gist.is_empty() {
            gist = context.text.get("journal.open");
        }
        Self { entry, draft, gist, folded: String::new() }
    }

    /// The day on the calendar on which it was written: a time stands beside it, so it is not the evening.
    pub fn day(&self) -> NaiveDate {
        self.entry.shown.at.date_naive()
    }

    /// The month under which it stands in a list.
    pub fn month(&self) -> Month {
        Month::of(self.day())
    }

    /// Its id, with drafts apart from entries.
    pub fn id(&self) -> (&str, bool) {
        (&self.entry.shown.id, self.draft.is_some())
    }

    /// The way on with a draft; nothing for an entry.
    pub fn resume(&self) -> Option<Step> {
        let record = &self.entry.shown;
        let resume = || Step::Open(Route::Resume { kind: record.kind.clone(), id: record.id.clone() });
        self.draft.is_some().then(resume)
    }
}
