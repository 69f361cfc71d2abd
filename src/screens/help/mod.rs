//! Help: the keys of one screen and those of everywhere, made from the key table; support comes first.

mod rows;

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

pub use self::rows::long;
use self::rows::{Row, rows, writing};
use super::{Context, Screen, Step};
use crate::journal::{Query, fold};
use crate::keys::{Action, Edit, Input, Scope, Typing};
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
        let (page, above) = self.page(context);
        let height = context.size.height.saturating_sub(above);
        let last = page.last_scroll(height);
        let page_height = usize::from(height).saturating_sub(1);
        match input {
            Input::Act(Action::Up) | Input::Edit(Edit::Up) | Input::Wheel(true, ..) => {
                self.top = self.top.saturating_sub(1);
            }
            Input::Act(Action::Down) | Input::Edit(Edit::Down) | Input::Wheel(false, ..) => self.top += 1,
            Input::Act(Action::PageUp) => self.top = self.top.saturating_sub(page_height),
            Input::Act(Action::PageDown | Action::Choose) => self.top += page_height,
            Input::Act(Action::First) => self.top = 0,
            Input::Act(Action::Last) => self.top = last,
            Input::Act(Action::Search) | Input::Target(FIELD) => {
                self.search.get_or_insert_with(Editor::line);
                (self.typing, self.top) = (true, 0);
            }
            Input::Edit(edit) => {
                if let Some(search) = &mut self.search {
                    search.apply(edit, context.measure());
                }
                self.top = 0;
            }
            Input::Act(Action::Next) if self.typing => self.typing = false,
            Input::Act(Action::Back) if self.search.is_some() => {
                (self.search, self.typing, self.top) = (None, false, 0);
            }
            Input::Act(Action::Next) if self.top < last => self.top += page_height,
            Input::Act(Action::Next) if self.search.is_some() => {}
            Input::Act(Action::Next | Action::Back | Action::Help) => return Step::Leave,
            Input::Act(Action::Palette | Action::GoTo) => return Step::Pass,
            _ => {}
        }
        let (page, above) = self.page(context);
        self.top = self.top.min(page.last_scroll(context.size.height.saturating_sub(above)));
        Step::Stay
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
