//! Search: results from the first letter on, newest first, while the cursor stays in the field; never holds up a key.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::filters::Filters;
use super::page::Reader;
use super::search_worker::{Found, Question, SearchWorker};
use super::two_panes::{self, DETAIL, Focus, Item, Panes, measure};
use crate::journal::Query;
use crate::keys::{Action, Edit, Input, Scope, Typing};
use crate::screens::{Context, Outcome, Route, Screen, Step};
use crate::text::{cut, width};
use crate::widgets::editor::Editor;
use crate::widgets::page::{GUTTER, Hits, Page};

/// How often it looks whether something was found.
const PACE: Duration = Duration::from_millis(10);
/// The target of the field.
const FIELD: usize = DETAIL - 1;
/// The target of the first filter.
const FILTER: usize = DETAIL - 10;

/// Searching the journal.
pub struct SearchScreen {
    field: Editor,
    filters: Filters,
    question: Question,
    /// Reads beside the screen; begins with the first question.
    search_worker: Option<SearchWorker>,
    /// The number of the last question, and whether its answer is not complete.
    asked: usize,
    running: bool,
    found: Vec<Found>,
    /// Results of the last question that do not take the place of the earlier ones yet, so that nothing flickers.
    coming: Option<Vec<Found>>,
    /// All that were found, also those that are not shown, and all that were looked through.
    count: usize,
    read: usize,
    at: usize,
    top: usize,
    scroll: usize,
}

impl SearchScreen {
    /// A search for these words; none is an empty field.
    pub fn new(words: &str, context: &Context) -> Self {
        let mut field = Editor::line();
        field.set_text(words);
        let mut screen = Self {
            field,
            filters: Filters::new(context),
            question: Question::default(),
            search_worker: None,
            asked: 0,
            running: false,
            found: Vec::new(),
            coming: None,
            count: 0,
            read: 0,
            at: 0,
            top: 0,
            scroll: 0,
        };
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
        if question == self.question {
            return;
        }
        self.question = question;
        // What was found stays until something else is, if it could be found now.
        self.found.retain(|found| self.question.query.matches(&found.folded));
        (self.at, self.top, self.scroll) = (0, 0, 0);
        self.again(context);
    }

    fn again(&mut self, context: &Context) {
        self.asked += 1;
        self.running = !self.question.is_empty();
        self.coming = self.running.then(Vec::new);
        if !self.running {
            self.found.clear();
        }
        if self.search_worker.as_ref().is_none_or(|search_worker| !search_worker.fits(context))
            && self.running
        {
            self.search_worker = Some(SearchWorker::new(context));
        }
        if let Some(search_worker) = &self.search_worker {
            search_worker.ask(self.asked, self.question.clone());
        }
        self.go_on(context);
    }

    /// Takes what was found meanwhile.
    fn go_on(&mut self, context: &Context) {
        while let Some(batch) = self.search_worker.as_mut().and_then(SearchWorker::next) {
            if batch.ask != self.asked {
                continue;
            }
            (self.count, self.read, self.running) = (batch.count, batch.read, !batch.done);
            match &mut self.coming {
                Some(coming) => coming.extend(batch.found),
                None => self.found.extend(batch.found),
            }
            let enough = |coming: &mut Vec<Found>| batch.done || coming.len() > self.at;
            if let Some(coming) = self.coming.take_if(enough) {
                self.found = coming;
            }
        }
        self.settle(context);
    }

    /// Whether there is a row for the filters: always where there is room, else while they matter.
    fn has_row(&self, context: &Context) -> bool {
        !context.short() && !context.narrow() || self.filters.focused() || self.filters.are_set()
    }

    /// The panes below the field and the filters.
    fn below(&self, area: Rect, context: &Context) -> Panes {
        let above = 1 + u16::from(!context.short()) + u16::from(self.has_row(context));
        let rest = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
        Panes::new(rest, two_panes::head_width(context))
    }

    fn settle(&mut self, context: &Context) {
        let tall = self.below(Rect::from(context.size), context).tall().max(1);
        self.at = self.at.min(self.found.len().saturating_sub(1));
        self.top = self.top.min(self.at).max((self.at + 1).saturating_sub(tall));
    }

    fn to(&mut self, at: usize, context: &Context) {
        if at != self.at {
            self.scroll = 0;
        }
        self.at = at;
        self.settle(context);
    }

    fn reader(&self) -> Option<Reader<'_>> {
        let found = self.found.get(self.at)?;
        Some(Reader { row: &found.row, version: 0, query: Some(&self.question.query), button: None })
    }

    fn read(&self) -> Step {
        self.found
            .get(self.at)
            .map_or(Step::Stay, |found| Step::Open(Route::Journal(Some(found.row.entry.shown.id.clone()))))
    }

    fn scroll(&mut self, rows: isize, context: &Context) {
        let Some((_, room)) = self.below(Rect::from(context.size), context).beside else { return };
        let Some(reader) = self.reader() else { return };
        let last = reader.lay_out(measure(room), room.height, context).last_scroll(room.height);
        self.scroll = self.scroll.min(last).saturating_add_signed(rows).min(last);
    }

    fn edit(&mut self, edit: Edit, context: &Context) {
        match edit {
            Edit::Up => self.to(self.at.saturating_sub(1), context),
            Edit::Down => self.to(self.at + 1, context),
            edit => {
                // The width only matters to fields of many lines.
                self.field.apply(edit, context.size.width);
                self.ask(context);
            }
        }
    }

    /// An input while a filter has the focus; none that it does not want.
    fn filter(&mut self, input: &Input, context: &Context) -> Option<Step> {
        match input {
            Input::Act(Action::Left) => self.filters.beside(-1),
            Input::Act(Action::Right) => self.filters.beside(1),
            Input::Act(Action::Up) => self.turn(-1, context),
            Input::Act(Action::Down | Action::Choose) => self.turn(1, context),
            Input::Act(Action::Next | Action::Search) => self.filters.leave(),
            Input::Act(Action::Back) => {
                self.filters.leave();
                self.open_all(context);
            }
            _ => return None,
        }
        self.settle(context);
        Some(Step::Stay)
    }

    fn turn(&mut self, by: isize, context: &Context) {
        self.filters.turn(by);
        self.ask(context);
    }

    fn open_all(&mut self, context: &Context) {
        self.filters.clear();
        self.ask(context);
    }

    /// What stands right of the field: how many were found of how many, or that the search goes on.
    fn told_count(&self, context: &Context) -> String {
        if self.question.is_empty() {
            String::new()
        } else if self.running {
            context.text.get("search.still")
        } else {
            let args = [("count", self.count.into()), ("total", self.read.to_string().into())];
            context.text.fill("search.found", &args)
        }
    }

    fn field_row(&self, frame: &mut Frame, row: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let left = row.x + GUTTER;
        let label = format!("{} ", context.text.get("search.label"));
        let count = self.told_count(context);
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

    fn results(&self, frame: &mut Frame, panes: &Panes, context: &Context) -> Hits {
        let (theme, room) = (context.theme, two_panes::below_width(panes.list));
        let shown = self.found.iter().skip(self.top).take(panes.tall());
        let snippets: Vec<String> = shown
            .clone()
            .map(|found| self.question.query.snippet(&found.words, room, theme.marks.more))
            .collect();
        let items: Vec<Item> = shown
            .zip(&snippets)
            .map(|(found, snippet)| Item {
                head: two_panes::head(&found.row.entry.shown, context),
                below: snippet,
                query: Some(&self.question.query),
            })
            .collect();
        let more = self.top + items.len() < self.found.len();
        two_panes::list(frame, panes.list, &items, (self.at - self.top, Focus::Field), more, theme)
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
        self.running.then_some(PACE)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.journal"), context.text.get("place.search")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("search.title"), None)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let window = self.below(Rect::from(context.size), context).tall().saturating_sub(1).max(1);
        if self.filters.focused()
            && let Some(step) = self.filter(&input, context)
        {
            return step;
        }
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Act(Action::Up) => self.to(self.at.saturating_sub(1), context),
            Input::Act(Action::Down) => self.to(self.at + 1, context),
            Input::Act(Action::PageUp) => self.to(self.at.saturating_sub(window), context),
            Input::Act(Action::PageDown) => self.to(self.at + window, context),
            Input::Act(Action::Next) | Input::Target(DETAIL) => return self.read(),
            Input::Act(Action::NextField) => self.filters.step(1),
            Input::Act(Action::PreviousField) => self.filters.step(-1),
            Input::Act(Action::Back) if !self.field.is_empty() => {
                self.field.set_text("");
                self.ask(context);
            }
            Input::Act(Action::Back) if self.filters.are_set() => self.open_all(context),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            Input::Tick if self.running => self.go_on(context),
            Input::Resize => {
                self.settle(context);
                self.scroll(0, context);
            }
            Input::Wheel(up, x, _) => {
                let beside = self.below(Rect::from(context.size), context).beside;
                let step = if up { -1 } else { 1 };
                if beside.is_some_and(|(rule, _)| x > rule) {
                    self.scroll(step * 3, context);
                } else {
                    self.to(self.at.saturating_add_signed(step), context);
                }
            }
            Input::Target(FIELD) => self.filters.leave(),
            Input::Target(choice) if (FILTER..FIELD).contains(&choice) => {
                self.filters.focus(choice - FILTER);
                self.turn(1, context);
            }
            Input::Target(row) if row < FILTER => {
                let there = self.at == self.top + row;
                self.to(self.top + row, context);
                if there || self.below(Rect::from(context.size), context).beside.is_none() {
                    return self.read();
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if matches!(outcome, Outcome::Saved(_) | Outcome::Back) {
            self.again(context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let panes = self.below(area, context);
        let right = panes.beside.map_or(panes.list.right(), |(_, page)| page.right());
        let row =
            Rect { height: 1.min(area.height), width: right - panes.list.x, x: panes.list.x, y: area.y };
        let mut hits = Hits::new();
        if let Some(reader) = self.reader() {
            hits.extend(self.results(frame, &panes, context));
            if let Some((x, page)) = panes.beside {
                two_panes::rule(frame, x, page, theme);
                hits.extend(reader.paint(frame, page, self.scroll, context));
            }
        } else if !self.running && panes.list.height > 0 {
            let key = match (self.question.is_empty(), self.filters.are_set()) {
                (true, _) => "search.hint",
                (false, true) => "journal.filter.none",
                (false, false) => "search.empty",
            };
            let room = Panes::whole(Rect { width: right, ..panes.list });
            let mut page = Page::with_measure(theme, measure(room));
            page.words(&context.text.get(key), theme.muted());
            page.paint_at(frame, Rect { x: panes.list.x, width: room.width, ..panes.list }, 0);
        }
        // Last, so that the cursor stands in the field, or on a filter.
        hits.extend(self.field_row(frame, row, context));
        if self.has_row(context) {
            hits.extend(self.filters.paint(frame, Rect { y: row.y + 1, ..row }, FILTER, context));
        }
        hits
    }
}
