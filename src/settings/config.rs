//! `config.toml`: read whole or not used at all; a file that cannot be read is never written over, and in one that can
//! only what the person changed is.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};
use toml_edit::{DocumentMut, Item, RawString};

use crate::theme::Colours;

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
    /// The country of the help lines, as in `assets/helplines.toml`, or `none` if it is rather not said. The circle
    /// keeps it too, and counts first.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    /// Whether home shows the way to the pages to read.
    pub reading: bool,
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
    /// After how many minutes without a key the journal locks, if it has a passphrase: 1 to 60, or 0 for never.
    pub lock_after: u32,
    /// After how many minutes without a key the screen is covered, without a passphrase: the same.
    pub cover_after: u32,
    /// Whether the support circle stays readable without the passphrase.
    pub circle_open: bool,
    /// Question and answer instead of a full screen.
    pub plain: bool,
    /// Code words of the exercises that were added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exercises: Vec<String>,
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
            reading: true,
            chip_order: false,
            mouse: true,
            key_wait: 50,
            day_ends: 4,
            cover: Cover::default(),
            lock_after: 10,
            cover_after: 0,
            circle_open: true,
            plain: false,
            exercises: Vec::new(),
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

    /// What can be understood of a file that cannot be read as a whole; the defaults for all else. Not to be written.
    pub fn salvage(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap_or_default();
        let mut table: toml::Table = toml::from_str(&one_kind_of_line_end(&text)).unwrap_or_default();
        table.retain(|key, value| {
            let alone = toml::Table::from_iter([(key.to_owned(), value.clone())]);
            alone.try_into::<Self>().is_ok()
        });
        // Who has settings, readable or not, has been told before where words stay.
        Self { welcomed: true, ..table.try_into().unwrap_or_default() }.within_bounds()
    }

    fn parse(text: &str) -> Result<Self> {
        let as_it_stands = text;
        let text = one_kind_of_line_end(text);
        if text != as_it_stands {
            // What is no TOML as it stands is not made one.
            toml::from_str::<toml::Table>(as_it_stands).map_err(|error| fault(&error, as_it_stands))?;
        }
        let settings: Self = toml::from_str(&text).map_err(|error| fault(&error, &text))?;
        Ok(settings.within_bounds())
    }

    fn within_bounds(self) -> Self {
        Self {
            day_ends: self.day_ends.min(12),
            key_wait: self.key_wait.min(2000),
            lock_after: self.lock_after.min(60),
            cover_after: self.cover_after.min(60),
            ..self
        }
    }

    /// The text of the file that is `there`, in which only what is other than `before` is written anew: comments, order
    /// and what another window changed stay.
    ///
    /// # Errors
    /// "cannot read the settings: reason" for a text that is not understood: it is not to be written over.
    pub fn written_over(&self, before: &Self, there: &str) -> Result<String> {
        Self::parse(there).context("cannot read the settings")?;
        let mut file: DocumentMut = there.parse().context("cannot read the settings")?;
        let (was, is) = (before.table()?, self.table()?);
        if was == is {
            // Written anew, a last line without its end would get one.
            return Ok(there.to_owned());
        }
        for key in was.keys().chain(is.keys()) {
            match is.get(key) {
                value if value == was.get(key) => {}
                None => remove(&mut file, key),
                Some(value) => set(&mut file, key, value)?,
            }
        }
        Ok(file.to_string())
    }

    fn table(&self) -> Result<toml::Table> {
        toml::Table::try_from(self).context("cannot write the settings")
    }
}

/// As the file is written again, so that also a value of several lines is then what it was read as.
fn one_kind_of_line_end(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// What is wrong and in which line, without the words that stand there.
fn fault(error: &toml::de::Error, text: &str) -> anyhow::Error {
    let said = error.message().lines().next().unwrap_or_default();
    // These name the value itself.
    let told = ["invalid type", "invalid value", "unknown variant", "invalid length"];
    let said =
        if told.iter().any(|start| said.starts_with(start)) { "this value cannot stand here" } else { said };
    let before = error.span().and_then(|span| text.as_bytes().get(..span.start)).unwrap_or_default();
    anyhow::anyhow!("{said}, at line {}", before.split(|byte| *byte == b'\n').count())
}

/// Takes a value out; remarks above it stay, above what comes next.
fn remove(file: &mut DocumentMut, key: &str) {
    let words = |raw: Option<&RawString>| raw.and_then(RawString::as_str).unwrap_or_default().to_owned();
    let above = words(file.key(key).and_then(|key| key.leaf_decor().prefix()));
    let next = file.iter().map(|(key, _)| key.to_owned()).skip_while(|there| there != key).nth(1);
    file.remove(key);
    if !above.contains('#') {
        return;
    }
    let Some(next) = next else {
        let own = words(Some(file.trailing()));
        return file.set_trailing(above + &own);
    };
    if let Some(table) = file.get_mut(&next).and_then(Item::as_table_mut) {
        let own = words(table.decor().prefix());
        table.decor_mut().set_prefix(above + &own);
    } else if let Some(mut key) = file.key_mut(&next) {
        let own = words(key.leaf_decor().prefix());
        key.leaf_decor_mut().set_prefix(above + &own);
    }
}

/// Puts a value in the place of the one that is there; a remark behind it stays.
fn set(file: &mut DocumentMut, key: &str, value: &toml::Value) -> Result<()> {
    let alone = toml::Table::from_iter([(key.to_owned(), value.clone())]);
    let mut alone: DocumentMut = toml::to_string(&alone)?.parse()?;
    let Some(mut item) = alone.remove(key) else { return Ok(()) };
    if let (Some(new), Some(old)) = (item.as_value_mut(), file.get(key).and_then(Item::as_value)) {
        *new.decor_mut() = old.decor().clone();
    }
    file[key] = item;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_being_written_and_read() {
        let settings =
            Settings { name: "Noor".into(), day_ends: 5, breath: Breath::FourSix, ..Settings::default() };
        let text = settings.written_over(&Settings::default(), "").unwrap();
        assert_eq!(Settings::parse(&text).unwrap(), settings);
        assert_eq!(text.lines().count(), 3, "only what differs is written: {text}");
    }

    #[test]
    fn comments_and_order_stay_when_one_setting_changes() {
        let there = "# mine\nmouse = false # the mouse gets in the way\n\n# colours\ncolours = \"dark\"\n\n[keys]\nsupport = [\"x\"]\n";
        let before = Settings::parse(there).unwrap();
        let after = Settings { mouse: true, band: false, ..before.clone() };
        let text = after.written_over(&before, there).unwrap();
        let expected = "# mine\nmouse = true # the mouse gets in the way\n\n# colours\ncolours = \"dark\"\nband = false\n\n[keys]\nsupport = [\"x\"]\n";
        assert_eq!(text, expected);
        assert_eq!(Settings::parse(&text).unwrap(), after);
    }

    #[test]
    fn remarks_above_a_setting_that_goes_stay() {
        let there = "# mine\n# about me\nname = \"Noor\"\nwelcomed = true\n";
        let before = Settings::parse(there).unwrap();
        let after = Settings { name: String::new(), ..before.clone() };
        assert_eq!(after.written_over(&before, there).unwrap(), "# mine\n# about me\nwelcomed = true\n");
        let (there, left) = ("# mine\nname = \"Noor\"\n", "# mine\n");
        let before = Settings::parse(there).unwrap();
        let after = Settings { name: String::new(), ..before.clone() };
        assert_eq!(after.written_over(&before, there).unwrap(), left);
        let there = "# mine\nname = \"Noor\"\n\n# my keys\n[keys]\nsupport = [\"x\"]\n";
        let before = Settings::parse(there).unwrap();
        let after = Settings { name: String::new(), ..before.clone() };
        let text = after.written_over(&before, there).unwrap();
        assert!(text.starts_with("# mine\n") && text.contains("# my keys\n[keys]"), "{text}");
    }

    #[test]
    fn a_fault_is_told_without_the_words_that_stand_there() {
        for wrong in ["a = 1\nname = \"Noor de Vries\n", "\nwelcomed = \"Noor\"\n", "\ncolours = \"Noor\"\n"]
        {
            let error = format!("{:#}", Settings::parse(wrong).unwrap_err());
            assert!(!error.contains("Noor"), "{error}");
            assert!(error.contains("at line "), "{error}");
        }
    }

    #[test]
    fn what_another_window_wrote_meanwhile_stays() {
        let before = Settings::default();
        let after = Settings { country: Some("BE".into()), ..before.clone() };
        let text = after.written_over(&before, "name = \"Noor\"\n").unwrap();
        assert_eq!(text, "name = \"Noor\"\ncountry = \"BE\"\n");
        let gone = before.written_over(&after, &text).unwrap();
        assert_eq!(gone, "name = \"Noor\"\n");
    }

    #[test]
    fn keys_of_the_persons_own_are_kept_as_a_whole() {
        let before = Settings::default();
        let keys = BTreeMap::from([("support".to_owned(), vec!["F1".to_owned()])]);
        let after = Settings { keys, ..before.clone() };
        let text = after.written_over(&before, "").unwrap();
        assert_eq!(Settings::parse(&text).unwrap(), after);
    }

    #[test]
    fn one_wrong_line_takes_no_other_setting_along() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, "language = \"en\"\ncountry = \"UK\"\nmotoin = \"calm\"\ncolours = 3\n")
            .unwrap();
        assert!(Settings::read(&path).is_err());
        let sound = Settings::salvage(&path);
        assert_eq!((sound.language.as_deref(), sound.country.as_deref()), (Some("en"), Some("UK")));
        assert!(sound.welcomed && sound.colours == Colours::default());
        std::fs::write(&path, "motoin = \"calm\"\nkey_wait = 99999999\nday_ends = 30\n").unwrap();
        let sound = Settings::salvage(&path);
        assert_eq!((sound.key_wait, sound.day_ends), (2000, 12), "what is salvaged is within bounds too");
    }

    #[test]
    fn a_file_that_is_not_understood_is_not_written_over() {
        let settings = Settings { band: false, ..Settings::default() };
        assert!(settings.written_over(&Settings::default(), "colour = \"red\"").is_err());
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_line() {
        let error = format!("{:#}", Settings::parse("name = \"x\"\ncolour = \"red\"\n").unwrap_err());
        assert!(error.contains("line 2") && error.contains("colours"), "{error}");
    }
}
