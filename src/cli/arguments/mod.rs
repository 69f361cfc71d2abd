//! What can be typed after `verbinding`, as a shape without words; it must never run anything.

mod help;
mod parse;
/// What was typed wrong, in a sentence.
pub mod usage_error;

pub use help::{command_line, help_command};
pub use parse::parse;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::exercise::Strand;
use crate::export::Format;

/// Everything that can be typed.
#[derive(Debug, Parser)]
#[command(
    name = "verbinding",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    /// What works with every command.
    #[command(flatten)]
    pub global: Global,
    /// What to do; the home screen if there is none.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What works with every command.
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
#[derive(Args, Debug, Default)]
pub struct Global {
    /// The language.
    #[arg(long, global = true, display_order = 100, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    pub lang: Option<String>,
    /// The one folder for everything.
    #[arg(long, global = true, display_order = 100, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Question and answer instead of a full screen.
    #[arg(long, global = true, display_order = 100)]
    pub plain: bool,
    /// No colour.
    #[arg(long, global = true, display_order = 100)]
    pub no_color: bool,
    /// No movement.
    #[arg(long, global = true, display_order = 100)]
    pub no_motion: bool,
    /// Shows the help.
    #[arg(long, short, global = true, display_order = 100, action = ArgAction::Help)]
    pub help: Option<bool>,
    /// Shows the version.
    #[arg(long, short = 'V', display_order = 101, action = ArgAction::Version)]
    pub version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)] // each name says it
pub enum Command {
    #[command(alias = "incheck")]
    CheckIn,
    #[command(alias = "zelfcompassie")]
    Compassion,
    #[command(alias = "ontmoeting")]
    Encounter,
    #[command(aliases = ["hier-en-nu", "aarden"])]
    Grounding,
    #[command(alias = "stap")]
    SmallStep,
    #[command(aliases = ["steuncirkel", "steun"])]
    Circle(Circle),
    #[command(alias = "notitie")]
    Note(Note),
    #[command(alias = "lijst")]
    List(List),
    #[command(alias = "zoek")]
    Search(Search),
    #[command(alias = "toon")]
    Show(Show),
    #[command(alias = "exporteer")]
    Export(Export),
    #[command(alias = "importeer")]
    Import(Import),
    #[command(alias = "controle")]
    Doctor(Doctor),
    #[command(alias = "waar")]
    Where,
    #[command(alias = "wis")]
    Erase(Erase),
    #[command(alias = "oefening")]
    Exercise(Exercise),
    Completions(Completions),
    Man,
    #[command(alias = "hulp")]
    Help(Help),
    /// An exercise of the person's own.
    #[command(external_subcommand)]
    Own(Vec<OsString>),
}

/// The circle.
#[derive(Args, Debug)]
pub struct Circle {
    /// As JSON.
    #[arg(long, conflicts_with_all = ["poster", "edit"])]
    pub json: bool,
    /// A poster in this file; its name says which kind.
    #[arg(long, value_name = "FILE", conflicts_with = "edit")]
    pub poster: Option<PathBuf>,
    /// Opens it to change it.
    #[arg(long)]
    pub edit: bool,
    /// Over a file that is there.
    #[arg(long, requires = "poster")]
    pub force: bool,
}

/// Free writing.
#[derive(Args, Debug)]
pub struct Note {
    /// The moment of the entry.
    #[arg(long, value_name = "\"2026-11-20 21:00\"")]
    pub at: Option<String>,
}

/// Which entries are read, and how they are printed.
#[derive(Args, Debug)]
pub struct List {
    /// Which entries.
    #[command(flatten)]
    pub filters: Filters,
    /// The whole text.
    #[arg(long, conflicts_with = "json")]
    pub full: bool,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Searching.
#[derive(Args, Debug)]
pub struct Search {
    /// Every word must match.
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    /// Where, and how it is printed.
    #[command(flatten)]
    pub list: List,
}

/// Reading one entry.
#[derive(Args, Debug)]
pub struct Show {
    /// The id, or its first characters.
    #[arg(value_name = "ID")]
    pub id: String,
    /// As JSON.
    #[arg(long)]
    pub json: bool,
}

/// Taking the journal along.
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
#[derive(Args, Debug)]
pub struct Export {
    /// Which entries.
    #[command(flatten)]
    pub filters: Filters,
    /// The format.
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "markdown",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub format: Format,
    /// Where to; `-` is standard output.
    #[arg(long = "output", id = "out", short = 'o', value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Over a file that is there.
    #[arg(long)]
    pub force: bool,
    /// Only what is chosen to be shared.
    #[arg(long)]
    pub share: bool,
    /// The parts that are shared.
    #[arg(
        long,
        value_name = "feelings,needs,…",
        value_delimiter = ',',
        requires = "share",
        hide_possible_values = true
    )]
    pub with: Vec<Shared>,
    /// No names.
    #[arg(long, requires = "share")]
    pub without_names: bool,
}

/// Bringing pages in.
#[derive(Args, Debug)]
pub struct Import {
    /// A file or a folder; `-` is standard input.
    #[arg(value_name = "FILE")]
    pub source: PathBuf,
    /// Only says what would come in.
    #[arg(long)]
    pub dry_run: bool,
}

/// Reading everything.
#[derive(Args, Debug)]
pub struct Doctor {
    /// Sets damaged files aside and brings back their newest good copies.
    #[arg(long)]
    pub repair: bool,
    /// Also what the machine says.
    #[arg(long)]
    pub verbose: bool,
}

/// Erasing for good.
#[derive(Args, Debug)]
pub struct Erase {
    /// One entry, by its id or its first characters; everything if there is none.
    #[arg(value_name = "ID")]
    pub id: Option<String>,
}

/// The exercises.
#[derive(Args, Debug)]
#[command(arg_required_else_help = false)]
pub struct Exercise {
    /// What to do with them.
    #[command(subcommand)]
    pub what: What,
}

/// What can be done with exercises.
#[derive(Debug, Subcommand)]
pub enum What {
    /// Lists them.
    List,
    /// Checks the file of one.
    Check(Check),
}

/// A file to check.
#[derive(Args, Debug)]
pub struct Check {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

/// Help about a command.
#[derive(Args, Debug)]
pub struct Help {
    /// The command, and the command below it.
    #[arg(id = "topic", value_name = "COMMAND", num_args = 0..=2)]
    pub topic: Vec<OsString>,
}

/// Completions.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell.
    #[arg(value_name = "SHELL", hide_possible_values = true)]
    pub shell: Shell,
}

/// Which entries.
#[derive(Args, Debug, Default)]
pub struct Filters {
    /// From this evening.
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Up to and with this evening.
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// Only this evening.
    #[arg(long, value_name = "DATE", conflicts_with_all = ["from", "to", "last"])]
    pub on: Option<String>,
    /// The evenings of today in earlier years.
    #[arg(long, conflicts_with_all = ["from", "to", "on", "last"])]
    pub on_this_day: bool,
    /// The last while: `14d`, `8w`, `3m`, `1y`.
    #[arg(long, value_name = "14d|8w|3m|1y", conflicts_with_all = ["from", "to"])]
    pub last: Option<String>,
    /// Only these exercises.
    #[arg(long, value_name = "check_in,…", value_delimiter = ',')]
    pub kind: Vec<String>,
    /// Only this strand.
    #[arg(long, value_name = "yourself|others|here", value_delimiter = ',', hide_possible_values = true)]
    pub strand: Vec<Strand>,
    /// Only with all of these words.
    #[arg(long, value_name = "WORDS")]
    pub contains: Option<String>,
}

/// The parts that may be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Shared {
    Feelings,
    Needs,
    Encounters,
    Notes,
    Circle,
    Thoughts,
}
