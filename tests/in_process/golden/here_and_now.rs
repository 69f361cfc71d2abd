//! Pictures of here and now, and of the small step, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::here_and_now` takes them anew.

use crate::support::album::four;
use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn grounding_1_looks_as_it_did() {
    four(
        ["grounding_1.nl.80x24", "grounding_1.en.80x24", "grounding_1.nl.40x15", "grounding_1.en.40x15"],
        &set(),
        bare,
        "5",
    );
}

#[test]
fn grounding_ground_looks_as_it_did() {
    four(
        [
            "grounding_ground.nl.80x24",
            "grounding_ground.en.80x24",
            "grounding_ground.nl.40x15",
            "grounding_ground.en.40x15",
        ],
        &set(),
        bare,
        "51<PgDn>",
    );
}

#[test]
fn grounding_pace_looks_as_it_did() {
    four(
        [
            "grounding_pace.nl.80x24",
            "grounding_pace.en.80x24",
            "grounding_pace.nl.40x15",
            "grounding_pace.en.40x15",
        ],
        &set(),
        bare,
        "52<Enter>",
    );
}

#[test]
fn grounding_breath_looks_as_it_did() {
    four(
        [
            "grounding_breath.nl.80x24",
            "grounding_breath.en.80x24",
            "grounding_breath.nl.40x15",
            "grounding_breath.en.40x15",
        ],
        &set(),
        bare,
        "52<Enter>1",
    );
}

#[test]
fn grounding_breath_stopped_looks_as_it_did() {
    four(
        [
            "grounding_breath_stopped.nl.80x24",
            "grounding_breath_stopped.en.80x24",
            "grounding_breath_stopped.nl.40x15",
            "grounding_breath_stopped.en.40x15",
        ],
        &set(),
        bare,
        "52<Enter>1<Space>",
    );
}

#[test]
fn grounding_none_looks_as_it_did() {
    four(
        [
            "grounding_none.nl.80x24",
            "grounding_none.en.80x24",
            "grounding_none.nl.40x15",
            "grounding_none.en.40x15",
        ],
        &set(),
        bare,
        "52<Enter>4<Tab><Space>",
    );
}

#[test]
fn grounding_look_looks_as_it_did() {
    four(
        [
            "grounding_look.nl.80x24",
            "grounding_look.en.80x24",
            "grounding_look.nl.40x15",
            "grounding_look.en.40x15",
        ],
        &set(),
        bare,
        "53<PgDn>de blauwe mok, regen op het raam<Enter>de koelkast<Enter>",
    );
}

#[test]
fn grounding_after_looks_as_it_did() {
    four(
        [
            "grounding_after.nl.80x24",
            "grounding_after.en.80x24",
            "grounding_after.nl.40x15",
            "grounding_after.en.40x15",
        ],
        &set(),
        bare,
        "53<PgDn><PgDn>3",
    );
}

#[test]
fn small_step_1_looks_as_it_did() {
    four(
        ["small_step_1.nl.80x24", "small_step_1.en.80x24", "small_step_1.nl.40x15", "small_step_1.en.40x15"],
        &set(),
        bare,
        "62",
    );
}

#[test]
fn small_step_2_looks_as_it_did() {
    four(
        ["small_step_2.nl.80x24", "small_step_2.en.80x24", "small_step_2.nl.40x15", "small_step_2.en.40x15"],
        &set(),
        bare,
        "6<PgDn>3",
    );
}

#[test]
fn small_step_3_looks_as_it_did() {
    four(
        ["small_step_3.nl.80x24", "small_step_3.en.80x24", "small_step_3.nl.40x15", "small_step_3.en.40x15"],
        &set(),
        bare,
        "6<PgDn><PgDn>3",
    );
}

#[test]
fn small_step_smaller_looks_as_it_did() {
    four(
        [
            "small_step_smaller.nl.80x24",
            "small_step_smaller.en.80x24",
            "small_step_smaller.nl.40x15",
            "small_step_smaller.en.40x15",
        ],
        &set(),
        bare,
        "6<PgDn><PgDn>3<PgDn>",
    );
}

#[test]
fn small_step_list_looks_as_it_did() {
    four(
        [
            "small_step_list.nl.80x24",
            "small_step_list.en.80x24",
            "small_step_list.nl.40x15",
            "small_step_list.en.40x15",
        ],
        &set(),
        bare,
        "62<PgDn>3<Enter>J. (groep)<PgDn>1<PgDn>16",
    );
}

#[test]
fn small_step_after_looks_as_it_did() {
    four(
        [
            "small_step_after.nl.80x24",
            "small_step_after.en.80x24",
            "small_step_after.nl.40x15",
            "small_step_after.en.40x15",
        ],
        &set(),
        bare,
        "62<PgDn>3<Enter>J. (groep)<PgDn>1<PgDn>1613",
    );
}
