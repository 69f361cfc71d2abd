//! A journal that is taken along and brought in by commands; a file that is there is never written over.

use std::fs;

use serde_json::Value;

use crate::support::home::{Home, NOW};

#[test]
fn an_export_is_the_same_bytes_each_time_and_writes_over_nothing() {
    let home = Home::new().with_entries().with_circle();
    let markdown = home.out(&["export"]);
    assert!(markdown.starts_with("# Dagboek\n") && markdown.contains("### 21:04"), "{markdown}");
    assert_eq!(home.out(&["export", "--output", "-"]), markdown);
    let json: Value = serde_json::from_str(&home.out(&["export", "--format", "json"])).unwrap();
    assert_eq!(json["entries"].as_array().unwrap().len(), 5);
    assert_eq!(json["circle"].as_array().unwrap().len(), 5);
    let said = home.out(&["export", "--output", "dagboek.md"]);
    assert!(said.contains("dagboek.md"), "{said}");
    assert_eq!(fs::read_to_string(home.path().join("dagboek.md")).unwrap(), markdown);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(home.path().join("dagboek.md")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let (_, err, code) = home.run(&["export", "--output", "dagboek.md", "--on", "today"]);
    assert_eq!((code, err.contains("bestaat al")), (1, true), "{err}");
    assert_eq!(fs::read_to_string(home.path().join("dagboek.md")).unwrap(), markdown);
    home.out(&["export", "--output", "dagboek.md", "--on", "today", "--force"]);
    assert!(!fs::read_to_string(home.path().join("dagboek.md")).unwrap().contains("café"));
    assert_eq!(home.run(&["export", "--output", "no/such/folder/x.md"]).2, 1);
}

#[test]
fn a_shared_export_leaves_out_what_was_not_chosen() {
    let home = Home::new().with_entries().with_circle();
    let shared = home.out(&["export", "--share", "--with", "feelings"]);
    assert!(shared.contains("angst") && !shared.contains("contact") && !shared.contains("café"), "{shared}");
    assert!(!shared.contains("06 00 00 00 01"), "{shared}");
    let shared = home.out(&["export", "--share", "--with", "circle,notes", "--without-names"]);
    assert!(shared.contains("café") && !shared.contains("06 00 00 00 01"), "{shared}");
}

#[test]
fn sharing_nothing_says_what_can_be_chosen() {
    let home = Home::new().with_entries();
    let choose = "Zo blijft er niets over om te delen. \
        Kies erbij met --with feelings,needs,encounters,notes,circle.\n";
    for args in [
        &["export", "--share"][..],
        &["export", "--share", "--without-names"],
        &["export", "--share", "--with", "encounters", "--output", "delen.md"],
    ] {
        assert_eq!(home.run(args), (String::new(), choose.to_owned(), 1), "{args:?}");
    }
    assert!(!home.path().join("delen.md").exists());
    let (_, err, _) = home.run(&["export", "--share", "--lang", "en"]);
    assert!(err.starts_with("Like this nothing is left to share."), "{err}");
    let shared = home.out(&["export", "--share", "--with", "needs"]);
    assert!(shared.contains("\nWeggelaten: gevoel, ontmoetingen, vrije tekst,"), "{shared}");
    // With nothing written yet there is nothing to choose from.
    assert_eq!(Home::new().run(&["export", "--share"]).1, "Er staat nog niets om mee te nemen.\n");
    assert_eq!(Home::new().with_circle().run(&["export", "--share"]).1, choose);
}

#[test]
fn a_journal_that_was_taken_along_comes_back_whole_and_once() {
    let (old, new) = (Home::new().with_entries().with_circle(), Home::new());
    let file = old.path().join("all.json");
    let file = file.to_str().unwrap();
    let all = old.out(&["export", "--format", "json"]);
    old.out(&["export", "--format", "json", "--output", file]);
    assert!(new.out(&["import", "--dry-run", file]).contains("Er is nog niets veranderd."));
    assert!(!new.path().join("data").exists());
    assert!(new.out(&["import", file]).contains("toegevoegd"));
    assert_eq!(new.out(&["export", "--format", "json"]), all);
    assert_eq!(new.out(&["importeer", file]), "Alles uit dit bestand stond er al.\n");
    assert_eq!(new.out(&["export", "--format", "json"]), all);
}

#[test]
fn a_file_that_is_cut_or_was_made_to_share_brings_in_nothing() {
    let home = Home::new().with_entries();
    let before = home.out(&["export", "--format", "json"]);
    let shared = home.out(&["export", "--format", "json", "--share", "--with", "notes"]);
    for (words, said) in [
        (&before[..before.len() / 2], "niet heel"),
        (&shared, "om te delen"),
        ("[]", "herken ik niet"),
        (&before.replace("\"version\": 1", "\"version\": 2"), "nieuwer programma"),
    ] {
        fs::write(home.path().join("in.json"), words).unwrap();
        let (out, err, code) = home.run(&["import", "in.json"]);
        assert!(code == 1 && out.is_empty() && err.contains(said), "{out} {err} {code}");
        assert!(err.contains("Er is niets veranderd."), "{err}");
    }
    assert_eq!(home.out(&["export", "--format", "json"]), before);
}

#[test]
fn what_cannot_be_brought_in_is_named_in_the_words_of_the_person() {
    let home = Home::new();
    fs::write(home.path().join("x.csv"), "avond,oefening\n2026-11-22,notitie\n").unwrap();
    fs::create_dir(home.path().join("map")).unwrap();
    for (file, said) in [
        (
            "x.csv",
            "Dit bestand herken ik niet. Er is niets veranderd. Wat wel kan: verbinding, Day One, jrnl, tui-journal, Diarium, Daylio, of een map met Markdown.",
        ),
        ("niets.json", "niets.json bestaat niet."),
        ("map", "In deze map vind ik geen bladzijden met een datum. Er is niets veranderd."),
    ] {
        let (out, err, code) = home.run(&["import", file]);
        assert_eq!((out.as_str(), err.trim_end(), code), ("", said, 1));
    }
}

#[test]
fn the_trash_comes_along_only_in_a_whole_copy() {
    let home = Home::new().with_entries();
    let json: Value = serde_json::from_str(&home.out(&["export", "--format", "json"])).unwrap();
    let entry = &json["entries"][0];
    home.journal()
        .remove(entry["id"].as_str().unwrap(), chrono::DateTime::parse_from_rfc3339(NOW).unwrap().into())
        .unwrap();
    let whole: Value = serde_json::from_str(&home.out(&["export", "--format", "json"])).unwrap();
    assert_eq!(whole["entries"].as_array().unwrap().len(), json["entries"].as_array().unwrap().len());
    let shared: Value = serde_json::from_str(&home.out(&[
        "export",
        "--format",
        "json",
        "--share",
        "--with",
        "feelings,needs,encounters,notes",
    ]))
    .unwrap();
    assert!(shared["entries"].as_array().unwrap().iter().all(|shown| shown["id"] != entry["id"]));
    let rows = |home: &Home| home.out(&["export", "--format", "csv"]).matches("\r\n").count();
    assert_eq!(rows(&home), json["entries"].as_array().unwrap().len());
}
