//! What a conversation works with, and what it says of a save that failed. Says nothing itself.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use crate::exercise::Catalogue;
use crate::helplines::{CountrySources, HelpLines, Numbers};
use crate::journal::{Circle, Journal, SaveError, SaveErrorKind};
use crate::settings::Settings;
use crate::terminal::Ended;
use crate::text::Text;

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
        let settings = self.settings.country.as_deref();
        let sources = CountrySources { circle: circle.country(), settings, system: self.region };
        self.lines.numbers_for(sources, self.text.language())
    }
}

/// Why a save did not happen and what can be done, outside the screen.
pub fn not_saved(error: &SaveError, text: &Text) -> String {
    let key = match error.kind {
        SaveErrorKind::Full => "error.save.full",
        SaveErrorKind::Rights | SaveErrorKind::ReadOnly => "plain.rights",
        SaveErrorKind::Locked => "cli.locked",
        _ => "error.save",
    };
    text.fill(key, &[("path", error.path.display().to_string().into())])
}
