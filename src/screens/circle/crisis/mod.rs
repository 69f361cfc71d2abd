//! The circle in crisis form: names, numbers and two help lines in whatever room there is; no number is ever left out.

mod detail_level;
mod paint;
mod tiny;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::cards::{Card, Cards};
use super::numbers;
use crate::journal::Circle;
use crate::keys::{Action, Label, Scope, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Context, Outcome, Route, Screen, Step};
use crate::widgets::page::Hits;
use crate::widgets::page::Placed;

/// Items that a digit opens; more are reached with the arrows.
const DIGITS: usize = 6;
/// The key of its words, and what it opens.
type Tool = (&'static str, fn() -> Route);
/// What 7, 8 and 9 open, and 0 as long as no country is known.
const TOOLS: [Tool; 4] = [
    ("circle.crisis.breath", || Route::Breathe),
    ("circle.crisis.grounding", || Route::Begin("grounding".into())),
    ("circle.crisis.lines", || Route::Helplines),
    ("helplines.choose", || Route::Country),
];

/// The circle in crisis form.
pub struct Crisis {
    circle: Circle,
    cards: Vec<Card>,
    /// The focused item, or after the items the focused tool.
    at: usize,
}

impl Crisis {
    /// Reads the circle file and nothing else.
    pub fn new(context: &Context) -> Self {
        let circle = context.journal.circle();
        let cards: Vec<Card> = circle.items.iter().map(|item| Card::of(item, context.text)).collect();
        // With nobody to choose the help lines are nearest.
        let at = if cards.is_empty() { 3 } else { 0 };
        Self { circle, cards, at }
    }

    /// The items, or the one row that adds the first.
    fn people(&self) -> usize {
        self.cards.len().max(1)
    }

    /// How many of the tools are there.
    fn tools(&self, context: &Context) -> usize {
        let anywhere = numbers::lines(self.circle.helplines.as_ref(), context).anywhere;
        if anywhere { TOOLS.len() } else { TOOLS.len() - 1 }
    }

    fn take(&self, index: usize) -> Step {
        match index.checked_sub(self.people()) {
            Some(tool) => TOOLS.get(tool).map_or(Step::Stay, |(_, route)| Step::Open(route())),
            None if self.circle.locked => Step::Open(Route::Lock),
            None if self.cards.is_empty() => Step::Open(Route::CircleItem(None)),
            None => Step::Open(Route::LargeNumber(Cards {
                all: self.cards.clone(),
                at: index,
                back: "circle.big.all",
            })),
        }
    }

    fn press_digit(&mut self, digit: usize, context: &Context) -> Step {
        let tools = self.tools(context);
        let index = match digit {
            // What is not in sight is not done.
            _ if context.tiny() && digit > self.cards.len() => return Step::Stay,
            1..=DIGITS if digit <= self.people() => digit - 1,
            7..=9 => self.people() + digit - 7,
            0 if tools == TOOLS.len() => self.people() + tools - 1,
            _ => return Step::Stay,
        };
        self.at = index;
        self.take(index)
    }
}

/// The digit that opens an item; a dot for one that none opens.
fn numbered(index: usize, context: &Context) -> Placed {
    let marks = &context.theme.marks;
    let number = if index < DIGITS { (index + 1).to_string() } else { marks.dot.to_owned() };
    (0, number, context.theme.muted())
}

impl Interactive for Crisis {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let (tiny, people) = (context.tiny(), self.people());
        let last = people + if tiny { 0 } else { self.tools(context) } - 1;
        can.elsewhere(hint::CHOOSE_DIGIT);
        can.digits(Self::press_digit);
        if tiny && self.cards.is_empty() {
            can.moves((last, last), |screen| &mut screen.at);
        } else {
            // Only a number can be shown large.
            let label = if self.at < self.cards.len() { Label::LARGE } else { Label::OPEN };
            can.menu(label, (last, last), |screen| &mut screen.at, |screen, row, _| screen.take(row));
        }
        can.offer(hint::BACK, |_, _| Step::Leave);
        if self.at >= people && !tiny {
            let mut aside = |action: Action, by: isize| {
                can.also(&[action], move |screen, _| {
                    screen.at = screen.at.saturating_add_signed(by).clamp(people, last);
                });
            };
            aside(Action::Left, -1);
            aside(Action::Right, 1);
        }
        can
    }
}

impl Screen for Crisis {
    fn scope(&self) -> Scope {
        Scope::Crisis
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("circle.title"), Some("help.circle".into()))
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        let at = self.at;
        *self = Self::new(context);
        if !self.cards.is_empty() {
            self.at = at.min(self.people() + self.tools(context) - 1);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if context.tiny() { self.tiny(frame, area, context) } else { self.whole(frame, area, context) }
    }
}
