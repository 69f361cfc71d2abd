//! Reading the journal: months, entries, the trash; it must never change a file.

use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::vec::IntoIter;

use anyhow::Result;

use crate::settings::Places;
use crate::text::Reason;

use super::bundle::{self, Bundle, Contents};
use super::change;
use super::drafts::Memory;
use super::file::{Damage, Why};
use super::month::Month;
use super::safe::{Disk, RealDisk};
use super::shelf::Shelf;
use super::union::Entry;

/// The journal of one person on one device. Cheap to clone; may be read on a thread beside the screen.
#[derive(Debug, Clone)]
pub struct Journal {
    pub(super) places: Places,
    pub(super) day_ends: u32,
    pub(super) disk: Arc<dyn Disk>,
    pub(super) unlocked: Arc<AtomicBool>,
    pub(super) drafted: Arc<Mutex<Memory>>,
}

/// One month as all readable files together tell it.
#[derive(Debug)]
pub struct MonthView {
    /// Newest first by `at`; also those in the trash and those that were erased.
    pub entries: Vec<Entry>,
    /// The files that were left alone.
    pub damaged: Vec<Damage>,
}

impl Journal {
    /// A journal in these folders, in which an evening ends `day_ends` hours (0 to 23) after midnight.
    ///
    /// Touches nothing on disk.
    pub fn open(places: Places, day_ends: u32) -> Journal {
        Journal::on(Arc::new(RealDisk), places, day_ends)
    }

    /// The same, on a disk that can be made to fail; for tests.
    pub fn on(disk: Arc<dyn Disk>, places: Places, day_ends: u32) -> Journal {
        Journal {
            places,
            day_ends: day_ends.min(23),
            disk,
            unlocked: Arc::default(),
            drafted: Arc::default(),
        }
    }

    /// Where its files live.
    pub fn places(&self) -> &Places {
        &self.places
    }

    /// The hours after midnight that still belong to the evening before.
    pub fn day_ends(&self) -> u32 {
        self.day_ends
    }

    /// Lets an evening end at another hour from now on.
    pub fn end_days_at(&mut self, hour: u32) {
        self.day_ends = hour.min(23);
    }

    /// Whether a save met a file system that knows no locks: two windows at once are not safe there.
    pub fn without_locks(&self) -> bool {
        self.unlocked.load(Ordering::Relaxed)
    }

    /// The months that have files, newest first. Reads names only.
    pub fn months(&self) -> Result<Vec<Month>> {
        Ok(self.shelves()?.into_iter().map(|shelf| shelf.month).collect())
    }

    /// One month: the union of every readable file of it.
    pub fn month(&self, month: &Month) -> Result<MonthView> {
        let mut contents =
            self.read(Bundle::Month(*month)).map_err(|error| unlisted(self.places.journal(), error))?;
        let damaged = std::mem::take(&mut contents.damaged);
        Ok(MonthView { entries: contents.entries(), damaged })
    }

    /// Every entry that is neither in the trash nor erased, newest first, read month by month as it is asked for.
    ///
    /// Files that cannot be read are passed over; [`Journal::damaged`] names them.
    pub fn newest_first(&self) -> Entries<'_> {
        self.entries(false)
    }

    /// The same, with the entries that are in the trash.
    pub fn newest_first_with_trash(&self) -> Entries<'_> {
        self.entries(true)
    }

    fn entries(&self, trash: bool) -> Entries<'_> {
        let (shelves, failed) = match self.shelves() {
            Ok(shelves) => (shelves, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        Entries { journal: self, shelves: shelves.into_iter(), page: Vec::new().into_iter(), trash, failed }
    }

    /// Every entry, also in the trash, whose id begins with this; newest first. An empty beginning finds none.
    pub fn find(&self, prefix: &str) -> Result<Vec<Entry>> {
        let prefix = prefix.to_ascii_lowercase();
        let mut found = Vec::new();
        if prefix.is_empty() {
            return Ok(found);
        }
        for month in self.months()? {
            let folder = self.places.journal();
            if bundle::mentions(&*self.disk, &self.places, Bundle::Month(month), &[&prefix])
                .map_err(|error| unlisted(folder.clone(), error))?
            {
                let entries = self.month(&month)?.entries.into_iter();
                found.extend(entries.filter(|entry| entry.shown.id.starts_with(&prefix) && !entry.erased()));
            }
        }
        Ok(found)
    }

    /// The month of an entry with this id that was not erased; looked for where it is likely to be, then everywhere.
    pub fn month_of(&self, id: &str) -> Result<Option<Month>> {
        let mut months = self.months()?;
        change::nearest_first(&mut months, id);
        for month in months {
            let mentioned = bundle::mentions(&*self.disk, &self.places, Bundle::Month(month), &[id])
                .map_err(|error| unlisted(self.places.journal(), error))?;
            let holds = |entry: &Entry| entry.shown.id == id && !entry.erased();
            if mentioned && self.month(&month)?.entries.iter().any(holds) {
                return Ok(Some(month));
            }
        }
        Ok(None)
    }

    /// What is in the trash, last thrown away first. Goes through the whole journal: of a long one, beside the screen.
    pub fn trash(&self) -> Result<Vec<Entry>> {
        let mut trash = Vec::new();
        let folder = self.places.journal();
        for shelf in self.shelves()? {
            let bundle = Bundle::Month(shelf.month);
            let thrown = bundle::mentions(&*self.disk, &self.places, bundle, &["\"deleted\""]);
            if thrown.map_err(|error| unlisted(folder.clone(), error))? {
                trash.extend(self.on_shelf(&shelf).entries.into_iter().filter(Entry::in_trash));
            }
        }
        trash.sort_by(|a, b| b.shown.changed.cmp(&a.shown.changed));
        Ok(trash)
    }

    /// Every file that is left alone because it cannot be read. Reads the whole journal.
    pub fn damaged(&self) -> Vec<Damage> {
        let mut damaged = Vec::new();
        let mut bundles = vec![Bundle::Circle];
        match self.months() {
            Ok(months) => bundles.extend(months.into_iter().map(Bundle::Month)),
            Err(error) => damaged.push(unlisted(self.places.journal(), Reason::of(&error))),
        }
        for bundle in bundles {
            match self.read(bundle) {
                Ok(contents) => damaged.extend(contents.damaged),
                Err(error) => damaged.push(unlisted(bundle.folder(&self.places), error)),
            }
        }
        damaged
    }

    pub(super) fn read(&self, bundle: Bundle) -> io::Result<Contents> {
        bundle::read(&*self.disk, &self.places, bundle)
    }
}

/// Entries as they are asked for; made by [`Journal::newest_first`].
#[derive(Debug)]
pub struct Entries<'a> {
    journal: &'a Journal,
    shelves: IntoIter<Shelf>,
    page: IntoIter<Entry>,
    trash: bool,
    failed: Option<anyhow::Error>,
}

impl Iterator for Entries<'_> {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Result<Entry>> {
        if let Some(error) = self.failed.take() {
            return Some(Err(error));
        }
        loop {
            let trash = self.trash;
            if let Some(entry) = self.page.find(|entry| entry.alive() || trash && entry.in_trash()) {
                return Some(Ok(entry));
            }
            self.page = self.journal.on_shelf(&self.shelves.next()?).entries.into_iter();
        }
    }
}

/// A folder that cannot be listed, named as a damage.
pub(super) fn unlisted(path: PathBuf, reason: impl Into<Reason>) -> Damage {
    Damage { path, why: Why::Unreadable(reason.into()) }
}
