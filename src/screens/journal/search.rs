//! Search: results from the first letter on, newest first, while the cursor stays in the field; never holds up a key.

use std::time::Duration;

use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::page::Reader;
use super::pages::Page;
use super::panes::{self, DETAIL, Focus, Item, Panes, measure};
use super::through::Through;
use crate::journal::{Entry, Query, fold, haystack};
use crate::keys::{Action, Edit, Input, Scope, Typing};
use crate::screens::{Context, News, Place, Screen, Step};
use crate::text::{cut, width};
use crate::widgets::editor::Editor;
use crate::widgets::sheet::{GUTTER, Hits};

/// Entries that are looked through in one go; between two of them there is room for a key.
const LOOKED_THROUGH: usize = 150;
/// How often the search goes on.
const PACE: Duration = Duration::from_millis(10);
/// Results that can be gone through. Those beyond are counted; one more letter brings them nearer.
const SHOWN: usize = 500;
/// The target of the field.
const FIELD: usize = DETAIL - 1;

/// Something that was found.
struct Found {
    page: Page,
    /// What it was found in.
    words: String,
}

/// Searching the journal.
pub struct SearchScreen {
    field: Editor,
    query: Query,
    through: Through,
    found: Vec<Found>,
    /// All that were found, also those that are not shown.
    count: usize,
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
            query: Query::default(),
            through: Through::default(),
            found: Vec::new(),
            count: 0,
            at: 0,
            top: 0,
            scroll: 0,
        };
        screen.ask(context);
        screen
    }

    /// Looks for what stands in the field now: among what was found if that is enough, else from the beginning.
    fn ask(&mut self, context: &Context) {
        let query = Query::parse(&self.field.text());
        if query == self.query {
            return;
        }
        let all_there = !self.query.is_empty() && self.count == self.found.len();
        if all_there && query.narrows(&self.query) {
            self.found.retain(|found| query.matches(&fold(&found.words)));
            self.count = self.found.len();
            self.query = query;
        } else {
            self.query = query;
            self.again(context);
        }
        (self.at, self.top, self.scroll) = (0, 0, 0);
        self.go_on(context);
    }

    fn again(&mut self, context: &Context) {
        self.found.clear();
        self.count = 0;
        self.through = if self.query.is_empty() { Through::default() } else { Through::of(context.journal) };
    }

    fn go_on(&mut self, context: &Context) {
        let Self { query, through, found, count, .. } = self;
        through.step(context.journal, LOOKED_THROUGH, |entry| {
            if let Some(hit) = look(entry, query, context) {
                *count += 1;
                if found.len() < SHOWN {
                    found.push(hit);
                }
            }
        });
        self.settle(context);
    }

    fn settle(&mut self, context: &Context) {
        let tall = below(Rect::from(context.size), context).tall().max(1);
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
        Some(Reader { page: &found.page, version: 0, query: Some(&self.query), button: None })
    }

    fn read(&self) -> Step {
        self.found
            .get(self.at)
            .map_or(Step::Stay, |found| Step::Open(Place::Journal(Some(found.page.entry.shown.id.clone()))))
    }

    fn scroll(&mut self, rows: isize, context: &Context) {
        let Some((_, room)) = below(Rect::from(context.size), context).beside else { return };
        let Some(reader) = self.reader() else { return };
        let last = reader.sheet(measure(room), room.height, context).last_scroll(room.height);
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

    /// What stands right of the field: how many were found of how many, or that the search goes on.
    fn told_count(&self, context: &Context) -> String {
        if self.query.is_empty() {
            String::new()
        } else if !self.through.done() {
            context.text.get("search.still")
        } else {
            let args = [("count", self.count.into()), ("total", self.through.read.to_string().into())];
            context.text.fill("search.found", &args)
        }
    }

    fn field_row(&self, frame: &mut Frame, row: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let left = row.x + GUTTER;
        let label = format!("{} ", context.text.get("search.label"));
        let count = theme.marks.words(&self.told_count(context)).into_owned();
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
        let (theme, room) = (context.theme, panes::below_width(panes.list));
        let shown = self.found.iter().skip(self.top).take(panes.tall());
        let snippets: Vec<String> =
            shown.clone().map(|found| self.query.snippet(&found.words, room, theme.marks.more)).collect();
        let items: Vec<Item> = shown
            .zip(&snippets)
            .map(|(found, snippet)| Item {
                head: panes::head(&found.page.entry.shown, found.page.evening, context),
                below: snippet,
                query: Some(&self.query),
            })
            .collect();
        let more = self.top + items.len() < self.found.len();
        panes::list(frame, panes.list, &items, (self.at - self.top, Focus::Field), more, theme)
    }
}

/// The panes below the field.
fn below(area: Rect, context: &Context) -> Panes {
    let above = 1 + u16::from(!context.short());
    let rest = Rect { y: area.y + above, height: area.height.saturating_sub(above), ..area };
    Panes::new(rest, panes::head_width(context))
}

/// An entry as a result, if the words stand in it.
fn look(entry: Entry, query: &Query, context: &Context) -> Option<Found> {
    let exercise = context.exercises.get(&entry.shown.kind).map(AsRef::as_ref);
    let words = haystack(&entry.shown, exercise, context.text);
    if !query.matches(&fold(&words)) {
        return None;
    }
    let evening: NaiveDate = entry.shown.evening(context.journal.day_ends());
    Some(Found { page: Page { entry, draft: None, evening, gist: String::new() }, words })
}

impl Screen for SearchScreen {
    fn scope(&self) -> Scope {
        Scope::Search
    }

    fn typing(&self) -> Typing {
        Typing::Line
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        (!self.through.done()).then_some(PACE)
    }

    fn crumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.journal"), context.text.get("place.search")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("search.title"), None)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let window = below(Rect::from(context.size), context).tall().saturating_sub(1).max(1);
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Act(Action::Up) => self.to(self.at.saturating_sub(1), context),
            Input::Act(Action::Down) => self.to(self.at + 1, context),
            Input::Act(Action::PageUp) => self.to(self.at.saturating_sub(window), context),
            Input::Act(Action::PageDown) => self.to(self.at + window, context),
            Input::Act(Action::Next) | Input::Target(DETAIL) => return self.read(),
            Input::Act(Action::NextField | Action::PreviousField) => {}
            Input::Act(Action::Back) if !self.field.is_empty() => {
                self.field.set_text("");
                self.ask(context);
            }
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            Input::Tick if !self.through.done() => self.go_on(context),
            Input::Resize => {
                self.settle(context);
                self.scroll(0, context);
            }
            Input::Wheel(up, x, _) => {
                let beside = below(Rect::from(context.size), context).beside;
                let step = if up { -1 } else { 1 };
                if beside.is_some_and(|(rule, _)| x > rule) {
                    self.scroll(step * 3, context);
                } else {
                    self.to(self.at.saturating_add_signed(step), context);
                }
            }
            Input::Target(row) if row < FIELD => {
                let there = self.at == self.top + row;
                self.to(self.top + row, context);
                if there || below(Rect::from(context.size), context).beside.is_none() {
                    return self.read();
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn told(&mut self, news: &News, context: &Context) -> Step {
        if matches!(news, News::Kept(_) | News::Back) {
            let at = self.at;
            self.again(context);
            self.at = at;
            self.go_on(context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let panes = below(area, context);
        let right = panes.beside.map_or(panes.list.right(), |(_, page)| page.right());
        let row =
            Rect { height: 1.min(area.height), width: right - panes.list.x, x: panes.list.x, y: area.y };
        let mut hits = Hits::new();
        if let Some(reader) = self.reader() {
            hits.extend(self.results(frame, &panes, context));
            if let Some((x, page)) = panes.beside {
                panes::rule(frame, x, page, theme);
                hits.extend(reader.paint(frame, page, self.scroll, context));
            }
        } else if !self.query.is_empty() && self.through.done() && panes.list.height > 0 {
            let words = theme.marks.words(&context.text.get("search.empty")).into_owned();
            frame.buffer_mut().set_string(panes.list.x + GUTTER, panes.list.y, words, theme.muted());
        }
        // Last, so that the cursor stands in the field.
        hits.extend(self.field_row(frame, row, context));
        hits
    }
}
