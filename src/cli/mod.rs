//! The command line: finds the language and the folders, then one short function a command; says an error once.

mod arguments;
mod circle;
mod doctor;
mod erase;
mod export;
mod file;
mod filters;
mod help;
mod import;
mod last;
mod note;
mod open;
mod place;
mod progress;
mod read;
mod refused;
mod session;
mod tools;

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

use anyhow::Result;
use clap::error::ErrorKind;

use crate::exercise::Catalogue;
use crate::journal::{Damage, SaveError};
use crate::plain::{MEASURE, not_saved};
use crate::text::{Reason, Text, What, one_line};
use arguments::{Arguments, Command};
use last::Last;
use session::{Early, Session};

/// Did what it was asked.
const DONE: u8 = 0;
/// It did not work.
const FAILED: u8 = 1;
/// Wrong use.
const WRONG: u8 = 2;

/// Runs what was typed; gives 0 when it is done, 1 when it did not work, 2 for wrong use.
pub fn run() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let early = match Early::of(&typed) {
        Ok(early) => early,
        Err(error) => return ExitCode::from(tell(&error, None)),
    };
    let last = Last::of(&early);
    // A number to call comes before everything: also when it is the program that is broken.
    let done = panic::catch_unwind(AssertUnwindSafe(|| answer(&typed, early)));
    let (code, waiting) = done.unwrap_or((FAILED, true));
    if waiting {
        last.say();
    }
    ExitCode::from(code)
}

/// Does what was typed; gives the code, and whether somebody may still be waiting for help.
fn answer(typed: &[OsString], early: Early) -> (u8, bool) {
    match Arguments::read(typed.to_vec(), &early.text) {
        Err(error) => {
            let code = not_run(&error, &help::how(typed), &early.text);
            (code, code != DONE && last::may_be_for_a_person(typed, &early.text))
        }
        Ok(read) => {
            let waits = last::is_for_a_person(read.command.as_ref());
            let text_of_errors = Text::new(early.text.language()).ok();
            let done = match (&read.command, early.is_homeless()) {
                (Some(Command::Circle(asked)), true) => circle::without_a_home(&early, asked),
                _ => Session::new(early, &read.global).and_then(|session| dispatch(session, read)),
            };
            match done {
                Ok(code) => (code, false),
                Err(error) => {
                    let code = tell(&error, text_of_errors.as_ref());
                    (code, waits && code != DONE)
                }
            }
        }
    }
}

/// Runs a command; what another device erased leaves this device with whatever reads the journal.
fn dispatch(session: Session, read: Arguments) -> Result<u8> {
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
    let done = does(session, read);
    if reads {
        journal.purge_erased(now.into());
    }
    done
}

fn does(session: Session, read: Arguments) -> Result<u8> {
    match read.command {
        None => open::home(session),
        Some(Command::CheckIn) => open::exercise(session, "check_in"),
        Some(Command::Compassion) => open::exercise(session, "compassion"),
        Some(Command::Encounter) => open::exercise(session, "encounter"),
        Some(Command::Grounding) => open::exercise(session, "grounding"),
        Some(Command::SmallStep) => open::exercise(session, "small_step"),
        Some(Command::Circle(asked)) => circle::run(session, &asked),
        Some(Command::Note(asked)) => note::run(session, &asked),
        Some(Command::List(asked)) => read::list(session, &asked),
        Some(Command::Search(asked)) => read::search(session, &asked),
        Some(Command::Show(asked)) => read::show(session, &asked),
        Some(Command::Export(asked)) => export::run(session, &asked),
        Some(Command::Import(asked)) => import::run(&session, &asked),
        Some(Command::Doctor(asked)) => doctor::run(session, &asked),
        Some(Command::Erase(asked)) => erase::run(session, &asked),
        Some(Command::Where) => place::run(&session),
        Some(Command::Completions(asked)) => tools::completions(&session, asked.shell),
        Some(Command::Man) => tools::man(&session),
        Some(Command::Exercise(asked)) => tools::exercise(session, &asked),
        Some(Command::Help(_)) => Ok(DONE), // became --help when it was read
        Some(Command::Own(words)) => own(session, &words),
    }
}

/// An exercise of the person's own, by its code word.
fn own(session: Session, words: &[OsString]) -> Result<u8> {
    let mut typed = words.iter().map(|word| one_line(&word.to_string_lossy()));
    let (name, more) = (typed.next().unwrap_or_default(), typed.next());
    let wanted = name.replace('-', "_");
    let exercises = Catalogue::load(session.paths())?;
    let what = match (exercises.own().iter().find(|own| own.kind == wanted), more) {
        (Some(own), None) => return open::exercise(session, &own.kind),
        (Some(_), Some(more)) => more,
        (None, _) => name,
    };
    let own: Vec<String> = exercises.own().iter().map(|own| own.kind.replace('_', "-")).collect();
    let near = refused::nearest(&what, &help::command(&session.text), &own).filter(|near| *near != what);
    Err(wrong(refused::not_understood(&what, near.as_deref(), "verbinding --help", &session.text)))
}

/// A sentence that says what is wrong and what to do, with the exit code that goes with it.
#[derive(Debug)]
struct Said {
    words: String,
    code: u8,
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl std::error::Error for Said {}

/// It did not work, in a sentence.
fn failed(words: String) -> anyhow::Error {
    Said { words, code: FAILED }.into()
}

/// Wrong use, in a sentence.
fn wrong(words: String) -> anyhow::Error {
    Said { words, code: WRONG }.into()
}

/// Standard output, which says of an error that it was there.
struct Out<W>(W);

/// Why standard output did not take everything.
#[derive(Debug)]
struct Unwritten(Reason);

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot write to standard output: {}", self.0)
    }
}

impl std::error::Error for Unwritten {}

impl Unwritten {
    fn io(error: io::Error) -> io::Error {
        io::Error::new(error.kind(), Self(error.into()))
    }
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // An interruption is no end: who writes tries again.
        self.0.write(bytes).map_err(Unwritten::io)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush().map_err(Unwritten::io)
    }
}

/// Prints; a reader that has enough (`| head -1`) is no error of anybody's.
fn print(words: &str) -> Result<()> {
    let mut out = Out(io::stdout().lock());
    out.write_all(words.as_bytes())?;
    Ok(out.flush()?)
}

/// Columns of running text: those of the terminal that it goes to, at most; a file has no edge.
fn columns(on_terminal: bool) -> usize {
    let terminal = on_terminal.then(|| crossterm::terminal::size().ok()).flatten();
    let columns = terminal.map(|(columns, _)| usize::from(columns)).filter(|columns| *columns > 0);
    columns.map_or(MEASURE, |columns| columns.min(MEASURE))
}

/// A remark beside the output. That it cannot be said changes nothing.
fn remark(words: &str) {
    let _ = writeln!(io::stderr().lock(), "{words}");
}

fn tell(error: &anyhow::Error, text: Option<&Text>) -> u8 {
    let closed = |cause: &(dyn std::error::Error + 'static)| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(closed) {
        return DONE;
    }
    if let Some(said) = error.downcast_ref::<Said>() {
        remark(&one_line(&said.words));
        return said.code;
    }
    let words = match text {
        Some(text) => why(error, text),
        None => one_line(&format!("{error:#}")),
    };
    remark(&words);
    FAILED
}

/// What went wrong, as far as it is known, in the words of the person.
fn why(error: &anyhow::Error, text: &Text) -> String {
    let io = || error.chain().filter_map(|cause| cause.downcast_ref::<io::Error>());
    let unwritten = io().filter_map(io::Error::get_ref).find_map(|inside| inside.downcast_ref::<Unwritten>());
    if let Some(Unwritten(reason)) = unwritten {
        return text.fill("cli.unwritten", &[("detail", reason.said(text).into())]);
    }
    if let Some(damage) = error.chain().find_map(|cause| cause.downcast_ref::<Damage>()) {
        return not_read(damage, text);
    }
    if let Some(error) = error.chain().find_map(|cause| cause.downcast_ref::<SaveError>()) {
        return not_saved(error, text);
    }
    let reason = Reason::of(error);
    let unknown = text.get("error.unknown");
    if reason.what == What::Unknown {
        return unknown;
    }
    let detail = text.fill("error.detail", &[("detail", reason.said(text).into())]);
    format!("{unknown} {detail}.")
}

/// Help, the version, or one sentence about what was typed wrong; `how` is a command that helps.
fn not_run(error: &clap::Error, how: &str, text: &Text) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return print(&error.render().to_string()).map_or_else(|error| tell(&error, Some(text)), |()| DONE);
    }
    remark(&one_line(&refused::sentence(error, how, text)));
    WRONG
}

/// A file that was left alone, and why.
fn not_read(damage: &Damage, text: &Text) -> String {
    let (path, why) = (damage.path.display().to_string(), Reason::from(damage.why.clone()));
    text.fill("cli.not_read", &[("path", one_line(&path).into()), ("detail", why.said(text).into())])
}

/// That the settings were not read, and why.
fn no_settings(trouble: &Reason, text: &Text) -> String {
    text.fill("cli.settings", &[("detail", trouble.said(text).into())])
}
