//! Insights as a screen: what can be done on each view; counts nothing itself.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::calendar::DAY;
use super::entry_line::LineCache;
use super::layout;
use super::pages::Pages;
use super::state::{PAGE, State, TAB, VIEWS, View, read};
use super::tables::PAIR;
use crate::keys::{Action, Input, Label, Move, Scope, hint};
use crate::screens::screen::{Act, Actions, Interactive, LINES, name};
use crate::screens::{Context, Outcome, Screen, Step};
use crate::widgets::page::Hits;

/// How soon the next slice is read.
const SOON: Duration = Duration::from_millis(10);

/// Counts of what was named, and what they lead to.
pub struct Insights {
    state: State,
}

impl Insights {
    /// Counts the last eight weeks.
    pub fn new(context: &Context) -> Self {
        Self { state: State::new(context) }
    }

    fn turn(&mut self, by: Move) {
        self.state.turn(by == Move::Rows(1));
    }

    /// As a table, or with bars again; without its name where there is nothing to show.
    fn turn_table(can: &mut Actions<Self>, named: bool) {
        can.offer_if(named, Action::Table.called(Label::TABLE), |insights, _| {
            insights.state.table = !insights.state.table;
            Step::Stay
        });
    }

    fn change_period(&mut self, longer: bool, context: &Context) {
        let period = self.state.figures.period;
        let next = period.next(longer);
        if next != period {
            self.state.figures.period = next;
            self.state.count(context);
        }
    }

    fn in_pages(pages: &Pages, context: &Context) -> Actions<Self> {
        let entry = pages.page().cloned();
        let mut can = pages.moves(context).within(|insights: &mut Self| insights.state.pages.as_mut());
        can.press(Label::READ, move |_, _| read(entry.as_ref()));
        can.offer(hint::BACK, |insights, _| insights.state.pages = None);
        can.elsewhere(hint::HELP);
        can
    }

    fn in_calendar(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        can.elsewhere(Action::Right.called(Label::DAY).shown_as("←↑↓→"));
        can.elsewhere(Action::NextField.called(Label::VIEW));
        if !self.state.calendar.pages().is_empty() {
            can.offer(hint::READ, |insights, context| insights.state.open(context));
        }
        can.elsewhere(hint::PERIOD);
        can.offer(hint::TO_HOME, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        Self::turn_table(&mut can, true);
        for action in LINES.into_iter().chain([Action::Left, Action::Right]) {
            can.also(&[action], move |insights, context| insights.state.calendar.go(action, context));
        }
        can
    }

    fn in_lists(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let focused = self.state.row().is_some();
        can.elsewhere(Action::Right.called(Label::VIEW).shown_as("←→"));
        if focused {
            can.elsewhere(Action::Down.called(Label::WORD).shown_as("↑↓"));
            can.offer(hint::READ, |insights, context| insights.state.open(context));
        }
        can.offer(hint::TO_HOME, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        can.offer(hint::PERIOD, |insights, context| insights.change_period(true, context));
        can.also(&[Action::PageDown], |insights, context| insights.change_period(false, context));
        Self::turn_table(&mut can, focused || context.large());
        can.elsewhere(Action::Palette.called(Label::PALETTE));
        let rows = [Action::Up, Action::Down, Action::First, Action::Last];
        can.travel(&rows, |insights, by, _| insights.state.lists_mut().go(by));
        can.travel(&[Action::Left, Action::Right], |insights, by, context| {
            // In a narrow window first another list.
            if context.narrow() {
                insights.state.turn_list(by == Move::Rows(1));
            } else {
                insights.turn(by);
            }
        });
        can
    }

    fn target(&mut self, target: usize, context: &Context) -> Step {
        let state = &mut self.state;
        if let Some(pages) = &mut state.pages {
            pages.go_to(target);
            return read(pages.page());
        }
        match target {
            PAGE.. => return read(state.beside.get(target - PAGE)),
            PAIR.. => {
                state.view = View::Together;
                state.figures.pairs.at = target - PAIR;
            }
            DAY.. => {
                state.view = View::Calendar;
                state.calendar.go_to(state.calendar.day_of_target(target - DAY), context);
            }
            TAB.. => {
                state.view = VIEWS.get(target - TAB).copied().unwrap_or(state.view);
                return Step::Stay;
            }
            row => {
                state.view = View::Words;
                state.figures.words.at = row;
            }
        }
        state.open(context)
    }
}

impl Interactive for Insights {
    fn actions(&self, context: &Context) -> Actions<Self> {
        if let Some(pages) = &self.state.pages {
            return Self::in_pages(pages, context);
        }
        let mut can = match self.state.view {
            View::Calendar => self.in_calendar(),
            View::Words | View::Together => self.in_lists(context),
        };
        can.travel(&[Action::PreviousField, Action::NextField], |insights, by, _| insights.turn(by));
        can.also(&[Action::Choose], |insights, context| insights.state.open(context));
        can
    }
}

impl Screen for Insights {
    fn scope(&self) -> Scope {
        match (&self.state.pages, self.state.view) {
            (Some(_), _) => Scope::Pages,
            (None, View::Calendar) => Scope::Calendar,
            _ => Scope::Insights,
        }
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        self.state.goes_on(context).then_some(SOON)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![name("insights", context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("insights.title"), Some("help.insights".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Tick => self.state.go_on(context),
            Input::Target(target) => return self.target(target, context),
            Input::Wheel(up, ..) if self.state.pages.is_some() => return self.wheel(up, context),
            Input::Wheel(up, ..) => self.state.lists_mut().go(Move::wheel(up, 1)),
            _ => {}
        }
        Step::Stay
    }

    fn after_input(&mut self, context: &Context) {
        self.state.look(context);
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        self.state.lines = LineCache::default();
        self.state.calendar.read(context);
        self.state.count(context);
        self.state.look(context);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        layout::paint(&self.state, frame, area, context)
    }
}
