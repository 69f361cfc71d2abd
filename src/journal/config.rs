//! `config.toml` on its way to the disk: as safely as an entry.

use super::safe::{self, SaveError};
use super::store::Journal;

impl Journal {
    /// Writes the settings. The text is the caller's; it holds no entry.
    ///
    /// # Errors
    /// The step that failed; the file is then as it was.
    pub fn keep_config(&self, bytes: &[u8]) -> Result<(), SaveError> {
        let path = self.places().config().join("config.toml");
        let _lock = super::lock::Lock::take(&*self.disk, self.places.state())?;
        safe::write(&*self.disk, &path, bytes, "config")
    }
}
