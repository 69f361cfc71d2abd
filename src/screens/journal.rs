//! To be written.
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::keys::{Action, Input, Scope};
use crate::widgets::sheet::Hits;

/// To be written.
pub struct JournalScreen;

impl JournalScreen {
    /// To be written.
    pub fn new(_i: Option<&str>, _c: &Context) -> Self {
        Self
    }
}

impl Screen for JournalScreen {
    fn scope(&self) -> Scope {
        Scope::Journal
    }

    fn crumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, _context: &Context) -> (String, Option<String>) {
        (String::new(), None)
    }

    fn update(&mut self, input: Input, _context: &Context) -> Step {
        if input == Input::Act(Action::Back) { Step::Leave } else { Step::Pass }
    }

    fn draw(&self, _frame: &mut Frame, _area: Rect, _context: &Context) -> Hits {
        Hits::new()
    }
}

/// To be written.
pub struct SearchScreen;

impl SearchScreen {
    /// To be written.
    pub fn new(_w: &str, _c: &Context) -> Self {
        Self
    }
}

impl Screen for SearchScreen {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn crumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, _context: &Context) -> (String, Option<String>) {
        (String::new(), None)
    }

    fn update(&mut self, input: Input, _context: &Context) -> Step {
        if input == Input::Act(Action::Back) { Step::Leave } else { Step::Pass }
    }

    fn draw(&self, _frame: &mut Frame, _area: Rect, _context: &Context) -> Hits {
        Hits::new()
    }
}
