//! Enter chooses what is not chosen and goes on from what is; writing ends with Esc on the way on. The footer says it.
#![allow(clippy::unwrap_used)]

mod support;

use serde_json::{Value, json};
use support::fixtures::{lived_in, with_people};
use support::stage::{Stage, set};
use verbinding::screens::Route;

/// The footer.
fn footer(stage: &Stage) -> String {
    stage.screen().lines().last().unwrap().to_owned()
}

#[track_caller]
fn says(stage: &Stage, words: &str) {
    assert!(footer(stage).contains(words), "{words}: {}\n{}", footer(stage), stage.screen());
}

fn only(stage: &Stage) -> Value {
    let mut entries = stage.entries();
    assert_eq!(entries.len(), 1, "{entries:#?}");
    entries.remove(0)
}

#[test]
fn enter_on_three_feelings_gives_three_feelings() {
    let mut stage = set().play();
    stage.keys("1<PgDn>").sees(">· Boosheid");
    says(&stage, "Enter kies");
    stage.keys("<Enter>").sees(">✓ Boosheid");
    says(&stage, "Enter verder");
    stage.keys("<Right>");
    says(&stage, "Enter kies");
    stage.keys("<Enter><Right><Enter>").sees(">✓ Blijdschap").sees("✓ Boosheid").sees("✓ Verdriet");
    says(&stage, "Enter verder");
    stage.keys("<Enter>").sees("Waar heb je vandaag behoefte aan?").keys("<PgDn><PgDn>").sees("Bewaard.");
    assert_eq!(only(&stage)["feelings"], json!(["anger", "sadness", "gladness"]));
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
        stays(Route::Export, "<Tab><Right>", ">● voor mij: alles"),
        stays(Route::Export, "<Tab><Tab><Right>", ">✓"),
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
        assert_eq!(footer(&stage).contains("Spatie laat los"), lets_go, "{number}: {}", footer(&stage));
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
    assert!(!footer(&stage).contains("Spatie"), "{}", footer(&stage));
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
    stage.keys(&"<Down>".repeat(10)).sees("> Muis");
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
    assert!(!footer(&stage).contains("terug in de tekst"), "{}", footer(&stage));
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
        let text = only(&stage)["text"].as_str().unwrap().to_owned();
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

#[test]
fn the_help_says_what_enter_space_and_esc_do() {
    let mut stage = set().play();
    stage.keys("1?").sees("kies, dan verder").sees("stopt, naar knop").sees("terug in de tekst");
    let mut stage = set().english().play();
    stage.keys("1?").sees("choose, then next").sees("stops, to button").sees("back to writing");
}

/// What the footer says of one key.
fn said(stage: &Stage, key: &str) -> Option<String> {
    let footer = footer(stage);
    let mut hints = footer.split("   ").flat_map(|part| part.split("schrijft: "));
    hints.find_map(|hint| hint.trim().strip_prefix(key)?.strip_prefix(' ').map(str::to_owned))
}

/// How many choices are chosen, of those that are seen, and what is asked above them.
fn chosen(stage: &Stage) -> (usize, String) {
    let screen = stage.screen();
    let head: Vec<&str> = screen.lines().take(6).collect();
    (screen.matches(['✓', '●']).count(), head.join("\n"))
}

/// Presses a key and holds what follows against what the footer said of it.
fn press(stage: &mut Stage, key: &str, counted: &mut [usize; 5]) {
    let (enter, space, esc) = (said(stage, "Enter"), said(stage, "Spatie"), said(stage, "Esc"));
    let (before, cursor, was) = (chosen(stage), stage.cursor(), stage.screen());
    stage.keys(key).settled();
    let (next, toggles) = (said(stage, "Enter"), said(stage, "Spatie"));
    let now = stage.screen();
    match (key, enter.as_deref(), space.as_deref(), esc.as_deref()) {
        ("<Enter>", Some("kies"), Some("kies"), _) => {
            counted[0] += 1;
            let on = matches!(next.as_deref(), Some("verder" | "start"));
            assert!(on && toggles.as_deref() != Some("kies"), "Enter chooses\n{was}\n{now}");
        }
        ("<Enter>", Some("verder"), Some("laat los"), _) => {
            counted[1] += 1;
            let after = chosen(stage);
            assert!(after == before || after.1 != before.1, "Enter goes on\n{was}\n{now}");
            assert_ne!(was, now, "Enter goes on");
        }
        ("<Space>", _, Some("kies"), _) => {
            counted[2] += 1;
            assert!(next.as_deref() != Some("kies") && toggles.as_deref() != Some("kies"), "{was}\n{now}");
        }
        ("<Space>", _, Some("laat los"), _) => {
            counted[3] += 1;
            assert_eq!((next.as_deref(), toggles.as_deref()), (Some("kies"), Some("kies")), "{was}\n{now}");
        }
        ("<Esc>", _, _, Some(esc)) if esc.starts_with("naar ") => {
            counted[4] += 1;
            let button = format!(">[ {} ]", esc.trim_start_matches("naar "));
            assert!(now.contains(&button), "{button}\n{was}\n{now}");
            stage.keys("<Up>");
            assert_eq!(stage.cursor(), cursor, "{was}\n{now}\n{}", stage.screen());
            assert!(footer(stage).contains("je schrijft:"), "{}", stage.screen());
            stage.keys("<Esc>");
        }
        _ => {}
    }
}

#[test]
fn whatever_was_pressed_before_the_footer_is_true_of_enter_space_and_esc() {
    const KEYS: [&str; 16] = [
        "<Enter>",
        "<Enter>",
        "<Enter>",
        "<Space>",
        "<Space>",
        "<Right>",
        "<Right>",
        "<Down>",
        "<Down>",
        "<Up>",
        "<Left>",
        "<Tab>",
        "<BackTab>",
        "<Esc>",
        "<PgDn>",
        "2",
    ];
    let kinds = ["check_in", "compassion", "encounter", "grounding", "small_step", "note"];
    let mut routes: Vec<Route> = kinds.iter().map(|kind| Route::Begin((*kind).to_owned())).collect();
    routes.extend([Route::Circle, Route::Export, Route::Breathe, Route::Helplines]);
    let mut counted = [0; 5];
    let mut state: u64 = 8;
    for route in routes.iter().cycle().take(2 * routes.len()) {
        let mut stage = set().size(110, 30).at(route.clone()).play_in(with_people(2));
        for _ in 0..80 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let key = KEYS[(state >> 33) as usize % KEYS.len()];
            press(&mut stage, key, &mut counted);
        }
    }
    assert!(counted.iter().all(|count| *count > 5), "{counted:?}");
}

/// On the real binary, with the byte of Esc as a terminal sends it.
#[cfg(unix)]
mod terminal {
    use std::fs;

    use super::support::pty::Start;
    use serde_json::Value;

    #[test]
    fn write_esc_enter_keeps_the_page_and_an_arrow_up_writes_on_at_the_same_place() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir_all(home.path().join("config")).unwrap();
        fs::write(home.path().join("config/config.toml"), "welcomed = true\n").unwrap();
        let mut terminal = Start::verbinding()
            .env("VERBINDING_HOME", home.path())
            .env("VERBINDING_LANG", "nl")
            .env("VERBINDING_NOW", "2026-11-22T21:04:31+01:00")
            .size(80, 24)
            .spawn();
        terminal.until("Wat past er nu bij je?");
        terminal.keys("n");
        terminal.until("Esc naar Bewaren");
        terminal.type_text("een zin");
        terminal.keys("<Left><Left><Left>");
        terminal.until("een zin");
        terminal.key("Esc");
        terminal.until("Enter bewaren");
        terminal.until("terug in de tekst");
        terminal.key("Up");
        terminal.until("je schrijft:");
        terminal.type_text("mooie ");
        terminal.until("een mooie zin");
        terminal.key("Esc");
        terminal.until("Enter bewaren");
        terminal.key("Enter");
        terminal.until("Bewaard.");
        let month = fs::read_dir(home.path().join("data/journal")).unwrap().next().unwrap().unwrap().path();
        let month: Value = serde_json::from_str(&fs::read_to_string(month).unwrap()).unwrap();
        assert_eq!(month["entries"][0]["text"], "een mooie zin");
        terminal.key("Enter");
        terminal.until("Wat past er nu bij je?");
        terminal.keys("q");
        assert!(terminal.wait_exit().success());
    }
}
