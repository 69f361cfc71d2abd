//! One page of a list: an entry, or a draft in the place of its time; reads nothing.

use crate::exercise::one_line;
use crate::journal::Entry;
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
