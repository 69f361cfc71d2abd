//! How many pages there are, and which files cannot be read: counted beside the screen; it changes nothing.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::journal::{Entry, Journal, Shelf};
use crate::screens::beside::Beside;

/// A month that was counted: its pages, and its files that were left alone.
type Counted = (usize, Vec<PathBuf>);

/// How far the journal was counted, newest first.
#[derive(Debug, Default)]
pub struct Through {
    rest: Option<Beside<Counted>>,
    /// Entries that were counted so far.
    pub read: usize,
    /// Files that were left alone so far.
    pub damaged: BTreeSet<PathBuf>,
}

impl Through {
    /// Counts at least this many entries at once, if there are as many, and the rest beside the screen.
    pub fn of(journal: &Journal, at_once: usize) -> Self {
        let mut shelves = journal.shelves().unwrap_or_default().into_iter();
        let mut through = Self::default();
        while through.read < at_once {
            let Some(shelf) = shelves.next() else { return through };
            through.add(count(journal, &shelf));
        }
        if shelves.len() > 0 {
            let journal = journal.clone();
            let rest = move |give: &crate::screens::beside::Give<Counted>| {
                for shelf in shelves {
                    if !give.give(count(&journal, &shelf)) {
                        return;
                    }
                }
            };
            through.rest = Some(Beside::read(rest));
        }
        through
    }

    /// Whether everything was counted.
    pub fn done(&self) -> bool {
        self.rest.is_none()
    }

    /// Takes what was counted meanwhile.
    pub fn go_on(&mut self) {
        while let Some(counted) = self.rest.as_mut().and_then(Beside::piece) {
            self.add(counted);
        }
        self.rest.take_if(|rest| rest.done());
    }

    fn add(&mut self, (read, damaged): Counted) {
        self.read += read;
        self.damaged.extend(damaged);
    }
}

fn count(journal: &Journal, shelf: &Shelf) -> Counted {
    let view = journal.on_shelf(shelf);
    let damaged = view.damaged.into_iter().map(|damage| damage.path).collect();
    (view.entries.iter().filter(|entry| Entry::alive(entry)).count(), damaged)
}
