//! The circle as a command prints it; whatever else is broken, it is printed.

use std::fs;

use serde_json::Value;

use crate::support::home::{Home, told};

const CIRCLE: &str = r#"Mijn steuncirkel

1. M. (zus)
   06 00 00 00 01
   "Heb je tien minuten? Ik heb een rotdag."

2. J. (groep)
   06 00 00 00 02
   "Ik heb trek. Praat even met me."

3. Mijn begeleider (ma-vr 9-17)
   020 000 00 03

4. Het bankje bij de vijver
   12 minuten lopen

Bij direct gevaar: 112
Denk je aan zelfdoding: 113 of gratis 0800-0113
Iemand die luistert: 088 0767 000 (De Luisterlijn)
"#;

#[test]
fn a_piped_circle_is_plain_text_whatever_else_is_broken() {
    let home = Home::new().with_circle().with_entries();
    assert_eq!(home.run(&["circle"]), (CIRCLE.to_owned(), String::new(), 0));
    fs::write(home.month_file("2026-11"), "not json").unwrap();
    fs::write(home.path().join("data/journal/2026-12.x.json"), [0xff, 0x00]).unwrap();
    fs::create_dir_all(home.path().join("config/exercises")).unwrap();
    fs::write(home.path().join("config/config.toml"), "nonsense = {").unwrap();
    fs::write(home.path().join("config/exercises/x.toml"), "nonsense").unwrap();
    let broken = home.command(&["steuncirkel"]).env_remove("HOME").env("TERM", "dumb").output().unwrap();
    assert_eq!(told(&broken), (CIRCLE.to_owned(), String::new(), 0));
    assert!(home.out(&["circle", "--lang", "en"]).starts_with("My support circle\n"));
}

#[test]
fn an_empty_or_damaged_circle_says_so_beside_the_help_lines() {
    let home = Home::new();
    let (out, err, code) = home.run(&["circle"]);
    assert_eq!(code, 0);
    // Which numbers they are depends on the region of this computer; `always_a_number` looks at that.
    assert!(
        out.contains(|sign: char| sign.is_ascii_digit()) && err.contains("verbinding circle --edit"),
        "{out} {err}"
    );
    assert!(fs::read_dir(home.path()).unwrap().next().is_none(), "reading writes nothing");

    let home = Home::new().with_circle();
    let file = fs::read_dir(home.path().join("data")).unwrap().map(|entry| entry.unwrap().path());
    let file = file.into_iter().find(|path| path.is_file()).unwrap();
    fs::write(&file, "{").unwrap();
    let (out, err, code) = home.run(&["circle"]);
    assert_eq!((code, err.lines().count()), (0, 1), "{out} {err}");
    assert_eq!(fs::read(&file).unwrap(), b"{", "a damaged file is left as it is");
}

#[test]
fn the_circle_as_json_and_as_a_poster() {
    let home = Home::new().with_circle();
    let json: Value = serde_json::from_str(&home.out(&["circle", "--json"])).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["circle"][0]["name"], "M.");
    assert_eq!(json["circle"][3]["words"], Value::Null);
    assert_eq!(json["help_lines"][0]["call"], "112");
    let said = home.out(&["circle", "--poster", "cirkel.html"]);
    assert!(said.contains("cirkel.html"), "{said}");
    let poster = fs::read_to_string(home.path().join("cirkel.html")).unwrap();
    assert!(poster.contains("<svg") && poster.contains("06 00 00 00 01"));
    let (_, err, code) = home.run(&["circle", "--poster", "cirkel.html"]);
    assert_eq!((code, err.contains("bestaat al")), (1, true), "{err}");
    home.out(&["circle", "--poster", "cirkel.html", "--force"]);
    assert!(home.out(&["circle", "--poster", "-"]).contains("MIJN STEUNCIRKEL"));
    home.out(&["circle", "--poster", "cirkel.HTM"]);
    home.out(&["circle", "--poster", "cirkel.txt"]);
    for name in ["cirkel.pdf", "cirkel", "cirkel.html.docx"] {
        let (out, err, code) = home.run(&["circle", "--poster", name]);
        assert!(out.contains(|sign: char| sign.is_ascii_digit()) && code == 2, "{out} {err}");
        assert_eq!(err, format!("--poster kent {name} niet. Kies uit: .html, .htm, .txt, -.\n"));
        assert!(!home.path().join(name).exists());
    }
}
