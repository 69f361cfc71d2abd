//! The journal as a screen: what can be done with its pages; what becomes of them is the app's.

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::browser::Browser;
use super::list::Selection;
use crate::exercise::kind_name;
use crate::keys::{Action, Input, Label, Scope, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Change, Context, Outcome, Route, Screen, Step, suggestions};
use crate::text::dates;
use crate::widgets::page::Hits;

/// The journal, or the pages that were picked out of it.
pub struct JournalScreen {
    pub(super) browser: Browser,
    /// It was opened at one page, and goes back to where that came from.
    came: bool,
}

impl JournalScreen {
    /// The journal from its newest page, or with the page of this id open.
    pub fn new(id: Option<&str>, context: &Context) -> Self {
        let mut browser = Browser::new(Selection::All, None, context);
        let came = id.is_some_and(|id| browser.view.list.find((id, false), context));
        browser.reading = came;
        Self { browser, came }
    }

    /// The pages of the evenings of today in earlier years.
    pub fn on_this_day(context: &Context) -> Self {
        let of = Selection::OnThisDay(suggestions::evening(context.now, context));
        Self { browser: Browser::new(of, None, context), came: false }
    }

    fn back(&mut self) -> Step {
        if self.came { Step::Leave } else { self.browser.back() }
    }

    fn edit(&self, context: &Context) -> Step {
        let (Some(row), Some(record)) = (self.browser.row(), self.browser.record()) else {
            return Step::Stay;
        };
        // An entry of an exercise that this build does not have can only be read.
        let known = context.exercises.get(&record.kind).is_some();
        let edit = || if known { Step::Open(Route::FromJournal(record.clone(), false)) } else { Step::Stay };
        row.resume().unwrap_or_else(edit)
    }

    fn remove(&self, context: &Context) -> Step {
        // A draft is not in the journal yet; it is left where it is written.
        let Some(row) = self.browser.row().filter(|row| row.draft.is_none()) else { return Step::Stay };
        let record = &row.entry.shown;
        let title = kind_name(&record.kind, context.text);
        let date = dates::short(context.text, record.at.date_naive());
        let args = [("title", title.into()), ("date", date.into())];
        Step::Save(Change::Remove(record.id.clone()), context.text.fill("journal.trash.toast", &args))
    }
}

impl Interactive for JournalScreen {
    fn actions(&self, _context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let enter = |screen: &mut Self, context: &Context| screen.browser.enter(context);
        let edit = |screen: &mut Self, context: &Context| screen.edit(context);
        let remove = |screen: &mut Self, context: &Context| screen.remove(context);
        let new = |_: &mut Self, _: &Context| Step::Open(Route::Begin("note".into()));
        let search = |_: &mut Self, _: &Context| Step::Open(Route::Search(String::new()));
        can.elsewhere(hint::UP_DOWN);
        if self.browser.reading {
            can.offer(Action::Edit.called(Label::EDIT), edit);
            can.offer(hint::REMOVE, remove);
            can.offer(hint::BACK, |screen, _| screen.back());
            can.elsewhere(hint::HELP);
            can.also(&[Action::Next, Action::Choose], enter);
            can.also(&[Action::New], new);
            can.also(&[Action::Search], search);
        } else {
            can.press(Label::READ, enter);
            can.offer(hint::NEW, new);
            can.offer(hint::SEARCH, search);
            can.offer(hint::TO_HOME, |screen, _| screen.back());
            can.elsewhere(hint::HELP);
            can.offer(hint::REMOVE, remove);
            can.also(&[Action::Edit], edit);
        }
        can.elsewhere(hint::UNDO);
        can.also(&[Action::Filter], |_, _| Step::Open(Route::Filters));
        can.extend(self.browser.moves().within(|screen: &mut Self| Some(&mut screen.browser)));
        can
    }
}

impl Screen for JournalScreen {
    fn scope(&self) -> Scope {
        if self.browser.reading { Scope::Entry } else { Scope::Journal }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.browser.pace()
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        let mut breadcrumbs = vec![context.text.get("place.journal")];
        if let Selection::OnThisDay(_) = self.browser.selection() {
            breadcrumbs.push(context.text.get("place.on_this_day"));
        }
        Some(breadcrumbs)
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.journal"), Some("help.journal".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        self.browser.update(&input, context)
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        self.came &= !matches!(outcome, Outcome::Saved(Change::Remove(_)));
        self.browser.on_outcome(outcome, context);
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        self.browser.draw(frame, area, context)
    }
}
