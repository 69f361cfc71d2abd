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
use crate::keys::{Action, Input, Label, Scope, Typing, hint};
use crate::screens::screen::{Act, Actions, Interactive};
use crate::screens::{Context, Outcome, Route, Screen, Step};
use crate::widgets::page::Hits;

/// How many rows a key for a page moves.
const PAGE: usize = 3;

/// The help lines.
pub struct Helplines {
    own: Option<Record>,
    /// Another version of it stands beside it.
    apart: bool,
    at: usize,
    page: Option<EditField>,
}

/// One thing to choose.
#[derive(Clone, Copy, Debug)]
enum Row<'a> {
    /// One of the person's own numbers.
    Own(usize),
    /// A line of the country.
    Line(&'a Line),
    /// The country is not known yet.
    Choose,
    /// Room for one more number.
    More,
}

impl Helplines {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self { own: None, apart: false, at: 0, page: None };
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
        let own = (0..numbers::own_numbers(self.own.as_ref()).len()).map(Row::Own);
        let numbers = self.lines(context);
        let choose = |first| (numbers.anywhere == first).then_some(Row::Choose);
        let lines = numbers.lines.iter().copied().map(Row::Line);
        own.chain(choose(true)).chain(lines).chain(choose(false)).chain([Row::More]).collect()
    }

    fn doctor(&self) -> String {
        self.own.as_ref().map(|own| field(own, "gp")).unwrap_or_default()
    }

    /// The numbers of a row, each as a card.
    fn cards(&self, row: Row, context: &Context) -> Vec<Card> {
        let card = |name: &str, role: &str, reach: String| Card {
            name: name.to_owned(),
            role: role.to_owned(),
            reach,
            ..Card::default()
        };
        match row {
            Row::Own(index) => {
                let own = numbers::own_numbers(self.own.as_ref()).into_iter().nth(index);
                let named = own.map(|(name, number)| {
                    card(if name.is_empty() { &number } else { &name }, "", number.clone())
                });
                named.into_iter().collect()
            }
            Row::Line(line) if line.number.is_empty() => {
                let doctor = Some(self.doctor()).filter(|number| !number.is_empty());
                let name = context.text.get("helplines.gp.name");
                doctor.map(|number| card(&name, "", number)).into_iter().collect()
            }
            Row::Line(line) => {
                let about = line.about(context.text);
                let mut reaches: Vec<String> = line.numbers().into_iter().map(str::to_owned).collect();
                if reaches.is_empty() {
                    reaches.push(line.call(context.text));
                }
                reaches.into_iter().map(|reach| card(&line.name, &about, reach)).collect()
            }
            Row::Choose | Row::More => Vec::new(),
        }
    }

    /// Whether a row has a number; one without is filled in.
    fn shows_large(&self, row: Row, context: &Context) -> bool {
        self.cards(row, context).iter().any(|card| !card.reach.is_empty())
    }

    /// The number large; what is not filled in yet is filled in.
    fn open(&mut self, index: usize, context: &Context) -> Step {
        let rows = self.rows(context);
        self.at = index.min(rows.len() - 1);
        if let Some(Row::Choose) = rows.get(self.at) {
            return Step::Open(Route::Country);
        }
        let all: Vec<Vec<Card>> = rows.iter().map(|row| self.cards(*row, context)).collect();
        let before = all.iter().take(self.at).map(Vec::len).sum();
        if !rows.get(self.at).is_some_and(|row| self.shows_large(*row, context)) {
            return self.edit(context);
        }
        Step::Open(Route::LargeNumber(Cards { all: all.concat(), at: before, back: "helplines.title" }))
    }

    /// The page to change a number. A shipped line is not changed: the person's own number stands above it.
    fn edit(&mut self, context: &Context) -> Step {
        let own = self.own.as_ref();
        let new = What::Number(numbers::own_numbers(own).len());
        let page = match self.rows(context).get(self.at) {
            Some(Row::Own(index)) => EditField::open(What::Number(*index), own, ("", ""), context),
            Some(Row::Line(line)) if line.number.is_empty() => {
                EditField::open(What::Doctor, own, ("", ""), context)
            }
            Some(Row::Line(line)) => EditField::open(new, own, (&line.name, &line.number), context),
            _ => EditField::open(new, own, ("", ""), context),
        };
        self.page = Some(page);
        Step::Stay
    }

    /// The page is closed when it is left.
    fn close_left(&mut self, step: Step) -> Step {
        if !matches!(step, Step::Leave) {
            return step;
        }
        self.page = None;
        Step::Stay
    }
}

impl Interactive for Helplines {
    fn actions(&self, context: &Context) -> Actions<Self> {
        if let Some(page) = &self.page {
            let actions = page.actions(context).within(|screen: &mut Self| screen.page.as_mut());
            return actions.answered(Self::close_left);
        }
        let mut can = Actions::<Self>::default();
        let rows = self.rows(context);
        let last = rows.len() - 1;
        let label = match rows.get(self.at) {
            Some(Row::Choose) => Label::CHOOSE,
            Some(row) if !self.shows_large(*row, context) => Label::EDIT,
            _ => Label::LARGE,
        };
        let number = move |screen: &mut Self, number: usize, context: &Context| match number.checked_sub(1) {
            Some(index) if index <= last => screen.open(index, context),
            _ => Step::Stay,
        };
        let choose = Action::Number(1).called(Label::CHOOSE).shown_as("1-9");
        can.offer(choose, move |screen, context| number(screen, 1, context));
        can.digits(number);
        can.press(label, |screen, context| screen.open(screen.at, context));
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.also(&[Action::Edit], Self::edit);
        can.moves((last, PAGE), |screen| &mut screen.at);
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

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        None
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("helplines.title"), Some("help.circle".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match (&mut self.page, input) {
            (Some(page), input) => {
                let step = page.update(input, context);
                self.close_left(step)
            }
            (None, Input::Wheel(up, ..)) => self.wheel(up, context),
            (None, Input::Target(index)) => self.open(index, context),
            _ => Step::Stay,
        }
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
        page.show(frame, area)
    }
}
