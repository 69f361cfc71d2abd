//! What was typed wrong, in one sentence with what to do; must never show the words of the parser itself.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::shape;
use crate::text::Text;

/// How much a word must be like another to be meant by it, of 1.
const ALIKE: f64 = 0.6;

/// What is wrong with what was typed, and what can be typed instead, or where that is told: `how` is a command.
pub fn sentence(error: &clap::Error, how: &str, text: &Text) -> String {
    let what = of(error, ContextKind::InvalidValue);
    let place = of(error, ContextKind::InvalidArg);
    let allowed = of(error, ContextKind::ValidValue);
    match error.kind() {
        ErrorKind::InvalidValue if what.is_empty() => not_there(&place, how, text),
        ErrorKind::InvalidValue if !allowed.is_empty() => none_of(name(&place), &what, &allowed, text),
        ErrorKind::MissingRequiredArgument => not_there(&place, how, text),
        ErrorKind::MissingSubcommand => {
            not_there(&without_aliases(&of(error, ContextKind::ValidSubcommand)), how, text)
        }
        ErrorKind::ArgumentConflict => {
            let prior = of(error, ContextKind::PriorArg);
            if prior == place || prior.is_empty() {
                return text.fill("cli.twice", &[("what", name(&place).into())]);
            }
            let args = [("what", name(&place).into()), ("other", name(&prior).into())];
            text.fill("cli.together", &args)
        }
        ErrorKind::InvalidUtf8 => text.fill("cli.coded", &[("help", how.into())]),
        _ => {
            let given = [what, of(error, ContextKind::InvalidSubcommand), place];
            let what = given.into_iter().find(|word| !word.is_empty()).unwrap_or_default();
            let near = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
            let near = near.map(|kind| of(error, kind)).into_iter().find(|near| !near.is_empty());
            // The most like it stands last.
            let near = near.as_deref().and_then(|near| near.split(", ").last()).map(name);
            not_understood(&what, near, how, text)
        }
    }
}

/// A word that means nothing here, and the word that may have been meant.
pub fn not_understood(what: &str, near: Option<&str>, how: &str, text: &Text) -> String {
    let near = near.unwrap_or_default();
    let args = [("what", what.into()), ("near", near.into()), ("help", how.into())];
    text.fill(if near.is_empty() { "cli.not_understood" } else { "cli.meant" }, &args)
}

/// The command, by any of its names, or the flag that is most like what was typed; none if nothing is like it.
pub fn nearest(typed: &str, command: &clap::Command, own: &[String]) -> Option<String> {
    let typed = typed.trim().to_lowercase().replace('_', "-");
    let mut names: Vec<String> = own.to_vec();
    for sub in command.get_subcommands() {
        names.extend(std::iter::once(sub.get_name()).chain(sub.get_all_aliases()).map(str::to_owned));
    }
    let flags = command.get_arguments().filter_map(|flag| flag.get_long());
    names.extend(flags.map(|flag| format!("--{flag}")));
    names.retain(|name| name.starts_with('-') == typed.starts_with('-'));
    let like = names.into_iter().map(|name| (strsim::normalized_damerau_levenshtein(&name, &typed), name));
    let near = like.filter(|(like, _)| *like > ALIKE).max_by(|one, other| one.0.total_cmp(&other.0));
    near.map(|(_, name)| name)
}

/// A word that is not one of those that this flag takes.
pub fn none_of(flag: &str, what: &str, these: &str, text: &Text) -> String {
    text.fill("cli.none_of", &[("flag", flag.into()), ("what", what.into()), ("these", these.into())])
}

/// A value that is not of the kind that this flag takes; `like` is the id of examples.
pub fn not_like(flag: &str, what: &str, like: &str, text: &Text) -> String {
    let args = [("flag", flag.into()), ("what", what.into()), ("these", text.get(like).into())];
    text.fill("cli.not_like", &args)
}

fn not_there(what: &str, how: &str, text: &Text) -> String {
    let what = what.trim_end_matches("...");
    text.fill("cli.missing", &[("what", what.into()), ("help", how.into())])
}

/// These commands by their first name alone: the parser tells the others too.
fn without_aliases(names: &str) -> String {
    let whole = shape();
    let below: Vec<&clap::Command> =
        whole.get_subcommands().flat_map(clap::Command::get_subcommands).collect();
    let aliases: Vec<&str> = below.iter().flat_map(|command| command.get_all_aliases()).collect();
    names.split(", ").filter(|name| !aliases.contains(name)).collect::<Vec<_>>().join(", ")
}

/// `--on <DAG>` without what it takes.
fn name(arg: &str) -> &str {
    arg.split(' ').next().unwrap_or(arg)
}

fn of(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        _ => String::new(),
    }
}
