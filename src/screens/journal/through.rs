//! The whole journal in small steps, so that no key waits for it; never reads more in one step than was asked.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::journal::{Entry, Journal, Month};

/// How far a journal was read, newest first.
#[derive(Debug, Default)]
pub struct Through {
    months: Vec<Month>,
    next: usize,
    /// Entries that were read so far.
    pub read: usize,
    /// Files that were left alone so far.
    pub damaged: BTreeSet<PathBuf>,
}

impl Through {
    /// Before the first entry.
    pub fn of(journal: &Journal) -> Self {
        Self { months: journal.months().unwrap_or_default(), ..Self::default() }
    }

    /// Whether everything was read.
    pub fn done(&self) -> bool {
        self.next >= self.months.len()
    }

    /// Reads on month by month until at least `entries` were read, and gives each to `take`.
    pub fn step(&mut self, journal: &Journal, entries: usize, mut take: impl FnMut(Entry)) {
        let enough = self.read + entries;
        while self.read < enough
            && let Some(month) = self.months.get(self.next)
        {
            self.next += 1;
            let Ok(view) = journal.month(month) else { continue };
            self.damaged.extend(view.damaged.into_iter().map(|damage| damage.path));
            for entry in view.entries.into_iter().filter(Entry::alive) {
                self.read += 1;
                take(entry);
            }
        }
    }
}
