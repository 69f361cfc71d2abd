//! Days and times as a person types them, in either language; must never guess and never read the clock itself.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Weekday};

/// Words for a day near today, in both languages, by how many days away it is.
const NEAR: [(i64, &[&str]); 5] = [
    (-2, &["eergisteren"]),
    (-1, &["gisteren", "gisteravond", "yesterday", "last night"]),
    (0, &["vandaag", "vanavond", "today", "tonight"]),
    (1, &["morgen", "tomorrow"]),
    (2, &["overmorgen"]),
];

const WEEKDAYS: [(Weekday, [&str; 3]); 7] = [
    (Weekday::Mon, ["ma", "maandag", "monday"]),
    (Weekday::Tue, ["di", "dinsdag", "tuesday"]),
    (Weekday::Wed, ["wo", "woensdag", "wednesday"]),
    (Weekday::Thu, ["do", "donderdag", "thursday"]),
    (Weekday::Fri, ["vr", "vrijdag", "friday"]),
    (Weekday::Sat, ["za", "zaterdag", "saturday"]),
    (Weekday::Sun, ["zo", "zondag", "sunday"]),
];

const MONTHS: [[&str; 3]; 12] = [
    ["januari", "january", "jan"],
    ["februari", "february", "feb"],
    ["maart", "march", "mrt"],
    ["april", "april", "apr"],
    ["mei", "may", "mei"],
    ["juni", "june", "jun"],
    ["juli", "july", "jul"],
    ["augustus", "august", "aug"],
    ["september", "september", "sep"],
    ["oktober", "october", "okt"],
    ["november", "november", "nov"],
    ["december", "december", "dec"],
];

/// Words for the one before this one.
const LAST: [&str; 6] = ["last", "past", "afgelopen", "vorige", "vorig", "laatste"];

/// Which way a day without a year, or a bare weekday, is looked for.
#[derive(Clone, Copy)]
enum Toward {
    Coming,
    Past,
}

/// Reads the day of a plan, typed in either language: "morgen", "dinsdag" (the next one), "24 november",
/// "24-11", "24/11/2026", "2026-11-24". A day without a year is the first one from today on.
pub fn parse_day(input: &str, today: NaiveDate) -> Option<NaiveDate> {
    parse(input, today, Toward::Coming)
}

/// Reads a day to look back to: as [`parse_day`], but a weekday or a day without a year is the last one up to today.
pub fn parse_past_day(input: &str, today: NaiveDate) -> Option<NaiveDate> {
    parse(input, today, Toward::Past)
}

/// Reads a stretch of days to look back to, as its first and last day: a day as [`parse_past_day`] reads it, a month
/// ("nov", "november 2025", "2025-11"), a year, or "last month", "deze week" and the like; a week begins on Monday.
/// A month without a year is the last one that has begun.
pub fn parse_past_days(input: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(day) = parse_past_day(input, today) {
        return Some((day, day));
    }
    let input = input.trim().to_lowercase();
    let mut parts: Vec<&str> =
        input.split([' ', ',', '-', '/', '.']).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 && matches!(parts.first(), Some(&("in" | "the" | "de" | "het"))) {
        parts.remove(0);
    }
    let (month, year) = match *parts {
        [word, "week"] => {
            let monday =
                today - Days::new(u64::from(today.weekday().num_days_from_monday()) + 7 * ago(word)?);
            return Some((monday, monday.checked_add_days(Days::new(6))?));
        }
        [word, "maand" | "month"] => {
            let there = today.with_day(1)?.checked_sub_months(Months::new(ago(word)? as u32))?;
            (Some(there.month()), there.year())
        }
        [word, "jaar" | "year"] => (None, today.year() - ago(word)? as i32),
        [year] if is_number(year) && year.len() == 4 => (None, year_of(year)?),
        [month] => {
            let month = month_of(month)?;
            (Some(month), today.year() - i32::from(month > today.month()))
        }
        [year, month] | [month, year] if is_number(year) && year.len() == 4 => {
            let number = || month.parse().ok().filter(|_| is_number(month));
            (Some(month_of(month).or_else(number)?), year_of(year)?)
        }
        _ => return None,
    };
    let (first, last) = month.map_or((1, 12), |month| (month, month));
    let (first, last) = (NaiveDate::from_ymd_opt(year, first, 1)?, NaiveDate::from_ymd_opt(year, last, 1)?);
    Some((first, last.checked_add_months(Months::new(1))?.pred_opt()?))
}

/// The beginning of a length of time of which today is the last day: "14d", "8 weeks", "3m", "1y", "1 jaar".
pub fn parse_last(input: &str, today: NaiveDate) -> Option<NaiveDate> {
    let input = input.trim().to_lowercase();
    let unit = input.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = input.strip_suffix(unit)?;
    let number: u32 = digits.parse().ok().filter(|number| *number > 0)?;
    let months = |months: u32| today.checked_sub_months(Months::new(months))?.succ_opt();
    let tomorrow = today.succ_opt()?;
    match unit.trim() {
        "d" | "dag" | "dagen" | "day" | "days" => tomorrow.checked_sub_days(Days::new(number.into())),
        "w" | "week" | "weken" | "weeks" => tomorrow.checked_sub_days(Days::new(u64::from(number) * 7)),
        "m" | "mnd" | "maand" | "maanden" | "month" | "months" => months(number),
        "y" | "j" | "jr" | "jaar" | "jaren" | "year" | "years" => months(number.checked_mul(12)?),
        _ => None,
    }
}

/// How many weeks, months or years ago a word says: this one, or the one before.
fn ago(word: &str) -> Option<u64> {
    match word {
        "this" | "deze" | "dit" => Some(0),
        _ if LAST.contains(&word) => Some(1),
        _ => None,
    }
}

fn parse(input: &str, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let input = input.trim().to_lowercase();
    if let Some((days, _)) = NEAR.iter().find(|(_, words)| words.contains(&input.as_str())) {
        return today.checked_add_signed(TimeDelta::days(*days));
    }
    let mut parts: Vec<&str> =
        input.split([' ', ',', '-', '/', '.', '\t']).filter(|part| !part.is_empty()).collect();
    if matches!(parts.first(), Some(&("op" | "on"))) {
        parts.remove(0);
    }
    // "Last Friday" is never today.
    if let ([word, weekday], Toward::Past) = (&*parts, toward)
        && LAST.contains(word)
    {
        return nearest_weekday(weekday_of(weekday)?, today.pred_opt()?, toward);
    }
    let named = parts.first().and_then(|part| weekday_of(part));
    if let Some(weekday) = named {
        parts.remove(0);
        if parts.is_empty() {
            return nearest_weekday(weekday, today, toward);
        }
    }
    parts.retain(|part| !matches!(*part, "the" | "of" | "de"));
    let (day, month, year) = match *parts {
        [year, month, day] if year.len() == 4 && is_number(year) => (day, month, Some(year)),
        [day, month, year] if is_number(day) || is_number(month) => (day, month, Some(year)),
        [day, month] => (day, month, None),
        _ => return None,
    };
    // "November 24" is as good as "24 November"; of two numbers the day comes first.
    let (day, month) = if month_of(day).is_some() { (month, day) } else { (day, month) };
    let number = number_of_day(day)?;
    let month = month_of(month).or_else(|| month.parse().ok().filter(|_| is_number(month)))?;
    let found = match year {
        Some(year) => NaiveDate::from_ymd_opt(year_of(year)?, month, number)?,
        None => nearest_year(month, number, today, toward)?,
    };
    // A weekday that contradicts the date is a mistake to ask about, not to guess at.
    named.is_none_or(|weekday| found.weekday() == weekday).then_some(found)
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn weekday_of(part: &str) -> Option<Weekday> {
    // "Maand" is a month, and no part of "maandag".
    let cut = part.len() >= 3 && part != "maand";
    let names_it = |name: &&str| *name == part || (cut && name.starts_with(part));
    WEEKDAYS.iter().find(|(_, names)| names.iter().any(names_it)).map(|(weekday, _)| *weekday)
}

fn month_of(part: &str) -> Option<u32> {
    let named = |names: &[&str; 3]| part.len() >= 3 && names.iter().any(|name| name.starts_with(part));
    (1..).zip(&MONTHS).find(|(_, names)| named(names)).map(|(number, _)| number)
}

/// "24", "24e" or "24th".
fn number_of_day(part: &str) -> Option<u32> {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = part.strip_prefix(digits)?;
    if !is_number(digits)
        || digits.len() > 2
        || !matches!(ending, "" | "e" | "de" | "ste" | "st" | "nd" | "rd" | "th")
    {
        return None;
    }
    digits.parse().ok()
}

fn year_of(part: &str) -> Option<i32> {
    let year: i32 = part.parse().ok().filter(|_| is_number(part))?;
    match part.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn nearest_weekday(weekday: Weekday, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let week = match toward {
        Toward::Coming => 1..=7,
        Toward::Past => -6..=0,
    };
    let mut days = week.filter_map(|away| today.checked_add_signed(TimeDelta::days(away)));
    days.find(|day| day.weekday() == weekday)
}

/// The day and month in the nearest year that has them: 29 February may be eight years away.
fn nearest_year(month: u32, day: u32, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    (0..=8).find_map(|away| match toward {
        Toward::Coming => {
            NaiveDate::from_ymd_opt(today.year() + away, month, day).filter(|day| *day >= today)
        }
        Toward::Past => NaiveDate::from_ymd_opt(today.year() - away, month, day).filter(|day| *day <= today),
    })
}

/// Reads a time of day typed in either language: "16:00", "16.00", "16 uur", "16u30", "4 pm", "16".
pub fn parse_time(input: &str) -> Option<NaiveTime> {
    let input = input.trim().to_lowercase();
    let input = input.strip_prefix("om ").or_else(|| input.strip_prefix("at ")).unwrap_or(&input);
    let input: String = input.chars().filter(|c| !c.is_whitespace()).collect();
    let input = input.replace("a.m.", "am").replace("p.m.", "pm").replace("uur", "u");
    let (clock, half) = match (input.strip_suffix("am"), input.strip_suffix("pm")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        _ => (input.as_str(), None),
    };
    // "16 uur" and "16:00 uur" end in a mark that says nothing more.
    let clock = clock.strip_suffix(['u', 'h']).unwrap_or(clock);
    let (hour, minute) = clock.split_once([':', '.', 'u', 'h']).unwrap_or((clock, "00"));
    if !is_number(hour) || hour.len() > 2 || !is_number(minute) || minute.len() != 2 {
        return None;
    }
    let hour: u32 = hour.parse().ok()?;
    let hour = match half {
        None => hour,
        Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
        Some(_) => return None,
    };
    NaiveTime::from_hms_opt(hour, minute.parse().ok()?, 0)
}

#[cfg(test)]
#[path = "typed_tests.rs"]
mod tests;
