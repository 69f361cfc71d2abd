//! Insights: what was named, counted over a period; never a score, a trend or a word about how somebody is.

mod calendar;
mod counts;
mod pages;
mod paint;
mod tables;
mod wide_layout;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::calendar::Calendar;
use self::counts::{Period, PeriodCounts, evening};
use self::pages::{LineCache, Pages};
use self::tables::{List, Row};
use super::{Context, Outcome, Route, Screen, Step};
use crate::journal::insights::{EntryRef, Named};
use crate::keys::{Action, Hint, Input, Label, Scope};
use crate::widgets::page::Hits;

/// How soon the next slice is read.
const SOON: Duration = Duration::from_millis(10);
/// Pages of the focused word that stand beside the lists in a large window.
const BESIDE: usize = 5;
/// Targets: a view, a day, a pair, a page beside the lists; below them the rows of words.
const TAB: usize = 1_000_000;
const DAY: usize = 2_000_000;
const PAIR: usize = 3_000_000;
const PAGE: usize = 4_000_000;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum View {
    Words,
    Calendar,
    Together,
}

const VIEWS: [View; 3] = [View::Words, View::Calendar, View::Together];

/// Counts of what was named, and what they lead to.
pub struct Insights {
    view: View,
    period: Period,
    period_counts: PeriodCounts,
    /// The lists of words; empty until everything is counted.
    words: Vec<List>,
    together: Option<List>,
    /// The focused row of all lists of words, and of the pairs.
    at: usize,
    pair: usize,
    /// What had the focus before counting began anew.
    kept: Option<Vec<Named>>,
    table: bool,
    calendar: Calendar,
    pages: Option<Pages>,
    cache: LineCache,
    /// The pages that stand beside the lists.
    beside: Vec<EntryRef>,
}

impl Insights {
    /// Counts the last eight weeks.
    pub fn new(context: &Context) -> Self {
        let period = Period::default();
        let mut insights = Self {
            view: View::Words,
            period,
            period_counts: PeriodCounts::new(period, context),
            words: Vec::new(),
            together: None,
            at: 0,
            pair: 0,
            kept: None,
            table: false,
            calendar: Calendar::new(evening(context.now, context), context),
            pages: None,
            cache: LineCache::default(),
            beside: Vec::new(),
        };
        insights.settle(context);
        insights
    }

    /// Makes the lists once everything is counted. The focus stays on its word if that is still there.
    fn settle(&mut self, context: &Context) {
        if !self.period_counts.done() {
            return;
        }
        let counts = self.period_counts.counts();
        let focused = self.kept.take();
        self.words = tables::words(counts, context);
        self.together = tables::together(counts, context);
        if let Some(pages) = self.pages.as_mut().filter(|pages| !pages.what.is_empty()) {
            pages.again(counts);
        }
        let again = |rows: Vec<&Row>| {
            focused.as_ref().and_then(|what| rows.iter().position(|row| row.what == *what)).unwrap_or(0)
        };
        self.at = again(self.words.iter().flat_map(|list| &list.rows).collect());
        self.pair = again(self.together.iter().flat_map(|list| &list.rows).collect());
        self.look(context);
    }

    fn count(&mut self, context: &Context) {
        self.kept = self.row().map(|row| row.what.clone()).or(self.kept.take());
        // Figures that still grow are not shown: nothing moves under the eyes.
        self.words.clear();
        self.together = None;
        self.period_counts = PeriodCounts::new(self.period, context);
        self.settle(context);
    }

    /// The row with the focus.
    fn row(&self) -> Option<&Row> {
        match self.view {
            View::Together => self.together.as_ref()?.rows.get(self.pair),
            _ => self.words.iter().flat_map(|list| &list.rows).nth(self.at),
        }
    }

    /// The list that has the focus: its number and the number of its first row.
    fn list(&self) -> (usize, usize) {
        let mut first = 0;
        for (index, list) in self.words.iter().enumerate() {
            if self.at < first + list.rows.len() {
                return (index, first);
            }
            first += list.rows.len();
        }
        (0, 0)
    }

    /// The first row of a list.
    fn first_of(&self, list: usize) -> usize {
        self.words.iter().take(list).map(|list| list.rows.len()).sum()
    }

    /// Gets what the focus leads to, as far as it can be seen.
    fn look(&mut self, context: &Context) {
        self.beside.clear();
        if let Some(pages) = &self.pages {
            self.cache.read(pages.in_sight(context.size.height), context);
        } else if wide_layout::wide(context) && self.view == View::Calendar {
            self.beside = self.calendar.pages();
            self.beside.truncate(BESIDE);
            self.cache.read(&self.beside, context);
        } else if wide_layout::wide(context) && self.period_counts.done() {
            let what = self.row().map(|row| row.what.clone()).unwrap_or_default();
            let behind = Pages::behind(&what, String::new(), self.period_counts.counts());
            self.beside = behind.in_sight(BESIDE as u16).to_vec();
            self.cache.read(&self.beside, context);
        }
    }

    fn in_sight(&self, context: &Context) -> &[EntryRef] {
        match &self.pages {
            Some(pages) => pages.in_sight(context.size.height),
            None => &self.beside,
        }
    }

    fn go_on(&mut self, context: &Context) {
        if !self.period_counts.done() {
            self.period_counts.go_on(context);
            self.settle(context);
        }
        let sight = self.in_sight(context).to_vec();
        self.cache.read(&sight, context);
    }

    /// Another view; in a narrow window first another list.
    fn turn(&mut self, on: bool) {
        let at = VIEWS.iter().position(|view| *view == self.view).unwrap_or(0);
        let next = if on { at + 1 } else { at + VIEWS.len() - 1 } % VIEWS.len();
        self.view = VIEWS.get(next).copied().unwrap_or(View::Words);
    }

    fn turn_list(&mut self, on: bool) {
        let (list, _) = self.list();
        let next =
            if on { Some(list + 1).filter(|next| *next < self.words.len()) } else { list.checked_sub(1) };
        if let Some(next) = next.filter(|_| self.view == View::Words) {
            self.at = self.first_of(next);
            return;
        }
        self.turn(on);
        if self.view == View::Words {
            self.at = if on { 0 } else { self.first_of(self.words.len().saturating_sub(1)) };
        }
    }

    fn go_to(&mut self, row: usize) {
        match self.view {
            View::Together => {
                let last = self.together.as_ref().map_or(0, |list| list.rows.len().saturating_sub(1));
                self.pair = row.min(last);
            }
            _ => self.at = row.min(self.first_of(self.words.len()).saturating_sub(1)),
        }
    }

    fn open(&mut self, context: &Context) -> Step {
        if self.view == View::Calendar {
            let pages = self.calendar.pages();
            return match pages.as_slice() {
                [] => Step::Stay,
                [entry] => Step::Open(Route::Journal(Some(entry.id.clone()))),
                _ => {
                    self.pages = Some(Pages::of_day(self.calendar.day_name(context), pages));
                    self.look(context);
                    Step::Stay
                }
            };
        }
        if let Some(row) = self.row() {
            let title = tables::pages_of(row, self.period_counts.counts(), context);
            self.pages = Some(Pages::behind(&row.what, title, self.period_counts.counts()));
            self.look(context);
        }
        Step::Stay
    }

    fn press(&mut self, target: usize, context: &Context) -> Step {
        match target {
            PAGE.. => {
                let entry = self.beside.get(target - PAGE);
                return entry.map_or(Step::Stay, |entry| Step::Open(Route::Journal(Some(entry.id.clone()))));
            }
            PAIR.. => {
                self.view = View::Together;
                self.go_to(target - PAIR);
            }
            DAY.. => {
                self.view = View::Calendar;
                self.calendar.go_to(self.calendar.day_of_month((target - DAY) as u32), context);
            }
            TAB.. => {
                self.view = VIEWS.get(target - TAB).copied().unwrap_or(self.view);
                self.look(context);
                return Step::Stay;
            }
            row => {
                self.view = View::Words;
                self.go_to(row);
            }
        }
        self.open(context)
    }

    fn update_pages(&mut self, input: &Input, context: &Context) -> Step {
        let Some(pages) = &mut self.pages else { return Step::Stay };
        let leap = usize::from(context.size.height.saturating_sub(4).max(1));
        match input {
            Input::Act(Action::Up | Action::PreviousField) | Input::Wheel(true, ..) => {
                pages.go_to(pages.at().saturating_sub(1));
            }
            Input::Act(Action::Down | Action::NextField) | Input::Wheel(false, ..) => {
                pages.go_to(pages.at() + 1);
            }
            Input::Act(Action::PageUp) => pages.go_to(pages.at().saturating_sub(leap)),
            Input::Act(Action::PageDown) => pages.go_to(pages.at() + leap),
            Input::Act(Action::First) => pages.go_to(0),
            Input::Act(Action::Last) => pages.go_to(pages.len()),
            Input::Target(entry) => pages.go_to(*entry),
            Input::Act(Action::Back) => self.pages = None,
            Input::Act(Action::Next | Action::Choose) | Input::Resize => {}
            Input::Act(_) => return Step::Pass,
            _ => return Step::Stay,
        }
        self.look(context);
        match (input, self.pages.as_ref().and_then(Pages::page)) {
            (Input::Act(Action::Next | Action::Choose) | Input::Target(_), Some(entry)) => {
                Step::Open(Route::Journal(Some(entry.id.clone())))
            }
            _ => Step::Stay,
        }
    }

    fn update_calendar(&mut self, input: &Input, context: &Context) -> bool {
        let calendar = &mut self.calendar;
        let day = match input {
            Input::Act(Action::Left) => calendar.after(-1),
            Input::Act(Action::Right) => calendar.after(1),
            Input::Act(Action::Up) => calendar.after(-7),
            Input::Act(Action::Down) => calendar.after(7),
            Input::Act(Action::PageUp) => calendar.month_after(false),
            Input::Act(Action::PageDown) => calendar.month_after(true),
            Input::Act(Action::First) => calendar.day_of_month(1),
            Input::Act(Action::Last) => calendar.day_of_month(31),
            _ => return false,
        };
        calendar.go_to(day, context);
        true
    }
}

impl Screen for Insights {
    fn scope(&self) -> Scope {
        match (&self.pages, self.view) {
            (Some(_), _) => Scope::Pages,
            (None, View::Calendar) => Scope::Calendar,
            _ => Scope::Insights,
        }
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        let does = match (&self.pages, self.view, hint.action) {
            (None, View::Calendar, Action::Next) => !self.calendar.pages().is_empty(),
            (None, _, Action::Table) if wide_layout::wide(context) => true,
            (None, View::Words | View::Together, Action::Down | Action::Next | Action::Table) => {
                self.row().is_some()
            }
            _ => true,
        };
        does.then_some(hint.label)
    }

    fn pace(&self, context: &Context) -> Option<Duration> {
        (!self.period_counts.done() || self.cache.lacks(self.in_sight(context))).then_some(SOON)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![super::screen::name("insights", context)])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("insights.title"), Some("help.insights".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if input == Input::Tick {
            self.go_on(context);
            return Step::Stay;
        }
        if self.pages.is_some() {
            return self.update_pages(&input, context);
        }
        if self.view == View::Calendar && self.update_calendar(&input, context) {
            self.look(context);
            return Step::Stay;
        }
        let row = if self.view == View::Together { self.pair } else { self.at };
        match input {
            Input::Act(Action::Up) | Input::Wheel(true, ..) => self.go_to(row.saturating_sub(1)),
            Input::Act(Action::Down) | Input::Wheel(false, ..) => self.go_to(row + 1),
            Input::Act(Action::First) => self.go_to(0),
            Input::Act(Action::Last) => self.go_to(usize::MAX),
            Input::Act(Action::Left) if context.narrow() => self.turn_list(false),
            Input::Act(Action::Right) if context.narrow() => self.turn_list(true),
            Input::Act(Action::Left | Action::PreviousField) => self.turn(false),
            Input::Act(Action::Right | Action::NextField) => self.turn(true),
            Input::Act(Action::PageUp | Action::PageDown) => {
                let longer = input == Input::Act(Action::PageUp);
                let period = if longer { self.period.longer() } else { self.period.shorter() };
                if period != self.period {
                    self.period = period;
                    self.count(context);
                }
            }
            Input::Act(Action::Table) => self.table = !self.table,
            Input::Act(Action::Next | Action::Choose) => return self.open(context),
            Input::Target(target) => return self.press(target, context),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        self.look(context);
        Step::Stay
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        self.cache.forget();
        self.calendar.read(context);
        self.count(context);
        self.look(context);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        self.paint(frame, area, context)
    }
}
