//! What an export is made of, and in which order it is told; pure, the same for every format.

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;

use super::share::Share;
use crate::exercise::{AnswerLine, Catalogue, Exercise, summary};
use crate::journal::Record;
use crate::text::{Text, dates, one_line};

/// What an export is made of: the chosen records and everything that is needed to tell them.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    /// The entries that were chosen, in any order.
    pub entries: &'a [Record],
    /// The support circle; empty if it was not chosen.
    pub circle: &'a [Record],
    /// The exercises, to know what a field is.
    pub catalogue: &'a Catalogue,
    /// The words.
    pub text: &'a Text,
    /// The hour at which an evening ends.
    pub day_ends: u32,
}

/// How an export is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// What to share; `None` is everything, for the person.
    pub share: Option<Share>,
}

/// Gives the records of each month, oldest month first; it can be gone through more than once.
pub type EachMonth<'a> = dyn Fn(&mut dyn FnMut(&[Record]) -> Result<()>) -> Result<()> + 'a;

/// All entries of some pages in one piece, as a string.
pub(super) fn whole(
    pages: &Pages,
    options: Options,
    stream: impl FnOnce(&EachMonth, &Pages, Options, &mut dyn Write) -> Result<()>,
) -> Result<String> {
    let mut bytes = Vec::new();
    stream(&|take| take(pages.entries), pages, options, &mut bytes)?;
    Ok(String::from_utf8(bytes)?)
}

impl Pages<'_> {
    /// How many entries and items of the circle leave.
    pub fn count(&self, options: Options) -> usize {
        let (entries, circle) = self.stored(options);
        entries.len() + circle.len()
    }

    pub(super) fn exercise(&self, kind: &str) -> Option<&Exercise> {
        self.catalogue.get(kind).map(AsRef::as_ref)
    }

    /// The whole name of a kind: "Dagelijkse check-in"; the code word if it has none.
    pub(super) fn title(&self, kind: &str) -> String {
        let id = format!("{kind}.title");
        if self.text.has(&id) { self.text.get(&id) } else { one_line(kind) }
    }

    /// The same pages with the entries of one month, and without the circle.
    pub fn month<'b>(&'b self, entries: &'b [Record]) -> Pages<'b> {
        Pages { entries, circle: &[], ..*self }
    }

    /// Every evening of these months that is told, in its order, once.
    pub(super) fn all_evenings(&self, months: &EachMonth, options: Options) -> Result<Vec<NaiveDate>> {
        let mut evenings = Vec::new();
        months(&mut |entries| {
            let (entries, _) = self.month(entries).told(options);
            evenings.extend(entries.iter().map(|entry| entry.evening(self.day_ends)));
            evenings.dedup();
            Ok(())
        })?;
        evenings.sort_unstable();
        evenings.dedup();
        Ok(evenings)
    }

    /// "3 avonden, 21–24 november 2026", or that there is nothing.
    pub(super) fn evenings(&self, evenings: &[NaiveDate]) -> String {
        match (evenings.first(), evenings.last()) {
            (Some(first), Some(last)) => {
                let date = dates::range(self.text, *first, *last);
                self.text
                    .fill("export.file.evenings", &[("count", evenings.len().into()), ("date", date.into())])
            }
            _ => self.text.get("export.empty"),
        }
    }

    /// What a shared file says of the parts that are not in it.
    pub(super) fn left_out(&self, options: Options) -> Option<String> {
        let words = options.share?.left_out(self.text).join(", ");
        (!words.is_empty()).then(|| self.text.fill("export.file.left_out", &[("words", words.into())]))
    }

    /// The records as they may leave, oldest evening first, and the items of the circle in their own order.
    pub(super) fn stored(&self, options: Options) -> (Vec<Record>, Vec<Record>) {
        let (mut entries, mut circle) = match options.share {
            None => (self.entries.to_vec(), self.circle.to_vec()),
            Some(share) => (share.entries(self.entries, self.catalogue), share.circle(self.circle)),
        };
        if options.share.is_some() {
            // What is left may be a switch or an empty answer, which says nothing: no heading without words under it.
            let says =
                |record: &Record| !summary(self.exercise(&record.kind), &record.fields, self.text).is_empty();
            entries.retain(says);
            circle.retain(says);
        }
        entries.sort_by(|a, b| {
            let key = |record: &Record| (record.evening(self.day_ends), record.at);
            key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
        });
        let place = |item: &Record| {
            item.fields.get("order").and_then(serde_json::Value::as_f64).unwrap_or(f64::INFINITY)
        };
        circle.sort_by(|a, b| place(a).total_cmp(&place(b)).then_with(|| (a.at, &a.id).cmp(&(b.at, &b.id))));
        (entries, circle)
    }

    /// The same without what is in the trash or erased, and without what is not an item of the circle.
    pub(super) fn told(&self, options: Options) -> (Vec<Record>, Vec<Record>) {
        let (mut entries, mut circle) = self.stored(options);
        entries.retain(|entry| entry.deleted.is_none() && !entry.erased);
        circle.retain(|item| item.deleted.is_none() && !item.erased && item.kind == "circle");
        (entries, circle)
    }

    /// The items of the circle that are told, in their own order.
    pub(super) fn told_circle(&self, options: Options) -> Vec<Record> {
        Pages { entries: &[], ..*self }.told(options).1
    }
}

/// An answer with its line breaks.
pub(super) fn with_line_breaks(answer: &AnswerLine) -> String {
    match &answer.prose {
        Some(prose) if answer.words.is_empty() && answer.quote.is_none() => prose.clone(),
        _ => answer.line(),
    }
}
