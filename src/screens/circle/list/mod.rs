//! The circle to read and change, in the person's own order; removing is at once and can be taken back.

mod paint;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value;

use super::edit_field::{Answer, EditField, What};
use super::labels::Card;
use super::poster::PosterPage;
use crate::journal::{Circle, Draft, Record};
use crate::keys::{Action, Hint, Input, Label, Scope, Typing};
use crate::screens::{Change, Context, Outcome, Output, Route, Screen, Step, moved};
use crate::text::{cut, width};
use crate::widgets::page::Hits;

/// What the way to take a removal back needs beside the sentence, in columns.
const UNDO: usize = 20;
/// A removed name is never cut shorter than this.
const SHORTEST: usize = 12;
/// The circle as a list.
pub struct CircleScreen {
    circle: Circle,
    cards: Vec<Card>,
    /// Items that were changed or begun and are not kept yet.
    drafts: Vec<Draft>,
    /// The items, then the room for one more, then where the plan is.
    at: usize,
    plan: Option<EditField>,
    poster: Option<PosterPage>,
}

impl CircleScreen {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self {
            circle: Circle::default(),
            cards: Vec::new(),
            drafts: Vec::new(),
            at: 0,
            plan: None,
            poster: None,
        };
        screen.read(context);
        screen
    }

    /// The list with the page open that a draft holds.
    pub fn resume(draft: &Draft, context: &Context) -> Self {
        let mut screen = Self::new(context);
        screen.at = screen.plan_row();
        screen.plan = Some(EditField::resume(draft, screen.circle.helplines.as_ref(), context));
        screen
    }

    fn read(&mut self, context: &Context) {
        self.circle = context.journal.circle();
        self.drafts = context.journal.drafts();
        self.drafts.retain(|draft| draft.kind == "circle");
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
            self.plan = Some(EditField::open(What::Plan, self.circle.helplines.as_ref(), ("", ""), context));
            return Step::Stay;
        }
        Step::Open(Route::CircleItem(self.circle.items.get(row).map(|item| item.id.clone())))
    }

    fn remove(&self, context: &Context) -> Step {
        let (Some(item), Some(card)) = (self.circle.items.get(self.at), self.cards.get(self.at)) else {
            return Step::Stay;
        };
        let said = |name: &str| context.text.fill("circle.removed", &[("name", name.into())]);
        // The sentence and the way back stay whole; a long name gives way.
        let taken = width(&said("")) + UNDO + 4;
        let room = usize::from(context.size.width).saturating_sub(taken).max(SHORTEST);
        let name = cut(&card.name, room, context.theme.marks.more);
        Step::Save(Change::RemoveCircle(item.id.clone()), said(&name))
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
        let order = changed.map(|(order, item)| (item.id.clone(), order)).collect();
        Step::Save(Change::Order(order), String::new())
    }

    fn own_page(&mut self, input: Input, context: &Context) -> Step {
        let Some(page) = &mut self.plan else { return Step::Stay };
        match page.update(input, context) {
            Answer::Stays(step) => step,
            Answer::Left(Some(change)) => Step::Save(change, context.text.get("common.saved")),
            Answer::Left(None) => {
                self.plan = None;
                Step::Stay
            }
        }
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
        self.plan.as_ref().map_or(Typing::No, EditField::typing)
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        self.plan.as_ref().map(|page| page.draft(context))
    }

    fn called(&self, hint: &Hint, _context: &Context) -> Option<Label> {
        match (&self.plan, &self.poster) {
            (Some(page), _) => page.called(hint),
            (None, Some(page)) => page.called(hint),
            // Room for one more, and the plan, are no items.
            _ if self.at >= self.cards.len() => match hint.action {
                Action::Next if self.at == self.cards.len() => Some(Label::NEW),
                Action::New | Action::MoveDown | Action::Remove => None,
                Action::Poster if self.cards.is_empty() => None,
                _ => Some(hint.label),
            },
            _ => Some(hint.label),
        }
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
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

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match (outcome, &mut self.poster) {
            (Outcome::Output(Output::File { path, .. }), Some(page)) => {
                page.made(context.journal.paths().shown(path));
            }
            (Outcome::OutputRefused(free), Some(page)) => page.taken(*free),
            (Outcome::Saved(Change::Circle(record)), _) if record.kind != "circle" => self.plan = None,
            _ => {}
        }
        self.read(context);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.plan.as_ref().map(|page| page.lay_out(context));
        let page = page.or_else(|| self.poster.as_ref().map(|page| page.lay_out(context)));
        if page.is_none() && area.width >= 100 {
            return self.two_panes(frame, area, context);
        }
        let page = page.unwrap_or_else(|| self.one_page(context));
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}
