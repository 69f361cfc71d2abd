//! How long this device has seen entries lie in the trash, counted in days that passed here; no clock decides alone.
//!
//! A clock may be wrong by a year for one evening, in either direction, on this device or on the one that threw an entry
//! away. So the 30 days are not taken from two times, but counted from start to start: as many days as the clock went on,
//! and a jump of more than two weeks, forward or back, as one. A step back is taken off again, so that a jump and the way
//! home cancel out. It must never count days that nobody saw.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::journal::model::merge::Entry;
use crate::journal::model::sealed_name::in_form;
use crate::journal::storage::disk::SaveError;
use crate::journal::storage::{Storage, TRASH_DAYS};

/// How many days this device must have seen an entry in the trash.
const DAYS_SEEN: i64 = 30;
/// A longer step from one start to the next is a jump.
const LONGEST_STEP: i64 = 14;

/// What `state/trash.json` holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrashDays {
    /// The day of the last start with something in the trash, counted from the year 1.
    day: i32,
    /// The days counted until then.
    count: i64,
    /// By the id of an entry: which versions of it stood in the trash, and the count when they were first seen there.
    seen: BTreeMap<String, (String, i64)>,
}

impl TrashDays {
    /// Where it is kept.
    pub fn path(storage: &Storage) -> Result<PathBuf, SaveError> {
        Ok(in_form(&storage.paths.state().join(TRASH_DAYS), storage.encrypts()?))
    }

    /// As it was left by the last start; what cannot be read begins anew, which only makes it later.
    pub fn read(storage: &Storage) -> Option<TrashDays> {
        let contents = storage.read(&TrashDays::path(storage).ok()?).ok()?;
        let days = serde_json::from_slice::<TrashDays>(&contents).ok();
        // No device counts that far.
        days.filter(|days| days.count.unsigned_abs() < u64::from(u32::MAX))
    }

    /// After a start on this day, with these entries in the trash.
    #[must_use]
    pub fn after<'a>(self, today: NaiveDate, trash: impl IntoIterator<Item = &'a Entry>) -> TrashDays {
        let today = today.num_days_from_ce();
        let step = i64::from(today) - i64::from(self.day);
        let jump = step.abs() > LONGEST_STEP;
        let count = self.count.saturating_add(if jump { step.signum() } else { step });
        let seen = |entry: &Entry| {
            let (id, versions) = (entry.shown.id.clone(), versions(entry));
            let since = self.seen.get(&id).filter(|(known, _)| *known == versions).map(|(_, since)| *since);
            (id, (versions, since.unwrap_or(count)))
        };
        let seen = trash.into_iter().map(seen).collect();
        TrashDays { day: today, count, seen }
    }

    /// Whether an entry has been seen in the trash long enough, as it is now.
    pub fn enough(&self, entry: &Entry) -> bool {
        let seen = self.seen.get(&entry.shown.id).filter(|(known, _)| *known == versions(entry));
        seen.is_some_and(|(_, since)| self.count.saturating_sub(*since) >= DAYS_SEEN)
    }
}

/// Which versions stand: one that comes from another device, or a second time in the trash, begins the days anew.
fn versions(entry: &Entry) -> String {
    let mut stamps: Vec<&str> = entry.versions().map(|version| version.changed.as_str()).collect();
    stamps.sort_unstable();
    stamps.join(" ")
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::*;
    use crate::journal::Record;

    const YEAR: i64 = 365;

    fn now() -> DateTime<Utc> {
        "2026-11-22T20:04:31.870Z".parse().unwrap()
    }

    fn thrown_away() -> Entry {
        let mut record = Record::new("note", now().into(), now());
        record.deleted = Some("2026-11-22T20:05:00Z".to_owned());
        Entry::merge(vec![record]).unwrap()
    }

    /// Starts on these days, counted from the first; on which of them there was enough.
    fn enough_on(days: &[i64]) -> Vec<i64> {
        let entry = thrown_away();
        let mut kept = TrashDays::default();
        let mut enough = Vec::new();
        for day in days {
            kept = kept.after((now() + TimeDelta::days(*day)).date_naive(), [&entry]);
            if kept.enough(&entry) {
                enough.push(*day);
            }
        }
        enough
    }

    #[test]
    fn thirty_days_are_thirty_days_for_who_comes_each_evening_each_week_and_each_two_weeks() {
        for pace in [1, 7, 14] {
            let days: Vec<i64> = (0..60).step_by(pace).collect();
            let expected: Vec<i64> = days.iter().copied().filter(|day| *day >= 30).collect();
            assert_eq!(enough_on(&days), expected, "{pace}");
        }
    }

    #[test]
    fn one_evening_or_a_week_of_evenings_with_a_clock_that_is_years_off_never_makes_it_early() {
        for off in [YEAR, 10 * YEAR, -YEAR, -57 * YEAR, 31, -31] {
            for at in 1..40_usize {
                for wrong in [1, 7] {
                    let days: Vec<i64> = (0..60)
                        .map(
                            |day| if (at..at + wrong).contains(&day) { day as i64 + off } else { day as i64 },
                        )
                        .collect();
                    let entry = thrown_away();
                    let mut kept = TrashDays::default();
                    for (passed, day) in days.iter().enumerate() {
                        kept = kept.after((now() + TimeDelta::days(*day)).date_naive(), [&entry]);
                        // One day of grace is for the jump itself while it lasts.
                        assert!(!kept.enough(&entry) || passed >= 29, "{off} {at} {wrong}: after {passed}");
                    }
                    assert!(kept.enough(&entry), "{off} {at} {wrong}: it goes in the end");
                }
            }
        }
    }

    #[test]
    fn a_clock_that_jumps_to_and_fro_many_times_a_day_counts_nothing() {
        let mut days = vec![0];
        for _ in 0..100 {
            days.extend([YEAR, 0, -57 * YEAR, 0]);
        }
        assert!(enough_on(&days).is_empty());
    }

    #[test]
    fn a_second_time_in_the_trash_begins_anew() {
        let mut entry = thrown_away();
        let mut kept = TrashDays::default();
        for day in 0..=30 {
            kept = kept.after((now() + TimeDelta::days(day)).date_naive(), [&entry]);
        }
        assert!(kept.enough(&entry));
        entry.shown = entry.shown.succeed(entry.shown.fields.clone(), now() + TimeDelta::days(30));
        entry.shown.deleted = Some("2026-12-22T20:05:00Z".to_owned());
        assert!(!kept.enough(&entry));
        kept = kept.after((now() + TimeDelta::days(31)).date_naive(), [&entry]);
        assert!(!kept.enough(&entry));
    }
}
