//! The window around the screens: its size, where it can be pressed, the letters after `g`; must never make an effect.

pub mod frame;
mod message_line;
mod small_window;

use ratatui::layout::{Position, Rect, Size};

use crate::keys::{Input, Scope, Typing};

pub use message_line::{Message, MessageLine};
pub use small_window::SmallWindow;

/// Below this height the blank row under the header goes.
const SHORT: u16 = 18;

/// The room that is left for a screen: without header, message and footer.
fn body(area: Rect) -> Rect {
    let above = if area.height < SHORT { 1 } else { 2 };
    Rect { y: area.y + above.min(area.height), height: area.height.saturating_sub(above + 2), ..area }
}

/// The window as it was painted last.
#[derive(Default)]
pub struct Window {
    pub area: Rect,
    /// Where it can be pressed, and the input that this is; the last one is on top.
    pub pressable: Vec<(Rect, Input)>,
    /// The circle, while there is no room for the screen on top.
    pub small: SmallWindow,
    /// `g` was pressed; whether its letters are shown.
    pub letters: Option<bool>,
}

impl Window {
    pub fn new(size: Size) -> Self {
        Self { area: Rect::new(0, 0, size.width, size.height), ..Self::default() }
    }

    /// The window has another size.
    pub fn resize(&mut self, width: u16, height: u16) {
        self.area = Rect::new(0, 0, width, height);
        self.small.forget();
    }

    /// The room of a screen.
    pub fn room(&self) -> Size {
        let body = body(self.area);
        Size::new(body.width, body.height)
    }

    /// Whose keys count, when the screen on top has this scope and takes letters so.
    pub fn keys(&self, scope: Scope, typing: Typing) -> (Scope, Typing) {
        match self.small.circle() {
            Some(_) => (Scope::Crisis, typing),
            // After `g` a letter is a letter, whatever the screen below does with it.
            None => (scope, if self.letters.is_some() { Typing::Line } else { typing }),
        }
    }

    /// What a press of the mouse at a column and a row is.
    pub fn pressed(&self, x: u16, y: u16) -> Option<Input> {
        let inside = |area: &Rect| area.contains(Position::new(x, y));
        self.pressable.iter().rev().find(|(area, _)| inside(area)).map(|(_, input)| input.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Action;

    #[test]
    fn a_press_is_for_what_is_on_top() {
        let mut window = Window::new(Size::new(80, 24));
        let (all, button) = (Rect::new(0, 0, 80, 24), Rect::new(2, 2, 5, 1));
        window.pressable = vec![(all, Input::Act(Action::Back)), (button, Input::Target(3))];
        assert_eq!(window.pressed(6, 2), Some(Input::Target(3)));
        assert_eq!(window.pressed(7, 2), Some(Input::Act(Action::Back)));
        assert_eq!(window.pressed(80, 2), None);
    }

    #[test]
    fn after_g_a_letter_is_a_letter() {
        let mut window = Window::new(Size::new(80, 24));
        assert_eq!(window.keys(Scope::Home, Typing::No), (Scope::Home, Typing::No));
        window.letters = Some(false);
        assert_eq!(window.keys(Scope::Home, Typing::No), (Scope::Home, Typing::Line));
    }
}
