//! Everything that was begun is found again: on home, at its own exercise, and in the journal.

use crate::support::fixtures::with_people;
use crate::support::stage::{Stage, set};

/// A home with a half-written check-in, pause, encounter, walk here and now, and small step.
fn begun() -> Stage {
    let mut stage = set().play_in(with_people(2));
    let walks = ["11<PgDn>", "2<PgDn><PgDn>1<PgDn>", "311<PgDn>", "51<Enter>", "61<PgDn>"];
    for keys in walks {
        stage.keys(keys).tick().keys("<C-x><Enter>");
    }
    let mut stage = stage.again();
    stage.sees("Wat past er nu bij je?");
    assert_eq!(drafts(&stage), 5, "{:?}", stage.files().iter().map(|(name, _)| name).collect::<Vec<_>>());
    stage
}

fn drafts(stage: &Stage) -> usize {
    stage.files().iter().filter(|(name, _)| name.contains("drafts/")).count()
}

#[test]
fn home_has_one_row_for_what_was_begun_and_each_exercise_offers_its_own() {
    let mut stage = begun();
    assert_eq!(stage.screen().matches("Verder").count(), 1, "{}", stage.screen());
    for (row, title, inside) in [
        ("1", "Verder: check-in, vandaag (stap 2 van 4)", "Welk gevoel is er bij je?"),
        ("2", "Verder: zelfcompassiepauze, vandaag (stap 4 van 5)", "stap 4 van 5"),
        ("3", "Verder: ontmoeting, vandaag (stap 2 van 4)", "stap 2 van 4"),
        ("5", "Verder: hier en nu, vandaag", "Hier en nu"),
        ("6", "Verder: kleine stap, vandaag (stap 2 van 3)", "stap 2 van 3"),
    ] {
        stage
            .keys("gb")
            .keys(row)
            .sees(&format!("> 1  {title}"))
            .keys("<Enter>")
            .sees(inside)
            .sees_no("Verder met");
    }
    assert_eq!(drafts(&stage), 5);
}

#[test]
fn a_new_one_can_be_begun_and_what_was_begun_stays() {
    let mut stage = begun();
    stage.keys("1").sees("2  Een nieuwe beginnen").keys("2").sees("Wat merk je in je lijf?");
    stage
        .keys("<Down><Space>")
        .tick()
        .keys("gb1")
        .sees("> 1  Verder: check-in,")
        .sees("  2  Verder: check-in,");
    stage.sees("3  Een nieuwe beginnen");
    assert_eq!(drafts(&stage), 6);
    stage.keys("<Esc>6").sees("2  Een andere stap kiezen").keys("<Esc>3").sees("Een ontmoeting voorbereiden");
}

#[test]
fn an_exercise_that_was_not_begun_opens_at_once() {
    let mut stage = set().play();
    stage.keys("1").sees("Wat merk je in je lijf?").keys("gb2").sees_no("Een nieuwe beginnen");
}

#[test]
fn the_journal_lists_what_was_begun_with_its_step() {
    let mut stage = begun();
    stage.keys("7").settled();
    for words in ["concept, stap 2 van 4", "concept, stap 4 van 5", "concept, stap 2 van 3"] {
        stage.sees(words);
    }
    stage.sees("concept │").sees("Hier en nu");
}

#[test]
fn a_page_with_what_was_begun_fits_a_small_window() {
    let stage = begun();
    let home = stage.home;
    let mut stage = set().size(40, 15).play_in(home);
    stage.keys("1").sees("Verder: check-in, vandaag").sees("2  Een nieuwe beginnen");
    stage.keys("<Down><Enter>").sees("Wat merk je in je lijf?");
}

#[test]
fn each_draft_of_the_circle_is_shown_in_the_circle_and_opens_itself() {
    let mut stage = set().play_in(with_people(2));
    stage.keys("42").keys("1").keys("anna").tick().keys("<C-x><Enter>");
    stage.keys("4nBuurvrouw").tick().keys("<C-x><Enter>");
    let mut stage = stage.again();
    stage.keys("4").sees("2  J. (concept)").sees("3  Buurvrouw (concept)").sees("1  M.   ");
    stage.keys("2").sees("J.anna").keys("<C-x><Enter>4").keys("3").sees("Buurvrouw").sees_no("anna");
    stage.keys("<C-x><Enter>").keys("7").settled().sees("concept");
}
