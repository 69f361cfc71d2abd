//! A list of pages beside the one that has the focus in it, and how far one has come on that page: its version, its button,
//! its first row. Where the list comes from and what is done with a page is not decided here.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::entry_page::EntryPage;
use super::entry_row::EntryRow;
use super::list::{Heights, MonthWindow};
use super::list_rows::{self, ListRow};
use crate::journal::Query;
use crate::keys::Move;
use crate::screens::Context;
use crate::widgets::page::{Hits, Page};
use crate::widgets::two_panes::{TwoPanes, text_width};

/// Rows that a turn of the wheel moves a page.
pub const WHEEL: isize = 3;

#[derive(Default)]
pub struct ListAndPage {
    pub list: MonthWindow,
    /// Nothing stands between the pages of two months: there are few pages in each.
    pub dense: bool,
    /// What is set apart in both.
    pub query: Query,
    /// The version of the page that is shown, by its number.
    pub version: usize,
    /// The focused button of the page, by its number.
    pub button: usize,
    /// The first row of the page in sight.
    pub top: usize,
}

impl ListAndPage {
    /// The page that has the focus in the list; whether it has the focus itself.
    pub fn page(&self, focused: bool) -> Option<EntryPage<'_>> {
        let row = self.list.page()?;
        let button = focused.then_some(self.button);
        Some(EntryPage { row, version: self.version, query: &self.query, button })
    }

    /// Another page is read, from its beginning.
    pub fn turn(&mut self) {
        (self.version, self.button, self.top) = (0, 0, 0);
    }

    pub fn go(&mut self, by: Move, context: &Context) {
        self.list.go(by, context);
        self.turn();
    }

    /// To the page at this place of the window; whether it had the focus already.
    pub fn press(&mut self, row: usize, context: &Context) -> bool {
        let there = self.list.window().1 == row;
        self.list.press(row, context);
        if !there {
            self.turn();
        }
        there
    }

    /// Scrolls the page, which is read in this room. A window at a time leaves two rows in sight.
    pub fn scroll(&mut self, by: Move, room: Rect, context: &Context) {
        if let Some(page) = self.page(false) {
            let last = page.lay_out(room, context).last_scroll(room.height);
            self.top = by.to(self.top, last, usize::from(room.height.saturating_sub(2)));
        }
    }

    /// The panes in an area, below so many rows of it.
    pub fn panes(area: Rect, above: u16, context: &Context) -> TwoPanes {
        let height = area.height.saturating_sub(above);
        TwoPanes::new(Rect { y: area.y + above, height, ..area }, list_rows::narrowest(context))
    }

    /// Makes the list as long as there is room for. A very low window has no room for headings.
    pub fn fit(&mut self, panes: &TwoPanes, context: &Context) {
        let (window, page) = (usize::from(panes.list.height), list_rows::height(text_width(panes.list)));
        let heading = usize::from(window > 2 * page);
        let between = usize::from(heading > 0 && !context.short() && !self.dense);
        self.list.resize(Heights { window, page, heading, between }, context);
    }

    /// Paints the list, which has the focus or not, and this page if there is room beside it.
    pub fn draw(
        &self,
        frame: &mut Frame,
        panes: &TwoPanes,
        focused: bool,
        page: &EntryPage,
        context: &Context,
    ) -> Hits {
        let mut hits = self.rows(frame, panes.list, focused, context);
        if let Some(room) = panes.rule(frame, context.theme) {
            hits.extend(page.paint(frame, room, self.top, context));
        }
        hits
    }

    /// Paints the rows below the headings of their months; the one that is read has the focus or only stands out. The
    /// day stands once, at its first page in sight.
    fn rows(&self, frame: &mut Frame, area: Rect, focused: bool, context: &Context) -> Hits {
        let (rows, at) = self.list.window();
        let heights = self.list.heights();
        let mut page = Page::with_measure(context.theme, text_width(area));
        let mut before: Option<&EntryRow> = None;
        for (index, row) in rows.iter().enumerate() {
            let another_month = before.is_none_or(|before| before.month() != row.month());
            if another_month && before.is_some() {
                (0..heights.between).for_each(|_| page.blank());
            }
            if another_month && heights.heading > 0 {
                list_rows::month(&mut page, row.day(), context);
            }
            let first = another_month || before.is_none_or(|before| before.day() != row.day());
            let stands_out = index == at && !focused;
            let pieces =
                ListRow { row, first, stands_out, query: &self.query }.pieces(page.measure(), context);
            page.choice_rows(index, focused && index == at, pieces);
            before = Some(row);
        }
        let hits = page.paint_at(frame, area, 0);
        if self.list.more_below() && area.height > 0 {
            // In the column between the list and the rule.
            let mark = (area.right(), area.bottom() - 1);
            frame.buffer_mut().set_string(mark.0, mark.1, context.theme.marks.down, context.theme.muted());
        }
        hits
    }
}
