//! Several golden pictures of one screen at once; must never make up a name.

use tempfile::TempDir;
use verbinding::text::Language;
use verbinding::theme::Depth;

use super::golden::{golden, in_language};
use super::stage::Set;

/// Plays keys in a home and compares what is seen; gives the rows of it.
pub fn shoot(name: &str, set: Set, home: TempDir, keys: &str) -> String {
    let mut stage = set.in_colour().play_in(home);
    golden(name, &stage.keys(keys).settled().picture());
    stage.screen()
}

/// Every language in two sizes: Dutch and English at 80x24, Dutch and English at 40x15, and each further language beside
/// the Dutch ones.
pub fn four(names: [&str; 4], set: &Set, home: impl Fn() -> TempDir, keys: &str) {
    let [dutch, english, narrow_dutch, narrow_english] = names;
    two([dutch, english], set, &home, keys);
    two([narrow_dutch, narrow_english], &set.clone().size(40, 15), home, keys);
}

/// Every language in one size: Dutch and English, and each further language beside the Dutch one.
pub fn two(names: [&str; 2], set: &Set, home: impl Fn() -> TempDir, keys: &str) {
    every_language(names, set, |name, set| shoot(name, set, home(), keys));
}

/// A picture in every language, of which `shoot` gives the rows; in none of the further languages is more cut than in
/// Dutch or English, apart from the excerpts in lists of pages, which an ellipsis always ends.
pub fn every_language([dutch, english]: [&str; 2], set: &Set, shoot: impl Fn(&str, Set) -> String) {
    const LISTS: [&str; 6] = ["journal", "entry", "on_this_day", "trash", "search", "insights_few"];
    let mut seen_cut = 0;
    for language in Language::ALL {
        let further = ![Language::Nl, Language::En].contains(&language);
        let name = if further { in_language(dutch, language) } else { dutch.to_owned() };
        let name = if language == Language::En { english.to_owned() } else { name };
        let cut = cut_words(&shoot(&name, set.clone().language(language)), language);
        let list = LISTS.iter().any(|list| name.starts_with(list));
        assert!(!further || list || cut.len() <= seen_cut, "{name} is cut: {cut:?}");
        seen_cut = seen_cut.max(cut.len());
    }
}

/// The words on a screen that an ellipsis cuts off, each with the word before it: those that no message ends so. One that
/// stands alone is a row of keys, which tells that there are more.
fn cut_words(screen: &str, language: Language) -> Vec<String> {
    let file = format!("{}/assets/text/{}/verbinding.ftl", env!("CARGO_MANIFEST_DIR"), language.code());
    let messages = std::fs::read_to_string(file).unwrap();
    let words: Vec<&str> = screen.split_whitespace().collect();
    let ends = (0..words.len()).filter(|at| words[*at].len() > '…'.len_utf8() && words[*at].ends_with('…'));
    let ends = ends.map(|at| words[at.saturating_sub(1)..=at].join(" "));
    ends.filter(|end| !messages.contains(end.as_str())).collect()
}

/// Light, 256 colours, 256 light, 16, 16 light, no colour, ASCII, and a large window.
pub fn palettes(names: [&str; 8], set: &Set, home: impl Fn() -> TempDir, keys: &str) {
    let set = || set.clone();
    let sets = [
        set().light(),
        set().depth(Depth::Indexed),
        set().depth(Depth::Indexed).light(),
        set().depth(Depth::Sixteen),
        set().depth(Depth::Sixteen).light(),
        set().depth(Depth::None),
        set().ascii().depth(Depth::None),
        set().size(140, 45),
    ];
    for (name, set) in names.into_iter().zip(sets) {
        shoot(name, set, home(), keys);
    }
}
