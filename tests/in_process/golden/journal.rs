//! Pictures of the journal, search and insights, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::journal` takes them anew.

use serde_json::json;
use tempfile::TempDir;
use verbinding::screens::Route;
use verbinding::theme::Depth;

use crate::support::album::{four, palettes, shoot};
use crate::support::fixtures::{bare, counted, lived_in, on_this_day, pages, write_journal};
use crate::support::stage::set;

#[test]
fn the_journal_looks_as_it_did() {
    four(
        ["journal.nl.80x24", "journal.en.80x24", "journal.nl.40x15", "journal.en.40x15"],
        &set().at(Route::Journal(None)),
        lived_in,
        "",
    );
}

#[test]
fn the_journal_looks_as_it_did_in_every_palette() {
    palettes(
        [
            "journal.light",
            "journal.256",
            "journal.256_light",
            "journal.16",
            "journal.16_light",
            "journal.no_colour",
            "journal.ascii",
            "journal.140x45",
        ],
        &set().at(Route::Journal(None)),
        lived_in,
        "",
    );
}

#[test]
fn the_empty_journal_looks_as_it_did() {
    four(
        [
            "journal_empty.nl.80x24",
            "journal_empty.en.80x24",
            "journal_empty.nl.40x15",
            "journal_empty.en.40x15",
        ],
        &set().at(Route::Journal(None)),
        bare,
        "",
    );
}

fn damaged() -> TempDir {
    let home = lived_in();
    std::fs::write(home.path().join("data/journal/2026-09.t-1.json"), "{\"format\": \"verbinding-jo")
        .unwrap();
    home
}

fn two_versions() -> TempDir {
    let home = lived_in();
    let mut other = pages().remove(0);
    other["note"] = json!("Morgen ga ik alleen.");
    other["changed"] = json!("2026-11-22T19:30:00.000Z");
    write_journal(home.path(), "phone-1", &[other]);
    home
}

#[test]
fn the_journal_with_a_damaged_file_looks_as_it_did() {
    four(
        [
            "journal_damaged.nl.80x24",
            "journal_damaged.en.80x24",
            "journal_damaged.nl.40x15",
            "journal_damaged.en.40x15",
        ],
        &set().at(Route::Journal(None)),
        damaged,
        "",
    );
}

#[test]
fn a_page_in_two_versions_looks_as_it_did() {
    four(
        [
            "journal_versions.nl.80x24",
            "journal_versions.en.80x24",
            "journal_versions.nl.40x15",
            "journal_versions.en.40x15",
        ],
        &set().at(Route::Journal(None)),
        two_versions,
        "<Enter>",
    );
}

#[test]
fn a_page_that_was_removed_looks_as_it_did() {
    four(
        [
            "journal_removed.nl.80x24",
            "journal_removed.en.80x24",
            "journal_removed.nl.40x15",
            "journal_removed.en.40x15",
        ],
        &set().at(Route::Journal(None)),
        lived_in,
        "<Down>d",
    );
}

#[test]
fn a_long_page_looks_as_it_did() {
    four(
        ["entry.nl.80x24", "entry.en.80x24", "entry.nl.40x15", "entry.en.40x15"],
        &set().at(Route::Journal(None)),
        lived_in,
        "<Down><Down><Down><Down><Enter>",
    );
}

#[test]
fn a_page_in_other_scripts_looks_as_it_did() {
    four(
        [
            "entry_scripts.nl.80x24",
            "entry_scripts.en.80x24",
            "entry_scripts.nl.40x15",
            "entry_scripts.en.40x15",
        ],
        &set().at(Route::Journal(None)),
        lived_in,
        "<Down><Down><Down><Down><Down><Down><Down><Down><Enter>",
    );
}

#[test]
fn what_was_found_looks_as_it_did() {
    four(
        ["search.nl.80x24", "search.en.80x24", "search.nl.40x15", "search.en.40x15"],
        &set().at(Route::Search(String::new())),
        lived_in,
        "groep",
    );
}

#[test]
fn a_search_that_has_not_begun_looks_as_it_did() {
    four(
        ["search_hint.nl.80x24", "search_hint.en.80x24", "search_hint.nl.40x15", "search_hint.en.40x15"],
        &set().at(Route::Search(String::new())),
        lived_in,
        "",
    );
}

#[test]
fn nothing_found_looks_as_it_did() {
    four(
        ["search_none.nl.80x24", "search_none.en.80x24", "search_none.nl.40x15", "search_none.en.40x15"],
        &set().at(Route::Search(String::new())),
        lived_in,
        "zeppelin",
    );
}

#[test]
fn search_in_other_windows_looks_as_it_did() {
    shoot("search.140x45", set().at(Route::Search(String::new())).size(140, 45), lived_in(), "groep");
    shoot("search.no_colour", set().at(Route::Search(String::new())).depth(Depth::None), lived_in(), "groep");
}

#[test]
fn this_day_in_earlier_years_looks_as_it_did() {
    four(
        ["on_this_day.nl.80x24", "on_this_day.en.80x24", "on_this_day.nl.40x15", "on_this_day.en.40x15"],
        &set().at(Route::OnThisDay),
        on_this_day,
        "",
    );
}

#[test]
fn the_words_of_insights_look_as_they_did() {
    four(
        ["insights.nl.80x24", "insights.en.80x24", "insights.nl.40x15", "insights.en.40x15"],
        &set().at(Route::Insights),
        counted,
        "",
    );
}

#[test]
fn the_calendar_looks_as_it_did() {
    four(
        [
            "insights_calendar.nl.80x24",
            "insights_calendar.en.80x24",
            "insights_calendar.nl.40x15",
            "insights_calendar.en.40x15",
        ],
        &set().at(Route::Insights),
        counted,
        "<Tab>",
    );
}

#[test]
fn what_was_named_together_looks_as_it_did() {
    four(
        [
            "insights_together.nl.80x24",
            "insights_together.en.80x24",
            "insights_together.nl.40x15",
            "insights_together.en.40x15",
        ],
        &set().at(Route::Insights),
        counted,
        "<Tab><Tab>",
    );
}

#[test]
fn insights_as_a_table_look_as_they_did() {
    four(
        [
            "insights_table.nl.80x24",
            "insights_table.en.80x24",
            "insights_table.nl.40x15",
            "insights_table.en.40x15",
        ],
        &set().at(Route::Insights),
        counted,
        "t",
    );
}

#[test]
fn insights_of_few_pages_look_as_they_did() {
    four(
        ["insights_few.nl.80x24", "insights_few.en.80x24", "insights_few.nl.40x15", "insights_few.en.40x15"],
        &set().at(Route::Insights),
        lived_in,
        "",
    );
}

#[test]
fn insights_in_other_windows_look_as_they_did() {
    shoot("insights.140x45", set().at(Route::Insights).size(140, 45), counted(), "");
    shoot("insights_calendar.140x45", set().at(Route::Insights).size(140, 45), counted(), "<Tab>");
    shoot("insights_calendar.256", set().at(Route::Insights).depth(Depth::Indexed), counted(), "<Tab>");
    shoot("insights_calendar.ascii", set().at(Route::Insights).english().ascii(), counted(), "<Tab>");
    shoot("insights.ascii", set().at(Route::Insights).english().ascii(), counted(), "");
}
