//! When to tick and when to draw, as plain values; must never read a clock.

use std::time::{Duration, Instant};

/// How long sizes may keep changing before they are drawn.
const SETTLE: Duration = Duration::from_millis(30);
/// The longest that a burst of events may put off a picture.
const AT_MOST: Duration = Duration::from_millis(100);

/// No program gets ticks faster than this: between two of them there is always room for a key.
const SHORTEST: Duration = Duration::from_millis(10);

/// Between two looks that other threads asked for: after the first, and after many.
const FIRST_GAP: Duration = Duration::from_millis(1);
const LAST_GAP: Duration = Duration::from_millis(16);

/// The tick that a program asked for.
#[derive(Debug, Default)]
pub(super) struct TickTimer {
    asked: Option<Duration>,
    due: Option<Instant>,
}

impl TickTimer {
    /// What the program asks for at `now`; asking for the same again changes nothing. A tick that is due by then still
    /// comes: what it was asked for is over, and the program asks for what follows.
    pub(super) fn ask(&mut self, wait: Option<Duration>, now: Instant) {
        if self.asked != wait {
            self.asked = wait;
            let due = self.due.filter(|due| *due <= now);
            self.due = wait.map(|wait| due.unwrap_or(now + wait.max(SHORTEST)));
        }
    }

    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Whether it is time; the next tick is then due one wait later. Ticks that were missed are not made up for.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        let (Some(due), Some(wait)) = (self.due, self.asked.map(|wait| wait.max(SHORTEST))) else {
            return false;
        };
        if now < due {
            return false;
        }
        self.due = Some(if due + wait > now { due + wait } else { now + wait });
        true
    }

    /// What the tick asked for was done by `now`: however long it took, a key comes before the next one.
    pub(super) fn taken(&mut self, now: Instant) {
        self.due = self.due.map(|due| due.max(now + SHORTEST));
    }
}

/// The look that other threads asked for. The first comes at once; of many in a row fewer and fewer, so that pictures do not
/// take the time from what they show.
#[derive(Debug, Default)]
pub(super) struct WakeTimer {
    due: Option<Instant>,
    last: Option<Instant>,
    gap: Duration,
}

impl WakeTimer {
    /// Somebody asks for a look at `now`.
    pub(super) fn woken(&mut self, now: Instant) {
        let soonest = self.last.map(|last| last + self.gap);
        if soonest.is_none_or(|soonest| soonest + self.gap < now) {
            self.gap = Duration::ZERO;
        }
        self.due.get_or_insert(soonest.map_or(now, |soonest| soonest.max(now)));
    }

    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Whether it is time.
    pub(super) fn take(&mut self, now: Instant) -> bool {
        self.due.take_if(|due| *due <= now).is_some()
    }

    /// The look was done by `now`; between two of them there is room for a key.
    pub(super) fn taken(&mut self, now: Instant) {
        self.last = Some(now);
        self.gap = (self.gap * 2).clamp(FIRST_GAP, LAST_GAP);
    }
}

/// The picture that is owed to the person.
#[derive(Debug, Default)]
pub(super) struct RedrawTimer {
    due: Option<Instant>,
    first: Option<Instant>,
}

impl RedrawTimer {
    /// Something changed: draw as soon as nothing else waits.
    pub(super) fn soon(&mut self, now: Instant) {
        self.first.get_or_insert(now);
        self.due.get_or_insert(now);
    }

    /// The size changed: draw once it has stood still for a moment.
    pub(super) fn settled(&mut self, now: Instant) {
        self.first.get_or_insert(now);
        self.due = Some(now + SETTLE);
    }

    /// The moment to draw, if nothing comes in before it.
    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Whether to draw although more is waiting.
    pub(super) fn overdue(&self, now: Instant) -> bool {
        self.first.is_some_and(|first| now.saturating_duration_since(first) >= AT_MOST)
    }

    pub(super) fn done(&mut self) {
        *self = Self::default();
    }
}
