//! The pages of a list: which, how many, and what is said above them; only reads, and a long journal beside the screen.

mod count;
mod month_window;

pub use self::month_window::{Heights, MonthWindow};

use std::cmp::Reverse;

use chrono::NaiveDate;

use self::count::EntryCount;
use crate::journal::{Entry, Journal, returns_on};
use crate::screens::Context;
use crate::screens::background_task::Worker;
use crate::text::{cut, first_sentence, wrap};

/// Entries that are counted before the first picture, at least; the rest beside the screen.
const COUNTED: usize = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All, newest first.
    All,
    /// What is in the trash, last thrown away first.
    Trash,
    /// The evenings of this day in earlier years.
    OnThisDay(NaiveDate),
}

impl Selection {
    /// Picks the entries. Of a long journal, beside the screen.
    fn pick(self, journal: &Journal) -> Vec<Entry> {
        match self {
            Self::All => Vec::new(),
            Self::Trash => journal.trash().unwrap_or_default(),
            Self::OnThisDay(day) => {
                let all_month_files = journal.all_month_files().unwrap_or_default().into_iter();
                let months = all_month_files.filter(|month_files| month_files.month.returns_on(day));
                let returns =
                    |entry: &Entry| entry.alive() && returns_on(entry.shown.evening(journal.day_ends()), day);
                let entries = months.flat_map(|month_files| journal.read_month_files(&month_files).entries);
                let mut entries: Vec<Entry> = entries.filter(returns).collect();
                entries.sort_by_key(|entry| Reverse(entry.shown.at));
                entries
            }
        }
    }
}

/// What fills a list of pages.
pub struct EntryList {
    pub selection: Selection,
    /// Looks for the pages of another list than that of all.
    task: Option<Worker<Vec<Entry>>>,
    /// Counts the pages of the list of all, and finds files that cannot be read.
    counted: EntryCount,
}

impl EntryList {
    /// Nothing is read yet.
    pub fn new(selection: Selection) -> Self {
        Self { selection, task: None, counted: EntryCount::default() }
    }

    /// Reads everything again that the list is made of. The focus stays on its page.
    pub fn reload(&mut self, pages: &mut MonthWindow, context: &Context) {
        let selection = self.selection;
        if selection == Selection::All {
            // What is seen is read before the counting begins beside it.
            pages.reload(context);
            self.counted = EntryCount::of(context, COUNTED);
        } else {
            self.task = Some(Worker::look(context, move |journal| selection.pick(journal)));
            self.go_on(pages, context);
        }
    }

    /// Whether something goes on beside the screen.
    pub fn goes_on(&self) -> bool {
        !self.counted.done() || self.task.is_some()
    }

    /// Takes what was looked for and counted meanwhile.
    pub fn go_on(&mut self, pages: &mut MonthWindow, context: &Context) {
        if let Some(entries) = self.task.as_mut().and_then(Worker::piece) {
            self.task = None;
            pages.put(entries, context);
        }
        self.counted.go_on();
    }

    /// The key of what stands in the place of an empty list; nothing for the list of all.
    pub fn nothing(&self) -> Option<&'static str> {
        match self.selection {
            Selection::All => None,
            _ if self.task.is_some() => Some("search.still"),
            Selection::Trash => Some("journal.trash.empty"),
            Selection::OnThisDay(_) => Some("journal.on_this_day.empty"),
        }
    }

    /// What stands above the list in a window of this width: how many pages, and what could not be read.
    pub fn heading(&self, pages: &MonthWindow, width: u16, context: &Context) -> Vec<String> {
        let text = context.text;
        match self.selection {
            _ if self.task.is_some() => vec![text.get("search.still")],
            Selection::Trash => {
                vec![text.fill("settings.trash.pages", &[("count", pages.count().into())])]
            }
            Selection::OnThisDay(_) => vec![text.get("journal.on_this_day")],
            Selection::All => {
                let mut lines = vec![self.count(pages.drafts(), context)];
                lines.extend(self.damaged(width, context));
                lines
            }
        }
    }

    fn count(&self, drafts: usize, context: &Context) -> String {
        let (text, pages) = (context.text, self.counted.read);
        match (self.counted.done(), pages, drafts) {
            (false, ..) => text.get("journal.order"),
            (true, _, 0) => text.fill("journal.count", &[("count", pages.into())]),
            (true, 0, _) => text.fill("journal.drafts", &[("count", drafts.into())]),
            (true, ..) => {
                let drafts = text.fill("journal.drafts", &[("count", drafts.into())]);
                let args = [("count", pages.into()), ("drafts", drafts.into())];
                text.fill("journal.count_with_drafts", &args)
            }
        }
    }

    /// Which files could not be read.
    fn damaged(&self, width: u16, context: &Context) -> Vec<String> {
        let (damaged, paths) = (&self.counted.damaged, context.journal.paths());
        let Some(first) = damaged.first() else { return Vec::new() };
        let path = if damaged.len() == 1 { first.clone() } else { paths.journal() };
        let args = [("count", damaged.len().into()), ("path", paths.shown(&path).into())];
        let words = context.text.fill("journal.damaged", &args);
        let room = usize::from(width.saturating_sub(4).max(1));
        if context.short() {
            return vec![cut(first_sentence(&words), room, context.theme.marks.more)];
        }
        wrap(&words, room)
    }
}
