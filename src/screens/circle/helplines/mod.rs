//! The help lines of the person's country and the person's own numbers. Without a country, those where the language is
//! spoken, each under the name of its country.

mod paint;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::cards::{Card, Cards, field};
use super::edit_field::{EditField, What};
use super::numbers;
use super::versions::Versions;
use crate::helplines::{Line, Numbers};
use crate::journal::{Draft, Record};
use crate::keys::{Action, Label, Scope, Typing, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Outcome, Route, Screen, Step};
use crate::widgets::page::Hits;

/// How many rows a key for a page moves.
const PAGE: usize = 3;

/// The help lines.
#[derive(Default)]
pub struct Helplines {
    own: Option<Record>,
    /// Another version of it stands beside it.
    apart: bool,
    at: usize,
    page: Option<EditField>,
}

/// One thing to choose.
#[derive(Clone, Debug)]
enum Row<'a> {
    /// The name and the number of one of the person's own.
    Own(String, String),
    /// A line of the country.
    Line(&'a Line),
    /// The line of the country that is the person's own doctor.
    Doctor(&'a Line),
    /// The country is not known yet.
    Choose,
    /// Room for one more number.
    More,
}

impl Helplines {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self::default();
        screen.read(context);
        screen
    }

    fn read(&mut self, context: &Context) {
        let mut circle = context.journal.circle();
        self.own = circle.helplines.take();
        self.apart = self.own.as_ref().is_some_and(|own| Versions::of(own, &circle).several());
    }

    /// The lines with the page open that a draft holds.
    pub fn resume(draft: &Draft, context: &Context) -> Self {
        let mut screen = Self::new(context);
        screen.page = Some(EditField::resume(draft, screen.own.as_ref(), context));
        screen
    }

    fn lines<'a>(&self, context: &Context<'a>) -> Numbers<'a> {
        numbers::lines(self.own.as_ref(), context)
    }

    fn rows<'a>(&self, context: &Context<'a>) -> Vec<Row<'a>> {
        let own = numbers::own_numbers(self.own.as_ref()).into_iter();
        let own = own.map(|(name, number)| Row::Own(name, number));
        let numbers = self.lines(context);
        let choose = |first| (numbers.anywhere == first).then_some(Row::Choose);
        let doctor = |line: &Line| line.number.is_empty();
        let lines = numbers.lines.iter().copied();
        let lines = lines.map(|line| if doctor(line) { Row::Doctor(line) } else { Row::Line(line) });
        own.chain(choose(true)).chain(lines).chain(choose(false)).chain([Row::More]).collect()
    }

    fn doctor(&self) -> String {
        self.own.as_ref().map(|own| field(own, "gp")).unwrap_or_default()
    }

    /// The numbers of a row, each as a card.
    fn cards(&self, row: &Row, context: &Context) -> Vec<Card> {
        let (name, role, reaches) = match row {
            Row::Own(name, number) => {
                (if name.is_empty() { number } else { name }.clone(), String::new(), vec![number.clone()])
            }
            Row::Doctor(_) => {
                let doctor = Some(self.doctor()).filter(|number| !number.is_empty());
                (context.text.get("helplines.gp.name"), String::new(), doctor.into_iter().collect())
            }
            Row::Line(line) => {
                let mut reaches: Vec<String> = line.numbers().into_iter().map(str::to_owned).collect();
                if reaches.is_empty() {
                    reaches.push(line.call(context.text));
                }
                (line.name.clone(), line.about(context.text), reaches)
            }
            Row::Choose | Row::More => return Vec::new(),
        };
        let card = |reach| Card { name: name.clone(), role: role.clone(), reach, ..Card::default() };
        reaches.into_iter().map(card).collect()
    }

    /// Whether a row has a number; one without is filled in.
    fn shows_large(&self, row: &Row, context: &Context) -> bool {
        self.cards(row, context).iter().any(|card| !card.reach.is_empty())
    }

    /// The number large; what is not filled in yet is filled in.
    fn open(&mut self, index: usize, context: &Context) -> Step {
        let rows = self.rows(context);
        match rows.get(index) {
            Some(Row::Choose) => Step::Open(Route::Country),
            Some(row) if self.shows_large(row, context) => {
                let cards = |rows: &[Row]| -> Vec<Card> {
                    rows.iter().flat_map(|row| self.cards(row, context)).collect()
                };
                let at = cards(rows.get(..index).unwrap_or_default()).len();
                Step::Open(Route::LargeNumber(Cards { all: cards(&rows), at, back: "helplines.title" }))
            }
            _ => self.edit(context),
        }
    }

    /// The page to change a number. A shipped line is not changed: the person's own number stands above it.
    fn edit(&mut self, context: &Context) -> Step {
        let own = self.own.as_ref();
        let new = What::Number(numbers::own_numbers(own).len());
        let (what, begin) = match self.rows(context).get(self.at) {
            // These rows are the first.
            Some(Row::Own(..)) => (What::Number(self.at), ("", "")),
            Some(Row::Doctor(_)) => (What::Doctor, ("", "")),
            Some(Row::Line(line)) => (new, (line.name.as_str(), line.number.as_str())),
            _ => (new, ("", "")),
        };
        self.page = Some(EditField::open(what, own, begin, context));
        Step::Stay
    }
}

impl Interactive for Helplines {
    fn actions(&self, context: &Context) -> Actions<Self> {
        if let Some(page) = &self.page {
            let can = page.actions(context).within(|screen: &mut Self| screen.page.as_mut());
            return can.closing(|screen| screen.page = None);
        }
        let mut can = Actions::<Self>::default();
        let rows = self.rows(context);
        let last = rows.len() - 1;
        let label = match rows.get(self.at) {
            Some(Row::Choose) => Label::CHOOSE,
            Some(row) if !self.shows_large(row, context) => Label::EDIT,
            _ => Label::LARGE,
        };
        can.elsewhere(hint::CHOOSE_DIGIT);
        can.numbered(last, |screen| &mut screen.at, Self::open);
        can.menu(label, (last, PAGE), |screen| &mut screen.at, Self::open);
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.also(&[Action::Edit], Self::edit);
        can
    }
}

impl Screen for Helplines {
    fn scope(&self) -> Scope {
        if self.page.is_some() { Scope::CircleItem } else { Scope::Helplines }
    }

    fn typing(&self) -> Typing {
        self.page.as_ref().map_or(Typing::No, EditField::typing)
    }

    fn draft(&self, context: &Context) -> Option<Draft> {
        self.page.as_ref().map(|page| page.draft(context))
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("helplines.title"), Some("help.circle".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if matches!(outcome, Outcome::Saved(_)) {
            self.page = None;
        }
        let before = numbers::own_numbers(self.own.as_ref()).len();
        self.read(context);
        let numbers = numbers::own_numbers(self.own.as_ref()).len();
        if numbers > before {
            // A new number stands above the lines of the country.
            self.at = numbers - 1;
        }
        self.at = self.at.min(self.rows(context).len() - 1);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = match &self.page {
            Some(page) => page.lay_out(context),
            None => self.lay_out(context, area.width),
        };
        let area = page.settled(area);
        page.show(frame, area)
    }
}
