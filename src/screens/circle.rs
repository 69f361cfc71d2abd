//! To be written.
use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Context, Screen, Step};
use crate::keys::{Action, Input, Scope};
use crate::widgets::sheet::Hits;

/// To be written.
pub struct CircleScreen;

impl CircleScreen {
    /// To be written.
    pub fn new(_c: &Context) -> Self {
        Self
    }
}

impl Screen for CircleScreen {
    fn scope(&self) -> Scope {
        Scope::Circle
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
pub struct ItemScreen;

impl ItemScreen {
    /// To be written.
    pub fn new(_i: Option<&str>, _c: &Context) -> Self {
        Self
    }
}

impl Screen for ItemScreen {
    fn scope(&self) -> Scope {
        Scope::CircleItem
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
pub struct Crisis;

impl Crisis {
    /// To be written.
    pub fn new(_c: &Context) -> Self {
        Self
    }
}

impl Screen for Crisis {
    fn scope(&self) -> Scope {
        Scope::Crisis
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
pub struct Helplines;

impl Helplines {
    /// To be written.
    pub fn new(_c: &Context) -> Self {
        Self
    }
}

impl Screen for Helplines {
    fn scope(&self) -> Scope {
        Scope::Helplines
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
