//! Pictures of every screen from the real `App`, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::exercises` takes them anew.

use crate::support::golden::golden;
use crate::support::stage::{Set, set};
use verbinding::theme::Depth;

/// Plays keys on a stage and compares what is seen.
fn shoot(name: &str, set: Set, keys: &str) {
    golden(name, &set.play().keys(keys).picture());
}

#[test]
fn home_looks_as_it_did() {
    let keys = "";
    shoot("home.nl.80x24", set(), keys);
    shoot("home.en.80x24", set().english(), keys);
    shoot("home.nl.40x15", set().size(40, 15), keys);
    shoot("home.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn home_draft_looks_as_it_did() {
    let keys = "1<Space><Esc><Esc>";
    shoot("home_draft.nl.80x24", set(), keys);
    shoot("home_draft.en.80x24", set().english(), keys);
    shoot("home_draft.nl.40x15", set().size(40, 15), keys);
    shoot("home_draft.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn check_in_1_looks_as_it_did() {
    let keys = "1<Space>4<Tab>";
    shoot("check_in_1.nl.80x24", set(), keys);
    shoot("check_in_1.en.80x24", set().english(), keys);
    shoot("check_in_1.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_1.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn check_in_where_looks_as_it_did() {
    let keys = "1<Tab><Enter>3";
    shoot("check_in_where.nl.80x24", set(), keys);
    shoot("check_in_where.en.80x24", set().english(), keys);
    shoot("check_in_where.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_where.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn check_in_2_looks_as_it_did() {
    let keys = "1<PgDn>4<Tab><Space>";
    shoot("check_in_2.nl.80x24", set(), keys);
    shoot("check_in_2.en.80x24", set().english(), keys);
    shoot("check_in_2.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_2.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn check_in_3_looks_as_it_did() {
    let keys = "1<PgDn><PgDn>2";
    shoot("check_in_3.nl.80x24", set(), keys);
    shoot("check_in_3.en.80x24", set().english(), keys);
    shoot("check_in_3.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_3.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn check_in_4_looks_as_it_did() {
    let keys = "1<Space>4<PgDn>4<PgDn>2<PgDn>Morgen de huisarts.";
    shoot("check_in_4.nl.80x24", set(), keys);
    shoot("check_in_4.en.80x24", set().english(), keys);
    shoot("check_in_4.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_4.en.40x15", set().english().size(40, 15), keys);
    shoot("check_in_4.140x45", set().size(140, 45), keys);
}

#[test]
fn check_in_end_looks_as_it_did() {
    let keys = "1<Space>4<PgDn>4<PgDn>2<PgDn>Morgen die afspraak bij de huisarts.<Tab><Enter>";
    shoot("check_in_end.nl.80x24", set(), keys);
    shoot("check_in_end.en.80x24", set().english(), keys);
    shoot("check_in_end.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_end.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn check_in_nothing_looks_as_it_did() {
    let keys = "1<PgDn><PgDn><PgDn><PgDn>";
    shoot("check_in_nothing.nl.80x24", set(), keys);
    shoot("check_in_nothing.en.80x24", set().english(), keys);
    shoot("check_in_nothing.nl.40x15", set().size(40, 15), keys);
    shoot("check_in_nothing.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_1_looks_as_it_did() {
    let keys = "2Zie je wel, het is nooit genoeg.";
    shoot("compassion_1.nl.80x24", set(), keys);
    shoot("compassion_1.en.80x24", set().english(), keys);
    shoot("compassion_1.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_1.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_2_looks_as_it_did() {
    let keys = "2<PgDn>";
    shoot("compassion_2.nl.80x24", set(), keys);
    shoot("compassion_2.en.80x24", set().english(), keys);
    shoot("compassion_2.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_2.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_3_looks_as_it_did() {
    let keys = "2<PgDn><PgDn>";
    shoot("compassion_3.nl.80x24", set(), keys);
    shoot("compassion_3.en.80x24", set().english(), keys);
    shoot("compassion_3.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_3.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_4_looks_as_it_did() {
    let keys = "2<PgDn><PgDn><PgDn>2";
    shoot("compassion_4.nl.80x24", set(), keys);
    shoot("compassion_4.en.80x24", set().english(), keys);
    shoot("compassion_4.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_4.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_4_own_looks_as_it_did() {
    let keys = "2<PgDn><PgDn><PgDn>5<Enter>Rustig. Eerst dit.";
    shoot("compassion_4_own.nl.80x24", set(), keys);
    shoot("compassion_4_own.en.80x24", set().english(), keys);
    shoot("compassion_4_own.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_4_own.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_5_looks_as_it_did() {
    let keys = "2<PgDn><PgDn><PgDn>2<PgDn>3";
    shoot("compassion_5.nl.80x24", set(), keys);
    shoot("compassion_5.en.80x24", set().english(), keys);
    shoot("compassion_5.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_5.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn compassion_end_looks_as_it_did() {
    let keys = "2Zie je wel.<PgDn><PgDn><PgDn>2<PgDn>1<PgDn>";
    shoot("compassion_end.nl.80x24", set(), keys);
    shoot("compassion_end.en.80x24", set().english(), keys);
    shoot("compassion_end.nl.40x15", set().size(40, 15), keys);
    shoot("compassion_end.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_menu_looks_as_it_did() {
    let keys = "3";
    shoot("encounter_menu.nl.80x24", set(), keys);
    shoot("encounter_menu.en.80x24", set().english(), keys);
    shoot("encounter_menu.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_menu.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_guide_looks_as_it_did() {
    let keys = "32";
    shoot("encounter_guide.nl.80x24", set(), keys);
    shoot("encounter_guide.en.80x24", set().english(), keys);
    shoot("encounter_guide.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_guide.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_who_looks_as_it_did() {
    let keys = "31";
    shoot("encounter_who.nl.80x24", set(), keys);
    shoot("encounter_who.en.80x24", set().english(), keys);
    shoot("encounter_who.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_who.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_nobody_looks_as_it_did() {
    let keys = "31<Down><Down><Down><Down><Down><Enter>";
    shoot("encounter_nobody.nl.80x24", set(), keys);
    shoot("encounter_nobody.en.80x24", set().english(), keys);
    shoot("encounter_nobody.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_nobody.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_when_looks_as_it_did() {
    let keys = "31<PgDn>4<Tab>morgenavond ergens<Enter>";
    shoot("encounter_when.nl.80x24", set(), keys);
    shoot("encounter_when.en.80x24", set().english(), keys);
    shoot("encounter_when.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_when.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_about_looks_as_it_did() {
    let keys = "31<PgDn><PgDn>";
    shoot("encounter_about.nl.80x24", set(), keys);
    shoot("encounter_about.en.80x24", set().english(), keys);
    shoot("encounter_about.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_about.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_message_looks_as_it_did() {
    let keys = "311<Enter>M. (zus)<Enter>2<Tab>16:00<Enter>buiten wandelen<PgDn>of ze mee wil<PgDn>";
    shoot("encounter_message.nl.80x24", set(), keys);
    shoot("encounter_message.en.80x24", set().english(), keys);
    shoot("encounter_message.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_message.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_planned_looks_as_it_did() {
    let keys = "311<Enter>M. (zus)<Enter>2<Tab>16:00<Enter>buiten wandelen<PgDn>of ze mee wil<PgDn><PgDn>";
    shoot("encounter_planned.nl.80x24", set(), keys);
    shoot("encounter_planned.en.80x24", set().english(), keys);
    shoot("encounter_planned.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_planned.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn encounter_back_looks_as_it_did() {
    let keys = "311<Enter>M. (zus)<PgDn><PgDn>of ze mee wil<Tab><Enter>dat ze het te veel vindt<PgDn><PgDn><PgDn>1341<PgDn><PgDn><PgDn>1";
    shoot("encounter_back.nl.80x24", set(), keys);
    shoot("encounter_back.en.80x24", set().english(), keys);
    shoot("encounter_back.nl.40x15", set().size(40, 15), keys);
    shoot("encounter_back.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_1_looks_as_it_did() {
    let keys = "5";
    shoot("grounding_1.nl.80x24", set(), keys);
    shoot("grounding_1.en.80x24", set().english(), keys);
    shoot("grounding_1.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_1.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_ground_looks_as_it_did() {
    let keys = "51<PgDn>";
    shoot("grounding_ground.nl.80x24", set(), keys);
    shoot("grounding_ground.en.80x24", set().english(), keys);
    shoot("grounding_ground.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_ground.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_pace_looks_as_it_did() {
    let keys = "52<Enter>";
    shoot("grounding_pace.nl.80x24", set(), keys);
    shoot("grounding_pace.en.80x24", set().english(), keys);
    shoot("grounding_pace.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_pace.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_breath_looks_as_it_did() {
    let keys = "52<Enter>1";
    shoot("grounding_breath.nl.80x24", set(), keys);
    shoot("grounding_breath.en.80x24", set().english(), keys);
    shoot("grounding_breath.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_breath.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_breath_stopped_looks_as_it_did() {
    let keys = "52<Enter>1<Space>";
    shoot("grounding_breath_stopped.nl.80x24", set(), keys);
    shoot("grounding_breath_stopped.en.80x24", set().english(), keys);
    shoot("grounding_breath_stopped.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_breath_stopped.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_none_looks_as_it_did() {
    let keys = "52<Enter>4<Tab><Space>";
    shoot("grounding_none.nl.80x24", set(), keys);
    shoot("grounding_none.en.80x24", set().english(), keys);
    shoot("grounding_none.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_none.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_look_looks_as_it_did() {
    let keys = "53<PgDn>de blauwe mok, regen op het raam<Enter>de koelkast<Enter>";
    shoot("grounding_look.nl.80x24", set(), keys);
    shoot("grounding_look.en.80x24", set().english(), keys);
    shoot("grounding_look.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_look.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn grounding_after_looks_as_it_did() {
    let keys = "53<PgDn><PgDn>3";
    shoot("grounding_after.nl.80x24", set(), keys);
    shoot("grounding_after.en.80x24", set().english(), keys);
    shoot("grounding_after.nl.40x15", set().size(40, 15), keys);
    shoot("grounding_after.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn small_step_1_looks_as_it_did() {
    let keys = "62";
    shoot("small_step_1.nl.80x24", set(), keys);
    shoot("small_step_1.en.80x24", set().english(), keys);
    shoot("small_step_1.nl.40x15", set().size(40, 15), keys);
    shoot("small_step_1.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn small_step_2_looks_as_it_did() {
    let keys = "6<PgDn>3";
    shoot("small_step_2.nl.80x24", set(), keys);
    shoot("small_step_2.en.80x24", set().english(), keys);
    shoot("small_step_2.nl.40x15", set().size(40, 15), keys);
    shoot("small_step_2.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn small_step_3_looks_as_it_did() {
    let keys = "6<PgDn><PgDn>3";
    shoot("small_step_3.nl.80x24", set(), keys);
    shoot("small_step_3.en.80x24", set().english(), keys);
    shoot("small_step_3.nl.40x15", set().size(40, 15), keys);
    shoot("small_step_3.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn small_step_smaller_looks_as_it_did() {
    let keys = "6<PgDn><PgDn>3<PgDn>";
    shoot("small_step_smaller.nl.80x24", set(), keys);
    shoot("small_step_smaller.en.80x24", set().english(), keys);
    shoot("small_step_smaller.nl.40x15", set().size(40, 15), keys);
    shoot("small_step_smaller.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn small_step_list_looks_as_it_did() {
    let keys = "62<PgDn>3<Enter>J. (groep)<PgDn>1<PgDn>16";
    shoot("small_step_list.nl.80x24", set(), keys);
    shoot("small_step_list.en.80x24", set().english(), keys);
    shoot("small_step_list.nl.40x15", set().size(40, 15), keys);
    shoot("small_step_list.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn small_step_after_looks_as_it_did() {
    let keys = "62<PgDn>3<Enter>J. (groep)<PgDn>1<PgDn>1613";
    shoot("small_step_after.nl.80x24", set(), keys);
    shoot("small_step_after.en.80x24", set().english(), keys);
    shoot("small_step_after.nl.40x15", set().size(40, 15), keys);
    shoot("small_step_after.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn note_looks_as_it_did() {
    let keys = "nVandaag was er regen, en toch ben ik gaan lopen.";
    shoot("note.nl.80x24", set(), keys);
    shoot("note.en.80x24", set().english(), keys);
    shoot("note.nl.40x15", set().size(40, 15), keys);
    shoot("note.en.40x15", set().english().size(40, 15), keys);
}

#[test]
fn home_looks_as_it_did_in_every_palette() {
    let keys = "1<Space><Esc><Esc>";
    shoot("home.light", set().light(), keys);
    shoot("home.256", set().depth(Depth::Indexed), keys);
    shoot("home.256_light", set().depth(Depth::Indexed).light(), keys);
    shoot("home.16", set().depth(Depth::Sixteen), keys);
    shoot("home.16_light", set().depth(Depth::Sixteen).light(), keys);
    shoot("home.no_colour", set().depth(Depth::None), keys);
    shoot("home.ascii", set().ascii().depth(Depth::None), keys);
    shoot("home.140x45", set().size(140, 45), keys);
}

#[test]
fn check_in_2_looks_as_it_did_in_every_palette() {
    let keys = "1<PgDn>4<Tab><Space>";
    shoot("check_in_2.light", set().light(), keys);
    shoot("check_in_2.256", set().depth(Depth::Indexed), keys);
    shoot("check_in_2.256_light", set().depth(Depth::Indexed).light(), keys);
    shoot("check_in_2.16", set().depth(Depth::Sixteen), keys);
    shoot("check_in_2.16_light", set().depth(Depth::Sixteen).light(), keys);
    shoot("check_in_2.no_colour", set().depth(Depth::None), keys);
    shoot("check_in_2.ascii", set().ascii().depth(Depth::None), keys);
    shoot("check_in_2.140x45", set().size(140, 45), keys);
}
