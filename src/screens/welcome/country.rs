//! The country of the first run: what the system suggests, how it is named, and the record that keeps it.

use serde_json::json;

use crate::helplines::country_name;
use crate::journal::Record;
use crate::screens::{Change, Context};

/// What the system says about a person before anything was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    /// Its locales, first choice first; of these a country is offered first.
    pub locales: Vec<String>,
    /// Whether it says that the screen is read aloud.
    pub screen_reader: bool,
}

impl Guess {
    /// The country with help lines that the first locale with a country names.
    pub(super) fn country(&self, known: &[&str]) -> Option<String> {
        let region = self.locales.iter().find_map(|locale| {
            let name = locale.split(['.', '@']).next().unwrap_or_default();
            name.split(['-', '_']).skip(1).find(|part| part.len() == 2).map(str::to_ascii_uppercase)
        })?;
        let code = if region == "GB" { "UK".to_owned() } else { region };
        known.contains(&code.as_str()).then_some(code)
    }
}

/// The name of a country, or the choice to say none.
pub fn country(code: Option<&str>, context: &Context) -> String {
    code.map_or_else(|| context.text.get("welcome.country.none"), |code| country_name(context.text, code))
}

/// The record with the person's numbers, for this country or for none.
pub fn with_country(there: Option<&Record>, code: Option<&str>, context: &Context) -> Change {
    let now = context.now.into();
    let mut fields = there.map(|record| record.fields.clone()).unwrap_or_default();
    match code {
        Some(code) => fields.insert("country".into(), json!(code)),
        None => fields.remove("country"),
    };
    Change::Circle(match there {
        Some(record) => record.succeed(fields, now),
        None => Record { fields, ..context.journal.first_helplines(context.now, now) },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["NL", "BE", "UK"];

    fn guess(locales: &[&str]) -> Option<String> {
        let locales = locales.iter().map(|locale| (*locale).to_owned()).collect();
        Guess { locales, screen_reader: false }.country(&KNOWN)
    }

    #[test]
    fn a_country_is_guessed_from_the_locale_only() {
        assert_eq!(guess(&["nl-BE", "nl-NL"]).as_deref(), Some("BE"));
        assert_eq!(guess(&["en_GB.UTF-8"]).as_deref(), Some("UK"));
        assert_eq!(guess(&["zh-Hant-NL"]).as_deref(), Some("NL"));
    }

    #[test]
    fn a_language_alone_or_a_country_without_lines_is_no_guess() {
        assert_eq!(guess(&["nl"]), None);
        assert_eq!(guess(&["fr-FR"]), None);
        assert_eq!(guess(&[]), None);
    }
}
