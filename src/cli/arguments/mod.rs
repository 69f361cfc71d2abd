//! What can be typed after `verbinding`, as a shape without words; it must never run anything.

mod help;
mod parse;
pub mod usage_error;

pub use help::{command_line, help_command};
pub use parse::{parse, version_alone};

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::exercise::Strand;
use crate::export::Format;

#[derive(Debug, Default, Parser)]
#[command(
    name = "verbinding",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    /// What to do; the home screen if there is none.
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
#[derive(Args, Debug, Default)]
pub struct Global {
    #[arg(long, global = true, display_order = 100, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    pub lang: Option<String>,
    /// The one folder for everything.
    #[arg(long, global = true, display_order = 100, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Question and answer instead of a full screen.
    #[arg(long, global = true, display_order = 100)]
    pub plain: bool,
    #[arg(long, global = true, display_order = 100)]
    pub no_color: bool,
    #[arg(long, global = true, display_order = 100)]
    pub no_motion: bool,
    /// The number of a file descriptor with the passphrase, one a line.
    #[arg(long, global = true, display_order = 100, value_name = "N")]
    pub passphrase_fd: Option<u32>,
    #[arg(long, short, global = true, display_order = 100, action = ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(long, short = 'V', display_order = 101, action = ArgAction::Version)]
    pub version: Option<bool>,
}

#[derive(Debug, Subcommand)]
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
    Note {
        /// The moment of the entry.
        #[arg(long, value_name = "\"2026-11-20 21:00\"")]
        at: Option<String>,
    },
    #[command(aliases = ["lezen", "lees"])]
    Read {
        /// The name of a page, or a word of its title.
        #[arg(id = "page", value_name = "NAME")]
        page: Option<String>,
    },
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
    #[command(alias = "wachtzin", arg_required_else_help = false)]
    Passphrase {
        #[command(subcommand)]
        what: PassphraseChange,
    },
    #[command(alias = "controle")]
    Doctor(Doctor),
    #[command(alias = "waar")]
    Where,
    #[command(alias = "prive")]
    Privacy,
    #[command(alias = "wis")]
    Erase {
        /// One entry, by its id or its first characters; everything if there is none.
        #[arg(value_name = "ID")]
        id: Option<String>,
    },
    #[command(alias = "oefening", arg_required_else_help = false)]
    Exercise {
        #[command(subcommand)]
        what: What,
    },
    Completions {
        #[arg(value_name = "SHELL", hide_possible_values = true)]
        shell: Shell,
    },
    Man,
    #[command(alias = "hulp")]
    Help {
        /// The command, and the command below it.
        #[arg(id = "topic", value_name = "COMMAND", num_args = 0..=2)]
        topic: Vec<OsString>,
    },
    /// An exercise of the person's own.
    #[command(external_subcommand)]
    Own(Vec<OsString>),
}

#[derive(Args, Debug)]
pub struct Circle {
    #[arg(long, conflicts_with_all = ["poster", "edit"])]
    pub json: bool,
    /// A poster in this file; its name says which kind.
    #[arg(long, value_name = "FILE", conflicts_with = "edit")]
    pub poster: Option<PathBuf>,
    /// The paper of the poster.
    #[arg(
        long,
        value_name = "a4|a6",
        default_value = "a4",
        hide_default_value = true,
        hide_possible_values = true,
        requires = "poster"
    )]
    pub paper: Paper,
    /// Opens it to change it.
    #[arg(long)]
    pub edit: bool,
    /// Over a file that is there.
    #[arg(long, requires = "poster")]
    pub force: bool,
}

/// Which entries are read, and how they are printed.
#[derive(Args, Debug)]
pub struct List {
    #[command(flatten)]
    pub filters: Filters,
    #[arg(long, conflicts_with = "json")]
    pub full: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Args, Debug)]
pub struct Search {
    /// Every word must match.
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,
    #[command(flatten)]
    pub list: List,
}

#[derive(Args, Debug)]
pub struct Show {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long)]
    pub json: bool,
}

#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
#[derive(Args, Debug)]
pub struct Export {
    #[command(flatten)]
    pub filters: Filters,
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
    #[arg(long)]
    pub share: bool,
    #[arg(
        long,
        value_name = "feelings,needs,…",
        value_delimiter = ',',
        requires = "share",
        hide_possible_values = true
    )]
    pub with: Vec<Shared>,
    #[arg(long, requires = "share")]
    pub without_names: bool,
}

#[derive(Args, Debug)]
pub struct Import {
    /// A file or a folder; `-` is standard input.
    #[arg(value_name = "FILE")]
    pub source: PathBuf,
    /// Only says what would come in.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Args, Debug)]
pub struct Doctor {
    /// Sets damaged files aside and brings back their newest good copies.
    #[arg(long)]
    pub repair: bool,
    /// Also what the machine says.
    #[arg(long)]
    pub verbose: bool,
}

#[derive(Clone, Copy, Debug, Subcommand)]
pub enum PassphraseChange {
    #[command(alias = "kiezen")]
    Set,
    #[command(alias = "aanpassen")]
    Change,
    #[command(alias = "weghalen")]
    Remove,
}

#[derive(Debug, Subcommand)]
pub enum What {
    List,
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    #[command(alias = "toevoegen")]
    Add {
        /// Its code word or its title, in as many words as it has.
        #[arg(id = "exercise_name", required = true, value_name = "NAME")]
        name: Vec<String>,
    },
    #[command(alias = "weghalen")]
    Remove {
        #[arg(id = "exercise_name", required = true, value_name = "NAME")]
        name: Vec<String>,
    },
}

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
    #[arg(long, value_name = "check_in,…", value_delimiter = ',')]
    pub kind: Vec<String>,
    #[arg(long, value_name = "yourself|others|here", value_delimiter = ',', hide_possible_values = true)]
    pub strand: Vec<Strand>,
    #[arg(long, value_name = "WORDS")]
    pub contains: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Paper {
    A4,
    A6,
}

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
