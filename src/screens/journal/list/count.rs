//! How many pages there are, and which files cannot be read: counted beside the screen; it changes nothing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::journal::{Entry, Journal, MonthFiles};
use crate::screens::Context;
use crate::screens::background_task::{Give, Worker};

/// A month that was counted: its pages, and its files that were left alone.
type Counted = (usize, Vec<PathBuf>);

/// How far the journal was counted, newest first.
#[derive(Debug, Default)]
pub struct EntryCount {
    rest: Option<Worker<Counted>>,
    /// Entries that were counted so far.
    pub read: usize,
    /// Files that were left alone so far.
    pub damaged: BTreeSet<PathBuf>,
}

impl EntryCount {
    /// Counts at least this many entries at once, if there are as many, and the rest beside the screen.
    pub fn of(context: &Context, at_once: usize) -> Self {
        let journal = context.journal;
        let mut all_month_files = journal.all_month_files().unwrap_or_default().into_iter();
        let mut counted = Self::default();
        while counted.read < at_once {
            let Some(month_files) = all_month_files.next() else { return counted };
            counted.add(count(journal, &month_files));
        }
        if all_month_files.len() > 0 {
            let journal = journal.clone();
            let rest = move |give: &Give<Counted>| {
                for month_files in all_month_files {
                    if !give.give(count(&journal, &month_files)) {
                        return;
                    }
                }
            };
            counted.rest = Some(Worker::read(context.waker, rest));
        }
        counted
    }

    pub fn done(&self) -> bool {
        self.rest.is_none()
    }

    /// Takes what was counted meanwhile.
    pub fn go_on(&mut self) {
        while let Some(counted) = self.rest.as_mut().and_then(Worker::piece) {
            self.add(counted);
        }
        self.rest.take_if(|rest| rest.done());
    }

    fn add(&mut self, (read, damaged): Counted) {
        self.read += read;
        self.damaged.extend(damaged);
    }
}

fn count(journal: &Journal, month_files: &MonthFiles) -> Counted {
    if let Some(entries) = journal.outline_month_files(month_files) {
        return (entries.iter().filter(|entry| !entry.in_trash).count(), Vec::new());
    }
    let view = journal.read_month_files(month_files);
    let damaged = view.damaged.into_iter().map(|damage| damage.path).collect();
    (view.entries.iter().filter(|entry| Entry::alive(entry)).count(), damaged)
}
