//! A journal of years: what lies far back is found beside the screen, and what must go goes between the keys.

use chrono::{DateTime, TimeDelta};
use serde_json::Value;
use verbinding::journal::{Journal, Record};
use verbinding::settings::Paths;
use verbinding::terminal::Program;

use crate::support::fixtures::{bare, name_device, write_journal};
use crate::support::stage::{Stage, set};

const NOW: &str = "2026-11-22T21:04:31+01:00";

fn record(kind: &str, days_ago: i64, fields: &str) -> Record {
    let at = DateTime::parse_from_rfc3339(NOW).unwrap() - TimeDelta::days(days_ago);
    let mut record = Record::new(kind, at, at.into());
    record.fields = serde_json::from_str(fields).unwrap();
    record
}

/// A home with these entries and a note on each of the sixty evenings before.
fn home(entries: impl IntoIterator<Item = Record>) -> tempfile::TempDir {
    let home = bare();
    let notes = (0..60).map(|days| record("note", days, r#"{"text":"een avond"}"#));
    let pages: Vec<Value> = entries.into_iter().chain(notes).map(|record| record.to_json()).collect();
    name_device(home.path(), "laptop-7f3a");
    write_journal(home.path(), "laptop-7f3a", &pages);
    home
}

/// Until nothing goes on beside the screen.
fn settle(stage: &mut Stage) {
    while stage.app.wait().is_some() {
        std::thread::yield_now();
        stage.tick();
    }
}

#[test]
fn a_plan_of_which_the_time_has_passed_is_not_told_as_one_to_come() {
    let plan = r#"{"who":"person","who_name":"M.","when":"2026-11-22T15:00:00+01:00"}"#;
    let mut stage = set().play_in(home([record("encounter", 200, plan)]));
    settle(&mut stage);
    stage.sees("Wat past er nu bij je?").sees_no("Vandaag: een ontmoeting");
}

#[test]
fn a_plan_for_today_is_found_however_long_ago_it_was_made() {
    let plan = r#"{"who":"person","who_name":"M.","when":"2026-11-22T23:00:00+01:00"}"#;
    let settled = r#"{"who":"person","who_name":"J.","when":"2026-11-22","happened":"yes"}"#;
    let mut stage = set().play_in(home([record("encounter", 200, plan), record("encounter", 100, settled)]));
    settle(&mut stage);
    stage.sees("Vandaag: een ontmoeting met M").sees_no("J.");
}

#[test]
fn a_letter_from_long_ago_comes_back_once_and_of_two_the_later_day() {
    let letter =
        |words: &str, day: &str| format!(r#"{{"letter":"{words}","day":"{day}","day_choice":"year"}}"#);
    let old = record("letter", 700, &letter("de oudste", "2025-12-24"));
    let newer = record("letter", 400, &letter("de tweede", "2026-11-20"));
    let to_come = record("letter", 399, &letter("nog niet", "2026-11-23"));
    let mut stage = set().play_in(home([old, newer, to_come]));
    settle(&mut stage);
    stage.sees("Brief van jezelf. Lezen?").keys("<Up><Enter>").sees("de tweede").keys("<Esc>");
    settle(&mut stage);
    // Nobody waits for the other one, but it was written to be read as well.
    stage.sees("Brief van jezelf. Lezen?").keys("<Up><Right><Enter>").sees_no("Lezen?");
    let mut stage = stage.again();
    settle(&mut stage);
    stage.sees_no("Lezen?");
}

#[test]
fn the_one_page_of_an_exercise_is_found_however_long_ago_it_was_begun() {
    let page = record("signals", 900, r#"{"early":["sleep"],"later":"ver weg"}"#);
    let far = (24..60).map(|months| record("note", months * 30, r#"{"text":"oud"}"#));
    let added = |settings: &mut verbinding::settings::Settings| settings.exercises = vec!["signals".into()];
    let mut stage = set().settings(added).play_in(home(far.chain([page])));
    settle(&mut stage);
    stage.keys("<Home><Down><Down><Down><Down><Down><Down><Enter>").settled();
    stage.sees("Waaraan merk je als eerste").keys("<PgDn>").sees("ver weg");
}

#[test]
fn what_lay_in_the_trash_for_thirty_days_goes_between_the_keys_and_what_is_younger_stays() {
    let thrown = |text: &str, days: i64, when: &str| {
        let mut record = record("note", days, &format!(r#"{{"text":"{text}"}}"#));
        record.deleted = Some(when.into());
        record
    };
    let old = [90, 91, 400].map(|days| thrown("xyzzy", days, "2026-10-20T20:00:00Z"));
    let young = thrown("kan terug", 92, "2026-11-20T20:00:00Z");
    let home = home(old.into_iter().chain([young]));
    // What counts is how long this device has seen it there.
    for day in ["2026-10-21", "2026-10-31", "2026-11-10", "2026-11-19"] {
        let start = format!("{day}T12:00:00Z").parse().unwrap();
        let journal = Journal::open(Paths::under(home.path()), 4);
        journal.erase_trashed(&[], start).unwrap();
        journal.purge(start).unwrap();
    }
    let mut stage = set().play_in(home);
    assert!(stage.on_disk("xyzzy"), "nothing goes before the first picture");
    settle(&mut stage);
    assert!(!stage.on_disk("xyzzy") && stage.on_disk("kan terug"));
    let trash = Journal::open(Paths::under(stage.home.path()), 4).trash().unwrap();
    assert_eq!(trash.len(), 1);
    assert_eq!(stage.entries().len(), 60);
}

#[test]
fn everything_is_erased_from_the_settings_after_the_word_and_nothing_comes_back() {
    let mut stage = set().settings(|settings| settings.name = "Noor".into()).play_in(home([]));
    stage.keys("n").paste("xyzzy, nog niet af").tick();
    stage.keys("<Esc><Esc>").sees("Noor");
    assert!(stage.on_disk("xyzzy"));
    stage.keys("gt<End>").sees("Alles wissen").keys("<Enter>wis<Enter>");
    assert!(stage.on_disk("xyzzy"), "the whole word is asked for");
    stage.keys("<Enter>wissen").sees("niet terug te draaien").keys("<Enter>");
    stage.sees("Alles is gewist.").sees_no("Noor");
    stage.keys("uUgd").sees("Je schrift is nog leeg.");
    settle(&mut stage);
    assert_eq!(stage.files().len(), 0, "{:?}", stage.files());
    stage.keys("n").paste("opnieuw").tick();
    assert!(stage.on_disk("opnieuw"));
}
