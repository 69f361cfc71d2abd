//! Where the files are, and what mends or erases them; nothing goes that was not asked for.

use std::fs;

use crate::support::home::Home;

/// A path as this system writes it.
fn parted(path: &str) -> String {
    path.replace('/', std::path::MAIN_SEPARATOR_STR)
}

#[test]
fn where_names_every_file_that_there_is() {
    let home = Home::welcomed().with_entries().with_circle();
    let paths = home.out(&["where"]);
    assert!(paths.contains("geen netwerk") || paths.contains("geen verbinding"), "{paths}");
    let patterns: Vec<(String, String)> = paths
        .lines()
        .filter_map(|line| line.find(home.path().to_str().unwrap()).map(|at| line[at..].to_owned()))
        .map(|path| path.split_once('*').map_or((path.clone(), String::new()), |(a, b)| (a.into(), b.into())))
        .collect();
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.to_str().unwrap();
            let told = |(start, end): &(String, String)| name.starts_with(start) && name.ends_with(end);
            assert!(patterns.iter().any(told), "{name}\n{paths}");
        }
    }
}

#[test]
fn erasing_one_page_or_everything_asks_for_the_word_first() {
    let home = Home::new();
    home.note("2026-11-20 21:00", "weg ermee");
    home.note("2026-11-21 21:00", "blijft nog");
    let id = home.keep("note", "2026-11-22T20:00:00+01:00", r#"{"text":"deze gaat"}"#);
    let erase = |args: &[&str], typed: &str| home.typed(args, typed);
    let (out, err, code) = erase(&["erase", &id], "nee\n");
    assert!(
        out.is_empty() && err.contains("deze gaat") && err.contains("'wissen'") && code == 1,
        "{out}{err}"
    );
    assert!(err.ends_with("Er is niets gewist.\n") && home.out(&["list"]).contains("deze gaat"));
    assert_eq!(erase(&["erase", "zzz"], "wissen\n").2, 1);
    let (out, _, code) = erase(&["wis", &id], " Wissen \n");
    assert_eq!((out.as_str(), code), ("Gewist.\n", 0));
    assert!(!home.out(&["list"]).contains("deze gaat") && home.out(&["list"]).contains("weg ermee"));
    for typed in ["", "\n", "wis\n"] {
        assert_eq!(erase(&["erase"], typed).2, 1);
    }
    assert!(home.out(&["list"]).contains("blijft nog"));
    let (out, _, code) = erase(&["erase"], "wissen\n");
    assert!(out.starts_with("Alles is gewist.") && code == 0);
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn doctor_reads_everything_and_repairs_only_when_asked() {
    let home = Home::new();
    assert_eq!(home.out(&["doctor"]), "Alles is te lezen.\n");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0, "reading makes nothing");
    home.note("2026-11-20 21:00", "een bladzijde");
    assert_eq!(home.out(&["controle"]), "Alles is te lezen.\n");
    let file = fs::read_dir(home.path().join("data/journal")).unwrap().next().unwrap().unwrap().path();
    fs::write(&file, "{ kapot").unwrap();
    let (out, _, code) = home.run(&["doctor"]);
    assert!(
        code == 1 && out.contains("is niet gelezen en niet veranderd") && out.contains("--repair"),
        "{out}"
    );
    assert!(out.ends_with("1 bestand is niet te lezen. Er is niets gewist.\n"), "{out}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "{ kapot");
    let out = home.out(&["doctor", "--repair"]);
    assert!(
        out.contains("Hersteld met de laatste goede kopie") && out.contains(&parted("data/damaged/")),
        "{out}"
    );
    assert_eq!(home.out(&["doctor"]), "Alles is te lezen.\n");
}
