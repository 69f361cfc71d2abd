//! The languages, their messages, and which one is chosen; must never choose one that lacks a word.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::index::Index;

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

    /// The source of its messages, compiled into the program.
    pub(super) const fn messages(self) -> &'static str {
        match self {
            Self::Nl => include_str!("../../assets/text/nl/verbinding.ftl"),
            Self::En => include_str!("../../assets/text/en/verbinding.ftl"),
        }
    }

    /// Where each of its messages stands.
    pub(super) fn index(self) -> &'static Index {
        static NL: Index = Index::of(Language::Nl.messages());
        static EN: Index = Index::of(Language::En.messages());
        match self {
            Self::Nl => &NL,
            Self::En => &EN,
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

/// What the system asks for as BCP 47 tags, first choice first; empty when it says nothing.
pub fn system_locales() -> Vec<String> {
    well_formed(sys_locale::get_locales())
}

/// The locales that are BCP 47 tags, in their canonical spelling; `C` and lists of locales are not.
fn well_formed(locales: impl Iterator<Item = String>) -> Vec<String> {
    // A bundle is made for tags, so it parses them.
    let tags = locales.filter_map(|locale| locale.parse().ok()).collect();
    FluentBundle::<FluentResource>::new_concurrent(tags).locales.iter().map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_that_is_no_language_tag_is_left_out() {
        let said = ["C", "en-US:nl", "en ", "en-US-u-hc-h23", "NL-be", "POSIX", "zh-Hant-NL"];
        assert_eq!(well_formed(said.into_iter().map(str::to_owned)), ["nl-BE", "posix", "zh-Hant-NL"]);
        assert_eq!(
            Language::choose(None, None, None, &well_formed(["en ".to_owned()].into_iter())),
            Language::Nl
        );
    }
}
