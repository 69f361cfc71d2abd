//! Days and times as a person types them, in any language; must never guess and never read the clock itself. Which words
//! mean what stands in the `language.txt` of each language.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, TimeDelta, Weekday};

use super::language::typed;

/// Words for a day near today, by how many days away it is.
const NEAR: [(i64, &str); 5] = [
    (-2, "day-before_yesterday"),
    (-1, "day-yesterday"),
    (0, "day-today"),
    (1, "day-tomorrow"),
    (2, "day-after_tomorrow"),
];

/// Whether this word can be typed for that.
fn is(word: &str, name: &str) -> bool {
    typed(name).contains(&word)
}

/// The one number of which a name begins with these letters; none if there are fewer than three, or several such numbers.
fn numbered(part: &str, name: &str, numbers: std::ops::RangeInclusive<u32>) -> Option<u32> {
    let named = |number: &u32, fits: &dyn Fn(&str) -> bool| {
        typed(&format!("{name}-{number}")).iter().any(|it| fits(it))
    };
    let whole = numbers.clone().find(|number| named(number, &|it| it == part));
    let mut begun = numbers.filter(|number| part.len() >= 3 && named(number, &|it| it.starts_with(part)));
    whole.or_else(|| begun.next().filter(|_| begun.next().is_none()))
}

/// Which way a day without a year, or a bare weekday, is looked for.
#[derive(Clone, Copy)]
enum Toward {
    Coming,
    Past,
}

/// Without the spaces around it; small letters of one capital (s and ſ) are one.
fn in_small_letters(input: &str) -> String {
    input.trim().to_uppercase().to_lowercase()
}

/// Reads the day of a plan, typed in any language: "morgen", "dinsdag" (the next one), "24 november",
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
    let input = in_small_letters(input);
    let mut parts: Vec<&str> =
        input.split([' ', ',', '-', '/', '.']).filter(|part| !part.is_empty()).collect();
    while parts.len() > 1 && is(parts[0], "before_days") {
        parts.remove(0);
    }
    let (month, year) = match *parts {
        [word, unit] if is(unit, "unit-weeks") => {
            let monday =
                today - Days::new(u64::from(today.weekday().num_days_from_monday()) + 7 * ago(word)?);
            return Some((monday, monday.checked_add_days(Days::new(6))?));
        }
        [word, unit] if is(unit, "unit-months") => {
            let there = today.with_day(1)?.checked_sub_months(Months::new(ago(word)? as u32))?;
            (Some(there.month()), there.year())
        }
        [word, unit] if is(unit, "unit-years") => (None, today.year() - ago(word)? as i32),
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
    let input = in_small_letters(input);
    let unit = input.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = input.strip_suffix(unit)?;
    let number: u32 = digits.parse().ok().filter(|number| *number > 0)?;
    let months = |months: u32| today.checked_sub_months(Months::new(months))?.succ_opt();
    let tomorrow = today.succ_opt()?;
    match unit.trim() {
        unit if is(unit, "unit-days") => tomorrow.checked_sub_days(Days::new(number.into())),
        unit if is(unit, "unit-weeks") => tomorrow.checked_sub_days(Days::new(u64::from(number) * 7)),
        unit if is(unit, "unit-months") => months(number),
        unit if is(unit, "unit-years") => months(number.checked_mul(12)?),
        _ => None,
    }
}

/// How many weeks, months or years ago a word says: this one, or the one before.
fn ago(word: &str) -> Option<u64> {
    match word {
        _ if is(word, "this") => Some(0),
        _ if is(word, "last") => Some(1),
        _ => None,
    }
}

fn parse(input: &str, today: NaiveDate, toward: Toward) -> Option<NaiveDate> {
    let input = in_small_letters(input);
    if let Some((days, _)) = NEAR.iter().find(|(_, name)| is(&input, name)) {
        return today.checked_add_signed(TimeDelta::days(*days));
    }
    let mut parts: Vec<&str> =
        input.split([' ', ',', '-', '/', '.', '\t']).filter(|part| !part.is_empty()).collect();
    while parts.len() > 1 && is(parts[0], "before_day") {
        parts.remove(0);
    }
    // "Last Friday" is never today.
    if let ([word, weekday], Toward::Past) = (&*parts, toward)
        && is(word, "last")
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
    parts.retain(|part| !is(part, "within_date"));
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
    // The Dutch "maand" is a month, and no part of "maandag".
    let number = numbered(part, "weekday", 1..=7).filter(|_| !is(part, "unit-months"))?;
    Weekday::try_from(u8::try_from(number - 1).ok()?).ok()
}

fn month_of(part: &str) -> Option<u32> {
    numbered(part, "month", 1..=12).filter(|_| part.len() >= 3)
}

/// "24", "24e" or "24th".
fn number_of_day(part: &str) -> Option<u32> {
    let digits = part.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ending = part.strip_prefix(digits)?;
    if !is_number(digits) || digits.len() > 2 || !(ending.is_empty() || is(ending, "nth")) {
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

/// Reads a time of day typed in any language: "16:00", "16.00", "16 uur", "16u30", "4 pm", "16".
pub fn parse_time(input: &str) -> Option<NaiveTime> {
    let input = in_small_letters(input);
    let before = typed("before_time").iter().find_map(|word| input.strip_prefix(word)?.strip_prefix(' '));
    let input: String = before.unwrap_or(&input).chars().filter(|c| !c.is_whitespace()).collect();
    let without = |name: &str| typed(name).iter().find_map(|word| input.strip_suffix(word));
    let (clock, half) = match (without("am"), without("pm")) {
        (Some(clock), _) => (clock, Some(0)),
        (_, Some(clock)) => (clock, Some(12)),
        _ => (input.as_str(), None),
    };
    // "16 uur" and "16:00 uur" end in a mark that says nothing more; in "16u30" it parts the two numbers.
    let mut marks = typed("hour").to_vec();
    marks.sort_by_key(|word| std::cmp::Reverse(word.len()));
    let clock = marks.iter().find_map(|mark| clock.strip_suffix(mark)).unwrap_or(clock);
    let parted = marks.iter().find_map(|mark| clock.split_once(mark));
    let (hour, minute) = parted.or_else(|| clock.split_once([':', '.'])).unwrap_or((clock, "00"));
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
