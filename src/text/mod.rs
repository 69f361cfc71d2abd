//! The words: which language, and every lookup in it; must never panic on a missing id and never mix languages.

pub mod dates;
mod id;
mod index;
mod known;
mod language;
mod messages;
mod reason;
mod typed;
pub mod wrap;

pub use language::{Language, system_locales, typed};
pub(crate) use language::{file_of, mark_of_page, page_of};
pub use messages::{Fold, Value};
pub use reason::{Reason, What};
pub use wrap::{capital, clean, cut, every_byte, first_sentence, is_plain, one_line, width, wrap};

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::OnceLock;

use anyhow::Result;
use id::with_id;
use messages::Messages;
use rustc_hash::FxHashMap;

/// Every word in one language.
pub struct Text {
    messages: Messages,
    extra: FxHashMap<String, String>,
    fold: Option<Fold>,
    /// Words that keep their capital within a line, as the English "I" does; `*` is every word, as in German.
    keeps_capital: OnceLock<Vec<&'static str>>,
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").field("language", &self.language()).finish_non_exhaustive()
    }
}

impl Text {
    /// The words of one language and of no other, so that nothing can fall back to another one.
    pub fn new(language: Language) -> Result<Self> {
        Ok(Self {
            messages: Messages::new(language)?,
            extra: FxHashMap::default(),
            fold: None,
            keeps_capital: OnceLock::new(),
        })
    }

    /// Lays words of the person's own, id to text, over the shipped ones.
    #[must_use]
    pub fn with_extra(mut self, extra: HashMap<String, String>) -> Self {
        self.extra.extend(extra);
        self
    }

    /// The same words in other signs. What is filled into a sentence stays as it is.
    #[must_use]
    pub fn folded(mut self, fold: Option<Fold>) -> Self {
        self.messages.fold(fold);
        self.fold = fold;
        self
    }

    /// Signs that stand in no language file, as these words are shown.
    pub fn signs<'a>(&self, signs: &'a str) -> Cow<'a, str> {
        self.fold.map_or(Cow::Borrowed(signs), |fold| fold(signs))
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.messages.language()
    }

    /// Words begun with a small letter, so that they can stand within a line, as far as the language does that.
    pub fn within_a_line(&self, words: &str) -> String {
        let mut words = words.to_owned();
        let Some(first) = words.chars().next().filter(|first| !first.is_lowercase()) else { return words };
        let first_word = words.split([' ', '\'', '’']).next().unwrap_or_default();
        let kept = self.keeps_capital.get_or_init(|| self.language().words("keeps_capital"));
        if !kept.iter().any(|kept| *kept == first_word || *kept == "*") {
            words.replace_range(..first.len_utf8(), &first.to_lowercase().to_string());
        }
        words
    }

    /// Whether there are words for this id; dots and dashes are the same in one.
    pub fn has(&self, id: &str) -> bool {
        with_id(&[id], |id| self.extra.contains_key(id) || self.messages.has(id))
    }

    /// The words for the id that these parts make; none when there are none.
    pub fn find(&self, id: &[&str]) -> Option<&str> {
        with_id(id, |id| self.words(id))
    }

    /// Everything that is said where nothing is filled in, as it is written, among other things; none when it is said in
    /// other signs.
    pub fn written(&self) -> Option<impl Iterator<Item = &str>> {
        let own = self.extra.values().map(String::as_str);
        self.fold.is_none().then(|| own.chain([self.language().messages()]))
    }

    /// The words for this id; the id itself when there are none.
    pub fn get(&self, id: &str) -> String {
        with_id(&[id], |id| self.words(id).unwrap_or(id).to_owned())
    }

    /// The words for this id with these arguments in them; the id itself when there are none.
    pub fn fill(&self, id: &str, args: &[(&str, Value)]) -> String {
        with_id(&[id], |id| {
            let own = self.extra.get(id).cloned();
            own.or_else(|| self.messages.said(id, args)).unwrap_or_else(|| id.to_owned())
        })
    }

    fn words(&self, id: &str) -> Option<&str> {
        self.extra.get(id).map(String::as_str).or_else(|| self.messages.words(id))
    }
}

#[cfg(test)]
mod tests;
