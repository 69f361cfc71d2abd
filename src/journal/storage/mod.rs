//! The files of the journal: which there are, what is in them, how they are read and replaced, copied and repaired. It
//! decides nothing about entries. `codec` is the one way from contents to a file and back.

pub mod backup;
pub mod codec;
pub mod conversion;
pub mod device;
pub mod disk;
pub mod editor_file;
pub mod encryption;
pub mod file_set;
pub mod migrate;
pub mod record_file;
pub mod repair;
pub mod write_guard;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::directory::Names;
use crate::journal::model::damage::Damage;
use crate::settings::Paths;

use disk::lock::Lock;
use disk::{Disk, SaveError, folder};
use encryption::keys::Keys;

/// Which look backs were prompted on this device, in the state folder.
pub const OFFERED: &str = "offered.json";
/// How long this device has seen entries in the trash, in the state folder.
pub const TRASH_DAYS: &str = "trash.json";

/// The folders of one person on a disk. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Storage {
    pub paths: Paths,
    /// The support circle stays readable without the passphrase.
    pub circle_open: bool,
    disk: Arc<dyn Disk>,
    keys: Arc<Keys>,
    /// The names in the folder of the months as they were when the process began, until somebody asked or a change begins.
    listing: Arc<Mutex<Option<Arc<Names>>>>,
}

impl Storage {
    /// These folders on this disk. Touches nothing.
    pub fn new(disk: Arc<dyn Disk>, paths: Paths) -> Storage {
        Storage { paths, circle_open: true, disk, keys: Arc::default(), listing: Arc::default() }
    }

    /// Other folders on the same disk.
    pub fn at(&self, paths: Paths) -> Storage {
        Storage { paths, listing: Arc::default(), ..self.clone() }
    }

    pub fn disk(&self) -> &dyn Disk {
        &*self.disk
    }

    /// The identities that are open in this process.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Whoever first asks for the names in the folder of the months gets these; without any it is listed anew.
    pub fn use_listing(&self, names: Option<Names>) {
        *self.listing.lock().unwrap_or_else(PoisonError::into_inner) = names.map(Arc::new);
    }

    /// The same names for somebody beside whoever asks for them.
    pub fn shared_listing(&self) -> Option<Arc<Names>> {
        self.listing.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The names in the folder of the months, in any order.
    pub fn month_names(&self) -> Result<Arc<Names>, Damage> {
        let known = self.listing.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(names) = known {
            return Ok(names);
        }
        let folder = self.paths.journal();
        let names = folder::names_in_any_order(self.disk(), &folder);
        names.map(Arc::new).map_err(|error| Damage::unreadable(&folder, error))
    }

    /// Takes the lock that every process of this device holds while it changes a file.
    pub fn lock(&self) -> Result<Lock, SaveError> {
        // What stands there from now on counts.
        self.use_listing(None);
        Lock::take(self.disk(), self.paths.state())
    }

    /// The names in a folder, sorted; none when there is no such folder.
    pub fn names(&self, folder: &Path) -> Result<Vec<String>, Damage> {
        folder::names(self.disk(), folder).map_err(|error| Damage::unreadable(folder, error))
    }

    /// Removes a file and syncs its folder; a file that is not there is fine.
    pub fn remove(&self, path: &Path) -> Result<(), SaveError> {
        folder::remove(self.disk(), path)
    }
}
