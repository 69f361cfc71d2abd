//! `config.toml` and what the terminal last looked like: files of this device that hold no entry; it decides no setting.

use std::io::ErrorKind;
use std::path::PathBuf;

use super::Storage;
use super::disk::SaveError;
use crate::settings::Settings;
use crate::text::{Reason, What};

impl Storage {
    /// Where the settings are.
    pub fn config_file(&self) -> PathBuf {
        self.paths.config().join("config.toml")
    }

    /// Writes what is other than `before` into `config.toml`; all else in it stays as it is. The caller holds the lock.
    ///
    /// # Errors
    /// The step that failed, or that the file is not understood; it is then as it was.
    pub fn write_settings(&self, before: &Settings, settings: &Settings) -> Result<(), SaveError> {
        let path = self.config_file();
        let there = match self.read_as_is(&path) {
            Ok(bytes) => String::from_utf8(bytes)
                .map_err(|_| SaveError::other(&path, Reason::new(What::Coded, "it is not text")))?,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => return Err(SaveError::unread(&path, error)),
        };
        let text = settings.written_over(before, &there);
        let text = text.map_err(|error| SaveError::other(&path, Reason::of(&error)))?;
        self.write_as_is(&path, text.as_bytes(), "config")
    }

    /// Writes whether the terminal's background was light. The caller holds the lock.
    pub fn write_background(&self, light: bool) -> Result<(), SaveError> {
        let bytes: &[u8] = if light { b"light\n" } else { b"dark\n" };
        self.write_as_is(&self.paths.state().join("background"), bytes, "state")
    }

    /// Whether the terminal's background was light when it last said so.
    pub fn background(&self) -> Option<bool> {
        match self.read_as_is(&self.paths.state().join("background")).ok()?.trim_ascii() {
            b"light" => Some(true),
            b"dark" => Some(false),
            _ => None,
        }
    }
}
