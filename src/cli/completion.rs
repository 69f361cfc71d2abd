//! What a shell offers at Tab: commands under the names of the person's language, flags, and values of today. It never
//! shows a word of a page, writes nothing and asks for no passphrase.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use chrono::TimeDelta;
use clap::builder::StyledStr;
use clap_complete::CompleteEnv;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate, SubcommandCandidates};
use clap_complete::env::Shells;

use super::arguments::{Global, Shell, command_line, in_own_names, spelled_out};
use super::setup::{Setup, Startup};
use crate::exercise::{Catalogue, kind_name};
use crate::journal::Record;
use crate::reading;
use crate::text::{Text, dates, one_line};

/// The variable with which a shell asks for what can be typed; it holds the name of the shell.
const VARIABLE: &str = "VERBINDING_COMPLETE";
/// How many of the newest entries are offered, and how many characters of their ids.
const NEWEST: usize = 20;
const SHORT_ID: usize = 8;
/// Values that are offered for a while.
const WHILES: [&str; 4] = ["14d", "8w", "3m", "1y"];

/// A value and what it is.
type Offer = (String, String);

/// Answers a shell that asks; none if none did.
pub fn answer(typed: &[OsString]) -> Option<ExitCode> {
    std::env::var_os(VARIABLE).filter(|shell| !shell.is_empty())?;
    // What stands before `--` is the shell's, and what stands after it the person's.
    let words: Vec<OsString> = typed.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
    let offered =
        || Startup::of(&words).map_or_else(|_| clap::Command::new("verbinding"), |it| tree(&it.text, &words));
    let folder = std::env::current_dir().ok();
    let done =
        CompleteEnv::with_factory(offered).var(VARIABLE).try_complete(typed.to_vec(), folder.as_deref());
    Some(if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a shell reads once, so that it asks from then on.
///
/// # Errors
/// When it cannot be made.
pub fn script(shell: Shell, text: &Text) -> io::Result<Vec<u8>> {
    let (mut script, name) = (Vec::new(), "verbinding");
    if let Some(asking) = Shells::builtins().completer(shell.name()) {
        asking.write_registration(VARIABLE, name, name, name, &mut script)?;
        if matches!(shell, Shell::Zsh) {
            script = answering_at_once(&script);
        }
    } else {
        // This one cannot ask: it gets all that is there for everybody, once under each name.
        let mut tree = spelled_out(command_line(text));
        clap_complete::generate(clap_complete_nushell::Nushell, &mut tree, name, &mut script);
    }
    Ok(script)
}

/// From a folder of zsh's own the file is run at the first Tab, as `_verbinding`: then it answers that one, too.
fn answering_at_once(script: &[u8]) -> Vec<u8> {
    let last = "compdef _clap_dynamic_completer_verbinding verbinding\n";
    let either = format!(
        "if [[ $funcstack[1] == _verbinding ]]; then\n    _clap_dynamic_completer_verbinding \"$@\"\nelse\n    {last}fi\n"
    );
    String::from_utf8_lossy(script).replace(last, &either).into_bytes()
}

/// The command line with what can be offered for each value.
fn tree(text: &Text, words: &[OsString]) -> clap::Command {
    let offers = |of: fn(&Setup) -> Vec<Offer>| {
        let words = words.to_vec();
        move || candidates(&words, of)
    };
    let whole = with_offers(in_own_names(command_line(text), text), &offers);
    whole.add(SubcommandCandidates::new(offers(further)))
}

fn with_offers<C>(command: clap::Command, offers: &impl Fn(fn(&Setup) -> Vec<Offer>) -> C) -> clap::Command
where
    C: Fn() -> Vec<CompletionCandidate> + Send + Sync + 'static,
{
    let command = command.mut_args(|arg| {
        let of: fn(&Setup) -> Vec<Offer> = match arg.get_id().as_str() {
            "id" => newest,
            "kind" => kinds,
            "exercise_name" => more,
            "from" | "to" | "on" => days,
            "last" => |_| WHILES.map(|last| (last.to_owned(), String::new())).into(),
            "page" => pages,
            "topic" => commands,
            _ => return arg,
        };
        arg.add(ArgValueCandidates::new(offers(of)))
    });
    command.mut_subcommands(|below| with_offers(below, offers))
}

fn candidates(words: &[OsString], of: fn(&Setup) -> Vec<Offer>) -> Vec<CompletionCandidate> {
    let setup = Startup::of(words).and_then(|startup| Setup::new(startup, &Global::default(), None));
    let offers = setup.map(|setup| of(&setup)).unwrap_or_default();
    let candidate = |(value, said): Offer| {
        let said = (!said.is_empty()).then(|| StyledStr::from(one_line(&said)));
        CompletionCandidate::new(value).help(said)
    };
    offers.into_iter().map(candidate).collect()
}

/// The newest entries, by their ids, with their day and kind; none while the journal is locked.
fn newest(setup: &Setup) -> Vec<Offer> {
    if setup.journal.is_locked() {
        return Vec::new();
    }
    let said = |record: &Record| {
        let day = dates::full(&setup.text, record.at.date_naive());
        format!("{day} {}", kind_name(&record.kind, &setup.text))
    };
    let entries = setup.journal.newest_first().filter_map(Result::ok).take(NEWEST);
    entries.map(|entry| (entry.shown.id.chars().take(SHORT_ID).collect(), said(&entry.shown))).collect()
}

/// Every kind that a page can have.
fn kinds(setup: &Setup) -> Vec<Offer> {
    exercises(setup).map(|it| it.names(&setup.text)).unwrap_or_default().into_iter().map(named).collect()
}

/// Exercises that were added or are the person's own, as commands.
fn further(setup: &Setup) -> Vec<Offer> {
    let Some(exercises) = exercises(setup) else { return Vec::new() };
    let known: Vec<&str> = exercises.further().map(|exercise| exercise.kind.as_str()).collect();
    let names = exercises.names(&setup.text).into_iter().filter(|(kind, ..)| known.contains(&kind.as_str()));
    names.map(named).map(|(kind, title)| (kind.replace('_', "-"), title)).collect()
}

/// Exercises that can be added.
fn more(setup: &Setup) -> Vec<Offer> {
    let Some(exercises) = exercises(setup) else { return Vec::new() };
    let titled = |kind: &str| setup.text.get(&format!("{kind}.title"));
    exercises.more().map(|more| (more.kind.replace('_', "-"), titled(&more.kind))).collect()
}

fn named((kind, title, _): (String, String, bool)) -> Offer {
    (kind, title)
}

fn exercises(setup: &Setup) -> Option<Catalogue> {
    Some(Catalogue::load(setup.paths()).ok()?.with_added(&setup.settings.exercises))
}

/// The evenings of a week back, the last two by their words.
fn days(setup: &Setup) -> Vec<Offer> {
    let today = setup.evening();
    let day = |back: i64| today - TimeDelta::days(back);
    let words = [0, 1].map(|back| (dates::day_word(&setup.text, day(back), today), String::new()));
    let dates = (0..7).map(|back| (day(back).to_string(), dates::long(&setup.text, day(back))));
    words.into_iter().chain(dates).collect()
}

fn pages(setup: &Setup) -> Vec<Offer> {
    reading::pages(&setup.text).into_iter().map(|page| (page.name.to_owned(), page.title)).collect()
}

fn commands(setup: &Setup) -> Vec<Offer> {
    let whole = in_own_names(command_line(&setup.text), &setup.text);
    let about = |command: &clap::Command| command.get_about().map(ToString::to_string).unwrap_or_default();
    whole.get_subcommands().map(|command| (command.get_name().to_owned(), about(command))).collect()
}
