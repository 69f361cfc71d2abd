//! What the program works with: journal, settings, words, styles, clock; must never know which screen is open.

use std::sync::Arc;

use anyhow::Result;
use chrono::{DateTime, FixedOffset, Local};
use ratatui::layout::Size;

use crate::exercise::Catalogue;
use crate::helplines::HelpLines;
use crate::journal::{Journal, SaveError};
use crate::keys::Keys;
use crate::screens::Context;
use crate::screens::background_task::Waker;
use crate::settings::{Colours, Settings};
use crate::terminal::EditorCommand;
use crate::text::{Reason, Text, What};
use crate::theme::{Depth, Theme};

/// Makes the words and the styles for settings.
pub type Restyle = Arc<dyn Fn(&Settings) -> Result<(Text, Theme)> + Send + Sync>;

/// What the program works with, read before the first screen.
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
pub struct World {
    /// The journal and the circle.
    pub journal: Journal,
    /// Every exercise.
    pub exercises: Catalogue,
    /// Numbers to call.
    pub lines: HelpLines,
    /// What the person chose.
    pub settings: Settings,
    /// The settings as this window last read or wrote them: only what differs from these is written.
    pub kept_settings: Settings,
    /// The country that the system names, as a code of the help lines.
    pub region: Option<String>,
    /// Whether `config.toml` may be written: not when it could not be read.
    pub settings_readable: bool,
    /// Every word.
    pub text: Text,
    /// Every style.
    pub theme: Theme,
    /// The key table.
    pub keys: Keys,
    /// Whether the terminal's background was light, when it last said so.
    pub light: Option<bool>,
    /// Whether the terminal understands being asked for its background.
    pub asks_background: bool,
    /// Wakes the event loop, once there is one.
    pub waker: Waker,
    /// The terminal is far away: motion comes at a lower rate.
    pub remote: bool,
    /// The time that stands still, for tests and pictures; the clock if there is none.
    pub fixed_now: Option<DateTime<FixedOffset>>,
    /// The person's own editor (`VISUAL`, else `EDITOR`), if they have one.
    pub editor: Option<EditorCommand>,
    /// Makes the words and styles anew when the settings change.
    pub restyle: Restyle,
    /// The circle is to be encrypted from now on, or no longer: its files do not have that form yet.
    pub circle_changes_form: bool,
}

impl World {
    /// The time.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.fixed_now.unwrap_or_else(|| Local::now().fixed_offset())
    }

    /// What a screen in a room of this size may look at.
    pub(super) fn context(&self, size: Size) -> Context<'_> {
        Context {
            journal: &self.journal,
            exercises: &self.exercises,
            lines: &self.lines,
            settings: &self.settings,
            region: self.region.as_deref(),
            text: &self.text,
            theme: &self.theme,
            keys: &self.keys,
            waker: &self.waker,
            now: self.now(),
            remote: self.remote,
            size,
        }
    }

    /// Writes settings and works with them from now on.
    pub(super) fn keep_settings(&mut self, settings: &Settings) -> Result<(), SaveError> {
        let path = self.journal.paths().config().join("config.toml");
        if !self.settings_readable {
            return Err(SaveError::other(&path, Reason::new(What::Settings, "config.toml")));
        }
        self.journal.keep_settings(&self.kept_settings, settings)?;
        self.kept_settings = settings.clone();
        self.use_settings(settings.clone());
        Ok(())
    }

    fn use_settings(&mut self, settings: Settings) {
        self.exercises.add_only(&settings.exercises);
        self.restyle(&settings);
        self.journal.end_days_at(settings.day_ends);
        self.journal.set_circle_open(settings.circle_open);
        self.circle_changes_form |= settings.circle_open != self.settings.circle_open;
        self.settings = settings;
    }

    /// The settings of somebody who never changed one, in the language that is shown: the others are erased.
    pub(super) fn forget_settings(&mut self) {
        let language = self.settings.language.take();
        self.use_settings(Settings { language, ..Settings::default() });
        self.kept_settings = Settings::default();
        self.settings_readable = true;
    }

    /// The words and styles for settings.
    pub(super) fn restyle(&mut self, settings: &Settings) {
        if let Ok((text, theme)) = (self.restyle)(settings) {
            let words = self.exercises.words(text.language());
            self.text = text.with_extra(words).folded(theme.marks.fold());
            self.theme = theme;
            self.follow_background();
        }
    }

    /// Takes over whether the terminal's background is light, and remembers it for the next start.
    pub(super) fn hear_background(&mut self, light: bool) {
        if self.settings.welcomed && self.light != Some(light) {
            // Not being able to remember it costs no word: the terminal is asked again.
            let _ = self.journal.keep_background(light);
        }
        self.light = Some(light);
        self.follow_background();
    }

    /// The theme as light as the terminal was when it last said so.
    fn follow_background(&mut self) {
        if let (Colours::Follow, Some(light)) = (self.settings.colours, self.light) {
            self.theme.light = light;
        }
    }

    /// Whether the terminal's own background decides between light and dark.
    pub(super) fn follows_background(&self) -> bool {
        self.asks_background && self.settings.colours == Colours::Follow && self.theme.depth != Depth::None
    }
}
