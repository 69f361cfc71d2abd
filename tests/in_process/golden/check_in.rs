//! Pictures of the check-in, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::check_in` takes them anew.

use crate::support::album::{four, palettes, shoot};
use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn check_in_1_looks_as_it_did() {
    four(
        ["check_in_1.nl.80x24", "check_in_1.en.80x24", "check_in_1.nl.40x15", "check_in_1.en.40x15"],
        &set(),
        bare,
        "1<Space>4<Tab>",
    );
}

#[test]
fn check_in_where_looks_as_it_did() {
    four(
        [
            "check_in_where.nl.80x24",
            "check_in_where.en.80x24",
            "check_in_where.nl.40x15",
            "check_in_where.en.40x15",
        ],
        &set(),
        bare,
        "1<Tab><Enter>3",
    );
}

#[test]
fn check_in_2_looks_as_it_did() {
    four(
        ["check_in_2.nl.80x24", "check_in_2.en.80x24", "check_in_2.nl.40x15", "check_in_2.en.40x15"],
        &set(),
        bare,
        "1<PgDn>4<Tab><Space>",
    );
}

#[test]
fn check_in_3_looks_as_it_did() {
    four(
        ["check_in_3.nl.80x24", "check_in_3.en.80x24", "check_in_3.nl.40x15", "check_in_3.en.40x15"],
        &set(),
        bare,
        "1<PgDn><PgDn>2",
    );
}

#[test]
fn check_in_4_looks_as_it_did() {
    let keys = "1<Space>4<PgDn>4<PgDn>2<PgDn>Morgen de huisarts.";
    four(
        ["check_in_4.nl.80x24", "check_in_4.en.80x24", "check_in_4.nl.40x15", "check_in_4.en.40x15"],
        &set(),
        bare,
        keys,
    );
    shoot("check_in_4.140x45", set().size(140, 45), bare(), keys);
}

#[test]
fn check_in_end_looks_as_it_did() {
    four(
        ["check_in_end.nl.80x24", "check_in_end.en.80x24", "check_in_end.nl.40x15", "check_in_end.en.40x15"],
        &set(),
        bare,
        "1<Space>4<PgDn>4<PgDn>2<PgDn>Morgen die afspraak bij de huisarts.<Tab><Enter>",
    );
}

#[test]
fn check_in_nothing_looks_as_it_did() {
    four(
        [
            "check_in_nothing.nl.80x24",
            "check_in_nothing.en.80x24",
            "check_in_nothing.nl.40x15",
            "check_in_nothing.en.40x15",
        ],
        &set(),
        bare,
        "1<PgDn><PgDn><PgDn><PgDn>",
    );
}

#[test]
fn check_in_2_looks_as_it_did_in_every_palette() {
    palettes(
        [
            "check_in_2.light",
            "check_in_2.256",
            "check_in_2.256_light",
            "check_in_2.16",
            "check_in_2.16_light",
            "check_in_2.no_colour",
            "check_in_2.ascii",
            "check_in_2.140x45",
        ],
        &set(),
        bare,
        "1<PgDn>4<Tab><Space>",
    );
}
