//! Breathing along in place: the pacer, its still twin, and the keys that stop it. Nothing moves on by itself.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Text};

use crate::keys::{Action, Label, Typing, spoken};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Step};
use crate::text::width;
use crate::theme::accent_of;
use crate::widgets::pacer::{self, Breath, Pace, Pacer};
use crate::widgets::page::place::above;
use crate::widgets::page::{GUTTER, Hits, Page, in_the_middle};

/// Rows that the shape has at least, and at most.
const LEAST_SHAPE: u16 = 8;
const TALLEST_SHAPE: u16 = 18;

/// What the space bar does to a pacer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Press {
    Stops,
    Starts,
    NextWord,
}

/// Breathing along, while there is a pacer.
#[derive(Clone, Copy, Debug)]
pub struct Breathing {
    pacer: Option<Pacer>,
    /// Whether nothing moves.
    still: bool,
}

impl Breathing {
    /// Nobody breathes along yet.
    pub fn new(still: bool) -> Self {
        Self { pacer: None, still }
    }

    /// Begins with a breath in.
    pub fn begin(&mut self, pace: Pace, now: DateTime<FixedOffset>) {
        self.pacer = Some(Pacer::begin(pace, now));
    }

    /// Whether somebody breathes along.
    pub fn is_on(&self) -> bool {
        self.pacer.is_some()
    }

    /// Ends; whether there was something to end.
    pub fn end(&mut self) -> bool {
        self.pacer.take().is_some()
    }

    /// Stops the pace until it is asked for again.
    pub fn pause(&mut self, now: DateTime<FixedOffset>) {
        if let Some(pacer) = &mut self.pacer {
            pacer.pause(now);
        }
    }

    /// How long until it looks different.
    pub fn pace(&self, context: &Context) -> Option<Duration> {
        self.pacer?.next_change(context.now, self.still, pacer::frame(context.remote))
    }
}

/// What the space bar does now.
fn press(pacer: &Pacer, context: &Context) -> Press {
    match pacer.pace() {
        Pace::Own => Press::NextWord,
        _ if pacer.paused() || pacer.phase(context.now).breath == Breath::Rest => Press::Starts,
        _ => Press::Stops,
    }
}

/// Which way the air goes; while the pace is stopped nothing is said of it.
fn breath(pacer: &Pacer, context: &Context) -> Breath {
    match press(pacer, context) {
        Press::Starts => Breath::Rest,
        Press::Stops | Press::NextWord => pacer.phase(context.now).breath,
    }
}

fn told(pacer: &Pacer, context: &Context) -> String {
    let key = spoken(&context.keys.first(Action::Choose, Typing::No), context.text);
    match press(pacer, context) {
        Press::Stops => context.text.get("grounding.breath.any"),
        Press::Starts => context.text.fill("grounding.breath.again", &[("key", key.into())]),
        Press::NextWord => context.text.fill("grounding.breath.next", &[("key", key.into())]),
    }
}

impl Interactive for Breathing {
    /// Any other key stops the pace: see `ExerciseScreen`.
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let Some(pacer) = &self.pacer else { return can };
        let press = press(pacer, context);
        let label = match press {
            Press::Stops => Label::STILL,
            Press::Starts => Label::START,
            Press::NextWord => Label::NEXT_ITEM,
        };
        can.offer(Action::Choose.called(label), |breathing: &mut Self, context| {
            if let Some(pacer) = &mut breathing.pacer {
                pacer.press(context.now);
            }
            Step::Stay
        });
        // Where the person keeps the pace, nothing moves anyway.
        let named = press != Press::NextWord;
        let label = if self.still { Label::MOTION } else { Label::NO_MOTION };
        can.offer_if(named, Action::Still.called(label), |breathing, _| {
            breathing.still = !breathing.still;
            Step::Stay
        });
        can
    }
}

impl Breathing {
    /// Paints the breath: what it is, the shape in all the room that is left, and under it which way the air goes.
    pub fn draw(&self, frame: &mut Frame, area: Rect, kind: &str, context: &Context) -> Hits {
        let Some(pacer) = &self.pacer else { return Hits::new() };
        let (text, theme, short) = (context.text, context.theme, context.short());
        let top = above(area.height);
        let area = Rect { y: area.y + top, height: area.height - top, ..area };
        let mut page = Page::new(theme, area.width);
        let measure = page.measure();
        page.title(
            if short { "" } else { theme.glyph_of(kind) },
            &text.get(&format!("{kind}.title")),
            "",
            accent_of(kind),
        );
        if !short {
            page.blank();
            page.blank();
            page.words(&text.get("grounding.breath.follow"), theme.muted());
        }
        let word = match breath(pacer, context) {
            Breath::In => text.get("grounding.breath.in.long"),
            Breath::Out => text.get("grounding.breath.out.long"),
            Breath::Rest => text.get("grounding.breath.done"),
        };
        let word_at = measure.saturating_sub(width(&word) as u16) / 2;
        let mut below = Page::new(theme, area.width);
        below.pieces(vec![(word_at, word, theme.bold())]);
        below.blank();
        if !short {
            below.words(&text.get("grounding.breath.warn"), theme.muted());
        }
        below.words(&told(pacer, context), theme.muted());
        let left = usize::from(area.height).saturating_sub(page.height() + below.height()) as u16;
        if left > TALLEST_SHAPE {
            page.blank();
        }
        let (shape_at, height) = (page.height() as u16, left.clamp(LEAST_SHAPE, TALLEST_SHAPE));
        (0..height).for_each(|_| page.blank());
        page.append(below);
        if context.wide() {
            page = page.beside_it(Page::new(theme, area.width));
        }
        let column = in_the_middle(area, page.measure());
        let hits = page.paint(frame, area, 0);
        let room = area.height.saturating_sub(shape_at);
        let shape =
            Rect { x: column.x + GUTTER, y: area.y + shape_at, width: measure, height: height.min(room) };
        self.shape(pacer, frame, shape, kind, context);
        // The cursor stands before the word, not in it.
        frame.set_cursor_position((
            (column.x + GUTTER + word_at).saturating_sub(GUTTER),
            shape.y + height.min(room.saturating_sub(1)),
        ));
        hits
    }

    fn shape(&self, pacer: &Pacer, frame: &mut Frame, area: Rect, kind: &str, context: &Context) {
        let (theme, accent) = (context.theme, accent_of(kind));
        let lines = if self.still || pacer.pace() == Pace::Own {
            let dots = pacer::dots(pacer.pace(), breath(pacer, context), theme);
            vec![Line::styled(dots, theme.drawing(accent))]
        } else {
            let openness = pacer.phase(context.now).openness();
            pacer::lines(openness, area.width.min(66), area.height, theme, accent)
        };
        let top = area.height.saturating_sub(lines.len() as u16) / 2;
        let area = Rect { y: area.y + top, height: area.height - top, ..area };
        frame.render_widget(Text::from(lines).centered(), area);
    }
}
