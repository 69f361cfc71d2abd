//! One evening on the real binary in a real terminal: from the first run to a journal that can be taken along.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::files::holding;
use crate::support::home::{Home, NOW, told};
use crate::support::records::write_circle;
use crate::support::seen::Modes;

/// Whether these words are in a draft.
fn drafted(home: &Home, words: &str) -> bool {
    !holding(&home.path().join("state/drafts"), words).is_empty()
}

/// The one month file of this device.
fn month(home: &Path) -> (String, Value) {
    let files: Vec<_> =
        fs::read_dir(home.join("data/journal")).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let name = files[0].file_name().unwrap().to_string_lossy().into_owned();
    (name, serde_json::from_str(&fs::read_to_string(&files[0]).unwrap()).unwrap())
}

#[test]
fn an_evening_from_the_first_run_to_the_export() {
    let home = Home::new();
    let mut terminal = home.start("nl").spawn();
    terminal.until("In welke taal?");
    terminal.keys("<Enter>");
    terminal.until("In welk land ben je?");
    terminal.keys("<PgDn>");
    terminal.until("Waar je woorden blijven");
    assert!(!home.path().join("data").exists(), "nothing is written before page 3 was read");
    terminal.keys("<Enter>");
    terminal.until("Wie of wat mag in je steuncirkel?");
    terminal.type_text("M.");
    terminal.keys("<Enter>");
    terminal.type_text("06 00 00 00 01");
    terminal.keys("<Enter>");
    terminal.until("Wil je een wachtzin op je schrift?");
    terminal.keys("<Enter>");
    terminal.until("Wat past er nu bij je?");

    terminal.keys("1");
    terminal.until("Wat merk je in je lijf?");
    terminal.keys("<Space>4<Tab><Tab>");
    terminal.type_text("één knoop, coördinatie weg 🌧️");
    terminal.keys("<PgDn>");
    terminal.until("Welk gevoel is er bij je?");
    terminal.keys("24");
    terminal.until("onrustig");
    terminal.keys("<Tab><Space><PgDn>");
    terminal.until("Waar heb je vandaag behoefte aan?");
    terminal.keys("2<PgDn>");
    terminal.until("Wil je er nog iets bij schrijven?");
    terminal.type_text("Morgen de huisarts, met M. erbij.");
    // From the middle of a text field the circle is one key away, and the same text comes back.
    terminal.keys("<C-s>");
    terminal.until("Je hoeft dit niet alleen te dragen.");
    terminal.until("06 00 00 00 01");
    terminal.key("Esc");
    terminal.until("Morgen de huisarts, met M. erbij.");
    terminal.type_text(" Echt.");
    terminal.until("erbij. Echt.");
    terminal.keys("<Tab><Enter>");
    terminal.until("Bewaard.");

    let (name, file) = month(home.path());
    assert!(name.starts_with("2026-11."), "{name}");
    // The name stands before a mark of the machine.
    let device = fs::read_to_string(home.path().join("state/device")).unwrap();
    let device = device.split_whitespace().next().unwrap();
    assert_eq!(name, format!("2026-11.{device}.json"));
    assert_eq!(file["format"], "verbinding-journal");
    assert_eq!(file["version"], 1);
    assert_eq!(file["device"], device);
    let entry = &file["entries"][0];
    let fields: Vec<&String> = entry.as_object().unwrap().keys().collect();
    assert_eq!(
        fields,
        ["id", "kind", "at", "changed", "body", "body_words", "feelings", "finer", "needs", "note"]
    );
    let wanted = json!({
        "kind": "check_in", "at": NOW, "body": ["tension", "tiredness"], "body_words": "één knoop, coördinatie weg 🌧️",
        "feelings": ["sadness", "fear"], "finer": ["restless"], "needs": ["contact"], "note": "Morgen de huisarts, met M. erbij. Echt."
    });
    for (field, value) in wanted.as_object().unwrap() {
        assert_eq!(&entry[field], value, "{field}");
    }

    terminal.keys("<Enter>");
    terminal.until("Wat past er nu bij je?");
    terminal.keys("q");
    assert!(terminal.wait_exit().success());
    assert_eq!(terminal.modes(), Modes::GIVEN_BACK);

    let markdown = home.out(&["export"]);
    assert!(
        markdown.starts_with("# Dagboek\n") && markdown.contains("## zondag 22 november 2026"),
        "{markdown}"
    );
    assert!(markdown.contains("- **Gevoel:** verdriet, angst (onrustig)"), "{markdown}");
    assert!(markdown.contains("Morgen de huisarts, met M. erbij. Echt."), "{markdown}");
    assert_eq!(home.out(&["export"]), markdown);
    let list: Value = serde_json::from_str(&home.out(&["list", "--json"])).unwrap();
    assert_eq!(list[0]["note"], "Morgen de huisarts, met M. erbij. Echt.");
}

#[test]
fn what_was_typed_half_a_second_before_kill_9_is_offered_whole_at_the_next_start() {
    let ways: [(&str, &str, &str); 7] = [
        ("1<PgDn><PgDn><PgDn>", "Wil je er nog iets bij schrijven?", "<Enter>"),
        ("2<Tab><Right><Space><BackTab>", "Wat zei je tegen jezelf?", "<Enter>"),
        ("31<PgDn><PgDn>", "Waar wil je iets over zeggen?", "<Enter>"),
        ("53<PgDn>", "Ik zie", "<Enter>"),
        ("64<Tab>", "Welke stap is het?", "<Enter>"),
        ("n", "Schrijf wat er is.", "<Enter>"),
        ("4n", "Naam", "<Enter>"),
    ];
    for (keys, question, go_on) in ways {
        let home = Home::welcomed();
        let mut terminal = home.open();
        terminal.keys(keys);
        terminal.until(question);
        terminal.type_text("zin die blijft");
        terminal.until("zin die blijft");
        // The draft is written by the program's own clock; the kill comes when its last letter is there.
        terminal.until_that("the draft is on disk", |_| drafted(&home, "zin die blijft"));
        terminal.kill("KILL");
        terminal.wait_exit();
        let mut again = home.start("nl").spawn();
        again.until("Verder");
        again.keys(go_on);
        again.until("zin die blijft");
    }
}

#[test]
fn the_circle_is_printed_at_once_whatever_else_is_broken() {
    let home = Home::welcomed();
    write_circle(home.path(), 3, &json!({"country": "NL"}));
    home.write("data/journal/2026-11.laptop-7f3a.json", "{\"broken");
    let (printed, _, code) = told(&home.command(&["circle"]).env("TERM", "dumb").output().unwrap());
    assert_eq!(code, 0);
    for wanted in [
        "Mijn steuncirkel",
        "1. M.",
        "06 00 00 00 01",
        "\"Heb je tien minuten? Ik heb een rotdag.\"",
        "3. Mijn begeleider",
        "Bij direct gevaar: 112",
    ] {
        assert!(printed.contains(wanted), "{wanted} in\n{printed}");
    }
    assert!(!printed.contains('\u{1b}'));
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_left_and_a_new_entry_is_still_kept() {
    for broken in [
        "",
        "{\"format\": \"verbinding-journal\", \"ver",
        "{\"format\":\"verbinding-journal\",\"version\":2,\"device\":\"x\",\"entries\":[]}",
    ] {
        let home = Home::welcomed();
        let mut terminal = home.open();
        terminal.keys("n");
        terminal.until("Schrijf wat er is.");
        terminal.type_text("De eerste.");
        terminal.keys("<PgDn>");
        terminal.until("Bewaard.");
        let (name, _) = month(home.path());
        let path = home.path().join("data/journal").join(&name);
        fs::write(&path, broken).unwrap();
        terminal.keys("<Enter>");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("n");
        terminal.until("Schrijf wat er is.");
        terminal.type_text("De tweede.");
        terminal.keys("<PgDn>");
        terminal.until("Bewaard.");
        assert_eq!(fs::read_to_string(&path).unwrap(), broken);
        terminal.keys("<Enter>");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("7");
        terminal.until("De tweede.");
        terminal.until("niet te lezen");
    }
}

#[test]
fn a_closed_window_ends_the_program_within_a_second_and_keeps_the_draft() {
    let home = Home::welcomed();
    let mut terminal = home.open();
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("nog niet af");
    terminal.until("nog niet af");
    terminal.close();
    terminal.exits_within(Duration::from_secs(1));
    assert!(drafted(&home, "nog niet af"));
}

#[test]
fn a_signal_keeps_the_draft_and_gives_the_terminal_back() {
    let home = Home::welcomed();
    let mut terminal = home.open();
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("nog niet af");
    terminal.until("nog niet af");
    terminal.kill("TERM");
    terminal.exits_within(Duration::from_secs(2));
    assert_eq!(terminal.modes(), Modes::GIVEN_BACK);
    assert!(drafted(&home, "nog niet af"));
}

#[test]
fn a_fast_esc_and_a_letter_are_two_keys() {
    let home = Home::welcomed();
    let mut terminal = home.open();
    terminal.keys("n");
    terminal.until("Schrijf wat er is.");
    terminal.type_text("halverwege");
    terminal.send(b"\x1bs");
    terminal.until("Je hoeft dit niet alleen te dragen.");
    terminal.key("Esc");
    terminal.until("halverwege");
}

#[test]
fn the_end_of_a_pipe_half_way_keeps_a_draft() {
    let home = Home::welcomed();
    assert_eq!(home.typed(&["check-in", "--plain"], "1, een riem\n").2, 0);
    assert!(drafted(&home, "een riem"));
    assert!(!home.path().join("data/journal").exists());
}

/// The byte of Esc as a terminal sends it, and then other keys.
#[test]
fn write_esc_enter_keeps_the_page_and_an_arrow_up_writes_on_at_the_same_place() {
    let home = Home::welcomed();
    let mut terminal = home.open();
    terminal.keys("n");
    terminal.until("Esc naar Bewaren");
    terminal.type_text("een zin");
    terminal.keys("<Left><Left><Left>");
    terminal.until("een zin");
    terminal.key("Esc");
    terminal.until("Enter bewaren");
    terminal.until("terug in de tekst");
    terminal.key("Up");
    terminal.until("je schrijft:");
    terminal.type_text("mooie ");
    terminal.until("een mooie zin");
    terminal.key("Esc");
    terminal.until("Enter bewaren");
    terminal.key("Enter");
    terminal.until("Bewaard.");
    assert_eq!(month(home.path()).1["entries"][0]["text"], "een mooie zin");
    terminal.key("Enter");
    terminal.until("Wat past er nu bij je?");
    terminal.keys("q");
    assert!(terminal.wait_exit().success());
}

#[test]
fn answers_from_a_pipe_make_the_same_record_as_the_screen() {
    let pipe = Home::new();
    let answers = "1 4, een riem\n3\n4\n1\n2\neen appje\nMorgen de huisarts.\n.\n\n";
    let (out, err, code) = pipe.typed(&["check-in", "--plain"], answers);
    assert!(code == 0 && !out.contains('\x1b') && !err.contains('\x1b'), "{out:?} {err:?}");

    let screen = Home::welcomed();
    let mut terminal = screen.open();
    terminal.keys("1<Space>4<Tab><Enter>3<PgDn><Tab><Tab>een riem<PgDn>4<Tab><Space><PgDn>2<Tab><Enter>een appje<Enter><PgDn>");
    terminal.keys("Morgen de huisarts.<PgDn>");
    terminal.until("Bewaard.");
    let [from_pipe, from_screen] = [&pipe, &screen].map(|home| {
        let mut entry = month(home.path()).1["entries"][0].take();
        entry.as_object_mut().unwrap().retain(|field, _| field != "id" && field != "changed");
        entry
    });
    assert_eq!(from_pipe, from_screen);
}
