//! A window that is too small for a screen: the circle stands in its place, and what is unseen does not change.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::routes::open;
use super::{App, context};
use crate::keys::{Action, Edit, Input, Scope, Typing};
use crate::screens::{Route, Screen, Step, handle};

impl App {
    /// Whether the circle stands in the place of the screen on top. The cover and the circle's own screens stay.
    fn is_small(&self) -> bool {
        self.context().tiny() && !matches!(self.scope(), Scope::Crisis | Scope::Big | Scope::Cover)
    }

    /// Reads the circle when the window became too small, once; forgets it when there is room again.
    pub(super) fn fit(&mut self) {
        if !self.is_small() {
            self.small = None;
        } else if self.small.is_none() {
            self.small = Some(open(Route::Crisis, &self.context()));
        }
    }

    /// Whose keys count.
    pub(super) fn keys_of(&self) -> (Scope, Typing) {
        match self.small {
            Some(_) => (Scope::Crisis, self.typing()),
            // After `g` a letter is a letter, whatever the screen below does with it.
            None => (self.scope(), if self.go.is_some() { Typing::Line } else { self.typing() }),
        }
    }

    /// One input to the circle that stands there. Letters go nowhere: nobody sees the field that would take them.
    pub(super) fn input_in_small(&mut self, input: &Input) {
        let input = match input {
            Input::Edit(Edit::Up) => Input::Act(Action::Up),
            Input::Edit(Edit::Down) => Input::Act(Action::Down),
            other => other.clone(),
        };
        let Some(circle) = &mut self.small else { return };
        if let Step::Open(route @ Route::LargeNumber(_)) =
            handle(circle.as_mut(), input, &context(&self.world, self.area))
        {
            self.keep_draft();
            self.push(route);
        }
    }

    /// Paints the circle over the whole window. Gives back where it can be pressed.
    pub(super) fn paint_small(
        &self,
        frame: &mut Frame,
        area: Rect,
        circle: &dyn Screen,
    ) -> Vec<(Rect, Input)> {
        let hits = circle.draw(frame, area, &self.context());
        hits.into_iter().map(|(area, target)| (area, Input::Target(target))).collect()
    }
}
