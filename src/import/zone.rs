//! Times by the clock on the wall of the person; never asks what time it is now.

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;

/// The zone of times that do not say theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// That of this computer.
    Local,
    /// A fixed distance from UTC, as with a clock that stands still.
    Fixed(FixedOffset),
    /// One of the zones of the world.
    Named(Tz),
}

impl Zone {
    /// Of a clock that stands still, or of this computer.
    pub fn of(fixed_now: Option<DateTime<FixedOffset>>) -> Zone {
        fixed_now.map_or(Zone::Local, |now| Zone::Fixed(*now.offset()))
    }

    /// By its name in a file: "Europe/Amsterdam", "GMT+0200".
    pub(super) fn named(name: &str) -> Option<Zone> {
        if let Ok(zone) = name.trim().parse() {
            return Some(Zone::Named(zone));
        }
        let offset = name.trim().strip_prefix("GMT").or_else(|| name.trim().strip_prefix("UTC"))?;
        let moment =
            DateTime::parse_from_str(&format!("2000-01-01 00:00 {offset}"), "%Y-%m-%d %H:%M %z").ok()?;
        Some(Zone::Fixed(*moment.offset()))
    }

    /// A moment by the clock on the wall here.
    pub(super) fn at(self, moment: DateTime<Utc>) -> DateTime<FixedOffset> {
        match self {
            Zone::Local => moment.with_timezone(&Local).fixed_offset(),
            Zone::Fixed(offset) => moment.with_timezone(&offset),
            Zone::Named(zone) => moment.with_timezone(&zone).fixed_offset(),
        }
    }

    /// A time on the wall as a moment; one that the clocks skipped is an hour later. Nothing outside of all years.
    pub(super) fn on_the_wall(self, written: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        match self {
            Zone::Local => on_the_wall(&Local, written),
            Zone::Fixed(offset) => on_the_wall(&offset, written),
            Zone::Named(zone) => on_the_wall(&zone, written),
        }
    }
}

fn on_the_wall<Z: TimeZone>(zone: &Z, written: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    let moment = |written: NaiveDateTime| zone.from_local_datetime(&written).earliest();
    let later = || moment(written.checked_add_signed(TimeDelta::hours(1))?);
    moment(written).or_else(later).map(|moment| moment.fixed_offset())
}
