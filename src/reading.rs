//! Short pages to read: the ideas that the exercises come from, one Markdown file for each page and language.
//! Knows nothing of where a page is shown.

pub mod privacy;

use crate::text::{Language, Text, file_of};

/// One list for the names and for the files.
macro_rules! pages {
    ($(#[$about:meta])* pub const NAMES: $($name:literal),*) => {
        $(#[$about])*
        pub const NAMES: [&str; [$($name),*].len()] = [$($name),*];

        /// The Markdown of every page in a language, in the order of [`NAMES`].
        fn sources(language: Language) -> [&'static str; NAMES.len()] {
            [$(file_of!(language, concat!("reading/", $name, ".md"))),*]
        }
    };
}

pages! {
    /// The names of the pages, in the order in which they are offered.
    pub const NAMES: "connection", "wall", "yourself", "others", "shame", "recovery"
}

/// One page, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadingPage {
    /// Its name, the same in every language.
    pub name: &'static str,
    /// What it is about.
    pub title: String,
    /// Its text, each paragraph on one line.
    pub paragraphs: Vec<String>,
    /// The code word of the exercise that belongs to it.
    pub exercise: String,
}

/// Every page, in the language of these words and in the signs that they have.
pub fn pages(text: &Text) -> Vec<ReadingPage> {
    let all = NAMES.into_iter().zip(sources(text.language()));
    all.map(|(name, markdown)| ReadingPage::parse(name, &text.signs(markdown))).collect()
}

/// The page with this name.
pub fn page(name: &str, text: &Text) -> Option<ReadingPage> {
    pages(text).into_iter().find(|page| page.name == name)
}

/// The page with the idea of an exercise, by its code word.
pub fn about(exercise: &str, text: &Text) -> Option<ReadingPage> {
    pages(text).into_iter().find(|page| page.exercise == exercise)
}

/// The name of the page that somebody means by it, or by its title, or by a word of its title, in any language.
pub fn meant(words: &str) -> Option<&'static str> {
    let words = words.trim().to_lowercase();
    let all = Language::ALL.into_iter().flat_map(|language| NAMES.into_iter().zip(sources(language)));
    let all: Vec<ReadingPage> = all.map(|(name, markdown)| ReadingPage::parse(name, markdown)).collect();
    let named = |page: &&ReadingPage| page.name == words || page.title.to_lowercase() == words;
    let in_title =
        |page: &&ReadingPage| page.title.to_lowercase().split_whitespace().any(|word| word == words);
    all.iter().find(named).or_else(|| all.iter().find(in_title)).map(|page| page.name)
}

impl ReadingPage {
    /// A heading, paragraphs, and a link to the exercise: `[name](code_word)`.
    fn parse(name: &'static str, markdown: &str) -> Self {
        let mut page = Self { name, title: String::new(), paragraphs: Vec::new(), exercise: String::new() };
        for block in markdown.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
            let link = block.strip_prefix('[').and_then(|link| link.strip_suffix(')'));
            if let Some(title) = block.strip_prefix("# ") {
                title.trim().clone_into(&mut page.title);
            } else if let Some((_, exercise)) = link.and_then(|link| link.split_once("](")) {
                exercise.clone_into(&mut page.exercise);
            } else {
                page.paragraphs.push(block.lines().collect::<Vec<_>>().join(" "));
            }
        }
        page
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Catalogue;

    fn sentences(paragraph: &str) -> Vec<&str> {
        paragraph.split_inclusive(['.', '?']).map(str::trim).filter(|it| !it.is_empty()).collect()
    }

    fn every_page() -> Vec<(Language, ReadingPage)> {
        let of = |language| {
            let text = Text::new(language).unwrap();
            pages(&text).into_iter().map(move |page| (language, page))
        };
        Language::ALL.into_iter().flat_map(of).collect()
    }

    #[test]
    fn every_page_ends_with_an_exercise_under_the_name_that_it_has_on_the_screen() {
        let exercises = Catalogue::built_in().unwrap();
        for (language, page) in every_page() {
            let text = Text::new(language).unwrap();
            assert!(exercises.get(&page.exercise).is_some(), "{}", page.name);
            let index = NAMES.iter().position(|name| *name == page.name).unwrap();
            let link = format!("[{}]({})\n", text.get(&format!("{}.title", page.exercise)), page.exercise);
            assert!(sources(language)[index].ends_with(&link), "{} in {}", page.name, language.code());
        }
    }

    #[test]
    fn every_exercise_has_one_page_and_it_is_the_same_in_every_language() {
        for language in Language::ALL {
            let text = Text::new(language).unwrap();
            for kind in ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"] {
                let pages = pages(&text);
                let about: Vec<&str> =
                    pages.iter().filter(|page| page.exercise == kind).map(|page| page.name).collect();
                assert_eq!(
                    about,
                    [super::about(kind, &Text::new(Language::Nl).unwrap()).unwrap().name],
                    "{kind}"
                );
            }
        }
    }

    #[test]
    fn a_page_has_at_most_120_words_and_no_sentence_of_it_more_than_15() {
        let count =
            |words: &str| words.split_whitespace().filter(|it| it.contains(char::is_alphanumeric)).count();
        for (language, page) in every_page() {
            let whole = count(&page.title) + page.paragraphs.iter().map(|it| count(it)).sum::<usize>();
            assert!((60..=120).contains(&whole), "{} in {}: {whole} words", page.name, language.code());
            for sentence in page.paragraphs.iter().flat_map(|it| sentences(it)) {
                assert!(count(sentence) <= 15, "{sentence}");
            }
        }
    }

    #[test]
    fn a_page_orders_nobody_and_raises_no_voice() {
        for (language, page) in every_page() {
            let never = language.words("never");
            for words in page.paragraphs.iter().chain([&page.title]) {
                assert!(!words.contains('!'), "{words}");
                let mut each = words.split(|letter: char| !letter.is_alphabetic());
                assert!(
                    each.all(|it| !never.contains(&it) && !never.contains(&&*it.to_lowercase())),
                    "{words}"
                );
            }
        }
    }
}
