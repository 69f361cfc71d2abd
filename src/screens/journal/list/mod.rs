//! The pages of a list: which, how many, and what is said above them; only reads, and a long journal beside the screen.

mod count;
mod month_window;
mod selection;

pub use self::month_window::MonthWindow;
pub use self::selection::Selection;

use self::count::EntryCount;
use crate::journal::Entry;
use crate::screens::Context;
use crate::screens::background_task::BackgroundTask;
use crate::text::{cut, first_sentence, wrap};

/// Entries that are counted before the first picture, at least; the rest beside the screen.
const COUNTED: usize = 200;

/// What fills a list of pages.
pub struct EntryList {
    pub selection: Selection,
    /// Looks for the pages of another list than that of all.
    task: Option<BackgroundTask<Vec<Entry>>>,
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
            self.counted = EntryCount::of(context.journal, COUNTED);
        } else {
            self.task = Some(BackgroundTask::look(context.journal, move |journal| selection.pick(journal)));
            self.go_on(pages, context);
        }
    }

    /// Whether something goes on beside the screen.
    pub fn goes_on(&self) -> bool {
        !self.counted.done() || self.task.is_some()
    }

    /// Takes what was looked for and counted meanwhile.
    pub fn go_on(&mut self, pages: &mut MonthWindow, context: &Context) {
        if let Some(entries) = self.task.as_mut().and_then(BackgroundTask::take) {
            self.task = None;
            pages.put(entries, context);
        }
        self.counted.go_on();
    }

    /// The key of what stands in the place of an empty list; nothing for the list of all.
    pub fn nothing(&self) -> Option<&'static str> {
        let key = self.selection.nothing()?;
        Some(if self.task.is_some() { "search.still" } else { key })
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
