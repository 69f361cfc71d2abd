//! Pictures of the pages to read, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::reading` takes them anew.

use verbinding::screens::Route;

use crate::support::album::{four, palettes};
use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn the_list_of_the_pages_looks_as_it_did() {
    four(
        ["reading.nl.80x24", "reading.en.80x24", "reading.nl.40x15", "reading.en.40x15"],
        &set().at(Route::ReadingList),
        bare,
        "",
    );
}

#[test]
fn a_page_to_read_looks_as_it_did() {
    four(
        ["reading_wall.nl.80x24", "reading_wall.en.80x24", "reading_wall.nl.40x15", "reading_wall.en.40x15"],
        &set().at(Route::ReadingPage("wall".into())),
        bare,
        "",
    );
}

#[test]
fn a_page_to_read_looks_as_it_did_in_every_palette() {
    palettes(
        [
            "reading_wall.light",
            "reading_wall.256",
            "reading_wall.256_light",
            "reading_wall.16",
            "reading_wall.16_light",
            "reading_wall.no_colour",
            "reading_wall.ascii",
            "reading_wall.140x45",
        ],
        &set().at(Route::ReadingPage("wall".into())),
        bare,
        "",
    );
}
