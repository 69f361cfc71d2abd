//! What was typed becomes arguments, or an error of the parser; must never run anything.

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches};

use super::help::command_line;
use super::{Arguments, Command};
use crate::text::Text;

/// Reads what was typed, with help in this language.
pub fn parse(typed: Vec<OsString>, text: &Text) -> Result<Arguments, clap::Error> {
    // Nothing typed is nothing to read.
    if typed.len() <= 1 {
        return Ok(Arguments::default());
    }
    // Words take long to make, and only help and errors have any.
    let read = read_by(Arguments::command(), &typed);
    let read = read.or_else(|_| read_by(command_line(text), &typed))?;
    match &read.command {
        // `help list` is `list --help`.
        Some(Command::Help { topic }) => {
            let name = typed.into_iter().take(1);
            parse(name.chain(topic.clone()).chain(["--help".into()]).collect(), text)
        }
        // Clap reads no flags after a name that it does not know; an exercise of one's own takes the same ones.
        Some(Command::Own(words)) if words.len() > 1 => {
            let mut last = typed;
            let name = last.remove(last.len() - words.len());
            last.push(name);
            let again = read_by(Arguments::command(), &last);
            let alone =
                |again: &Arguments| matches!(&again.command, Some(Command::Own(words)) if words.len() == 1);
            Ok(again.ok().filter(alone).unwrap_or(read))
        }
        _ => Ok(read),
    }
}

fn read_by(command: clap::Command, typed: &[OsString]) -> Result<Arguments, clap::Error> {
    Arguments::from_arg_matches(&command.try_get_matches_from(typed)?)
}

/// The answer to `--version`, where nothing else was typed: it needs no word of any language.
pub fn version_alone(typed: &[OsString]) -> Option<String> {
    let alone = matches!(typed, [_, flag] if flag == "--version" || flag == "-V");
    alone.then(|| format!("{} {}\n", env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn typed(words: &[&str]) -> Vec<OsString> {
        std::iter::once(&"verbinding").chain(words).map(OsString::from).collect()
    }

    #[test]
    fn the_version_is_told_in_the_words_of_the_parser() {
        let text = Text::new(Language::Nl).unwrap();
        for flag in ["--version", "-V"] {
            let parsed = parse(typed(&[flag]), &text).unwrap_err();
            assert_eq!(version_alone(&typed(&[flag])), Some(parsed.render().to_string()));
        }
        for more in [&["-V", "list"][..], &["list", "--version"], &["--", "-V"], &[]] {
            assert_eq!(version_alone(&typed(more)), None, "{more:?}");
        }
    }

    #[test]
    fn nothing_typed_is_what_the_parser_makes_of_nothing() {
        let text = Text::new(Language::Nl).unwrap();
        let parsed = read_by(command_line(&text), &typed(&[])).unwrap();
        assert_eq!(format!("{:?}", parse(typed(&[]), &text).unwrap()), format!("{parsed:?}"));
    }

    #[test]
    fn words_change_nothing_in_what_is_read() {
        let text = Text::new(Language::Nl).unwrap();
        for words in [
            &["list", "--last", "8w", "--kind", "check_in,note"][..],
            &["circle", "--poster", "x.html", "--paper", "a6", "--force"],
            &["export", "--format", "html", "--share", "--with", "feelings,needs", "-o", "-"],
            &["--lang", "en", "steun", "--json"],
            &["--plain", "mijn_oefening"],
            &["exercise", "add", "three", "things"],
        ] {
            let with_words = read_by(command_line(&text), &typed(words)).unwrap();
            let bare = read_by(Arguments::command(), &typed(words)).unwrap();
            assert_eq!(format!("{bare:?}"), format!("{with_words:?}"), "{words:?}");
        }
    }
}
