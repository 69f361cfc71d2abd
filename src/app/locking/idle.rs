//! How long nobody did anything: a deadline, so that waiting costs nothing. Pure; `now` is a value.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};

/// The last time that somebody did something.
#[derive(Debug)]
pub struct Idle(DateTime<FixedOffset>);

impl Idle {
    pub fn new(now: DateTime<FixedOffset>) -> Self {
        Self(now)
    }

    /// Somebody did something.
    pub fn active(&mut self, now: DateTime<FixedOffset>) {
        self.0 = now;
    }

    /// What is left of so many minutes; none if that is no limit. A clock that was put back begins them again.
    pub fn left(&self, minutes: u32, now: DateTime<FixedOffset>) -> Option<Duration> {
        let limit = Duration::from_secs(u64::from(minutes) * 60);
        let passed = (now - self.0).to_std().unwrap_or(Duration::ZERO);
        (minutes > 0).then(|| limit.saturating_sub(passed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_minutes_run_from_the_last_key_and_not_at_all_without_a_limit() {
        let at = |time: &str| DateTime::parse_from_rfc3339(&format!("2026-11-22T{time}+01:00")).unwrap();
        let mut idle = Idle::new(at("21:00:00"));
        let left = |idle: &Idle, time| idle.left(10, at(time)).map(|left| left.as_secs());
        assert_eq!(left(&idle, "21:04:00"), Some(360));
        idle.active(at("21:04:00"));
        assert_eq!(left(&idle, "21:10:00"), Some(240));
        assert_eq!(left(&idle, "22:10:00"), Some(0));
        assert_eq!(left(&idle, "20:00:00"), Some(600));
        assert_eq!(idle.left(0, at("21:10:00")), None);
    }
}
