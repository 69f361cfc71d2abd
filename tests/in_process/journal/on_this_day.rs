//! "On this day": the journal of the same evening in earlier years, only when it is asked for.

use serde_json::{Value, json};

use crate::support::fixtures::{lived_in, on_this_day, record, write_journal};
use crate::support::stage::{Stage, set};

const EMPTY: &str = "Van deze dag staat er in eerdere jaren niets. Dat is ook goed.";

fn asked(keys: &str) -> Stage {
    let mut stage = set().play_in(on_this_day());
    stage.keys(keys).settled();
    stage
}

#[test]
fn it_is_found_in_the_palette_and_stands_among_what_fits_the_journal() {
    for words in [":op deze dag", ":on this day", ":vroeger", "7:jaar geleden"] {
        asked(words).sees("> Op deze dag").keys("<Enter>").settled().sees("dagboek › op deze dag");
    }
    asked("7:").sees("Op deze dag");
    asked(":").sees_no("Op deze dag");
    asked("").sees_no("eerdere jaren");
}

#[test]
fn it_holds_the_evenings_of_this_day_in_earlier_years_newest_first_and_no_others() {
    let mut stage = asked("7:deze dag<Enter>");
    stage.sees("Deze dag in eerdere jaren").sees("november 2024").sees("> vr 22  · 21:00");
    let screen = stage.screen();
    let at = |words: &str| screen.find(words).unwrap_or_else(|| panic!("no {words} in\n{screen}"));
    // After midnight it is still the evening before; its own day is on the calendar.
    assert!(at("november 2024") < at("november 2023") && at("november 2023") < at("do 23  · 01:30"));
    assert!(at("do 23  · 01:30") < at("Nog wakker"));
    for other in ["ernaast", "morgenvroeg", "dit jaar", "weggelegd", "Morgen die afspraak"] {
        stage.sees_no(other);
    }
    stage.keys("<Esc>").sees("verbinding › dagboek").sees("Morgen die afspraak");
}

#[test]
fn a_page_of_then_is_read_and_removed_as_any_other() {
    let mut stage = asked("7:deze dag<Enter><Enter>");
    stage.sees("2024").keys("<Esc>").sees("> vr 22").keys("d").sees("ligt in de prullenbak");
    stage.sees_no("november 2024 ─").keys("u").sees("november 2024 ─");
    stage.keys("<Esc>").sees("zo 22 ");
}

#[test]
fn where_there_is_nothing_it_says_so_kindly_and_asks_nothing() {
    let mut stage = set().play_in(lived_in());
    stage.keys("7:deze dag<Enter>").settled().sees(EMPTY).keys("<Enter>de").sees(EMPTY);
    stage.keys("<Esc>").sees("nieuwste eerst");
}

#[test]
fn in_a_long_journal_it_is_looked_for_beside_the_screen() {
    let home = lived_in();
    let months =
        (0..60).map(|month| format!("{}-{:02}-22T20:00:00+01:00", 2020 + month / 12, 1 + month % 12));
    let old: Vec<Value> = months
        .enumerate()
        .map(|(number, at)| {
            record(0x1000 + number, "note", &at, &json!({ "text": format!("nummer {number}.") }))
        })
        .collect();
    write_journal(home.path(), "t-9", &old);
    let mut stage = set().play_in(home);
    stage.keys("7:deze dag<Enter>").settled();
    for number in [10, 22, 34, 46, 58] {
        stage.sees(&format!("nummer {number}."));
    }
    stage.sees_no("nummer 11.");
}
