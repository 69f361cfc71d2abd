//! Pictures of the support circle, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::circle` takes them anew.

use verbinding::screens::Route;
use verbinding::text::Language;

use crate::support::album::{four, palettes, shoot};
use crate::support::fixtures::{bare, record, with_people, write_circle_file};
use crate::support::stage::set;

#[test]
fn the_circle_looks_as_it_did() {
    four(
        ["circle.nl.80x24", "circle.en.80x24", "circle.nl.40x15", "circle.en.40x15"],
        &set().at(Route::Circle),
        || with_people(4),
        "",
    );
}

#[test]
fn the_empty_circle_looks_as_it_did() {
    four(
        ["circle_empty.nl.80x24", "circle_empty.en.80x24", "circle_empty.nl.40x15", "circle_empty.en.40x15"],
        &set().at(Route::Circle),
        bare,
        "",
    );
}

#[test]
fn the_circle_in_a_large_window_looks_as_it_did() {
    shoot("circle.140x45", set().at(Route::Circle).size(140, 45), with_people(5), "");
    shoot("circle.ascii", set().at(Route::Circle).english().ascii(), with_people(5), "");
}

#[test]
fn an_item_looks_as_it_did() {
    four(
        ["circle_item.nl.80x24", "circle_item.en.80x24", "circle_item.nl.40x15", "circle_item.en.40x15"],
        &set().at(Route::Circle),
        || with_people(4),
        "e",
    );
}

#[test]
fn a_question_of_an_item_looks_as_it_did() {
    four(
        [
            "circle_item_words.nl.80x24",
            "circle_item_words.en.80x24",
            "circle_item_words.nl.40x15",
            "circle_item_words.en.40x15",
        ],
        &set().at(Route::Circle),
        || with_people(4),
        "e5",
    );
}

#[test]
fn a_new_item_looks_as_it_did() {
    four(
        [
            "circle_item_new.nl.80x24",
            "circle_item_new.en.80x24",
            "circle_item_new.nl.40x15",
            "circle_item_new.en.40x15",
        ],
        &set().at(Route::Circle),
        || with_people(1),
        "nZus",
    );
}

#[test]
fn the_page_of_the_poster_looks_as_it_did() {
    four(
        [
            "circle_poster.nl.80x24",
            "circle_poster.en.80x24",
            "circle_poster.nl.40x15",
            "circle_poster.en.40x15",
        ],
        &set().at(Route::Circle),
        || with_people(4),
        "p",
    );
}

#[test]
fn the_crisis_form_looks_as_it_did() {
    four(
        ["crisis.nl.80x24", "crisis.en.80x24", "crisis.nl.40x15", "crisis.en.40x15"],
        &set().at(Route::Crisis),
        || with_people(4),
        "",
    );
}

#[test]
fn the_crisis_form_of_five_looks_as_it_did() {
    four(
        ["crisis_five.nl.80x24", "crisis_five.en.80x24", "crisis_five.nl.40x15", "crisis_five.en.40x15"],
        &set().at(Route::Crisis),
        || with_people(5),
        "<Down><Down>",
    );
}

#[test]
fn the_empty_crisis_form_looks_as_it_did() {
    four(
        ["crisis_empty.nl.80x24", "crisis_empty.en.80x24", "crisis_empty.nl.40x15", "crisis_empty.en.40x15"],
        &set().at(Route::Crisis),
        || with_people(0),
        "",
    );
}

#[test]
fn the_crisis_form_without_a_country_looks_as_it_did() {
    four(
        [
            "crisis_nowhere.nl.80x24",
            "crisis_nowhere.en.80x24",
            "crisis_nowhere.nl.40x15",
            "crisis_nowhere.en.40x15",
        ],
        &set().at(Route::Crisis),
        bare,
        "",
    );
}

#[test]
fn the_crisis_form_looks_as_it_did_in_every_palette() {
    palettes(
        [
            "crisis.light",
            "crisis.256",
            "crisis.256_light",
            "crisis.16",
            "crisis.16_light",
            "crisis.no_colour",
            "crisis.ascii",
            "crisis.140x45",
        ],
        &set().at(Route::Crisis),
        || with_people(5),
        "",
    );
}

#[test]
fn the_crisis_form_of_a_damaged_file_looks_as_it_did() {
    let damaged = || {
        let home = with_people(3);
        std::fs::write(home.path().join("data/circle.t-1.json"), "{\"format\": \"verbinding-ci").unwrap();
        home
    };
    four(
        [
            "crisis_damaged.nl.80x24",
            "crisis_damaged.en.80x24",
            "crisis_damaged.nl.40x15",
            "crisis_damaged.en.40x15",
        ],
        &set().at(Route::Crisis),
        damaged,
        "",
    );
}

#[test]
fn the_smallest_forms_look_as_they_did() {
    shoot("crisis.nl.22x10", set().at(Route::Crisis).size(22, 10), with_people(2), "");
    shoot("crisis.en.22x10", set().at(Route::Crisis).english().size(22, 10), with_people(2), "");
    shoot("crisis.nl.16x5", set().at(Route::Crisis).size(16, 5), with_people(2), "");
    shoot("home.nl.22x10", set().size(22, 10), with_people(2), "");
    let german = set().language(Language::De);
    shoot("crisis.de.22x10", german.clone().at(Route::Crisis).size(22, 10), with_people(2), "");
    shoot("crisis.de.16x5", german.clone().at(Route::Crisis).size(16, 5), with_people(2), "");
    shoot("home.de.22x10", german.size(22, 10), with_people(2), "");
}

#[test]
fn a_large_number_looks_as_it_did() {
    four(
        ["big.nl.80x24", "big.en.80x24", "big.nl.40x15", "big.en.40x15"],
        &set().at(Route::Crisis),
        || with_people(4),
        "1",
    );
}

#[test]
fn a_large_number_in_a_large_window_looks_as_it_did() {
    shoot("big.140x45", set().at(Route::Crisis).size(140, 45), with_people(4), "1");
    shoot("big.ascii", set().at(Route::Crisis).english().ascii(), with_people(4), "1");
}

#[test]
fn a_code_to_scan_looks_as_it_did() {
    four(
        ["qr.nl.80x24", "qr.en.80x24", "qr.nl.40x15", "qr.en.40x15"],
        &set().at(Route::Crisis),
        || with_people(4),
        "1<Down><Down><Enter>",
    );
}

#[test]
fn the_help_lines_look_as_they_did() {
    four(
        ["helplines.nl.80x24", "helplines.en.80x24", "helplines.nl.40x15", "helplines.en.40x15"],
        &set().at(Route::Helplines),
        || with_people(0),
        "",
    );
}

#[test]
fn the_help_lines_further_down_look_as_they_did() {
    four(
        [
            "helplines_below.nl.80x24",
            "helplines_below.en.80x24",
            "helplines_below.nl.40x15",
            "helplines_below.en.40x15",
        ],
        &set().at(Route::Helplines),
        || with_people(0),
        "<End>",
    );
}

#[test]
fn the_help_lines_without_a_country_look_as_they_did() {
    four(
        [
            "helplines_nowhere.nl.80x24",
            "helplines_nowhere.en.80x24",
            "helplines_nowhere.nl.40x15",
            "helplines_nowhere.en.40x15",
        ],
        &set().at(Route::Helplines),
        bare,
        "",
    );
}

#[test]
fn an_item_that_was_changed_in_two_places_looks_as_it_did() {
    let apart = || {
        let home = with_people(2);
        let fields = serde_json::json!({"name": "M.", "reach": "06 00 00 00 09", "helps": "zus", "order": 1});
        let entries = [record(0xc0, "circle", "2026-11-01T10:00:00+01:00", &fields)];
        write_circle_file(home.path(), "t-2", &entries);
        home
    };
    four(
        ["circle_two.nl.80x24", "circle_two.en.80x24", "circle_two.nl.40x15", "circle_two.en.40x15"],
        &set().at(Route::Circle),
        apart,
        "e<End><Down>",
    );
}
