//! What is no entry on its way to the disk, as safely as one: the settings, and what the terminal last looked like.

use super::lock::Lock;
use super::safe::{self, SaveError};
use super::store::Journal;

impl Journal {
    /// Writes the settings. The text is the caller's; it holds no entry.
    ///
    /// # Errors
    /// The step that failed; the file is then as it was.
    pub fn keep_config(&self, bytes: &[u8]) -> Result<(), SaveError> {
        let path = self.places().config().join("config.toml");
        let _lock = Lock::take(&*self.disk, self.places.state())?;
        safe::write(&*self.disk, &path, bytes, "config")
    }

    /// Remembers whether the terminal's background was light.
    ///
    /// # Errors
    /// The step that failed; the file is then as it was.
    pub fn keep_background(&self, light: bool) -> Result<(), SaveError> {
        let path = self.places.state().join("background");
        let _lock = Lock::take(&*self.disk, self.places.state())?;
        safe::write(&*self.disk, &path, if light { b"light\n" } else { b"dark\n" }, "state")
    }

    /// Whether the terminal's background was light when it last said so.
    pub fn background(&self) -> Option<bool> {
        let bytes = safe::read(&*self.disk, &self.places.state().join("background")).ok()?;
        match bytes.trim_ascii() {
            b"light" => Some(true),
            b"dark" => Some(false),
            _ => None,
        }
    }
}
