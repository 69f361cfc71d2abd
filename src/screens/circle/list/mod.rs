//! The circle to read and change, in the person's own order; removing is at once and can be taken back.

mod paint;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::Value;

use super::cards::Card;
use super::edit_field::{EditField, What};
use super::poster::PosterPage;
use crate::journal::{Circle, Draft, Protection, Record};
use crate::keys::{Action, Label, Scope, Typing, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Change, Context, Outcome, Route, Screen, Step};
use crate::text::{cut, width};
use crate::widgets::page::Hits;

/// What the way to take a removal back needs beside the sentence, in columns.
const UNDO: usize = 20;
/// A removed name is never cut shorter than this.
const SHORTEST: usize = 12;

/// The circle as a list.
#[derive(Default)]
pub struct CircleScreen {
    circle: Circle,
    cards: Vec<Card>,
    /// Items that were changed or begun and are not kept yet.
    drafts: Vec<Draft>,
    /// The items, then the room for one more, then where the plan is.
    at: usize,
    plan: Option<EditField>,
    poster: Option<PosterPage>,
    /// It opens without the passphrase that the journal has.
    open_without: bool,
}

impl CircleScreen {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self::default();
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
        self.open_without = context.settings.circle_open && context.journal.protection() == Protection::Here;
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

    /// The items, each with what is shown of it.
    fn items(&self) -> impl Iterator<Item = (&Record, &Card)> {
        self.circle.items.iter().zip(&self.cards)
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
        let Some((item, card)) = self.items().nth(self.at) else { return Step::Stay };
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
}

impl Interactive for CircleScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        if let Some(page) = &self.plan {
            let can = page.actions(context).within(|screen: &mut Self| screen.plan.as_mut());
            return can.closing(|screen| screen.plan = None);
        }
        if let Some(page) = &self.poster {
            let can = page.actions(context).within(|screen: &mut Self| screen.poster.as_mut());
            return can.closing(|screen| screen.poster = None);
        }
        let mut can = Actions::<Self>::default();
        let new = |screen: &mut Self, context: &Context| screen.open(screen.cards.len(), context);
        let on_item = self.at < self.cards.len();
        let label = if self.at == self.cards.len() { Label::NEW } else { Label::EDIT };
        let last = self.plan_row();
        can.menu(label, (last, last), |screen| &mut screen.at, Self::open);
        if on_item {
            can.offer(hint::NEW, new);
            can.offer(hint::REORDER, |screen, _| screen.shift(1));
        }
        if !self.cards.is_empty() {
            let poster = Action::Poster.called(Label::POSTER);
            can.offer(poster, |screen, _| screen.poster = Some(PosterPage::default()));
        }
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        if on_item {
            can.offer(hint::REMOVE, |screen, context| screen.remove(context));
        }
        can.elsewhere(hint::UNDO);
        can.also(&[Action::Edit], |screen, context| screen.open(screen.at, context));
        can.also(&[Action::New], new);
        can.also(&[Action::MoveUp], |screen, _| screen.shift(-1));
        can.numbered(last - 1, |screen| &mut screen.at, Self::open);
        can
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

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.circle")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.title"), Some("help.circle".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if let Some(page) = &mut self.poster {
            page.hear(outcome, context);
        }
        if matches!(outcome, Outcome::Saved(Change::Circle(record)) if record.kind != "circle") {
            self.plan = None;
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
        let (page, area) = page.placed(area);
        page.show(frame, area)
    }
}
