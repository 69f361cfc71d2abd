//! Help: the keys of one screen and those of everywhere, made from the key table; support comes first.

mod rows;

use ratatui::Frame;
use ratatui::layout::Rect;

pub use self::rows::long;
use self::rows::{Row, rows, writing};
use super::screen::{Act, Actions, Interactive};
use super::{Context, Route, Screen, Step};
use crate::journal::{Protection, Query, fold};
use crate::keys::{Action, Edit, Input, Label, Scope, Typing, hint, spoken};
use crate::reading::{self, ReadingPage};
use crate::text::wrap;
use crate::theme::Role;
use crate::widgets::editor::Editor;
use crate::widgets::page::{Hits, MEASURE, Page};

/// The widths of columns: of the left one, and of the keys in it and in the others.
const LEFT: u16 = 30;
const LEFT_KEYS: u16 = 11;
const KEYS: u16 = 12;
/// The target of the field.
const FIELD: usize = 0;
/// The width of two columns, each row of which then fits on one line.
const TWO: u16 = 70;
/// From this width on there are three columns.
const WIDE: u16 = 110;

/// Help about one screen.
pub struct Help {
    title: String,
    about: Option<String>,
    scope: Scope,
    /// There is a passphrase.
    locks: bool,
    /// The page with the idea of the exercise that is explained.
    reading: Option<ReadingPage>,
    top: usize,
    /// What is looked for in it.
    search: Option<Editor>,
    /// The field has the focus.
    typing: bool,
}

impl Help {
    /// A title, the key of what is said about the step, and the screen whose keys are explained.
    pub fn new(title: String, about: Option<String>, scope: Scope, context: &Context) -> Self {
        let kind = about.as_deref().and_then(|about| about.strip_prefix("help.")?.split('.').next());
        let reading = kind.and_then(|kind| reading::about(kind, context.text));
        let locks = context.journal.protection() != Protection::None;
        Self { title, about, scope, locks, reading, top: 0, search: None, typing: false }
    }

    /// The keys in their groups, each with the message of its title.
    fn groups(&self, context: &Context) -> [(&'static str, Vec<Row>); 3] {
        let (text, theme) = (context.text, context.theme);
        let (here, mut everywhere) = rows(self.scope, context.keys, text, theme);
        // Without a passphrase there is nothing to lock.
        let lock = long(Label::LOCK, context.keys, text);
        everywhere.retain(|row| self.locks || row.does != lock);
        let writing = writing(self.scope, context.keys, text, theme);
        [("help.here", here), ("help.everywhere", everywhere), ("help.writing", writing)]
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let wide = context.size.width >= WIDE;
        let room = if wide { WIDE - 4 } else { context.size.width.saturating_sub(4).min(TWO) };
        let mut page = Page::with_measure(theme, room);
        page.title("", &text.fill("help.title", &[("title", (&self.title).into())]), "", Role::Focus);
        page.blank();
        let [here, everywhere, writing] = self.groups(context);
        let measure = page.measure();
        if wide {
            page.side_by_side([
                (0, column(&here, LEFT_KEYS, 31, context)),
                (33, column(&everywhere, KEYS, 40, context)),
                (75, column(&writing, LEFT_KEYS, 31, context)),
            ]);
        } else if measure + 4 >= MEASURE {
            let mut left = column(&here, LEFT_KEYS, LEFT - 2, context);
            left.blank();
            left.append(column(&writing, LEFT_KEYS, LEFT - 2, context));
            page.side_by_side([(0, left), (LEFT, column(&everywhere, KEYS, measure - LEFT, context))]);
        } else {
            for group in [&everywhere, &here, &writing] {
                page.append(column(group, KEYS, measure, context));
                page.gap();
            }
        }
        self.about_rows(&mut page, None, context);
        page
    }

    /// The rows in which every word stands that is looked for, in one column.
    fn found<'a>(&self, search: &Editor, context: &Context<'a>) -> Page<'a> {
        let query = Query::parse(&search.text());
        let mut page = Page::new(context.theme, context.size.width);
        for (title, mut rows) in self.groups(context) {
            rows.retain(|row| query.matches(&fold(&format!("{} {}", row.keys, row.does))));
            page.append(column(&(title, rows), KEYS, page.measure(), context));
            page.gap();
        }
        self.about_rows(&mut page, Some(&query), context);
        if page.height() == 0 {
            page.words(&context.text.get("palette.none"), context.theme.muted());
        }
        page
    }

    /// What is said about the screen, if it is what is looked for.
    fn about_rows(&self, page: &mut Page, query: Option<&Query>, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let about = self.about.as_deref().filter(|about| text.has(about)).map(|about| text.get(about));
        let fits = |about: &String| query.is_none_or(|query| query.matches(&fold(about)));
        let Some(about) = about.filter(fits) else { return };
        page.gap();
        page.words(&text.get("help.about"), theme.bold());
        for line in wrap(&about, MEASURE.min(page.measure()).into()) {
            page.words(&line, theme.text());
        }
        if let Some(reading) = &self.reading {
            let key = spoken(&context.keys.first(Action::Read, Typing::No), text);
            let args = [("key", key.into()), ("title", (&reading.title).into())];
            page.words(&text.fill("help.reading_page", &args), theme.muted());
        }
    }

    /// The field above what was found.
    fn field<'a>(&self, search: &Editor, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::new(context.theme, context.size.width);
        page.words(&context.text.get("help.search"), context.theme.muted());
        page.field(search, 1, 0, true, self.typing, FIELD);
        page
    }

    fn search(&mut self) {
        self.search.get_or_insert_with(Editor::line);
        (self.typing, self.top) = (true, 0);
    }

    fn end_search(&mut self) {
        (self.search, self.typing, self.top) = (None, false, 0);
    }

    /// The furthest first row, and the rows of a window.
    fn scrolls(&self, context: &Context) -> (usize, usize) {
        let (page, above) = self.page(context);
        let height = context.size.height.saturating_sub(above);
        (page.last_scroll(height), usize::from(height).saturating_sub(1))
    }

    /// The page as it is now, and how high the field above it is.
    fn page<'a>(&self, context: &Context<'a>) -> (Page<'a>, u16) {
        match &self.search {
            Some(search) => (self.found(search, context), self.field(search, context).height() as u16),
            None => (self.lay_out(context), 0),
        }
    }
}

/// A title over its rows, the keys in a column of this width; nothing without a row.
fn column<'a>((title, rows): &(&str, Vec<Row>), keys: u16, whole: u16, context: &Context<'a>) -> Page<'a> {
    let theme = context.theme;
    let mut column = Page::with_measure(theme, whole);
    if !rows.is_empty() {
        column.pieces(vec![(0, context.text.get(title), theme.bold())]);
    }
    for row in rows {
        let mut left = Page::with_measure(theme, keys - 1);
        left.words(&row.keys, theme.text());
        let mut right = Page::with_measure(theme, whole.saturating_sub(keys));
        right.words(&row.does, theme.muted());
        column.side_by_side([(0, left), (keys, right)]);
    }
    column
}

impl Interactive for Help {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let (last, page) = self.scrolls(context);
        let mut can = Actions::<Self>::default();
        can.scroll(hint::UP_DOWN, (last, page), |help| &mut help.top);
        let on = move |help: &mut Self, _: &Context| help.top += page;
        can.also(&[Action::Choose], on);
        if self.typing {
            can.offer(Action::Back.called(Label::CLEAR), |help: &mut Self, _| help.end_search());
            can.also(&[Action::Next], |help: &mut Self, _| help.typing = false);
            can.elsewhere(hint::SUPPORT_WRITING);
        } else {
            can.offer(hint::SEARCH, |help: &mut Self, _| help.search());
            match self.search {
                Some(_) => can.offer(hint::BACK, |help: &mut Self, _| help.end_search()),
                None => can.offer(hint::BACK, |_, _| Step::Leave),
            }
            can.elsewhere(hint::SUPPORT);
            match (self.top < last, &self.search) {
                (true, _) => can.also(&[Action::Next], on),
                (false, Some(_)) => {}
                (false, None) => can.also(&[Action::Next], |_, _| Step::Leave),
            }
            can.also(&[Action::Help], |_, _| Step::Leave);
            if let Some(name) = self.reading.as_ref().map(|reading| reading.name) {
                can.offer(Action::Read.called(Label::BACKGROUND), move |_: &mut Self, _| {
                    Step::Replace(Route::ReadingPage(name.to_owned()))
                });
            }
        }
        // The help is about the screen below: nothing of that is undone from here.
        can.also(&[Action::Undo, Action::Redo], |_, _| Step::Stay);
        can
    }
}

impl Screen for Help {
    fn scope(&self) -> Scope {
        Scope::Help
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.help")])
    }

    fn about(&self, _context: &Context) -> (String, Option<String>) {
        (self.title.clone(), self.about.clone())
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(Edit::Up) => return self.act(Action::Up, context),
            Input::Edit(Edit::Down) => return self.act(Action::Down, context),
            Input::Wheel(up, ..) => return self.wheel(up, context),
            Input::Target(FIELD) => self.search(),
            Input::Edit(edit) => {
                if let Some(search) = &mut self.search {
                    search.apply(edit, context.measure());
                }
                self.top = 0;
            }
            _ => {}
        }
        Step::Stay
    }

    fn after_input(&mut self, context: &Context) {
        self.top = self.top.min(self.scrolls(context).0);
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (page, above) = self.page(context);
        let above = above.min(area.height);
        let below = Rect { y: area.y + above, height: area.height - above, ..area };
        let top = self.top.min(page.last_scroll(below.height));
        frame.set_cursor_position((area.x + area.width.saturating_sub(page.measure()) / 2, area.y));
        let mut hits = page.paint(frame, below, top);
        if let Some(search) = &self.search {
            hits.extend(self.field(search, context).paint(frame, Rect { height: above, ..area }, 0));
        }
        hits
    }
}
