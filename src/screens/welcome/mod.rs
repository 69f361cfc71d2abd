//! The first run: language, country, what this is not, a first name for the circle. A choice is kept at once; nothing
//! that was chosen or typed is lost when it is left half way.

mod actions;
mod first_item;
mod pages;
mod saving;

use ratatui::Frame;
use ratatui::layout::Rect;

use first_item::FirstItem;

use super::country::Countries;
use super::{Change, Context, Outcome, Route, Screen, Step};
use crate::journal::{Draft, Protection};
use crate::keys::{Edit, Input, Scope, Typing};
use crate::text::Language;
use crate::widgets::form::Focus;
use crate::widgets::page::{Hits, Page};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum WelcomePage {
    Language,
    Country,
    Not,
    Circle,
    Passphrase,
}

/// What can have the focus; each is a stop of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Control {
    Find,
    Choice(usize),
    Name,
    Reach,
    Later,
    Back,
    Next,
}

/// The first run, with everything that was chosen so far.
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
pub struct Welcome {
    page: WelcomePage,
    /// The stop is an index into the controls of the page.
    focus: Focus,
    /// How far a page of words is scrolled.
    top: usize,
    screen_reader: bool,
    language: Language,
    countries: Countries,
    first_item: FirstItem,
    /// The circle holds something already: nothing is asked about it.
    has_circle: bool,
    /// There is no passphrase yet: it is asked whether there is to be one.
    asks_passphrase: bool,
    /// A passphrase is to be chosen.
    passphrase: bool,
    /// What is still to be kept, at the end.
    pending: Vec<Change>,
}

impl Welcome {
    /// The first page.
    pub fn new(screen_reader: bool, context: &Context) -> Self {
        let has_circle = !context.journal.circle().items.is_empty();
        // What was chosen and typed in a first run that was cut short is still here.
        let draft = context.journal.draft("circle").filter(|_| !has_circle);
        let mut welcome = Self {
            page: WelcomePage::Language,
            focus: Focus::default(),
            top: 0,
            screen_reader,
            language: context.text.language(),
            countries: Countries::new(context),
            first_item: FirstItem::new(draft.as_ref(), context),
            has_circle,
            asks_passphrase: context.journal.protection() == Protection::None,
            passphrase: false,
            pending: Vec::new(),
        };
        welcome.go(WelcomePage::Language, context);
        welcome
    }

    fn controls(&self, context: &Context) -> Vec<Control> {
        let choices = |count| (0..count).map(Control::Choice);
        match self.page {
            WelcomePage::Language => choices(Language::ALL.len()).chain([Control::Next]).collect(),
            WelcomePage::Country => {
                let choices = choices(self.countries.shown(context).len());
                [Control::Find].into_iter().chain(choices).chain([Control::Back, Control::Next]).collect()
            }
            WelcomePage::Not => vec![Control::Next],
            // "Later" is for an empty page: it must not pass over what was typed.
            WelcomePage::Circle if self.first_item.is_empty() => {
                vec![Control::Name, Control::Reach, Control::Later, Control::Back, Control::Next]
            }
            WelcomePage::Circle => vec![Control::Name, Control::Reach, Control::Back, Control::Next],
            WelcomePage::Passphrase => choices(2).chain([Control::Back, Control::Next]).collect(),
        }
    }

    /// The control that has the focus.
    fn control(&self, context: &Context) -> Control {
        self.controls(context).get(self.focus.stop).copied().unwrap_or(Control::Next)
    }

    fn is_chosen(&self, index: usize, context: &Context) -> bool {
        match self.page {
            WelcomePage::Language => Language::ALL.get(index) == Some(&self.language),
            WelcomePage::Country => self.countries.is_chosen(index, context),
            WelcomePage::Passphrase => self.passphrase == (index == 1),
            WelcomePage::Not | WelcomePage::Circle => false,
        }
    }

    fn go(&mut self, page: WelcomePage, context: &Context) {
        (self.page, self.top) = (page, 0);
        let stop = match page {
            WelcomePage::Language => {
                Language::ALL.iter().position(|there| *there == self.language).unwrap_or(0)
            }
            WelcomePage::Country => {
                self.countries.order(context);
                self.countries.place(context) + 1
            }
            WelcomePage::Not | WelcomePage::Circle => 0,
            WelcomePage::Passphrase => usize::from(self.passphrase),
        };
        self.focus = Focus { stop, typing: page == WelcomePage::Circle, ..Focus::default() };
    }

    fn back(&mut self, context: &Context) -> Step {
        match self.page {
            // Esc passes the first page; there is nothing before it.
            WelcomePage::Language | WelcomePage::Not => self.go(WelcomePage::Country, context),
            WelcomePage::Country => self.go(WelcomePage::Language, context),
            WelcomePage::Circle => self.go(WelcomePage::Not, context),
            WelcomePage::Passphrase if self.has_circle => self.go(WelcomePage::Not, context),
            WelcomePage::Passphrase => self.go(WelcomePage::Circle, context),
        }
        Step::Stay
    }

    fn next(&mut self, context: &Context) -> Step {
        match self.page {
            WelcomePage::Language => self.go(WelcomePage::Country, context),
            WelcomePage::Country => self.go(WelcomePage::Not, context),
            WelcomePage::Not if !self.has_circle => self.go(WelcomePage::Circle, context),
            WelcomePage::Not | WelcomePage::Circle if self.asks_passphrase => {
                self.go(WelcomePage::Passphrase, context);
            }
            WelcomePage::Passphrase if self.passphrase => return Step::Open(Route::Passphrase),
            WelcomePage::Not | WelcomePage::Circle | WelcomePage::Passphrase => {
                return self.finish(context);
            }
        }
        Step::Stay
    }

    fn choose(&mut self, context: &Context) -> Step {
        let Control::Choice(index) = self.control(context) else { return Step::Stay };
        if self.page == WelcomePage::Passphrase {
            self.passphrase = index == 1;
            return Step::Stay;
        }
        if self.page == WelcomePage::Language {
            self.language = Language::ALL.get(index).copied().unwrap_or_default();
        } else {
            self.countries.choose(index, context);
        }
        Step::Save(Change::Look(Box::new(self.settings(context))), String::new())
    }

    /// To another stop; the fields of the first item take letters at once.
    fn go_to(&mut self, stop: usize, context: &Context) -> Step {
        let controls = self.controls(context);
        let stop = stop.min(controls.len() - 1);
        let typing = matches!(controls.get(stop), Some(Control::Name | Control::Reach));
        self.focus = Focus { stop, typing, ..Focus::default() };
        Step::Stay
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let by = match edit {
            Edit::Up => -1,
            Edit::Down => 1,
            _ => 0,
        };
        let room = context.measure().saturating_sub(2).max(1);
        let within = match self.control(context) {
            Control::Find => self.countries.edit(edit, room),
            control => self.first_item.edit(edit, control == Control::Reach, room),
        };
        if within || by == 0 {
            return Step::Stay;
        }
        self.go_to(self.focus.stop.saturating_add_signed(by), context)
    }

    /// The first row to show: where the focus is, or further down where the person reads.
    fn scrolled(&self, page: &Page, height: u16) -> usize {
        let focus = if self.page == WelcomePage::Not { 0 } else { page.scroll(height) };
        focus.max(self.top).min(page.last_scroll(height))
    }
}

impl Screen for Welcome {
    fn scope(&self) -> Scope {
        match self.page {
            WelcomePage::Language => Scope::Language,
            WelcomePage::Country => Scope::Country,
            WelcomePage::Not | WelcomePage::Circle | WelcomePage::Passphrase => Scope::Welcome,
        }
    }

    fn typing(&self) -> Typing {
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    fn draft(&self, _context: &Context) -> Option<Draft> {
        let begun = self.first_item.is_touched() || self.page >= WelcomePage::Circle;
        begun.then(|| Draft::of(&self.first_item.record(), "name"))
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        let about = match self.page {
            WelcomePage::Circle => "help.circle",
            WelcomePage::Passphrase => "help.passphrase",
            _ => "welcome.pace.body",
        };
        (context.text.get("welcome.hello.title"), Some(about.into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Target(stop) if stop < self.controls(context).len() => {
                self.go_to(stop, context);
                if self.focus.typing { Step::Stay } else { self.on_enter(context).1(self, context) }
            }
            _ => Step::Stay,
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Saved(change) if !self.pending.is_empty() => {
                if matches!(change, Change::Circle(item) if self.first_item.is(item)) {
                    self.first_item = FirstItem::new(None, context);
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
            // The passphrase was chosen, and all that follows is encrypted.
            Outcome::Back
                if self.page == WelcomePage::Passphrase
                    && context.journal.protection() == Protection::Here =>
            {
                return self.finish(context);
            }
            Outcome::Back => {
                self.countries.refresh(context);
                let items = context.journal.circle().items;
                self.has_circle = !items.is_empty();
                if items.iter().any(|item| self.first_item.is(item)) {
                    self.first_item = FirstItem::new(None, context);
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
        let area = page.settled(area);
        page.paint(frame, area, top)
    }
}
