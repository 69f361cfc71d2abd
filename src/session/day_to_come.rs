//! A day to come: from the choice that was made and the words that were typed to a date. One that is kept stays as it is
//! until something else is chosen, however much later its page is changed.

use chrono::{Days, Months, NaiveDate};

use super::Session;
use super::appointment::Unclear;
use crate::text::dates::parse_day;

impl Session {
    /// The date of a field, from its choice.
    pub(super) fn day_to_come(&self, field: &str, today: NaiveDate) -> Option<String> {
        if let Some(kept) = self.kept_day(field) {
            return Some(kept.to_owned());
        }
        let day = match self.walk.code(&format!("{field}_choice"))?.as_str() {
            "week" => today.checked_add_days(Days::new(7)),
            "month" => today.checked_add_months(Months::new(1)),
            "three_months" => today.checked_add_months(Months::new(3)),
            "year" => today.checked_add_months(Months::new(12)),
            _ => parse_day(self.walk.text(&format!("{field}_day")), today).filter(|day| *day >= today),
        };
        day.map(|day| day.to_string())
    }

    /// What is not understood of the typed day, or lies behind.
    pub(super) fn unclear_day(&self, field: &str, today: NaiveDate) -> Option<Unclear> {
        let typed = format!("{field}_day");
        let words = self.walk.text(&typed).trim();
        let other = self.walk.code(&format!("{field}_choice")).as_deref() == Some("other");
        if words.is_empty() || !other || self.kept_day(field).is_some() {
            return None;
        }
        let said = match parse_day(words, today) {
            Some(day) if day >= today => return None,
            Some(_) => "error.date.past",
            None => "error.date",
        };
        Some((typed.clone(), self.walk.text(&typed).to_owned(), said))
    }

    /// The date in the version that this one grows from, if nothing else was chosen since.
    fn kept_day(&self, field: &str) -> Option<&str> {
        let base = self.base.as_ref()?;
        let same = |field: String| base.text(&field).unwrap_or_default() == self.walk.text(&field);
        let unchanged = same(format!("{field}_choice")) && same(format!("{field}_day"));
        base.text(field).filter(|_| unchanged)
    }
}
