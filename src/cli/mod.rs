//! The command line: finds the language and the folders, then one short function a command; says an error once.

mod arguments;
mod commands;
mod completion;
mod descriptor;
mod emergency;
mod filters;
mod launch;
mod output;
mod passphrase;
mod quiet_terminal;
mod setup;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use clap::error::ErrorKind;

use crate::text::{Text, one_line};
use arguments::{Command, usage_error};
use emergency::EmergencyNumbers;
use output::{DONE, FAILED, WRONG, print, remark, report};
use setup::{Setup, Startup, confine};

/// Runs what was typed; gives 0 when it is done, 1 when it did not work, 2 for wrong use.
pub fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    if let Some(code) = completion::answer(&typed) {
        return code;
    }
    if arguments::version_alone(&typed).is_some_and(|version| print(&version).is_ok()) {
        return ExitCode::from(DONE);
    }
    let startup = match Startup::of(&typed) {
        Ok(startup) => startup,
        Err(error) => return ExitCode::from(report(&error, None)),
    };
    let numbers = EmergencyNumbers::of(&startup);
    // A number to call comes before everything: also when it is the program that is broken.
    let done = panic::catch_unwind(AssertUnwindSafe(|| answer(&typed, startup)));
    let (code, waiting) = done.unwrap_or((FAILED, true));
    if waiting {
        numbers.print();
    }
    ExitCode::from(code)
}

/// Does what was typed; gives the code, and whether somebody may still be waiting for help.
fn answer(typed: &[OsString], startup: Startup) -> (u8, bool) {
    match arguments::parse(typed.to_vec(), &startup.text) {
        Err(error) => {
            let code = not_run(&error, &arguments::help_command(typed), &startup.text);
            (code, code != DONE && emergency::may_be_for_a_person(typed, &startup.text))
        }
        Ok(read) => {
            let waits = emergency::is_for_a_person(read.command.as_ref());
            let language = startup.text.language();
            let months = confine(&startup, &read);
            let done = match (&read.command, startup.is_homeless()) {
                (Some(Command::Circle(asked)), true) => commands::circle_without_a_home(&startup, asked),
                _ => Setup::new(startup, &read.global, months).and_then(|setup| commands::run(setup, read)),
            };
            match done {
                // Words that could not be kept: this evening may be a hard one.
                Ok(code) => (code, waits && code == FAILED),
                Err(error) => {
                    let code = report(&error, Text::new(language).ok().as_ref());
                    (code, waits && code != DONE)
                }
            }
        }
    }
}

/// Help, the version, or one sentence about what was typed wrong; `how` is a command that helps.
fn not_run(error: &clap::Error, how: &str, text: &Text) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return print(&error.render().to_string()).map_or_else(|error| report(&error, Some(text)), |()| DONE);
    }
    remark(&one_line(&usage_error::sentence(error, how, text)));
    WRONG
}
