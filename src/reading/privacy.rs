//! The page about privacy: the files `docs/privacy.md` and `docs/privacy.<language>.md` themselves, with the folders of this person
//! in them. Knows nothing of where it is shown, and looks at no folder.

use std::borrow::Cow;

use crate::settings::Paths;
use crate::text::{Language, Text, mark_of_page, one_line, page_of};

/// A part of the page, on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What the page is about.
    Title(String),
    /// What the following parts are about.
    Heading(String),
    /// A paragraph.
    Words(String),
    /// A row of a list.
    Item(String),
    /// What can be typed in a shell.
    Command(String),
}

/// What stands around a command.
const FENCE: &str = "```";

fn source(language: Language) -> &'static str {
    page_of!(language, "privacy")
}

/// The page in the language of these words, about these folders.
pub fn page(text: &Text, paths: &Paths) -> Vec<Block> {
    let folders = [
        ("~/.local/share/verbinding", paths.data()),
        ("~/.local/state/verbinding", paths.state()),
        ("~/.config/verbinding", paths.config()),
    ];
    let folders = folders.map(|(usual, here)| (usual, one_line(&here.display().to_string())));
    let with_folders = |words: &str, as_typed: bool| {
        folders.iter().fold(words.to_owned(), |words, (usual, here)| {
            let here = if as_typed { shell_words::quote(here) } else { Cow::Borrowed(here.as_str()) };
            words.replace(usual, &here)
        })
    };
    let shown = |words: &str| with_folders(&text.signs(&words.replace('`', "")), false);
    let blocks = parse(source(text.language())).into_iter();
    let blocks = blocks.map(|block| match block {
        Block::Title(words) => Block::Title(shown(&words)),
        Block::Heading(words) => Block::Heading(shown(&words)),
        Block::Words(words) => Block::Words(shown(&words)),
        Block::Item(words) => Block::Item(shown(&words)),
        Block::Command(words) => Block::Command(with_folders(&words, true)),
    });
    blocks.collect()
}

/// A title, headings, paragraphs, lists and commands, each on a line of its own.
fn parse(markdown: &str) -> Vec<Block> {
    let (mut blocks, mut typed) = (Vec::new(), false);
    for line in markdown.lines().filter(|line| !line.is_empty()) {
        if line == FENCE {
            typed = !typed;
        } else if typed {
            blocks.push(Block::Command(line.to_owned()));
        } else if let Some(words) = line.strip_prefix("# ") {
            blocks.push(Block::Title(words.to_owned()));
        } else if let Some(words) = line.strip_prefix("## ") {
            blocks.push(Block::Heading(words.to_owned()));
        } else if let Some(words) = line.strip_prefix("- ") {
            blocks.push(Block::Item(words.to_owned()));
        } else {
            blocks.push(Block::Words(line.to_owned()));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use std::mem::discriminant;
    use std::path::Path;

    use super::*;

    fn words(block: &Block) -> &str {
        match block {
            Block::Title(words)
            | Block::Heading(words)
            | Block::Words(words)
            | Block::Item(words)
            | Block::Command(words) => words,
        }
    }

    /// The parts of a page that a person reads, without what is typed.
    fn prose(language: Language) -> Vec<String> {
        let blocks = parse(source(language)).into_iter();
        let read = blocks.filter(|block| !matches!(block, Block::Command(_)));
        read.map(|block| words(&block).to_owned()).collect()
    }

    /// Sentences; what is typed counts as one word.
    fn sentences(words: &str) -> Vec<String> {
        let parts = words.split('`').enumerate();
        let plain: String = parts.map(|(place, part)| if place % 2 == 1 { "x" } else { part }).collect();
        plain
            .split_inclusive(['.', '?', ':'])
            .map(|it| it.trim().to_owned())
            .filter(|it| !it.is_empty())
            .collect()
    }

    #[test]
    fn every_language_says_the_same_in_the_same_order() {
        for language in Language::ALL {
            say_the_same(&parse(source(Language::Nl)), &parse(source(language)));
        }
    }

    fn say_the_same(nl: &[Block], other: &[Block]) {
        let shape = |page: &[Block]| page.iter().map(discriminant).collect::<Vec<_>>();
        assert!(shape(nl) == shape(other), "the parts of the two pages differ");
        for (nl, other) in nl.iter().zip(other) {
            let (nl, other) = (words(nl), words(other));
            assert_eq!(nl.matches('`').count(), other.matches('`').count(), "{nl}\n{other}");
            assert_eq!(sentences(nl).len(), sentences(other).len(), "{nl}\n{other}");
        }
        let typed = |page: &[Block]| {
            let typed = page.iter().filter(|block| matches!(block, Block::Command(_)));
            typed.cloned().collect::<Vec<_>>()
        };
        assert_eq!(typed(nl), typed(other));
        assert_eq!(typed(nl).len(), 5);
    }

    #[test]
    fn no_sentence_has_more_than_15_words_and_none_orders_anybody() {
        for language in Language::ALL {
            let never = language.words("never");
            for words in prose(language) {
                assert!(!words.contains('!'), "{words}");
                let mut each = words.split(|letter: char| !letter.is_alphabetic());
                assert!(
                    each.all(|it| !never.contains(&it) && !never.contains(&&*it.to_lowercase())),
                    "{words}"
                );
                for sentence in sentences(&words) {
                    let count =
                        sentence.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count();
                    assert!(count <= 15, "{count} words: {sentence}");
                }
            }
        }
    }

    #[test]
    fn the_folders_of_this_person_stand_on_it_and_fit_into_a_command() {
        let paths = Paths::under(Path::new("/home/j van dijk"));
        for language in Language::ALL {
            let page = page(&Text::new(language).unwrap(), &paths);
            let whole: Vec<&str> = page.iter().map(words).collect();
            let whole = whole.join("\n");
            assert!(!whole.contains("~/") && !whole.contains('`'), "{whole}");
            for folder in [paths.data(), paths.state(), paths.config()] {
                assert!(whole.contains(&*folder.to_string_lossy()), "{whole}");
            }
            let age = page.iter().map(words).find(|words| words.starts_with("age ")).unwrap();
            let typed = shell_words::split(age).unwrap();
            assert_eq!(typed[3], "/home/j van dijk/data/identity.age");
            assert_eq!(typed[4], "/home/j van dijk/data/journal/FILE.json.age");
        }
    }
}
