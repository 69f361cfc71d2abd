//! A list of pages beside the page that is read, or one in the place of the other: moves the focus between them. What is
//! done with a page is the screen's.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::{Rect, Size};

use super::entry_page::{Button, EntryPage, PAGE};
use super::entry_row::EntryRow;
use super::list::{EntryList, Selection};
use super::list_and_page::{ListAndPage, WHEEL};
use crate::journal::Record;
use crate::keys::{Action, Input, Move};
use crate::screens::screen::{Actions, LINES};
use crate::screens::{Change, Context, Outcome, Route, Step};
use crate::widgets::page::{GUTTER, Hits, Page};
use crate::widgets::two_panes::{TwoPanes, text_width};

/// The target of the button.
pub const BUTTON: usize = PAGE - 1;
/// How often it looks whether what goes on beside the screen is done.
const PACE: Duration = Duration::from_millis(50);

pub struct Browser {
    pub view: ListAndPage,
    list: EntryList,
    /// The page has the focus, not the list.
    pub reading: bool,
    /// The focus is on neither of them, but on the button below the list.
    pub on_button: bool,
    /// The key of what the button says below a list with pages, in the last row.
    button: Option<&'static str>,
}

impl Browser {
    /// A list from its first page, with a button below it or not.
    pub fn new(selection: Selection, button: Option<&'static str>, context: &Context) -> Self {
        let dense = selection != Selection::All;
        let (view, list) = (ListAndPage { dense, ..ListAndPage::default() }, EntryList::new(selection));
        let mut browser = Self { view, list, reading: false, on_button: false, button };
        browser.list.reload(&mut browser.view.list, context);
        browser.fit(context);
        browser
    }

    pub fn selection(&self) -> Selection {
        self.list.selection
    }

    /// What stands above the list in a window of this width.
    pub fn heading(&self, width: u16, context: &Context) -> Vec<String> {
        self.list.heading(&self.view.list, width, context)
    }

    pub fn row(&self) -> Option<&EntryRow> {
        self.view.list.page()
    }

    /// The version of the page that is shown.
    pub fn record(&self) -> Option<&Record> {
        self.page().map(|page| page.record())
    }

    fn page(&self) -> Option<EntryPage<'_>> {
        self.view.page(self.reading && !self.on_button)
    }

    /// What can be pressed on the page, each with the number of its place on it.
    pub fn buttons(&self, context: &Context) -> Vec<Button> {
        self.page().map(|page| page.buttons(context)).unwrap_or_default()
    }

    /// Whether the page stands in the place of the list.
    fn alone(&self, context: &Context) -> bool {
        self.reading && !TwoPanes::fit(context.size.width)
    }

    /// Whether the button stands there: not under a page that stands in the place of the list.
    pub fn shows_button(&self, context: &Context) -> bool {
        self.button.is_some() && self.row().is_some() && !self.alone(context)
    }

    /// The panes below what stands above them, and above the button.
    fn panes(&self, area: Rect, context: &Context) -> TwoPanes {
        let below = if self.shows_button(context) { 1 + u16::from(!context.short()) } else { 0 };
        let size = Size { height: context.size.height.saturating_sub(below), ..context.size };
        let inside = Context { size, ..*context };
        let above = self.heading(area.width, &inside).len() as u16 + u16::from(!inside.short());
        let area = Rect { height: area.height.min(size.height), ..area };
        ListAndPage::panes(area, above, context)
    }

    fn room(&self, context: &Context) -> Rect {
        let area = Rect::from(context.size);
        self.panes(area, context).page(area)
    }

    /// Makes the list as long as there is room for.
    pub fn fit(&mut self, context: &Context) {
        let panes = self.panes(Rect::from(context.size), context);
        self.view.fit(&panes, context);
        self.on_button &= self.shows_button(context);
    }

    /// From the page to the list, and from the list to where one came from.
    pub fn back(&mut self) -> Step {
        if !self.reading {
            return Step::Leave;
        }
        self.close_page();
        Step::Stay
    }

    pub fn close_page(&mut self) {
        self.reading = false;
        self.view.turn();
    }

    /// Reads everything again. The focus stays where it is.
    fn reload(&mut self, context: &Context) {
        self.list.reload(&mut self.view.list, context);
        self.fit(context);
        self.view.version = 0;
        self.view.button = self.view.button.min(self.buttons(context).len().saturating_sub(1));
        self.scroll(Move::Rows(0), context);
    }

    /// Moves through the list, or on the page if that has the focus.
    pub fn moves(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let (beside, tabs) = ([Action::Left, Action::Right], [Action::PreviousField, Action::NextField]);
        let through_list = |browser: &mut Self, by: Move, context: &Context| {
            browser.on_button = false;
            browser.view.go(by, context);
        };
        can.travel(&beside, through_list);
        if self.reading {
            can.travel(&LINES, |browser, by, context| {
                browser.on_button = false;
                browser.scroll(by, context);
            });
            can.travel(&tabs, Self::tab);
        } else {
            can.travel(&LINES, through_list);
            can.travel(&tabs, through_list);
        }
        can
    }

    fn scroll(&mut self, by: Move, context: &Context) {
        self.view.scroll(by, self.room(context), context);
    }

    /// To the next button of the page, or the one before, which then is in sight.
    fn tab(&mut self, by: Move, context: &Context) {
        let buttons = self.buttons(context).len();
        if buttons == 0 {
            return;
        }
        let on = if by == Move::Rows(1) { 1 } else { buttons - 1 };
        self.view.button = (self.view.button + on) % buttons;
        let room = self.room(context);
        if let Some(page) = self.page() {
            self.view.top = page.lay_out(room, context).scroll(room.height);
        }
    }

    /// What Enter does: reads the page of the list, or presses the focused button of the page.
    pub fn enter(&mut self, context: &Context) -> Step {
        self.on_button = false;
        if self.reading { self.press(self.view.button, context) } else { self.read() }
    }

    fn read(&mut self) -> Step {
        let Some(row) = self.row() else {
            let all = self.selection() == Selection::All;
            return if all { Step::Open(Route::Begin("check_in".into())) } else { Step::Stay };
        };
        if let Some(step) = row.resume() {
            return step;
        }
        self.reading = true;
        self.view.turn();
        Step::Stay
    }

    /// Presses a button of the page; without one, reads on.
    fn press(&mut self, number: usize, context: &Context) -> Step {
        let Some(button) = self.buttons(context).get(number).copied() else {
            self.scroll(Move::Pages(1), context);
            return Step::Stay;
        };
        self.view.button = number;
        if let Some(row) = self.row().filter(|_| button == Button::Another) {
            self.view.version = (self.view.version + 1) % row.entry.versions().count();
        }
        self.page().map_or(Step::Stay, |page| page.step(button, context))
    }

    /// Takes an input that is no action.
    pub fn update(&mut self, input: &Input, context: &Context) -> Step {
        match input {
            Input::Target(target) => return self.target(*target, context),
            Input::Wheel(up, x, _) => {
                let panes = self.panes(Rect::from(context.size), context);
                if self.alone(context) || panes.over_page(*x) {
                    self.scroll(Move::wheel(*up, WHEEL), context);
                } else {
                    self.view.go(Move::wheel(*up, 1), context);
                }
            }
            Input::Resize => {
                self.fit(context);
                self.scroll(Move::Rows(0), context);
            }
            Input::Tick if self.list.goes_on() => {
                self.list.go_on(&mut self.view.list, context);
                self.fit(context);
            }
            _ => {}
        }
        Step::Stay
    }

    fn target(&mut self, target: usize, context: &Context) -> Step {
        self.on_button = false;
        if target > PAGE {
            self.reading = true;
            return self.press(target - PAGE - 1, context);
        }
        if target == PAGE {
            return if self.reading { Step::Stay } else { self.read() };
        }
        if self.row().is_none() {
            return self.read();
        }
        self.reading = false;
        let there = self.view.press(target, context);
        if there || !TwoPanes::fit(context.size.width) { self.read() } else { Step::Stay }
    }

    pub fn pace(&self) -> Option<Duration> {
        self.list.goes_on().then_some(PACE)
    }

    pub fn on_outcome(&mut self, outcome: &Outcome, context: &Context) {
        match outcome {
            Outcome::Saved(Change::Remove(_)) => {
                self.reload(context);
                // The list shows what the focus moved on to.
                self.close_page();
            }
            Outcome::Saved(Change::Restore(id)) => {
                self.reload(context);
                self.view.list.find((id, false), context);
                self.view.turn();
            }
            Outcome::Saved(_) | Outcome::Back => self.reload(context),
            _ => {}
        }
        self.fit(context);
    }

    /// Paints the list and the page; gives back where they can be pressed.
    pub fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let Some(page) = self.page() else { return self.empty(frame, area, context) };
        if self.alone(context) {
            return page.paint(frame, TwoPanes::whole(area), self.view.top, context);
        }
        let panes = self.panes(area, context);
        let (theme, left) = (context.theme, panes.list.x + GUTTER);
        for (y, line) in (area.y..panes.list.y).zip(self.heading(area.width, context)) {
            frame.buffer_mut().set_stringn(left, y, line, usize::from(area.right() - left), theme.muted());
        }
        let focused = !self.reading && !self.on_button;
        let mut hits = self.view.draw(frame, &panes, focused, &page, context);
        if let Some(key) = self.button {
            let mut page = Page::with_measure(theme, text_width(panes.list));
            page.buttons_at(0, &[(context.text.get(key), BUTTON, self.on_button)]);
            let row = Rect { y: area.bottom().saturating_sub(1), height: 1.min(area.height), ..panes.list };
            hits.extend(page.paint_at(frame, row, 0));
        }
        hits
    }

    fn empty(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        if let Some(key) = self.list.nothing() {
            let left = area.x + area.width.saturating_sub(page.measure()) / 2;
            page.words(&text.get(key), theme.text());
            frame.set_cursor_position((left, area.y));
            return page.paint(frame, area, 0);
        }
        for line in self.heading(area.width, context).iter().skip(1) {
            page.words(line, theme.text());
        }
        page.gap();
        page.words(&text.get("journal.empty"), theme.text());
        page.gap();
        page.choice(0, true, "", &text.get("journal.empty.do"), theme.text());
        page.paint(frame, area, 0)
    }
}
