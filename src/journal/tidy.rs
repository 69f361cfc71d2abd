//! What must go by itself: the text of entries that another device erased, and what lay in the trash long enough.
//!
//! Finding it only reads, so that it can be done beside the screen; it must never touch what a person can still see.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};

use super::backup;
use super::bundle::{self, Bundle};
use super::device;
use super::file::{Format, Sheet};
use super::month::Month;
use super::record::Record;
use super::safe::{self, SaveError};
use super::store::Journal;
use super::union::Entry;

/// How long an entry stays in the trash.
const TRASH: TimeDelta = TimeDelta::days(30);

/// What is to go, found by [`Journal::untidy`].
#[derive(Debug, Default)]
pub struct Untidy {
    /// Files of this device in which a text of these erased entries stands.
    pub(super) files: Vec<(PathBuf, Vec<String>)>,
    /// Entries that lay in the trash long enough.
    trash: Vec<(Bundle, String)>,
}

impl Untidy {
    /// Whether nothing has to go.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && self.trash.is_empty()
    }
}

impl Journal {
    /// Removes what a crash left and all that must go. Reads the whole journal.
    pub fn tidy(&self, now: DateTime<Utc>) -> Result<(), SaveError> {
        if !self.places.state().join("lock").exists() {
            return Ok(());
        }
        let mut untidy = self.untidy(now)?;
        drop(self.desk(now)?);
        let mut failed = Ok(());
        while !untidy.is_empty() {
            failed = self.tidy_one(&mut untidy, now).and(failed);
        }
        failed
    }

    /// Looks for what must go. Reads the whole journal and changes nothing: call it beside the screen.
    pub fn untidy(&self, now: DateTime<Utc>) -> Result<Untidy, SaveError> {
        let Some(device) = device::known(&*self.disk, &self.places)? else { return Ok(Untidy::default()) };
        let mut bundles = vec![Bundle::Circle];
        bundles.extend(self.months_to_change()?.into_iter().map(Bundle::Month));
        self.untidy_in(bundles, &device, now)
    }

    /// What must go from these.
    pub(super) fn untidy_in(
        &self,
        bundles: Vec<Bundle>,
        device: &str,
        now: DateTime<Utc>,
    ) -> Result<Untidy, SaveError> {
        let mut untidy = Untidy::default();
        let mut erased: Vec<(Bundle, String)> = Vec::new();
        for bundle in &bundles {
            let folder = bundle.folder(&self.places);
            let traces = ["\"erased\"", "\"deleted\""];
            let traced = bundle::mentions(&*self.disk, &self.places, *bundle, &traces)
                .map_err(|error| SaveError::unread(&folder, error))?;
            if !traced {
                continue;
            }
            for entry in self.contents(*bundle)?.entries() {
                if entry.erased() {
                    erased.push((*bundle, entry.shown.id));
                } else if over(&entry, now) {
                    untidy.trash.push((*bundle, entry.shown.id));
                }
            }
        }
        if erased.is_empty() {
            return Ok(untidy);
        }
        for bundle in bundles {
            // An evening that ends at another hour on another device may lie in the month beside it.
            let near = |there: &&(Bundle, String)| is_near(there.0, bundle);
            let ids: Vec<&String> = erased.iter().filter(near).map(|(_, id)| id).collect();
            if !ids.is_empty() {
                for path in self.own_files(bundle, device)? {
                    self.look_for(&path, &ids, &mut untidy);
                }
            }
        }
        let ids: Vec<&String> = erased.iter().map(|(_, id)| id).collect();
        for path in backup::own_copies(&self.places, device) {
            self.look_for(&path, &ids, &mut untidy);
        }
        Ok(untidy)
    }

    /// Lets one of these go, whether that goes well or not; it is found again at the next start.
    pub fn tidy_one(&self, untidy: &mut Untidy, now: DateTime<Utc>) -> Result<(), SaveError> {
        if let Some((path, ids)) = untidy.files.pop() {
            return self.scrub_one(&self.desk(now)?, &path, &ids);
        }
        let Some((bundle, id)) = untidy.trash.pop() else { return Ok(()) };
        let desk = self.desk(now)?;
        let contents = self.contents(bundle)?;
        // It may have been taken out of the trash meanwhile.
        if Entry::of(contents.of(&id)).is_some_and(|entry| over(&entry, now)) {
            self.erase_on(&desk, bundle, &contents, &id)?;
        }
        Ok(())
    }

    /// Notes a file in which a text of one of these ids stands. What cannot be read is left, and `doctor` names it.
    fn look_for(&self, path: &Path, ids: &[&String], untidy: &mut Untidy) {
        let Ok(bytes) = safe::read(&*self.disk, path) else { return };
        let circle = path.file_name().and_then(|name| name.to_str()).is_some_and(bundle::is_circle);
        let format = if circle { Format::Circle } else { Format::Journal };
        let Ok(sheet) = Sheet::parse(&bytes, format) else { return };
        let stands = |id: &&&String| sheet.records.iter().any(|record| record.id == ***id && !record.erased);
        let found: Vec<String> = ids.iter().filter(stands).map(|id| (*id).clone()).collect();
        if !found.is_empty() {
            untidy.files.push((path.to_path_buf(), found));
        }
    }
}

impl Entry {
    /// Until when an entry stays in the trash. A time that cannot be read is no reason to erase.
    pub fn stays_until(&self) -> Option<DateTime<Utc>> {
        let thrown = |text: &String| DateTime::parse_from_rfc3339(text).ok();
        let until = |version: &Record| {
            let time = version.deleted.as_ref().and_then(thrown)?;
            time.to_utc().checked_add_signed(TRASH)
        };
        // The last of its versions decides.
        let all: Option<Vec<DateTime<Utc>>> = self.versions().map(until).collect();
        all.filter(|_| self.in_trash())?.into_iter().max()
    }
}

/// Whether an entry lay in the trash long enough.
fn over(entry: &Entry, now: DateTime<Utc>) -> bool {
    entry.stays_until().is_some_and(|until| now > until)
}

/// Whether what is erased in one may stand in the other.
pub(super) fn is_near(one: Bundle, other: Bundle) -> bool {
    let count = |month: Month| i64::from(month.year) * 12 + i64::from(month.month);
    match (one, other) {
        (Bundle::Month(one), Bundle::Month(other)) => count(one).abs_diff(count(other)) <= 1,
        (one, other) => one == other,
    }
}
