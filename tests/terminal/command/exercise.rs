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

/// What is typed for each exercise that can be added, and words that are then in its page.
const MORE: [(&str, &str, &[&str]); 3] = [
    ("signals", "1 4\nIk bel niemand.\n.\nBuiten zijn.\n.\nMijn zus.\n.\nKom mee.\n.\n\n", &["Mijn zus."]),
    ("three_things", "thee\n.\neen merel\n.\nzon op de muur\n.\n\n", &["een merel", "zon op de muur"]),
    ("letter", "Hou vol.\n.\n4\n\n", &["Hou vol."]),
];

fn config(home: &Home) -> String {
    fs::read_to_string(home.path().join("config/config.toml")).unwrap_or_default()
}

#[test]
fn an_exercise_is_added_and_taken_out_by_any_of_its_names_and_the_rest_of_the_settings_stays() {
    let home = Home::configured("# van mij\nwelcomed = true\n");
    let list = home.out(&["exercise", "list"]);
    assert!(list.contains("Brief (erbij met: verbinding exercise add letter)"), "{list}");
    for (args, said) in [
        (&["exercise", "add", "letter"][..], "Brief staat nu tussen je oefeningen.\n"),
        (&["oefening", "toevoegen", "BRIEF"], "Brief staat nu tussen je oefeningen.\n"),
        (&["oefening", "toevoegen", "drie", "dingen"], "Drie dingen staat nu tussen je oefeningen.\n"),
        (&["exercise", "add", "three-things"], "Drie dingen staat nu tussen je oefeningen.\n"),
        (&["exercise", "add", "signals", "--lang", "en"], "Signals is now among your exercises.\n"),
    ] {
        assert_eq!(home.run(args), (said.to_owned(), String::new(), 0), "{args:?}");
    }
    let three = "# van mij\nwelcomed = true\nexercises = [\"letter\", \"three_things\", \"signals\"]\n";
    assert_eq!(config(&home), three);
    let list = home.out(&["exercise", "list"]);
    assert!(list.contains("Signalen") && !list.contains("erbij met"), "{list}");
    for name in ["Brief", "three_things", "signalen", "signalen"] {
        assert!(home.out(&["oefening", "weghalen", name]).contains("staat niet tussen je oefeningen."));
    }
    assert_eq!(config(&home), "# van mij\nwelcomed = true\n");
}

#[test]
fn a_name_that_nothing_has_and_one_that_is_taken_are_one_sentence_and_change_nothing() {
    let home = Home::welcomed();
    let own = OWN_EXERCISE.replace("Rondje", "Post");
    home.write("config/exercises/letter.toml", own);
    for (args, said) in [
        (&["exercise", "add", "nosuch"][..], "nosuch ken ik niet. Kies uit: signals, three_things.\n"),
        (&["exercise", "add", "letter"], "letter staat al tussen je oefeningen.\n"),
        (&["exercise", "add", "check-in"], "check-in staat al tussen je oefeningen.\n"),
        (&["exercise", "add"], "Er mist nog iets: <NAAM>. Kijk bij verbinding exercise add --help.\n"),
    ] {
        assert_eq!(home.run(args), (String::new(), said.to_owned(), 2), "{args:?}");
    }
    for name in ["signals", "signalen"] {
        let (_, err, code) = home.run(&[name]);
        let said = "Deze oefening kun je erbij zetten met: verbinding exercise add signals.\n";
        assert_eq!((err.as_str(), code), (said, 2));
    }
    assert_eq!(config(&home), "welcomed = true\n");
    // A file that has the name already is sound where it lies; a new one takes another name.
    let (out, _, code) = home.run(&["exercise", "check", "config/exercises/letter.toml"]);
    assert!(code == 0 && out.contains("Post"), "{out}");
    let new = home.write("signals.toml", OWN_EXERCISE);
    let (_, err, code) = home.run(&["exercise", "check", new.to_str().unwrap()]);
    assert!(code == 1 && err.contains("de naam signals hoort bij het programma"), "{err}");
    // Settings that cannot be read are not written over.
    let home = Home::configured("welcomed = maybe\n");
    let (_, err, code) = home.run(&["exercise", "add", "letter"]);
    assert!(code == 1 && err.lines().count() == 1, "{err}");
    assert_eq!(config(&home), "welcomed = maybe\n");
}

#[test]
fn what_was_added_is_walked_saved_exported_in_every_format_and_brought_in_again_in_both_languages() {
    for language in ["nl", "en"] {
        let home = Home::configured("exercises = [\"signals\", \"three_things\", \"letter\"]\n");
        for (kind, typed, _) in MORE {
            let command = home.command_in(language, &[kind]).write_stdin(typed).output().unwrap();
            assert!(command.status.success(), "{kind}: {}", String::from_utf8_lossy(&command.stderr));
        }
        // Turned off, everything is still there to be read.
        home.run_in(language, &["exercise", "remove", "letter"]);
        for format in ["markdown", "json", "csv", "html"] {
            let (out, err, code) = home.run_in(language, &["export", "--format", format]);
            assert_eq!(code, 0, "{err}");
            for words in MORE.iter().flat_map(|(.., words)| *words) {
                assert!(out.contains(words), "{format}: {words} is not in\n{out}");
            }
            if format != "json" {
                assert!(out.contains("november 2027") || out.contains("November 2027"), "{format}: {out}");
                let title = if language == "nl" { "Drie dingen" } else { "Three things" };
                let choice = if language == "nl" { "anders slapen" } else { "sleeping differently" };
                assert!(out.contains(title) && out.contains(choice), "{format}: {out}");
                assert!(!out.contains("three_things") && !out.contains("letter-title"), "{format}: {out}");
            }
        }
        home.run_in(language, &["export", "--format", "json", "--output", "all.json"]);
        let other = Home::new();
        let file = home.path().join("all.json");
        let (out, err, code) = other.run_in(language, &["import", file.to_str().unwrap()]);
        assert_eq!(code, 0, "{out} {err}");
        let of = |home: &Home, args: &[&str]| home.run_in(language, &[&["list"], args].concat()).0;
        assert_eq!(of(&other, &["--json"]), of(&home, &["--json"]));
        for (kind, ..) in MORE {
            assert_eq!(of(&other, &["--kind", kind]).lines().count(), 1, "{kind}");
        }
        assert_eq!(of(&other, &["--strand", "here"]).lines().count(), 1);
        assert_eq!(of(&other, &["--strand", "yourself"]).lines().count(), 2);
        let found = other.run_in(language, &["search", "merel"]).0;
        assert!(found.contains(if language == "nl" { "Drie dingen" } else { "Three things" }), "{found}");
    }
}

#[test]
fn the_one_page_is_changed_by_a_second_walk_and_none_is_added() {
    let home = Home::configured("exercises = [\"signals\"]\n");
    let (_, err, code) = home.typed(&["signals"], MORE[0].1);
    assert_eq!(code, 0, "{err}");
    let (out, err, code) = home.typed(&["signalen"], "\n\n\n\nBel me.\n.\n\n");
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("Mijn zus.") && out.contains("Bel me."), "{out}");
    for name in ["signals", "Signalen"] {
        assert_eq!(home.out(&["list", "--kind", name]).lines().count(), 1);
    }
}

#[test]
fn the_one_page_alone_is_a_page_to_hang_up_and_among_others_it_is_one_of_them() {
    let home = Home::configured("exercises = [\"signals\"]\n").with_circle();
    home.typed(&["signals"], MORE[0].1);
    home.note("2026-11-20 21:00", "Een merel.");
    for (language, title, label) in [("nl", "Signalen", "Wie ervan weet"), ("en", "Signals", "Who knows")] {
        let (page, ..) = home.run_in(language, &["export", "--kind", "signals", "--format", "html"]);
        assert!(page.contains(&format!("<h1>{title}</h1>")) && page.contains(label), "{page}");
        assert!(!page.contains("class=\"calendar\"") && !page.contains("<script"), "{page}");
        assert!(page.contains("2026") && page.contains("Mijn zus."), "{page}");
        let (page, ..) = home.run_in(language, &["export", "--format", "html"]);
        assert!(
            !page.contains(&format!("<h1>{title}</h1>")) && page.contains("class=\"calendar\""),
            "{page}"
        );
    }
}
