//! Days, months and times as people type them in any language; never at the hour of this machine.

use super::*;
use crate::text::dates::{full, long, short, weekday, weekday_short};
use crate::text::tests::{on, today};
use crate::text::{Language, Text};

#[test]
fn every_shipped_name_of_a_day_or_month_can_be_typed_back() {
    for language in Language::ALL {
        let text = Text::new(language).unwrap();
        for day in today().iter_days().take(400) {
            assert_eq!(parse_day(&full(&text, day), today()), Some(day));
            assert_eq!(parse_past_day(&full(&text, day), today()), Some(day));
            if day < on(2027, 11, 22) {
                assert_eq!(parse_day(&long(&text, day), today()), Some(day));
                assert_eq!(parse_day(&short(&text, day), today()), Some(day));
            }
        }
        for day in today().iter_days().skip(1).take(7) {
            assert_eq!(parse_day(&weekday(&text, day), today()), Some(day));
            assert_eq!(parse_day(&weekday_short(&text, day), today()), Some(day));
        }
    }
}

#[test]
fn a_planned_day_is_read_in_any_language() {
    let day = on(2026, 11, 24);
    for typed in [
        "24 november",
        "24 nov",
        "24 nov.",
        "Dinsdag",
        "tuesday",
        "di",
        "dinsdag 24 november",
        "24-11",
        "24/11",
        "24-11-2026",
        "24/11/2026",
        "24.11.26",
        "2026-11-24",
        "November 24",
        "24th of November",
        "op 24 november",
        " 24  November 2026 ",
        "de 24e november",
        "Tuesday, November 24, 2026",
        "24. November",
        "am 24. November",
        "Dienstag, 24. November 2026",
        "am Dienstag, den 24. November",
        "24. Nov.",
        "Die 24. Nov",
    ] {
        assert_eq!(parse_day(typed, today()), Some(day), "{typed}");
    }
    for typed in ["vandaag", "today", "vanavond", "Tonight", "heute", "Heute Abend"] {
        assert_eq!(parse_day(typed, today()), Some(today()), "{typed}");
    }
    assert_eq!(parse_day("morgen", today()), Some(on(2026, 11, 23)));
    assert_eq!(parse_day("tomorrow", today()), Some(on(2026, 11, 23)));
    assert_eq!(parse_day("übermorgen", today()), Some(on(2026, 11, 24)));
    assert_eq!(parse_day("Vorgestern", today()), Some(on(2026, 11, 20)));
    assert_eq!(parse_day("1. März", today()), Some(on(2027, 3, 1)));
    assert_eq!(parse_day("3. Jänner", today()), Some(on(2027, 1, 3)));
    assert_eq!(parse_day("Sonnabend", today()), Some(on(2026, 11, 28)));
    assert_eq!(parse_day("gisteren", today()), Some(on(2026, 11, 21)));
    assert_eq!(parse_day("yesterday", today()), Some(on(2026, 11, 21)));
    assert_eq!(parse_day("1 mrt", today()), Some(on(2027, 3, 1)));
    assert_eq!(parse_day("29 februari", today()), Some(on(2028, 2, 29)));
    assert_eq!(parse_day("zondag", today()), Some(on(2026, 11, 29)));
}

#[test]
fn looking_back_finds_the_last_such_day() {
    assert_eq!(parse_past_day("dinsdag", today()), Some(on(2026, 11, 17)));
    assert_eq!(parse_past_day("sunday", today()), Some(today()));
    assert_eq!(parse_past_day("24 november", today()), Some(on(2025, 11, 24)));
    assert_eq!(parse_past_day("1 mrt", today()), Some(on(2026, 3, 1)));
}

#[test]
fn the_last_such_weekday_is_never_today() {
    // Today is Sunday 22 November 2026.
    for typed in [
        "last friday",
        "afgelopen vrijdag",
        "vorige vrijdag",
        "op afgelopen vrijdag",
        "Last Fri",
        "letzten Freitag",
        "am letzten Freitag",
    ] {
        assert_eq!(parse_past_day(typed, today()), Some(on(2026, 11, 20)), "{typed}");
    }
    for typed in ["last sunday", "afgelopen zondag"] {
        assert_eq!(parse_past_day(typed, today()), Some(on(2026, 11, 15)), "{typed}");
    }
    assert_eq!(parse_day("last friday", today()), None);
    assert_eq!(parse_past_day("last soup", today()), None);
}

#[test]
fn a_stretch_of_days_is_read_in_any_language() {
    let november = (on(2026, 11, 1), on(2026, 11, 30));
    for typed in [
        "nov",
        "Nov.",
        "november",
        "in november",
        "november 2026",
        "2026-11",
        "deze maand",
        "im November",
        "dieser Monat",
    ] {
        assert_eq!(parse_past_days(typed, today()), Some(november), "{typed}");
    }
    for typed in ["mrt", "maart", "march", "mar", "maart 2026", "2026/3", "März", "mär 2026"] {
        assert_eq!(parse_past_days(typed, today()), Some((on(2026, 3, 1), on(2026, 3, 31))), "{typed}");
    }
    for typed in ["december", "dec", "dec 2025", "december 2025"] {
        assert_eq!(parse_past_days(typed, today()), Some((on(2025, 12, 1), on(2025, 12, 31))), "{typed}");
    }
    assert_eq!(parse_past_days("feb 2024", today()), Some((on(2024, 2, 1), on(2024, 2, 29))));
    for typed in ["2025", "last year", "vorig jaar", "afgelopen jaar", "letztes Jahr", "im vergangenen Jahr"]
    {
        assert_eq!(parse_past_days(typed, today()), Some((on(2025, 1, 1), on(2025, 12, 31))), "{typed}");
    }
    for typed in ["last month", "vorige maand", "de vorige maand", "letzter Monat", "im letzten Monat"] {
        assert_eq!(parse_past_days(typed, today()), Some((on(2026, 10, 1), on(2026, 10, 31))), "{typed}");
    }
    for typed in ["last week", "vorige week", "letzte Woche", "in der letzten Woche"] {
        assert_eq!(parse_past_days(typed, today()), Some((on(2026, 11, 9), on(2026, 11, 15))), "{typed}");
    }
    assert_eq!(parse_past_days("this week", today()), Some((on(2026, 11, 16), today())));
    for typed in ["gisteren", "yesterday", "2026-11-21"] {
        assert_eq!(parse_past_days(typed, today()), Some((on(2026, 11, 21), on(2026, 11, 21))), "{typed}");
    }
    for typed in ["", "ooit", "13", "2026-13", "next month", "volgende week", "nov dec", "0000-00"] {
        assert_eq!(parse_past_days(typed, today()), None, "{typed}");
    }
}

#[test]
fn the_last_while_ends_today() {
    assert_eq!(parse_last("1d", today()), Some(today()));
    assert_eq!(parse_last("14d", today()), Some(on(2026, 11, 9)));
    for typed in ["8w", "8 weken", "8 WEEKS", "8weeks", "8 Wochen"] {
        assert_eq!(parse_last(typed, today()), Some(on(2026, 9, 28)), "{typed}");
    }
    for typed in ["3m", "3 maanden", "3 months", "3mnd", "3 Monate"] {
        assert_eq!(parse_last(typed, today()), Some(on(2026, 8, 23)), "{typed}");
    }
    for typed in ["1y", "1j", "1 jaar", "1 year", "12m", "1 Jahr"] {
        assert_eq!(parse_last(typed, today()), Some(on(2025, 11, 23)), "{typed}");
    }
    for wrong in ["", "14", "d", "0d", "-3d", "3q", "é", "3é", "99999999999d", "4294967295y", "1 y y"] {
        assert_eq!(parse_last(wrong, today()), None, "{wrong}");
    }
}

#[test]
fn a_day_that_cannot_be_is_not_guessed() {
    for typed in [
        "",
        "ooit",
        "24",
        "31 november",
        "0 mei",
        "11/24",
        "maandag 24 november",
        "24 ma",
        "2026-13-01",
        "1 2 3 4",
        "24 november 123",
        "-",
        "99999999999999-1-1",
        "volgende week",
        "next tuesday",
        "ee",
        "nächste Woche",
        // A Saturday or a Sunday.
        "son",
    ] {
        assert_eq!(parse_day(typed, today()), None, "{typed}");
    }
}

#[test]
fn a_time_is_read_in_any_language() {
    for typed in [
        "16:00",
        "16.00",
        "16 uur",
        "16u",
        "16",
        "4 pm",
        "4PM",
        "4:00 p.m.",
        "16:00 uur",
        "om 16 uur",
        "16 Uhr",
        "um 16:00 Uhr",
    ] {
        assert_eq!(parse_time(typed), NaiveTime::from_hms_opt(16, 0, 0), "{typed}");
    }
    for typed in ["16:30", "16u30", "16h30", "at 4.30 pm", "16 uur 30", "16 Uhr 30", "um 16.30 Uhr"] {
        assert_eq!(parse_time(typed), NaiveTime::from_hms_opt(16, 30, 0), "{typed}");
    }
    assert_eq!(parse_time("12 am"), NaiveTime::from_hms_opt(0, 0, 0));
    assert_eq!(parse_time("12 pm"), NaiveTime::from_hms_opt(12, 0, 0));
    for typed in
        ["", "24:00", "16:60", "16:0", "13 pm", "0 am", "half vijf", "halb fünf", "1:2:3", "u", "-1", "١٦"]
    {
        assert_eq!(parse_time(typed), None, "{typed}");
    }
}
