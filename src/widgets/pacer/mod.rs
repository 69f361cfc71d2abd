//! The breathing pacer: where a breath is at a moment, and how it is drawn; must never count, hold or hurry a breath.

use std::f64::consts::PI;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::text::{Line, Span};

use crate::theme::{Depth, Role, Theme};

/// Breaths after which the pacer comes to rest by itself.
const BREATHS: u32 = 5;

/// How long in and out take. Out is always longer than in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Four seconds in, six out.
    FourSix,
    /// Three seconds in, four out.
    ThreeFour,
    /// As the person goes: each press of the space bar says the next word, nothing moves by itself.
    Own,
}

/// Which way the air goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breath {
    /// In: the shape grows.
    In,
    /// Out: the shape shrinks.
    Out,
    /// The five breaths are over; the shape is small and still.
    Rest,
}

/// A breath at a moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Phase {
    /// Which way.
    pub breath: Breath,
    /// How much of this way is done, 0 to 1.
    pub fraction: f64,
}

impl Phase {
    /// How wide open the shape is, 0 to 1: no speed at either end.
    pub fn openness(self) -> f64 {
        let risen = (1.0 - (PI * self.fraction).cos()) / 2.0;
        match self.breath {
            Breath::In => risen,
            Breath::Out => 1.0 - risen,
            Breath::Rest => 0.0,
        }
    }
}

/// A pacer that was begun; it holds how far it came and since when it goes, never the time itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pacer {
    pace: Pace,
    before: Duration,
    since: Option<DateTime<FixedOffset>>,
    presses: u32,
}

impl Pacer {
    /// Begins with a breath in.
    pub fn begin(pace: Pace, now: DateTime<FixedOffset>) -> Self {
        Self { pace, before: Duration::ZERO, since: Some(now), presses: 0 }
    }

    /// The chosen pace.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Stops in this very phase.
    pub fn pause(&mut self, now: DateTime<FixedOffset>) {
        self.before = self.elapsed(now);
        self.since = None;
    }

    /// Goes on in the same phase; does nothing if it goes already.
    pub fn resume(&mut self, now: DateTime<FixedOffset>) {
        self.since = self.since.or(Some(now));
    }

    /// Was it stopped?
    pub fn paused(&self) -> bool {
        self.since.is_none()
    }

    /// The space bar: the next word with an own pace, else stop or go on; after the last breath it begins again.
    pub fn press(&mut self, now: DateTime<FixedOffset>) {
        if self.pace == Pace::Own {
            self.presses = self.presses.wrapping_add(1);
        } else if self.phase(now).breath == Breath::Rest {
            *self = Self::begin(self.pace, now);
        } else if self.paused() {
            self.resume(now);
        } else {
            self.pause(now);
        }
    }

    /// Where the breath is now. It depends on nothing but the time that it went.
    pub fn phase(&self, now: DateTime<FixedOffset>) -> Phase {
        let Some((inwards, outwards)) = self.ways() else {
            let breath = if self.presses.is_multiple_of(2) { Breath::In } else { Breath::Out };
            return Phase { breath, fraction: 0.5 };
        };
        let elapsed = self.elapsed(now);
        if elapsed >= (inwards + outwards) * BREATHS {
            return Phase { breath: Breath::Rest, fraction: 0.0 };
        }
        let within = elapsed.as_secs_f64() % (inwards + outwards).as_secs_f64();
        let (inwards, outwards) = (inwards.as_secs_f64(), outwards.as_secs_f64());
        if within < inwards {
            Phase { breath: Breath::In, fraction: within / inwards }
        } else {
            Phase { breath: Breath::Out, fraction: (within - inwards) / outwards }
        }
    }

    /// How long until it must be drawn again: a frame while it moves, the rest of the phase when `still`, `None` when
    /// nothing will change by itself. `frame` is the time of one frame (see [`frame`]).
    pub fn next_change(&self, now: DateTime<FixedOffset>, still: bool, frame: Duration) -> Option<Duration> {
        let (inwards, outwards) = self.ways()?;
        let phase = self.phase(now);
        let way = match phase.breath {
            Breath::In => inwards,
            Breath::Out => outwards,
            Breath::Rest => return None,
        };
        // One millisecond late rather than early: the next phase must have begun.
        let rest = way.mul_f64((1.0 - phase.fraction).max(0.0)) + Duration::from_millis(1);
        (!self.paused()).then(|| if still { rest } else { rest.min(frame) })
    }

    fn elapsed(&self, now: DateTime<FixedOffset>) -> Duration {
        // A clock that was set back counts as no time at all.
        self.before + self.since.and_then(|since| (now - since).to_std().ok()).unwrap_or_default()
    }

    fn ways(&self) -> Option<(Duration, Duration)> {
        match self.pace {
            Pace::FourSix => Some((Duration::from_secs(4), Duration::from_secs(6))),
            Pace::ThreeFour => Some((Duration::from_secs(3), Duration::from_secs(4))),
            Pace::Own => None,
        }
    }
}

/// The time of one frame: ten a second, eight over ssh.
pub fn frame(ssh: bool) -> Duration {
    Duration::from_millis(if ssh { 125 } else { 100 })
}

/// The smallest and the largest radius in half-rows for a room of `width` columns and `height` rows.
pub fn radii(width: u16, height: u16) -> (f64, f64) {
    let largest = f64::from(height.min(width / 2).min(18));
    ((largest * 0.45).round(), largest)
}

/// The shape at this moment, `height` lines of `width` cells: a soft disc, a braille ring, a disc without blending, or
/// one line among blank ones, as the theme can show. Draw it only for a pacer that may move.
pub fn lines(openness: f64, width: u16, height: u16, theme: &Theme, accent: Role) -> Vec<Line<'static>> {
    let (smallest, largest) = radii(width, height);
    let radius = smallest + (largest - smallest) * openness.clamp(0.0, 1.0);
    if !theme.marks.half_blocks {
        return ascii_line(openness, width, height, theme, accent);
    }
    if theme.marks.braille && theme.depth != Depth::True {
        return ring(radius, width, height, theme, accent);
    }
    // The console that has no braille has no colours to blend with either.
    let steps = if theme.marks.braille { 8.0 } else { 1.0 };
    let covered = |x: u16, half_row: u16| {
        let across = f64::from(x) + 0.5 - f64::from(width) / 2.0;
        let down = f64::from(half_row) + 0.5 - f64::from(height);
        ((radius + 0.5 - across.hypot(down)).clamp(0.0, 1.0) * steps).round() as u8
    };
    let cell = |x, y| {
        let (upper, lower) = (covered(x, 2 * y), covered(x, 2 * y + 1));
        if steps > 1.0 && (upper, lower) != (0, 0) {
            ('▀', theme.blend(accent, upper, lower))
        } else {
            (crate::widgets::half_block(upper > 0, lower > 0), theme.drawing(accent))
        }
    };
    (0..height).map(|y| runs((0..width).map(|x| cell(x, y)))).collect()
}

/// The still twin's row of dots, replaced once a phase: a longer row for the longer way, none at rest.
pub fn dots(pace: Pace, breath: Breath, theme: &Theme) -> String {
    let count = match (breath, pace) {
        (Breath::Rest, _) => 0,
        (Breath::In, Pace::ThreeFour) => 3,
        (Breath::In, _) | (Breath::Out, Pace::ThreeFour) => 4,
        (Breath::Out, _) => 6,
    };
    vec![theme.marks.dot; count].join(" ")
}

/// A circle of one dot thick; a cell is two dots wide and four high.
fn ring(radius: f64, width: u16, height: u16, theme: &Theme, accent: Role) -> Vec<Line<'static>> {
    // From the lowest bit: the left column of three, the right column of three, then the bottom row.
    const DOTS: [(u16, u16); 8] = [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3)];
    let on_ring = |x: u16, y: u16| {
        let across = f64::from(x) + 0.5 - f64::from(width);
        let down = f64::from(y) + 0.5 - 2.0 * f64::from(height);
        (across.hypot(down) - (2.0 * radius - 0.5)).abs() <= 0.5
    };
    let cell = |x: u16, y: u16| {
        let set = DOTS.iter().enumerate().filter(|(_, (dx, dy))| on_ring(2 * x + dx, 4 * y + dy));
        let bits: u32 = set.map(|(bit, _)| 1 << bit).sum();
        let c = if bits == 0 { ' ' } else { char::from_u32(0x2800 + bits).unwrap_or(' ') };
        (c, theme.drawing(accent))
    };
    (0..height).map(|y| runs((0..width).map(|x| cell(x, y)))).collect()
}

/// `(     ooo     )` in the middle row.
fn ascii_line(openness: f64, width: u16, height: u16, theme: &Theme, accent: Role) -> Vec<Line<'static>> {
    let inner = usize::from(width.min(37)).saturating_sub(3) | 1;
    let widest = inner * 2 / 3;
    // Always an odd number, so that the middle stays the middle.
    let open = 2 * (openness.clamp(0.0, 1.0) * (widest / 2) as f64).round() as usize + 1;
    let drawn = if width < 4 { String::new() } else { format!("({:^inner$})", "o".repeat(open)) };
    let wide = usize::from(width);
    let line = Line::from(Span::styled(format!("{drawn:^wide$}"), theme.drawing(accent)));
    (0..height).map(|y| if y == height / 2 { line.clone() } else { Line::from(" ".repeat(wide)) }).collect()
}

/// Cells of equal style as one span.
fn runs(cells: impl Iterator<Item = (char, ratatui::style::Style)>) -> Line<'static> {
    let mut spans: Vec<Span<'static>> = Vec::new();
    for (c, style) in cells {
        match spans.last_mut() {
            Some(last) if last.style == style => last.content.to_mut().push(c),
            _ => spans.push(Span::styled(c.to_string(), style)),
        }
    }
    Line::from(spans)
}

#[cfg(test)]
mod tests;
