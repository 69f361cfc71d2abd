//! Exercises line by line, those of the person too; an answer that was typed is kept.

use std::fs;

use crate::support::home::Home;

/// A file of somebody's own.
pub const OWN_EXERCISE: &str = "name = \"Rondje\"\nstrand = \"here\"\n\n[[step]]\nid = \"saw\"\nquestion = \"Wat zag je?\"\nask = \"write\"\n";

#[test]
fn an_exercise_of_ones_own_takes_the_flags_that_every_command_takes() {
    let home = Home::new();
    fs::create_dir_all(home.path().join("config/exercises")).unwrap();
    fs::write(home.path().join("config/exercises/evening_walk.toml"), OWN_EXERCISE).unwrap();
    for args in [&["evening-walk", "--plain"][..], &["--plain", "evening_walk", "--lang", "en"]] {
        let (out, err, code) = home.typed(args, "een reiger\n.\n\n");
        assert!(code == 0 && out.contains("een reiger"), "{out} {err}");
    }
    for (args, what) in [
        (&["evening-walk", "--nosuch"][..], "--nosuch"),
        (&["evening-walk", "list"], "list"),
        (&["nosuch", "search"], "nosuch"),
        (&["nosuch", "--plain"], "nosuch"),
    ] {
        let (_, err, code) = home.run(args);
        assert_eq!(
            (err, code),
            (format!("Dit begrijp ik niet: {what}. Kijk bij verbinding --help.\n"), 2),
            "{args:?}"
        );
    }
}

#[test]
fn an_exercise_by_pipe_saves_the_page_and_prints_only_that() {
    let home = Home::new().with_circle();
    let typed = "1 4, een riem\n3\n4\n1\n2\neen appje\nMorgen bellen.\n.\n\n1\n";
    let (out, err, code) = home.typed(&["incheck"], typed);
    assert_eq!(code, 0, "{err}");
    let page = "zondag 22 november 2026, 21:04 · Dagelijkse check-in\n\
        Lijf: spanning, moeheid (borst), \"een riem\"\nGevoel: angst (onrustig)\nBehoefte: contact\n\
        Klein begin: een appje\n\nMorgen bellen.\n";
    assert_eq!(out, page, "{err}");
    assert!(err.contains("Vraag 1 van 4.") && err.contains("Bewaard op"), "{err}");
    let (out, err, code) = home.typed(&["check-in"], "1\n");
    assert_eq!((out.as_str(), code), ("", 0));
    assert!(err.ends_with("Concept bewaard.\n"), "{err}");
    assert!(home.path().join("state/drafts/check_in.json").exists());
}

#[test]
fn an_exercise_of_ones_own_is_listed_checked_and_walked() {
    let home = Home::new();
    let folder = home.path().join("config/exercises");
    fs::create_dir_all(&folder).unwrap();
    assert!(home.out(&["exercise", "list"]).contains("check_in"));
    let file = folder.join("evening.toml");
    fs::write(&file, "not an exercise").unwrap();
    let (_, err, code) = home.run(&["oefening", "check", file.to_str().unwrap()]);
    assert_eq!((code, err.contains("regel 1")), (1, true), "{err}");
    let right = folder.join("walk_out.toml");
    fs::write(&right, "name = \"Wandeling\"\n[[step]]\nid = \"a\"\nask = \"write\"\nquestion = \"Waar?\"\n")
        .unwrap();
    let out = home.out(&["oefening", "check", right.to_str().unwrap()]);
    assert!(out.ends_with("klopt: Wandeling, één stap.\n"), "{out}");
    let (out, err, _) = home.run(&["exercise", "list"]);
    assert!(out.contains("check_in") && err.contains("evening.toml"), "{out} {err}");
}
