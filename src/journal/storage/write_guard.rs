//! What a process holds while it changes files: the lock, this device's name and the moment. It changes no file of a person.

use std::cell::RefCell;
use std::path::Path;

use chrono::{DateTime, Utc};

use super::disk::SaveError;
use super::disk::folder::{sweep, sweep_and_list};
use super::disk::lock::Lock;
use super::{Storage, backup, device};
use crate::directory::Names;

/// The right to change files, until this value is dropped.
#[derive(Debug)]
pub struct WriteGuard {
    _lock: Lock,
    /// The files that may be changed.
    pub storage: Storage,
    /// This device's name in file names.
    pub device: String,
    pub now: DateTime<Utc>,
    /// The names in the folder of the months under the lock, until this process changes something there.
    names: RefCell<Option<Names>>,
}

impl WriteGuard {
    /// With the lock that was taken, names the device and removes what a crash left of files that were being written.
    pub fn new(storage: &Storage, lock: Lock, now: DateTime<Utc>) -> Result<WriteGuard, SaveError> {
        let device = device::name(storage, &lock, now)?;
        let paths = &storage.paths;
        sweep(paths.state(), "state");
        sweep(&paths.drafts(), "state");
        sweep(paths.data(), &device);
        let mut names = Names::default();
        let listed = sweep_and_list(&paths.journal(), &device, |name| names.push(name));
        sweep(&paths.damaged(), &device);
        backup::sweep(paths, &device);
        let names = RefCell::new(listed.ok().map(|()| names));
        Ok(WriteGuard { _lock: lock, storage: storage.clone(), device, now, names })
    }

    /// The names in the folder of the months as they were when the lock was taken, once, and not after a change.
    pub fn take_names(&self) -> Option<Names> {
        self.names.take()
    }

    /// What stands in the name of a file of these folders while it is written, so that a crash's leftovers are known as
    /// ours: other devices write in the data folder, too.
    pub fn tag_of(&self, path: &Path) -> &str {
        if path.starts_with(self.storage.paths.state()) { "state" } else { &self.device }
    }
}
