//! The journal and the circle as bytes to take along; pure, never reads or writes a file.

mod calendar;
mod circle;
mod csv;
mod escape;
mod html;
mod json;
mod markdown;
mod poster;
mod poster_html;
mod qr;
mod share;

pub use circle::{CirclePage, circle_text};
pub use json::{json, quiet};
pub use poster::poster_text;
pub use poster_html::poster_html;
pub use qr::{modules, svg, tel};
pub use share::Share;

use std::io::Write;

use anyhow::Result;
use chrono::NaiveDate;

#[cfg(test)]
use markdown::markdown;

use crate::exercise::{Catalogue, Exercise, summary};
use crate::journal::Record;
use crate::text::{Text, one_line};

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

/// How an export is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Text that reads well anywhere.
    #[default]
    Markdown,
    /// Every field as it is stored.
    Json,
    /// A table.
    Csv,
    /// A page to read or print.
    Html,
}

impl Format {
    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Html => "html",
        }
    }

    /// Whether nothing may be missing, not the trash nor another version: JSON for the person, which can come back.
    pub fn is_whole(self, share: Option<Share>) -> bool {
        self == Self::Json && share.is_none()
    }

    /// The whole file, of the entries of these pages.
    ///
    /// # Errors
    /// When an entry cannot be written in this format.
    pub fn write(self, pages: &Pages, options: Options) -> Result<String> {
        whole(pages, options, |months, pages, options, out| self.stream(months, pages, options, out))
    }

    /// The file piece by piece, of the entries of these months and the circle of these pages: of a journal of a
    /// hundred years there is never more in memory than a month, and for [`Format::Html`] the counts.
    ///
    /// # Errors
    /// When an entry cannot be read, written in this format, or taken by `out`.
    pub fn stream(
        self,
        months: &EachMonth,
        pages: &Pages,
        options: Options,
        out: &mut dyn Write,
    ) -> Result<()> {
        match self {
            Self::Markdown => markdown::stream(months, pages, options, out),
            Self::Json => json::stream(months, pages, options, out),
            Self::Csv => csv::stream(months, pages, options, out),
            Self::Html => html::stream(months, pages, options, out),
        }
    }
}

/// Gives the records of each month, oldest month first; it can be gone through more than once.
pub type EachMonth<'a> = dyn Fn(&mut dyn FnMut(&[Record]) -> Result<()>) -> Result<()> + 'a;

/// All entries of some pages in one piece, as a string.
fn whole(
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

    fn exercise(&self, kind: &str) -> Option<&Exercise> {
        self.catalogue.get(kind).map(AsRef::as_ref)
    }

    /// The whole name of a kind: "Dagelijkse check-in"; the code word if it has none.
    fn title(&self, kind: &str) -> String {
        let id = format!("{kind}.title");
        if self.text.has(&id) { self.text.get(&id) } else { one_line(kind) }
    }

    /// The same pages with the entries of one month, and without the circle.
    pub fn month<'b>(&'b self, entries: &'b [Record]) -> Pages<'b> {
        Pages { entries, circle: &[], ..*self }
    }

    /// Every evening of these months that is told, in its order, once.
    fn all_evenings(&self, months: &EachMonth, options: Options) -> Result<Vec<NaiveDate>> {
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
    fn evenings(&self, evenings: &[NaiveDate]) -> String {
        match (evenings.first(), evenings.last()) {
            (Some(first), Some(last)) => {
                let date = markdown::span(self.text, *first, *last);
                self.text
                    .fill("export.file.evenings", &[("count", evenings.len().into()), ("date", date.into())])
            }
            _ => self.text.get("export.empty"),
        }
    }

    /// What a shared file says of the parts that are not in it.
    fn left_out(&self, options: Options) -> Option<String> {
        let words = options.share?.left_out(self.text).join(", ");
        (!words.is_empty()).then(|| self.text.fill("export.file.left_out", &[("words", words.into())]))
    }

    /// The records as they may leave, oldest evening first, and the items of the circle in their own order.
    fn stored(&self, options: Options) -> (Vec<Record>, Vec<Record>) {
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
    fn told(&self, options: Options) -> (Vec<Record>, Vec<Record>) {
        let (mut entries, mut circle) = self.stored(options);
        entries.retain(|entry| entry.deleted.is_none() && !entry.erased);
        circle.retain(|item| item.deleted.is_none() && !item.erased && item.kind == "circle");
        (entries, circle)
    }
}

#[cfg(test)]
pub(crate) mod tests;
