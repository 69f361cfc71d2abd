//! The commands, one file each; what runs one never says an error itself.

mod circle;
mod doctor;
mod erase;
mod exercise;
mod export;
mod import;
mod integration;
mod pages;
mod passphrase;
mod paths;
mod privacy;
mod read;

pub use circle::without_a_home as circle_without_a_home;

use std::io::{self, IsTerminal};

use anyhow::Result;

use super::arguments::{Arguments, Command};
use super::launch;
use super::output::DONE;
use super::passphrase::unlock;
use super::setup::Setup;
use integration::{completions, manual, reminder};

/// When a command lets go of what another device erased.
#[derive(PartialEq)]
enum Purges {
    /// It is looked for while the command does what was asked.
    Beside,
    /// Only what stands there after it counts, or nobody is to be held up meanwhile.
    After,
    /// The screen and the conversation do it themselves, and what stays changes nothing. The circle waits for nothing.
    Not,
}

/// Runs a command; what another device erased leaves this device with whatever reads the journal.
pub fn run(setup: Setup, read: Arguments) -> Result<u8> {
    let purges = match &read.command {
        Some(Command::List(_) | Command::Search(_) | Command::Show(_) | Command::Export(_)) => Purges::Beside,
        Some(Command::Note { .. }) if !io::stdin().is_terminal() => Purges::Beside,
        Some(Command::Import(_) | Command::Doctor(_) | Command::Note { .. }) => Purges::After,
        _ => Purges::Not,
    };
    let reads = purges != Purges::Not;
    let number = read.global.passphrase_fd;
    match needs_key(&setup, read.command.as_ref(), reads) {
        Need::All => unlock(&setup, number, false)?,
        Need::Optional => unlock(&setup, number, true)?,
        Need::None if number.is_some() && !matches!(read.command, Some(Command::Passphrase { .. })) => {
            unlock(&setup, number, false)?;
        }
        Need::None => {}
    }
    let (journal, now) = (setup.journal.clone(), setup.now);
    let search = (purges == Purges::Beside).then(|| journal.search_erased(now.into()));
    let done = dispatch(setup, read);
    match search {
        Some(search) => journal.purge_searched(search, now.into()),
        None if purges == Purges::After => journal.purge_erased(now.into()),
        None => {}
    }
    done
}

/// Whether a command needs an unlocked journal before it begins. The screens ask themselves.
enum Need {
    All,
    /// Somebody in need goes on without.
    Optional,
    None,
}

fn needs_key(setup: &Setup, command: Option<&Command>, reads: bool) -> Need {
    match command {
        // Numbers come before everything, and so does an end.
        Some(Command::Circle(_) | Command::Erase { id: None }) => Need::None,
        Some(Command::Grounding) if setup.plain => Need::Optional,
        Some(Command::Erase { .. }) => Need::All,
        _ if reads => Need::All,
        Some(
            Command::CheckIn
            | Command::Compassion
            | Command::Encounter
            | Command::SmallStep
            | Command::Own(_),
        )
        | None
            if setup.plain =>
        {
            Need::All
        }
        _ => Need::None,
    }
}

fn dispatch(setup: Setup, read: Arguments) -> Result<u8> {
    let number = read.global.passphrase_fd;
    match read.command {
        None => launch::home(setup),
        Some(Command::CheckIn) => launch::exercise(setup, "check_in"),
        Some(Command::Compassion) => launch::exercise(setup, "compassion"),
        Some(Command::Encounter) => launch::exercise(setup, "encounter"),
        Some(Command::Grounding) => launch::exercise(setup, "grounding"),
        Some(Command::SmallStep) => launch::exercise(setup, "small_step"),
        Some(Command::Circle(asked)) => circle::run(setup, &asked),
        Some(Command::Read { page }) => read::run(setup, page.as_deref()),
        Some(Command::Note { at }) => pages::note::run(setup, at.as_deref()),
        Some(Command::List(asked)) => pages::list::list(setup, &asked),
        Some(Command::Search(asked)) => pages::list::search(setup, &asked),
        Some(Command::Show(asked)) => pages::show::run(setup, &asked),
        Some(Command::Export(asked)) => export::run(setup, &asked),
        Some(Command::Import(asked)) => import::run(&setup, &asked),
        Some(Command::Passphrase { what }) => passphrase::run(&setup, what, number),
        Some(Command::Doctor(asked)) => doctor::run(setup, &asked),
        Some(Command::Erase { id }) => erase::run(setup, id.as_deref()),
        Some(Command::Where) => paths::run(&setup),
        Some(Command::Privacy) => privacy::run(setup),
        Some(Command::Completions { shell }) => completions::run(&setup, shell),
        Some(Command::Man { topic }) => manual::run(&setup, &topic),
        Some(Command::Reminder { what }) => reminder::run(&setup, &what),
        Some(Command::Exercise { what }) => exercise::run(setup, &what),
        Some(Command::Help { .. }) => Ok(DONE), // became --help when it was read
        Some(Command::Own(words)) => exercise::run_own(setup, &words),
    }
}
