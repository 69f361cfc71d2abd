//! `config.toml`: read whole or not used at all; a file that cannot be read is never written over.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

/// Where colours come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Colours {
    #[default]
    Follow,
    Light,
    Dark,
    None,
}

/// Which characters the program draws with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum MarkSet {
    #[default]
    Full,
    Ascii,
}

/// Whether anything on the screen may move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Motion {
    #[default]
    Calm,
    None,
}

/// The pace of breathing that is offered first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Breath {
    #[default]
    #[serde(rename = "ask")]
    Ask,
    #[serde(rename = "46")]
    FourSix,
    #[serde(rename = "34")]
    ThreeFour,
    #[serde(rename = "own")]
    Own,
}

/// What the screen shows when it is covered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Cover {
    #[default]
    Calendar,
    Empty,
    Quit,
}

/// Everything in `config.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one line of the file")]
pub struct Settings {
    /// The first run has been passed.
    pub welcomed: bool,
    /// `nl` or `en`; the locale decides if it is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The country chosen in a first run that is not over yet; kept in the circle, never in this file.
    #[serde(skip)]
    pub country: Option<String>,
    /// How the greeting names the person; empty is no name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where colours come from.
    pub colours: Colours,
    /// Whether the palette's background is painted.
    pub background: bool,
    /// Which characters are used.
    pub marks: MarkSet,
    /// Whether anything may move.
    pub motion: Motion,
    /// The pace that is offered first.
    pub breath: Breath,
    /// Whether home shows the woven thread.
    pub band: bool,
    /// Whether home shows a short thought.
    pub thought: bool,
    /// Whether words that are chosen more often stand first.
    pub chip_order: bool,
    /// Whether the mouse is used.
    pub mouse: bool,
    /// How long the rest of a key may be on its way, in milliseconds: more on a very slow line, up to 2000.
    pub key_wait: u64,
    /// The hour at which a day ends, 0 to 12.
    pub day_ends: u32,
    /// What covering shows.
    pub cover: Cover,
    /// Question and answer instead of a full screen.
    pub plain: bool,
    /// Keys of the person's own: an action's name and its keys.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub keys: BTreeMap<String, Vec<String>>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            welcomed: false,
            language: None,
            country: None,
            name: String::new(),
            colours: Colours::default(),
            background: true,
            marks: MarkSet::default(),
            motion: Motion::default(),
            breath: Breath::default(),
            band: true,
            thought: true,
            chip_order: false,
            mouse: true,
            key_wait: 50,
            day_ends: 4,
            cover: Cover::default(),
            plain: false,
            keys: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Reads the settings; the defaults if there is no file.
    ///
    /// # Errors
    /// "cannot read PATH: reason" with the line, for a file that is not understood.
    pub fn read(path: &Path) -> Result<Self> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).with_context(|| format!("cannot read {}", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
        }
    }

    fn parse(text: &str) -> Result<Self> {
        let mut settings: Self = toml::from_str(text)?;
        settings.day_ends = settings.day_ends.min(12);
        settings.key_wait = settings.key_wait.min(2000);
        Ok(settings)
    }

    /// The text of the file.
    ///
    /// # Errors
    /// None in practice; the type of the serializer asks for it.
    pub fn to_toml(&self) -> Result<String> {
        toml::to_string_pretty(self).context("cannot write the settings")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_being_written_and_read() {
        let settings =
            Settings { name: "Noor".into(), day_ends: 5, breath: Breath::FourSix, ..Settings::default() };
        assert_eq!(Settings::parse(&settings.to_toml().unwrap()).unwrap(), settings);
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_line() {
        let error = format!("{:#}", Settings::parse("name = \"x\"\ncolour = \"red\"\n").unwrap_err());
        assert!(error.contains("line 2") && error.contains("colours"), "{error}");
    }
}
