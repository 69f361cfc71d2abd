//! Home: what one can do now, in the order of the exercises; never how long ago, how often, or how many.

mod lay_out;

use std::time::Duration;

use chrono::NaiveDate;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::background_task::{PACE, Worker};
use super::screen::{Actions, Interactive};
use super::suggestions::{self, Again, Found, LookFurther, Offer};
use super::{Context, Outcome, Route, Screen, Step};
use crate::exercise::Strand;
use crate::journal::{Draft, Month, Record};
use crate::keys::{Action, Input, Label, Scope, hint};
use crate::widgets::page::Hits;

/// Days that the thread is woven from, at most.
const DAYS: usize = 28;
/// Entries that are looked through for it, newest first.
const LOOKED_THROUGH: usize = 400;

/// The exercises, by the digits from 1; the person's own follow without one.
const EXERCISES: [&str; 6] = ["check_in", "compassion", "encounter", "circle", "grounding", "small_step"];
/// The rest, by the digits that follow.
const TOOLS: [&str; 4] = ["journal", "insights", "export", "settings"];

/// Last of all, by no digit: the pages to read.
const READING: &str = "reading";

/// What home looks like today.
pub struct Home {
    draft: Option<(Draft, String)>,
    plan: Option<Record>,
    /// Looks for a plan for today that was made long ago, and for a page to read again; begins after the first picture.
    rest: Option<Worker<Found>>,
    further: Option<LookFurther>,
    /// What is offered once, such as an encounter to look back on; never beside a draft.
    look_back: Option<Offer>,
    days: Vec<(NaiveDate, [bool; 3])>,
    names: Vec<String>,
    /// The newest page.
    last: Option<Record>,
    /// The person's own exercises.
    own: Vec<String>,
    /// The pages to read stand among the rest.
    reading: bool,
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

    /// The same; what has this mark was offered and stays while it is open.
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
        let (mut plan, mut due, plans) = (None, Vec::new(), suggestions::plans(context));
        let again = Again::new(context);
        // The month from which on the journal was not looked through.
        let (mut rest, mut last) = (None, None);
        for (number, entry) in context.journal.newest_first().filter_map(Result::ok).enumerate() {
            let record = entry.shown;
            if number == 0 {
                last = Some(record.clone());
            }
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
            due.extend(Offer::of(&record, &again, context));
            if suggestions::is_for(&record, context.now.date_naive(), &plans) {
                plan = Some(record);
            }
        }
        days.reverse();
        let circle = context.journal.circle();
        let names = circle.items.iter().filter_map(|item| item.text("name").map(str::to_owned)).collect();
        let look_back = if draft.is_none() { suggestions::choose(due, shown, context.journal) } else { None };
        let at = usize::from(draft.is_none() && look_back.is_none());
        let own = context.exercises.further().map(|exercise| exercise.kind.clone()).collect();
        let further = rest.map(|month| suggestions::look_further(month, plan.is_none(), shown, context));
        Self {
            draft,
            plan,
            rest: None,
            further,
            look_back,
            days,
            names,
            last,
            own,
            reading: context.settings.reading,
            at,
            later: false,
        }
    }

    fn take(&mut self, row: usize) -> Step {
        if row == LATER || (row == 0 && self.later) {
            self.let_be();
            return Step::Stay;
        }
        if row == 0 {
            if let Some(offer) = self.let_be() {
                return Step::Open(offer.route());
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
        let later = |later: bool| move |home: &mut Self, _: &Context| home.later = later;
        if !self.later {
            can.also(&[Action::NextField, Action::Right], later(true));
        }
        can.also(&[Action::PreviousField, Action::Left], later(false));
    }

    fn number(&mut self, digit: usize) -> Step {
        let row = (0..self.codes().len()).find(|index| self.digit(*index) == Some(digit));
        row.map_or(Step::Stay, |index| self.take(index + 1))
    }

    /// What is offered is taken or let be; either way its row goes.
    fn let_be(&mut self) -> Option<Offer> {
        self.later = false;
        let offer = self.look_back.take()?;
        self.at = 1;
        Some(offer)
    }

    /// Every row after the draft.
    fn codes(&self) -> Vec<&str> {
        let rows = EXERCISES.into_iter().chain(self.own.iter().map(String::as_str)).chain(TOOLS);
        rows.chain(self.reading.then_some(READING)).collect()
    }

    /// How many rows are exercises.
    fn exercises(&self) -> usize {
        EXERCISES.len() + self.own.len()
    }

    /// The digit of a row, if it has one.
    fn digit(&self, index: usize) -> Option<usize> {
        let own = EXERCISES.len()..self.exercises();
        let past = if index < own.start { 0 } else { own.len() };
        let counted = index < own.end + TOOLS.len() && !own.contains(&index);
        counted.then(|| (index + 1 - past) % 10)
    }

    fn first(&self) -> usize {
        usize::from(self.draft.is_none() && self.look_back.is_none())
    }
}

fn strand(record: &Record, context: &Context) -> Strand {
    context.exercises.strand(&record.kind).unwrap_or_default()
}

impl Interactive for Home {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let last = self.codes().len();
        let mut can = Actions::<Self>::default();
        if self.at == 0 && self.look_back.is_some() {
            self.beside_the_look_back(&mut can);
        }
        let to = |row: usize, keeps: bool| {
            move |home: &mut Self, _: &Context| (home.at, home.later) = (row, home.later && keeps)
        };
        can.offer(hint::UP_DOWN, to((self.at + 1).min(last), false));
        can.press(Label::OPEN, |home: &mut Self, _| home.take(home.at));
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
        let begins = self.further.as_ref().map(|_| Duration::ZERO);
        begins.or(self.rest.as_ref().map(|_| PACE))
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.home"), Some("home.band.about".into()))
    }

    fn offers(&self) -> Option<&str> {
        self.look_back.as_ref().map(Offer::mark)
    }

    fn before_input(&mut self, context: &Context) {
        if let Some(further) = self.further.take() {
            self.rest = Some(Worker::read(context.waker, further));
        }
        while let Some(found) = self.rest.as_mut().and_then(Worker::piece) {
            match found {
                Found::Plan(plan) => self.plan = self.plan.take().or(Some(plan)),
                Found::Offer(offer) if self.draft.is_none() => {
                    self.look_back = self.look_back.take().or(Some(offer));
                }
                Found::Offer(_) => {}
            }
        }
        self.rest.take_if(|rest| rest.done());
    }

    fn update(&mut self, input: Input, _context: &Context) -> Step {
        match input {
            Input::Target(row) => self.take(row),
            _ => Step::Stay,
        }
    }

    fn on_outcome(&mut self, _outcome: &Outcome, context: &Context) -> Step {
        let (at, shown) = (self.at, self.look_back.take());
        *self = Self::read(context, shown.as_ref().map(Offer::mark));
        // A draft that waits takes the focus; else it stays where it was.
        self.at = if self.draft.is_some() { 0 } else { at.max(self.first()) };
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.lay_out(area, context);
        let area = page.settled(area);
        page.show(frame, area)
    }
}
