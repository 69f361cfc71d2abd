//! Pictures of home and of free writing, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::home` takes them anew.

use verbinding::text::Language;
use verbinding::theme::Depth;

use crate::support::album::{four, palettes, shoot};
use crate::support::fixtures::{bare, lived_in};
use crate::support::stage::set;

#[test]
fn home_looks_as_it_did() {
    four(["home.nl.80x24", "home.en.80x24", "home.nl.40x15", "home.en.40x15"], &set(), bare, "");
}

#[test]
fn home_after_a_while_looks_as_it_did() {
    shoot("home_lived_in.en", set().english(), lived_in(), "");
    shoot("home_lived_in.en.light", set().english().in_colour().light(), lived_in(), "");
    shoot("home_lived_in.nl.120x40", set().size(120, 40), lived_in(), "");
    shoot("home_lived_in.256", set().depth(Depth::Indexed), lived_in(), "");
    shoot("home_lived_in.nl.40x15", set().size(40, 15), lived_in(), "");
    shoot("home_lived_in.de.80x24", set().language(Language::De), lived_in(), "");
    shoot("home_lived_in.de.40x15", set().language(Language::De).size(40, 15), lived_in(), "");
}

#[test]
fn home_draft_looks_as_it_did() {
    four(
        ["home_draft.nl.80x24", "home_draft.en.80x24", "home_draft.nl.40x15", "home_draft.en.40x15"],
        &set(),
        bare,
        "1<Space><Esc><Esc>",
    );
}

#[test]
fn note_looks_as_it_did() {
    four(
        ["note.nl.80x24", "note.en.80x24", "note.nl.40x15", "note.en.40x15"],
        &set(),
        bare,
        "nVandaag was er regen, en toch ben ik gaan lopen.",
    );
}

#[test]
fn home_looks_as_it_did_in_every_palette() {
    palettes(
        [
            "home.light",
            "home.256",
            "home.256_light",
            "home.16",
            "home.16_light",
            "home.no_colour",
            "home.ascii",
            "home.140x45",
        ],
        &set(),
        bare,
        "1<Space><Esc><Esc>",
    );
}
