//! The circle in crisis form: names, numbers and two help lines in whatever room there is; no number is ever left out.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::labels::{self, Card, Cards, Piece, block, broken};
use crate::helplines::Form;
use crate::journal::Record;
use crate::keys::{Action, Input, Label, Scope};
use crate::screens::{Context, Outcome, Route, Screen, Step, moved};
use crate::text::{cut, width};
use crate::widgets::digits;
use crate::widgets::page::{Hits, MEASURE, Page};

/// Items that a digit opens; more are reached with the arrows.
const DIGITS: usize = 6;
/// What 7, 8 and 9 do, and 0 as long as no country is known.
const TOOLS: [&str; 4] =
    ["circle.crisis.breath", "circle.crisis.grounding", "circle.crisis.lines", "helplines.choose"];
/// Where roles begin.
const ROLE: u16 = 21;

/// The circle in crisis form.
pub struct Crisis {
    cards: Vec<Card>,
    own: Option<Record>,
    copy_used: bool,
    damaged: bool,
    /// So many of the tools are there.
    tools: usize,
    /// The focused item, or after the items the focused tool.
    at: usize,
}

/// How much is shown.
#[derive(Clone, Copy, Debug)]
struct Shape {
    /// So many items show their first words, and the focused one if `focused`.
    words: usize,
    focused: bool,
    /// How much is said with the numbers of the help lines.
    form: Form,
    /// Blank rows: 0 none, 1 above the help lines, 2 also around the list, 3 also between items.
    blanks: u8,
    title: bool,
    rows: Rows,
}

/// How many rows an item gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rows {
    /// Name and number on one.
    One,
    /// Name and number below each other.
    Two,
    /// The number of the focused item also large.
    Large,
}

/// From the richest to the barest. Sentences go first, from the bottom up; then blank rows; then roles.
fn shapes(items: usize, small: bool, large: bool) -> Vec<Shape> {
    let full =
        Shape { words: items, focused: true, form: Form::Sentences, blanks: 3, title: true, rows: Rows::Two };
    let bare = Shape { words: 0, focused: false, form: Form::Names, blanks: 1, ..full };
    let mut shapes = Vec::new();
    if large {
        shapes.push(Shape { rows: Rows::Large, ..full });
    }
    if !small {
        shapes.extend((0..=items).rev().map(|words| Shape { words, ..full }));
        shapes.extend((0..=3).rev().map(|blanks| Shape { words: 0, form: Form::Names, blanks, ..full }));
    }
    shapes.extend([bare, Shape { blanks: 0, ..bare }, Shape { blanks: 0, title: false, ..bare }]);
    let single = Shape { rows: Rows::One, ..bare };
    let codes = Shape { form: Form::Codes, blanks: 0, ..single };
    shapes.extend([single, Shape { blanks: 0, ..single }, Shape { blanks: 0, title: false, ..single }]);
    shapes.extend([codes, Shape { title: false, ..codes }]);
    shapes
}

impl Crisis {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let circle = context.journal.circle();
        let cards: Vec<Card> = circle.items.iter().map(|item| Card::of(item, context.text)).collect();
        // With nobody to choose the help lines are nearest.
        let at = if cards.is_empty() { 3 } else { 0 };
        let anywhere = labels::lines(circle.helplines.as_ref(), context).anywhere;
        Self {
            tools: if anywhere { TOOLS.len() } else { TOOLS.len() - 1 },
            cards,
            own: circle.helplines,
            copy_used: circle.copy_used,
            damaged: !circle.damaged.is_empty(),
            at,
        }
    }

    /// The items, or the one row that adds the first.
    fn people(&self) -> usize {
        self.cards.len().max(1)
    }

    fn take(&self, index: usize) -> Step {
        match index.checked_sub(self.people()) {
            Some(0) => Step::Open(Route::Breathe),
            Some(1) => Step::Open(Route::Begin("grounding".into())),
            Some(2) => Step::Open(Route::Helplines),
            Some(3) => Step::Open(Route::Country),
            Some(_) => Step::Stay,
            None if self.cards.is_empty() => Step::Open(Route::CircleItem(None)),
            None => Step::Open(Route::LargeNumber(Cards {
                all: self.cards.clone(),
                at: index,
                back: "circle.big.all",
            })),
        }
    }

    fn number(&mut self, number: usize) -> Step {
        let index = match number {
            1..=DIGITS if number <= self.people() => number - 1,
            7..=9 => self.people() + number - 7,
            0 if self.tools == TOOLS.len() => self.people() + self.tools - 1,
            _ => return Step::Stay,
        };
        self.at = index;
        self.take(index)
    }

    /// The title and the items.
    fn above<'a>(&self, shape: Shape, measure: u16, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::with_measure(theme, measure);
        if shape.title {
            page.words(&text.get("circle.crisis.title"), theme.bold());
        }
        let said = match () {
            () if self.copy_used => Some("circle.crisis.copy_used"),
            () if self.cards.is_empty() && self.damaged => Some("error.damaged"),
            () if self.cards.is_empty() => Some("circle.crisis.empty"),
            () => None,
        };
        if let Some(key) = said {
            page.words(&text.get(key), theme.muted());
        }
        for (index, card) in self.cards.iter().enumerate() {
            if shape.blanks > 2 || (shape.blanks > 1 && index == 0) {
                page.gap();
            }
            let rows = self.item(index, card, shape, measure, context);
            block(&mut page, index, self.at == index, rows);
        }
        page
    }

    fn item(
        &self,
        index: usize,
        card: &Card,
        shape: Shape,
        measure: u16,
        context: &Context,
    ) -> Vec<Vec<Piece>> {
        let theme = context.theme;
        let narrow = measure < MEASURE.min(56);
        // The last column may hold the mark that more follows; no digit stands under it.
        let measure = measure - 1;
        let x = if narrow { 2 } else { 3 };
        let number = if index < DIGITS { (index + 1).to_string() } else { theme.marks.dot.to_owned() };
        let number = (0, number, theme.text());
        let (name, reach) = (card.name.as_str(), card.reach.as_str());
        let free = usize::from(measure).saturating_sub(usize::from(x) + width(reach) + 2);
        if shape.rows == Rows::One && !reach.is_empty() && reach != name && free >= width(name).min(4) {
            let at = measure.saturating_sub(width(reach) as u16);
            let name = (x, cut(name, free, theme.marks.more), theme.bold());
            return vec![vec![number, name, (at, reach.to_owned(), theme.text())]];
        }
        let beside = format!("{name}, {}", card.role);
        let role = !card.role.is_empty() && shape.rows != Rows::One;
        let mut rows = if role && narrow && width(&beside) <= usize::from(measure - x) {
            vec![vec![(x, beside, theme.bold())]]
        } else {
            broken(x, name, theme.bold(), measure)
        };
        if let Some(row) = rows.first_mut() {
            let at = ROLE.max(x + width(name) as u16 + 2);
            if role && !narrow && at + 6 < measure {
                row.push((at, cut(&card.role, usize::from(measure - at), theme.marks.more), theme.muted()));
            }
            row.insert(0, number);
        }
        let focused = self.at == index;
        if shape.rows == Rows::Large && focused {
            let columns = usize::from(measure - x);
            let digits = digits::big(reach, columns, true, !theme.marks.half_blocks);
            rows.extend(digits.into_iter().flatten().map(|row| vec![(x, row, theme.text())]));
        }
        if reach != name {
            rows.extend(broken(x, reach, theme.text(), measure));
        }
        if !card.words.is_empty() && (index < shape.words || (shape.focused && focused)) {
            rows.extend(broken(x, &format!("\"{}\"", card.words), theme.muted(), measure));
        }
        rows
    }

    /// The two help lines and what 7, 8 and 9 do: these never go.
    fn below<'a>(&self, shape: Shape, measure: u16, context: &Context<'a>) -> Page<'a> {
        let theme = context.theme;
        let mut page = Page::with_measure(theme, measure);
        if shape.blanks > 0 {
            page.blank();
        }
        for line in labels::urgent(self.own.as_ref(), shape.form, context) {
            page.words(&line, theme.text());
        }
        if shape.blanks > 1 {
            page.blank();
        }
        if self.cards.is_empty() {
            let add = context.text.get("circle.crisis.add");
            page.choice(0, self.at == 0, "1", &add, theme.text());
            if shape.blanks > 1 {
                page.blank();
            }
        }
        let (space, gap) = if measure < MEASURE.min(56) { (" ", 2) } else { ("  ", 6) };
        let mut cells: Vec<(u16, String, usize, bool)> = Vec::new();
        let mut x = 0;
        for (tool, key) in TOOLS.iter().take(self.tools).enumerate() {
            let words = format!("{}{space}{}", (tool + 7) % 10, context.text.get(key));
            let wide = width(&words) as u16;
            if x + wide > measure && !cells.is_empty() {
                page.cells(&cells, theme.text());
                cells.clear();
                x = 0;
            }
            let index = self.people() + tool;
            cells.push((x, words, index, self.at == index));
            x += wide + gap;
        }
        page.cells(&cells, theme.text());
        page
    }

    /// Names and numbers, and the two numbers of the help lines; in the smallest windows a name and its number.
    fn tiny(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let measure = area.width.saturating_sub(2);
        let smallest = area.width < 20 || area.height < 6;
        let (x, room) = if smallest { (0, measure) } else { (2, measure.saturating_sub(1)) };
        let above = |title: bool| {
            let mut page = Page::with_measure(theme, measure);
            if title {
                page.words(&text.get("circle.print.head"), theme.bold());
            }
            for (index, card) in self.cards.iter().enumerate() {
                if smallest && index != self.at.min(self.cards.len() - 1) {
                    continue;
                }
                let number =
                    if index < DIGITS { (index + 1).to_string() } else { theme.marks.dot.to_owned() };
                let role = if card.role.is_empty() { String::new() } else { format!(" ({})", card.role) };
                let whole = format!("{}{role}", card.name);
                let fits = width(&whole) + usize::from(x) <= usize::from(room);
                let mut rows = broken(x, if fits { &whole } else { &card.name }, theme.bold(), room);
                if let Some(row) = rows.first_mut().filter(|_| x > 0) {
                    row.insert(0, (0, number, theme.text()));
                }
                if card.reach != card.name {
                    rows.extend(broken(x, &card.reach, theme.text(), room));
                }
                block(&mut page, index, self.at == index, rows);
            }
            page
        };
        let below = |form: Option<Form>, hint: bool| {
            let mut page = Page::with_measure(theme, measure);
            for line in
                form.into_iter().flat_map(|form| labels::bare(self.own.as_ref(), form, measure, context))
            {
                page.words(&line, theme.text());
            }
            if hint {
                page.words(&text.get("circle.tiny"), theme.muted());
            }
            page
        };
        let height = usize::from(area.height);
        let fits = |(form, title, hint): &(Form, bool, bool)| {
            above(*title).height() + below(Some(*form), *hint).height() <= height
        };
        let shapes = [Form::Names, Form::Codes]
            .into_iter()
            .flat_map(|form| [(form, true, true), (form, true, false), (form, false, false)]);
        let (form, title, hint) = shapes.into_iter().find(fits).unwrap_or((Form::Codes, false, false));
        let form = Some(form).filter(|_| self.cards.is_empty() || height > 2);
        frame.set_cursor_position((area.x, area.y));
        stacked(frame, area, above(title), below(form, hint))
    }
}

/// One page above another. The lower one is whole; the upper one scrolls to its focus if it must.
pub(super) fn stacked(frame: &mut Frame, area: Rect, above: Page, below: Page) -> Hits {
    let low = (below.height() as u16).min(area.height);
    let high = (above.height() as u16).min(area.height - low);
    let upper = Rect { height: high, ..area };
    let lower = Rect { y: area.y + high, height: low, ..area };
    let top = above.scroll(high);
    let mut hits = above.paint(frame, upper, top);
    let top = below.scroll(low);
    hits.extend(below.paint(frame, lower, top));
    hits
}

impl Screen for Crisis {
    fn scope(&self) -> Scope {
        Scope::Crisis
    }

    fn enter(&self, _context: &Context) -> Option<Label> {
        // Only a number can be shown large.
        (self.at >= self.cards.len()).then_some(Label::OPEN)
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        None
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.title"), Some("help.circle".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let tiny = context.tiny();
        let last = self.people() + if tiny { 0 } else { self.tools } - 1;
        let tools = self.at >= self.people() && !tiny;
        if moved(&mut self.at, last, &input) {
            return Step::Stay;
        }
        match input {
            Input::Act(Action::Left) if tools => self.at = (self.at - 1).max(self.people()),
            Input::Act(Action::Right) if tools => self.at = (self.at + 1).min(last),
            Input::Act(Action::Left | Action::Right) => {}
            // What is not in sight is not done.
            Input::Act(Action::Next | Action::Choose) if tiny && self.cards.is_empty() => {}
            Input::Act(Action::Number(number)) if tiny && usize::from(number) > self.cards.len() => {}
            Input::Act(Action::Next | Action::Choose) => return self.take(self.at.min(last)),
            Input::Act(Action::Number(number)) => return self.number(number.into()),
            Input::Target(index) => {
                self.at = index;
                return self.take(index);
            }
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        let at = self.at;
        *self = Self::new(context);
        if !self.cards.is_empty() {
            self.at = at.min(self.people() + self.tools - 1);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if context.tiny() {
            return self.tiny(frame, area, context);
        }
        let narrow = area.width < 60;
        let measure = if narrow { area.width - 2 } else { (area.width - 4).min(MEASURE) };
        let small = narrow || area.height < 16;
        let large = area.width >= 100 && area.height >= 34;
        let fits = |shape: &Shape| {
            let rows =
                self.above(*shape, measure, context).height() + self.below(*shape, measure, context).height();
            rows <= usize::from(area.height)
        };
        let shapes = shapes(self.cards.len(), small, large);
        let Some(shape) = shapes.iter().copied().find(fits).or(shapes.last().copied()) else {
            return Hits::new();
        };
        let (above, below) = (self.above(shape, measure, context), self.below(shape, measure, context));
        stacked(frame, area, above, below)
    }
}
