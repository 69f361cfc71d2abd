//! Writing ends with Esc on the way on, and nothing that was typed is lost by it. The footer says it.

use verbinding::screens::Route;

use super::enter::says;
use crate::support::fixtures::{lived_in, with_people};
use crate::support::stage::set;

/// A field: the keys into it, what the footer says that Esc leads to, and what is seen after Enter there.
fn fields() -> Vec<(Route, &'static str, &'static str, &'static str)> {
    let exercise = |kind: &str| Route::Exercise(kind.to_owned());
    vec![
        (exercise("note"), "", "Esc naar Bewaren", "Bewaard."),
        (exercise("check_in"), "<Tab><Tab>", "Esc naar Verder", "Welk gevoel is er bij je?"),
        (
            exercise("check_in"),
            "<PgDn><PgDn><Tab><Enter>",
            "Esc naar Verder",
            "Waar heb je vandaag behoefte aan?",
        ),
        (exercise("check_in"), "<PgDn><PgDn><PgDn>", "Esc naar Bewaren", "Bewaard."),
        (exercise("compassion"), "", "Esc naar Verder", "Dit doet pijn."),
        (exercise("compassion"), "<PgDn><PgDn><PgDn>5<Enter>", "Esc naar Verder", "Hoe is het nu?"),
        (
            Route::Begin("encounter".into()),
            "<PgDn><Tab><Tab>",
            "Esc naar Verder",
            "Waar wil je iets over zeggen?",
        ),
        (Route::Circle, "e1", "Esc naar Verder", "5  Eerste woorden"),
        (Route::Circle, "e5", "Esc naar Verder", "5  Eerste woorden"),
        (Route::Circle, "<End><Enter>", "Esc naar Bewaren", "Bewaard."),
        (Route::Helplines, "<End><Enter>", "Esc naar Bewaren", "Bewaard."),
        (Route::Helplines, "<End><Enter><Tab>", "Esc naar Bewaren", "Bewaard."),
        (Route::Export, "<End><Up><Enter>", "Esc naar Exporteren", "staat in"),
    ]
}

#[test]
fn write_esc_enter_goes_on_from_every_field_and_the_footer_says_so_while_writing() {
    for (route, keys, leads, then) in fields() {
        for english in [false, true] {
            let set = if english { set().english() } else { set() };
            let mut stage = set.at(route.clone()).play_in(with_people(2));
            stage.keys(keys).keys("abcd");
            if english {
                let words = [
                    ("naar Verder", "to Next"),
                    ("naar Bewaren", "to Save"),
                    ("naar Exporteren", "to Export"),
                ];
                let words = words.iter().fold(leads.to_owned(), |leads, (nl, en)| leads.replace(nl, en));
                says(&stage, &words);
                continue;
            }
            says(&stage, leads);
            stage.keys("<Esc>").sees_no("je schrijft:");
            stage.keys("<Enter>").settled().sees(then);
        }
    }
}

#[test]
fn an_arrow_up_from_the_way_on_leads_back_into_the_field_with_the_cursor_where_it_was() {
    for (route, keys, ..) in fields() {
        let mut stage = set().at(route).play_in(with_people(2));
        stage.keys(keys).keys("abcd<Left><Left>");
        let before = stage.cursor();
        stage.keys("<Esc>").sees_no("je schrijft:");
        says(&stage, "↑ terug in de tekst");
        assert_ne!(stage.cursor(), before, "{keys}\n{}", stage.screen());
        stage.keys("<Up>").sees("je schrijft:");
        assert_eq!(stage.cursor(), before, "{keys}\n{}", stage.screen());
        stage.keys("X").sees("abXcd");
    }
}

#[test]
fn after_another_move_an_arrow_up_does_not_fall_into_the_field() {
    let mut stage = set().play();
    stage.keys("1<Tab><Tab>abc<Esc>");
    says(&stage, "↑ terug in de tekst");
    stage.keys("<BackTab><Esc><BackTab>");
    assert!(!stage.footer().contains("terug in de tekst"), "{}", stage.footer());
}

#[test]
fn the_way_on_after_a_long_text_is_said_and_seen_in_every_size() {
    for (columns, rows) in [(140, 40), (80, 24), (60, 20), (40, 15), (40, 12)] {
        let mut stage = set().size(columns, rows).play();
        stage.keys("n");
        for line in 0..40 {
            stage.keys(&format!("regel {line}<Enter>"));
        }
        says(&stage, "Esc naar Bewaren");
        stage.keys("<Esc>").sees("[ Bewaren ]").keys("<Up>x<Esc><Enter>").sees("Bewaard.");
        let text = stage.entry()["text"].as_str().unwrap().to_owned();
        assert!(text.starts_with("regel 0\n") && text.ends_with("regel 39\nx"), "{text}");
    }
}

#[test]
fn a_field_without_a_way_on_says_what_esc_does_there() {
    let mut stage = set().at(Route::Settings).play_in(with_people(1));
    stage.keys("<Down><Down><Enter>Sam");
    says(&stage, "Enter bewaren");
    says(&stage, "Esc stopt schrijven");
    stage.keys("<Esc>").sees("Sam").sees_no("je schrijft:");
    let mut stage = set().at(Route::Search(String::new())).play_in(lived_in());
    stage.keys("groep").settled();
    says(&stage, "Esc wist en terug");
}
