//! A day and a time in the name of a file, however people write it; must never take half a number for one.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// The day in a name, with the time behind it if there is one, and the other words of the name.
pub fn dated(name: &str) -> Option<(NaiveDateTime, String)> {
    let signs: Vec<char> = name.chars().collect();
    (0..signs.len()).find_map(|start| {
        if start > 0 && signs[start - 1].is_ascii_digit() {
            return None;
        }
        let (year, at) = number(&signs, start, 4)?;
        let (month, at) = number(&signs, parted(&signs, at), 2)?;
        let (day, at) = number(&signs, parted(&signs, at), 2)?;
        let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
        let (time, end) = clock(&signs, at).unwrap_or((NaiveTime::MIN, at));
        if signs.get(end).is_some_and(char::is_ascii_digit) {
            return None;
        }
        let around = [' ', '-', '_', '.', ',', '–', '—'];
        let before: String = signs.iter().take(start).collect();
        let after: String = signs.iter().skip(end).collect();
        let rest = [before.trim_matches(around), after.trim_matches(around)];
        let rest: Vec<&str> = rest.into_iter().filter(|part| !part.is_empty()).collect();
        Some((day.and_time(time), rest.join(" ")))
    })
}

/// The time that follows a day: ` 18:30`, `T18-30`, `-1830`, `183005`.
fn clock(signs: &[char], at: usize) -> Option<(NaiveTime, usize)> {
    let start = if signs.get(at).is_some_and(|sign| " T_-".contains(*sign)) { at + 1 } else { at };
    let (hour, at) = number(signs, start, 2)?;
    let (minute, at) = number(signs, parted_time(signs, at), 2)?;
    let time = NaiveTime::from_hms_opt(hour, minute, 0)?;
    match number(signs, parted_time(signs, at), 2) {
        Some((second, end)) => Some((NaiveTime::from_hms_opt(hour, minute, second)?, end)),
        None => Some((time, at)),
    }
}

fn parted(signs: &[char], at: usize) -> usize {
    if signs.get(at).is_some_and(|sign| "-_./".contains(*sign)) { at + 1 } else { at }
}

fn parted_time(signs: &[char], at: usize) -> usize {
    if signs.get(at).is_some_and(|sign| ":-.h".contains(*sign)) { at + 1 } else { at }
}

/// So many digits, and where they end.
fn number(signs: &[char], at: usize, digits: usize) -> Option<(u32, usize)> {
    let part = signs.get(at..at + digits)?;
    let number = part.iter().try_fold(0, |number, sign| Some(number * 10 + sign.to_digit(10)?))?;
    Some((number, at + digits))
}
