//! The messages of one language, each read when it is first asked for; must never read one of another language.

use std::borrow::Cow;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use super::index::Index;
use super::known::Known;
use super::language::Language;

/// Something filled into a sentence: words as they are, or a number, which may also choose the plural form.
pub type Value<'a> = FluentValue<'a>;

/// Makes words of the program fit for a terminal that lacks some signs.
pub type Fold = fn(&str) -> Cow<'_, str>;

/// The messages of one language.
pub struct Messages {
    language: Language,
    index: &'static Index,
    read: Mutex<Read>,
    /// Words without arguments: a list of entries asks for the same ones over and over.
    known: Known,
}

/// What was read of them until now.
struct Read(FluentBundle<FluentResource>);

impl Messages {
    pub fn new(language: Language) -> Result<Self> {
        Self::of(language, language.index())
    }

    fn of(language: Language, index: &'static Index) -> Result<Self> {
        let code = language.code();
        let locale = code.parse().with_context(|| format!("cannot read the words in `{code}`"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks around what is filled in would show up on the screen and in exports.
        bundle.set_use_isolating(false);
        Ok(Self { language, index, read: Mutex::new(Read(bundle)), known: Known::new() })
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Says every message in other signs from now on.
    pub fn fold(&mut self, fold: Option<Fold>) {
        let Read(bundle) = self.read.get_mut().unwrap_or_else(PoisonError::into_inner);
        bundle.set_transform(fold);
        self.known = Known::new();
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.place(id).is_some()
    }

    /// Where the message with this id begins; a term is none.
    fn place(&self, id: &str) -> Option<usize> {
        if id.starts_with('-') { None } else { self.index.place(id) }
    }

    /// A message without arguments; none if there is no such message.
    pub fn words(&self, id: &str) -> Option<&str> {
        self.known.get_or_make(self.place(id)?, || self.filled(id, &[]))
    }

    /// A message with these arguments in it; none if there is no such message.
    pub fn said(&self, id: &str, args: &[(&str, Value)]) -> Option<String> {
        if args.is_empty() { self.words(id).map(str::to_owned) } else { self.filled(id, args) }
    }

    fn filled(&self, id: &str, args: &[(&str, Value)]) -> Option<String> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.has(id) || !read.add(self.index, id) {
            return None;
        }
        let filled: FluentArgs = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        read.format(self.index, id, &filled)
    }
}

impl Read {
    /// Makes sure that this message or term can be formatted; false if there is none.
    fn add(&mut self, index: &Index, id: &str) -> bool {
        if self.0.has_message(id) {
            return true;
        }
        let Some(source) = index.place(id).and_then(|place| index.source(place)) else { return false };
        // What cannot be read is as good as not there; the tests read every message of every language.
        let Ok(message) = FluentResource::try_new(source.to_owned()) else { return false };
        self.0.add_resource(message).is_ok()
    }

    /// Formats a message that was added, and adds first what it refers to.
    fn format(&mut self, index: &Index, id: &str, args: &FluentArgs) -> Option<String> {
        loop {
            let pattern = self.0.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let words = self.0.format_pattern(pattern, Some(args), &mut errors).into_owned();
            let missing: Vec<String> = errors.iter().filter_map(referred).collect();
            // One that is added already, or that does not exist, cannot be added: so this ends.
            let mut added = false;
            for id in &missing {
                added |= self.add_new(index, id);
            }
            if !added {
                return Some(words);
            }
        }
    }

    fn add_new(&mut self, index: &Index, id: &str) -> bool {
        !self.0.has_message(id) && self.add(index, id)
    }
}

/// The id of a message or a term that another refers to and that was not found.
fn referred(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(reference)) => match reference {
            ReferenceKind::Message { id, .. } => Some(id.clone()),
            ReferenceKind::Term { id, .. } => Some(format!("-{id}")),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Everything that the format's own reader finds in a language when it reads it in one go.
    fn read_whole(language: Language) -> (FluentBundle<FluentResource>, BTreeSet<String>) {
        let whole = FluentResource::try_new(language.messages().to_owned()).unwrap();
        let names =
            language.messages().lines().filter(|line| line.starts_with(|it: char| it.is_alphabetic()));
        let ids = names.filter_map(|line| line.split(" =").next()).map(str::to_owned).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(whole).unwrap();
        (bundle, ids)
    }

    /// The arguments that stand in the source of a message.
    fn arguments(source: &str) -> BTreeSet<&str> {
        source
            .split('$')
            .skip(1)
            .filter_map(|rest| rest.split(|it: char| !it.is_alphanumeric() && it != '_').next())
            .collect()
    }

    #[test]
    fn a_message_that_is_read_alone_says_what_it_says_when_all_are_read_at_once() {
        let mut said = BTreeMap::new();
        for language in Language::ALL {
            let (whole, ids) = read_whole(language);
            let indexed: BTreeSet<String> = language.index().ids().map(str::to_owned).collect();
            assert_eq!(indexed, ids, "{language:?}");
            for id in &ids {
                let source = language.index().source(language.index().place(id).unwrap()).unwrap();
                for value in [FluentValue::from("Sam"), 0.into(), 1.into(), 2.into(), 1234.into()] {
                    let args: Vec<(&str, Value)> =
                        arguments(source).into_iter().map(|name| (name, value.clone())).collect();
                    let filled: FluentArgs = args.iter().cloned().collect();
                    let pattern = whole.get_message(id).unwrap().value().unwrap();
                    let expected = whole.format_pattern(pattern, Some(&filled), &mut Vec::new());
                    // Anew for each, so that nothing was read before.
                    let alone = Messages::new(language).unwrap();
                    assert_eq!(alone.said(id, &args).as_deref(), Some(&*expected), "{id}");
                    *said.entry(language.code()).or_insert(0) += 1;
                }
            }
        }
        assert!(said.values().all(|count| *count > 5 * 900), "{said:?}");
    }

    #[test]
    fn what_a_message_refers_to_is_read_with_it() {
        static SOURCE: &str = "# Other\n-name = Sam\nhello = Dag, { -name }. { more }\n\nmore = Tot { when }.\n\
            when =\n    { $count ->\n        [one] morgen\n       *[other] later\n    }\nlost = { nowhere }\n";
        static INDEX: Index = Index::of(SOURCE);
        let messages = Messages::of(Language::Nl, &INDEX).unwrap();
        assert_eq!(messages.said("hello", &[("count", 1.into())]).as_deref(), Some("Dag, Sam. Tot morgen."));
        assert_eq!(messages.said("hello", &[("count", 2.into())]).as_deref(), Some("Dag, Sam. Tot later."));
        assert_eq!(messages.said("lost", &[]).as_deref(), Some("{nowhere}"));
        assert_eq!(messages.said("name", &[]), None);
        assert!(!messages.has("-name") && messages.has("when"));
    }
}
