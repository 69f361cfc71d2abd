//! Opens the program: on the screen, or line by line; what it shows is not decided here.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use std::time::Duration;

use anyhow::{Context as _, Result};
use chrono::{DateTime, FixedOffset};
use ratatui::layout::Size;

use crate::app::App;
use crate::cli::output::{DONE, FAILED, Out, columns, failed, no_settings, remark, wrong};
use crate::cli::setup::{Setup, env, own_editor};
use crate::confinement::outside;
use crate::helplines::HelpLines;
use crate::keys::Keys;
use crate::plain::{self, Room};
use crate::screens::Route;
use crate::session::editor_messages::said_of_recovered;
use crate::settings::Settings;
use crate::terminal::{End, Ended, Terminal};

/// Home; only in a terminal, for there is nothing to ask elsewhere.
pub fn home(setup: Setup) -> Result<u8> {
    if !(io::stdin().is_terminal() && io::stdout().is_terminal()) {
        return Err(wrong(setup.text.get("cli.nothing_in")));
    }
    if setup.plain {
        return line_by_line(setup, None, None);
    }
    let first = if setup.settings.welcomed { Route::Home } else { welcome() };
    screen(setup, first, false)
}

/// An exercise at once. The first time, where words stay is told before anything can be written.
pub fn exercise(setup: Setup, kind: &str) -> Result<u8> {
    if setup.plain {
        return line_by_line(setup, Some(kind), None);
    }
    if !setup.settings.welcomed && kind != "grounding" {
        return screen(setup, welcome(), false);
    }
    screen(setup, Route::Exercise(kind.to_owned()), true)
}

/// The first run, with what the system says about a person before anything was asked.
fn welcome() -> Route {
    Route::Welcome { screen_reader: env("ACCESSIBLE").is_some() }
}

/// The program on the screen, until it ends.
pub fn screen(setup: Setup, place: Route, alone: bool) -> Result<u8> {
    let drafts = setup.paths().drafts().display().to_string();
    let broken = setup.text.fill("error.panic", &[("path", drafts.into())]);
    let trouble = setup.settings_error.as_ref().map(|trouble| no_settings(trouble, &setup.text));
    let clash = Keys::with(&setup.settings.keys).err().map(|clash| clash.sentence(&setup.text));
    let trouble = trouble.or(clash);
    let key_wait = Duration::from_millis(setup.settings.key_wait);
    let (journal, empty) = (setup.journal.clone(), setup.journal.empty_folders());
    let world = setup.world()?;
    let trouble = trouble.or_else(|| Some(world.exercises.troubles().first()?.short(&world.text)));
    let (columns, rows) = crossterm::terminal::size().unwrap_or((80, 24));
    let mut app = App::new(world, place, alone, Size::new(columns, rows));
    journal.forget_listing();
    if let Some(words) = trouble {
        app.say(words);
    }
    let end = Terminal::take(key_wait).context("cannot take the terminal")?.run(&mut app);
    // Who erased everything may still have written something after that: so the folders themselves go only now.
    let _ = outside(move || {
        journal.remove_emptied_folders(&empty);
        Ok(())
    });
    Ok(match end {
        End::Quit => DONE,
        End::Signal(number) => u8::try_from(128 + number).unwrap_or(FAILED),
        End::Gone => FAILED,
        End::Broken => return Err(failed(broken)),
    })
}

/// Question and answer, for an entry of now or of another moment.
pub fn line_by_line(setup: Setup, kind: Option<&str>, at: Option<DateTime<FixedOffset>>) -> Result<u8> {
    setup.journal.forget_listing();
    let (stdin, stdout) = (io::stdin(), io::stdout());
    let mut input = stdin.lock();
    if !stdin.is_terminal() && !stdout.is_terminal() && input.fill_buf()?.is_empty() {
        return Err(wrong(setup.text.get("cli.nothing_in")));
    }
    if let Some(trouble) = &setup.settings_error {
        remark(&no_settings(trouble, &setup.text));
    }
    let ((setup, exercises), lines) = (setup.with_exercises()?, HelpLines::shipped()?);
    // It was there a moment ago: what is typed must not go nowhere.
    if let Some(trouble) =
        exercises.troubles().first().filter(|_| kind.is_some_and(|kind| exercises.get(kind).is_none()))
    {
        return Err(failed(trouble.short(&setup.text)));
    }
    let taken = setup.journal.recover_editor_files(setup.clock());
    if let Some(words) = said_of_recovered(taken, &setup.journal, &setup.text) {
        remark(&words);
    }
    // An editor needs the terminal on both sides.
    let there = stdin.is_terminal() && stdout.is_terminal();
    let editor = own_editor().filter(|_| there).and_then(|command| command.runner().ok());
    let room = Room {
        journal: &setup.journal,
        exercises: &exercises,
        lines: &lines,
        settings: &setup.settings,
        region: setup.region.as_deref(),
        text: &setup.text,
        now: &|| setup.clock(),
        at,
        editor: editor.as_ref().map(|command| command as &dyn Fn(&Path) -> Ended),
        echoes: stdin.is_terminal(),
        columns: columns(stdout.is_terminal() || io::stderr().is_terminal()),
    };
    // Where words stay is told before anything can be written.
    if room.echoes && !setup.settings.welcomed && kind != Some("grounding") {
        let mut asking: Box<dyn Write> =
            if stdout.is_terminal() { Box::new(Out(stdout.lock())) } else { Box::new(io::stderr().lock()) };
        if !plain::first_run(&room, &mut input, &mut asking)? {
            return Ok(DONE);
        }
        welcomed(&setup);
    }
    // What is asked must not end up in the file or the program that the saved page goes to.
    let kept = if stdout.is_terminal() {
        plain::run(&room, kind, &mut input, &mut Out(stdout.lock()), None)?
    } else {
        plain::run(&room, kind, &mut input, &mut io::stderr().lock(), Some(&mut Out(stdout.lock())))?
    };
    // Nobody waits any more. What could not go is found again the next time.
    let _ = setup.journal.purge(setup.clock().into());
    Ok(if kept { DONE } else { FAILED })
}

/// The first run is passed; if that cannot be kept, it is only shown once more.
fn welcomed(setup: &Setup) {
    if setup.settings_error.is_none() {
        let settings = Settings { welcomed: true, ..setup.settings.clone() };
        let _ = setup.journal.keep_settings(&setup.settings, &settings);
    }
}
