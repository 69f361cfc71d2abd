//! Pictures of the compassion pause, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::compassion` takes them anew.

use crate::support::album::four;
use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn compassion_1_looks_as_it_did() {
    four(
        ["compassion_1.nl.80x24", "compassion_1.en.80x24", "compassion_1.nl.40x15", "compassion_1.en.40x15"],
        &set(),
        bare,
        "2Zie je wel, het is nooit genoeg.",
    );
}

#[test]
fn compassion_2_looks_as_it_did() {
    four(
        ["compassion_2.nl.80x24", "compassion_2.en.80x24", "compassion_2.nl.40x15", "compassion_2.en.40x15"],
        &set(),
        bare,
        "2<PgDn>",
    );
}

#[test]
fn compassion_3_looks_as_it_did() {
    four(
        ["compassion_3.nl.80x24", "compassion_3.en.80x24", "compassion_3.nl.40x15", "compassion_3.en.40x15"],
        &set(),
        bare,
        "2<PgDn><PgDn>",
    );
}

#[test]
fn compassion_4_looks_as_it_did() {
    four(
        ["compassion_4.nl.80x24", "compassion_4.en.80x24", "compassion_4.nl.40x15", "compassion_4.en.40x15"],
        &set(),
        bare,
        "2<PgDn><PgDn><PgDn>2",
    );
}

#[test]
fn compassion_4_own_looks_as_it_did() {
    four(
        [
            "compassion_4_own.nl.80x24",
            "compassion_4_own.en.80x24",
            "compassion_4_own.nl.40x15",
            "compassion_4_own.en.40x15",
        ],
        &set(),
        bare,
        "2<PgDn><PgDn><PgDn>5<Enter>Rustig. Eerst dit.",
    );
}

#[test]
fn compassion_5_looks_as_it_did() {
    four(
        ["compassion_5.nl.80x24", "compassion_5.en.80x24", "compassion_5.nl.40x15", "compassion_5.en.40x15"],
        &set(),
        bare,
        "2<PgDn><PgDn><PgDn>2<PgDn>3",
    );
}

#[test]
fn compassion_end_looks_as_it_did() {
    four(
        [
            "compassion_end.nl.80x24",
            "compassion_end.en.80x24",
            "compassion_end.nl.40x15",
            "compassion_end.en.40x15",
        ],
        &set(),
        bare,
        "2Zie je wel.<PgDn><PgDn><PgDn>2<PgDn>1<PgDn>",
    );
}
