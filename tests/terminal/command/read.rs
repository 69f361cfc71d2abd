//! `verbinding read`: the list, a page by its name in any language, and a name that is none.

use crate::support::home::Home;

#[test]
fn the_pages_are_listed_and_each_is_read_by_its_name_or_a_word_of_its_title() {
    let home = Home::new();
    let (out, err, code) = home.run(&["read"]);
    assert_eq!((out.lines().count(), err.as_str(), code), (6, "", 0));
    assert!(out.contains("wall        De muur\n"), "{out}");
    for name in [&["read", "wall"][..], &["lezen", "muur"], &["lees", "De muur"], &["read", "WALL"]] {
        let (out, err, code) = home.run(name);
        assert_eq!((err.as_str(), code), ("", 0), "{name:?}");
        assert!(out.starts_with("De muur\n\nPijn zoekt") && out.ends_with("verbinding grounding\n"), "{out}");
    }
    let (out, ..) = home.run(&["read", "schaamte", "--lang", "en"]);
    assert!(out.starts_with("Shame\n\n"), "{out}");
    assert!(!home.path().join("data").exists(), "reading makes nothing");
}

#[test]
fn a_page_that_is_not_there_says_how_to_see_which_are() {
    let home = Home::new();
    let (out, err, code) = home.run(&["read", "geluk"]);
    let said = "Er is geen bladzijde geluk. Met verbinding read zie je welke er zijn.\n";
    assert_eq!((out.as_str(), err.as_str(), code), ("", said, 2));
}
