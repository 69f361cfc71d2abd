//! A planned encounter over several evenings: the calendar file, and the look back that home offers once.

use std::fs;

use ical::parser::ical::component::IcalEvent;

use crate::support::stage::{Set, Stage, set};

const LONG: &str = "bij de überlange dijk achter de kerk, het tweede bankje na de coöperatie; neem \\ regen, wol en één thermoskan mee";

/// Plans an encounter on a day, at a time or without one, up to the page with the message.
fn plan(set: Set, who: &str, day: &str, time: &str, place: &str) -> Stage {
    let mut stage = set.play();
    stage.keys("31").keys("1<Enter>").paste(who).keys("<Enter>");
    stage.keys("4<Tab>").paste(day).keys("<Enter>").paste(time).keys("<Enter>").paste(place).keys("<Enter>");
    stage.keys("of ze mee wil<Tab><Enter>dat ze het te veel vindt<Tab><Enter><PgDn>");
    stage.sees("Een bericht om te vragen");
    stage
}

fn planned(set: Set, time: &str) -> Stage {
    let mut stage = plan(set, "M. (zus)", "24 november", time, "buiten");
    stage.keys("<PgDn>").sees("Je afspraak met M. (zus)");
    stage
}

const ASKS: &str = "Terugkijken op je ontmoeting met M. (zus)?";

#[test]
fn a_look_back_is_offered_once_on_a_later_evening_and_never_twice() {
    let mut stage = planned(set(), "16:00");
    for too_early in ["2026-11-23T20:00:00+01:00", "2026-11-24T21:00:00+01:00", "2026-11-25T01:00:00+01:00"] {
        stage = stage.again_at(too_early);
        stage.sees("Wat past er nu bij je?").sees_no("Terugkijken");
    }
    stage = stage.again_at("2026-11-25T20:00:00+01:00");
    stage.sees(ASKS).sees("Laat maar");
    // It stays while this evening's program is open, and nothing is on disk but the id.
    stage.keys("?").keys("<Esc>").sees(ASKS).keys("s").keys("<Esc>").sees(ASKS);
    let file = stage.files().into_iter().find(|(name, _)| name == "state/offered.json").unwrap().1;
    let id = stage.entries()[0]["id"].as_str().unwrap().to_owned();
    let file: serde_json::Value = serde_json::from_slice(&file).unwrap();
    assert_eq!(file, serde_json::json!({ "format": "verbinding-offered", "version": 1, "ids": [id] }));
    for later in ["2026-11-25T20:01:00+01:00", "2026-11-26T20:00:00+01:00", "2027-01-02T20:00:00+01:00"] {
        stage = stage.again_at(later);
        stage.sees("Wat past er nu bij je?").sees_no("Terugkijken");
    }
    // It is still open in its own place.
    stage.keys("3").sees("Gepland").sees("M. (zus)");
}

#[test]
fn the_way_to_let_it_be_is_one_tab_away() {
    let mut stage = planned(set(), "16:00").again_at("2026-11-25T20:00:00+01:00");
    stage.keys("<Tab><Enter>").sees_no("Terugkijken");
    stage.keys("<Enter>").sees("Wat merk je in je lijf?").keys("<Esc>").sees_no("Terugkijken");
}

#[test]
fn arrows_and_the_mouse_find_both_ways() {
    let at = || planned(set(), "16:00").again_at("2026-11-25T20:00:00+01:00");
    at().keys("<Down><Enter>").sees("Wat merk je in je lijf?");
    at().keys("<Right><Left><Enter>").sees("Is het ervan gekomen?");
    at().keys("<Down><Up><Enter>").sees("Is het ervan gekomen?");
    let mut stage = at();
    let screen = stage.screen();
    let row = screen.lines().position(|line| line.contains("Laat maar")).unwrap();
    let line = screen.lines().nth(row).unwrap();
    let column = line.split("Laat maar").next().unwrap().chars().count();
    stage.press(column as u16, row as u16).sees_no("Terugkijken").sees("Wat past er nu bij je?");
    let mut stage = at();
    stage.press(10, row as u16).sees("Is het ervan gekomen?");
}

#[test]
fn taking_it_up_opens_the_look_back_and_home_asks_no_more() {
    let mut stage = planned(set(), "16:00").again_at("2026-11-25T20:00:00+01:00");
    stage.keys("<Enter>").sees("Terugkijken: M. (zus)").sees("Is het ervan gekomen?");
    stage.keys("<Esc>").sees("Wat past er nu bij je?").sees_no(ASKS);
}

#[test]
fn changing_something_right_after_a_look_back_is_about_the_look_back() {
    let mut stage = planned(set(), "16:00").again_at("2026-11-25T20:00:00+01:00");
    stage.keys("<Enter><Space><PgDn><PgDn><PgDn><PgDn><PgDn>").sees("Nog iets aanpassen");
    stage.keys("2").sees("Terugkijken: M. (zus)").sees("stap 5 van 5");
}

#[test]
fn a_day_without_a_time_counts_until_its_evening_is_over() {
    let mut stage = planned(set(), "").again_at("2026-11-24T23:30:00+01:00");
    stage.sees_no("Terugkijken");
    stage.again_at("2026-11-25T09:00:00+01:00").sees(ASKS);
}

#[test]
fn a_draft_comes_first_and_the_look_back_waits_its_turn() {
    let mut stage = planned(set(), "16:00");
    stage.keys("<Esc>1<Space><Esc><Esc>");
    stage = stage.again_at("2026-11-25T20:00:00+01:00");
    stage.sees("Verder: check-in,").sees_no(ASKS);
    stage.keys("<Enter><PgDn><PgDn><PgDn><PgDn>").sees("Bewaard").keys("<Enter>").sees(ASKS);
}

#[test]
fn an_encounter_that_was_looked_back_on_is_not_offered() {
    let mut stage = planned(set(), "16:00");
    stage.keys("13").keys("4").sees("Is het ervan gekomen?").keys("4<PgDn>");
    stage.again_at("2026-11-25T20:00:00+01:00").sees("Wat past er nu bij je?").sees_no(ASKS);
}

#[test]
fn where_there_is_little_room_both_ways_are_whole() {
    for (set, asks, later) in [
        (set(), "Terugkijken op je ontmoeting?", "Laat maar"),
        (set().english(), "Look back on your encounter?", "Never mind"),
    ] {
        for (columns, rows) in [(40, 15), (80, 24)] {
            let mut stage = self::set().play();
            stage.keys("31").keys("1<Enter>").paste(&"Annemarie ".repeat(9)).keys("<Enter>");
            stage.keys("1<PgDn><PgDn><PgDn>").sees("Je afspraak met");
            let home = stage.home;
            let mut stage = set.clone().size(columns, rows).now("2026-11-25T20:00:00+01:00").play_in(home);
            stage.sees(asks).sees(later);
        }
    }
}

/// The calendar file of a plan, as another program reads it.
fn calendar(stage: &mut Stage) -> (String, IcalEvent) {
    let there = format!("Het bestand staat in ~{}verbinding-2026-11-24.ics", std::path::MAIN_SEPARATOR);
    stage.keys("<Tab><Right><Enter>").sees(&there);
    let raw = fs::read_to_string(stage.home.path().join("verbinding-2026-11-24.ics")).unwrap();
    let mut calendars: Vec<_> = ical::IcalParser::new(raw.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    let mut events = calendars.remove(0).events;
    assert_eq!(events.len(), 1);
    (raw, events.remove(0))
}

fn told(event: &IcalEvent, name: &str) -> String {
    let property = event.properties.iter().find(|property| property.name == name);
    property.and_then(|property| property.value.clone()).unwrap_or_default()
}

/// What a calendar shows for a value: the escapes of the format taken out.
fn shown(value: &str) -> String {
    let mut shown = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => shown.push('\n'),
                Some(escaped) => shown.push(escaped),
                None => {}
            },
            letter => shown.push(letter),
        }
    }
    shown
}

#[test]
fn a_calendar_file_opens_in_another_program_and_holds_only_who_when_and_where() {
    let mut stage = plan(set(), "Zoë, Joost & co; (groep)", "24 november", "16:00", LONG);
    let (raw, event) = calendar(&mut stage);
    assert_eq!(shown(&told(&event, "SUMMARY")), "Afspraak met Zoë, Joost & co; (groep)");
    assert_eq!(told(&event, "DTSTART"), "20261124T160000");
    assert_eq!(shown(&told(&event, "LOCATION")), LONG);
    assert_eq!(told(&event, "DTSTAMP"), "20261122T200431Z");
    let lines: Vec<&str> = raw.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    assert!(lines.iter().all(|line| line.len() <= 75 && !line.contains('\n')), "{raw}");
    assert!(lines.iter().any(|line| line.starts_with(' ')), "the long place is folded\n{raw}");
    let whole = raw.replace("\r\n ", "");
    for secret in ["of ze mee wil", "te veel vindt", "halfuur", "DESCRIPTION"] {
        assert!(!whole.contains(secret), "{secret} in\n{raw}");
    }
    let names: Vec<&str> = event.properties.iter().map(|property| property.name.as_str()).collect();
    assert!(
        names.iter().all(|name| ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "LOCATION"].contains(name)),
        "{names:?}"
    );

    let mut stage = plan(set(), "M.", "24 november", "", "");
    let (raw, event) = calendar(&mut stage);
    let start = event.properties.iter().find(|property| property.name == "DTSTART").unwrap();
    assert_eq!(start.value.as_deref(), Some("20261124"));
    assert_eq!(start.params, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]), "{raw}");
    assert!(!raw.contains("LOCATION"), "{raw}");
}
