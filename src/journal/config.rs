//! What is no entry on its way to the disk, as safely as one: the settings, and what the terminal last looked like.

use super::lock::Lock;
use super::safe::{self, SaveError};
use super::store::Journal;
use crate::settings::Settings;
use crate::text::{Reason, What};

impl Journal {
    /// Writes what is other than `before` into `config.toml`; all else in it stays as it is.
    ///
    /// # Errors
    /// The step that failed, or that the file is not understood; it is then as it was.
    pub fn keep_settings(&self, before: &Settings, settings: &Settings) -> Result<(), SaveError> {
        let path = self.places().config().join("config.toml");
        let _lock = Lock::take(&*self.disk, self.places.state())?;
        let there = match safe::read(&*self.disk, &path) {
            Ok(bytes) => String::from_utf8(bytes)
                .map_err(|_| SaveError::other(&path, Reason::new(What::Coded, "it is not text")))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(SaveError::unread(&path, error)),
        };
        let text = settings.written_over(before, &there);
        let text = text.map_err(|error| SaveError::other(&path, Reason::of(&error)))?;
        safe::write(&*self.disk, &path, text.as_bytes(), "config")
    }

    /// Writes the country of the circle into the settings that are there, if none was ever chosen there: damage to the
    /// circle does not take it along then. What cannot be written is tried again the next time.
    pub fn copy_country(&self, settings: &Settings) {
        let there = self.places().config().join("config.toml").exists();
        let own = self.circle().helplines.filter(|_| there && settings.country.is_none());
        if let Some(code) = own.as_ref().and_then(|own| own.code("country")) {
            let copied = Settings { country: Some(code.to_owned()), ..settings.clone() };
            let _ = self.keep_settings(settings, &copied);
        }
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
