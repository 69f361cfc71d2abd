//! What every command works with: words, folders, settings, the time; it must never write anything.

mod confine;
mod environment;
mod startup;

pub use confine::{confine, is_confined};
pub use environment::{env, own_editor};
pub use startup::Startup;

use std::io::{self, IsTerminal};
use std::sync::Arc;

use anyhow::Result;
use chrono::{DateTime, FixedOffset, Local, NaiveDate, TimeDelta};

use super::arguments::Global;
use super::output::failed;
use crate::app::World;
use crate::directory::Names;
use crate::exercise::Catalogue;
use crate::helplines::{CountrySources, HelpLines, Numbers};
use crate::import::{ImportContext, Zone};
use crate::journal::Journal;
use crate::keys::Keys;
use crate::screens::background_task::Waker;
use crate::settings::{Colours, MarkSet, Motion, Paths, Settings};
use crate::text::{Language, Reason, Text, system_locales};
use crate::theme::{Preferences, Theme, choose};
use environment::{is_no, wanted};

pub struct Setup {
    pub text: Text,
    pub settings: Settings,
    /// Why the settings were not read, if they were not.
    pub settings_error: Option<Reason>,
    pub journal: Journal,
    /// The time.
    pub now: DateTime<FixedOffset>,
    /// The country that the system names, as a code of the help lines.
    pub region: Option<String>,
    /// Line by line instead of a screen.
    pub plain: bool,
    fixed_now: Option<DateTime<FixedOffset>>,
    no_color: bool,
    no_motion: bool,
    asked: Option<String>,
}

impl Setup {
    /// Everything, by flag, then environment, then settings. The names in the folder of the months, if they are known.
    pub fn new(startup: Startup, global: &Global, months: Option<Names>) -> Result<Self> {
        let Startup { text, paths, settings, settings_error, asked, region } = startup;
        let paths = paths.map_err(|_| failed(text.get("cli.no_home")))?;
        let fixed_now = env("VERBINDING_NOW").and_then(|now| DateTime::parse_from_rfc3339(&now).ok());
        let on_terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        let plain = global.plain
            || settings.plain
            || wanted("VERBINDING_PLAIN")
            || wanted("ACCESSIBLE")
            || env("TERM").as_deref() == Some("dumb")
            || !on_terminal;
        let no_motion = global.no_motion || env("VERBINDING_MOTION").is_some_and(|value| is_no(&value));
        Ok(Self {
            journal: journal_of(paths, &settings).with_listing(months),
            now: fixed_now.unwrap_or_else(|| Local::now().fixed_offset()),
            region,
            no_color: global.no_color,
            text,
            settings,
            settings_error,
            plain,
            fixed_now,
            no_motion,
            asked,
        })
    }

    /// The numbers that the person sees, with the country that the circle holds.
    pub fn numbers<'a>(&self, lines: &'a HelpLines, circle: Option<&str>) -> Numbers<'a> {
        let (settings, system) = (self.settings.country.as_deref(), self.region.as_deref());
        lines.numbers_for(CountrySources { circle, settings, system }, self.text.language())
    }

    pub fn paths(&self) -> &Paths {
        self.journal.paths()
    }

    /// The time at this moment, for what takes long.
    pub fn clock(&self) -> DateTime<FixedOffset> {
        self.fixed_now.unwrap_or_else(|| Local::now().fixed_offset())
    }

    /// The evening that it is now.
    pub fn evening(&self) -> NaiveDate {
        let hours = TimeDelta::hours(i64::from(self.journal.day_ends()));
        (self.now.naive_local() - hours).date()
    }

    /// The zone of times that are typed.
    pub fn moment(&self, at: chrono::NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        match self.fixed_now {
            Some(now) => at.and_local_timezone(now.timezone()).earliest(),
            None => at.and_local_timezone(Local).earliest().map(|moment| moment.fixed_offset()),
        }
    }

    /// What reading a file to bring in needs: its times without a zone are times here.
    pub fn here(&self) -> ImportContext {
        ImportContext::new(Zone::of(self.fixed_now), &self.text)
    }

    /// Every exercise, with the person's own and their words.
    pub fn with_exercises(mut self) -> Result<(Self, Catalogue)> {
        let exercises = Catalogue::load(self.paths())?.with_added(&self.settings.exercises);
        let words = exercises.words(self.text.language());
        self.text = self.text.with_extra(words);
        Ok((self, exercises))
    }

    /// What the program on the screen works with.
    pub fn world(self) -> Result<World> {
        let mut settings = self.settings;
        // What cannot be used is said where the screen begins; the table as it is works always.
        let keys = Keys::with(&settings.keys).unwrap_or_else(|_| Keys::standard());
        if self.no_motion {
            settings.motion = Motion::None;
        }
        let exercises = Catalogue::load(self.journal.paths())?.with_added(&settings.exercises);
        let (no_color, asked, first) = (self.no_color, self.asked, settings.language.clone());
        let restyle = move |settings: &Settings| {
            // What was asked for this once gives way when the person chooses another language in the settings.
            let asked = asked.as_deref().filter(|_| settings.language == first);
            Ok((Text::new(language(settings, asked))?, theme(settings, no_color)))
        };
        let mut theme = theme(&settings, no_color);
        let light = self.journal.background();
        if let (Colours::Follow, Some(light)) = (settings.colours, light) {
            theme.light = light;
        }
        let words = exercises.words(self.text.language());
        let text = self.text.with_extra(words);
        Ok(World {
            journal: self.journal,
            exercises,
            lines: HelpLines::shipped()?,
            settings_readable: self.settings_error.is_none(),
            // What is asked for this once is not written: it is as if the file said so.
            kept_settings: settings.clone(),
            region: self.region,
            waker: Waker::default(),
            text,
            theme,
            keys,
            fixed_now: self.fixed_now,
            light,
            // The Linux console would show the question as text.
            asks_background: !matches!(env("TERM").as_deref(), None | Some("linux" | "dumb")),
            remote: env("SSH_CONNECTION").is_some(),
            settings,
            editor: own_editor(),
            restyle: Arc::new(restyle),
            circle_changes_form: false,
        })
    }
}

/// The journal as these settings want it.
fn journal_of(paths: Paths, settings: &Settings) -> Journal {
    let mut journal = Journal::open(paths, settings.day_ends);
    journal.set_circle_open(settings.circle_open);
    journal
}

/// The language of these settings; `asked` goes before them.
fn language(settings: &Settings, asked: Option<&str>) -> Language {
    Language::choose(asked, None, settings.language.as_deref(), &system_locales())
}

fn theme(settings: &Settings, no_color: bool) -> Theme {
    let preferences = Preferences {
        no_color,
        colours: settings.colours,
        ascii: settings.marks == MarkSet::Ascii,
        own_background: !settings.background,
        light_background: None,
    };
    choose(preferences, &env)
}
