//! Home: what one can do now, in the order of the exercises; never how long ago, how often, or how many.

use std::time::Duration;

use chrono::{NaiveDate, Timelike};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::background::Worker;
use super::screen::{Act, Actions, Interactive};
use super::{Context, Outcome, Route, Screen, Step, suggestions};
use crate::exercise::Strand;
use crate::journal::{Draft, Month, Record};
use crate::keys::{Action, Hint, Input, Label, Scope, hint};
use crate::text::{capital, cut, dates, width};
use crate::widgets::page::{Hits, Page};
use crate::widgets::woven_band::woven_band;

/// Days that the thread is woven from, at most.
const DAYS: usize = 28;
/// Entries that are looked through for it, newest first.
const LOOKED_THROUGH: usize = 400;
/// How often it looks whether an older plan was found.
const PACE: Duration = Duration::from_millis(50);
/// Short thoughts that there are.
const THOUGHTS: u32 = 14;
/// Where descriptions begin.
const BESIDE: u16 = 28;

/// The exercises, by the digits from 1; the person's own follow without one.
const EXERCISES: [&str; 6] = ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"];
/// The rest, by the digits that follow.
const TOOLS: [&str; 4] = ["journal", "insights", "export", "settings"];

/// What home looks like today.
pub struct Home {
    draft: Option<(Draft, String)>,
    plan: Option<Record>,
    /// Looks for a plan for today that was made long ago.
    rest: Option<Worker<Record>>,
    /// The encounter to look back on, offered once; never beside a draft.
    look_back: Option<Record>,
    days: Vec<(NaiveDate, [bool; 3])>,
    names: Vec<String>,
    /// The person's own exercises.
    own: Vec<String>,
    /// The focused row: 0 is the draft or the look back, then the rows from 1.
    at: usize,
    /// In row 0 the focus is on the way to let the look back be.
    later: bool,
}

/// The target that lets the look back be.
const LATER: usize = usize::MAX;

impl Home {
    /// Reads what home needs, and no more of the journal than that.
    pub fn new(context: &Context) -> Self {
        Self::read(context, None)
    }

    /// The same; the look back with this id was offered and stays while it is open.
    fn read(context: &Context, shown: Option<&str>) -> Self {
        // A draft of an exercise whose file is gone waits until it is back.
        let mut drafts = context.journal.drafts();
        let known = |kind: &str| kind == "helplines" || context.exercises.get(kind).is_some();
        drafts.retain(|draft| known(&draft.kind));
        let draft = drafts.into_iter().max_by_key(|draft| draft.at).map(|draft| {
            let step = suggestions::position(&draft, context);
            (draft, step)
        });
        let mut days: Vec<(NaiveDate, [bool; 3])> = Vec::new();
        let (mut plan, mut passed, plans) = (None, Vec::new(), suggestions::plans(context));
        // The month from which on the journal was not looked through.
        let mut rest = None;
        for (number, entry) in context.journal.newest_first().filter_map(Result::ok).enumerate() {
            let record = entry.shown;
            let day = record.evening(context.journal.day_ends());
            let fresh = days.last().is_none_or(|(last, _)| *last != day);
            if number == LOOKED_THROUGH || fresh && days.len() == DAYS {
                rest = Some(Month::of(day));
                break;
            }
            if fresh {
                days.push((day, [false; 3]));
            }
            if let Some((_, strands)) = days.last_mut() {
                strands[strand(&record, context) as usize] = true;
            }
            if let Some(evening) = suggestions::planned(&record, context)
                && evening < suggestions::evening(context.now, context)
            {
                passed.push((evening, record.clone()));
            }
            if suggestions::is_for(&record, context.now.date_naive(), &plans) {
                plan = Some(record);
            }
        }
        days.reverse();
        let names = context
            .journal
            .circle()
            .items
            .iter()
            .filter_map(|item| item.text("name").map(str::to_owned))
            .collect();
        let look_back = if draft.is_none() { suggestions::choose(passed, shown, context) } else { None };
        let at = usize::from(draft.is_none() && look_back.is_none());
        let own = context.exercises.own().iter().map(|exercise| exercise.kind.clone()).collect();
        let rest = rest.filter(|_| plan.is_none()).map(|month| suggestions::look_for_plan(month, context));
        Self { draft, plan, rest, look_back, days, names, own, at, later: false }
    }

    fn greeting(context: &Context) -> String {
        let part = match context.now.hour() {
            0..6 => "night",
            6..12 => "morning",
            12..18 => "afternoon",
            _ => "evening",
        };
        let name = context.settings.name.trim();
        let named = format!("home.greet.{part}.name");
        if name.is_empty() || !context.text.has(&named) {
            context.text.get(&format!("home.greet.{part}"))
        } else {
            context.text.fill(&named, &[("name", name.into())])
        }
    }

    /// The last row: a plan for today, else a short thought by date. It never reacts to what was written.
    fn last_row(&self, context: &Context) -> Option<String> {
        let time = |plan: &&Record| super::appointment::parse(plan.text("when")?)?.1;
        let to_come = |plan: &&Record| time(plan).is_none_or(|time| time >= context.now.time());
        if let Some(plan) = self.plan.as_ref().filter(to_come) {
            let day = context.text.get("common.today");
            let name = super::appointment::who(plan, context);
            let args = [("day", capital(&day).into()), ("name", name.into())];
            return Some(context.text.fill("home.plan", &args));
        }
        let turn = suggestions::evening(context.now, context)
            .signed_duration_since(NaiveDate::default())
            .num_days()
            .rem_euclid(i64::from(THOUGHTS));
        context.settings.thought.then(|| context.text.get(&format!("thought.{}", turn + 1)))
    }

    fn take(&mut self, row: usize) -> Step {
        if row == LATER || (row == 0 && self.later) {
            self.let_be();
            return Step::Stay;
        }
        if row == 0 {
            if let Some(record) = self.let_be() {
                return Step::Open(Route::Again(record, true));
            }
            return self.draft.as_ref().map_or(Step::Stay, |(draft, _)| {
                Step::Open(Route::Resume { kind: draft.kind.clone(), id: draft.id.clone() })
            });
        }
        let place = self.codes().get(row - 1).and_then(|code| Route::named(code));
        place.map_or(Step::Stay, Step::Open)
    }

    /// Across from the look back stands the way to let it be.
    fn beside_the_look_back(&self, can: &mut Actions<Self>) {
        let later = |later: bool| {
            move |home: &mut Self, _: &Context| {
                home.later = later;
                Step::Stay
            }
        };
        if !self.later {
            can.also(&[Action::NextField, Action::Right], later(true));
        }
        can.also(&[Action::PreviousField, Action::Left], later(false));
    }

    fn number(&mut self, digit: usize) -> Step {
        let row = (0..self.codes().len()).find(|index| self.digit(*index) == Some(digit));
        row.map_or(Step::Stay, |index| self.take(index + 1))
    }

    /// The look back is taken or let be; either way its row goes.
    fn let_be(&mut self) -> Option<Record> {
        self.later = false;
        let record = self.look_back.take()?;
        self.at = 1;
        Some(record)
    }

    /// Every row after the draft.
    fn codes(&self) -> Vec<&str> {
        EXERCISES.into_iter().chain(self.own.iter().map(String::as_str)).chain(TOOLS).collect()
    }

    /// How many rows are exercises.
    fn exercises(&self) -> usize {
        EXERCISES.len() + self.own.len()
    }

    /// The digit of a row, if it has one.
    fn digit(&self, index: usize) -> Option<usize> {
        let own = EXERCISES.len()..self.exercises();
        let past = if index < own.start { 0 } else { own.len() };
        (!own.contains(&index)).then(|| (index + 1 - past) % 10)
    }

    fn first(&self) -> usize {
        usize::from(self.draft.is_none() && self.look_back.is_none())
    }

    fn rows(&self, page: &mut Page, context: &Context) {
        let theme = context.theme;
        for (index, code) in self.codes().into_iter().enumerate() {
            if index == self.exercises() {
                page.blank();
            }
            let glyphs = index < self.exercises() && theme.marks.glyphs;
            let name_at = if glyphs { 5 } else { 3 };
            let beside = format!("home.{code}.sub");
            let beside = (!context.narrow() && context.text.has(&beside)).then(|| context.text.get(&beside));
            let end = if beside.is_some() { BESIDE - 2 } else { page.measure() };
            let mut pieces = self.front(index, code, name_at, end, context);
            if let Some(words) = beside {
                let room = usize::from(page.measure().saturating_sub(BESIDE));
                pieces.push((BESIDE, cut(&words, room, theme.marks.more), theme.muted()));
            }
            page.choice_pieces(index + 1, self.at == index + 1, pieces);
        }
    }

    /// Digit, glyph and name, which ends before a column.
    fn front(
        &self,
        index: usize,
        code: &str,
        name_at: u16,
        end: u16,
        context: &Context,
    ) -> Vec<(u16, String, Style)> {
        let theme = context.theme;
        let digit = self.digit(index).map(|digit| digit.to_string()).unwrap_or_default();
        let name = context.text.get(&format!("home.{code}"));
        let mut pieces = vec![(0, digit, theme.muted())];
        if index < self.exercises() {
            let style = theme.title(crate::theme::accent_of(code));
            pieces.push((name_at.saturating_sub(2), theme.glyph_of(code).to_owned(), style));
        }
        let room = usize::from(end.saturating_sub(name_at));
        pieces.push((name_at, cut(&name, room, theme.marks.more), theme.text()));
        pieces
    }

    /// Glyph and name, and the last four in two columns.
    fn short_rows(&self, page: &mut Page, context: &Context) {
        let codes = self.codes();
        let name_at = if context.theme.marks.glyphs { 4 } else { 2 };
        for (index, code) in codes.iter().enumerate().take(self.exercises()) {
            let pieces = self.front(index, code, name_at, page.measure(), context);
            page.choice_pieces(index + 1, self.at == index + 1, pieces);
        }
        page.blank();
        let half = page.measure() / 2;
        for row in 0..2 {
            let cells: Vec<_> = [(0, row), (half, row + 2)]
                .into_iter()
                .filter_map(|(x, tool)| {
                    let index = self.exercises() + tool;
                    let name = context.text.get(&format!("home.{}", codes.get(index)?));
                    let label = format!("{} {name}", self.digit(index).unwrap_or_default());
                    Some((x, label, index + 1, self.at == index + 1))
                })
                .collect();
            page.cells(&cells, context.theme.text());
        }
    }
}

fn strand(record: &Record, context: &Context) -> Strand {
    context.exercises.get(&record.kind).map_or(Strand::Yourself, |exercise| exercise.strand)
}

impl Interactive for Home {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let last = self.codes().len();
        let mut can = Actions::<Self>::default();
        if self.at == 0 && self.look_back.is_some() {
            self.beside_the_look_back(&mut can);
        }
        let to = |row: usize, keeps: bool| {
            move |home: &mut Self, _: &Context| {
                (home.at, home.later) = (row, home.later && keeps);
                Step::Stay
            }
        };
        can.offer(hint::UP_DOWN, to((self.at + 1).min(last), false));
        can.offer(hint::OPEN, |home: &mut Self, _| home.take(home.at));
        can.also(&[Action::Choose], |home: &mut Self, _| home.take(home.at));
        can.elsewhere(hint::DIGITS);
        can.digits(|home: &mut Self, digit, _| home.number(digit));
        can.elsewhere(Action::Palette.called(Label::PALETTE));
        can.elsewhere(hint::HELP);
        can.elsewhere(Action::Quit.called(Label::QUIT));
        can.also(&[Action::NextField], to((self.at + 1).min(last), false));
        can.also(&[Action::Up, Action::PreviousField], to(self.at.saturating_sub(1).max(self.first()), true));
        can.also(&[Action::First, Action::PageUp], to(self.first(), true));
        can.also(&[Action::Last, Action::PageDown], to(last, false));
        // The last four stand in two columns where there is little room.
        let tool = self.at.checked_sub(self.exercises() + 1).filter(|_| context.short());
        if tool.is_some() {
            can.also(&[Action::Right], to((self.at + 2).min(last), true));
        }
        if tool.is_some_and(|tool| tool >= 2) {
            can.also(&[Action::Left], to(self.at - 2, true));
        }
        can.also(&[Action::New], |_, _| Step::Open(Route::Begin("note".into())));
        can.also(&[Action::Search], |_, _| Step::Open(Route::Search(String::new())));
        can
    }
}

impl Screen for Home {
    fn scope(&self) -> Scope {
        Scope::Home
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.rest.is_some().then_some(PACE)
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.home"), Some("home.band.about".into()))
    }

    fn offers(&self) -> Option<&str> {
        self.look_back.as_ref().map(|record| record.id.as_str())
    }

    fn hints(&self, context: &Context) -> Vec<Hint> {
        Act::hints(self, context)
    }

    fn act(&mut self, action: Action, context: &Context) -> Step {
        Act::act(self, action, context)
    }

    fn before_input(&mut self, _context: &Context) {
        if let Some(rest) = &mut self.rest {
            self.plan = self.plan.take().or_else(|| rest.piece());
            self.rest.take_if(|rest| self.plan.is_some() || rest.done());
        }
    }

    fn update(&mut self, input: Input, _context: &Context) -> Step {
        match input {
            Input::Target(row) => self.take(row),
            _ => Step::Stay,
        }
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        let (at, shown) = (self.at, self.look_back.take());
        *self = Self::read(context, shown.as_ref().map(|record| record.id.as_str()));
        // A draft that waits takes the focus; else it stays where it was.
        self.at = if self.draft.is_some() { 0 } else { at.max(self.first()) };
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        let tall = area.height >= 32;
        if tall {
            (0..4).for_each(|_| page.blank());
        }
        let greeting = Self::greeting(context);
        let date = dates::long(text, context.now.date_naive());
        let mut pieces = vec![(0, greeting.clone(), theme.bold())];
        if !context.narrow() {
            pieces.push((page.measure().saturating_sub(width(&date) as u16), date, theme.muted()));
        }
        page.pieces(pieces);
        if context.settings.band {
            page.spans(woven_band(&self.days, page.measure().into(), theme));
        } else {
            page.blank();
        }
        if !context.short() {
            page.blank();
        }
        match (&self.draft, &self.look_back) {
            (Some((draft, step)), _) => {
                let words = suggestions::resume(draft, step, context);
                page.choice(0, self.at == 0, theme.marks.resume, &words, theme.text());
            }
            (None, Some(record)) => {
                let focus = (self.at == 0).then_some(self.later);
                suggestions::row(record, &mut page, (0, LATER), focus, context);
            }
            (None, None) => page.blank(),
        }
        if !context.short() {
            page.blank();
            page.words(&format!("{}  {}", text.get("home.ask"), text.get("home.nothing")), theme.muted());
            page.blank();
        }
        if context.short() {
            self.short_rows(&mut page, context);
        } else {
            self.rows(&mut page, context);
        }
        if !context.short() {
            page.blank();
            if let Some(words) = self.last_row(context) {
                page.words(&words, theme.muted());
            }
        }
        if tall && !self.names.is_empty() {
            let names = self.names.join(", ");
            page.words(&text.fill("home.circle.line", &[("names", names.into())]), theme.muted());
        }
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}
