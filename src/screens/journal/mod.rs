//! The journal: the list of pages beside the page that is read; it must never change a page by itself.

mod filters;
mod finder;
mod moves;
mod page;
mod pages;
mod panes;
mod search;
mod through;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::page::{Press, Reader};
use self::pages::Pages;
use self::panes::{Focus, Item, Panes, measure};
use self::through::Through;
use super::{Change, Context, News, Place, Screen, Step};
use crate::keys::{Action, Input, Scope};
use crate::text::{cut, dates, first_sentence, wrap};
use crate::widgets::sheet::{GUTTER, Hits, Sheet};

pub use self::search::SearchScreen;

/// Entries that are counted before the first picture, at least; the rest beside the screen.
const COUNTED: usize = 200;
/// How often it looks whether the counting is done.
const PACE: std::time::Duration = std::time::Duration::from_millis(50);

/// The journal.
pub struct JournalScreen {
    pages: Pages,
    /// Counts the pages beside everything else, and finds files that cannot be read.
    counted: Through,
    /// The page has the focus, not the list.
    reading: bool,
    /// It was opened at one page, and goes back to where that came from.
    came: bool,
    version: usize,
    button: usize,
    scroll: usize,
}

impl JournalScreen {
    /// The journal from its newest page, or with the page of this id open.
    pub fn new(id: Option<&str>, context: &Context) -> Self {
        let mut screen = Self {
            pages: Pages::newest(1, context),
            counted: Through::of(context.journal, COUNTED),
            reading: false,
            came: false,
            version: 0,
            button: 0,
            scroll: 0,
        };
        screen.pages.resize(screen.tall(context), context);
        if id.is_some_and(|id| screen.pages.find((id, false), context)) {
            (screen.reading, screen.came) = (true, true);
        }
        screen
    }

    /// What stands above the panes: how many pages, and what could not be read.
    fn above(&self, width: u16, context: &Context) -> Vec<String> {
        let text = context.text;
        let mut lines = vec![if self.counted.done() {
            text.fill("journal.count", &[("count", self.counted.read.into())])
        } else {
            text.get("journal.order")
        }];
        let damaged = &self.counted.damaged;
        if let Some(first) = damaged.first() {
            let path = if damaged.len() == 1 { first.clone() } else { context.journal.places().journal() };
            let path = context.journal.places().shown(&path);
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
        Panes::new(below, panes::head_width(context))
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
        let button = self.reading.then_some(self.button);
        self.pages.page().map(|page| Reader { page, version: self.version, query: None, button })
    }

    /// A button that can be pressed has the number of its place on the page.
    fn presses(&self, context: &Context) -> Vec<Press> {
        self.reader().map(|reader| reader.presses(context)).unwrap_or_default()
    }

    fn scroll(&mut self, rows: isize, context: &Context) {
        let room = self.room(Rect::from(context.size), context);
        let Some(reader) = self.reader() else { return };
        let last = reader.sheet(measure(room), room.height, context).last_scroll(room.height);
        self.scroll = self.scroll.min(last).saturating_add_signed(rows).min(last);
    }

    /// Brings the focused button into sight.
    fn show_button(&mut self, context: &Context) {
        let room = self.room(Rect::from(context.size), context);
        let Some(reader) = self.reader() else { return };
        self.scroll = reader.sheet(measure(room), room.height, context).scroll(room.height);
    }

    fn turn(&mut self) {
        (self.version, self.button, self.scroll) = (0, 0, 0);
    }

    fn fresh(&mut self, context: &Context) {
        self.counted = Through::of(context.journal, COUNTED);
        self.pages.reload(context);
        self.pages.resize(self.tall(context), context);
        self.version = 0;
        self.button = self.button.min(self.presses(context).len().saturating_sub(1));
        self.scroll(0, context);
    }

    fn read(&mut self, context: &Context) -> Step {
        match self.pages.page() {
            None => Step::Open(Place::Begin("check_in".into())),
            Some(page) if page.draft.is_some() => Step::Open(Place::Resume {
                kind: page.entry.shown.kind.clone(),
                id: page.entry.shown.id.clone(),
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
            let versions = self.pages.page().map_or(1, |page| page.entry.versions().count());
            self.version = (self.version + 1) % versions;
        }
        self.reader().map_or(Step::Stay, |reader| reader.step(press, context))
    }

    fn page_height(&self, context: &Context) -> isize {
        self.room(Rect::from(context.size), context).height.saturating_sub(2) as isize
    }

    /// What works on the focused page, in the list and on the page itself.
    fn verb(&mut self, action: Action, context: &Context) -> Step {
        let Some(page) = self.pages.page() else { return Step::Stay };
        let record = &page.entry.shown;
        match action {
            // A draft is not in the journal yet; it is changed and left where it is written.
            _ if page.draft.is_some() && action == Action::Remove => Step::Stay,
            _ if page.draft.is_some() => {
                Step::Open(Place::Resume { kind: record.kind.clone(), id: record.id.clone() })
            }
            Action::Remove => {
                let title = panes::kind_name(&record.kind, context.text);
                let date = dates::short(context.text, page.evening);
                let args = [("title", title.into()), ("date", date.into())];
                Step::Keep(Change::Remove(record.id.clone()), context.text.fill("journal.trash.toast", &args))
            }
            // An entry of an exercise that this build does not have can only be read.
            _ if context.exercises.get(&record.kind).is_none() => Step::Stay,
            _ => match self.reader() {
                Some(reader) => Step::Open(Place::Again(reader.record().clone(), false)),
                None => Step::Stay,
            },
        }
    }

    fn empty(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut sheet = Sheet::new(theme, area.width);
        for line in self.above(area.width, context).iter().skip(1) {
            sheet.words(line, theme.text());
        }
        sheet.gap();
        sheet.words(&text.get("journal.empty"), theme.text());
        sheet.gap();
        sheet.choice(0, true, "", &text.get("journal.empty.do"), theme.text());
        sheet.paint(frame, area, 0)
    }

    fn list(&self, frame: &mut Frame, panes: &Panes, context: &Context) -> Hits {
        let (shown, at) = self.pages.window();
        let items: Vec<Item> = shown
            .iter()
            .map(|page| Item {
                head: panes::head(&page.entry.shown, page.evening, context),
                below: &page.gist,
                query: None,
            })
            .collect();
        let focus = if self.reading { Focus::Beside } else { Focus::Here };
        panes::list(frame, panes.list, &items, (at, focus), self.pages.more_below(), context.theme)
    }
}

impl Screen for JournalScreen {
    fn scope(&self) -> Scope {
        if self.reading { Scope::Entry } else { Scope::Journal }
    }

    fn pace(&self, _context: &Context) -> Option<std::time::Duration> {
        (!self.counted.done()).then_some(PACE)
    }

    fn crumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.journal")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.journal"), Some("help.journal".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Act(
                action @ (Action::Up
                | Action::Down
                | Action::Left
                | Action::Right
                | Action::NextField
                | Action::PreviousField
                | Action::PageUp
                | Action::PageDown
                | Action::First
                | Action::Last),
            ) => {
                if self.reading {
                    self.move_page(action, context);
                } else {
                    self.move_list(action, context);
                }
            }
            Input::Act(Action::Next | Action::Choose) if self.reading => {
                return self.press(self.button, context);
            }
            Input::Act(Action::Next | Action::Choose) => return self.read(context),
            Input::Act(action @ (Action::Remove | Action::Edit)) => return self.verb(action, context),
            Input::Act(Action::New) => return Step::Open(Place::Begin("note".into())),
            Input::Act(Action::Search) => return Step::Open(Place::Search(String::new())),
            Input::Act(Action::Filter) => return Step::Open(Place::Filters),
            Input::Act(Action::Back) if self.reading && !self.came => {
                self.reading = false;
                self.turn();
            }
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            Input::Target(target) => return self.target(target, context),
            Input::Wheel(up, x, _) => self.wheel(up, x, context),
            Input::Resize => {
                self.pages.resize(self.tall(context), context);
                self.scroll(0, context);
            }
            Input::Tick if !self.counted.done() => {
                self.counted.go_on();
                self.pages.resize(self.tall(context), context);
            }
            _ => {}
        }
        Step::Stay
    }

    fn told(&mut self, news: &News, context: &Context) -> Step {
        match news {
            News::Kept(Change::Remove(_)) => {
                self.fresh(context);
                // The list shows what the focus moved on to.
                (self.reading, self.came) = (false, false);
                self.turn();
            }
            News::Kept(Change::Restore(id)) => {
                self.fresh(context);
                self.pages.find((id, false), context);
                self.turn();
            }
            News::Kept(_) | News::Back => self.fresh(context),
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let Some(reader) = self.reader() else { return self.empty(frame, area, context) };
        let panes = self.panes(area, context);
        if self.reading && panes.beside.is_none() {
            return reader.paint(frame, Panes::whole(area), self.scroll, context);
        }
        let (theme, left) = (context.theme, panes.list.x + GUTTER);
        for (y, line) in (area.y..panes.list.y).zip(self.above(area.width, context)) {
            frame.buffer_mut().set_stringn(left, y, line, usize::from(area.right() - left), theme.muted());
        }
        let mut hits = self.list(frame, &panes, context);
        if let Some((x, page)) = panes.beside {
            panes::rule(frame, x, page, theme);
            hits.extend(reader.paint(frame, page, self.scroll, context));
        }
        hits
    }
}

#[cfg(test)]
mod tests;

#[cfg(test)]
mod search_tests;
