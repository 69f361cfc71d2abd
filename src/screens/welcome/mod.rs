//! The first run: language, country, what this is not, a first name for the circle. A choice is kept at once; nothing
//! that was chosen or typed is lost when it is left half way.

mod country;
mod pages;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::json;

use super::{Change, Context, News, Place, Screen, Step};
use crate::journal::{Draft, Record};
use crate::keys::{Action, Input, Scope, Typing};
use crate::settings::Settings;
use crate::text::Language;
use crate::widgets::editor::{Edit, Editor};
use crate::widgets::sheet::{Hits, Sheet};

pub use country::{Guess, country, with_country};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Page {
    Language,
    Country,
    Not,
    Circle,
}

/// What can have the focus, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
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
    page: Page,
    /// The focus, as an index into the stops of the page.
    at: usize,
    /// How far a page of words is scrolled.
    top: usize,
    screen_reader: bool,
    language: Language,
    /// Codes of countries; `None` is "I'd rather not say".
    countries: Vec<Option<String>>,
    country: Option<usize>,
    /// The first item of the circle, with the id that its draft has.
    item: Record,
    name: Editor,
    reach: Editor,
    /// Something was typed since the beginning.
    typed: bool,
    typing: bool,
    /// The circle holds something already: nothing is asked about it.
    has_circle: bool,
    /// What is still to be kept, at the end.
    pending: Vec<Change>,
}

impl Welcome {
    /// The first page.
    pub fn new(guess: &Guess, context: &Context) -> Self {
        let circle = context.journal.circle();
        let known = context.lines.countries();
        let guessed = guess.country(&known);
        let mut countries: Vec<Option<String>> = known.iter().map(|code| Some((*code).to_owned())).collect();
        countries.sort_by_key(|code| *code != guessed);
        countries.push(None);
        let language = context.text.language();
        let has_circle = !circle.items.is_empty();
        // What was chosen and typed in a first run that was cut short is still here.
        let country = match circle.helplines {
            Some(own) if own.fields.is_empty() => Some(None),
            Some(own) => own.code("country").map(|code| Some(code.to_owned())).or(guessed.map(Some)),
            None => guessed.map(Some),
        };
        let draft = context.journal.draft("circle").filter(|_| !has_circle);
        let item = draft.map_or_else(|| fresh(context), |draft| draft.record(context.now.into()));
        let field = |name: &str| {
            let mut editor = Editor::line();
            editor.set_text(item.text(name).unwrap_or_default());
            editor
        };
        Self {
            page: Page::Language,
            at: Language::ALL.iter().position(|there| *there == language).unwrap_or(0),
            top: 0,
            screen_reader: guess.screen_reader,
            language,
            country: country.and_then(|code| countries.iter().position(|there| *there == code)),
            countries,
            name: field("name"),
            reach: field("reach"),
            item,
            typed: false,
            typing: false,
            has_circle,
            pending: Vec::new(),
        }
    }

    fn stops(&self) -> Vec<Stop> {
        let choices = |count| (0..count).map(Stop::Choice);
        match self.page {
            Page::Language => choices(Language::ALL.len()).chain([Stop::Next]).collect(),
            Page::Country => choices(self.countries.len()).chain([Stop::Back, Stop::Next]).collect(),
            Page::Not => vec![Stop::Next],
            // "Later" is for an empty page: it must not pass over what was typed.
            Page::Circle if self.name.is_empty() && self.reach.is_empty() => {
                vec![Stop::Name, Stop::Reach, Stop::Later, Stop::Back, Stop::Next]
            }
            Page::Circle => vec![Stop::Name, Stop::Reach, Stop::Back, Stop::Next],
        }
    }

    fn stop(&self) -> Stop {
        self.stops().get(self.at).copied().unwrap_or(Stop::Next)
    }

    fn chosen(&self) -> Option<usize> {
        match self.page {
            Page::Language => Language::ALL.iter().position(|there| *there == self.language),
            Page::Country => self.country,
            Page::Not | Page::Circle => None,
        }
    }

    fn go(&mut self, page: Page) {
        (self.page, self.top) = (page, 0);
        self.at = self.chosen().unwrap_or(0);
        self.typing = page == Page::Circle;
    }

    fn back(&mut self) -> Step {
        match self.page {
            // Esc passes the first page; there is nothing before it.
            Page::Language | Page::Not => self.go(Page::Country),
            Page::Country => self.go(Page::Language),
            Page::Circle => self.go(Page::Not),
        }
        Step::Stay
    }

    fn next(&mut self, context: &Context) -> Step {
        match self.page {
            Page::Language => self.go(Page::Country),
            Page::Country => self.go(Page::Not),
            Page::Not if !self.has_circle => self.go(Page::Circle),
            Page::Not | Page::Circle => return self.finish(context),
        }
        Step::Stay
    }

    fn choose(&mut self, index: usize, context: &Context) -> Step {
        if self.page == Page::Language {
            self.language = Language::ALL.get(index).copied().unwrap_or_default();
        } else {
            self.country = Some(index);
        }
        Step::Keep(Change::Look(Box::new(self.settings(context))), String::new())
    }

    /// The chosen country, which may be that it is rather not said; nothing if nothing is chosen.
    fn code(&self) -> Option<&Option<String>> {
        self.country.and_then(|index| self.countries.get(index))
    }

    /// The country as it is to be kept; nothing if it is kept already.
    fn keep_country(&self, context: &Context) -> Option<Change> {
        let (code, own) = (self.code()?.as_deref(), context.journal.circle().helplines);
        let kept = own.as_ref().map(|own| own.code("country"));
        (kept != Some(code)).then(|| with_country(own.as_ref(), code, context))
    }

    fn settings(&self, context: &Context) -> Settings {
        let country = self.code().cloned().flatten();
        let language = Some(self.language.code().to_owned());
        Settings { language, country, ..context.settings.clone() }
    }

    /// Everything to keep, the words first, then the settings that end the first run.
    fn finish(&mut self, context: &Context) -> Step {
        self.pending.clear();
        let mut item = self.item();
        if !item.fields.is_empty() {
            item.fields.insert("order".into(), json!(1));
            self.pending.push(Change::Circle(item));
        }
        self.pending.extend(self.keep_country(context));
        let settings = Settings { welcomed: true, ..self.settings(context) };
        self.pending.push(Change::Settings(Box::new(settings)));
        self.keep_next(context)
    }

    /// The first item with what was typed here; what was answered elsewhere stays with it.
    fn item(&self) -> Record {
        let mut item = self.item.clone();
        for (field, words) in [("name", self.name.text()), ("reach", self.reach.text())] {
            match words.trim() {
                "" => drop(item.fields.shift_remove(field)),
                words => drop(item.fields.insert(field.to_owned(), json!(words))),
            }
        }
        item
    }

    /// Nothing is typed any more: it is in the circle.
    fn clear(&mut self, context: &Context) {
        self.item = fresh(context);
        (self.name, self.reach, self.typed) = (Editor::line(), Editor::line(), false);
    }

    fn keep_next(&self, context: &Context) -> Step {
        match self.pending.as_slice() {
            [] => Step::Replace(Place::Home),
            [last] => Step::Keep(last.clone(), context.text.get("welcome.done")),
            [first, ..] => Step::Keep(first.clone(), String::new()),
        }
    }

    fn press(&mut self, stop: Stop, context: &Context) -> Step {
        match stop {
            Stop::Choice(index) if self.chosen() == Some(index) => self.next(context),
            Stop::Choice(index) => self.choose(index, context),
            Stop::Name if self.typing => self.step_to(self.at + 1),
            Stop::Reach if self.typing => self.next(context),
            Stop::Name | Stop::Reach => {
                self.typing = true;
                Step::Stay
            }
            Stop::Later => self.finish(context),
            Stop::Back => self.back(),
            Stop::Next => self.next(context),
        }
    }

    /// To another stop; a field there takes letters at once.
    fn step_to(&mut self, at: usize) -> Step {
        self.at = at.min(self.stops().len().saturating_sub(1));
        self.typing = matches!(self.stop(), Stop::Name | Stop::Reach);
        Step::Stay
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let (up, down) = (edit == Edit::Up, edit == Edit::Down);
        let room = context.measure().saturating_sub(2).max(1);
        let field = if self.stop() == Stop::Reach { &mut self.reach } else { &mut self.name };
        self.typed |= !(up || down);
        if !field.apply(edit, room) && (up || down) {
            let at = if up { self.at.saturating_sub(1) } else { self.at + 1 };
            return self.step_to(at);
        }
        Step::Stay
    }

    /// The first row to show: where the focus is, or further down where the person reads.
    fn scrolled(&self, sheet: &Sheet, height: u16) -> usize {
        let focus = if self.page == Page::Not { 0 } else { sheet.scroll(height) };
        focus.max(self.top).min(sheet.last_scroll(height))
    }
}

fn fresh(context: &Context) -> Record {
    Record::new("circle", context.now, context.now.into())
}

impl Screen for Welcome {
    fn scope(&self) -> Scope {
        if self.page == Page::Language { Scope::Language } else { Scope::Welcome }
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    fn enter(&self, _context: &Context) -> Option<&'static str> {
        let last = self.page == Page::Circle || (self.page == Page::Not && self.has_circle);
        let on = if last { "keys-done" } else { "keys-next" };
        Some(match self.stop() {
            Stop::Choice(index) if self.chosen() != Some(index) => "keys-choose",
            Stop::Name if self.typing => "keys-field",
            Stop::Name | Stop::Reach if !self.typing => "keys-edit",
            Stop::Back => "keys-back",
            Stop::Choice(_) | Stop::Name | Stop::Reach | Stop::Later | Stop::Next => on,
        })
    }

    fn draft(&self, _context: &Context) -> Option<Draft> {
        (self.typed || self.page == Page::Circle).then(|| Draft::of(&self.item(), "name"))
    }

    fn crumbs(&self, _context: &Context) -> Option<Vec<String>> {
        Some(Vec::new())
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        let about = if self.page == Page::Circle { "help.circle" } else { "welcome.pace.body" };
        (context.text.get("welcome.hello.title"), Some(about.into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let sheet = self.sheet(context);
        let last = sheet.last_scroll(context.size.height);
        let shown = self.scrolled(&sheet, context.size.height);
        let at_the_end = self.at + 1 >= self.stops().len();
        let reading = self.page == Page::Not && self.top < last;
        let page = usize::from(context.size.height).saturating_sub(1);
        match input {
            Input::Edit(edit) => return self.edit(edit, context),
            // Below the last thing to choose there may be more to read.
            Input::Act(Action::Down) if at_the_end => self.top = (shown + 1).min(last),
            Input::Act(Action::Up) if at_the_end && self.top > 0 => self.top -= 1,
            Input::Act(Action::PageUp | Action::First) if self.page == Page::Not => {
                self.top = self.top.saturating_sub(page);
            }
            // Enter reads on first: nobody goes past what stands below the window.
            Input::Act(Action::Next | Action::PageDown | Action::Choose) if reading => {
                self.top = (self.top + page).min(last);
            }
            Input::Act(Action::PageDown) => return self.next(context),
            Input::Act(Action::Up | Action::Left) => {
                self.at = self.at.saturating_sub(1);
            }
            Input::Act(Action::Down | Action::Right) => {
                self.at = (self.at + 1).min(self.stops().len().saturating_sub(1));
            }
            Input::Act(Action::PreviousField) => return self.step_to(self.at.saturating_sub(1)),
            Input::Act(Action::NextField) => {
                // A group of choices is one stop.
                let stops = self.stops();
                let after = stops.iter().skip(self.at + 1).position(|stop| !matches!(stop, Stop::Choice(_)));
                return self.step_to(after.map_or(0, |after| self.at + 1 + after));
            }
            Input::Act(Action::Next | Action::Choose) => return self.press(self.stop(), context),
            Input::Target(index) if index < self.stops().len() => {
                self.step_to(index);
                if !self.typing {
                    return self.press(self.stop(), context);
                }
            }
            Input::Act(Action::Back) if self.typing => self.typing = false,
            Input::Act(Action::Back | Action::PageUp) => return self.back(),
            Input::Act(Action::Help) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn told(&mut self, news: &News, context: &Context) -> Step {
        match news {
            News::Kept(Change::Look(_)) if self.page == Page::Country => {
                let change = self.keep_country(context);
                return change.map_or(Step::Stay, |change| Step::Keep(change, String::new()));
            }
            News::Kept(change) if !self.pending.is_empty() => {
                if matches!(change, Change::Circle(item) if item.id == self.item.id) {
                    self.clear(context);
                }
                self.pending.remove(0);
                return self.keep_next(context);
            }
            // Something could not be kept, and the person goes on. Words stay on the page; a choice is asked again
            // the next time.
            News::Back if !self.pending.is_empty() => {
                let words =
                    matches!(self.pending.first(), Some(Change::Circle(item)) if item.kind == "circle");
                self.pending.clear();
                if !words {
                    return Step::Replace(Place::Home);
                }
            }
            // The circle may have changed meanwhile.
            News::Back => {
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
        let sheet = self.sheet(context);
        let top = self.scrolled(&sheet, area.height);
        frame.set_cursor_position((area.x, area.y));
        let area = sheet.middle(area);
        sheet.paint(frame, area, top)
    }
}
