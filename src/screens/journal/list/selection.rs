//! Which pages a list holds: all of them, or those that were picked out of the whole journal; it only reads.

use std::cmp::Reverse;

use chrono::NaiveDate;

use crate::journal::{Entry, Journal, returns_on};

/// The pages of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All, newest first.
    All,
    /// What is in the trash, last thrown away first.
    Trash,
    /// The evenings of this day in earlier years.
    OnThisDay(NaiveDate),
}

impl Selection {
    /// Picks the entries. Of a long journal, beside the screen.
    pub fn pick(self, journal: &Journal) -> Vec<Entry> {
        match self {
            Self::All => Vec::new(),
            Self::Trash => journal.trash().unwrap_or_default(),
            Self::OnThisDay(day) => {
                let all_month_files = journal.all_month_files().unwrap_or_default().into_iter();
                let months = all_month_files.filter(|month_files| month_files.month.returns_on(day));
                let returns =
                    |entry: &Entry| entry.alive() && returns_on(entry.shown.evening(journal.day_ends()), day);
                let entries = months.flat_map(|month_files| journal.read_month_files(&month_files).entries);
                let mut entries: Vec<Entry> = entries.filter(returns).collect();
                entries.sort_by_key(|entry| Reverse(entry.shown.at));
                entries
            }
        }
    }

    /// The key of what is said when nothing was picked.
    pub fn nothing(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Trash => Some("journal.trash.empty"),
            Self::OnThisDay(_) => Some("journal.on_this_day.empty"),
        }
    }
}
