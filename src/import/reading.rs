//! What was read of a file or a folder, entry by entry; must never drop an entry without naming it.

use chrono::Datelike;

use super::imported_entry::{Flaw, Page, can_be_kept};
use super::{Position, SkipReason, Skipped};
use crate::journal::ImportBatch;

/// What a file or a folder holds.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// What can come in; goes to [`crate::journal::Journal::import`].
    pub batch: ImportBatch,
    /// What cannot, each with its place and the reason, in the order of the file.
    pub skipped: Vec<Skipped>,
    /// How many of the entries that come in leave something behind: pictures, sound.
    pub bare: usize,
}

impl Reading {
    /// Nothing yet; pages of another program, whose ids follow from their content, come in.
    pub(super) fn of_pages() -> Self {
        Self { batch: ImportBatch { fixed: true, ..ImportBatch::default() }, ..Self::default() }
    }

    /// Adds what another file holds; what it skipped stays with the caller.
    pub(super) fn join(&mut self, other: Self) {
        self.batch.entries.extend(other.batch.entries);
        self.batch.circle.extend(other.batch.circle);
        self.batch.fixed &= other.batch.fixed;
        self.bare += other.bare;
    }

    /// Takes in what one entry of a file became; `position` is where it is if its day is not known.
    pub(super) fn take(&mut self, page: Result<Page, Flaw>, position: Position) {
        let says = |page: &Page| !page.text.trim().is_empty() || page.further.contains_key("mood");
        let flaw = match page {
            Ok(page) if !can_be_kept(&page.at) => (None, SkipReason::Year),
            Ok(page) if !says(&page) => (Some(page.at.date_naive()), SkipReason::NoWords),
            Ok(page) => {
                self.bare += usize::from(page.bare);
                self.batch.entries.push(page.record());
                return;
            }
            Err(flaw) => flaw,
        };
        let (day, reason) = flaw;
        let day = day.filter(|day| (1..=9999).contains(&day.year()));
        self.skipped.push(Skipped { file: None, position: day.map_or(position, Position::Day), reason });
    }
}
