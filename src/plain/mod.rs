//! The same walks, line by line: append-only, one question at a time, nothing that moves; takes its input and output.

mod answer;
mod ask;
mod choose;
mod circle;
mod home;
mod page;
mod talk;
mod walk;
mod welcome;

#[cfg(test)]
mod kept_tests;
#[cfg(test)]
mod tests;

use std::io::{BufRead, Write};
use std::path::Path;

use anyhow::Result;
use chrono::{DateTime, FixedOffset};

use crate::exercise::Catalogue;
use crate::helplines::{HelpLines, Numbers, country};
use crate::journal::{Circle, Journal, SaveError, SaveErrorKind};
use crate::settings::Settings;
use crate::terminal::Ended;
use crate::text::Text;

pub use circle::{circle_page, own_numbers, within};
pub use page::page;

/// Columns of a line where there is room.
pub const MEASURE: usize = 72;

/// What a conversation works with.
pub struct Room<'a> {
    /// The journal and the circle.
    pub journal: &'a Journal,
    /// Every exercise.
    pub exercises: &'a Catalogue,
    /// Numbers to call.
    pub lines: &'a HelpLines,
    /// What the person chose.
    pub settings: &'a Settings,
    /// The country that the system names, as a code of the help lines.
    pub region: Option<&'a str>,
    /// Every word.
    pub text: &'a Text,
    /// The clock.
    pub now: &'a dyn Fn() -> DateTime<FixedOffset>,
    /// The moment that a new entry belongs to, if it is another one than now.
    pub at: Option<DateTime<FixedOffset>>,
    /// Opens a file in the person's own editor and waits for it. None if they have none.
    pub editor: Option<&'a dyn Fn(&Path) -> Ended>,
    /// Whether what is typed shows by itself, as in a terminal; only then somebody is there to be asked about drafts.
    pub echoes: bool,
    /// Columns of a line at most: [`MEASURE`], or less in a narrow terminal.
    pub columns: usize,
}

impl Room<'_> {
    /// The numbers that this person sees.
    pub fn numbers(&self, circle: &Circle) -> Numbers<'_> {
        let country = country(circle.country(), self.settings.country.as_deref(), self.region);
        self.lines.numbers(country, self.text.language())
    }
}

/// The first run; false if the person stopped before its end.
///
/// # Errors
/// As [`run`].
pub fn first_run(room: &Room, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<bool> {
    welcome::welcome(room, &mut talk::Talk::new(room, input, out))
}

/// One exercise from beginning to end; without one, a choice of them until it is enough.
///
/// What is asked goes to `out`; what was saved also goes to `pages`, if that is another place. The end of the input is
/// no error: a draft is kept. False if words were left that no disk took; they were given back on `out`.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub fn run(
    room: &Room,
    kind: Option<&str>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    mut pages: Option<&mut dyn Write>,
) -> Result<bool> {
    let mut talk = talk::Talk::new(room, input, out);
    match kind {
        Some(kind) => home::exercises(room, &mut talk, kind, &mut pages).map(drop)?,
        None => home::home(room, &mut talk, &mut pages)?,
    }
    Ok(!talk.lost)
}

/// Why a save did not happen and what can be done, outside the screen.
pub fn not_saved(error: &SaveError, text: &Text) -> String {
    let key = match error.kind {
        SaveErrorKind::Full => "error.save.full",
        SaveErrorKind::Rights | SaveErrorKind::ReadOnly => "plain.rights",
        _ => "error.save",
    };
    text.fill(key, &[("path", error.path.display().to_string().into())])
}
