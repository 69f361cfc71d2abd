//! The commands, one file each; what runs one never says an error itself.

mod circle;
mod doctor;
mod erase;
mod exercise;
mod export;
mod generate;
mod import;
mod list;
mod note;
mod paths;
mod show;

pub use circle::without_a_home as circle_without_a_home;

use anyhow::Result;

use super::arguments::{Arguments, Command};
use super::launch;
use super::output::DONE;
use super::session::Session;

/// Runs a command; what another device erased leaves this device with whatever reads the journal.
pub fn run(session: Session, read: Arguments) -> Result<u8> {
    let reads = match &read.command {
        Some(
            Command::List(_)
            | Command::Search(_)
            | Command::Show(_)
            | Command::Export(_)
            | Command::Import(_)
            | Command::Doctor(_)
            | Command::Note(_),
        ) => true,
        Some(Command::Circle(asked)) => {
            !asked.edit && (session.plain || asked.json || asked.poster.is_some())
        }
        // The screen and the conversation do it themselves, and what stays changes nothing.
        _ => false,
    };
    let (journal, now) = (session.journal.clone(), session.now);
    let done = dispatch(session, read);
    if reads {
        journal.purge_erased(now.into());
    }
    done
}

fn dispatch(session: Session, read: Arguments) -> Result<u8> {
    match read.command {
        None => launch::home(session),
        Some(Command::CheckIn) => launch::exercise(session, "check_in"),
        Some(Command::Compassion) => launch::exercise(session, "compassion"),
        Some(Command::Encounter) => launch::exercise(session, "encounter"),
        Some(Command::Grounding) => launch::exercise(session, "grounding"),
        Some(Command::SmallStep) => launch::exercise(session, "small_step"),
        Some(Command::Circle(asked)) => circle::run(session, &asked),
        Some(Command::Note(asked)) => note::run(session, &asked),
        Some(Command::List(asked)) => list::list(session, &asked),
        Some(Command::Search(asked)) => list::search(session, &asked),
        Some(Command::Show(asked)) => show::run(session, &asked),
        Some(Command::Export(asked)) => export::run(session, &asked),
        Some(Command::Import(asked)) => import::run(&session, &asked),
        Some(Command::Doctor(asked)) => doctor::run(session, &asked),
        Some(Command::Erase(asked)) => erase::run(session, &asked),
        Some(Command::Where) => paths::run(&session),
        Some(Command::Completions(asked)) => generate::completions(&session, asked.shell),
        Some(Command::Man) => generate::man(&session),
        Some(Command::Exercise(asked)) => exercise::run(session, &asked),
        Some(Command::Help(_)) => Ok(DONE), // became --help when it was read
        Some(Command::Own(words)) => exercise::run_own(session, &words),
    }
}
