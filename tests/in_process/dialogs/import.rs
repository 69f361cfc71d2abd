//! Bringing pages in on the screen: what came in, what stayed out and why, and the way back for all of it.

use std::fs;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use verbinding::journal::Step;
use verbinding::screens::Route;

use crate::support::fixtures::{bare, lived_in};
use crate::support::gate::Gate;
use crate::support::imports::{day_one, many, with_file};
use crate::support::stage::{Stage, set};

fn at(home: TempDir) -> Stage {
    set().at(Route::Import).play_in(home)
}

/// The texts of the pages that are there.
fn texts(stage: &Stage) -> Vec<String> {
    let entries = stage.entries();
    entries.iter().filter_map(|entry| Some(entry["text"].as_str()?.to_owned())).collect()
}

/// Types a path and brings the file in.
fn bring<'a>(stage: &'a mut Stage, path: &str) -> &'a mut Stage {
    stage.keys(path).keys("<Enter><Enter>").settled()
}

#[test]
fn a_file_comes_in_with_a_report_and_goes_out_again_with_one_key() {
    let mut stage = at(with_file(bare(), "dagboek.json", &day_one()));
    stage.sees("Welk bestand of welke map wil je inlezen?").sees("Day One").sees("Enter verder");
    bring(&mut stage, "~/dagboek.json");
    stage.sees("2 bladzijden toegevoegd. Wat er stond, staat er nog.");
    stage.sees("De toets u draait deze import terug.").sees("Deze 2 konden niet mee:");
    stage
        .sees("er staat geen datum bij die ik begrijp.")
        .sees("er staan geen woorden in.")
        .sees("u ongedaan");
    assert_eq!(texts(&stage), ["Regen op het dak.", "Vroeg wakker."]);
    stage
        .keys("u")
        .settled()
        .sees("De import is teruggedraaid.")
        .sees("Teruggedraaid.")
        .sees_no("u ongedaan");
    assert!(texts(&stage).is_empty());
    stage
        .keys("U")
        .settled()
        .sees("2 bladzijden toegevoegd.")
        .keys("u")
        .settled()
        .keys("U")
        .settled()
        .keys("u")
        .settled()
        .sees("De import is teruggedraaid.");
    assert!(texts(&stage).is_empty());
    // The same file once more brings the same pages.
    stage.keys("<Left><Enter>").sees("Welk bestand of welke map wil je inlezen?");
    bring(&mut stage, "~/dagboek.json").sees("2 bladzijden toegevoegd.");
    assert_eq!(texts(&stage).len(), 2);
    stage.keys("<Left><Enter>");
    bring(&mut stage, "~/dagboek.json").sees("Er is niets bijgekomen.").sees("2 bladzijden stonden er al.");
    stage
        .sees_no("draait deze import terug")
        .sees_no("u ongedaan")
        .keys("<Enter>")
        .sees("Wat past er nu bij je?");
}

#[test]
fn a_page_in_which_a_person_wrote_since_stays_and_that_is_said() {
    let mut stage = at(with_file(bare(), "dagboek.json", &day_one()));
    bring(&mut stage, "~/dagboek.json").keys("<Enter>7").settled().sees("Vroeg wakker.");
    stage.keys("e en dan koffie<Tab><Enter>").sees("Bewaard.").keys("gbu").settled();
    stage.sees("Teruggedraaid. 1 bladzijde bleef. Daar was iets aan veranderd.");
    assert_eq!(texts(&stage), ["Vroeg wakker. en dan koffie"]);
}

#[test]
fn two_imports_go_out_and_come_in_one_after_the_other() {
    let home = with_file(with_file(bare(), "a.json", &day_one()), "b.json", &many(0));
    let mut stage = at(home);
    bring(&mut stage, "~/a.json").keys("<Left><Enter>");
    bring(&mut stage, "~/b.json").sees("1 bladzijde toegevoegd.");
    assert_eq!(texts(&stage).len(), 3);
    stage
        .keys("u")
        .settled()
        .sees("De import is teruggedraaid.")
        .keys("u")
        .settled()
        .sees("De import is teruggedraaid.");
    assert!(texts(&stage).is_empty());
    stage.keys("U").settled().sees("De import is teruggedraaid.");
    assert_eq!(texts(&stage), ["Regen op het dak.", "Vroeg wakker."]);
    stage.keys("U").settled().sees("1 bladzijde toegevoegd.");
    assert_eq!(texts(&stage).len(), 3);
}

#[test]
fn words_that_are_in_no_page_yet_outlive_the_undo() {
    let mut stage = at(with_file(bare(), "dagboek.json", &day_one()));
    bring(&mut stage, "~/dagboek.json").keys("<Enter>7").settled().keys("e en dan koffie<Esc>").tick();
    stage.keys("gbu").settled().sees("Teruggedraaid.");
    assert!(texts(&stage).is_empty() && stage.on_disk("Vroeg wakker. en dan koffie"));
    stage.keys("<Home><Enter>").sees("Vroeg wakker. en dan koffie").keys("<Tab><Enter>").sees("Bewaard.");
    assert_eq!(texts(&stage), ["Vroeg wakker. en dan koffie"]);
}

#[test]
fn the_way_to_it_is_in_the_export_in_the_palette_and_in_the_help() {
    let mut stage = set().play_in(lived_in());
    stage
        .keys("9")
        .sees("i: een bestand inlezen")
        .resize(140, 45)
        .sees("i inlezen")
        .resize(80, 24)
        .keys("i")
        .sees("verbinding › importeren");
    stage.keys("<Esc><Esc>").sees("Wat wil je meenemen?");
    stage.keys("?").sees("bestand inlezen").keys("<Esc><Esc>");
    for words in ["importeren", "inlezen", "import", "day one", "jrnl"] {
        stage.keys(":").keys(words).sees("> Importeren").keys("<Enter>").sees("verbinding › importeren");
        stage.keys("<Esc><Esc>").sees("Wat past er nu bij je?");
    }
    let mut stage = set().english().size(40, 15).play_in(lived_in());
    stage
        .keys("9")
        .sees("i: bring in a file")
        .keys("<Enter>")
        .sees_no("bring in a file")
        .keys("i")
        .sees("Which file or");
    stage.keys("<Esc>?").resize(80, 24).keys("<End>").sees("You bring in pages from another journal.");
}

#[test]
fn support_and_esc_work_while_the_path_is_typed_and_the_path_stays() {
    let mut stage = at(bare());
    stage
        .keys("~/steun")
        .keys("<C-s>")
        .sees("Je hoeft dit niet alleen te dragen.")
        .keys("<Esc>")
        .sees("~/steun");
    stage.keys("<Esc>").sees(">[ Inlezen ]").keys("s").sees("Je hoeft dit niet alleen te dragen.");
    stage.keys("<Esc><Up>").sees("je schrijft:").keys("x").sees("~/steunx");
    stage
        .keys("<Esc><Left>")
        .sees(">[ Terug ]")
        .sees("Enter terug")
        .keys("<Esc>")
        .sees("Wat past er nu bij je?");
}

/// A path as this system writes it.
fn as_shown(said: &str) -> String {
    said.replace("~/", &format!("~{}", std::path::MAIN_SEPARATOR))
}

#[test]
fn what_cannot_come_in_says_what_happened_and_what_can_be_done_and_the_path_stays() {
    let home = bare();
    fs::create_dir(home.path().join("leeg")).unwrap();
    let home = with_file(home, "rij.csv", "avond,oefening\n2026-11-22,notitie\n");
    let whole = day_one();
    let home = with_file(home, "cut.json", whole.split_at(whole.len() / 2).0);
    let home = with_file(home, "deel.json", r#"{"format":"verbinding-share","version":1,"entries":[]}"#);
    let mut stage = at(home);
    stage.keys("<Enter><Enter>").sees("Typ eerst waar het bestand staat.").sees("je schrijft:");
    for (path, said) in [
        ("~/niets.json", "~/niets.json bestaat niet. Kijk of het pad klopt, of kies een ander bestand."),
        ("~/rij.csv", "Dit bestand herken ik niet. Er is niets veranderd. Hieronder staat wat ik ken."),
        ("~/cut.json", "Dit bestand is niet heel: het is afgebroken of beschadigd."),
        ("~/deel.json", "Dit bestand is gemaakt om te delen."),
        ("~/leeg", "In deze map vind ik geen bladzijden met een datum."),
    ] {
        bring(&mut stage, path).sees(&as_shown(said)).sees(path).sees("je schrijft:").keys("<C-u>");
        assert!(stage.entries().is_empty() && !stage.home.path().join("data").exists(), "{path}");
    }
    // The marks of a terminal into which a file was dragged are no part of its name.
    stage
        .keys("<C-u>")
        .paste("'~/niets.json' ")
        .keys("<Enter><Enter>")
        .settled()
        .sees(&as_shown("~/niets.json bestaat niet."));
}

#[test]
fn a_disk_that_takes_nothing_is_said_and_nothing_is_in() {
    let gate = Arc::new(Gate::before(Step::Create));
    let mut stage =
        set().at(Route::Import).disk(gate.clone()).play_in(with_file(bare(), "x.json", &day_one()));
    gate.full(true);
    bring(&mut stage, "~/x.json").sees("Er is niets toegevoegd. De schijf is vol. Maak wat ruimte");
    stage.sees("~/x.json").sees(">[ Inlezen ]");
    assert!(stage.entries().is_empty());
    gate.full(false);
    stage.keys("<Enter>").settled().sees("2 bladzijden toegevoegd.");
    gate.full(true);
    stage.keys("u").settled().sees_no("Teruggedraaid.").sees("2 bladzijden toegevoegd.");
    gate.full(false);
    stage.keys("u").settled().sees("Teruggedraaid.");
    assert!(stage.entries().is_empty());
}

#[test]
fn while_pages_are_kept_every_key_is_answered_and_nothing_stops_half_way() {
    let gate = Arc::new(Gate::before(Step::Create));
    let mut stage =
        set().at(Route::Import).disk(gate.clone()).play_in(with_file(bare(), "x.json", &day_one()));
    gate.close();
    stage.keys("~/x.json<Enter><Enter>").sees_no("wordt gelezen").sees("Esc stoppen");
    for _ in 0..10 {
        stage.tick();
    }
    stage.sees("Het bestand wordt gelezen…").keys("<Enter>").sees("Het bestand wordt gelezen…");
    let mut said = String::new();
    let deadline = Instant::now() + Duration::from_secs(20);
    while !said.contains("wordt nu bewaard") && !said.contains("Gestopt") {
        assert!(Instant::now() < deadline, "{}", stage.screen());
        thread::yield_now();
        stage.keys("?").sees("Uitleg bij: importeren").keys("<Esc>");
        // Until the thread came to the first file, Esc would stop it.
        if stage.home.path().join("state/lock").exists() {
            said = stage.keys("<Esc>").screen();
        }
    }
    assert!(said.contains("Dit wordt nu bewaard."), "{said}");
    stage.keys("s").sees("Je hoeft dit niet alleen te dragen.");
    gate.open();
    stage.settled().sees("2 bladzijden toegevoegd.").keys("<Esc>").sees("Deze 2 konden niet mee:");
}

#[test]
fn it_ends_in_the_message_row_when_its_screen_was_left() {
    let gate = Arc::new(Gate::before(Step::Create));
    let mut stage =
        set().at(Route::Import).disk(gate.clone()).play_in(with_file(bare(), "x.json", &day_one()));
    gate.close();
    stage.keys("~/x.json<Enter><Enter>").keys("q").sees("Het bestand wordt gelezen…");
    assert!(!stage.ended);
    stage.keys("gb").sees("Wat past er nu bij je?");
    gate.open();
    stage
        .settled()
        .sees("2 bladzijden toegevoegd.")
        .sees("[ u  ongedaan ]")
        .keys("u")
        .settled()
        .sees("Teruggedraaid.");
    assert!(stage.entries().is_empty());
}

#[test]
fn erasing_everything_leaves_nothing_of_an_import_that_goes_on() {
    let gate = Arc::new(Gate::before(Step::Create));
    let mut stage =
        set().at(Route::Import).disk(gate.clone()).play_in(with_file(lived_in(), "x.json", &day_one()));
    gate.close();
    stage.keys("~/x.json<Enter><Enter>gt<End><Enter>wissen");
    gate.open();
    stage.keys("<Enter>").sees("Alles is gewist.").settled().sees_no("toegevoegd");
    assert!(
        !stage.on_disk("Regen op het dak.")
            || stage.files().iter().all(|(name, _)| name == "x.json" || !name.starts_with("data"))
    );
    assert!(!stage.home.path().join("data/journal").exists());
}

#[test]
fn a_long_report_scrolls_and_a_small_window_keeps_its_buttons() {
    for (columns, rows) in [(80, 24), (40, 15), (40, 12)] {
        let home = with_file(bare(), "x.json", &many(60));
        let mut stage = set().at(Route::Import).size(columns, rows).play_in(home);
        bring(&mut stage, "~/x.json")
            .sees("1 bladzijde toegevoegd.")
            .sees(">[ Klaar ]")
            .sees("▼")
            .sees_no("bladzijde 61");
        stage
            .keys("<End>")
            .sees("61")
            .sees(">[ Klaar ]")
            .sees_no("▼")
            .keys("<PgUp><Home>")
            .sees("1 bladzijde toegevoegd.");
        stage.keys("<Tab>").sees(">[ Nog een bestand ]").resize(80, 24).sees(">[ Nog een bestand ]");
    }
}

// Windows has no such names.
#[cfg(unix)]
#[test]
fn hostile_words_of_a_file_do_not_reach_the_screen_raw() {
    let file = serde_json::json!({ "metadata": { "version": "1.0" }, "entries": [
        { "creationDate": "\u{1b}[31mx", "uuid": "A", "text": "\u{1b}]0;x\u{7}" },
        { "creationDate": "2024-05-01T07:30:00Z", "uuid": "B", "text": "goed" },
    ]});
    let mut stage = at(with_file(bare(), "\u{1b}[31m.json", &serde_json::Value::to_string(&file)));
    bring(&mut stage, "~/<lt>.json").sees("bestaat niet");
    stage.keys("<C-u>").paste("~/\u{1b}[31m.json").keys("<Enter><Enter>").settled();
    assert!(!stage.screen().contains('\u{1b}'));
}
