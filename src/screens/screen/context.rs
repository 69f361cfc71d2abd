//! What a screen may look at: the world, and the room that there is for it. Must change nothing.

use chrono::{DateTime, FixedOffset};
use ratatui::layout::Size;

use crate::exercise::Catalogue;
use crate::helplines::{CountrySources, HelpLines};
use crate::journal::Journal;
use crate::keys::Keys;
use crate::screens::background_task::Waker;
use crate::settings::Settings;
use crate::text::Text;
use crate::theme::Theme;

/// Everything a screen may look at and nothing it may change.
#[derive(Clone, Copy)]
pub struct Context<'a> {
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
    /// Every style.
    pub theme: &'a Theme,
    /// The key table.
    pub keys: &'a Keys,
    /// Told by what goes on beside the screen.
    pub waker: &'a Waker,
    /// The time.
    pub now: DateTime<FixedOffset>,
    /// The terminal is far away: motion comes at a lower rate.
    pub remote: bool,
    /// The room of a screen: its width in columns and its height in rows.
    pub size: Size,
}

impl Context<'_> {
    /// Where the person's country can be known from, with what their circle keeps of it.
    pub fn country_sources<'s>(&'s self, circle: Option<&'s str>) -> CountrySources<'s> {
        CountrySources { circle, settings: self.settings.country.as_deref(), system: self.region }
    }

    /// The width of running text, in columns.
    pub fn measure(&self) -> u16 {
        crate::widgets::page::measure_in(self.size.width)
    }

    /// Whether there is too little height for explanations and titles.
    pub fn short(&self) -> bool {
        self.size.height < 16
    }

    /// Whether there is room for nothing but the names and numbers of the circle.
    pub fn tiny(&self) -> bool {
        self.size.width < 40 || self.size.height < 9
    }

    /// Whether there is room for everything there is to say on one page.
    pub fn large(&self) -> bool {
        self.size.width >= 100 && self.size.height >= 30
    }

    /// Whether there is room for something else at the right of a page.
    pub fn wide(&self) -> bool {
        self.size.width >= 110 && !self.short()
    }

    /// Whether there is too little width for two columns.
    pub fn narrow(&self) -> bool {
        self.size.width < 60
    }
}
