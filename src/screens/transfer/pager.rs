//! Something to read that may be longer than its window, over two buttons: how far it is scrolled and which button has
//! the focus. What the buttons do is their screen's.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::keys::{Action, Hint, Input, Move, hint};
use crate::screens::Context;
use crate::screens::screen::Actions;
use crate::widgets::page::{GUTTER, Hits, Page, in_the_middle};

/// Rows that a turn of the wheel moves.
const WHEEL: isize = 3;

pub struct Shown<'a> {
    /// What stands still above the text; it may be empty.
    pub head: Page<'a>,
    pub text: Page<'a>,
    /// Whether the text stands on a surface, as on a sheet of paper.
    pub sheet: bool,
    /// The keys of what the two buttons say.
    pub buttons: [&'static str; 2],
}

impl Shown<'_> {
    /// Where the head, the text and the buttons stand.
    fn areas(&self, area: Rect, context: &Context) -> [Rect; 3] {
        let gap = u16::from(!context.short());
        let head = (self.head.height() as u16).min(area.height);
        let above = if head == 0 { 0 } else { head + gap };
        let height = area.height.saturating_sub(above + gap + 1);
        let buttons = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..area };
        [Rect { height: head, ..area }, Rect { y: area.y + above, height, ..area }, buttons]
    }

    /// The rows of the text that are seen at once.
    fn window(&self, context: &Context) -> u16 {
        self.areas(Rect::from(context.size), context)[1].height
    }

    /// The furthest that the text can be scrolled.
    pub fn last(&self, context: &Context) -> usize {
        self.text.last_scroll(self.window(context))
    }
}

#[derive(Debug)]
pub struct Pager {
    pub top: usize,
    /// The button with the focus.
    pub button: usize,
}

impl Pager {
    /// At the beginning, with the focus on the second button: the way on.
    pub fn new() -> Self {
        Self { top: 0, button: 1 }
    }

    /// Scrolling through what is shown; the hint names the way down.
    pub fn scrolling(shown: &Shown, hint: Hint, context: &Context) -> Actions<Self> {
        let page = usize::from(shown.window(context)).saturating_sub(1);
        let mut can = Actions::<Self>::default();
        can.scroll(hint, (shown.last(context), page), |pager| &mut pager.top);
        can
    }

    pub fn buttons() -> Actions<Self> {
        let other = |pager: &mut Self, _: &Context| pager.button = 1 - pager.button;
        let mut can = Actions::<Self>::default();
        can.offer(hint::FIELD, other);
        can.also(&[Action::PreviousField], other);
        can.also(&[Action::Left], |pager, _| pager.button = 0);
        can.also(&[Action::Right], |pager, _| pager.button = 1);
        can
    }

    /// Takes an input that is no action; gives back the button that was pressed, if one was.
    pub fn update(&mut self, input: &Input, shown: &Shown, context: &Context) -> Option<usize> {
        let last = shown.last(context);
        match input {
            Input::Wheel(up, ..) => self.top = Move::wheel(*up, WHEEL).to(self.top, last, 1),
            Input::Resize => self.top = self.top.min(last),
            Input::Target(button) => {
                self.button = *button;
                return Some(*button);
            }
            _ => {}
        }
        None
    }

    /// Paints it; gives back where the buttons, 0 and 1, can be pressed.
    pub fn draw(&self, shown: Shown, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let [above, room, below] = shown.areas(area, context);
        let top = self.top.min(shown.text.last_scroll(room.height));
        let mut page = Page::new(context.theme, area.width);
        let [back, on] = shown.buttons.map(|key| context.text.get(key));
        page.buttons(&[(back, 0, self.button == 0), (on, 1, self.button == 1)]);
        shown.head.paint(frame, above, 0);
        if shown.sheet && context.theme.surfaces() {
            let column = in_the_middle(room, shown.text.measure());
            let sheet = Rect { width: column.width + GUTTER, ..column }.intersection(room);
            frame.buffer_mut().set_style(sheet, context.theme.surface());
        }
        shown.text.paint(frame, room, top);
        page.paint(frame, below, 0)
    }
}
