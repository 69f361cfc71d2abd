//! The first run on the real `App`: what was chosen and typed outlives every way of leaving it.

use serde_json::{Value, json};
use verbinding::settings::Settings;
use verbinding::terminal::Program;

use crate::support::stage::{Set, Stage, set};

fn first() -> Set {
    set().first_run().region("NL")
}

fn config(stage: &Stage) -> Settings {
    Settings::read(&stage.home.path().join("config/config.toml")).unwrap()
}

/// The same person starts the program again.
fn later(stage: Stage) -> Stage {
    let kept = config(&stage);
    assert!(!kept.welcomed);
    let Stage { home, app, .. } = stage;
    drop(app);
    let english = kept.language.as_deref() == Some("en");
    let set = first().settings(|settings| *settings = kept);
    if english { set.english() } else { set }.play_in(home)
}

fn circle(stage: &Stage) -> (Vec<Value>, Option<Value>) {
    let circle = stage.journal().circle();
    let items = circle.items.iter().map(|item| Value::Object(item.fields.clone())).collect();
    (items, circle.helplines.map(|own| own.to_json()))
}

#[test]
fn a_language_is_kept_as_soon_as_it_is_chosen() {
    for end in ["q", "<C-q>", "<C-c>"] {
        let mut stage = first().play();
        stage.keys("<Down><Space>").sees("In which language?").keys(end);
        assert!(stage.ended, "{end}");
        assert_eq!(config(&stage).language.as_deref(), Some("en"));
        later(stage).sees("●  English").sees("In which language?");
    }
}

#[test]
fn a_country_is_kept_as_soon_as_it_is_chosen() {
    let mut stage = first().play();
    stage.keys("<Enter>").sees("● Nederland").keys("<Down><Space>").sees("● België").keys("q");
    assert_eq!(circle(&stage).1.unwrap()["country"], "BE");
    let mut stage = later(stage);
    stage.keys("<Enter>").sees("● België").sees_no("● Nederland");
    stage.keys("<PgDn><PgDn>").sees("Wie of wat mag").keys("<PgDn><PgDn>").sees("Klaar.");
    assert_eq!(circle(&stage).1.unwrap()["country"], "BE");
}

#[test]
fn no_country_is_a_choice_that_is_kept_too() {
    let mut stage = first().play();
    stage.keys("<Enter>").keys("<Down><Down><Space>").sees("● Dat zeg ik liever niet").keys("q");
    later(stage).keys("<Enter>").sees("● Dat zeg ik liever niet").sees_no("● Nederland");
}

#[test]
fn a_country_far_down_the_list_is_found_by_a_few_letters() {
    let mut stage = first().play();
    stage.keys("<Enter>/zwits").sees("○ Zwitserland").sees_no("Nederland").keys("<Enter>");
    stage.sees("Enter kies").keys("<Enter>").sees("● Zwitserland").sees("Enter verder").keys("<Enter>");
    stage.sees("Wat dit niet is");
    assert_eq!(circle(&stage).1.unwrap()["country"], "CH");
    assert_eq!(config(&stage).country.as_deref(), Some("CH"));
}

#[test]
fn a_name_that_is_half_typed_waits_behind_what_comes_first() {
    for end in ["<C-c>", "<C-q>", "<Esc>q", "<Esc><Esc>q", "<Esc><Esc><Esc>q"] {
        let mut stage = first().play();
        stage.keys("<PgDn><PgDn><PgDn>").keys("Zu").keys(end);
        assert!(stage.ended, "{end}");
        let mut stage = later(stage);
        stage.sees("In welke taal?").keys("<PgDn><PgDn>").sees("Wat dit niet is");
        stage
            .keys("<PgDn>")
            .sees("Zu")
            .keys("s<Tab>06 1<Enter>")
            .sees("Wil je een wachtzin")
            .keys("<Enter>")
            .sees("Klaar.");
        assert_eq!(circle(&stage).0, [json!({"name": "Zus", "reach": "06 1", "order": 1})], "{end}");
        assert!(!stage.files().iter().any(|(name, _)| name.contains("drafts/")), "{end}");
    }
}

#[test]
fn writing_a_name_ends_on_the_way_on_and_arrow_up_leads_back_to_the_same_place() {
    let mut stage = first().play();
    stage.keys("<PgDn><PgDn><PgDn>").keys("Zs<Left>").sees("Esc naar Verder").keys("<Esc>");
    stage.sees(">[ Verder ]").sees("↑ terug in de tekst").sees("Enter verder").keys("<Up>u").sees("Zus");
    stage.keys("<Esc><Enter><Enter>").sees("Klaar.");
    assert_eq!(circle(&stage).0[0]["name"], "Zus");
}

#[test]
fn a_window_that_is_closed_keeps_the_name_that_is_half_typed() {
    let mut stage = first().play();
    stage.keys("<PgDn><PgDn><PgDn>Zu");
    stage.app.keep();
    assert!(stage.on_disk("Zu"));
}

#[test]
fn what_the_first_run_does_not_ask_stays_in_the_draft() {
    let mut stage = first().play();
    stage.keys("s1").keys("Zus<Enter>06 1<Enter>5Heb je even?").tick().keys("<C-c>");
    let mut stage = later(stage);
    stage.keys("<PgDn><PgDn><PgDn>").sees("Zus").keys(" Ans").tick();
    assert!(stage.on_disk("Heb je even?") && stage.on_disk("Zus Ans"));
    stage.keys("<PgDn><PgDn>").sees("Klaar.");
    assert_eq!(circle(&stage).0[0]["words"], "Heb je even?");
}

#[test]
fn a_number_that_was_filled_in_during_the_first_run_keeps_its_place_beside_the_country() {
    let mut stage = first().play();
    stage.keys("<Enter>s9").keys("<End><Enter>Buurvrouw<Enter>06 77<Enter>").sees("06 77");
    stage.keys("<Esc><Esc>").sees("In welk land").keys("<Space><Enter><PgDn><PgDn><PgDn>");
    let own = circle(&stage).1.unwrap();
    assert_eq!(own["country"], "NL", "{own}");
    assert_eq!(own["numbers"], json!([{"name": "Buurvrouw", "number": "06 77"}]));
}

#[test]
fn what_was_kept_in_the_first_run_is_not_taken_back_by_a_key_on_home() {
    let mut stage = first().play();
    stage.keys("<Enter><Down><Space><PgDn><PgDn>Zus<PgDn><PgDn>").sees("Klaar.").keys("uuu");
    let (items, own) = circle(&stage);
    assert_eq!((items.len(), own.unwrap()["country"].as_str()), (1, Some("BE")));
    stage.sees_no("Verder: steuncirkel");
}
