//! Breathing along in place: the pacer, its still twin, and the keys that stop it. Nothing moves on by itself.

use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::ExerciseScreen;
use crate::keys::{Action, Hint, Input, Label, Typing, spoken};
use crate::screens::{Context, Step};
use crate::text::width;
use crate::theme::accent_of;
use crate::widgets::pacer::{self, Breath, Pace, Pacer};
use crate::widgets::page::{Hits, Page};

/// What the space bar does to a pacer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Press {
    Stops,
    Starts,
    NextWord,
}

/// A pacer on the screen.
#[derive(Clone, Copy, Debug)]
pub struct Breathing {
    pacer: Pacer,
}

/// The pace that a code stands for; none for "rather no breathing".
pub fn pace_of(code: &str) -> Option<Pace> {
    match code {
        "46" => Some(Pace::FourSix),
        "34" => Some(Pace::ThreeFour),
        "own" => Some(Pace::Own),
        _ => None,
    }
}

impl Breathing {
    /// Begins with a breath in.
    pub fn begin(pace: Pace, now: DateTime<FixedOffset>) -> Self {
        Self { pacer: Pacer::begin(pace, now) }
    }

    /// How long until it looks different.
    pub fn pace(&self, still: bool, context: &Context) -> Option<Duration> {
        self.pacer.next_change(context.now, still, pacer::frame(context.remote, false))
    }

    /// What the space bar does now.
    fn press(&self, context: &Context) -> Press {
        match self.pacer.pace() {
            Pace::Own => Press::NextWord,
            _ if self.pacer.paused() || self.pacer.phase(context.now).breath == Breath::Rest => Press::Starts,
            _ => Press::Stops,
        }
    }

    /// Which way the air goes; while the pace is stopped nothing is said of it.
    fn breath(&self, context: &Context) -> Breath {
        match self.press(context) {
            Press::Starts => Breath::Rest,
            Press::Stops | Press::NextWord => self.pacer.phase(context.now).breath,
        }
    }

    fn told(&self, context: &Context) -> String {
        let key = spoken(&context.keys.first(Action::Choose, Typing::No), context.text);
        match self.press(context) {
            Press::Stops => context.text.get("grounding.breath.any"),
            Press::Starts => context.text.fill("grounding.breath.again", &[("key", key.into())]),
            Press::NextWord => context.text.fill("grounding.breath.next", &[("key", key.into())]),
        }
    }

    /// What a hint of the footer is called; nothing if its key has nothing to do.
    pub fn called(&self, hint: &Hint, still: bool, context: &Context) -> Option<Label> {
        let press = self.press(context);
        match hint.action {
            Action::Choose => Some(match press {
                Press::Stops => Label::STILL,
                Press::Starts => Label::START,
                Press::NextWord => Label::NEXT_ITEM,
            }),
            Action::Still if press == Press::NextWord => None,
            Action::Still if still => Some(Label::MOTION),
            _ => Some(hint.label),
        }
    }

    /// Paints the breath.
    pub fn draw(&self, frame: &mut Frame, area: Rect, still: bool, kind: &str, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        let glyph = if context.short() { "" } else { theme.glyph_of(kind) };
        page.title(glyph, &text.get(&format!("{kind}.title")), "", accent_of(kind));
        if !context.short() {
            page.blank();
            page.words(&text.get("grounding.breath.follow"), theme.text());
        }
        let tall = usize::from(area.height) >= 30;
        let height = if context.short() {
            8
        } else if tall {
            18
        } else {
            11
        };
        let shape_at = page.height() as u16;
        for _ in 0..height {
            page.blank();
        }
        let word = match self.breath(context) {
            Breath::In => text.get("grounding.breath.in.long"),
            Breath::Out => text.get("grounding.breath.out.long"),
            Breath::Rest => text.get("grounding.breath.done"),
        };
        let wide = width(&word);
        let at = usize::from(page.measure()).saturating_sub(wide) / 2;
        page.pieces(vec![(at as u16, word, theme.bold())]);
        page.blank();
        if !context.short() {
            page.words(&text.get("grounding.breath.warn"), theme.muted());
        }
        page.words(&self.told(context), theme.muted());
        let hits = page.paint(frame, area, 0);
        // The cursor stands before the word, not in it.
        let word_at = (wide / 2 + 2) as u16;
        self.shape(
            frame,
            Rect { y: area.y + shape_at, height: height.min(area.height.saturating_sub(shape_at)), ..area },
            still,
            kind,
            context,
        );
        frame.set_cursor_position((
            area.x + (area.width / 2).saturating_sub(word_at),
            area.y + shape_at + height.min(area.height.saturating_sub(shape_at + 1)),
        ));
        hits
    }

    fn shape(&self, frame: &mut Frame, area: Rect, still: bool, kind: &str, context: &Context) {
        let (theme, accent) = (context.theme, accent_of(kind));
        let phase = self.pacer.phase(context.now);
        let lines = if still || self.pacer.pace() == Pace::Own {
            vec![
                Line::styled(
                    pacer::dots(self.pacer.pace(), self.breath(context), theme),
                    theme.drawing(accent),
                )
                .centered(),
            ]
        } else {
            let columns = area.width.min(66);
            pacer::lines(phase.openness(), columns, area.height, theme, accent)
                .into_iter()
                .map(Line::centered)
                .collect()
        };
        let top = area.height.saturating_sub(lines.len() as u16) / 2;
        for (row, line) in lines.into_iter().enumerate().take(area.height.into()) {
            let place = Rect { y: area.y + top + row as u16, height: 1, ..area };
            frame.render_widget(line, place);
        }
    }
}

impl ExerciseScreen {
    /// To the breath at once; nothing is answered yet, so nothing is kept of it.
    pub fn at_the_breath(mut self, context: &Context) -> Self {
        self.session.walk.go_to("breath");
        self.edge = Some(self.session.walk.step().id.clone());
        self.arrive(context);
        self
    }

    /// While breathing along only a few keys mean something; any other stops the pace.
    pub(super) fn breathe(&mut self, input: &Input, context: &Context) -> Step {
        let Some(breathing) = self.breathing.as_mut() else { return Step::Stay };
        match input {
            Input::Act(Action::Next | Action::PageDown) => {
                self.breathing = None;
                return self.next(context);
            }
            Input::Act(Action::Choose) => breathing.pacer.press(context.now),
            Input::Act(Action::Still) => self.still = !self.still,
            Input::Focus(false) | Input::Other | Input::Target(_) => breathing.pacer.pause(context.now),
            Input::Act(Action::Up | Action::Down | Action::Left | Action::Right | Action::Number(_)) => {
                breathing.pacer.pause(context.now);
            }
            Input::Act(_) => {
                breathing.pacer.pause(context.now);
                return Step::Pass;
            }
            _ => {}
        }
        Step::Stay
    }
}
