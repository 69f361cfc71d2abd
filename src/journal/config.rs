//! The settings and the look of the terminal on their way to the disk; it must never change a setting that nobody chose, but
//! for the country that the circle has.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::storage::disk::SaveError;
use super::store::Journal;
use crate::settings::Settings;
use crate::text::{Reason, What};

impl Journal {
    /// Writes what is other than `before` into `config.toml`; all else in it stays as it is.
    ///
    /// # Errors
    /// The step that failed, or that the file is not understood; it is then as it was.
    pub fn keep_settings(&self, before: &Settings, settings: &Settings) -> Result<(), SaveError> {
        let _lock = self.storage.lock()?;
        self.write_settings(before, settings)
    }

    fn write_settings(&self, before: &Settings, settings: &Settings) -> Result<(), SaveError> {
        let path = self.config_file();
        let there = match self.storage.read_as_is(&path) {
            Ok(bytes) => String::from_utf8(bytes)
                .map_err(|_| SaveError::other(&path, Reason::new(What::Coded, "it is not text")))?,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(SaveError::unread(&path, error)),
        };
        let text = settings.written_over(before, &there);
        let text = text.map_err(|error| SaveError::other(&path, Reason::of(&error)))?;
        self.storage.write_as_is(&path, text.as_bytes(), "config")
    }

    /// Writes the country of the circle, which counts first, into the settings that are there: damage to the circle does
    /// not take it along then. What cannot be written is tried again the next time.
    pub fn copy_country(&self) {
        let circle = self.circle();
        let Some(code) = circle.country() else { return };
        let path = self.config_file();
        let other = || {
            let there = Settings::read(&path).ok().filter(|_| path.exists());
            there.filter(|there| there.country.as_deref() != Some(code))
        };
        // Mostly there is nothing to do, and nothing to lock.
        let Some(_lock) = other().and_then(|_| self.storage.lock().ok()) else { return };
        // Once more under the lock: what was chosen or erased just now stays so.
        let Some(there) = other() else { return };
        let copied = Settings { country: Some(code.to_owned()), ..there.clone() };
        let _ = self.write_settings(&there, &copied);
    }

    /// Remembers whether the terminal's background was light.
    ///
    /// # Errors
    /// The step that failed; the file is then as it was.
    pub fn keep_background(&self, light: bool) -> Result<(), SaveError> {
        let _lock = self.storage.lock()?;
        let bytes: &[u8] = if light { b"light\n" } else { b"dark\n" };
        self.storage.write_as_is(&self.background_file(), bytes, "state")
    }

    /// Whether the terminal's background was light when it last said so.
    pub fn background(&self) -> Option<bool> {
        match self.storage.read_as_is(&self.background_file()).ok()?.trim_ascii() {
            b"light" => Some(true),
            b"dark" => Some(false),
            _ => None,
        }
    }

    fn config_file(&self) -> PathBuf {
        self.paths().config().join("config.toml")
    }

    fn background_file(&self) -> PathBuf {
        self.paths().state().join("background")
    }
}
