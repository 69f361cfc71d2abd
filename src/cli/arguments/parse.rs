//! What was typed becomes arguments, or an error of the parser; must never run anything.

use std::ffi::OsString;

use clap::FromArgMatches;

use super::help::command_line;
use super::{Arguments, Command};
use crate::text::Text;

/// Reads what was typed, with help in this language.
pub fn parse(typed: Vec<OsString>, text: &Text) -> Result<Arguments, clap::Error> {
    let matches = command_line(text).try_get_matches_from(typed.clone())?;
    let read = Arguments::from_arg_matches(&matches)?;
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
            let again = command_line(text).try_get_matches_from(last);
            let again = again.and_then(|matches| Arguments::from_arg_matches(&matches));
            let alone =
                |again: &Arguments| matches!(&again.command, Some(Command::Own(words)) if words.len() == 1);
            Ok(again.ok().filter(alone).unwrap_or(read))
        }
        _ => Ok(read),
    }
}
