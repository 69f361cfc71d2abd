//! Numbers to call, as dated data per country; must never show a person the line of another country.

mod country;
mod in_words;
mod line;
mod numbers;
mod sections;

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use chrono::{NaiveDate, TimeDelta};
use serde::Deserialize;

use crate::text::{Text, capital};

pub use country::{CountrySources, NOT_SAID, region};
pub use in_words::numbers_in;
pub use line::{Cost, Line, Purpose};
pub use numbers::{Form, Numbers, packed};
use sections::Section;

/// All lines that were checked together.
#[derive(Clone, Debug)]
pub struct HelpLines {
    /// The day on which somebody last held the numbers against their sources.
    pub checked: NaiveDate,
    /// The lines by country, in the order of the file.
    sections: Vec<Section>,
    /// The emergency number of all of the European Union.
    union: String,
    /// The countries where a language is spoken, by the language's code.
    spoken: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    checked: String,
    union: String,
    spoken: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    line: Vec<Line>,
}

impl HelpLines {
    /// The lines that come with the program; those of a country are read when they are asked for.
    pub fn shipped() -> Result<Self> {
        let (head, sections) = sections::of(include_str!("../assets/helplines.toml"));
        Ok(Self { sections, ..Self::parse(head)? })
    }

    /// Reads lines from TOML; an unknown field is an error, so that no fact is lost in a typing mistake.
    pub fn parse(toml: &str) -> Result<Self> {
        let file: File = toml::from_str(toml).context("cannot read the help lines")?;
        let checked = file.checked.parse().context("cannot read the help lines: `checked` is not a date")?;
        Ok(Self { checked, sections: sections::read(file.line), union: file.union, spoken: file.spoken })
    }

    /// Every line, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = &Line> {
        self.sections.iter().flat_map(Section::lines)
    }

    /// The lines of one country in the order of [`Purpose`]; none without a country or for one we do not know.
    pub fn for_country(&self, code: Option<&str>) -> Vec<&Line> {
        let Some(code) = code else { return Vec::new() };
        let own = self.sections.iter().filter(|section| section.country.eq_ignore_ascii_case(code));
        let mut lines: Vec<&Line> = own.flat_map(Section::lines).collect();
        lines.sort_by_key(|line| line.purposes.iter().min().copied());
        lines
    }

    /// The codes of the countries that have lines, in the order of the file.
    pub fn countries(&self) -> Vec<&str> {
        self.sections.iter().map(|section| &*section.country).collect()
    }

    /// Whether the last check is more than a year ago.
    pub fn is_old(&self, today: NaiveDate) -> bool {
        today - self.checked > TimeDelta::days(365)
    }
}

/// The name of a country in the person's language; "another country" for a code without a name.
pub fn country_name(text: &Text, code: &str) -> String {
    let id = format!("country-{}", code.to_ascii_lowercase());
    text.get(if text.has(&id) { &id } else { "country-other" })
}

/// The same at the beginning of a row, where "the United Kingdom" has a capital letter.
pub fn country_in_a_row(text: &Text, code: &str) -> String {
    capital(&country_name(text, code))
}

#[cfg(test)]
mod tests;
