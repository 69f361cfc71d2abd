//! Setting a damaged file aside and bringing back the newest good copy; it must never lose a byte of either.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::atomic_file::{self, SaveError};
use super::backup;
use super::device;
use super::file_set;
use super::record_file::{Damage, Format, RecordFile, Why};
use super::store::Journal;
use crate::text::{Reason, What};

impl Journal {
    /// Whether a damaged file can be set aside here: this device wrote it, and it is no file of a newer program.
    pub fn can_repair(&self, damage: &Damage) -> bool {
        let device = device::known(&*self.disk, &self.paths).ok().flatten();
        device.is_some_and(|device| repairable(damage, &device))
    }

    /// Puts a damaged file into `data/damaged` and its newest good copy in its place; gives the path it has there.
    ///
    /// # Errors
    /// When a step fails, or when the file can be read after all, or is not for this device to touch. Until the copy
    /// in `data/damaged` is on the disk, the file is as it was.
    pub fn repair(&self, damage: &Damage, now: DateTime<Utc>) -> Result<PathBuf, SaveError> {
        let desk = self.desk(now)?;
        let path = &damage.path;
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let circle = file_set::is_circle(name);
        let format = if circle { Format::Circle } else { Format::Journal };
        let bytes = atomic_file::read(&*self.disk, path).map_err(|error| SaveError::unread(path, error))?;
        let unreadable = matches!(RecordFile::parse(&bytes, format), Err(Why::Unreadable(_)));
        if !unreadable || !repairable(damage, &desk.device) {
            return Err(SaveError::other(
                path,
                Reason::new(What::LeftAlone, "cannot repair: it is left as it is"),
            ));
        }
        let aside = free(&self.paths.damaged(), name);
        let inside = if circle { PathBuf::from(name) } else { Path::new("journal").join(name) };
        let good = backup::good(&*self.disk, &self.paths, &inside, format)?;
        atomic_file::write(&*self.disk, &aside, &bytes, &desk.device)?;
        match good {
            Some(good) => atomic_file::write(&*self.disk, path, &good, &desk.device)?,
            None => atomic_file::remove(&*self.disk, path)?,
        }
        Ok(aside)
    }
}

fn repairable(damage: &Damage, device: &str) -> bool {
    let name = damage.path.file_name().and_then(|name| name.to_str());
    let own = name.is_some_and(|name| file_set::is_own(name, device));
    own && matches!(damage.why, Why::Unreadable(_)) && damage.path.is_file()
}

/// A name in the folder that is not taken: `2026-11.laptop-7f3a.json`, `2026-11.laptop-7f3a.2.json`.
fn free(folder: &Path, name: &str) -> PathBuf {
    let stem = name.strip_suffix(".json").unwrap_or(name);
    std::iter::once(folder.join(name))
        .chain((2..=u32::MAX).map(|number| folder.join(format!("{stem}.{number}.json"))))
        .find(|path| fs::symlink_metadata(path).is_err())
        .unwrap_or_else(|| folder.join(name))
}
