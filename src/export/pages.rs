//! What an export is made of, and in which order it is told; pure, the same for every format.

use std::collections::BTreeSet;

use anyhow::Result;
use chrono::NaiveDate;

use super::months::{Months, Outline, Piece};
use super::share::Share;
use crate::exercise::{AnswerLine, Catalogue, Exercise, answers};
use crate::journal::Record;
use crate::text::{Text, dates, one_line};

/// What an export is made of: the chosen records and everything that is needed to tell them.
#[derive(Clone, Copy)]
pub struct Pages<'a> {
    /// The entries that were chosen.
    pub months: &'a dyn Months,
    /// The support circle; empty if it was not chosen.
    pub circle: &'a [Record],
    /// What of them is shared; none is everything, for the person.
    pub share: Option<Share>,
    /// The exercises, to know what a field is.
    pub catalogue: &'a Catalogue,
    /// The words.
    pub text: &'a Text,
    /// The hour at which an evening ends.
    pub day_ends: u32,
}

impl Pages<'_> {
    /// How many entries and items of the circle leave.
    pub fn count(&self) -> Result<usize> {
        let circle = self.stored_circle().len();
        if let Some(outline) = self.outline()? {
            return Ok(circle + outline.count);
        }
        let mut count = circle;
        self.months.records(&mut |entries| {
            count += self.stored(entries).len();
            Ok(())
        })?;
        Ok(count)
    }

    pub(super) fn exercise(&self, kind: &str) -> Option<&Exercise> {
        self.catalogue.get(kind).map(AsRef::as_ref)
    }

    /// The whole name of a kind: "Dagelijkse check-in"; the code word if it has none.
    pub(super) fn title(&self, kind: &str) -> String {
        self.text.find(&[kind, "title"]).map_or_else(|| one_line(kind), str::to_owned)
    }

    /// Gives the entries of each month that are told, oldest evening first.
    pub(super) fn each_month(&self, take: &mut dyn FnMut(Vec<Record>) -> Result<()>) -> Result<()> {
        self.months.records(&mut |entries| take(self.told(entries)))
    }

    /// Makes a piece of the entries of each month that are told, several at once, and takes them oldest month first.
    pub(super) fn each_piece(
        &self,
        make: &(dyn Fn(Vec<Record>) -> Result<Piece> + Sync),
        take: &mut dyn FnMut(Piece) -> Result<()>,
    ) -> Result<()> {
        self.months.pieces(&|entries| make(self.told(entries)), take)
    }

    fn told(&self, entries: Vec<Record>) -> Vec<Record> {
        let mut entries = self.stored(entries);
        // Nothing that is in the trash or erased.
        entries.retain(|entry| entry.deleted.is_none() && !entry.erased);
        entries
    }

    /// What can be told without reading the entries: nothing of what is shared, for something must be left of each.
    fn outline(&self) -> Result<Option<Outline>> {
        if self.share.is_some() { Ok(None) } else { self.months.outline() }
    }

    /// Every evening that is told, in its order, once.
    pub(super) fn all_evenings(&self) -> Result<Vec<NaiveDate>> {
        if let Some(outline) = self.outline()? {
            return Ok(outline.evenings);
        }
        let mut evenings = BTreeSet::new();
        self.each_month(&mut |entries| {
            evenings.extend(entries.iter().map(|entry| entry.evening(self.day_ends)));
            Ok(())
        })?;
        Ok(evenings.into_iter().collect())
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
    pub(super) fn left_out(&self) -> Option<String> {
        let words = self.share?.left_out(self.text).join(", ");
        (!words.is_empty()).then(|| self.text.fill("export.file.left_out", &[("words", words.into())]))
    }

    /// These records as they may leave, oldest evening first.
    pub(super) fn stored(&self, mut entries: Vec<Record>) -> Vec<Record> {
        if let Some(share) = self.share {
            entries = share.entries(&entries, self.catalogue);
        }
        entries.retain(|entry| self.says(entry));
        entries.sort_by(|a, b| {
            let key = |record: &Record| (record.evening(self.day_ends), record.at);
            key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
        });
        entries
    }

    /// The items of the circle as they may leave, in their own order.
    pub(super) fn stored_circle(&self) -> Vec<Record> {
        let mut circle = match self.share {
            None => self.circle.to_vec(),
            Some(share) => share.circle(self.circle),
        };
        circle.retain(|item| self.says(item));
        let place = |item: &Record| {
            item.fields.get("order").and_then(serde_json::Value::as_f64).unwrap_or(f64::INFINITY)
        };
        circle.sort_by(|a, b| place(a).total_cmp(&place(b)).then_with(|| (a.at, &a.id).cmp(&(b.at, &b.id))));
        circle
    }

    /// What is left of a shared record may be a switch or an empty answer, which says nothing: no heading without words
    /// under it.
    fn says(&self, record: &Record) -> bool {
        self.share.is_none() || !answers(self.exercise(&record.kind), &record.fields, self.text).is_empty()
    }

    /// The items of the circle that are told, in their own order.
    pub(super) fn told_circle(&self) -> Vec<Record> {
        let mut circle = self.stored_circle();
        circle.retain(|item| item.deleted.is_none() && !item.erased && item.kind == "circle");
        circle
    }
}

/// An answer with its line breaks.
pub(super) fn with_line_breaks(answer: &AnswerLine) -> String {
    match &answer.prose {
        Some(prose) if answer.words.is_empty() && answer.quote.is_none() => prose.clone(),
        _ => answer.line(),
    }
}
