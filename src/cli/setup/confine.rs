//! What each command still needs beyond its folders, before the rest is taken from the process; must never ask for more.

use std::io::{self, IsTerminal};

use super::Startup;
use super::environment::{env, is_no, own_editor};
use crate::cli::arguments::{Arguments, Command, What};
use crate::confinement::{self, Needs};
use crate::directory::Names;

/// Whether the process takes from itself what it never needs; the person can turn it off.
pub fn is_confined() -> bool {
    !env("VERBINDING_CONFINE").is_some_and(|value| is_no(&value))
}

/// Takes from the process what this command never needs. The first thing once it is known: no other thread may be there yet.
/// Gives the names in the folder of the months, if they were looked at.
pub fn confine(startup: &Startup, arguments: &Arguments) -> Option<Names> {
    let command = arguments.command.as_ref();
    // A reminder reads no word of a person, and has to ask systemd, by a connection of the computer with itself.
    if !is_confined() || matches!(command, Some(Command::Reminder { .. })) {
        return None;
    }
    let on_terminal = || io::stdin().is_terminal() && io::stdout().is_terminal();
    let opens = opens_the_program(command) && on_terminal();
    confinement::confine(Needs {
        paths: startup.paths.as_ref().ok(),
        named_files: opens || names_a_file(command) || arguments.global.passphrase_fd.is_some(),
        editor: opens && own_editor().is_some(),
        months: opens || reads_months(command),
        erases: matches!(command, Some(Command::Erase { .. })),
    })
}

/// Whether a command may read months of the journal. The circle goes before everything, and has files of its own.
fn reads_months(command: Option<&Command>) -> bool {
    !matches!(command, Some(Command::Circle(asked)) if !asked.edit)
}

/// Whether a command names a file or a folder.
fn names_a_file(command: Option<&Command>) -> bool {
    match command {
        Some(Command::Export(_) | Command::Import(_) | Command::Exercise { what: What::Check { .. } }) => {
            true
        }
        Some(Command::Circle(asked)) => asked.poster.is_some(),
        _ => false,
    }
}

/// Whether a command may open the program, on the screen or line by line, in which everything can be done.
fn opens_the_program(command: Option<&Command>) -> bool {
    use Command::{
        Completions, Doctor, Erase, Exercise, Export, Help, Import, List, Man, Passphrase, Search, Show,
        Where,
    };
    match command {
        Some(
            List(_)
            | Search(_)
            | Show(_)
            | Export(_)
            | Import(_)
            | Doctor(_)
            | Erase { .. }
            | Passphrase { .. }
            | Where
            | Completions { .. }
            | Man { .. }
            | Exercise { .. }
            | Help { .. },
        ) => false,
        Some(Command::Circle(asked)) => asked.edit || !asked.json && asked.poster.is_none(),
        _ => true,
    }
}
