//! What is known before the arguments are read: the language, the folders and the settings; must never write anything.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use anyhow::Result;

use super::environment::env;
use crate::helplines::{CountrySources, region};
use crate::journal::migrate_folders;
use crate::settings::{Paths, Settings};
use crate::text::{Language, Reason, Text, What, system_locales};

/// What is known before the arguments are read, because their help needs a language.
pub struct Startup {
    pub text: Text,
    pub(super) paths: Result<Paths>,
    pub(super) settings: Settings,
    /// Why `config.toml` was not read.
    pub(super) settings_error: Option<Reason>,
    pub(super) asked: Option<String>,
    pub(super) region: Option<String>,
}

impl Startup {
    /// Looks for a language in what was typed, the environment, the settings and the locale.
    pub fn of(typed: &[OsString]) -> Result<Self> {
        let home = value_of(typed, "--home");
        let paths = Paths::find(home.map(Path::new), |name| std::env::var_os(name)).map(migrate_folders);
        let read = match &paths {
            Ok(paths) => Settings::read(&paths.config().join("config.toml")),
            Err(_) => Ok(Settings::default()),
        };
        let settings_error = read.as_ref().err().map(unreadable);
        let salvaged = |paths: &Paths| Settings::salvage(&paths.config().join("config.toml"));
        let settings = read.unwrap_or_else(|_| paths.as_ref().map(salvaged).unwrap_or_default());
        let known = |name: &String| Language::parse(name).is_some();
        let asked = value_of(typed, "--lang").and_then(OsStr::to_str).map(str::to_owned).filter(known);
        let asked = asked.or_else(|| env("VERBINDING_LANG").filter(known));
        let locales = system_locales();
        let region = region(env, &locales);
        let language = Language::choose(asked.as_deref(), None, settings.language.as_deref(), &locales);
        Ok(Self { text: Text::new(language)?, paths, settings, settings_error, asked, region })
    }

    /// Whether there is no folder to work in.
    pub fn is_homeless(&self) -> bool {
        self.paths.is_err()
    }

    /// The country of the numbers to show as long as no circle was read.
    pub fn country(&self) -> Option<&str> {
        let (settings, system) = (self.settings.country.as_deref(), self.region.as_deref());
        CountrySources { circle: None, settings, system }.country()
    }
}

/// Why settings cannot be read; the reader of the file names the line.
fn unreadable(error: &anyhow::Error) -> Reason {
    let reason = Reason::of(error);
    let line = reason.detail.rsplit_once("at line ").map(|(_, rest)| {
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    });
    match (reason.what, line.flatten()) {
        (What::Unknown, Some(line)) => Reason { what: What::Line(line), ..reason },
        (What::Unknown, None) => Reason { what: What::Settings, ..reason },
        _ => reason,
    }
}

/// The value of a flag, as `--flag value` or `--flag=value`; what stands after `--` is no flag.
fn value_of<'a>(typed: &'a [OsString], flag: &str) -> Option<&'a OsStr> {
    let mut words = typed.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == flag {
            return words.next().map(OsString::as_os_str);
        }
        let value = word.to_str().and_then(|word| word.strip_prefix(flag)?.strip_prefix('='));
        if let Some(value) = value {
            return Some(OsStr::new(value));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn a_flag_is_found_in_both_spellings_and_not_after_the_end_of_flags() {
        assert_eq!(value_of(&typed(&["v", "list", "--lang", "en"]), "--lang").unwrap(), "en");
        assert_eq!(value_of(&typed(&["v", "--lang=nl", "list"]), "--lang").unwrap(), "nl");
        assert_eq!(value_of(&typed(&["v", "search", "--", "--lang", "en"]), "--lang"), None);
        assert_eq!(value_of(&typed(&["v", "--language=nl"]), "--lang"), None);
        assert_eq!(value_of(&typed(&["v", "--lang"]), "--lang"), None);
    }
}
