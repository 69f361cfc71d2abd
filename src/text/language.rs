//! The languages, the files of each, and which one is chosen; must never choose one that lacks a word.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;

use super::index::Index;

/// Makes the languages of the list, and the macros that read a file of each of them.
macro_rules! languages {
    ($dollar:tt $(#[$whole:meta])* pub enum Language { $($(#[$about:meta])* $name:ident $code:tt,)+ }) => {
        $(#[$whole])*
        pub enum Language {
            $($(#[$about])* $name,)+
        }

        impl Language {
            /// All languages, in the order they are offered.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$name),+];

            /// The two-letter code, as in the configuration and on the command line.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }
        }

        impl Language {
            /// Where each of its messages stands.
            pub(super) fn index(self) -> &'static Index {
                match self {
                    $(Self::$name => {
                        static INDEX: Index = Index::of(Language::$name.messages());
                        &INDEX
                    })+
                }
            }

            /// The source of its messages, compiled into the program.
            pub(super) const fn messages(self) -> &'static str {
                file_of!(self, "verbinding.ftl")
            }
        }

        /// A file in the folder of a language, compiled into the program: `file_of!(language, "reading/wall.md")`.
        macro_rules! file_of {
            ($dollar language:expr, $dollar file:expr) => {
                match $dollar language {
                    $($crate::text::Language::$name => include_str!(concat!(
                        env!("CARGO_MANIFEST_DIR"), "/assets/text/", $code, "/", $dollar file
                    )),)+
                }
            };
        }
        pub(crate) use file_of;

        /// A page of `docs/` in a language, compiled into the program: `page_of!(language, "privacy")`.
        macro_rules! page_of {
            ($dollar language:expr, $dollar page:literal) => {
                match $dollar language {
                    $($crate::text::Language::$name => include_str!(concat!(
                        env!("CARGO_MANIFEST_DIR"), "/docs/", $dollar page, mark_of_page!($code), ".md"
                    )),)+
                }
            };
        }
        pub(crate) use page_of;
    };
}

/// What tells the languages of a page of `docs/` apart: `privacy.md` is English, `privacy.nl.md` is Dutch.
macro_rules! mark_of_page {
    ("en") => {
        ""
    };
    ($code:tt) => {
        concat!(".", $code)
    };
}
pub(crate) use mark_of_page;

// One line makes a language; everything else of it is in `assets/text/<code>/`: see docs/new-language.md.
languages! { $
    /// A language in which every word exists.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
    pub enum Language {
        /// Dutch, the language of the people this was made for, so the one when nothing says otherwise.
        #[default]
        Nl "nl",
        /// English.
        En "en",
        /// German.
        De "de",
    }
}

/// What can be typed, by what it means, in all languages: no one has to know which language the program is in.
static TYPED: LazyLock<HashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut typed: HashMap<&str, Vec<&str>> = HashMap::new();
    for (name, words) in Language::ALL.into_iter().flat_map(Language::facts) {
        typed.entry(name).or_default().extend(words);
    }
    typed
});

/// The words of every language that can be typed for this: `day-today`.
pub fn typed(name: &str) -> &'static [&'static str] {
    TYPED.get(name).map_or(&[], Vec::as_slice)
}

impl Language {
    /// What is to be known of it beside its messages, line by line: a name, and the words that stand there.
    pub(crate) fn facts(self) -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
        let lines = file_of!(self, "language.txt").lines().filter(|line| !line.starts_with('#'));
        lines.filter_map(|line| line.split_once(" =")).map(|(name, words)| {
            let words = words.split(',').map(str::trim).filter(|word| !word.is_empty());
            (name.trim(), words)
        })
    }

    /// The words of one of these lines; none if there is no such line.
    pub fn words(self, name: &str) -> Vec<&'static str> {
        let line = self.facts().find(|(there, _)| *there == name);
        line.map(|(_, words)| words.collect()).unwrap_or_default()
    }

    /// What it calls itself: "Nederlands".
    pub fn name(self) -> &'static str {
        self.words("name").first().copied().unwrap_or(self.code())
    }

    /// Reads a code or a locale (`nl`, `en_GB.UTF-8`); `None` when it names no language, as `C` does.
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
