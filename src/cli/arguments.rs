//! What can be typed after `verbinding`, and its help in the person's language; it must never run anything.

use std::path::PathBuf;

use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::text::{Language, Text};

/// Examples under the help of each command: what to type, and the id of what it does, if that needs saying.
const EXAMPLES: [(&str, &[(&str, &str)]); 6] = [
    (
        "verbinding",
        &[
            ("verbinding", "cli.example.home"),
            ("verbinding check-in", "cli.example.check_in"),
            ("verbinding circle | lpr", "cli.example.circle"),
            ("verbinding export --output ~/verbinding.md", "cli.example.export"),
        ],
    ),
    ("circle", &[("verbinding circle | lpr", ""), ("verbinding circle --poster circle.html", "")]),
    ("note", &[("verbinding note < page.txt", ""), ("verbinding note --at \"2026-11-20 21:00\"", "")]),
    ("list", &[("verbinding list --last 8w", ""), ("verbinding list --json | jq length", "")]),
    ("show", &[("verbinding show 019a8f3e", "")]),
    (
        "export",
        &[
            ("verbinding export --from 2026-11-01 | less", ""),
            ("verbinding export --share --with feelings,needs --without-names", ""),
        ],
    ),
];

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
    #[arg(long, global = true, value_name = "nl|en", value_parser = ["nl", "en"], hide_possible_values = true)]
    pub lang: Option<String>,
    /// The one folder for everything.
    #[arg(long, global = true, value_name = "DIR")]
    pub home: Option<PathBuf>,
    /// Question and answer instead of a full screen.
    #[arg(long, global = true)]
    pub plain: bool,
    /// No colour.
    #[arg(long, global = true)]
    pub no_color: bool,
    /// No movement.
    #[arg(long, global = true)]
    pub no_motion: bool,
    /// Shows the help.
    #[arg(long, short, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    /// Shows the version.
    #[arg(long, short = 'V', action = ArgAction::Version)]
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
    #[command(alias = "waar")]
    Where,
    Completions(Completions),
    Man,
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

/// The journal as a list.
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
    #[arg(long, value_name = "FORMAT", default_value = "markdown", hide_default_value = true, hide_possible_values = true)]
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
    #[arg(long, value_name = "feelings,needs,…", value_delimiter = ',', requires = "share", hide_possible_values = true)]
    pub with: Vec<Shared>,
    /// No names.
    #[arg(long, requires = "share")]
    pub without_names: bool,
}

/// Completions.
#[derive(Args, Debug)]
pub struct Completions {
    /// The shell.
    #[arg(value_name = "SHELL")]
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
    /// The last while: `14d`, `8w`, `3m`.
    #[arg(long, value_name = "14d|8w|3m", conflicts_with_all = ["from", "to"])]
    pub last: Option<String>,
    /// Only these exercises.
    #[arg(long, value_name = "check_in,…", value_delimiter = ',')]
    pub kind: Vec<String>,
    /// Only this strand.
    #[arg(long, value_name = "yourself|others|here", value_delimiter = ',', hide_possible_values = true)]
    pub strand: Vec<Strand>,
}

/// The formats of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Format {
    #[value(alias = "md")]
    Markdown,
    Json,
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

/// The strands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Strand {
    Yourself,
    Others,
    Here,
}

impl Arguments {
    /// Reads what was typed, with help in this language.
    pub fn read(typed: Vec<std::ffi::OsString>, text: &Text) -> Result<Self, clap::Error> {
        let matches = command(text).try_get_matches_from(typed)?;
        Self::from_arg_matches(&matches)
    }
}

/// The whole command line with its help in one language.
pub fn command(text: &Text) -> clap::Command {
    in_words(Arguments::command(), "cli.about", text)
}

fn in_words(command: clap::Command, about: &str, text: &Text) -> clap::Command {
    let usage = text.get("cli.help.usage");
    let aliases: Vec<&str> = command.get_all_aliases().collect();
    let mut words = text.get(about);
    if !aliases.is_empty() && text.language() == Language::Nl {
        words = format!("{words} {}", text.fill("cli.help.also", &[("names", aliases.join(", ").into())]));
    }
    let examples = examples(command.get_name(), text);
    command
        .about(words)
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}"))
        .after_help(examples)
        .subcommand_help_heading(text.get("cli.help.commands"))
        .mut_args(|arg| {
            let heading = if arg.is_positional() { "cli.help.arguments" } else { "cli.help.options" };
            let help = text.get(&format!("cli.{}", arg.get_id()));
            arg.help(help).help_heading(text.get(heading))
        })
        .mut_subcommands(|sub| {
            let about = format!("cli.{}", sub.get_name().replace('-', "_"));
            in_words(sub, &about, text)
        })
}

fn examples(command: &str, text: &Text) -> String {
    let Some((_, examples)) = EXAMPLES.iter().find(|(name, _)| *name == command) else {
        return String::new();
    };
    let widest = examples.iter().map(|(typed, _)| typed.len()).max().unwrap_or_default();
    let mut words = format!("{}:", text.get("cli.help.examples"));
    for (typed, id) in *examples {
        let said = if id.is_empty() { String::new() } else { text.get(id) };
        words = format!("{words}\n  {}", format!("{typed:widest$}  {said}").trim_end());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_every_flag_has_help_in_both_languages() {
        for language in Language::ALL {
            let text = Text::new(language).unwrap();
            let mut command = command(&text);
            command.build();
            let all = std::iter::once(&command).chain(command.get_subcommands());
            for command in all {
                let about = command.get_about().unwrap().to_string();
                assert!(!about.contains("cli-") && !about.contains("cli."), "{}: {about}", command.get_name());
                for arg in command.get_arguments() {
                    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                    assert!(text.has(&format!("cli.{}", arg.get_id())), "{} {help}", arg.get_id());
                }
            }
            let help = command.render_long_help().to_string();
            assert!(help.contains("verbinding circle | lpr"), "{help}");
        }
    }

    #[test]
    fn every_command_has_one_name_and_its_dutch_one() {
        let text = Text::new(Language::Nl).unwrap();
        for (typed, there) in [
            ("incheck", "CheckIn"),
            ("hier-en-nu", "Grounding"),
            ("aarden", "Grounding"),
            ("steun", "Circle"),
            ("steuncirkel", "Circle"),
            ("lijst", "List"),
            ("waar", "Where"),
        ] {
            let read = Arguments::read(vec!["verbinding".into(), typed.into()], &text).unwrap();
            assert!(format!("{:?}", read.command).contains(there), "{typed}");
        }
    }
}
