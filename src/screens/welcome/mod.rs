//! The first run: language, country, what this is not, a first name for the circle. A choice is kept at once; nothing
//! that was chosen or typed is lost when it is left half way.

mod keeping;
mod pages;

use super::country::Countries;
use super::{Change, Context, Guess, Outcome, Route, Screen, Step};
use crate::journal::{Draft, Record};
use crate::keys::{Action, Hint, Input, Label, Scope, Typing};
use crate::text::Language;
use crate::widgets::editor::{Edit, Editor};
use crate::widgets::page::{Hits, Page};
use ratatui::Frame;
use ratatui::layout::Rect;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum WelcomePage {
    Language,
    Country,
    Not,
    Circle,
}

/// What can have the focus, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    Find,
    Choice(usize),
    Name,
    Reach,
    Later,
    Back,
    Next,
}

/// The first run, with everything that was chosen so far.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about the moment")]
pub struct Welcome {
    page: WelcomePage,
    /// The focus, as an index into the stops of the page.
    at: usize,
    /// How far a page of words is scrolled.
    top: usize,
    screen_reader: bool,
    language: Language,
    countries: Countries,
    /// The first item of the circle, with the id that its draft has.
    item: Record,
    name: Editor,
    reach: Editor,
    /// Something was typed since the beginning.
    typed: bool,
    typing: bool,
    /// The field that Esc left for the way on.
    left: Option<usize>,
    /// The circle holds something already: nothing is asked about it.
    has_circle: bool,
    /// What is still to be kept, at the end.
    pending: Vec<Change>,
}

impl Welcome {
    /// The first page.
    pub fn new(guess: Guess, context: &Context) -> Self {
        let circle = context.journal.circle();
        let language = context.text.language();
        let has_circle = !circle.items.is_empty();
        // What was chosen and typed in a first run that was cut short is still here.
        let draft = context.journal.draft("circle").filter(|_| !has_circle);
        let item = draft.map_or_else(|| fresh(context), |draft| draft.record(context.now.into()));
        let field = |name: &str| {
            let mut editor = Editor::line();
            editor.set_text(item.text(name).unwrap_or_default());
            editor
        };
        Self {
            page: WelcomePage::Language,
            at: Language::ALL.iter().position(|there| *there == language).unwrap_or(0),
            top: 0,
            screen_reader: guess.screen_reader,
            language,
            countries: Countries::new(context),
            name: field("name"),
            reach: field("reach"),
            item,
            typed: false,
            typing: false,
            left: None,
            has_circle,
            pending: Vec::new(),
        }
    }

    fn stops(&self, context: &Context) -> Vec<Stop> {
        let choices = |count| (0..count).map(Stop::Choice);
        match self.page {
            WelcomePage::Language => choices(Language::ALL.len()).chain([Stop::Next]).collect(),
            WelcomePage::Country => {
                let choices = choices(self.countries.shown(context).len());
                [Stop::Find].into_iter().chain(choices).chain([Stop::Back, Stop::Next]).collect()
            }
            WelcomePage::Not => vec![Stop::Next],
            // "Later" is for an empty page: it must not pass over what was typed.
            WelcomePage::Circle if self.name.is_empty() && self.reach.is_empty() => {
                vec![Stop::Name, Stop::Reach, Stop::Later, Stop::Back, Stop::Next]
            }
            WelcomePage::Circle => vec![Stop::Name, Stop::Reach, Stop::Back, Stop::Next],
        }
    }

    fn stop(&self, context: &Context) -> Stop {
        self.stops(context).get(self.at).copied().unwrap_or(Stop::Next)
    }

    fn is_chosen(&self, index: usize, context: &Context) -> bool {
        match self.page {
            WelcomePage::Language => Language::ALL.get(index) == Some(&self.language),
            WelcomePage::Country => self.countries.is_chosen(index, context),
            WelcomePage::Not | WelcomePage::Circle => false,
        }
    }

    fn go(&mut self, page: WelcomePage, context: &Context) {
        (self.page, self.top, self.left) = (page, 0, None);
        self.at = match page {
            WelcomePage::Language => {
                Language::ALL.iter().position(|there| *there == self.language).unwrap_or(0)
            }
            WelcomePage::Country => {
                self.countries.order(context);
                self.countries.place(context) + 1
            }
            WelcomePage::Not | WelcomePage::Circle => 0,
        };
        self.typing = page == WelcomePage::Circle;
    }

    fn back(&mut self, context: &Context) -> Step {
        match self.page {
            // Esc passes the first page; there is nothing before it.
            WelcomePage::Language | WelcomePage::Not => self.go(WelcomePage::Country, context),
            WelcomePage::Country => self.go(WelcomePage::Language, context),
            WelcomePage::Circle => self.go(WelcomePage::Not, context),
        }
        Step::Stay
    }

    fn next(&mut self, context: &Context) -> Step {
        match self.page {
            WelcomePage::Language => self.go(WelcomePage::Country, context),
            WelcomePage::Country => self.go(WelcomePage::Not, context),
            WelcomePage::Not if !self.has_circle => self.go(WelcomePage::Circle, context),
            WelcomePage::Not | WelcomePage::Circle => return self.finish(context),
        }
        Step::Stay
    }

    fn choose(&mut self, index: usize, context: &Context) -> Step {
        if self.page == WelcomePage::Language {
            self.language = Language::ALL.get(index).copied().unwrap_or_default();
        } else {
            self.countries.choose(index, context);
        }
        Step::Save(Change::Look(Box::new(self.settings(context))), String::new())
    }

    fn press(&mut self, stop: Stop, context: &Context) -> Step {
        match stop {
            Stop::Find if self.typing => self.step_to(1, context),
            Stop::Choice(index) if self.is_chosen(index, context) => self.next(context),
            Stop::Choice(index) => self.choose(index, context),
            Stop::Name if self.typing => self.step_to(self.at + 1, context),
            Stop::Reach if self.typing => self.next(context),
            Stop::Find | Stop::Name | Stop::Reach => {
                self.typing = true;
                Step::Stay
            }
            Stop::Later => self.finish(context),
            Stop::Back => self.back(context),
            Stop::Next => self.next(context),
        }
    }

    /// To another stop; a field there takes letters at once.
    fn step_to(&mut self, at: usize, context: &Context) -> Step {
        (self.at, self.left) = (at.min(self.stops(context).len().saturating_sub(1)), None);
        self.typing = matches!(self.stop(context), Stop::Name | Stop::Reach);
        Step::Stay
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let (up, down) = (edit == Edit::Up, edit == Edit::Down);
        let room = context.measure().saturating_sub(2).max(1);
        let stop = self.stop(context);
        self.typed |= !(up || down) && stop != Stop::Find;
        let within = match stop {
            Stop::Find => self.countries.edit(edit, room),
            Stop::Reach => self.reach.apply(edit, room),
            _ => self.name.apply(edit, room),
        };
        if !within && (up || down) {
            let at = if up { self.at.saturating_sub(1) } else { self.at + 1 };
            return self.step_to(at, context);
        }
        Step::Stay
    }

    /// The first row to show: where the focus is, or further down where the person reads.
    fn scrolled(&self, page: &Page, height: u16) -> usize {
        let focus = if self.page == WelcomePage::Not { 0 } else { page.scroll(height) };
        focus.max(self.top).min(page.last_scroll(height))
    }
}

fn fresh(context: &Context) -> Record {
    Record::new("circle", context.now, context.now.into())
}

impl Screen for Welcome {
    fn scope(&self) -> Scope {
        match self.page {
            WelcomePage::Language => Scope::Language,
            WelcomePage::Country => Scope::Country,
            WelcomePage::Not | WelcomePage::Circle => Scope::Welcome,
        }
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    fn enter(&self, context: &Context) -> Option<Label> {
        let last = self.page == WelcomePage::Circle || (self.page == WelcomePage::Not && self.has_circle);
        let on = if last { Label::DONE } else { Label::NEXT };
        Some(match self.stop(context) {
            Stop::Find if self.typing => Label::RESULT,
            Stop::Find => Label::SEARCH,
            Stop::Choice(index) if !self.is_chosen(index, context) => Label::CHOOSE,
            Stop::Name if self.typing => Label::FIELD,
            Stop::Name | Stop::Reach if !self.typing => Label::EDIT,
            Stop::Back => Label::BACK,
            Stop::Choice(_) | Stop::Name | Stop::Reach | Stop::Later | Stop::Next => on,
        })
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        match hint.action {
            Action::Back if self.typing && self.page == WelcomePage::Circle => Some(Label::TO_NEXT),
            // Back into the text that Esc left.
            Action::Up => self.left.map(|_| hint.label),
            Action::Next => Some(self.enter(context).unwrap_or(hint.label)),
            _ => Some(hint.label),
        }
    }

    fn draft(&self, _context: &Context) -> Option<Draft> {
        (self.typed || self.page == WelcomePage::Circle).then(|| Draft::of(&self.item(), "name"))
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        let about = if self.page == WelcomePage::Circle { "help.circle" } else { "welcome.pace.body" };
        (context.text.get("welcome.hello.title"), Some(about.into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let page = self.lay_out(context);
        let last = page.last_scroll(context.size.height);
        let shown = self.scrolled(&page, context.size.height);
        let stops = self.stops(context).len();
        let at_the_end = self.at + 1 >= stops;
        let reading = self.page == WelcomePage::Not && self.top < last;
        let page_height = usize::from(context.size.height).saturating_sub(1);
        match input {
            Input::Edit(edit) => return self.edit(edit, context),
            Input::Act(Action::Up) if self.left.is_some() => {
                return self.step_to(self.left.unwrap_or_default(), context);
            }
            // Below the last thing to choose there may be more to read.
            Input::Act(Action::Down) if at_the_end => self.top = (shown + 1).min(last),
            Input::Act(Action::Up) if at_the_end && self.top > 0 => self.top -= 1,
            Input::Act(Action::PageUp | Action::First) if self.page == WelcomePage::Not => {
                self.top = self.top.saturating_sub(page_height);
            }
            // Enter reads on first: nobody goes past what stands below the window.
            Input::Act(Action::Next | Action::PageDown | Action::Choose) if reading => {
                self.top = (self.top + page_height).min(last);
            }
            Input::Act(Action::PageDown) => return self.next(context),
            Input::Act(Action::Search) if self.page == WelcomePage::Country => {
                (self.at, self.typing) = (0, true);
            }
            Input::Act(Action::Up | Action::Left) => {
                self.at = self.at.saturating_sub(1);
            }
            Input::Act(Action::Down | Action::Right) => {
                self.at = (self.at + 1).min(stops.saturating_sub(1));
            }
            Input::Act(Action::PreviousField) => return self.step_to(self.at.saturating_sub(1), context),
            Input::Act(Action::NextField) => {
                // A group of choices is one stop.
                let stops = self.stops(context);
                let after = stops.iter().skip(self.at + 1).position(|stop| !matches!(stop, Stop::Choice(_)));
                return self.step_to(after.map_or(0, |after| self.at + 1 + after), context);
            }
            Input::Act(Action::Next | Action::Choose) => return self.press(self.stop(context), context),
            Input::Target(index) if index < stops => {
                self.step_to(index, context);
                if !self.typing {
                    return self.press(self.stop(context), context);
                }
            }
            Input::Act(Action::Back) if self.typing && self.page == WelcomePage::Country => {
                return self.step_to(1, context);
            }
            Input::Act(Action::Back) if self.typing => {
                (self.left, self.typing, self.at) = (Some(self.at), false, stops.saturating_sub(1));
            }
            Input::Act(Action::Back | Action::PageUp) => return self.back(context),
            Input::Act(Action::Help) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Saved(change) if !self.pending.is_empty() => {
                if matches!(change, Change::Circle(item) if item.id == self.item.id) {
                    self.clear(context);
                }
                self.pending.remove(0);
                return self.keep_next(context);
            }
            // Something could not be kept, and the person goes on. Words stay on the page; a choice is asked again
            // the next time.
            Outcome::Back if !self.pending.is_empty() => {
                let words =
                    matches!(self.pending.first(), Some(Change::Circle(item)) if item.kind == "circle");
                self.pending.clear();
                if !words {
                    return Step::Replace(Route::Home);
                }
            }
            // The circle may have changed meanwhile.
            Outcome::Back => {
                self.countries.refresh(context);
                let items = context.journal.circle().items;
                self.has_circle = !items.is_empty();
                if items.iter().any(|item| item.id == self.item.id) {
                    self.clear(context);
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.lay_out(context);
        let top = self.scrolled(&page, area.height);
        frame.set_cursor_position((area.x, area.y));
        let area = page.middle(area);
        page.paint(frame, area, top)
    }
}
