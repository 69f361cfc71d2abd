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
use super::entry_page::PAGE;
use super::list_and_page::{ListAndPage, WHEEL};
use crate::journal::Query;
use crate::keys::{Action, Edit, Input, Label, Move, Scope, Typing, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Outcome, Route, Screen, Step, suggestions};
use crate::text::{cut, width};
use crate::widgets::editor::Editor;
use crate::widgets::page::{GUTTER, Hits, Page};
use crate::widgets::two_panes::{TwoPanes, text_width};

/// How often it looks whether something was found.
const PACE: Duration = Duration::from_millis(10);
const FIELD: usize = PAGE - 1;
const FILTER: usize = PAGE - 10;

/// Searching the journal.
pub struct SearchScreen {
    field: Editor,
    filters: Filters,
    results: Results,
    view: ListAndPage,
    /// The focus went to another result; else it is on the first one, whatever came before that was found.
    moved: bool,
}

impl SearchScreen {
    /// A search for these words; none is an empty field.
    pub fn new(words: &str, context: &Context) -> Self {
        let mut field = Editor::line();
        field.set_text(words);
        let (filters, results) = (Filters::new(context), Results::default());
        let mut screen = Self { field, filters, results, view: ListAndPage::default(), moved: false };
        screen.ask(context);
        screen
    }

    /// The same, with the focus on the filters.
    pub fn filtering(context: &Context) -> Self {
        let mut screen = Self::new("", context);
        screen.filters.focus = Some(0);
        screen
    }

    /// Looks for what stands in the field and the filters now.
    fn ask(&mut self, context: &Context) {
        let mut question = Question { query: Query::parse(&self.field.text()), ..Question::default() };
        self.filters.ask(&mut question, suggestions::evening(context.now, context));
        if question != self.results.question {
            self.view.query = question.query.clone();
            self.moved = false;
            self.view.turn();
            self.results.ask(question, &mut self.view.list, context);
        }
        self.show_first(context);
        self.fit(context);
    }

    /// The first result has the focus as long as the person chose no other.
    fn show_first(&mut self, context: &Context) {
        if !self.moved && self.view.list.at() > 0 {
            self.view.go(Move::First, context);
        }
    }

    /// Moves the focus from result to result.
    fn go(&mut self, by: Move, context: &Context) {
        self.moved = true;
        self.view.go(by, context);
    }

    /// Whether there is a row for the filters: always where there is room, else while they matter.
    fn has_row(&self, context: &Context) -> bool {
        !context.short() && !context.narrow() || self.filters.focus.is_some() || self.filters.are_set()
    }

    /// The panes below the field and the filters.
    fn panes(&self, area: Rect, context: &Context) -> TwoPanes {
        let above = 1 + u16::from(!context.short()) + u16::from(self.has_row(context));
        ListAndPage::panes(area, above, context)
    }

    fn fit(&mut self, context: &Context) {
        let panes = self.panes(Rect::from(context.size), context);
        self.view.fit(&panes, context);
    }

    fn scroll(&mut self, by: Move, context: &Context) {
        if let Some((_, room)) = self.panes(Rect::from(context.size), context).beside {
            self.view.scroll(by, room, context);
        }
    }

    fn read(&self) -> Step {
        let found = self.view.list.page();
        found.map_or(Step::Stay, |row| Step::Open(Route::Journal(Some(row.entry.shown.id.clone()))))
    }

    fn edit(&mut self, edit: Edit, context: &Context) {
        match edit {
            Edit::Up => self.go(Move::Rows(-1), context),
            Edit::Down => self.go(Move::Rows(1), context),
            edit => {
                // The width only matters to fields of many lines.
                self.field.apply(edit, context.size.width);
                self.ask(context);
            }
        }
    }

    fn turn_filter(&mut self, by: isize, context: &Context) {
        self.filters.turn(by);
        self.ask(context);
    }

    /// Empties the field; if that has no words or no focus, opens the filters.
    fn clear(&mut self, context: &Context) {
        if self.filters.focus.is_some() || self.field.is_empty() {
            self.filters.clear();
        } else {
            self.field.set_text("");
        }
        self.ask(context);
    }

    /// What can be done while the field has the focus.
    fn in_field(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        can.elsewhere(Action::Down.called(Label::RESULT).shown_as("↑↓"));
        can.travel(&[Action::Up, Action::Down], SearchScreen::go);
        can.elsewhere(Action::NextField.called(Label::FILTER));
        can.offer(hint::READ, |search, _| search.read());
        let clear = Action::Back.called(Label::CLEAR);
        if self.field.is_empty() && !self.filters.are_set() {
            can.offer(clear, |_, _| Step::Leave);
        } else {
            can.offer(clear, Self::clear);
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
            PAGE => return self.read(),
            FIELD => self.filters.focus = None,
            FILTER.. => {
                self.filters.focus = Some(target - FILTER);
                self.turn_filter(1, context);
            }
            row => {
                self.moved = true;
                let there = self.view.press(row, context);
                if there || !TwoPanes::fit(context.size.width) {
                    return self.read();
                }
            }
        }
        Step::Stay
    }
}

/// What can be done while a filter has the focus.
fn in_filters() -> Actions<SearchScreen> {
    let mut can = Actions::<SearchScreen>::default();
    can.elsewhere(Action::Down.called(Label::CHANGE).shown_as("↑↓"));
    can.also(&[Action::Up], |search, context| search.turn_filter(-1, context));
    can.also(&[Action::Down, Action::Choose], |search, context| search.turn_filter(1, context));
    can.offer(hint::NEXT, |search, _| search.filters.focus = None);
    can.also(&[Action::Search], |search, _| search.filters.focus = None);
    can.elsewhere(hint::FIELD);
    can.offer(Action::Back.called(Label::CLEAR), SearchScreen::clear);
    can.elsewhere(hint::HELP);
    can.travel(&[Action::Left, Action::Right], |search, by, _| search.filters.beside(by));
    can
}

impl Interactive for SearchScreen {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = if self.filters.focus.is_some() { in_filters() } else { self.in_field() };
        can.travel(&[Action::PreviousField, Action::NextField], |search, by, _| search.filters.step(by));
        can.travel(&[Action::PageUp, Action::PageDown], SearchScreen::go);
        can
    }
}

impl Screen for SearchScreen {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn typing(&self) -> Typing {
        if self.filters.focus.is_some() { Typing::No } else { Typing::Line }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.results.running.then_some(PACE)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.journal"), context.text.get("place.search")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("search.title"), None)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Target(target) => return self.target(target, context),
            Input::Tick if self.results.running => {
                self.results.go_on(&mut self.view.list, context);
                self.show_first(context);
            }
            Input::Resize => self.scroll(Move::Rows(0), context),
            Input::Wheel(up, x, _) if self.panes(Rect::from(context.size), context).over_page(x) => {
                self.scroll(Move::wheel(up, WHEEL), context);
            }
            Input::Wheel(up, ..) => self.go(Move::wheel(up, 1), context),
            _ => {}
        }
        Step::Stay
    }

    fn after_input(&mut self, context: &Context) {
        self.fit(context);
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if matches!(outcome, Outcome::Saved(_) | Outcome::Back) {
            self.results.ask_again(&mut self.view.list, context);
            self.fit(context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let panes = self.panes(area, context);
        let width = panes.right() - panes.list.x;
        let row = Rect { height: 1.min(area.height), width, x: panes.list.x, y: area.y };
        let mut hits = Hits::new();
        if let Some(page) = self.view.page(false) {
            hits.extend(self.view.draw(frame, &panes, true, &page, context));
        } else if !self.results.running && panes.list.height > 0 {
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
