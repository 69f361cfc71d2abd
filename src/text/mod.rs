//! The words: which language, and every lookup in it; must never panic on a missing id and never mix languages.

/// Dates and times, as a person reads and types them.
pub mod dates;

mod reason;

mod typed;

/// Width, line breaks and cleaning.
pub mod wrap;

pub use reason::{Reason, What};
pub use wrap::{capital, clean, cut, first_sentence, one_line, width, wrap};

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Mutex;

use anyhow::{Context, Result};
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::{DesktopLanguageRequester, LanguageLoader};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

/// The language files, compiled into the program: `<language>/verbinding.ftl`.
#[derive(RustEmbed)]
#[folder = "assets/text"]
struct Assets;

/// A language in which every word exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Dutch, the language of the people this was made for, so the one when nothing says otherwise.
    #[default]
    Nl,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The two-letter code, as in the configuration and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Reads a code or a locale (`nl`, `en_GB.UTF-8`); `None` when it names neither language, as `C` does.
    pub fn parse(name: &str) -> Option<Self> {
        let primary = name.trim().split(['_', '-', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// The first of these that names a language: the flag, the environment, the configuration, the locales.
    pub fn choose(flag: Option<&str>, env: Option<&str>, config: Option<&str>, locale: &[String]) -> Self {
        let said = [flag, env, config].into_iter().flatten();
        said.chain(locale.iter().map(String::as_str)).find_map(Self::parse).unwrap_or_default()
    }
}

/// What the system asks for, first choice first; empty when it says nothing.
pub fn system_locales() -> Vec<String> {
    DesktopLanguageRequester::requested_languages().iter().map(ToString::to_string).collect()
}

/// Something filled into a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Words, put in as they are.
    Words(Cow<'a, str>),
    /// A number, which may also choose the plural form.
    Count(usize),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(words: &'a str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(words: &'a String) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl From<String> for Value<'_> {
    fn from(words: String) -> Self {
        Self::Words(Cow::Owned(words))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Every word in one language.
pub struct Text {
    language: Language,
    loader: FluentLanguageLoader,
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
        let id: LanguageIdentifier = language.code().parse().with_context(cannot)?;
        let loader = FluentLanguageLoader::new("verbinding", id.clone());
        loader.load_languages(&Assets, &[id]).with_context(cannot)?;
        // Isolation marks around what is filled in would show up on the screen and in exports.
        loader.set_use_isolating(false);
        Ok(Self { language, loader, extra: HashMap::new(), known: Mutex::default(), fold: None })
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
        self.loader.with_bundles_mut(|bundle| bundle.set_transform(fold));
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
        self.extra.contains_key(id) || self.loader.has(id)
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
        if !self.loader.has(id) {
            return id.to_owned();
        }
        let args: HashMap<&str, _> = args
            .iter()
            .map(|(name, value)| match value {
                Value::Words(words) => (*name, words.as_ref().into()),
                Value::Count(count) => (*name, (*count).into()),
            })
            .collect();
        let words = self.loader.get_args_concrete(id, args);
        if let Some(mut known) = known {
            known.insert(id.to_owned(), words.clone());
        }
        words
    }
}

#[cfg(test)]
mod tests;
