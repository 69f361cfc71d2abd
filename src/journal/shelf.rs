//! A month's files as one look at the folder told them, so that going through all months lists the folder once.

use std::collections::BTreeMap;
use std::fs;
use std::time::SystemTime;

use anyhow::Result;

use super::bundle::{self, Bundle};
use super::month::Month;
use super::safe;
use super::store::{Journal, MonthView, unlisted};

/// The files of one month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shelf {
    /// The month.
    pub month: Month,
    names: Vec<String>,
}

/// What tells that files changed: the name, the size in bytes and the time of each.
pub type ShelfState = Vec<(String, u64, Option<SystemTime>)>;

impl Journal {
    /// Every month that has files, newest first. Reads names only.
    pub fn shelves(&self) -> Result<Vec<Shelf>> {
        let folder = self.places.journal();
        let mut months = BTreeMap::<Month, Vec<String>>::new();
        for name in safe::names(&*self.disk, &folder).map_err(|error| unlisted(folder.clone(), error))? {
            if let Some(month) = Month::of_file(&name) {
                months.entry(month).or_default().push(name);
            }
        }
        Ok(months.into_iter().rev().map(|(month, names)| Shelf { month, names }).collect())
    }

    /// The month of these files: the union of those that can be read.
    pub fn on_shelf(&self, shelf: &Shelf) -> MonthView {
        let bundle = Bundle::Month(shelf.month);
        let names = shelf.names.iter().cloned();
        let mut contents = bundle::read_named(&*self.disk, &self.places, bundle, names);
        let damaged = std::mem::take(&mut contents.damaged);
        MonthView { entries: contents.entries(), damaged }
    }

    /// Whether one of these files holds these words, or cannot tell; far quicker than reading the month.
    pub fn mentioned_on(&self, shelf: &Shelf, words: &str) -> bool {
        bundle::mentions_named(&*self.disk, &self.places, Bundle::Month(shelf.month), &shelf.names, &[words])
    }

    /// What changes when these files change. Reads no contents.
    pub fn shelf_state(&self, shelf: &Shelf) -> ShelfState {
        let folder = self.places.journal();
        let state = |name: &String| {
            let about = fs::metadata(folder.join(name)).ok();
            let size = about.as_ref().map_or(0, fs::Metadata::len);
            (name.clone(), size, about.and_then(|about| about.modified().ok()))
        };
        shelf.names.iter().map(state).collect()
    }
}
