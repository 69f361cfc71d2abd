//! The journal: the list of pages beside the page that is read; it must never change a page by itself.

mod count;
mod filters;
mod month_window;
mod navigation;
mod page;
mod screen;
mod search;
mod search_worker;
mod selection;
mod trash;
mod two_panes;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::count::EntryCount;
use self::month_window::MonthWindow;
use self::page::{Press, Reader};
use self::selection::Selection;
use self::two_panes::{Focus, Item, Panes, measure};
use super::background::BackgroundTask;
use super::{Change, Context, Route, Step, suggestions};
use crate::journal::Entry;
use crate::keys::Action;
use crate::text::{cut, dates, first_sentence, wrap};
use crate::widgets::page::{Hits, Page};

pub use self::search::SearchScreen;
pub use self::trash::TrashScreen;

/// Entries that are counted before the first picture, at least; the rest beside the screen.
const COUNTED: usize = 200;
/// How often it looks whether the counting is done.
const PACE: std::time::Duration = std::time::Duration::from_millis(50);

/// The journal, or the pages that were picked out of it.
pub struct JournalScreen {
    of: Selection,
    pages: MonthWindow,
    /// Looks for the pages of another list than that of all.
    task: Option<BackgroundTask<Vec<Entry>>>,
    /// Counts the pages beside everything else, and finds files that cannot be read.
    counted: EntryCount,
    /// The page has the focus, not the list.
    reading: bool,
    /// It was opened at one page, and goes back to where that came from.
    came: bool,
    /// The focus is on neither of them.
    aside: bool,
    version: usize,
    button: usize,
    scroll: usize,
}

impl JournalScreen {
    /// The journal from its newest page, or with the page of this id open.
    pub fn new(id: Option<&str>, context: &Context) -> Self {
        let mut screen = Self::empty_of(Selection::All);
        screen.pages = MonthWindow::newest(1, context);
        screen.counted = EntryCount::of(context.journal, COUNTED);
        screen.pages.resize(screen.tall(context), context);
        if id.is_some_and(|id| screen.pages.find((id, false), context)) {
            (screen.reading, screen.came) = (true, true);
        }
        screen
    }

    /// The pages of the evenings of today in earlier years.
    pub fn on_this_day(context: &Context) -> Self {
        Self::selected(Selection::OnThisDay(suggestions::evening(context.now, context)), context)
    }

    /// The pages that are picked out of the journal.
    fn selected(of: Selection, context: &Context) -> Self {
        let mut screen = Self::empty_of(of);
        screen.fresh(context);
        screen
    }

    fn empty_of(of: Selection) -> Self {
        Self {
            of,
            pages: MonthWindow::default(),
            task: None,
            counted: EntryCount::default(),
            reading: false,
            came: false,
            aside: false,
            version: 0,
            button: 0,
            scroll: 0,
        }
    }

    /// What stands above the panes: how many pages, and what could not be read.
    fn above(&self, width: u16, context: &Context) -> Vec<String> {
        let text = context.text;
        match self.of {
            _ if self.task.is_some() => return vec![text.get("search.still")],
            Selection::Trash => {
                return vec![text.fill("settings.trash.pages", &[("count", self.pages.count().into())])];
            }
            Selection::OnThisDay(_) => return vec![text.get("journal.on_this_day")],
            Selection::All => {}
        }
        let (pages, drafts) = (self.counted.read, self.pages.drafts());
        let mut lines = vec![match (self.counted.done(), pages, drafts) {
            (false, ..) => text.get("journal.order"),
            (true, _, 0) => text.fill("journal.count", &[("count", pages.into())]),
            (true, 0, _) => text.fill("journal.drafts", &[("count", drafts.into())]),
            (true, ..) => {
                let drafts = text.fill("journal.drafts", &[("count", drafts.into())]);
                let args = [("count", pages.into()), ("drafts", drafts.into())];
                text.fill("journal.count_with_drafts", &args)
            }
        }];
        let damaged = &self.counted.damaged;
        if let Some(first) = damaged.first() {
            let path = if damaged.len() == 1 { first.clone() } else { context.journal.paths().journal() };
            let path = context.journal.paths().shown(&path);
            let args = [("count", damaged.len().into()), ("path", path.into())];
            let words = text.fill("journal.damaged", &args);
            let room = usize::from(width.saturating_sub(4).max(1));
            if context.short() {
                lines.push(cut(first_sentence(&words), room, context.theme.marks.more));
            } else {
                lines.extend(wrap(&words, room));
            }
        }
        lines
    }

    /// The panes below what stands above them.
    fn panes(&self, area: Rect, context: &Context) -> Panes {
        let gap = u16::from(!context.short());
        let above = self.above(area.width, context).len() as u16 + gap;
        let below = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
        Panes::new(below, two_panes::head_width(context))
    }

    fn tall(&self, context: &Context) -> usize {
        self.panes(Rect::from(context.size), context).tall()
    }

    /// Whether the page stands in the place of the list.
    fn alone(&self, context: &Context) -> bool {
        self.reading && self.panes(Rect::from(context.size), context).beside.is_none()
    }

    /// Where the page is read.
    fn room(&self, area: Rect, context: &Context) -> Rect {
        self.panes(area, context).page(area)
    }

    fn reader(&self) -> Option<Reader<'_>> {
        let button = (self.reading && !self.aside).then_some(self.button);
        self.pages.page().map(|row| Reader { row, version: self.version, query: None, button })
    }

    /// A button that can be pressed has the number of its place on the page.
    fn presses(&self, context: &Context) -> Vec<Press> {
        self.reader().map(|reader| reader.presses(context)).unwrap_or_default()
    }

    fn scroll(&mut self, rows: isize, context: &Context) {
        let room = self.room(Rect::from(context.size), context);
        let Some(reader) = self.reader() else { return };
        let last = reader.lay_out(measure(room), room.height, context).last_scroll(room.height);
        self.scroll = self.scroll.min(last).saturating_add_signed(rows).min(last);
    }

    /// Brings the focused button into sight.
    fn show_button(&mut self, context: &Context) {
        let room = self.room(Rect::from(context.size), context);
        let Some(reader) = self.reader() else { return };
        self.scroll = reader.lay_out(measure(room), room.height, context).scroll(room.height);
    }

    fn turn(&mut self) {
        (self.version, self.button, self.scroll) = (0, 0, 0);
    }

    fn fresh(&mut self, context: &Context) {
        let of = self.of;
        if of == Selection::All {
            self.counted = EntryCount::of(context.journal, COUNTED);
            self.pages.reload(context);
        } else {
            self.task = Some(BackgroundTask::look(context.journal, move |journal| of.pick(journal)));
            self.arrive(context);
        }
        self.pages.resize(self.tall(context), context);
        self.version = 0;
        self.button = self.button.min(self.presses(context).len().saturating_sub(1));
        self.scroll(0, context);
    }

    /// Takes the pages that were looked for, if they are there.
    fn arrive(&mut self, context: &Context) {
        if let Some(entries) = self.task.as_mut().and_then(BackgroundTask::take) {
            self.task = None;
            self.pages.put(entries, context);
            self.pages.resize(self.tall(context), context);
        }
    }

    fn read(&mut self, context: &Context) -> Step {
        match self.pages.page() {
            None if self.of != Selection::All => Step::Stay,
            None => Step::Open(Route::Begin("check_in".into())),
            Some(row) if row.draft.is_some() => Step::Open(Route::Resume {
                kind: row.entry.shown.kind.clone(),
                id: row.entry.shown.id.clone(),
            }),
            Some(_) => {
                self.reading = true;
                self.turn();
                self.scroll(0, context);
                Step::Stay
            }
        }
    }

    fn press(&mut self, button: usize, context: &Context) -> Step {
        let Some(press) = self.presses(context).get(button).copied() else {
            self.scroll(self.page_height(context), context);
            return Step::Stay;
        };
        self.button = button;
        if press == Press::Another {
            let versions = self.pages.page().map_or(1, |row| row.entry.versions().count());
            self.version = (self.version + 1) % versions;
        }
        self.reader().map_or(Step::Stay, |reader| reader.step(press, context))
    }

    fn page_height(&self, context: &Context) -> isize {
        self.room(Rect::from(context.size), context).height.saturating_sub(2) as isize
    }

    /// What works on the focused page, in the list and on the page itself.
    fn verb(&mut self, action: Action, context: &Context) -> Step {
        let Some(row) = self.pages.page() else { return Step::Stay };
        let record = &row.entry.shown;
        match action {
            // A draft is not in the journal yet; it is changed and left where it is written.
            _ if row.draft.is_some() && action == Action::Remove => Step::Stay,
            _ if row.draft.is_some() => {
                Step::Open(Route::Resume { kind: record.kind.clone(), id: record.id.clone() })
            }
            Action::Remove => {
                let title = two_panes::kind_name(&record.kind, context.text);
                let date = dates::short(context.text, record.at.date_naive());
                let args = [("title", title.into()), ("date", date.into())];
                Step::Save(Change::Remove(record.id.clone()), context.text.fill("journal.trash.toast", &args))
            }
            // An entry of an exercise that this build does not have can only be read.
            _ if context.exercises.get(&record.kind).is_none() => Step::Stay,
            _ => match self.reader() {
                Some(reader) => Step::Open(Route::FromJournal(reader.record().clone(), false)),
                None => Step::Stay,
            },
        }
    }

    fn empty(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        let left = area.x + area.width.saturating_sub(page.measure()) / 2;
        if let Some(key) = self.of.nothing() {
            let key = if self.task.is_some() { "search.still" } else { key };
            page.words(&text.get(key), theme.text());
            frame.set_cursor_position((left, area.y));
            return page.paint(frame, area, 0);
        }
        for line in self.above(area.width, context).iter().skip(1) {
            page.words(line, theme.text());
        }
        page.gap();
        page.words(&text.get("journal.empty"), theme.text());
        page.gap();
        page.choice(0, true, "", &text.get("journal.empty.do"), theme.text());
        page.paint(frame, area, 0)
    }

    fn list(&self, frame: &mut Frame, panes: &Panes, context: &Context) -> Hits {
        let (shown, at) = self.pages.window();
        let items: Vec<Item> = shown
            .iter()
            .map(|row| Item {
                head: two_panes::head(&row.entry.shown, context),
                below: &row.gist,
                query: None,
            })
            .collect();
        let focus = if self.reading || self.aside { Focus::Beside } else { Focus::Here };
        two_panes::list(frame, panes.list, &items, (at, focus), self.pages.more_below(), context.theme)
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod search_tests;
