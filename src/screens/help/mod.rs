//! Help: the keys of one screen and those of everywhere, made from the key table; support comes first.

mod rows;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

pub use self::rows::long;
use self::rows::{Row, rows, writing};
use super::screen::{Act, Actions, Interactive};
use super::{Context, Route, Screen, Step};
use crate::journal::{Query, fold};
use crate::keys::{Action, Edit, Input, Label, Scope, Typing, hint, spoken};
use crate::reading::{self, ReadingPage};
use crate::text::wrap;
use crate::theme::{Role, Theme};
use crate::widgets::editor::Editor;
use crate::widgets::page::{Hits, MEASURE, Page};

/// The widths of columns: of the left one, and of the keys in it and in the others.
const LEFT: usize = 30;
const LEFT_KEYS: usize = 11;
const KEYS: usize = 12;
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
    top: usize,
    /// What is looked for in it.
    search: Option<Editor>,
    /// The field has the focus.
    typing: bool,
}

impl Help {
    /// A title, the key of what is said about the step, and the screen whose keys are explained.
    pub fn new(title: String, about: Option<String>, scope: Scope) -> Self {
        Self { title, about, scope, top: 0, search: None, typing: false }
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let wide = context.size.width >= WIDE;
        let room = if wide { WIDE - 4 } else { context.size.width.saturating_sub(4).min(TWO) };
        let mut page = Page::with_measure(theme, room);
        page.title("", &text.fill("help.title", &[("title", (&self.title).into())]), "", Role::Focus);
        page.blank();
        let (here, everywhere) = rows(self.scope, context.keys, text, theme);
        let writing = writing(self.scope, context.keys, text, theme);
        let titled = |key: &str, rows: &[Row], keys: usize, whole: usize| {
            let mut column = Column::default();
            if !rows.is_empty() {
                column.title(text.get(key), theme);
                for row in rows {
                    column.row(row, keys, whole, theme);
                }
            }
            column
        };
        let measure = usize::from(page.measure());
        if wide {
            let columns = [
                titled("help.here", &here, LEFT_KEYS, 31),
                titled("help.everywhere", &everywhere, KEYS, 40),
                titled("help.writing", &writing, LEFT_KEYS, 31),
            ];
            side_by_side(&mut page, &columns, &[0, 33, 75]);
        } else if measure + 4 >= usize::from(MEASURE) {
            let mut left = titled("help.here", &here, LEFT_KEYS, LEFT - 2);
            left.0.push(Vec::new());
            left.0.extend(titled("help.writing", &writing, LEFT_KEYS, LEFT - 2).0);
            let right = titled("help.everywhere", &everywhere, KEYS, measure - LEFT);
            side_by_side(&mut page, &[left, right], &[0, LEFT]);
        } else {
            for (key, rows) in
                [("help.everywhere", &everywhere), ("help.here", &here), ("help.writing", &writing)]
            {
                side_by_side(&mut page, &[titled(key, rows, KEYS, measure)], &[0]);
                page.gap();
            }
        }
        if let Some(about) = self.about.as_deref().filter(|about| text.has(about)) {
            page.gap();
            page.words(&text.get("help.about"), theme.bold());
            for line in wrap(&text.get(about), MEASURE.min(page.measure()).into()) {
                page.words(&line, theme.text());
            }
            if let Some(reading) = self.reading(context) {
                let key = spoken(&context.keys.first(Action::Read, Typing::No), text);
                let args = [("key", key.into()), ("title", reading.title.into())];
                page.words(&text.fill("help.reading_page", &args), theme.muted());
            }
        }
        page
    }

    /// The rows in which every word stands that is looked for, in one column.
    fn found<'a>(&self, search: &Editor, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let query = Query::parse(&search.text());
        let mut page = Page::new(theme, context.size.width);
        let (here, everywhere) = rows(self.scope, context.keys, text, theme);
        let writing = writing(self.scope, context.keys, text, theme);
        let groups = [("help.here", here), ("help.everywhere", everywhere), ("help.writing", writing)];
        for (title, rows) in groups {
            let fits = |row: &&Row| query.matches(&fold(&format!("{} {}", row.keys, row.does)));
            let mut column = Column::default();
            for row in rows.iter().filter(fits) {
                if column.0.is_empty() {
                    column.title(text.get(title), theme);
                }
                column.row(row, KEYS, page.measure().into(), theme);
            }
            side_by_side(&mut page, &[column], &[0]);
            page.gap();
        }
        let about = self.about.as_deref().filter(|about| text.has(about)).map(|about| text.get(about));
        if let Some(about) = about.filter(|about| query.matches(&fold(about))) {
            page.words(&text.get("help.about"), theme.bold());
            page.words(&about, theme.text());
        }
        if page.height() == 0 {
            page.words(&text.get("palette.none"), theme.muted());
        }
        page
    }

    /// The field above what was found.
    fn field<'a>(&self, search: &Editor, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::new(context.theme, context.size.width);
        page.words(&context.text.get("help.search"), context.theme.muted());
        page.field(search, 1, 0, true, self.typing, FIELD);
        page
    }

    /// The page with the idea of the exercise that is explained.
    fn reading(&self, context: &Context) -> Option<ReadingPage> {
        let kind = self.about.as_deref()?.strip_prefix("help.")?.split('.').next()?;
        reading::about(kind, context.text.language())
    }

    fn search(&mut self) -> Step {
        self.search.get_or_insert_with(Editor::line);
        (self.typing, self.top) = (true, 0);
        Step::Stay
    }

    fn end_search(&mut self) -> Step {
        (self.search, self.typing, self.top) = (None, false, 0);
        Step::Stay
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

/// Rows of pieces: a column within the page, words, their style.
#[derive(Default)]
struct Column(Vec<Vec<(usize, String, Style)>>);

impl Column {
    fn title(&mut self, title: String, theme: &Theme) {
        self.0.push(vec![(0, title, theme.bold())]);
    }

    fn row(&mut self, row: &Row, keys: usize, whole: usize, theme: &Theme) {
        let left = wrap(&row.keys, keys - 1);
        let right = wrap(&row.does, whole.saturating_sub(keys).max(1));
        for index in 0..left.len().max(right.len()) {
            let mut pieces = Vec::new();
            if let Some(words) = left.get(index) {
                pieces.push((0, words.clone(), theme.text()));
            }
            if let Some(words) = right.get(index) {
                pieces.push((keys, words.clone(), theme.muted()));
            }
            self.0.push(pieces);
        }
    }
}

fn side_by_side(page: &mut Page, columns: &[Column], at: &[usize]) {
    let rows = columns.iter().map(|column| column.0.len()).max().unwrap_or(0);
    for row in 0..rows {
        let pieces = columns.iter().zip(at).flat_map(|(column, x)| {
            let pieces = column.0.get(row).into_iter().flatten();
            pieces.map(move |(within, words, style)| ((x + within) as u16, words.clone(), *style))
        });
        page.pieces(pieces.collect());
    }
}

impl Interactive for Help {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let (last, page) = self.scrolls(context);
        let mut can = Actions::<Self>::default();
        can.scroll(hint::UP_DOWN, (last, page), |help| &mut help.top);
        let on = move |help: &mut Self, _: &Context| {
            help.top += page;
            Step::Stay
        };
        can.also(&[Action::Choose], on);
        if self.typing {
            can.offer(Action::Back.called(Label::CLEAR), |help: &mut Self, _| help.end_search());
            can.also(&[Action::Next], |help: &mut Self, _| {
                help.typing = false;
                Step::Stay
            });
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
            if let Some(reading) = self.reading(context) {
                can.offer(Action::Read.called(Label::BACKGROUND), move |_: &mut Self, _| {
                    Step::Replace(Route::ReadingPage(reading.name.to_owned()))
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
            Input::Target(FIELD) => return self.search(),
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
