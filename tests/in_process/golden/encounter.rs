//! Pictures of preparing an encounter, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::encounter` takes them anew.

use crate::support::album::four;
use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn encounter_menu_looks_as_it_did() {
    four(
        [
            "encounter_menu.nl.80x24",
            "encounter_menu.en.80x24",
            "encounter_menu.nl.40x15",
            "encounter_menu.en.40x15",
        ],
        &set(),
        bare,
        "3",
    );
}

#[test]
fn encounter_guide_looks_as_it_did() {
    four(
        [
            "encounter_guide.nl.80x24",
            "encounter_guide.en.80x24",
            "encounter_guide.nl.40x15",
            "encounter_guide.en.40x15",
        ],
        &set(),
        bare,
        "32",
    );
}

#[test]
fn encounter_who_looks_as_it_did() {
    four(
        [
            "encounter_who.nl.80x24",
            "encounter_who.en.80x24",
            "encounter_who.nl.40x15",
            "encounter_who.en.40x15",
        ],
        &set(),
        bare,
        "31",
    );
}

#[test]
fn encounter_nobody_looks_as_it_did() {
    four(
        [
            "encounter_nobody.nl.80x24",
            "encounter_nobody.en.80x24",
            "encounter_nobody.nl.40x15",
            "encounter_nobody.en.40x15",
        ],
        &set(),
        bare,
        "31<Down><Down><Down><Down><Down><Enter>",
    );
}

#[test]
fn encounter_when_looks_as_it_did() {
    four(
        [
            "encounter_when.nl.80x24",
            "encounter_when.en.80x24",
            "encounter_when.nl.40x15",
            "encounter_when.en.40x15",
        ],
        &set(),
        bare,
        "31<PgDn>4<Tab>morgenavond ergens<Enter>",
    );
}

#[test]
fn encounter_about_looks_as_it_did() {
    four(
        [
            "encounter_about.nl.80x24",
            "encounter_about.en.80x24",
            "encounter_about.nl.40x15",
            "encounter_about.en.40x15",
        ],
        &set(),
        bare,
        "31<PgDn><PgDn>",
    );
}

#[test]
fn encounter_message_looks_as_it_did() {
    four(
        [
            "encounter_message.nl.80x24",
            "encounter_message.en.80x24",
            "encounter_message.nl.40x15",
            "encounter_message.en.40x15",
        ],
        &set(),
        bare,
        "311<Enter>M. (zus)<Enter>2<Tab>16:00<Enter>buiten wandelen<PgDn>of ze mee wil<PgDn>",
    );
}

#[test]
fn encounter_planned_looks_as_it_did() {
    four(
        [
            "encounter_planned.nl.80x24",
            "encounter_planned.en.80x24",
            "encounter_planned.nl.40x15",
            "encounter_planned.en.40x15",
        ],
        &set(),
        bare,
        "311<Enter>M. (zus)<Enter>2<Tab>16:00<Enter>buiten wandelen<PgDn>of ze mee wil<PgDn><PgDn>",
    );
}

#[test]
fn encounter_back_looks_as_it_did() {
    four(
        [
            "encounter_back.nl.80x24",
            "encounter_back.en.80x24",
            "encounter_back.nl.40x15",
            "encounter_back.en.40x15",
        ],
        &set(),
        bare,
        "311<Enter>M. (zus)<PgDn><PgDn>of ze mee wil<Tab><Enter>dat ze het te veel vindt<PgDn><PgDn><PgDn>1341<PgDn><PgDn><PgDn>1",
    );
}
