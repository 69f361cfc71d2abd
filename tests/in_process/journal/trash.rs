//! The trash: what was removed is read there, comes back by a key, and goes for good only after the typed word.

use serde_json::json;
use verbinding::screens::Route;

use crate::support::fixtures::{lived_in, name_device, record, write_journal};
use crate::support::stage::{Stage, set};

/// From the journal with two pages removed, by way of the settings.
fn two() -> Stage {
    let home = lived_in();
    name_device(home.path(), "t-1");
    let mut stage = set().play_in(home);
    stage.keys("7d");
    let mut stage = stage.again_at("2026-11-22T21:09:00+01:00");
    stage.keys("7d<Esc>0<End><Up><Up><Up><Up>").sees("2 bladzijden, gaan weg na 30 dagen");
    stage.keys("<Enter>").settled();
    stage
}

#[test]
fn what_was_removed_is_a_list_last_removed_first_and_each_page_says_until_when() {
    let mut stage = two();
    stage.sees("instellingen › prullenbak").sees("> za 21  ▽ 08:30  Hier en nu");
    stage.sees("zo 22  ○ 20:47  Check-in").sees("Gaat weg op dinsdag 22 december.");
    stage.sees_no("aangepast op");
    stage.keys("<Down>").sees("Morgen die afspraak");
    let mut small = set().size(40, 15).at(Route::Trash).play_in(stage.again().home);
    small.sees("> za 21").sees_no("Gaat weg op");
    small.keys("<Enter>").sees("Gaat weg op dinsdag 22 december.").sees("regen");
    small.keys("<Esc>").sees("> za 21");
}

#[test]
fn u_brings_the_focused_page_back_and_never_takes_that_back_by_itself() {
    let mut stage = two();
    stage.keys("<Down>u").sees("Teruggehaald.").sees_no("[ u").sees("1 bladzijde, gaat weg");
    assert_eq!(stage.entries().len(), 11);
    stage.keys("uu").sees("Hier ligt nu niets dat je kunt terughalen.");
    assert_eq!(stage.entries().len(), 12);
    stage.keys("<Enter>d<Tab><Enter>").sees("Hier ligt nu niets dat je kunt terughalen.");
    stage.keys("<Esc>").sees("leeg");
}

#[test]
fn one_page_goes_for_good_only_after_the_word() {
    let mut stage = two();
    stage.keys("<Down>d").sees("Deze bladzijde voorgoed wissen?").sees("zo 22 nov 20:47");
    for no in ["<Esc>", "<Enter>", "ja<Enter>", "<Tab>", "wisse<Enter>"] {
        stage.keys(no).sees("2 bladzijden, gaan weg").keys("d").sees("Deze bladzijde voorgoed");
    }
    assert!(stage.on_disk("Morgen die afspraak"));
    stage.keys("Wissen<Enter>").sees("Gewist.").sees("1 bladzijde, gaat weg").sees("> za 21  ▽ 08:30");
    assert!(!stage.on_disk("Morgen die afspraak") && stage.on_disk("koelkast"));
}

#[test]
fn the_whole_trash_is_emptied_by_its_button_and_the_word() {
    for press in [false, true] {
        let mut stage = two();
        if press {
            let screen = stage.screen();
            let row = screen.lines().position(|line| line.contains("[ Prullenbak legen ]")).unwrap();
            stage.press(5, row as u16);
        } else {
            stage.keys("<Tab>").sees(">[ Prullenbak legen ]").sees_no("> za").keys("<Enter>");
        }
        stage.sees("De prullenbak legen? Dit is niet terug te draaien.").keys("<Esc>").sees("2 bladzijden");
        stage.keys("<Esc>").sees("> za 21").keys("<Tab><Enter>wissen<Enter>").sees("Gewist.");
        stage.sees("Hier ligt nu niets dat je kunt terughalen.");
        assert!(!stage.on_disk("Morgen die afspraak") && !stage.on_disk("koelkast"));
        assert_eq!(stage.entries().len(), 10);
    }
}

#[test]
fn a_page_in_two_versions_can_be_read_in_both_and_comes_back_in_both() {
    let home = lived_in();
    let at = "2026-11-22T20:47:00+01:00";
    let mut other = record(1, "check_in", at, &json!({ "note": "Morgen ga ik alleen." }));
    other["changed"] = json!("2026-11-22T19:30:00.000Z");
    write_journal(home.path(), "phone-1", &[other]);
    let mut stage = set().play_in(home);
    stage.keys("7d<Esc>:prul<Enter><Enter>").sees(">[ andere versie ]").sees_no("Deze houden");
    let read = |stage: &Stage| stage.screen().matches("Morgen ga ik alleen.").count();
    let first = read(&stage);
    stage.keys("<Enter>");
    assert_ne!(read(&stage), first);
    stage.keys("u<Esc>7<Enter>").sees("Deze houden");
}

#[test]
fn the_trash_of_a_long_journal_is_looked_through_beside_the_screen() {
    let home = lived_in();
    let months =
        (0..40).map(|month| format!("{}-{:02}-05T20:00:00+01:00", 2020 + month / 12, 1 + month % 12));
    let mut old: Vec<_> = months
        .enumerate()
        .map(|(number, at)| record(0x1000 + number, "note", &at, &json!({ "text": "lang geleden" })))
        .collect();
    old[0]["deleted"] = json!("2026-11-20T20:00:00Z");
    write_journal(home.path(), "t-9", &old);
    let mut stage = set().at(Route::Trash).play_in(home);
    stage
        .settled()
        .sees("1 bladzijde, gaat weg")
        .sees("lang geleden")
        .sees("Gaat weg op zondag 20 december.");
}
