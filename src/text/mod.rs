//! The words: which language, and every lookup in it; must never panic on a missing id and never mix languages.

pub mod dates;
mod language;
mod reason;
mod typed;
pub mod wrap;

pub use language::{Language, system_locales};
pub use reason::{Reason, What};
pub use wrap::{capital, clean, cut, every_byte, first_sentence, one_line, width, wrap};

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Mutex;

use anyhow::{Context, Result, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// Something filled into a sentence: words as they are, or a number, which may also choose the plural form.
pub type Value<'a> = FluentValue<'a>;

/// Every word in one language.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    extra: HashMap<String, String>,
    /// Words without arguments that were looked up before: a list of entries asks for the same ones over and over.
    known: Mutex<HashMap<String, String>>,
    fold: Option<Fold>,
}

/// Makes words of the program fit for a terminal that lacks some signs.
pub type Fold = fn(&str) -> Cow<'_, str>;

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Text {
    /// Reads the words of one language and of no other, so that nothing can fall back to another one.
    pub fn new(language: Language) -> Result<Self> {
        let cannot = || format!("cannot read the words in `{}`", language.code());
        let messages = FluentResource::try_new(language.messages().to_owned());
        let messages = messages.map_err(|(_, errors)| anyhow!("{errors:?}")).with_context(cannot)?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().with_context(cannot)?]);
        bundle.add_resource(messages).map_err(|errors| anyhow!("{errors:?}")).with_context(cannot)?;
        // Isolation marks around what is filled in would show up on the screen and in exports.
        bundle.set_use_isolating(false);
        Ok(Self { language, bundle, extra: HashMap::new(), known: Mutex::default(), fold: None })
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
        self.bundle.set_transform(fold);
        self.fold = fold;
        self
    }

    /// Signs that stand in no language file, as these words are shown.
    pub fn signs<'a>(&self, signs: &'a str) -> Cow<'a, str> {
        self.fold.map_or(Cow::Borrowed(signs), |fold| fold(signs))
    }

    /// The language these words are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there are words for this id; dots and dashes are the same in one.
    pub fn has(&self, id: &str) -> bool {
        let id = &*id.replace('.', "-");
        self.extra.contains_key(id) || self.bundle.has_message(id)
    }

    /// The words for this id; the id itself when there are none.
    pub fn get(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The words for this id with these arguments in them; the id itself when there are none.
    pub fn fill(&self, id: &str, args: &[(&str, Value)]) -> String {
        let id = &*id.replace('.', "-");
        if let Some(words) = self.extra.get(id) {
            return words.clone();
        }
        let known = args.is_empty().then(|| self.known.lock().ok()).flatten();
        if let Some(words) = known.as_ref().and_then(|known| known.get(id)) {
            return words.clone();
        }
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let words = self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned();
        if let Some(mut known) = known {
            known.insert(id.to_owned(), words.clone());
        }
        words
    }
}

#[cfg(test)]
mod tests;
