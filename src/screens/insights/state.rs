//! What is looked at in insights and what that leads to; decides no key and paints nothing.

use super::calendar::Calendar;
use super::entry_line::LineCache;
use super::figures::Figures;
use super::pages::{Pages, newest};
use super::tables::{self, Lists, Row};
use crate::journal::insights::EntryRef;
use crate::screens::{Context, Route, Step, suggestions};

/// Pages of the focused word that stand beside the lists in a large window.
const BESIDE: usize = 5;
/// Targets: a view, and a page beside the lists.
pub const TAB: usize = 1_000_000;
pub const PAGE: usize = 4_000_000;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    Words,
    Calendar,
    Together,
}

/// The views in their order.
pub const VIEWS: [View; 3] = [View::Words, View::Calendar, View::Together];

impl View {
    pub fn name(self, context: &Context) -> String {
        context.text.get(match self {
            Self::Words => "insights.view.words",
            Self::Calendar => "insights.view.calendar",
            Self::Together => "insights.view.together",
        })
    }
}

/// Figures and days, and what they lead to.
pub struct State {
    pub view: View,
    /// Whether figures are shown without bars.
    pub table: bool,
    pub figures: Figures,
    pub calendar: Calendar,
    /// The pages behind a figure or a day, in the place of everything else.
    pub pages: Option<Pages>,
    pub lines: LineCache,
    /// The pages that stand beside the lists.
    pub beside: Vec<EntryRef>,
}

impl State {
    /// The words of the last eight weeks.
    pub fn new(context: &Context) -> Self {
        let mut state = Self {
            view: View::Words,
            table: false,
            figures: Figures::new(context),
            calendar: Calendar::new(suggestions::evening(context.now, context), context),
            pages: None,
            lines: LineCache::default(),
            beside: Vec::new(),
        };
        state.look(context);
        state
    }

    /// The lists of which a row has the focus.
    pub fn lists(&self) -> &Lists {
        if self.view == View::Together { &self.figures.pairs } else { &self.figures.words }
    }

    /// The same, to move the focus.
    pub fn lists_mut(&mut self) -> &mut Lists {
        if self.view == View::Together { &mut self.figures.pairs } else { &mut self.figures.words }
    }

    pub fn row(&self) -> Option<&Row> {
        self.lists().row()
    }

    pub fn count(&mut self, context: &Context) {
        let focused = self.row().map(|row| row.what.clone());
        self.figures.count(focused, context);
        self.settle();
    }

    /// Counts on, if not everything is counted.
    pub fn go_on(&mut self, context: &Context) {
        if !self.figures.done() {
            self.figures.go_on(context);
            self.settle();
        }
    }

    /// The pages behind a figure are those of what was counted last.
    fn settle(&mut self) {
        let pages = self.pages.as_mut().filter(|pages| !pages.what.is_empty());
        if let Some(pages) = pages.filter(|_| self.figures.done()) {
            pages.again(&self.figures.counts);
        }
    }

    /// Gets what the focus leads to, as far as it can be seen.
    pub fn look(&mut self, context: &Context) {
        self.beside.clear();
        self.calendar.resize(context);
        let row = self.row().filter(|_| self.figures.done() && self.view != View::Calendar);
        if let Some(row) = row.filter(|_| self.pages.is_none() && context.large()) {
            let pages = newest(&row.what, &self.figures.counts);
            self.beside = pages.into_iter().take(BESIDE).cloned().collect();
        }
        let sight = self.pages.as_ref().map_or(&*self.beside, |pages| pages.in_sight(context.size.height));
        self.lines.read(sight, context);
    }

    /// Whether something goes on: counting, or reading what is in sight.
    pub fn goes_on(&self, context: &Context) -> bool {
        let sight = self.pages.as_ref().map_or(&*self.beside, |pages| pages.in_sight(context.size.height));
        !self.figures.done() || self.lines.lacks(sight)
    }

    /// Another view: the next one, or the one before.
    pub fn turn(&mut self, on: bool) {
        let by = if on { 1 } else { VIEWS.len() - 1 };
        self.view = VIEWS[(self.view as usize + by) % VIEWS.len()];
    }

    /// Another list of words, and past their ends another view.
    pub fn turn_list(&mut self, on: bool) {
        if self.view == View::Words && self.figures.words.turn(on) {
            return;
        }
        self.turn(on);
        if self.view == View::Words {
            self.figures.words.end(on);
        }
    }

    /// Opens the pages behind the focus; a single one of a day at once.
    pub fn open(&mut self, context: &Context) -> Step {
        if self.view == View::Calendar {
            let pages = self.calendar.pages();
            match pages.as_slice() {
                [] => {}
                [entry] => return read(Some(entry)),
                _ => self.pages = Some(Pages::of_day(self.calendar.day_name(context), pages)),
            }
        } else if let Some(row) = self.row() {
            let title = tables::pages_of(row, &self.figures.counts, context);
            self.pages = Some(Pages::behind(&row.what, title, &self.figures.counts));
        }
        Step::Stay
    }
}

/// Opens a page of the journal.
pub fn read(entry: Option<&EntryRef>) -> Step {
    entry.map_or(Step::Stay, |entry| Step::Open(Route::Journal(Some(entry.id.clone()))))
}
