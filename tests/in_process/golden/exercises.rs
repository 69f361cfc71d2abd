//! Pictures of every screen from the real `App`, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::exercises` takes them anew.

use crate::support::album::{four, palettes, shoot};
use crate::support::fixtures::bare;
use crate::support::stage::set;

#[test]
fn home_looks_as_it_did() {
    four(["home.nl.80x24", "home.en.80x24", "home.nl.40x15", "home.en.40x15"], &set(), bare, "");
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
    shoot("check_in_4.nl.80x24", set(), bare(), keys);
    shoot("check_in_4.en.80x24", set().english(), bare(), keys);
    shoot("check_in_4.nl.40x15", set().size(40, 15), bare(), keys);
    shoot("check_in_4.en.40x15", set().english().size(40, 15), bare(), keys);
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
