//! `verbinding read` and `verbinding privacy`: the list, a page by its name in any language, a name that is none, and
//! the page about privacy, of which what it tells to type is tried.

use std::process::Command;

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

#[test]
fn the_page_is_the_one_in_the_documents_with_the_folders_that_are_used() {
    let home = Home::new();
    for (asked, document, first) in [
        (&["privacy"][..], include_str!("../../../docs/privacy.nl.md"), "Je woorden en wie ze kan lezen\n\n"),
        (&["prive"], include_str!("../../../docs/privacy.nl.md"), "Je woorden en wie ze kan lezen\n\n"),
        (&["privacy", "--lang", "en"], include_str!("../../../docs/privacy.md"), "Your words and who can"),
        (
            &["datenschutz", "--lang", "de"],
            include_str!("../../../docs/privacy.de.md"),
            "Deine Worte und wer sie",
        ),
    ] {
        let (out, err, code) = home.run(asked);
        assert_eq!((err.as_str(), code), ("", 0));
        assert!(out.starts_with(first), "{out}");
        for heading in document.lines().filter_map(|line| line.strip_prefix("## ")) {
            assert!(out.contains(&format!("\n\n{heading}\n\n")), "{heading}\n{out}");
        }
        for folder in ["data", "state", "config"] {
            assert!(out.contains(&*home.path().join(folder).to_string_lossy()), "{folder}\n{out}");
        }
        assert!(!out.contains("~/") && !out.contains('`'), "{out}");
    }
    assert!(!home.path().join("data").exists(), "reading makes nothing");
}

#[test]
fn what_it_tells_to_type_opens_a_journal_without_the_program() {
    let has_jq = Command::new("jq").arg("--version").output().is_ok_and(|out| out.status.success());
    if !has_jq {
        println!("jq is missing: the command of the page is not tried");
        return;
    }
    let home = Home::new();
    home.note("2026-10-05 10:00", "Buiten geweest.");
    let (page, ..) = home.run(&["privacy"]);
    let typed = page.lines().map(str::trim).find(|line| line.starts_with("jq ")).unwrap();
    let out = Command::new("sh").args(["-c", typed]).output().unwrap();
    let out = (String::from_utf8(out.stdout).unwrap(), String::from_utf8(out.stderr).unwrap());
    assert!(out.0.contains("2026-10-05T10:00:00") && out.0.ends_with("Buiten geweest.\n"), "{out:?}");
}
