//! A window that is too small for a screen: the circle stands in its place, and what is unseen does not change.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::keys::{Action, Edit, Input, Scope};
use crate::screens::{Context, Route, Screen, Step, handle};

/// The circle, while the window is too small for the screen on top.
#[derive(Default)]
pub struct SmallWindow {
    circle: Option<Box<dyn Screen>>,
}

impl SmallWindow {
    /// Reads the circle with `open` when the window became too small, once; forgets it when there is room again.
    /// The cover and the circle's own screens stay.
    pub fn fit(&mut self, scope: Scope, context: &Context, open: impl FnOnce() -> Box<dyn Screen>) {
        if !context.tiny() || matches!(scope, Scope::Crisis | Scope::Big | Scope::Cover) {
            self.circle = None;
        } else if self.circle.is_none() {
            self.circle = Some(open());
        }
    }

    /// Reads the circle anew the next time.
    pub fn forget(&mut self) {
        self.circle = None;
    }

    pub fn circle(&self) -> Option<&dyn Screen> {
        self.circle.as_deref()
    }

    /// One input to the circle that stands there; the number that it opens. Letters go nowhere: nobody sees the field
    /// that would take them.
    pub fn input(&mut self, input: &Input, context: &Context) -> Option<Route> {
        let input = match input {
            Input::Edit(Edit::Up) => Input::Act(Action::Up),
            Input::Edit(Edit::Down) => Input::Act(Action::Down),
            other => other.clone(),
        };
        match handle(self.circle.as_mut()?.as_mut(), input, context) {
            Step::Open(route @ Route::LargeNumber(_)) => Some(route),
            _ => None,
        }
    }
}

/// Paints the circle over the whole window. Gives back where it can be pressed.
pub fn paint(frame: &mut Frame, area: Rect, circle: &dyn Screen, context: &Context) -> Vec<(Rect, Input)> {
    let hits = circle.draw(frame, area, context);
    hits.into_iter().map(|(area, target)| (area, Input::Target(target))).collect()
}
