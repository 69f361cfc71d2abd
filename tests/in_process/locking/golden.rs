//! Pictures of the lock and of the passphrase, as somebody looked at them and said yes.
//! `VERBINDING_BLESS=1 cargo test --test in_process golden::` takes them anew.

use std::fs;

use tempfile::TempDir;
use verbinding::screens::Route;

use crate::support::album::{every_language, four, shoot, two};
use crate::support::fixtures::{PASSPHRASE, bare, damage_key, lived_in, locked, with_people};
use crate::support::stage::{Set, set};

fn behind() -> TempDir {
    locked(with_people(2), false)
}

fn elsewhere() -> TempDir {
    let home = locked(lived_in(), false);
    fs::remove_dir_all(home.path().join("state")).unwrap();
    home
}

fn damaged() -> TempDir {
    let home = behind();
    damage_key(&home);
    home
}

#[test]
fn the_lock_looks_as_it_did() {
    four(["lock.nl.80x24", "lock.en.80x24", "lock.nl.40x15", "lock.en.40x15"], &set(), behind, "");
}

#[test]
fn a_wrong_passphrase_looks_as_it_did() {
    let shoot = |name: &str, set: Set| {
        let mut stage = set.in_colour().play_in(behind());
        stage.keys("fout<Enter>").settled().keys("abcd");
        crate::support::golden::golden(name, &stage.picture());
        stage.screen()
    };
    every_language(["lock_wrong.nl.80x24", "lock_wrong.en.80x24"], &set(), shoot);
    every_language(["lock_wrong.nl.40x15", "lock_wrong.en.40x15"], &set().size(40, 15), shoot);
}

#[test]
fn the_lock_of_another_device_looks_as_it_did() {
    four(
        [
            "lock_elsewhere.nl.80x24",
            "lock_elsewhere.en.80x24",
            "lock_elsewhere.nl.40x15",
            "lock_elsewhere.en.40x15",
        ],
        &set(),
        elsewhere,
        "<Tab><Tab>",
    );
}

#[test]
fn a_damaged_key_looks_as_it_did() {
    let keys = format!("{PASSPHRASE}<Enter>");
    four(
        ["lock_damaged.nl.80x24", "lock_damaged.en.80x24", "lock_damaged.nl.40x15", "lock_damaged.en.40x15"],
        &set(),
        damaged,
        &keys,
    );
}

#[test]
fn the_question_of_the_first_run_looks_as_it_did() {
    let welcome = || set().first_run().region("NL");
    let (wide, narrow) = ("<PgDn><PgDn><PgDn><PgDn>", "<PgDn><PgDn><Enter><Enter><PgDn>");
    two(["welcome_5.nl.80x24", "welcome_5.en.80x24"], &welcome(), bare, wide);
    two(["welcome_5.nl.40x15", "welcome_5.en.40x15"], &welcome().size(40, 15), bare, narrow);
    shoot("welcome_5_yes.nl.80x24", welcome(), bare(), "<PgDn><PgDn><PgDn><PgDn><Down><Space>");
}

#[test]
fn choosing_a_passphrase_looks_as_it_did() {
    four(
        [
            "passphrase_set.nl.80x24",
            "passphrase_set.en.80x24",
            "passphrase_set.nl.40x15",
            "passphrase_set.en.40x15",
        ],
        &set().at(Route::Passphrase),
        bare,
        "abc<Enter>abd<Enter>",
    );
}

#[test]
fn taking_up_the_passphrase_of_another_device_looks_as_it_did() {
    four(
        [
            "passphrase_join.nl.80x24",
            "passphrase_join.en.80x24",
            "passphrase_join.nl.40x15",
            "passphrase_join.en.40x15",
        ],
        &set().at(Route::Passphrase),
        elsewhere,
        "<Tab><Tab><Enter>1abc",
    );
}

#[test]
fn the_settings_of_a_passphrase_look_as_they_did() {
    let shoot = |name: &str, set: Set| {
        let mut stage = set.at(Route::Settings).in_colour().play_in(locked(lived_in(), false));
        stage.keys(PASSPHRASE).keys("<Enter>").settled().keys(&"<Down>".repeat(19)).settled();
        crate::support::golden::golden(name, &stage.picture());
        stage.screen()
    };
    every_language(["settings_pass.nl.80x24", "settings_pass.en.80x24"], &set(), shoot);
    every_language(["settings_pass.nl.40x15", "settings_pass.en.40x15"], &set().size(40, 15), shoot);
}

#[test]
fn a_circle_that_is_locked_looks_as_it_did() {
    four(
        [
            "crisis_locked.nl.80x24",
            "crisis_locked.en.80x24",
            "crisis_locked.nl.40x15",
            "crisis_locked.en.40x15",
        ],
        &set().settings(|settings| settings.country = Some("NL".into())).at(Route::Crisis),
        || locked(with_people(2), true),
        "",
    );
}
