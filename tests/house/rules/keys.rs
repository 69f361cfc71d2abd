//! The key table against itself, the footers and the help. Changes nothing.

use std::collections::BTreeSet;

use verbinding::keys::{Action, Binding, Chord, Label, Scope};

use super::House;
use super::rust::Source;
use super::words::Ids;

/// The variants of an enum of the key table, without what they hold.
fn variants(house: &House, name: &str) -> BTreeSet<String> {
    let source = Source::read(&house["src/keys/table.rs"]);
    let tokens = &source.tokens;
    let begin = tokens
        .windows(3)
        .position(|here| here[0].word == "enum" && here[1].word == name && here[2].word == "{");
    let inside = tokens.iter().skip(begin.unwrap_or(tokens.len()) + 3);
    let inside = inside.take_while(|token| token.word != "}");
    inside
        .filter(|token| token.word.starts_with(char::is_uppercase))
        .map(|token| token.word.clone())
        .collect()
}

/// The list of all scopes is the one of the enum.
pub fn scopes(house: &House) -> Vec<String> {
    let here: BTreeSet<String> = Scope::ALL.iter().map(|scope| format!("{scope:?}")).collect();
    let there = variants(house, "Scope");
    here.symmetric_difference(&there).map(|scope| format!("Scope::{scope} is not in both lists")).collect()
}

fn bare(action: Action) -> String {
    format!("{action:?}").split('(').next().unwrap_or_default().to_owned()
}

fn counts(binding: &Binding, scope: Scope) -> bool {
    binding.scopes.is_empty() || binding.scopes.contains(&scope)
}

/// The help is made from the table, so every action has a line in it, with words.
pub fn without_help(house: &House, bindings: &[Binding], ids: &Ids) -> Vec<String> {
    let mut complaints = Vec::new();
    for action in variants(house, "Action") {
        if !bindings.iter().any(|binding| bare(binding.action) == action) {
            complaints.push(format!("Action::{action} has no line in the key table, so none in the help"));
        }
    }
    for binding in bindings {
        complaints.extend(ids.want(binding.name, &[binding.label.key().to_owned()]));
    }
    complaints
}

/// No key means two things in one place.
pub fn twice(bindings: &[Binding]) -> Vec<String> {
    let mut complaints = Vec::new();
    for scope in Scope::ALL {
        let mut taken: Vec<(Chord, &str)> = Vec::new();
        for binding in bindings.iter().filter(|binding| counts(binding, scope)) {
            for key in binding.keys {
                let Some(chord) = Chord::parse(key) else {
                    complaints.push(format!("{}: {key} is not a key", binding.name));
                    continue;
                };
                if let Some((_, other)) = taken.iter().find(|(there, _)| *there == chord) {
                    complaints.push(format!("{scope:?}: {key} is {other} and {}", binding.name));
                }
                taken.push((chord, binding.name));
            }
        }
    }
    complaints
}

/// What a screen calls an action in general, a key of that screen does.
pub fn without_key(bindings: &[Binding], general: impl Fn(Scope, Action) -> Option<Label>) -> Vec<String> {
    let every = Scope::ALL.into_iter().flat_map(|scope| bindings.iter().map(move |binding| (scope, binding)));
    let named = every.filter(|(scope, binding)| general(*scope, binding.action).is_some());
    let lost = named.filter(|(scope, binding)| !counts(binding, *scope));
    lost.map(|(scope, binding)| format!("{scope:?}: no key does {:?}", binding.action)).collect()
}

/// Only `keys` names a label by the key of its message.
pub fn labels_by_hand(house: &House) -> Vec<String> {
    let elsewhere = |path: &str| path.starts_with("src/") && !path.starts_with("src/text/");
    let files = house.iter().filter(|(path, _)| elsewhere(path) && *path != "src/keys/labels.rs");
    let typed =
        files.flat_map(|(path, text)| text.split('"').skip(1).step_by(2).map(move |word| (path, word)));
    let typed = typed.filter(|(_, word)| word.starts_with("keys-") && !word.contains(char::is_whitespace));
    typed.map(|(path, word)| format!("{path}: {word} is typed by hand; `Label` has it")).collect()
}

/// Every place after `g` has a name, and a letter of its own.
pub fn go_to(places: &[(char, &str)], ids: &Ids) -> Vec<String> {
    let mut complaints = Vec::new();
    for (index, (letter, place)) in places.iter().enumerate() {
        complaints.extend(ids.want("go to", &[format!("place.{place}"), format!("{place}.title")]));
        if places.iter().take(index).any(|(other, _)| other == letter) {
            complaints.push(format!("go to: {letter} leads to two places"));
        }
    }
    complaints
}
