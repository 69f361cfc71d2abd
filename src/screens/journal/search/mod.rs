//! Search: results from the first letter on, newest first, while the cursor stays in the field; never holds up a key.

mod filters;
mod results;
pub(super) mod worker;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::filters::Filters;
use self::results::Results;
use self::worker::Question;
use super::list_rows::{self, Item};
use super::reader::{EntryPage, PAGE, Reader, WHEEL};
use crate::journal::Query;
use crate::keys::{Action, Edit, Input, Label, Move, Scope, Typing, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Outcome, Route, Screen, Step};
use crate::text::{cut, width};
use crate::widgets::editor::Editor;
use crate::widgets::page::{GUTTER, Hits, Page};
use crate::widgets::two_panes::{TwoPanes, text_width, window_top};

/// How often it looks whether something was found.
const PACE: Duration = Duration::from_millis(10);
/// The target of the field.
const FIELD: usize = PAGE - 1;
/// The target of the first filter.
const FILTER: usize = PAGE - 10;

/// Searching the journal.
pub struct SearchScreen {
    field: Editor,
    filters: Filters,
    results: Results,
    /// The focused result, and the first in the window.
    at: usize,
    top: usize,
    reader: Reader,
}

impl SearchScreen {
    /// A search for these words; none is an empty field.
    pub fn new(words: &str, context: &Context) -> Self {
        let mut field = Editor::line();
        field.set_text(words);
        let (filters, results) = (Filters::new(context), Results::default());
        let mut screen = Self { field, filters, results, at: 0, top: 0, reader: Reader::default() };
        screen.ask(context);
        screen
    }

    /// The same, with the focus on the filters.
    pub fn filtering(context: &Context) -> Self {
        let mut screen = Self::new("", context);
        screen.filters.focus(0);
        screen
    }

    /// Looks for what stands in the field and the filters now.
    fn ask(&mut self, context: &Context) {
        let mut question = Question { query: Query::parse(&self.field.text()), ..Question::default() };
        let evening = context.now - chrono::TimeDelta::hours(context.journal.day_ends().into());
        self.filters.ask(&mut question, evening.date_naive());
        if self.results.ask(question, context) {
            (self.at, self.top) = (0, 0);
            self.reader.turn();
        }
        self.settle(context);
    }

    /// Whether there is a row for the filters: always where there is room, else while they matter.
    fn has_row(&self, context: &Context) -> bool {
        !context.short() && !context.narrow() || self.filters.focused() || self.filters.are_set()
    }

    /// The panes below the field and the filters.
    fn panes(&self, area: Rect, context: &Context) -> TwoPanes {
        let above = 1 + u16::from(!context.short()) + u16::from(self.has_row(context));
        let rest = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
        TwoPanes::new(rest, list_rows::head_width(context))
    }

    /// How many results the list shows.
    fn shown(&self, context: &Context) -> usize {
        list_rows::shown_in(self.panes(Rect::from(context.size), context).list)
    }

    /// Keeps the focus on a result that is there, and in the window.
    fn settle(&mut self, context: &Context) {
        self.at = self.at.min(self.results.found.len().saturating_sub(1));
        self.top = window_top(self.top, self.at, self.shown(context).max(1));
    }

    fn go_to(&mut self, at: usize, context: &Context) {
        if at != self.at {
            self.reader.turn();
        }
        self.at = at;
        self.settle(context);
    }

    /// Moves the focus; a window at a time leaves one result of it in sight.
    fn go(&mut self, by: Move, context: &Context) -> Step {
        let last = self.results.found.len().saturating_sub(1);
        self.go_to(by.to(self.at, last, self.shown(context).saturating_sub(1).max(1)), context);
        Step::Stay
    }

    fn page(&self) -> Option<EntryPage<'_>> {
        let found = self.results.found.get(self.at)?;
        Some(self.reader.page(&found.row, Some(&self.results.question.query), false))
    }

    fn scroll(&mut self, by: Move, context: &Context) {
        let Some((_, room)) = self.panes(Rect::from(context.size), context).beside else { return };
        let top = self.page().map(|page| self.reader.scrolled(by, &page, room, context));
        self.reader.top = top.unwrap_or(self.reader.top);
    }

    fn read(&self) -> Step {
        let found = self.results.found.get(self.at);
        found.map_or(Step::Stay, |found| Step::Open(Route::Journal(Some(found.row.entry.shown.id.clone()))))
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        match edit {
            Edit::Up => return self.go(Move::Rows(-1), context),
            Edit::Down => return self.go(Move::Rows(1), context),
            edit => {
                // The width only matters to fields of many lines.
                self.field.apply(edit, context.size.width);
                self.ask(context);
            }
        }
        Step::Stay
    }

    fn leave_filters(&mut self) -> Step {
        self.filters.leave();
        Step::Stay
    }

    fn turn_filter(&mut self, by: isize, context: &Context) -> Step {
        self.filters.turn(by);
        self.ask(context);
        Step::Stay
    }

    fn clear_filters(&mut self, context: &Context) -> Step {
        self.filters.leave();
        self.filters.clear();
        self.ask(context);
        Step::Stay
    }

    fn clear_field(&mut self, context: &Context) -> Step {
        self.field.set_text("");
        self.ask(context);
        Step::Stay
    }

    /// What can be done while the field has the focus.
    fn in_field(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        can.elsewhere(Action::Down.called(Label::RESULT).shown_as("↑↓"));
        can.travel(&[Action::Up, Action::Down], |search: &mut Self, by, context| search.go(by, context));
        can.elsewhere(Action::NextField.called(Label::FILTER));
        can.offer(hint::READ, |search: &mut Self, _| search.read());
        let clear = Action::Back.called(Label::CLEAR);
        if !self.field.is_empty() {
            can.offer(clear, |search: &mut Self, context| search.clear_field(context));
        } else if self.filters.are_set() {
            can.offer(clear, |search: &mut Self, context| search.clear_filters(context));
        } else {
            can.offer(clear, |_, _| Step::Leave);
        }
        can.elsewhere(hint::SUPPORT_WRITING);
        can
    }

    fn field_row(&self, frame: &mut Frame, row: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let left = row.x + GUTTER;
        let label = format!("{} ", context.text.get("search.label"));
        let count = self.results.count(context);
        let room = usize::from(row.right().saturating_sub(left));
        // The number stands where it can; the field keeps at least a few words.
        let kept = width(&label) + if context.narrow() { 10 } else { 12 };
        let count = cut(&count, room.saturating_sub(kept + 2), theme.marks.more);
        let buffer = frame.buffer_mut();
        buffer.set_stringn(left, row.y, &label, room, theme.muted());
        let x = left + width(&label) as u16;
        let after = if count.is_empty() { 0 } else { width(&count) as u16 + 2 };
        let wide = row.right().saturating_sub(x + after).max(1);
        let view = self.field.view(wide, 1);
        buffer.set_style(Rect { x, y: row.y, width: wide, height: 1 }, theme.surface());
        let words = view.rows.first().cloned().unwrap_or_default();
        buffer.set_stringn(x, row.y, words, usize::from(wide), theme.surface());
        buffer.set_string(row.right().saturating_sub(width(&count) as u16), row.y, &count, theme.muted());
        frame.set_cursor_position((x + view.cursor.0, row.y));
        vec![(Rect { x: left, width: row.right().saturating_sub(left), height: 1, y: row.y }, FIELD)]
    }

    fn rows(&self, frame: &mut Frame, list: Rect, context: &Context) -> Hits {
        let (theme, query) = (context.theme, &self.results.question.query);
        let room = list_rows::below_width(list);
        let shown = self.results.found.iter().skip(self.top).take(list_rows::shown_in(list));
        let snippets: Vec<String> =
            shown.clone().map(|found| query.snippet(&found.words, room, theme.marks.more)).collect();
        let head = |found: &worker::Found| list_rows::head(&found.row.entry.shown, context);
        let items: Vec<Item> = shown
            .zip(&snippets)
            .map(|(found, snippet)| Item { head: head(found), below: snippet, query: Some(query) })
            .collect();
        let more = self.top + items.len() < self.results.found.len();
        list_rows::paint(frame, list, &items, (self.at - self.top, true), more, theme)
    }

    /// What stands in the place of results.
    fn nothing(&self, frame: &mut Frame, panes: &TwoPanes, context: &Context) {
        let key = match (self.results.question.is_empty(), self.filters.are_set()) {
            (true, _) => "search.hint",
            (false, true) => "journal.filter.none",
            (false, false) => "search.empty",
        };
        let room = TwoPanes::whole(Rect { width: panes.right(), ..panes.list });
        let mut page = Page::with_measure(context.theme, text_width(room));
        page.words(&context.text.get(key), context.theme.muted());
        page.paint_at(frame, Rect { x: panes.list.x, width: room.width, ..panes.list }, 0);
    }

    fn target(&mut self, target: usize, context: &Context) -> Step {
        match target {
            PAGE => self.read(),
            FIELD => self.leave_filters(),
            FILTER.. => {
                self.filters.focus(target - FILTER);
                self.turn_filter(1, context)
            }
            row => {
                let there = self.at == self.top + row;
                self.go_to(self.top + row, context);
                if there || !TwoPanes::fit(context.size.width) { self.read() } else { Step::Stay }
            }
        }
    }
}

/// What can be done while a filter has the focus.
fn in_filters() -> Actions<SearchScreen> {
    let mut can = Actions::<SearchScreen>::default();
    can.elsewhere(Action::Down.called(Label::CHANGE).shown_as("↑↓"));
    can.also(&[Action::Up], |search, context| search.turn_filter(-1, context));
    can.also(&[Action::Down, Action::Choose], |search, context| search.turn_filter(1, context));
    can.offer(hint::NEXT, |search, _| search.leave_filters());
    can.also(&[Action::Search], |search, _| search.leave_filters());
    can.elsewhere(hint::FIELD);
    let clear = Action::Back.called(Label::CLEAR);
    can.offer(clear, SearchScreen::clear_filters);
    can.elsewhere(hint::HELP);
    can.travel(&[Action::Left, Action::Right], |search, by, _| {
        search.filters.beside(by);
        Step::Stay
    });
    can
}

impl Interactive for SearchScreen {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = if self.filters.focused() { in_filters() } else { self.in_field() };
        can.travel(&[Action::PreviousField, Action::NextField], |search: &mut Self, by, _| {
            search.filters.step(by);
            Step::Stay
        });
        can.travel(&[Action::PageUp, Action::PageDown], |search: &mut Self, by, context| {
            search.go(by, context)
        });
        can
    }
}

impl Screen for SearchScreen {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn typing(&self) -> Typing {
        if self.filters.focused() { Typing::No } else { Typing::Line }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.results.running().then_some(PACE)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.journal"), context.text.get("place.search")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("search.title"), None)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => return self.edit(edit, context),
            Input::Target(target) => return self.target(target, context),
            Input::Tick if self.results.running() => self.results.go_on(self.at),
            Input::Resize => self.scroll(Move::Rows(0), context),
            Input::Wheel(up, x, _) if self.panes(Rect::from(context.size), context).over_page(x) => {
                self.scroll(Move::wheel(up, WHEEL), context);
            }
            Input::Wheel(up, ..) => return self.go(Move::wheel(up, 1), context),
            _ => {}
        }
        Step::Stay
    }

    fn after_input(&mut self, context: &Context) {
        self.settle(context);
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if matches!(outcome, Outcome::Saved(_) | Outcome::Back) {
            self.results.ask_again(self.at, context);
            self.settle(context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let panes = self.panes(area, context);
        let width = panes.right() - panes.list.x;
        let row = Rect { height: 1.min(area.height), width, x: panes.list.x, y: area.y };
        let mut hits = Hits::new();
        if let Some(page) = self.page() {
            hits.extend(self.rows(frame, panes.list, context));
            if let Some(room) = panes.rule(frame, context.theme) {
                hits.extend(page.paint(frame, room, self.reader.top, context));
            }
        } else if !self.results.running() && panes.list.height > 0 {
            self.nothing(frame, &panes, context);
        }
        // Last, so that the cursor stands in the field, or on a filter.
        hits.extend(self.field_row(frame, row, context));
        if self.has_row(context) {
            hits.extend(self.filters.paint(frame, Rect { y: row.y + 1, ..row }, FILTER, context));
        }
        hits
    }
}
