//! What is no entry on its way to the disk, as safely as one: the settings, and what the terminal last looked like.

use std::path::Path;

use super::atomic_file::{self, SaveError};
use super::lock::Lock;
use super::store::Journal;
use crate::settings::Settings;
use crate::text::{Reason, What};

impl Journal {
    /// Writes what is other than `before` into `config.toml`; all else in it stays as it is.
    ///
    /// # Errors
    /// The step that failed, or that the file is not understood; it is then as it was.
    pub fn keep_settings(&self, before: &Settings, settings: &Settings) -> Result<(), SaveError> {
        let path = self.paths().config().join("config.toml");
        let _lock = Lock::take(&*self.disk, self.paths.state())?;
        self.write_settings(&path, before, settings)
    }

    fn write_settings(&self, path: &Path, before: &Settings, settings: &Settings) -> Result<(), SaveError> {
        let there = match atomic_file::read(&*self.disk, path) {
            Ok(bytes) => String::from_utf8(bytes)
                .map_err(|_| SaveError::other(path, Reason::new(What::Coded, "it is not text")))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(SaveError::unread(path, error)),
        };
        let text = settings.written_over(before, &there);
        let text = text.map_err(|error| SaveError::other(path, Reason::of(&error)))?;
        atomic_file::write(&*self.disk, path, text.as_bytes(), "config")
    }

    /// Writes the country of the circle, which counts first, into the settings that are there: damage to the circle does
    /// not take it along then. What cannot be written is tried again the next time.
    pub fn copy_country(&self) {
        let circle = self.circle();
        let Some(code) = circle.country() else { return };
        let path = self.paths().config().join("config.toml");
        let other = || {
            let there = Settings::read(&path).ok().filter(|_| path.exists());
            there.filter(|there| there.country.as_deref() != Some(code))
        };
        // Mostly there is nothing to do, and nothing to lock.
        let Some(_lock) = other().and_then(|_| Lock::take(&*self.disk, self.paths.state()).ok()) else {
            return;
        };
        // Once more under the lock: what was chosen or erased just now stays so.
        let Some(there) = other() else { return };
        let copied = Settings { country: Some(code.to_owned()), ..there.clone() };
        let _ = self.write_settings(&path, &there, &copied);
    }

    /// Remembers whether the terminal's background was light.
    ///
    /// # Errors
    /// The step that failed; the file is then as it was.
    pub fn keep_background(&self, light: bool) -> Result<(), SaveError> {
        let path = self.paths.state().join("background");
        let _lock = Lock::take(&*self.disk, self.paths.state())?;
        atomic_file::write(&*self.disk, &path, if light { b"light\n" } else { b"dark\n" }, "state")
    }

    /// Whether the terminal's background was light when it last said so.
    pub fn background(&self) -> Option<bool> {
        let bytes = atomic_file::read(&*self.disk, &self.paths.state().join("background")).ok()?;
        match bytes.trim_ascii() {
            b"light" => Some(true),
            b"dark" => Some(false),
            _ => None,
        }
    }
}
