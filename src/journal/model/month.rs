//! A month of evenings, its distance to others, and how file names tell it; it never touches a file.

use std::fmt;

use chrono::{DateTime, Datelike, Days, NaiveDate};
use uuid::Uuid;

use super::sealed_name::json_stem;

/// One calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, 0 to 9999.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
}

impl Month {
    /// The month of a date.
    pub fn of(date: NaiveDate) -> Month {
        Month { year: date.year(), month: date.month() }
    }

    /// The months in which an entry of this day may be, whenever its evening ended when it was kept; one or two.
    pub fn around(day: NaiveDate) -> Vec<Month> {
        let mut months: Vec<Month> =
            [Some(day), day.checked_sub_days(Days::new(1))].into_iter().flatten().map(Month::of).collect();
        months.dedup();
        months
    }

    /// How many months lie between two.
    pub fn distance(self, other: Month) -> u64 {
        self.number().abs_diff(other.number())
    }

    /// Months since the year 0.
    fn number(self) -> i64 {
        i64::from(self.year) * 12 + i64::from(self.month)
    }

    /// Whether this is the month of that day in an earlier year.
    pub fn returns_on(self, day: NaiveDate) -> bool {
        self.month == day.month() && self.year < day.year()
    }

    /// The month of a journal file by its name, whatever device or sync tool named the rest of it.
    ///
    /// `2026-11.<anything>.json`, `2026-11.json`, `2026-11 (copy).json` and each of them encrypted count; hidden and
    /// other files do not.
    pub fn of_file(name: &str) -> Option<Month> {
        let stem = json_stem(name)?;
        let year = stem.get(..4)?;
        let month = stem.get(5..7)?;
        let plain = [year, month].iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let ended = stem.get(7..)?.chars().next().is_none_or(|next| !next.is_alphanumeric());
        if !plain || stem.get(4..5) != Some("-") || !ended {
            return None;
        }
        let month = Month { year: year.parse().ok()?, month: month.parse().ok()? };
        (1..=12).contains(&month.month).then_some(month)
    }
}

/// Months in the order in which an entry of this id is likely to be in them: a UUID v7 tells its time.
pub fn nearest_first(months: &mut [Month], id: &str) {
    let time = Uuid::parse_str(id).ok().and_then(|id| id.get_timestamp());
    let moment = time.and_then(|time| DateTime::from_timestamp(i64::try_from(time.to_unix().0).ok()?, 0));
    if let Some(guess) = moment.map(|moment| Month::of(moment.date_naive())) {
        months.sort_by_key(|month| month.distance(guess));
    }
}

/// Whether an evening is that day in an earlier year. The 29th of February returns only in leap years.
pub fn returns_on(evening: NaiveDate, day: NaiveDate) -> bool {
    Month::of(evening).returns_on(day) && evening.day() == day.day()
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_returns_in_earlier_years_only() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let today = day("2026-11-22");
        assert!(["2025-11-22", "0001-11-22"].iter().all(|evening| returns_on(day(evening), today)));
        for other in ["2026-11-22", "2027-11-22", "2025-11-21", "2025-10-22"] {
            assert!(!returns_on(day(other), today), "{other}");
        }
        assert!(!returns_on(day("2023-02-28"), day("2024-02-29")));
    }

    #[test]
    fn every_name_that_a_sync_tool_makes_tells_its_month() {
        for name in [
            "2026-11.laptop-7f3a.json",
            "2026-11.laptop-7f3a.sync-conflict-20261122-101010-ABCDEFG.json",
            "2026-11.laptop-7f3a (conflicted copy 2026-11-22 101010).json",
            "2026-11.laptop-7f3a-2.json",
            "2026-11 (1).json",
            "2026-11.json",
            "2026-11.laptop-7f3a.json.age",
            "2026-11.laptop-7f3a.json.sync-conflict-20261122-101010-ABCDEFG.age",
        ] {
            let month = Month::of_file(name).unwrap();
            assert_eq!(month.to_string(), "2026-11", "{name}");
        }
    }

    #[test]
    fn other_files_are_no_month() {
        for name in [
            "notes.json",
            "2026-13.x.json",
            "2026-00.x.json",
            "2026-111.json",
            "2026-1.x.json",
            "2026-11.x.json.tmp",
            "2026-11.x.age",
            "2026-11.x.json.age.tmp",
            ".2026-11.x.json",
            "+026-11.x.json",
            "ééé-11.json",
            ".json",
            "",
        ] {
            assert_eq!(Month::of_file(name), None, "{name}");
        }
    }

    #[test]
    fn months_stand_in_time_order() {
        assert!(Month { year: 2025, month: 12 } < Month { year: 2026, month: 1 });
    }
}
