//! The lock screen: what opens it, what does not, and what is there without the passphrase.

use std::fs;

use verbinding::journal::{Journal, Passphrase};
use verbinding::screens::{PassphraseTask, Route, Step};
use verbinding::settings::Paths;

use crate::support::fixtures::{PASSPHRASE, bare, damage_key, lived_in, locked, with_people};
use crate::support::stage::{Stage, set};

const TITLE: &str = "Je schrift is op slot.";
const CRISIS: &str = "Je hoeft dit niet alleen te dragen.";
const HOME: &str = "Wat past er nu bij je?";

fn at_the_lock() -> Stage {
    set().play_in(locked(lived_in(), false))
}

fn open(stage: &mut Stage) -> &mut Stage {
    stage.keys(PASSPHRASE).keys("<Enter>").settled()
}

#[test]
fn the_program_begins_at_the_lock_and_the_passphrase_leads_home() {
    let mut stage = at_the_lock();
    stage.sees(TITLE).sees("Wachtzin kwijt?").sees_no(HOME).sees_no("verbinding").sees_no("Goedenavond");
    stage.keys("vier").sees("••••").sees_no("vier").keys("<C-u>").sees_no("•");
    open(&mut stage).sees(HOME).sees("Dagelijkse check-in");
    stage.keys("7").settled().sees("verbinding › dagboek").sees_no(TITLE);
}

#[test]
fn every_letter_can_be_typed_and_pasted_and_no_key_does_anything_else() {
    let mut stage = at_the_lock();
    stage.keys("sqgL?:/u0<Space>é").sees(&"•".repeat(11)).sees(TITLE);
    assert!(!stage.ended);
    stage.keys("<C-u>").paste(PASSPHRASE).keys("<Enter>").settled().sees(HOME);
}

#[test]
fn where_the_person_was_going_comes_after_the_passphrase() {
    let mut stage = set().at(Route::Exercise("check_in".into())).play_in(locked(bare(), false));
    open(stage.sees(TITLE)).sees("Wat merk je in je lijf?");
    let mut stage = set().at(Route::Circle).play_in(locked(with_people(2), true));
    open(stage.sees(TITLE)).sees("verbinding › steuncirkel").sees("06 00 00 00 01");
}

#[test]
fn a_wrong_passphrase_is_said_and_the_third_makes_one_wait() {
    let mut stage = at_the_lock();
    for _ in 0..2 {
        stage
            .keys("fout<Enter>")
            .settled()
            .sees("Die wachtzin klopt niet.")
            .sees_no("•")
            .sees_no("even wachten");
    }
    stage.keys("fout<Enter>").settled().sees("Heel even wachten.");
    stage.keys(PASSPHRASE).keys("<Enter>").settled().sees(TITLE).sees("•");
    stage.put_clock("2026-11-22T21:04:32+01:00").tick().sees_no("Heel even wachten.");
    stage.keys("<Enter>").settled().sees(HOME);
}

#[test]
fn a_damaged_key_is_told_from_a_wrong_passphrase() {
    let home = locked(lived_in(), false);
    damage_key(&home);
    let mut stage = set().play_in(home);
    open(&mut stage).sees("Het bestand met je sleutel is niet meer heel.").sees_no("klopt niet");
    stage.sees("Je bladzijden zijn niet veranderd.").sees("Zet een oudere kopie").sees("identity.age");
    stage.keys("<C-s>").sees(CRISIS);
}

#[test]
fn support_opens_without_the_passphrase_in_every_way_and_leads_back_to_the_lock() {
    for keys in ["<C-s>", "<M-s>", "<Tab><Enter>", "<Esc><Enter>", "<Esc>s", "abc<C-s>"] {
        let mut stage = set().play_in(locked(with_people(2), false));
        stage.keys(keys).sees(CRISIS).sees("06 00 00 00 01").sees("112");
        stage.keys("<Esc>").sees(TITLE);
    }
    let mut stage = at_the_lock();
    let rows = stage.screen();
    let row = rows.lines().position(|row| row.contains("Steun openen")).unwrap();
    stage.press(10, row as u16).sees(CRISIS).keys("<Esc>").press(75, 0).sees(CRISIS);
}

#[test]
fn a_circle_that_is_locked_too_leaves_the_help_lines_and_opens_with_the_passphrase() {
    let choose = |settings: &mut verbinding::settings::Settings| {
        settings.circle_open = false;
        settings.country = Some("NL".into());
    };
    for first in [Route::Crisis, Route::Home] {
        let at_home = matches!(first, Route::Home);
        let mut stage = set().settings(choose).at(first).play_in(locked(with_people(2), true));
        stage.keys(if at_home { "<C-s>" } else { "" });
        stage.sees("Je steuncirkel is op slot. De hulplijnen niet.").sees("112").sees("113");
        stage.sees_no("06 00 00 00 01").keys("1").sees(TITLE);
        open(&mut stage);
        stage.keys(if at_home { "s" } else { "" }).sees("06 00 00 00 01").sees_no("op slot");
    }
}

#[test]
fn the_circle_and_here_and_now_work_while_locked_and_nothing_else_opens_from_there() {
    let mut stage = set().at(Route::Crisis).play_in(locked(with_people(1), false));
    stage.sees("06 00 00 00 01").keys("8").sees("Waar begin je mee?").keys("gd").sees(TITLE);
    open(&mut stage).sees("verbinding › dagboek");
}

#[test]
fn a_passphrase_of_another_device_can_be_left_for_later_or_taken_over() {
    let elsewhere = || {
        let home = locked(lived_in(), false);
        fs::remove_dir_all(home.path().join("state")).unwrap();
        home
    };
    let mut stage = set().play_in(elsewhere());
    stage.sees("Op een ander apparaat is een wachtzin gekozen.").sees("Verder zonder");
    stage.keys("<Tab><Tab><Enter>").sees(HOME).keys("1").sees("Wat merk je in je lijf?");
    let mut stage = set().play_in(elsewhere());
    open(&mut stage).sees(HOME).sees("Ook dit apparaat gebruikt nu de wachtzin.");
    assert!(stage.home.path().join("state/recipient.txt").exists());
}

#[test]
fn who_took_the_passphrase_off_in_another_window_opened_this_one_too() {
    let mut stage = at_the_lock();
    let other = Journal::open(Paths::under(stage.home.path()), 4);
    let now = "2026-11-22T20:10:00Z".parse().unwrap();
    other.remove_passphrase(&Passphrase::new(PASSPHRASE).unwrap(), now, &|_, _| ()).unwrap();
    stage.keys("x<Enter>").settled().sees(HOME);
}

#[test]
fn the_words_of_a_passphrase_are_in_no_debug_output() {
    let words = Passphrase::new("zeer geheim").unwrap();
    let task = PassphraseTask::Change { old: words.clone(), new: words };
    assert!(!format!("{:?}", Step::Passphrase(task)).contains("geheim"));
}
