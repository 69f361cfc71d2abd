//! The circle to read and change, in the person's own order; removing is at once and can be taken back.

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value;

use super::own::{Answer, OwnPage, What};
use super::poster::PosterPage;
use super::shown::{self, Card, block, broken};
use crate::journal::{Circle, Draft, Record};
use crate::keys::{Action, Input, Scope, Typing};
use crate::screens::{Change, Context, Handout, News, Place, Screen, Step, moved};
use crate::text::{cut, width};
use crate::theme::accent_of;
use crate::widgets::sheet::{Hits, Sheet};

/// Where the reach and what helps begin.
const COLUMNS: (u16, u16) = (21, 43);
/// So many are enough to begin with, and often enough.
const FEW: usize = 3;
const OFTEN: usize = 5;
/// The two panes of a wide window, in columns.
const PANES: (u16, u16) = (46, 44);

/// The circle as a list.
pub struct CircleScreen {
    circle: Circle,
    cards: Vec<Card>,
    /// The items, then the room for one more, then where the plan is.
    at: usize,
    plan: Option<OwnPage>,
    poster: Option<PosterPage>,
}

impl CircleScreen {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let mut screen =
            Self { circle: Circle::default(), cards: Vec::new(), at: 0, plan: None, poster: None };
        screen.read(context);
        screen
    }

    /// The list with the page open that a draft holds.
    pub fn resume(draft: Draft, context: &Context) -> Self {
        let mut screen = Self::new(context);
        screen.at = screen.plan_row();
        screen.plan = Some(OwnPage::resume(draft, screen.circle.helplines.as_ref(), context));
        screen
    }

    fn read(&mut self, context: &Context) {
        self.circle = context.journal.circle();
        let before = self.cards.len();
        self.cards = self.circle.items.iter().map(|item| Card::of(item, context.text)).collect();
        if before > 0 && self.cards.len() > before && self.at == before {
            // The new one has the focus already, in the place where there was room.
            self.at = self.cards.len() - 1;
        }
        self.at = self.at.min(self.plan_row());
    }

    fn plan_row(&self) -> usize {
        self.cards.len() + 1
    }

    fn open(&mut self, row: usize, context: &Context) -> Step {
        self.at = row.min(self.plan_row());
        if self.at == self.plan_row() {
            self.plan = Some(OwnPage::open(What::Plan, self.circle.helplines.as_ref(), ("", ""), context));
            return Step::Stay;
        }
        Step::Open(Place::CircleItem(self.circle.items.get(row).map(|item| item.id.clone())))
    }

    fn remove(&self, context: &Context) -> Step {
        let (Some(item), Some(card)) = (self.circle.items.get(self.at), self.cards.get(self.at)) else {
            return Step::Stay;
        };
        let said = context.text.fill("circle.removed", &[("name", (&card.name).into())]);
        Step::Keep(Change::RemoveCircle(item.id.clone()), said)
    }

    /// One place up or down. Every item whose place changes gets a new version; mostly those are two.
    fn shift(&mut self, by: isize) -> Step {
        let target = self.at.checked_add_signed(by).filter(|to| *to < self.cards.len());
        let Some(target) = target.filter(|_| self.at < self.cards.len()) else { return Step::Stay };
        let mut items: Vec<&Record> = self.circle.items.iter().collect();
        items.swap(self.at, target);
        self.at = target;
        let numbered = (1_u64..).zip(items);
        let changed = numbered
            .filter(|(order, item)| item.fields.get("order").and_then(Value::as_f64) != Some(*order as f64));
        let places = changed.map(|(order, item)| (item.id.clone(), order)).collect();
        Step::Keep(Change::Order(places), String::new())
    }

    fn own_page(&mut self, input: Input, context: &Context) -> Step {
        let Some(page) = &mut self.plan else { return Step::Stay };
        match page.update(input, context) {
            Answer::Stays(step) => step,
            Answer::Left(Some(change)) => Step::Keep(change, context.text.get("common.saved")),
            Answer::Left(None) => {
                self.plan = None;
                Step::Stay
            }
        }
    }

    fn rows(&self, sheet: &mut Sheet, pane: bool, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let measure = sheet.measure();
        for (index, card) in self.cards.iter().enumerate() {
            let helps = self.circle.items.get(index).map(|item| shown::about(item, text)).unwrap_or_default();
            let reach = if card.reach == card.name { "" } else { &card.reach };
            let number = (0, (index + 1).to_string(), theme.muted());
            let fit = |words: &str, from: u16, to: u16| {
                cut(words, usize::from(to.saturating_sub(from + 1)), theme.marks.more)
            };
            let rows = if context.narrow() {
                let mut first = broken(3, &card.name, theme.bold(), measure);
                if let Some(row) = first.first_mut() {
                    let at = 3 + width(&card.name) as u16 + 2;
                    if at + 4 < measure {
                        row.push((at, fit(&helps, at, measure + 1), theme.muted()));
                    }
                    row.insert(0, number);
                }
                first.extend(broken(3, reach, theme.text(), measure));
                first
            } else {
                let mut row = vec![
                    number,
                    (3, fit(&card.name, 3, COLUMNS.0), theme.bold()),
                    (COLUMNS.0, fit(reach, COLUMNS.0, COLUMNS.1.min(measure + 1)), theme.text()),
                ];
                if !pane {
                    row.push((COLUMNS.1, fit(&helps, COLUMNS.1, measure + 1), theme.muted()));
                }
                vec![row]
            };
            block(sheet, index, self.at == index, rows);
        }
        let next = self.cards.len();
        let words = format!("({})", text.get("circle.place.more"));
        let pieces = vec![(0, (next + 1).to_string(), theme.muted()), (3, words, theme.muted())];
        sheet.choice_pieces(next, self.at == next, pieces);
    }

    /// What the row of the focused item does not say.
    fn more(&self, sheet: &mut Sheet, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let (Some(item), Some(card)) = (self.circle.items.get(self.at), self.cards.get(self.at)) else {
            return;
        };
        let room = usize::from(COLUMNS.1 - COLUMNS.0 - 1);
        if !context.narrow() && width(&card.name) > usize::from(COLUMNS.0 - 4) {
            sheet.words(&card.name, theme.bold());
        }
        if !context.narrow() && width(&card.reach) > room {
            sheet.words(&card.reach, theme.text());
        }
        if !card.words.is_empty() {
            let label = text.get("circle.group.words");
            sheet.words(&format!("{label}: \"{}\"", card.words), theme.text());
        }
        let knows = item.code("knows").map(|code| format!("circle.knows.{code}"));
        if let Some(key) = knows.filter(|key| text.has(key)) {
            sheet.words(&text.get(&key), theme.muted());
        }
    }

    fn plan_line(&self, sheet: &mut Sheet, context: &Context) {
        let theme = context.theme;
        let plan = self.circle.helplines.as_ref().map(|own| shown::field(own, "plan")).unwrap_or_default();
        let mut rows = broken(0, &context.text.get("circle.plan.q"), theme.muted(), sheet.measure());
        rows.extend(broken(0, &plan, theme.text(), sheet.measure()));
        block(sheet, self.plan_row(), self.at == self.plan_row(), rows);
    }

    fn title(&self, sheet: &mut Sheet, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let glyph = if context.short() { "" } else { theme.glyph_of("circle") };
        sheet.title(glyph, &text.get("circle.title"), "", accent_of("circle"));
        if !context.short() {
            sheet.blank();
            sheet.words(&text.get("circle.q"), theme.text());
            sheet.words(&text.get("circle.order.hint"), theme.muted());
        }
        if self.circle.copy_used {
            sheet.words(&text.get("circle.crisis.copy_used"), theme.muted());
        }
        sheet.gap();
        if self.cards.is_empty() {
            let damaged = !self.circle.damaged.is_empty();
            let key = if damaged { "error.damaged" } else { "circle.empty" };
            sheet.words(&text.get(key), theme.text());
            sheet.gap();
        }
    }

    fn count(&self, sheet: &mut Sheet, context: &Context) {
        let key = match self.cards.len() {
            0..FEW => "circle.intro",
            FEW..=OFTEN => return,
            _ => "circle.more5",
        };
        sheet.gap();
        sheet.words(&context.text.get(key), context.theme.muted());
    }

    fn one_page<'a>(&self, context: &Context<'a>) -> Sheet<'a> {
        let mut sheet = Sheet::new(context.theme, context.size.width);
        self.title(&mut sheet, context);
        self.rows(&mut sheet, false, context);
        self.count(&mut sheet, context);
        sheet.gap();
        self.more(&mut sheet, context);
        sheet.gap();
        if !context.short() && !self.cards.is_empty() {
            sheet.words(&context.text.get("circle.hang"), context.theme.muted());
            sheet.gap();
        }
        self.plan_line(&mut sheet, context);
        sheet
    }

    /// The list left, the focused item right.
    fn two_panes(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let theme = context.theme;
        let mut list = Sheet::with_measure(theme, PANES.0);
        self.title(&mut list, context);
        let from = list.height();
        self.rows(&mut list, true, context);
        self.count(&mut list, context);
        list.gap();
        if !self.cards.is_empty() {
            list.words(&context.text.get("circle.hang"), theme.muted());
            list.gap();
        }
        self.plan_line(&mut list, context);
        let mut item = Sheet::with_measure(theme, PANES.1);
        (0..from).for_each(|_| item.blank());
        if let (Some(card), Some(record)) = (self.cards.get(self.at), self.circle.items.get(self.at)) {
            if width(&card.name) <= usize::from(COLUMNS.0 - 4) {
                item.words(&card.name, theme.bold());
            }
            item.words(&shown::about(record, context.text), theme.muted());
            item.gap();
            if card.reach != card.name {
                item.words(&card.reach, theme.text());
                item.gap();
            }
            self.more(&mut item, context);
        }
        let wide = PANES.0 + PANES.1 + 8;
        let left = Rect { x: area.x + area.width.saturating_sub(wide) / 2, width: PANES.0 + 2, ..area };
        let rule = left.right() + 2;
        let right = Rect { x: rule + 2, width: PANES.1 + 2, ..area };
        let tall = (list.height().max(item.height()) as u16).min(area.height);
        for y in (area.y + from as u16)..(area.y + tall) {
            frame.buffer_mut().set_string(rule, y, theme.marks.bar, theme.line());
        }
        let top = list.scroll(area.height);
        item.paint_at(frame, right, top);
        list.paint_at(frame, left, top)
    }
}

impl Screen for CircleScreen {
    fn scope(&self) -> Scope {
        match () {
            () if self.poster.is_some() => Scope::Export,
            () if self.plan.is_some() => Scope::CircleItem,
            () => Scope::Circle,
        }
    }

    fn typing(&self) -> Typing {
        self.plan.as_ref().map_or(Typing::No, OwnPage::typing)
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        self.plan.as_ref().map(|page| page.draft(context))
    }

    fn crumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.circle")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.title"), Some("help.circle".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if self.plan.is_some() {
            return self.own_page(input, context);
        }
        if let Some(page) = &mut self.poster {
            return page.update(&input, context).unwrap_or_else(|| {
                self.poster = None;
                Step::Stay
            });
        }
        let last = self.plan_row();
        if moved(&mut self.at, last, &input) {
            return Step::Stay;
        }
        match input {
            Input::Act(Action::Next | Action::Choose | Action::Edit) => return self.open(self.at, context),
            Input::Act(Action::Number(0) | Action::Left | Action::Right) => {}
            Input::Act(Action::Number(number)) if usize::from(number) <= self.plan_row() => {
                return self.open(usize::from(number) - 1, context);
            }
            Input::Act(Action::Number(_)) => {}
            Input::Target(row) => return self.open(row, context),
            Input::Act(Action::New) => return self.open(self.cards.len(), context),
            Input::Act(Action::Remove) => return self.remove(context),
            Input::Act(Action::MoveUp) => return self.shift(-1),
            Input::Act(Action::MoveDown) => return self.shift(1),
            Input::Act(Action::Poster) if !self.cards.is_empty() => self.poster = Some(PosterPage::default()),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn told(&mut self, news: &News, context: &Context) -> Step {
        match (news, &mut self.poster) {
            (News::Handed(Handout::File { path, .. }), Some(page)) => {
                page.made(context.journal.places().shown(path));
            }
            (News::Refused(free), Some(page)) => page.taken(*free),
            (News::Kept(Change::Circle(record)), _) if record.kind != "circle" => self.plan = None,
            _ => {}
        }
        self.read(context);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.plan.as_ref().map(|page| page.sheet(context));
        let page = page.or_else(|| self.poster.as_ref().map(|page| page.sheet(context)));
        if page.is_none() && area.width >= 100 {
            return self.two_panes(frame, area, context);
        }
        let sheet = page.unwrap_or_else(|| self.one_page(context));
        let top = sheet.scroll(area.height);
        sheet.paint(frame, area, top)
    }
}
