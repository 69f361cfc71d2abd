//! The words of codes: what a person reads for what a file has; never changes a code, and shows one that it does not know as it
//! is.

use super::{Ask, Exercise, Part};
use crate::text::{self, Text};

/// The word that stands for `true` in what another program kept.
pub(super) const YES: &str = "common.yes";

/// The word of a choice as on the page; a code that the question does not have is shown as it is.
pub fn word(part: &Part, code: &str, text: &Text) -> String {
    let ids: [Id; 2] = [&[part.words(), code], &["common", code]];
    let from_circle = part.ask == Ask::Person && code == "circle";
    known(from_circle || part.choices.iter().any(|choice| choice == code), &ids, code, text)
}

/// A finer word, by its code.
pub fn finer_word(part: &Part, code: &str, text: &Text) -> String {
    let Some(finer) = &part.finer else { return text::one_line(code) };
    let groups =
        finer.of.iter().map(|(coarse, codes)| (coarse.as_str(), codes)).chain([("more", &finer.more)]);
    let group =
        groups.into_iter().find(|(_, codes)| codes.iter().any(|fine| fine == code)).map(|(name, _)| name);
    known(group.is_some(), &[&[part.words(), "finer", group.unwrap_or_default(), code]], code, text)
}

/// The words of a way on that follows a choice, by its code and the place that it leads to.
pub fn way(exercise: &Exercise, part: &Part, code: &str, place: &str, text: &Text) -> String {
    let kind = &exercise.kind;
    let ids: [Id; 5] =
        [&[part.text(), code], &[kind, code], &[kind, "after", code], &["common", code], &[place, "title"]];
    known(true, &ids, code, text)
}

/// A message that there may be, by the parts of its id.
pub(super) type Id<'a> = &'a [&'a str];

pub(super) fn known(known: bool, ids: &[Id], code: &str, text: &Text) -> String {
    let words = ids.iter().filter(|_| known).find_map(|id| text.find(id));
    words.map_or_else(|| text::one_line(code), str::to_owned)
}

/// The short name of a kind; its code word if this build does not know it.
pub fn kind_name(kind: &str, text: &Text) -> String {
    known(true, &[&["journal.kind", kind]], kind, text)
}

/// Every code of an exercise that is shown by a word, with its words.
pub fn words_of_codes<'a>(exercise: &'a Exercise, text: &Text) -> Vec<(&'a str, String)> {
    let mut words = vec![("true", text.get(YES))];
    for part in exercise.parts() {
        let person = (part.ask == Ask::Person).then_some("circle");
        let codes = part.choices.iter().map(String::as_str).chain(person);
        words.extend(codes.map(|code| (code, word(part, code, text))));
        let finer = part.finer.iter().flat_map(|finer| finer.of.values().flatten().chain(&finer.more));
        words.extend(finer.map(|code| (code.as_str(), finer_word(part, code, text))));
    }
    words
}
