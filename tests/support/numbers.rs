//! The numbers that must be there, and a circle that knows a country; must never read what the program shows.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::DateTime;
use verbinding::helplines::{HelpLines, Purpose};
use verbinding::journal::Journal;
use verbinding::settings::Paths;
use verbinding::text::Language;

/// The numbers for direct danger and thoughts of suicide that must be there for a country, or for a language alone.
pub fn urgent(lines: &HelpLines, country: Option<&str>, language: Language) -> Vec<String> {
    let numbers = lines.numbers(country, language);
    let countries = numbers.countries();
    let urgent = countries.iter().flat_map(|(_, lines)| {
        [Purpose::Danger, Purpose::Suicide]
            .into_iter()
            .filter_map(|purpose| lines.iter().find(|line| line.is_for(purpose)))
            .map(|line| line.number.clone())
    });
    urgent.collect()
}

/// The file of a circle in which the country is Belgium.
pub fn belgian_circle(home: &Path) -> PathBuf {
    let now = DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
    Journal::open(Paths::under(home), 4).keep_country(Some("BE"), now).unwrap();
    let files = fs::read_dir(home.join("data")).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|path| path.is_file()).unwrap()
}

/// A circle that cannot be read and has no copy.
pub fn damaged_circle(home: &Path) {
    fs::write(belgian_circle(home), "{ \"format\": \"verb").unwrap();
    fs::remove_dir_all(Paths::under(home).backup()).unwrap();
}
