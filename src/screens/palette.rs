//! To be written.
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::keys::{Action, Input, Scope};
use crate::widgets::sheet::Hits;

/// To be written.
pub struct Palette;

impl Palette {
    /// To be written.
    pub fn new(_s: Scope, _m: Vec<String>, _c: &Context) -> Self {
        Self
    }
}

impl Screen for Palette {
    fn scope(&self) -> Scope {
        Scope::Palette
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
