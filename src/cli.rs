//! The command line: each command a short function. (Begun: opens the program on the screen.)

use std::sync::Arc;

use anyhow::Result;
use chrono::DateTime;
use ratatui::layout::Size;

use crate::app::{App, World};
use crate::exercise::Catalogue;
use crate::helplines::HelpLines;
use crate::journal::Journal;
use crate::keys::Keys;
use crate::screens::{Guess, Place};
use crate::settings::{Colours, MarkSet, Places, Settings};
use crate::terminal::Terminal;
use crate::text::{Language, Text, system_locales};
use crate::theme::{ColourChoice, Theme, Wishes, choose};

/// Opens the program on the screen.
pub fn run() -> Result<()> {
    let world = world()?;
    let size = crossterm::terminal::size()?;
    let first = if world.settings.welcomed { Place::Home } else { Place::Welcome(guess()) };
    let wrong = world.exercises.troubles().first().map(|trouble| trouble.short(&world.text));
    let mut app = App::new(world, first, false, Size::new(size.0, size.1));
    app.say(wrong.unwrap_or_default());
    Terminal::take()?.run(&mut app);
    Ok(())
}

/// What the system says about a person before anything was asked.
fn guess() -> Guess {
    let screen_reader = env("ACCESSIBLE").is_some_and(|value| !value.is_empty());
    Guess { locales: system_locales(), screen_reader }
}

fn env(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn style(settings: &Settings) -> Result<(Text, Theme)> {
    let language = Language::choose(
        None,
        env("VERBINDING_LANG").as_deref(),
        settings.language.as_deref(),
        &system_locales(),
    );
    let colours = match settings.colours {
        Colours::Follow => ColourChoice::Follow,
        Colours::Light => ColourChoice::Light,
        Colours::Dark => ColourChoice::Dark,
        Colours::None => ColourChoice::None,
    };
    let wishes = Wishes {
        no_color: false,
        colours,
        ascii: settings.marks == MarkSet::Ascii,
        own_background: !settings.background,
        light_background: None,
    };
    Ok((Text::new(language)?, choose(wishes, &env)))
}

fn world() -> Result<World> {
    let places = Places::find(None, |name| std::env::var_os(name))?;
    let read = Settings::read(&places.config().join("config.toml"));
    let settings_readable = read.is_ok();
    let settings = read.unwrap_or_default();
    let (text, theme) = style(&settings)?;
    let exercises = Catalogue::load(&places)?;
    let text = text.with_extra(exercises.words().clone());
    Ok(World {
        journal: Journal::open(places, settings.day_ends),
        exercises,
        lines: HelpLines::shipped()?,
        settings_readable,
        text,
        theme,
        keys: Keys::standard(),
        fixed_now: env("VERBINDING_NOW").and_then(|now| DateTime::parse_from_rfc3339(&now).ok()),
        settings,
        restyle: Arc::new(style),
    })
}
