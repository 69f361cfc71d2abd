//! Moving through the journal by keys, wheel and mouse: the list, the page, its buttons; opens nothing by itself but a page.

use ratatui::layout::Rect;

use super::JournalScreen;
use super::two_panes::DETAIL;
use crate::keys::Action;
use crate::screens::{Context, Step};

/// Rows that a turn of the wheel moves a page.
const WHEEL: isize = 3;

impl JournalScreen {
    pub(super) fn move_list(&mut self, action: Action, context: &Context) {
        let window = self.tall(context).saturating_sub(1).max(1);
        match action {
            Action::Up | Action::PreviousField | Action::Left => self.pages.up(1, context),
            Action::Down | Action::NextField | Action::Right => self.pages.down(1, context),
            Action::PageUp => self.pages.up(window, context),
            Action::PageDown => self.pages.down(window, context),
            Action::First => self.pages.first(context),
            _ => self.pages.last(context),
        }
        self.turn();
    }

    pub(super) fn move_page(&mut self, action: Action, context: &Context) {
        let (height, buttons) = (self.page_height(context), self.presses(context).len());
        match action {
            Action::Up => self.scroll(-1, context),
            Action::Down => self.scroll(1, context),
            Action::PageUp => self.scroll(-height, context),
            Action::PageDown => self.scroll(height, context),
            Action::First => self.scroll = 0,
            Action::Last => self.scroll(isize::MAX, context),
            Action::NextField if buttons > 0 => {
                self.button = (self.button + 1) % buttons;
                self.show_button(context);
            }
            Action::PreviousField if buttons > 0 => {
                self.button = (self.button + buttons - 1) % buttons;
                self.show_button(context);
            }
            Action::Left | Action::Right => self.move_list(action, context),
            _ => {}
        }
    }

    pub(super) fn wheel(&mut self, up: bool, x: u16, context: &Context) {
        let panes = self.panes(Rect::from(context.size), context);
        let over_page = self.alone(context) || panes.beside.is_some_and(|(rule, _)| x > rule);
        match (over_page, up) {
            (true, true) => self.scroll(-WHEEL, context),
            (true, false) => self.scroll(WHEEL, context),
            (false, up) => self.move_list(if up { Action::Up } else { Action::Down }, context),
        }
    }

    pub(super) fn target(&mut self, target: usize, context: &Context) -> Step {
        if target > DETAIL {
            self.reading = true;
            return self.press(target - DETAIL - 1, context);
        }
        if target == DETAIL {
            return if self.reading { Step::Stay } else { self.read(context) };
        }
        let (window, at) = self.pages.window();
        if window.is_empty() {
            return self.read(context);
        }
        let there = at == target;
        self.reading = false;
        self.pages.press(target, context);
        let beside = self.panes(Rect::from(context.size), context).beside.is_some();
        if !there {
            self.turn();
        }
        if there || !beside { self.read(context) } else { Step::Stay }
    }
}
