//! Choosing, changing and removing the passphrase on the screen; what goes wrong is said, and can be tried again.

use std::fs;

use verbinding::journal::{Journal, Passphrase, PassphraseError, Protection};
use verbinding::screens::Route;
use verbinding::settings::{Paths, Settings};

use crate::support::fixtures::{PASSPHRASE, bare, lived_in, locked, name_device, with_people};
use crate::support::stage::{Stage, set};

const DIFFER: &str = "De twee zinnen zijn niet gelijk.";

fn opens(stage: &Stage, words: &str) -> bool {
    let journal = Journal::open(Paths::under(stage.home.path()), 4);
    let now = "2026-11-22T20:05:00Z".parse().unwrap();
    match journal.unlock(&Passphrase::new(words).unwrap(), now, &|_, _| ()) {
        Ok(_) => true,
        Err(PassphraseError::Wrong) => false,
        other => panic!("{other:?}"),
    }
}

fn protection(stage: &Stage) -> Protection {
    Journal::open(Paths::under(stage.home.path()), 4).protection()
}

fn opened(home: tempfile::TempDir) -> Stage {
    let mut stage = set().at(Route::Passphrase).play_in(locked(home, false));
    stage.keys(PASSPHRASE).keys("<Enter>").settled();
    stage
}

#[test]
fn a_passphrase_is_asked_twice_and_what_losing_it_means_is_said_before() {
    let home = lived_in();
    name_device(home.path(), "t-1");
    let mut stage = set().at(Route::Settings).play_in(home);
    stage.settled().keys(&"<Down>".repeat(17)).sees("> Wachtzin").keys("<Enter>");
    stage.sees("Ben je de wachtzin kwijt, dan kan niemand je schrift nog openen.");
    stage.sees("Je steuncirkel gaat ook open zonder wachtzin.");
    assert_eq!(protection(&stage), Protection::None);
    stage.keys("zin<Enter>zon<Enter>").sees(DIFFER).sees_no("•");
    stage.keys("<Enter><Enter>").sees("Hier staat nog niets.");
    stage.keys("geheim").sees("••••••").sees_no("geheim").keys("<Enter>geheim<Enter>").settled();
    stage.sees("Je schrift heeft nu een wachtzin.").keys("<Enter>").sees("aanpassen");
    assert!(opens(&stage, "geheim") && !opens(&stage, "zin"));
    assert!(!stage.on_disk("huisarts"));
    stage.keys("<Esc>7").settled().sees("verbinding › dagboek");
}

#[test]
fn esc_leaves_everything_as_it_was() {
    for keys in ["abc<Esc><Enter>", "abc<Esc><Esc>", "abc<Enter>abc<Tab><Enter>"] {
        let mut stage = set().at(Route::Passphrase).play_in(bare());
        stage.keys(keys).sees("Wat past er nu bij je?");
        assert_eq!(protection(&stage), Protection::None, "{keys}");
    }
}

#[test]
fn changing_asks_for_the_one_that_counts() {
    let mut stage = opened(lived_in());
    stage.keys("1").sees("De wachtzin van nu").keys("fout<Enter>nieuw<Enter>nieuw<Enter>").settled();
    stage.sees("Die wachtzin klopt niet.").keys(PASSPHRASE).keys("<Enter>").keys("<Enter><Enter>").settled();
    stage.sees("Je schrift heeft nu een andere wachtzin.").sees("Een oude kopie");
    assert!(opens(&stage, "nieuw") && !opens(&stage, PASSPHRASE));
}

#[test]
fn removing_needs_the_passphrase_and_the_word() {
    let mut stage = opened(lived_in());
    stage.keys("2").sees("De wachtzin weghalen? Daarna kan iedereen").keys(PASSPHRASE);
    stage.keys("<Enter>ja<Enter>").sees("Typ eerst het woord").keys("<C-u>wissen");
    assert_eq!(protection(&stage), Protection::Here);
    stage.sees("Enter wissen").keys("<Enter>").settled().sees("De wachtzin is weg.");
    assert_eq!(protection(&stage), Protection::None);
    assert!(stage.on_disk("huisarts"));
    stage.keys("<Enter>L").sees("Wat past er nu bij je?");
}

#[test]
fn who_went_on_without_the_passphrase_of_another_device_can_take_it_up_later() {
    let home = locked(lived_in(), false);
    fs::remove_dir_all(home.path().join("state")).unwrap();
    let mut stage = set().at(Route::Passphrase).play_in(home);
    stage.keys("<Tab><Tab><Enter>").sees("1  Ook op dit apparaat gebruiken").keys("1");
    stage.sees("Op een ander apparaat is een wachtzin gekozen.").keys("fout<Enter>").settled();
    stage.sees("Die wachtzin klopt niet.");
    assert_eq!(protection(&stage), Protection::Elsewhere);
    stage.keys(PASSPHRASE).keys("<Enter>").settled().sees("Ook dit apparaat gebruikt nu de wachtzin.");
    assert_eq!(protection(&stage), Protection::Here);
}

#[test]
fn a_wrong_passphrase_removes_nothing() {
    let mut stage = opened(lived_in());
    stage.keys("2fout<Enter>wissen<Enter>").settled().sees("Die wachtzin klopt niet.");
    assert_eq!(protection(&stage), Protection::Here);
    assert!(!stage.on_disk("huisarts"));
}

#[test]
fn what_fails_is_said_and_can_be_tried_again() {
    let home = bare();
    fs::write(home.path().join("data"), "in the way").unwrap();
    let mut stage = set().at(Route::Passphrase).play_in(home);
    stage.keys("geheim<Enter>geheim<Enter>").settled().sees("Dat lukte niet. Wat je schreef is er nog.");
    stage.sees_no("heeft nu een wachtzin");
    fs::remove_file(stage.home.path().join("data")).unwrap();
    stage.keys("<Enter>").settled().sees("Je schrift heeft nu een wachtzin.");
    assert!(opens(&stage, "geheim"));
}

#[test]
fn support_opens_while_it_is_asked() {
    let mut stage = set().at(Route::Passphrase).play_in(with_people(1));
    stage.keys("abc<C-s>").sees("06 00 00 00 01").keys("<Esc>").sees("•••");
}

#[test]
fn the_first_run_asks_last_and_not_now_is_what_enter_means() {
    let first = || set().first_run().region("NL");
    let mut stage = first().play();
    stage.keys("<PgDn><PgDn><PgDn><PgDn>").sees("Wil je een wachtzin op je schrift?").sees("●  Nu niet");
    stage.keys("<Enter>").sees("Klaar.");
    assert_eq!(protection(&stage), Protection::None);
    let mut stage = first().play();
    stage.keys("<PgDn><PgDn><PgDn>Zus<PgDn><Down><Enter>").sees("●  Ja, nu een wachtzin kiezen");
    stage.keys("<Enter>").sees("Vier of vijf gewone woorden").keys("geheim<Enter>geheim<Enter>").settled();
    stage.sees("Je schrift zit op slot met een wachtzin.").keys("<Enter>").settled().sees("Klaar.");
    assert!(opens(&stage, "geheim"));
    assert_eq!(stage.journal().circle().items.len(), 1);
    let mut stage = first().play();
    stage.keys("<PgDn><PgDn><PgDn><PgDn><Down><Enter><Enter>abc<Esc><Enter>");
    stage.sees("Wil je een wachtzin").keys("<Up><Space><Enter>").sees("Klaar.");
    assert_eq!(protection(&stage), Protection::None);
}

#[test]
fn the_circle_is_locked_and_opened_by_a_setting_and_the_country_stays_known() {
    let mut stage = set().at(Route::Settings).play_in(locked(with_people(2), false));
    stage.keys(PASSPHRASE).keys("<Enter>").settled().sees("Instellingen");
    stage.keys(&"<Down>".repeat(19)).sees("Ja: iedereen aan deze computer kan je cirkel lezen.");
    stage.keys("<Right>").settled().sees("Nee: zonder wachtzin staan er alleen hulplijnen.");
    assert!(!stage.on_disk("06 00 00 00 01"));
    let kept = Settings::read(&stage.home.path().join("config/config.toml")).unwrap();
    assert_eq!((kept.circle_open, kept.country.as_deref()), (false, Some("NL")));
    stage.keys("L<C-s>").sees("De hulplijnen niet.").sees("113").keys("<Esc>");
    stage
        .keys(PASSPHRASE)
        .keys("<Enter>")
        .settled()
        .keys("0")
        .keys(&"<Down>".repeat(19))
        .keys("<Right>")
        .settled();
    assert!(stage.on_disk("06 00 00 00 01"));
}
