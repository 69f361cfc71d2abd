//! How far one has come on the page that is read: its version, its focused button, its first row; changes no page.

mod entry_page;

pub use self::entry_page::{Button, EntryPage, PAGE};

use ratatui::layout::Rect;

use super::entry_row::EntryRow;
use crate::journal::Query;
use crate::keys::Move;
use crate::screens::Context;

/// Rows that a turn of the wheel moves a page.
pub const WHEEL: isize = 3;

/// What is seen of a page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    /// The version that is shown, by its number.
    version: usize,
    /// The focused button, by its number.
    pub button: usize,
    /// The first row in sight.
    pub top: usize,
}

impl Reader {
    /// To another page.
    pub fn turn(&mut self) {
        *self = Self::default();
    }

    /// Back to the version that is shown first.
    pub fn first_version(&mut self) {
        self.version = 0;
    }

    /// To the next version of a page.
    pub fn next_version(&mut self, row: &EntryRow) {
        self.version = (self.version + 1) % row.entry.versions().count();
    }

    /// The page of an entry, with what was looked for; whether it has the focus.
    pub fn page<'a>(&self, row: &'a EntryRow, query: Option<&'a Query>, focused: bool) -> EntryPage<'a> {
        EntryPage { row, version: self.version, query, button: focused.then_some(self.button) }
    }

    /// The first row in sight of a page in a room once it is scrolled. A window at a time leaves two rows in sight.
    pub fn scrolled(&self, by: Move, page: &EntryPage, room: Rect, context: &Context) -> usize {
        let last = page.lay_out(room, context).last_scroll(room.height);
        by.to(self.top, last, usize::from(room.height.saturating_sub(2)))
    }
}
