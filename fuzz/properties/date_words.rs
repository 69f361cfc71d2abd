//! Days and times as they are typed: whatever is understood means one day, and reads the same when it is written out.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use verbinding::text::dates::{full, parse_day, parse_last, parse_past_day, parse_past_days, parse_time};

use super::texts;

pub fn holds(data: &[u8]) {
    // The first two bytes choose today, the rest is typed.
    let (today, typed) = data.split_at(data.len().min(2));
    let days = today.iter().fold(0_i32, |days, byte| days * 256 + i32::from(*byte));
    let today = NaiveDate::from_num_days_from_ce_opt(365_250 + days * 40).unwrap();
    let typed = String::from_utf8_lossy(typed);

    let coming = parse_day(&typed, today);
    let past = parse_past_day(&typed, today);
    assert_eq!(
        parse_day(&format!("  {} ", typed.to_uppercase()), today).is_some(),
        coming.is_some(),
        "{typed:?}"
    );
    for day in coming.iter().chain(&past).copied() {
        written_out(day, today);
    }
    if let Some(day) = past {
        assert_eq!(parse_past_days(&typed, today), Some((day, day)));
    }
    if let Some((first, last)) = parse_past_days(&typed, today) {
        assert!(first <= last && (last - first).num_days() <= 366, "{first} to {last}");
    }
    if let Some(first) = parse_last(&typed, today) {
        assert!(first <= today);
    }
    if let Some(time) = parse_time(&typed) {
        assert_eq!(time.second(), 0);
        assert_eq!(parse_time(&time.format("%H:%M").to_string()), Some(time));
        assert!(time < NaiveTime::from_hms_opt(23, 59, 1).unwrap());
    }
}

fn written_out(day: NaiveDate, today: NaiveDate) {
    if (1..=9999).contains(&day.year()) {
        assert_eq!(parse_day(&day.format("%Y-%m-%d").to_string(), today), Some(day));
    }
    if (1000..=9999).contains(&day.year()) {
        for text in texts() {
            let written = full(text, day);
            assert_eq!(parse_day(&written, today), Some(day), "{written}");
            assert_eq!(parse_past_day(&written, today), Some(day), "{written}");
        }
    }
}
