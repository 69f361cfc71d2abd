//! What a screen says before a key is pressed: it is there to read, and it is true.

use std::collections::BTreeSet;

use verbinding::screens::Route;
use verbinding::settings::Cover;

use crate::support::fixtures::{lived_in, with_people};
use crate::support::stage::set;

/// The rows above the footer and the footer.
fn low(screen: &str) -> (String, String) {
    let rows: Vec<&str> = screen.lines().collect();
    (rows[rows.len() - 2].to_owned(), rows[rows.len() - 1].to_owned())
}

#[test]
fn every_setting_says_in_the_message_row_what_it_does() {
    for english in [false, true] {
        let set = if english { set().english() } else { set() }.at(Route::Settings);
        let mut stage = set.play_in(with_people(1));
        let mut hints = BTreeSet::new();
        for row in 0..22 {
            let (hint, footer) = low(&stage.screen());
            assert!(hint.trim().ends_with('.') && !hint.contains('…'), "row {row}: {hint}");
            assert!(footer.contains("Esc"), "{footer}");
            hints.insert(hint);
            stage.keys("<Down>");
        }
        assert_eq!(hints.len(), 22);
    }
}

#[test]
fn in_a_narrow_window_a_setting_says_it_below_its_name() {
    let mut stage = set().size(40, 15).at(Route::Settings).play_in(with_people(1));
    stage.sees("Wat je schreef, blijft zoals het is.");
    stage.keys("<End>").sees("Je hele schrift gaat weg, voorgoed. Eerst typ je een woord.");
    stage.keys("<Home><Down>").sees("Land voor de hulplijnen").sees("bij je steuncirkel.");
}

#[test]
fn a_message_goes_before_what_a_setting_says() {
    let mut stage = set().at(Route::Settings).play_in(with_people(1));
    stage.keys("<Down><Down><Down><Right>u");
    assert_eq!(low(&stage.screen()).0.trim(), "Teruggedraaid.");
    stage.keys("<Up>").sees("Alleen voor de groet");
}

#[test]
fn the_way_out_of_the_cover_is_said_before_it_and_never_on_it() {
    let mut stage = set().play();
    stage.keys("?").sees("scherm bedekken, Enter").keys("<C-x>").sees_no("Enter").keys("<Enter>");
    stage.keys("0").keys(&"<Down>".repeat(18)).sees("^X bedekt het scherm meteen. Enter opent het weer.");
    let keys = |settings: &mut verbinding::settings::Settings| {
        settings.keys.insert("next".into(), vec!["+".into()]);
    };
    let mut stage = set().settings(keys).play();
    stage.keys("?").sees("scherm bedekken, +").keys("<C-x>").sees_no("Uitleg").keys("+");
    stage.sees("Wat past er nu bij je?");
    let mut stage = set().settings(|settings| settings.cover = Cover::Quit).at(Route::Settings).play();
    stage.keys(&"<Down>".repeat(18)).sees("^X sluit het programma meteen. Alles is bewaard.").keys("<C-x>");
    assert!(stage.ended);
}

#[test]
fn enter_is_called_large_only_where_a_number_becomes_large() {
    for (columns, rows) in [(80, 24), (40, 15)] {
        let mut stage = set().at(Route::Crisis).size(columns, rows).play_in(with_people(3));
        for _ in 0..3 {
            stage.sees("Enter groot").keys("<Down>");
        }
        for _ in 0..3 {
            stage.sees("Enter openen").sees_no("Enter groot").keys("<Down>");
        }
        let mut stage = set().at(Route::Crisis).size(columns, rows).play_in(with_people(0));
        stage.keys("<Home>").sees("Enter openen").sees_no("Enter groot");
    }
    let mut stage = set().at(Route::Helplines).play_in(with_people(1));
    stage
        .sees("Enter groot")
        .keys("<Down><Down><Down>")
        .sees("Enter bewerk")
        .keys("<End>")
        .sees("Enter bewerk");
}

#[test]
fn enter_is_called_erase_only_once_the_word_stands_there() {
    let mut stage = set().at(Route::Settings).play_in(with_people(1));
    stage.keys("<End><Enter>").sees("Je hele schrift wissen?");
    assert!(!low(&stage.screen()).1.contains("Enter"));
    stage.keys("wissen").sees("Enter wissen").sees_no("volgend vak");
    stage.keys("<Backspace>");
    assert!(!low(&stage.screen()).1.contains("Enter"));
}

#[test]
fn a_setting_says_whether_enter_opens_or_changes() {
    let mut stage = set().at(Route::Settings).play_in(with_people(1));
    stage
        .sees("←→ verander")
        .sees("Enter verder")
        .keys("<Down><Down>")
        .sees("Enter openen")
        .sees_no("verander");
    stage.keys("<Enter>").sees("Enter bewaren").keys("<Esc>");
    stage.keys("<End>").sees("Enter openen").keys("<Up><Up><Up>").sees_no("Enter openen");
    stage.keys("<Up>").sees("Enter laat zien wat erin ligt.").sees("Enter openen");
}

#[test]
fn the_footer_of_the_trash_says_what_the_button_does_and_nothing_where_it_is_empty() {
    let mut stage = set().at(Route::Journal(None)).play_in(lived_in());
    stage.keys("d").settled();
    let mut stage = set().at(Route::Trash).play_in(stage.again().home);
    stage
        .settled()
        .sees("u terughalen")
        .sees("d wissen")
        .keys("<Tab>")
        .sees("Enter legen")
        .sees_no("u terughalen");
    stage.keys("<Enter>").sees_no("Enter").keys("wissen").sees("Enter wissen").keys("<Enter>");
    stage.sees("Hier ligt nu niets").sees_no("terughalen  ").sees_no("lezen").sees_no("wissen");
}

#[test]
fn what_waits_is_named_in_one_way() {
    let mut stage = set().play();
    stage.keys("n").keys("iets").keys("<Esc><Esc>").sees("Verder: bladzijde, vandaag");
    let mut stage = set().english().play();
    stage.keys("n").keys("iets").keys("<Esc><Esc>").sees("Go on: page, today");
}

#[test]
fn the_palette_finds_a_look_back_and_searches_first_where_nothing_fits() {
    let mut stage = set().play_in(with_people(1));
    stage.keys(":terugkijken").sees("> Ontmoeting").keys("<Esc>").keys(":look back").sees("> Ontmoeting");
    stage.keys("<Esc>").keys(":xqzw").sees("> Zoek in het dagboek: xqzw").sees("Hulplijnen");
}

#[test]
fn insights_with_nothing_to_count_and_a_day_without_pages_promise_nothing() {
    let mut stage = set().at(Route::Insights).play();
    stage.settled().sees("Nog te weinig").sees_no(" woord ").sees_no("lezen");
    stage.keys("<Right>").sees("Tab weergave").sees_no("lezen");
    let mut stage = set().at(Route::Insights).play_in(lived_in());
    stage
        .settled()
        .keys("<Tab>")
        .sees("Tab weergave")
        .sees("Enter lezen")
        .keys("<Right>")
        .sees_no("Enter lezen");
}

#[test]
fn while_writing_a_page_the_way_to_the_next_field_is_seen() {
    for (language, words) in [(set(), "Tab volgend vak"), (set().english(), "Tab next field")] {
        language.play().keys("n").sees(words).sees("Esc");
    }
}

#[test]
fn a_stopped_pace_says_neither_in_nor_out() {
    for first in ["", "z"] {
        let mut stage = set().at(Route::Breathe).play();
        stage.sees("Enter kies").keys("<Enter>").sees("Enter start").keys("<Enter>");
        stage.keys(first).sees("adem in").sees("Een andere toets stopt het tempo.");
        stage.keys("x").sees_no("adem in").sees("Met Spatie begint het tempo weer.");
        stage.keys("z").sees_no("adem in").sees("Verder wanneer jij wilt.").keys("<Space>").sees("adem in");
    }
}

#[test]
fn a_sentence_that_is_not_chosen_yet_is_not_stayed_with() {
    let mut stage = set().at(Route::Exercise("compassion".into())).play();
    stage.keys("<PgDn><PgDn><PgDn>").sees("Kies een zin.").sees_no("Blijf zo").sees("Enter kies");
    stage.keys("4").sees("Blijf zo").sees("Blijf zo").keys("5").sees_no("Blijf zo");
    stage
        .keys("<Tab>")
        .keys("rustig maar")
        .sees("Blijf zo")
        .sees("Enter verder")
        .keys("<Enter>")
        .sees("Hoe is het nu?");
}

#[test]
fn the_first_run_says_what_enter_does() {
    let first = Route::Welcome { screen_reader: false };
    let mut stage = set().settings(|settings| settings.welcomed = false).at(first).play();
    stage.sees("Enter verder").keys("<Enter>").sees("Enter kies").keys("<Enter>").sees("Enter verder");
    stage.keys("<Tab>").sees("Enter terug").keys("<Tab>").sees("Enter verder").keys("<PgDn><PgDn>");
    stage.sees("Enter volgend vak").keys("<Tab>").sees("Enter verder").keys("<Tab><Tab>").sees("Enter terug");
    stage
        .keys("<PgDn>")
        .sees("Enter klaar")
        .keys("<Down>")
        .sees("Enter kies")
        .keys("<Enter>")
        .sees("Enter verder");
}

#[test]
fn the_pages_of_the_circle_and_of_export_say_what_enter_does() {
    let mut stage = set().at(Route::Circle).play_in(with_people(1));
    stage
        .keys("p")
        .sees("Enter kies")
        .sees("Spatie kies")
        .keys("<Tab>")
        .sees("Enter bewaren")
        .sees_no("Spatie");
    stage.keys("<Esc><Enter><Enter>").sees("Enter verder").sees_no("volgend vak");
    let mut stage = set().at(Route::Export).play_in(lived_in());
    stage
        .sees("Enter verder")
        .sees_no("Spatie")
        .keys("<Right>")
        .sees("Enter kies")
        .sees("Spatie kies")
        .keys("<End>")
        .sees("Enter exporteren")
        .sees_no("Spatie kies");
    stage.keys("<Left>").sees("Enter terug");
    stage.keys("<Home><Tab><Tab><Right><Space><End><Enter>").settled();
    stage.sees("Dit gaat mee").sees("Enter exporteren").sees_no("Spatie").keys("<Left>").sees("Enter terug");
}
