//! The help of the command line in the person's language: every word of it is a message.

use std::ffi::OsString;

use clap::Arg;

use super::shape;
use crate::text::Text;

/// Examples under the help of each command: what to type, and the id of what it does, if that needs saying. What is
/// typed is the same in every language.
const EXAMPLES: &[(&str, &[(&str, &str)])] = &[
    (
        "",
        &[
            ("", "cli.example.home"),
            ("check-in", "cli.example.check_in"),
            ("circle | lpr", "cli.example.circle"),
            ("export --output ~/verbinding.md", "cli.example.export"),
        ],
    ),
    ("check-in", &[("check-in", ""), ("check-in --plain", "cli.example.plain")]),
    ("compassion", &[("compassion", ""), ("compassion --plain", "cli.example.plain")]),
    ("encounter", &[("encounter", ""), ("encounter --plain", "cli.example.plain")]),
    ("grounding", &[("grounding", ""), ("grounding --no-motion", "cli.example.still")]),
    ("small-step", &[("small-step", ""), ("small-step --plain", "cli.example.plain")]),
    (
        "circle",
        &[
            ("circle | lpr", "cli.example.circle"),
            ("circle --poster poster.html", ""),
            ("circle --poster small.html --paper a6", "cli.example.circle.small"),
        ],
    ),
    ("read", &[("read", ""), ("read shame", ""), ("read wall | less", "")]),
    ("note", &[("note < park.txt", "cli.example.note"), ("note --at \"2026-11-20 21:00\"", "")]),
    (
        "list",
        &[
            ("list --last 8w", ""),
            ("list --kind check_in,note --full", ""),
            ("list --json | jq length", ""),
            ("list --passphrase-fd 0 < passphrase.txt", "cli.example.passphrase.fd"),
        ],
    ),
    ("search", &[("search park", ""), ("search park --from 2026-11-01", "")]),
    ("show", &[("show 019a8f3e", "")]),
    (
        "export",
        &[
            ("export --from 2026-11-01 | less", ""),
            ("export --format html --output verbinding.html", ""),
            ("export --share --with feelings,needs --without-names", ""),
        ],
    ),
    (
        "import",
        &[
            ("import verbinding-2026-11-22.json", "cli.example.import.own"),
            ("import day-one.zip", "cli.example.import.day_one"),
            ("import journal.txt", "cli.example.import.jrnl"),
            ("import entries.json", "cli.example.import.tui_journal"),
            ("import diarium.json", "cli.example.import.diarium"),
            ("import daylio_export.csv", "cli.example.import.daylio"),
            ("import notes", "cli.example.import.markdown"),
            ("import - < page.md", "cli.example.import.pipe"),
            ("import --dry-run jrnl.json", "cli.example.import.look"),
        ],
    ),
    ("passphrase", &[("passphrase set", ""), ("passphrase change", "")]),
    ("passphrase set", &[("passphrase set", "")]),
    ("passphrase change", &[("passphrase change", "")]),
    ("passphrase remove", &[("passphrase remove", "")]),
    ("doctor", &[("doctor", ""), ("doctor --repair", ""), ("doctor --verbose", "")]),
    ("where", &[("where", "")]),
    ("privacy", &[("privacy", ""), ("privacy | less", "")]),
    ("erase", &[("erase", "cli.example.erase"), ("erase 019a8f3e", "cli.example.erase.one")]),
    (
        "exercise",
        &[
            ("exercise list", ""),
            ("exercise add letter", "cli.example.exercise.add"),
            ("exercise remove letter", ""),
            ("exercise check park.toml", ""),
        ],
    ),
    ("exercise list", &[("exercise list", "")]),
    ("exercise check", &[("exercise check park.toml", "")]),
    ("exercise add", &[("exercise add letter", ""), ("exercise add three things", "")]),
    ("exercise remove", &[("exercise remove letter", "")]),
    ("reminder", &[("reminder set 21:00", ""), ("reminder off", ""), ("reminder show", "")]),
    (
        "reminder set",
        &[("reminder set 21:00", ""), ("reminder set 21:00 --print launchd", "cli.example.reminder.print")],
    ),
    ("reminder off", &[("reminder off", "")]),
    ("reminder show", &[("reminder show", "")]),
    ("completions", &[("completions bash > ~/.local/share/bash-completion/completions/verbinding", "")]),
    ("man", &[("man | man -l -", ""), ("man export | man -l -", "")]),
    ("help", &[("help list", ""), ("help exercise check", "")]),
];

/// The whole command line with its help in one language.
pub fn command_line(text: &Text) -> clap::Command {
    in_words(shape(), "", text)
}

/// The same commands, each under its name in this language, and under all others too.
pub fn in_own_names(command: clap::Command, text: &Text) -> clap::Command {
    under_own_name(command, "", text)
}

fn under_own_name(command: clap::Command, path: &str, text: &Text) -> clap::Command {
    let command = command.mut_subcommands(|below| {
        let path = format!("{path} {}", below.get_name());
        under_own_name(below, path.trim_start(), text)
    });
    // In letters that every keyboard has, and every name of a file.
    let Some(own) = own_names(path, text).into_iter().find(|name| name.is_ascii()) else { return command };
    let others: Vec<String> = names(&command).into_iter().filter(|name| name != own).collect();
    command.name(own).alias(None).aliases(others)
}

/// The names that a command has in this language, if they are others.
fn own_names(path: &str, text: &Text) -> Vec<&'static str> {
    text.language().words(&format!("command-{}", path.replace('-', "_").replace(' ', "-")))
}

/// The same commands once under each of their names, for what knows no other names.
pub fn spelled_out(command: clap::Command) -> clap::Command {
    let alone = |below: &clap::Command, name: String| below.clone().name(name).alias(None);
    let below: Vec<clap::Command> = command.get_subcommands().cloned().map(spelled_out).collect();
    let again =
        below.iter().flat_map(|below| names(below).into_iter().skip(1).map(|name| alone(below, name)));
    let again: Vec<clap::Command> = again.collect();
    command.mut_subcommands(|below| spelled_out(below).alias(None)).subcommands(again)
}

/// Every name of a command.
fn names(command: &clap::Command) -> Vec<String> {
    std::iter::once(command.get_name()).chain(command.get_all_aliases()).map(str::to_owned).collect()
}

/// How to ask for help about the command that was meant: `verbinding list --help`.
pub fn help_command(typed: &[OsString]) -> String {
    let whole = shape();
    let (mut command, mut path) = (&whole, String::from("verbinding"));
    for sub in typed.iter().skip(1).filter(|word| *word != "help") {
        if let Some(sub) = command.find_subcommand(sub) {
            path = format!("{path} {}", sub.get_name());
            command = sub;
        }
    }
    path + " --help"
}

/// A command and those below it; `path` is what is typed after `verbinding`.
fn in_words(command: clap::Command, path: &str, text: &Text) -> clap::Command {
    let about = if path.is_empty() { "about".into() } else { path.replace(' ', ".").replace('-', "_") };
    let mut about = text.get(&format!("cli.{about}"));
    let also = own_names(path, text);
    if !also.is_empty() {
        about = format!("{about} {}", text.fill("cli.help.also", &[("names", also.join(", ").into())]));
    }
    let command = command.mut_args(|arg| arg_in_words(arg, text)).mut_subcommands(|sub| {
        let path = format!("{path} {}", sub.get_name());
        in_words(sub, path.trim_start(), text)
    });
    let usage = usage(&command, path, text);
    command
        .about(about)
        .help_template(format!(
            "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
            text.get("cli.help.usage")
        ))
        .override_usage(usage)
        .after_help(examples(path, text))
        .subcommand_help_heading(text.get("cli.help.commands"))
        .subcommand_value_name(text.get("cli.value.command"))
}

fn arg_in_words(arg: Arg, text: &Text) -> Arg {
    let heading = if arg.is_positional() { "cli.help.arguments" } else { "cli.help.options" };
    let help = text.get(&format!("cli.{}", arg.get_id()));
    let value = arg.get_value_names().and_then(|names| names.first()).map(|name| name.to_lowercase());
    let value = value.map(|name| format!("cli.value.{name}")).filter(|id| text.has(id));
    let arg = arg.help(help).help_heading(text.get(heading));
    match value {
        Some(id) => arg.value_name(text.get(&id)),
        None => arg,
    }
}

/// "verbinding search [OPTIES] <WOORDEN>..."
fn usage(command: &clap::Command, path: &str, text: &Text) -> String {
    let mut parts =
        vec!["verbinding".to_owned(), path.to_owned(), format!("[{}]", text.get("cli.value.options"))];
    if command.has_subcommands() {
        let name = text.get("cli.value.command");
        parts.push(if command.is_subcommand_required_set() {
            format!("<{name}>")
        } else {
            format!("[{name}]")
        });
    }
    parts.extend(command.get_positionals().map(ToString::to_string));
    parts.retain(|part| !part.is_empty());
    parts.join(" ")
}

/// The examples of a command: what is typed, and what it does if that needs saying.
pub fn examples_of(path: &str, text: &Text) -> Vec<(String, String)> {
    let examples = EXAMPLES.iter().find(|(name, _)| *name == path).map_or(&[][..], |(_, examples)| examples);
    let said = |id: &str| if id.is_empty() { String::new() } else { text.get(id) };
    examples
        .iter()
        .map(|(typed, id)| (format!("verbinding {typed}").trim_end().to_owned(), said(id)))
        .collect()
}

fn examples(path: &str, text: &Text) -> String {
    let examples = examples_of(path, text);
    let widest = examples.iter().map(|(typed, _)| typed.len()).max().unwrap_or_default();
    let mut words = format!("{}:", text.get("cli.help.examples"));
    for (typed, said) in examples {
        words = format!("{words}\n  {}", format!("{typed:widest$}  {said}").trim_end());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use crate::text::Language;

    /// Every command with what is typed after `verbinding` for it.
    fn all(command: &clap::Command, path: &str) -> Vec<(String, clap::Command)> {
        let mut found = vec![(path.to_owned(), command.clone())];
        for sub in command.get_subcommands() {
            found.extend(all(sub, format!("{path} {}", sub.get_name()).trim_start()));
        }
        found
    }

    #[test]
    fn every_command_and_every_flag_has_help_in_every_language() {
        for language in Language::ALL {
            let text = Text::new(language).unwrap();
            let mut command = command_line(&text);
            command.build();
            for (path, command) in all(&command, "") {
                let about = command.get_about().unwrap().to_string();
                assert!(!about.contains("cli-") && !about.contains("cli."), "{path}: {about}");
                for arg in command.get_arguments() {
                    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
                    assert!(text.has(&format!("cli.{}", arg.get_id())), "{} {help}", arg.get_id());
                }
            }
        }
    }

    #[test]
    fn every_command_has_examples_and_every_example_is_of_a_command() {
        let text = Text::new(Language::Nl).unwrap();
        let mut command = command_line(&text);
        command.build();
        let mut paths: Vec<String> = all(&command, "").into_iter().map(|(path, _)| path).collect();
        let mut shown: Vec<&str> = EXAMPLES.iter().map(|(path, _)| *path).collect();
        paths.sort();
        shown.sort_unstable();
        assert_eq!(shown, paths);
        for (path, examples) in EXAMPLES {
            for (typed, _) in *examples {
                let typed = typed.split(['|', '<', '>']).next().unwrap();
                assert!(typed.starts_with(path), "{typed}");
                let words = ["verbinding"].into_iter().chain(typed.split_whitespace());
                let words = words.map(|word| word.trim_matches('"').into()).collect();
                // The time in quotation marks is one word to a shell.
                if !typed.contains('"') && *path != "help" {
                    assert!(parse(words, &text).is_ok(), "{typed}");
                }
            }
        }
    }

    #[test]
    fn no_help_names_a_value_in_another_language() {
        let pairs = Language::ALL.into_iter().flat_map(|one| Language::ALL.map(|other| (one, other)));
        for (language, other) in pairs.filter(|(one, other)| one != other) {
            let (text, other) = (Text::new(language).unwrap(), Text::new(other).unwrap());
            let mut command = command_line(&text);
            command.build();
            for (path, mut command) in all(&command, "") {
                let help = command.render_long_help().to_string();
                for name in ["options", "command", "date", "words", "file", "dir", "format"] {
                    let id = format!("cli.value.{name}");
                    let (own, foreign) = (text.get(&id), other.get(&id));
                    let foreign = format!("{foreign}]");
                    let foreign = [&*foreign, &foreign.replace(']', ">")];
                    let bare = help.replace(&own, "");
                    let there = foreign.iter().find(|it| bare.contains(**it));
                    assert!(there.is_none() || own == other.get(&id), "{path}: {there:?} in {help}");
                }
                assert!(!help.contains("possible values") && !help.contains("cli."), "{path}: {help}");
                assert_eq!(help.contains("Usage"), language == Language::En, "{path}: {help}");
            }
        }
    }

    #[test]
    fn every_command_has_the_names_of_every_language_and_help_tells_those_of_its_own() {
        let text = Text::new(Language::Nl).unwrap();
        for (typed, there) in [
            ("incheck", "CheckIn"),
            ("hier-en-nu", "Grounding"),
            ("aarden", "Grounding"),
            ("steun", "Circle"),
            ("steuncirkel", "Circle"),
            ("lijst", "List"),
            ("waar", "Where"),
            ("liste", "List"),
            ("unterstützungskreis", "Circle"),
            ("kreis", "Circle"),
            ("loeschen", "Erase"),
        ] {
            let read = parse(vec!["verbinding".into(), typed.into()], &text).unwrap();
            assert!(format!("{:?}", read.command).contains(there), "{typed}");
        }
        for (language, also) in [(Language::Nl, "(ook: lijst)"), (Language::De, "(auch: liste)")] {
            let help = command_line(&Text::new(language).unwrap()).render_long_help().to_string();
            assert!(help.contains(also), "{help}");
            assert!(!help.contains("(ook: lijst)") || language == Language::Nl, "{help}");
        }
        let english = command_line(&Text::new(Language::En).unwrap()).render_long_help().to_string();
        assert!(!english.contains("(also:"), "{english}");
    }

    #[test]
    fn no_name_of_a_command_means_another_one_in_another_language() {
        for (path, command) in all(&shape(), "") {
            let mut names: Vec<String> = Vec::new();
            for below in command.get_subcommands() {
                names.push(below.get_name().to_owned());
                names.extend(below.get_all_aliases().map(str::to_owned));
            }
            let all = names.len();
            names.sort();
            names.dedup();
            assert_eq!(names.len(), all, "below {path:?}: {names:?}");
        }
    }

    #[test]
    fn every_line_of_a_language_that_names_a_command_is_of_a_command() {
        let paths: Vec<String> = all(&shape(), "").into_iter().map(|(path, _)| path).collect();
        for language in Language::ALL {
            for (line, _) in language.facts() {
                let Some(path) = line.strip_prefix("command-") else { continue };
                let path = path.replace('-', " ").replace('_', "-");
                assert!(paths.contains(&path), "{line} in {}", language.code());
            }
        }
    }
}
