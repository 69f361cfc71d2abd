//! What is said when the program cannot go on: a number to call, whatever is broken; reads no file.

use std::ffi::OsString;
use std::io::{self, Write};

use super::arguments::{Command, parse};
use super::setup::Startup;
use crate::helplines::HelpLines;
use crate::text::{Language, Text};

/// What is known at the start of which numbers are near.
pub struct EmergencyNumbers {
    language: Language,
    country: Option<String>,
}

impl EmergencyNumbers {
    /// Those of the country that the settings or the system name.
    pub fn of(startup: &Startup) -> Self {
        Self { language: startup.text.language(), country: startup.country().map(str::to_owned) }
    }

    /// Says the most urgent numbers on standard output. That it cannot be written changes nothing.
    pub fn print(&self) {
        let (Ok(text), Ok(lines)) = (Text::new(self.language), HelpLines::shipped()) else { return };
        let last = lines.numbers(self.country.as_deref(), self.language).last(&text);
        let _ = writeln!(io::stdout().lock(), "{last}");
    }
}

/// Whether a person may be waiting for more than an answer: the program itself, an exercise, the circle.
pub fn is_for_a_person(command: Option<&Command>) -> bool {
    use Command::{CheckIn, Circle, Compassion, Encounter, Grounding, Own, SmallStep};
    command.is_none_or(|command| {
        matches!(command, CheckIn | Compassion | Encounter | Grounding | SmallStep | Circle(_) | Own(_))
    })
}

/// The same for what could not be read: a command for a person stands in it, or none at all.
pub fn may_be_for_a_person(typed: &[OsString], text: &Text) -> bool {
    let program = typed.first().cloned().unwrap_or_default();
    let is_word = |word: &&OsString| !word.is_empty() && !word.as_encoded_bytes().starts_with(b"-");
    let mut words = typed.iter().skip(1).filter(is_word).peekable();
    words.peek().is_none()
        || words.any(|word| {
            let alone = parse(vec![program.clone(), word.clone()], text).ok();
            let command = alone.and_then(|read| read.command);
            command
                .is_some_and(|command| !matches!(command, Command::Own(_)) && is_for_a_person(Some(&command)))
        })
}
