//! Days and times as a person reads them; must never read the clock itself.

use chrono::{DateTime, Datelike, NaiveDate, TimeZone, Timelike};

use super::Text;
pub use super::typed::{parse_day, parse_last, parse_past_day, parse_past_days, parse_time};

/// The name of the day: "zondag".
pub fn weekday(text: &Text, day: NaiveDate) -> String {
    text.get(&format!("date-weekday-{}", day.weekday().number_from_monday()))
}

/// The short name of the day: "zo".
pub fn weekday_short(text: &Text, day: NaiveDate) -> String {
    text.get(&format!("date-weekday_short-{}", day.weekday().number_from_monday()))
}

/// The name of the month: "november".
pub fn month(text: &Text, day: NaiveDate) -> String {
    text.get(&format!("date-month-{}", day.month()))
}

/// The short name of the month: "nov".
pub fn month_short(text: &Text, day: NaiveDate) -> String {
    text.get(&format!("date-month_short-{}", day.month()))
}

/// "zondag 22 november".
pub fn long(text: &Text, day: NaiveDate) -> String {
    in_order(text, weekday(text, day), month(text, day), day)
}

/// "zo 22 nov".
pub fn short(text: &Text, day: NaiveDate) -> String {
    in_order(text, weekday_short(text, day), month_short(text, day), day)
}

fn in_order(text: &Text, weekday: String, month: String, day: NaiveDate) -> String {
    let number = day.day().to_string();
    text.fill("date-long", &[("weekday", weekday.into()), ("day", number.into()), ("month", month.into())])
}

/// "zondag 22 november 2026".
pub fn full(text: &Text, day: NaiveDate) -> String {
    let args = [
        ("weekday", weekday(text, day).into()),
        ("day", day.day().to_string().into()),
        ("month", month(text, day).into()),
        ("year", day.year().to_string().into()),
    ];
    text.fill("date-full", &args)
}

/// "22 november 2026", "21–22 november 2026", "30 november – 1 december 2026".
pub fn range(text: &Text, first: NaiveDate, last: NaiveDate) -> String {
    let said = |id: &str, day: NaiveDate| {
        let args = [
            ("day", day.day().to_string().into()),
            ("month", month(text, day).into()),
            ("year", day.year().to_string().into()),
        ];
        text.fill(id, &args)
    };
    let begin = if first == last {
        return said("date-day_month_year", last);
    } else if first.year() != last.year() {
        said("date-day_month_year", first)
    } else if first.month() != last.month() {
        said("date-day_month", first)
    } else {
        let args =
            [("day", first.day().to_string().into()), ("last", said("date-day_month_year", last).into())];
        return text.fill("date-range-within_month", &args);
    };
    text.fill("date-range", &[("first", begin.into()), ("last", said("date-day_month_year", last).into())])
}

/// "21:04".
pub fn time(at: &impl Timelike) -> String {
    let digits = [at.hour() / 10, at.hour() % 10, at.minute() / 10, at.minute() % 10];
    let [ten_hours, hours, ten_minutes, minutes] =
        digits.map(|digit| char::from_digit(digit, 10).unwrap_or_default());
    [ten_hours, hours, ':', ten_minutes, minutes].into_iter().collect()
}

/// "zondag 22 november, 21:04"; the day apart, because an evening runs past midnight.
pub fn with_time(text: &Text, day: NaiveDate, at: &impl Timelike) -> String {
    text.fill("date-with_time", &[("date", long(text, day).into()), ("time", time(at).into())])
}

/// The same for a moment by itself; with its year if it is not this year's, or has not come yet.
pub fn moment<Z: TimeZone>(text: &Text, at: &DateTime<Z>, now: &DateTime<Z>) -> String {
    let day = at.date_naive();
    if day.year() == now.year() && at <= now {
        return with_time(text, day, &at.time());
    }
    text.fill("date-with_time", &[("date", full(text, day).into()), ("time", time(&at.time()).into())])
}

/// A day next to today by its word ("gisteren", "vandaag", "morgen"), any other as "zondag 22 november".
pub fn day_word(text: &Text, day: NaiveDate, today: NaiveDate) -> String {
    match day.signed_duration_since(today).num_days() {
        -1 => text.get("common-yesterday"),
        0 => text.get("common-today"),
        1 => text.get("common-tomorrow"),
        _ => long(text, day),
    }
}

/// The same for an evening on which something was left open: the one before is "gisteravond".
pub fn evening_word(text: &Text, evening: NaiveDate, today: NaiveDate) -> String {
    if evening.succ_opt() == Some(today) {
        return text.get("common-last_night");
    }
    day_word(text, evening, today)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::text::Language;
    use crate::text::tests::{on, today};

    #[test]
    fn a_day_is_said_in_every_language() {
        let (nl, en) = (Text::new(Language::Nl).unwrap(), Text::new(Language::En).unwrap());
        assert_eq!(long(&nl, today()), "zondag 22 november");
        assert_eq!(long(&en, today()), "Sunday 22 November");
        let de = Text::new(Language::De).unwrap();
        assert_eq!(long(&de, today()), "Sonntag, 22. November");
        assert_eq!(short(&de, today()), "So, 22. Nov");
        assert_eq!(short(&nl, today()), "zo 22 nov");
        assert_eq!(short(&en, on(2026, 3, 2)), "Mon 2 Mar");
        assert_eq!(full(&nl, today()), "zondag 22 november 2026");
        let late = today().and_hms_opt(21, 4, 31).unwrap();
        assert_eq!(with_time(&nl, today(), &late), "zondag 22 november, 21:04");
        assert_eq!(time(&NaiveTime::from_hms_opt(9, 5, 0).unwrap()), "09:05");
    }

    #[test]
    fn a_range_of_days_is_said_in_the_order_of_its_language() {
        let said = |language, first, last| range(&Text::new(language).unwrap(), first, last);
        let (day, next, last) = (today(), on(2026, 12, 1), on(2027, 1, 2));
        assert_eq!(said(Language::Nl, day, day), "22 november 2026");
        assert_eq!(said(Language::Nl, on(2026, 11, 21), day), "21–22 november 2026");
        assert_eq!(said(Language::En, day, next), "22 November – 1 December 2026");
        assert_eq!(said(Language::Nl, day, last), "22 november 2026 – 2 januari 2027");
        assert_eq!(said(Language::De, day, day), "22. November 2026");
        assert_eq!(said(Language::De, on(2026, 11, 21), day), "21.–22. November 2026");
        assert_eq!(said(Language::De, day, next), "22. November – 1. Dezember 2026");
        assert_eq!(said(Language::De, day, last), "22. November 2026 – 2. Januar 2027");
    }

    #[test]
    fn a_moment_of_another_year_or_to_come_is_said_with_its_year() {
        let text = Text::new(Language::Nl).unwrap();
        let at = |at: &str| DateTime::parse_from_rfc3339(at).unwrap();
        let said = |moment: &str| super::moment(&text, &at(moment), &at("2026-11-22T21:04:31+01:00"));
        assert_eq!(said("2026-11-22T21:04:31+01:00"), "zondag 22 november, 21:04");
        assert_eq!(said("2025-11-23T21:00:00+01:00"), "zondag 23 november 2025, 21:00");
        assert_eq!(said("2026-12-23T21:00:00+01:00"), "woensdag 23 december 2026, 21:00");
    }

    #[test]
    fn a_day_next_to_today_has_its_own_word() {
        let (nl, en) = (Text::new(Language::Nl).unwrap(), Text::new(Language::En).unwrap());
        let yesterday = today().pred_opt().unwrap();
        assert_eq!(evening_word(&nl, yesterday, today()), "gisteravond");
        assert_eq!(evening_word(&en, yesterday, today()), "last night");
        assert_eq!(evening_word(&nl, today(), today()), "vandaag");
        assert_eq!(evening_word(&nl, on(2026, 11, 19), today()), "donderdag 19 november");
        assert_eq!(day_word(&nl, yesterday, today()), "gisteren");
        assert_eq!(day_word(&en, today().succ_opt().unwrap(), today()), "tomorrow");
    }
}
