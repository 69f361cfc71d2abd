//! Exercises that come with the program and are not there until they are added: files as a person could have written
//! them, one in each language. Knows none of them but by its file.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::{Result, anyhow};

use super::Exercise;
use super::own::Own;
use crate::text::{Language, file_of};

/// One exercise: its code word, and its file in a language.
type Files = (&'static str, fn(Language) -> &'static str);

macro_rules! files {
    ($($kind:literal),*) => {
        [$(($kind, |language| file_of!(language, concat!("exercises/", $kind, ".toml")))),*]
    };
}

const FILES: [Files; 3] = files!["signals", "three_things", "letter"];

/// An exercise that can be added.
#[derive(Clone, Debug)]
pub struct More {
    /// The exercise, which is the same in every language.
    pub exercise: Arc<Exercise>,
    /// Its words in the language that it was read in first.
    words: HashMap<String, String>,
    files: Files,
}

/// The language that they are read in first: every start needs the exercises, and most of them these words.
const FIRST: Language = Language::Nl;

/// All of them.
///
/// # Errors
/// A sentence if one of them is not a correct exercise, which the tests rule out.
pub fn all() -> Result<Vec<More>> {
    let read = |files: Files| {
        let own = read(files, FIRST)?;
        Ok(More { exercise: Arc::new(own.exercise), words: own.words, files })
    };
    FILES.into_iter().map(read).collect()
}

fn read((kind, file): Files, language: Language) -> Result<Own> {
    Own::parse(kind, file(language))
        .map_err(|(line, fault)| anyhow!("cannot read {kind}, line {line}: {fault:?}"))
}

impl More {
    /// Its words in a language. They are read when they are asked for: the language can change.
    pub fn words(&self, language: Language) -> HashMap<String, String> {
        if language == FIRST {
            return self.words.clone();
        }
        read(self.files, language).map(|own| own.words).unwrap_or_default()
    }

    /// Whether this is its code word or its title in any language; `-`, `_` and a blank are the same in one.
    pub fn is_called(&self, name: &str) -> bool {
        let plain = |name: &str| name.trim().to_lowercase().replace(['-', '_'], " ");
        let titled = |language| read(self.files, language).is_ok_and(|own| plain(own.name()) == plain(name));
        plain(&self.exercise.kind) == plain(name) || Language::ALL.into_iter().any(titled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_the_same_exercise_in_every_language_with_words_for_the_same_things() {
        for (files, language) in FILES.into_iter().flat_map(|files| Language::ALL.map(|it| (files, it))) {
            let [dutch, other] = [FIRST, language].map(|language| read(files, language).unwrap());
            assert_eq!(dutch.exercise, other.exercise);
            let keys = |own: &Own| {
                let mut keys: Vec<String> = own.words.keys().cloned().collect();
                keys.sort();
                keys
            };
            assert_eq!(keys(&dutch), keys(&other), "{} in {}", files.0, language.code());
        }
    }

    #[test]
    fn each_is_found_by_its_code_word_and_by_its_title_in_any_language() {
        let all = all().unwrap();
        let named = |name: &str| {
            let found = all.iter().find(|more| more.is_called(name));
            found.map(|more| more.exercise.kind.clone())
        };
        for (kind, names) in [
            ("signals", ["signals", "Signalen", "SIGNALS"]),
            ("three_things", ["drie dingen", "three-things", "Three things"]),
            ("letter", ["brief", "Letter", " letter "]),
        ] {
            for name in names {
                assert_eq!(named(name).as_deref(), Some(kind), "{name}");
            }
        }
        assert_eq!(named("brieven"), None);
    }
}
