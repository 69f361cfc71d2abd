//! On the way to the one page of an exercise, while it is looked for in a long journal; opens nothing by itself and holds
//! up no key.

use std::sync::Arc;
use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::background_task::{PACE, Worker};
use super::screen::{Actions, Interactive, name};
use super::{Context, Route, Screen, Step};
use crate::exercise::Exercise;
use crate::journal::Record;
use crate::keys::{Input, Scope, hint};
use crate::session::one_entry;
use crate::theme::accent_of;
use crate::widgets::page::{Hits, Page};

/// What is looked for: the entry, or that there is none yet.
type Found = Option<Record>;

/// The page meanwhile.
pub struct OneEntry {
    exercise: Arc<Exercise>,
    worker: Worker<Found>,
}

impl OneEntry {
    /// Begins to look.
    pub fn look(exercise: &Arc<Exercise>, context: &Context) -> Self {
        let wanted = exercise.clone();
        let worker = Worker::look(context, move |journal| one_entry(&wanted, journal));
        Self { exercise: exercise.clone(), worker }
    }

    /// Where it leads, once that is known: at once in a short journal.
    pub fn found(&mut self) -> Option<Route> {
        let piece = self.worker.piece();
        if piece.is_none() && !self.worker.done() {
            return None;
        }
        let begin = || Route::Begin(self.exercise.kind.clone());
        Some(piece.flatten().map_or_else(begin, |record| Route::Again(record, false)))
    }
}

impl Interactive for OneEntry {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::SUPPORT);
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for OneEntry {
    fn scope(&self) -> Scope {
        Scope::Reading
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        Some(PACE)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![name(&self.exercise.kind, context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (name(&self.exercise.kind, context), None)
    }

    fn update(&mut self, input: Input, _context: &Context) -> Step {
        match input {
            Input::Tick => self.found().map_or(Step::Stay, Step::Replace),
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let mut page = Page::new(context.theme, area.width);
        let title = name(&self.exercise.kind, context);
        page.title("", &title, "", accent_of(&self.exercise.kind));
        page.gap();
        page.words(&context.text.get("search.still"), context.theme.muted());
        page.show(frame, area)
    }
}
