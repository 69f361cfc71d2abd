//! The versions of one thing in the circle that were made apart: to see and to choose; it drops none by itself.

use crate::journal::{Circle, Draft, Fields, Record, Stamp};
use crate::screens::{Change, Context, Step};
use crate::widgets::page::Page;

/// The place in the list: versions that differ in nothing else look the same.
const ORDER: &str = "order";

/// What stands under one id, the shown version first.
#[derive(Clone, Debug, Default)]
pub struct Versions {
    /// Those that differ in something that a person can see.
    all: Vec<Record>,
    at: usize,
    /// The stamps of all that stand and of what they grew from.
    lineage: Vec<Stamp>,
}

impl Versions {
    /// Those of a record of the circle.
    pub fn of(shown: &Record, circle: &Circle) -> Self {
        let others = || circle.conflicts.iter().filter(|other| other.id == shown.id);
        let mut all: Vec<Record> = vec![shown.clone()];
        for other in others() {
            if !all.iter().any(|there| seen(&there.fields) == seen(&other.fields)) {
                all.push(other.clone());
            }
        }
        let mut lineage: Vec<Stamp> = others().chain([shown]).flat_map(Record::lineage).collect();
        lineage.sort();
        lineage.dedup();
        Self { all, at: 0, lineage }
    }

    /// Whether there is something to choose.
    pub fn several(&self) -> bool {
        self.all.len() > 1
    }

    /// The next version, round and round.
    fn turn(&mut self) -> Option<&Record> {
        self.at = (self.at + 1) % self.all.len().max(1);
        self.all.get(self.at)
    }

    /// The version that is seen now, in the place of all that stand; it keeps its place in the list.
    fn keep(&self, context: &Context) -> Option<Record> {
        let (shown, chosen) = (self.all.first()?, self.all.get(self.at)?);
        let mut fields = chosen.fields.clone();
        if let Some(order) = shown.fields.get(ORDER) {
            fields.insert(ORDER.into(), order.clone());
        }
        let now = context.now.into();
        let changed = Stamp::after(now, &self.lineage);
        Some(Record { changed, was: self.lineage.clone(), ..chosen.succeed(fields, now) })
    }
}

/// A record of the circle that is changed on a page, with its versions; the page holds the fields as they are now.
pub struct Edited {
    /// What it grows from.
    pub before: Record,
    /// Whether that is kept already.
    kept: bool,
    versions: Versions,
}

/// Behind the button to save, counted from it: to see another version, and to keep the one that is seen.
pub const ANOTHER: usize = 1;
pub const KEEP: usize = 2;

impl Edited {
    /// A record and what stands beside it in the circle.
    pub fn new(before: Record, kept: bool, context: &Context) -> Self {
        let circle = context.journal.circle();
        let shown = circle.items.iter().chain(&circle.helplines).find(|shown| shown.id == before.id);
        let versions = shown.map(|shown| Versions::of(shown, &circle)).unwrap_or_default();
        Self { before, kept, versions }
    }

    /// The record with these fields.
    pub fn record(&self, fields: Fields, context: &Context) -> Record {
        if self.kept {
            self.before.succeed(fields, context.now.into())
        } else {
            Record { fields, ..self.before.clone() }
        }
    }

    /// What must survive of these fields; nothing of them if they are kept already. The time of the draft is that of the
    /// writing; the record keeps its own.
    pub fn draft(&self, fields: Fields, step: &str, context: &Context) -> Draft {
        let changed = fields != self.before.fields;
        let mut draft = Draft { at: context.now, ..Draft::of(&self.record(fields, context), step) };
        if !changed {
            draft.fields.clear();
        }
        draft
    }

    /// The record is kept now.
    pub fn saved(&mut self, record: &Record) {
        (self.before, self.kept) = (record.clone(), true);
    }

    /// Whether another version can be seen and chosen: not while what is written here is not kept.
    pub fn chooses(&self, fields: &Fields) -> bool {
        self.versions.several() && self.before.fields == *fields
    }

    /// Shows the next version; its fields.
    pub fn turn(&mut self) -> Fields {
        if let Some(version) = self.versions.turn() {
            self.before = version.clone();
        }
        self.before.fields.clone()
    }

    /// Keeps the version that is seen.
    pub fn keep(&self, context: &Context) -> Step {
        let said = context.text.get("common.saved");
        self.versions.keep(context).map_or(Step::Stay, |record| Step::Save(Change::Circle(record), said))
    }
}

/// That there are two versions, what the one that is seen says as a whole, and the buttons behind the one to save.
pub fn lay_out_versions(page: &mut Page, whole: &[String], save: usize, at: usize, context: &Context) {
    let (text, theme) = (context.text, context.theme);
    page.gap();
    page.words(&text.get("circle.two_versions"), theme.muted());
    for words in whole {
        page.words(words, theme.text());
    }
    let buttons = [("journal.version.another", save + ANOTHER), ("journal.version.keep", save + KEEP)];
    page.buttons_in_rows(&buttons.map(|(key, row)| (text.get(key), row, at == row)));
}

/// The fields that a person can see.
fn seen(fields: &Fields) -> Fields {
    fields
        .iter()
        .filter(|(name, _)| *name != ORDER)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
