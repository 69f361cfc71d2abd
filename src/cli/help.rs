//! The help of the command line in the person's language: every word of it is a message.

use clap::CommandFactory;

use super::arguments::Arguments;
use crate::text::{Language, Text};

/// Examples under the help of each command: what to type, and the id of what it does, if that needs saying.
const EXAMPLES: [(&str, &[(&str, &str)]); 7] = [
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
            ("verbinding export --format html --output journal.html", ""),
            ("verbinding export --share --with feelings,needs --without-names", ""),
        ],
    ),
    (
        "import",
        &[
            ("verbinding import --dry-run jrnl.json", ""),
            ("verbinding import verbinding-2026-11-22.json", ""),
        ],
    ),
];

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
            let below = if about == "cli.about" { "cli" } else { about };
            let about = format!("{below}.{}", sub.get_name().replace('-', "_"));
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
                assert!(
                    !about.contains("cli-") && !about.contains("cli."),
                    "{}: {about}",
                    command.get_name()
                );
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
