//! Two devices and one circle on the real `App`: what was changed apart is seen, and stays until the person chooses.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use verbinding::journal::{Circle, Journal};
use verbinding::screens::Route;
use verbinding::settings::Paths;

use crate::support::fixtures::{bare, record, write_circle_file, write_journal};
use crate::support::stage::{Stage, set};

const AT: &str = "2026-11-01T10:00:00+01:00";

/// The circle file of a device, with versions that were made at these stamps and grew from those.
fn write(home: &Path, device: &str, versions: &[(usize, &str, &str, &[&str], Value)]) {
    let entries: Vec<Value> = versions
        .iter()
        .map(|(number, kind, changed, was, fields)| {
            let mut version = record(*number, kind, AT, fields);
            version["changed"] = json!(changed);
            version["was"] = json!(was);
            version
        })
        .collect();
    write_circle_file(home, device, &entries);
}

const FIRST: &str = "2026-11-01T09:00:00.000Z";
const HERE: &str = "2026-11-10T09:00:00.000Z";
const THERE: &str = "2026-11-12T09:00:00.000Z";

fn m(reach: &str, order: u32) -> Value {
    json!({"name": "M.", "reach": reach, "order": order})
}

/// One item that was changed on two devices.
fn apart() -> TempDir {
    let home = bare();
    write(home.path(), "t-1", &[(1, "circle", HERE, &[FIRST], m("06 11", 1))]);
    write(home.path(), "t-2", &[(1, "circle", THERE, &[FIRST], m("06 22", 1))]);
    home
}

/// The program is started again, at home.
fn again_at_home(stage: Stage) -> Stage {
    let Stage { home, app, .. } = stage;
    drop(app);
    set().play_in(home)
}

fn circle(stage: &Stage) -> Circle {
    stage.journal().circle()
}

/// How the shown version reaches M., and how the others do.
fn reaches(stage: &Stage) -> (String, Vec<String>) {
    let circle = circle(stage);
    let reach = |record: &verbinding::journal::Record| record.text("reach").unwrap_or_default().to_owned();
    (reach(&circle.items[0]), circle.conflicts.iter().map(reach).collect())
}

#[test]
fn another_version_of_an_item_is_seen_and_nothing_goes_by_looking() {
    for (columns, rows) in [(80, 24), (40, 15), (140, 45)] {
        let mut stage = set().at(Route::Circle).size(columns, rows).play_in(apart());
        stage.sees("06 22").sees("Dit is op twee plekken aangepast. Beide staan").keys("e").sees("06 22");
        stage.keys("<End><Down>").sees("andere versie").sees("Deze houden").keys("<Enter>");
        stage.sees("06 11").sees_no("06 22").keys("<Enter>").sees("06 22").keys("<Esc>").tick();
        assert_eq!(reaches(&stage), ("06 22".into(), vec!["06 11".into()]));
        assert!(!stage.files().iter().any(|(name, _)| name.contains("drafts/")));
    }
}

#[test]
fn the_version_that_is_chosen_takes_the_place_of_both() {
    for (keys, kept) in [("<End><Down><Enter><Down><Enter>", "06 11"), ("<End><Down><Down><Enter>", "06 22")]
    {
        let mut stage = set().at(Route::Circle).play_in(apart());
        stage.keys("e").keys(keys).sees("Bewaard.").sees(kept).sees_no("twee plekken");
        assert_eq!(reaches(&stage), (kept.to_owned(), vec![]));
        assert_eq!(reaches(&stage.again()), (kept.to_owned(), vec![]));
    }
}

#[test]
fn a_change_of_one_version_leaves_the_other() {
    let mut stage = set().at(Route::Circle).play_in(apart());
    stage.keys("e4 33<Enter>").sees("06 22 33").sees_no("andere versie");
    stage.keys("<End><Enter>").sees("Bewaard.").sees("twee plekken");
    assert_eq!(reaches(&stage), ("06 22 33".into(), vec!["06 11".into()]));
    // A clock that stands still says of two versions not which one came later.
    let mut stage = stage.again_at("2026-11-22T21:10:00+01:00");
    stage.keys("e<End><Down><Enter>").sees("06 11").keys("4 44<Enter><End><Enter>");
    assert_eq!(reaches(&stage), ("06 11 44".into(), vec!["06 22 33".into()]));
}

#[test]
fn versions_that_differ_only_in_their_place_are_nothing_to_choose() {
    let home = bare();
    write(home.path(), "t-1", &[(1, "circle", HERE, &[FIRST], m("06 11", 1))]);
    write(home.path(), "t-2", &[(1, "circle", THERE, &[FIRST], m("06 11", 2))]);
    let mut stage = set().at(Route::Circle).play_in(home);
    stage.sees_no("twee plekken").keys("e").sees_no("andere versie");
}

/// A doctor's number that is half typed here, over the first version of the person's own numbers.
fn half_typed() -> Stage {
    let home = bare();
    write(home.path(), "t-1", &[(9, "helplines", FIRST, &[], json!({"country": "NL", "gp": "020 1"}))]);
    let mut stage = set().at(Route::Helplines).play_in(home);
    stage.keys("4").sees("Kopieer").keys("<Esc>e").sees("Bewaren").keys("23").tick().keys("<C-x><Enter>");
    assert!(stage.on_disk("020 123"));
    stage
}

#[test]
fn own_numbers_that_another_device_changed_meanwhile_stand_beside_those_of_the_draft() {
    let stage = half_typed();
    let there = json!({"country": "NL", "gp": "030 9", "plan": "In de la"});
    write(stage.home.path(), "t-2", &[(9, "helplines", THERE, &[FIRST], there)]);
    let mut stage = again_at_home(stage);
    stage.keys("<Home><Enter>").sees("020 123").keys("<Esc><Esc>").sees("Bewaard.");
    let kept = circle(&stage);
    let (own, other) = (kept.helplines.unwrap(), kept.conflicts);
    assert_eq!((own.text("gp"), own.text("plan")), (Some("020 123"), Some("In de la")));
    assert_eq!(other.iter().map(|other| other.text("gp")).collect::<Vec<_>>(), [Some("030 9")]);
    stage.keys("<End>").sees("Dit is op twee plekken aangepast.").keys("<Home><Down><Down><Down>e");
    stage.keys("<Esc><Down>").sees("andere versie").sees("Huisarts en huisartsenpost: 020 123");
    stage.keys("<Enter>").sees("Huisarts en huisartsenpost: 030 9").keys("<Down><Enter>").sees("030 9");
    let kept = circle(&stage);
    assert_eq!((kept.helplines.unwrap().text("gp"), kept.conflicts.len()), (Some("030 9"), 0));
}

#[test]
fn what_another_device_changed_elsewhere_in_own_numbers_is_taken_along() {
    let stage = half_typed();
    let there = json!({"country": "BE", "gp": "020 1", "plan": "In de la"});
    write(stage.home.path(), "t-2", &[(9, "helplines", THERE, &[FIRST], there)]);
    let mut stage = again_at_home(stage);
    stage.keys("<Home><Enter>").sees("020 123").keys("<Esc><Esc>").sees("Bewaard.");
    let kept = circle(&stage);
    let own = kept.helplines.unwrap();
    assert_eq!(
        (own.text("gp"), own.text("plan"), own.text("country")),
        (Some("020 123"), Some("In de la"), Some("BE"))
    );
    assert!(kept.conflicts.is_empty());
}

#[test]
fn a_number_that_is_half_typed_outlives_another_page_of_own_numbers() {
    let mut stage = again_at_home(half_typed());
    stage.keys("4<End><Enter>").keys("In de la<Enter>").sees("Bewaard.");
    let own = circle(&stage).helplines.unwrap();
    assert_eq!((own.text("gp"), own.text("plan")), (Some("020 123"), Some("In de la")));
    assert!(!stage.files().iter().any(|(name, _)| name.contains("drafts/")));
}

#[test]
fn a_page_and_an_item_from_a_clock_far_ahead_can_be_changed() {
    for far in ["2099-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"] {
        let home = bare();
        write(home.path(), "t-2", &[(1, "circle", far, &[], m("06 11", 1))]);
        let mut note = record(5, "note", "2026-11-20T21:00:00+01:00", &json!({"text": "Van ver."}));
        note["changed"] = json!(far);
        write_journal(home.path(), "t-2", &[note]);
        let mut stage = set().play_in(home);
        stage.keys("7").settled().keys("e Nieuw.<PgDn>").sees("Bewaard");
        stage.keys("g").keys("b4e4 22<Enter><End><Enter>").sees("06 11 22");
        let stage = stage.again();
        let journal = stage.journal();
        let page = journal.newest_first().next().unwrap().unwrap();
        assert_eq!((page.shown.text("text"), page.conflicts.len()), (Some("Van ver. Nieuw."), 0), "{far}");
        assert_eq!(reaches(&stage), ("06 11 22".into(), vec![]), "{far}");
    }
}

#[test]
fn own_numbers_that_two_devices_begin_apart_are_two_versions_of_one() {
    let homes = [(); 2].map(|()| bare());
    let journals = homes.each_ref().map(|home| Journal::open(Paths::under(home.path()), 4));
    let at = chrono::DateTime::parse_from_rfc3339(AT).unwrap();
    for (journal, seconds) in journals.iter().zip(1..) {
        let now = (at + chrono::TimeDelta::seconds(seconds)).into();
        let mut first = journal.first_helplines(at, now);
        first.fields.insert("gp".into(), json!(format!("070 {seconds}")));
        journal.keep_circle(first, now).unwrap();
    }
    for entry in fs::read_dir(homes[1].path().join("data")).unwrap().flatten() {
        if entry.path().is_file() {
            fs::copy(entry.path(), homes[0].path().join("data").join(entry.file_name())).unwrap();
        }
    }
    let circle = journals[0].circle();
    let gp = |record: &verbinding::journal::Record| record.text("gp").map(str::to_owned);
    assert_eq!(circle.helplines.as_ref().and_then(gp).unwrap(), "070 2");
    assert_eq!(circle.conflicts.iter().filter_map(gp).collect::<Vec<_>>(), ["070 1"]);
    let id = circle.helplines.unwrap().id;
    assert_eq!(circle.conflicts[0].id, id);
    // Once erased for good that id takes no words any more; new numbers have another.
    journals[0].remove_circle(&id, at.into()).unwrap();
    for day in 0..=31 {
        journals[0].purge((at + chrono::TimeDelta::days(day)).into()).unwrap();
    }
    assert_ne!(journals[0].first_helplines(at, at.into()).id, id);
}

#[test]
fn what_was_undone_is_no_second_version_of_what_is_written_next() {
    // Also when the clock was ahead the first time.
    let mut stage = set().now("2030-01-01T21:00:00+01:00").play();
    stage
        .keys(":hulplijnen<Enter><End><Enter>Huisarts<Enter>0101<Enter>")
        .sees("0101")
        .keys("u")
        .sees_no("0101");
    let mut stage = stage.again_at("2026-11-22T21:04:31+01:00");
    stage
        .keys(":hulplijnen<Enter><End><Enter>Tandarts<Enter>0202<Enter>")
        .sees("0202")
        .sees_no("twee plekken");
    let mut stage = stage.again();
    stage.keys(":hulplijnen<Enter>").sees("Tandarts").sees_no("0101").sees_no("twee plekken");
}

#[test]
fn what_was_undone_and_done_again_is_no_second_version_when_it_is_changed() {
    let mut stage = set().play();
    stage.keys(":hulplijnen<Enter><End><Enter>Huisarts<Enter>0101<Enter>uU").sees("0101");
    stage.keys("<End><Enter>Tandarts<Enter>0202<Enter>").sees("0202").sees("0101").sees_no("twee plekken");
    stage.keys("<Esc>4nBuurvrouw<Enter><Enter><Esc>uU").sees("Buurvrouw");
    stage.keys("149<Enter><Esc>1").sees("Bereiken        9").sees_no("twee plekken");
}
