//! Enter chooses what is not chosen and goes on from what is. The footer says it.

use serde_json::json;
use verbinding::screens::Route;

use crate::support::fixtures::{lived_in, with_people};
use crate::support::stage::{Stage, set};

/// The footer says these words.
#[track_caller]
pub fn says(stage: &Stage, words: &str) {
    assert!(stage.footer().contains(words), "{words}: {}\n{}", stage.footer(), stage.screen());
}

#[test]
fn enter_on_three_feelings_gives_three_feelings() {
    let mut stage = set().play();
    stage.keys("1<PgDn>").sees("> · Boosheid");
    says(&stage, "Enter kies");
    stage.keys("<Enter>").sees("> ✓ Boosheid");
    says(&stage, "Enter verder");
    stage.keys("<Right>");
    says(&stage, "Enter kies");
    stage.keys("<Enter><Right><Enter>").sees("> ✓ Blijdschap").sees("✓ Boosheid").sees("✓ Verdriet");
    says(&stage, "Enter verder");
    stage.keys("<Enter>").sees("Waar heb je vandaag behoefte aan?").keys("<PgDn><PgDn>").sees("Bewaard.");
    assert_eq!(stage.entry()["feelings"], json!(["anger", "sadness", "gladness"]));
}

/// A list of choices: where it is, the keys to it with the focus on what is not chosen, and what is seen after going on.
struct List {
    route: Route,
    keys: &'static str,
    /// What the footer says on the chosen one.
    on: &'static str,
    /// What is seen once one went on.
    then: &'static str,
    /// Whether Space lets it go again.
    lets_go: bool,
}

fn lists() -> Vec<List> {
    let exercise = |kind: &str| Route::Exercise(kind.to_owned());
    let list = |route, keys, then| List { route, keys, on: "Enter verder", then, lets_go: true };
    let stays = |route, keys, then| List { lets_go: false, ..list(route, keys, then) };
    vec![
        list(exercise("check_in"), "", "Welk gevoel is er bij je?"),
        list(exercise("check_in"), "4<Right>", "Welk gevoel is er bij je?"),
        list(exercise("check_in"), "<Tab><Enter>", "Wat merk je in je lijf?"),
        list(exercise("check_in"), "<PgDn>1<Tab>", "Waar heb je vandaag behoefte aan?"),
        list(exercise("check_in"), "<PgDn>1<Tab>1<Right>", "Waar heb je vandaag behoefte aan?"),
        list(exercise("check_in"), "<PgDn><PgDn>3<Left>", "Wil je er nog iets bij schrijven?"),
        list(exercise("compassion"), "Nooit.<Tab><Right>", "Dit doet pijn."),
        list(exercise("compassion"), "<PgDn><PgDn>2<Down>", "Kies een zin."),
        list(exercise("compassion"), "<PgDn><PgDn><PgDn>", "Hoe is het nu?"),
        list(exercise("compassion"), "<PgDn><PgDn><PgDn>2<Up>", "Hoe is het nu?"),
        list(exercise("compassion"), "<PgDn><PgDn><PgDn><PgDn>1<Down>", ">[ Bewaren ]"),
        list(Route::Begin("encounter".into()), "", "Wanneer en waar?"),
        list(Route::Begin("encounter".into()), "1<Down>", "Wanneer en waar?"),
        list(Route::Begin("encounter".into()), "<PgDn>", "Waar wil je iets over zeggen?"),
        List { on: "Enter start", then: "adem in", ..list(Route::Breathe, "", "") },
        list(exercise("grounding"), "", "Zet je voeten op de vloer."),
        list(exercise("small_step"), "", "Tegen wie?"),
        list(Route::Circle, "e2<Up>", "5  Eerste woorden"),
        list(Route::Circle, "e23<Up>", "5  Eerste woorden"),
        list(Route::Circle, "p", ">[ Bewaren ]"),
        stays(Route::Export, "<Right>", "je schrijft:"),
        stays(Route::Export, "<Tab><Right>", "> ● voor mij: alles"),
        stays(Route::Export, "<Tab><Tab><Right>", "> ✓"),
        list(Route::Export, "<Tab><Tab><Right><Space><Tab><Right><Right>", "je schrijft:"),
    ]
}

#[test]
fn in_every_list_enter_chooses_what_is_not_chosen_and_goes_on_from_what_is() {
    for (number, List { route, keys, on, then, lets_go }) in lists().into_iter().enumerate() {
        let mut stage = set().at(route).play_in(with_people(2));
        stage.keys(keys);
        says(&stage, "Enter kies");
        says(&stage, "Spatie kies");
        let before = stage.cursor();
        stage.keys("<Enter>");
        assert_eq!(stage.cursor(), before, "{number}: it stays\n{}", stage.screen());
        says(&stage, on);
        assert_eq!(stage.footer().contains("Spatie laat los"), lets_go, "{number}: {}", stage.footer());
        if lets_go {
            stage.keys("<Space>");
            says(&stage, "Enter kies");
            stage.keys("<Space>");
            says(&stage, on);
        }
        stage.keys("<Enter>").sees(then);
    }
}

#[test]
fn further_words_are_shown_and_hidden_and_are_no_choice() {
    let mut stage = set().play();
    stage.keys("1<PgDn>8").sees("schaamte");
    says(&stage, "Enter sluiten");
    assert!(!stage.footer().contains("Spatie"), "{}", stage.footer());
    stage.keys("<Enter>").sees_no("schaamte");
    says(&stage, "Enter openen");
    stage.keys("<Enter>").sees("schaamte");
}

#[test]
fn a_number_or_a_press_of_the_mouse_still_begins_a_pace_at_once() {
    let mut stage = set().at(Route::Breathe).play();
    stage.keys("1").sees("adem in").keys("<Esc>").sees("Wil je een tempo?");
    says(&stage, "Enter start");
    stage.keys("1").sees("adem in").keys("<Esc><Enter>").sees("adem in");
}

#[test]
fn a_setting_that_is_off_is_chosen_and_from_one_that_is_on_enter_goes_on() {
    let mut stage = set().at(Route::Settings).play_in(with_people(1));
    says(&stage, "Enter verder");
    stage.keys("<Enter>").sees("> Land voor de hulplijnen");
    stage.keys(&"<Down>".repeat(11)).sees("> Muis");
    let row = |stage: &Stage| stage.screen().lines().find(|row| row.contains("> Muis")).unwrap().to_owned();
    if row(&stage).contains("aan") {
        stage.keys("<Space>");
    }
    assert!(row(&stage).contains("< uit >"), "{}", row(&stage));
    says(&stage, "Enter kies");
    stage.keys("<Enter>");
    assert!(row(&stage).contains("< aan >"), "{}", row(&stage));
    says(&stage, "Enter verder");
    stage.keys("<Enter>").sees_no("> Muis").keys("<Up>");
    assert!(row(&stage).contains("< aan >"), "{}", row(&stage));
    stage.keys("<Space>");
    assert!(row(&stage).contains("< uit >"), "{}", row(&stage));
}

#[test]
fn a_filter_says_that_enter_goes_on_and_it_does() {
    let mut stage = set().at(Route::Search(String::new())).play_in(lived_in());
    stage.keys("<Tab>").settled();
    says(&stage, "Enter verder");
    stage.keys("<Down>").settled().keys("<Enter>");
    says(&stage, "Enter lezen");
    stage.sees(" x]");
}

#[test]
fn the_help_says_what_enter_space_and_esc_do() {
    let mut stage = set().play();
    stage.keys("1?").sees("kies, dan verder").sees("stopt, naar knop").sees("terug in de tekst");
    let mut stage = set().english().play();
    stage.keys("1?").sees("choose, then next").sees("stops, to button").sees("back to writing");
}
