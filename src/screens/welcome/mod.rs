//! The first run: language, country, what this is not, a first name for the circle. Writes nothing before its end.

mod pages;

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::json;

use super::{Change, Context, News, Place, Screen, Step};
use crate::helplines::country_name;
use crate::journal::{Draft, Record};
use crate::keys::{Action, Input, Scope, Typing};
use crate::settings::Settings;
use crate::text::Language;
use crate::widgets::editor::{Edit, Editor};
use crate::widgets::sheet::{Hits, Sheet};

/// What the system says about a person before anything was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guess {
    /// Its locales, first choice first; of these a country is offered first.
    pub locales: Vec<String>,
    /// Whether it says that the screen is read aloud.
    pub screen_reader: bool,
}

impl Guess {
    /// The country with help lines that the first locale with a country names.
    fn country(&self, known: &[&str]) -> Option<String> {
        let region = self.locales.iter().find_map(|locale| {
            let name = locale.split(['.', '@']).next().unwrap_or_default();
            name.split(['-', '_']).skip(1).find(|part| part.len() == 2).map(str::to_ascii_uppercase)
        })?;
        let code = if region == "GB" { "UK".to_owned() } else { region };
        known.contains(&code.as_str()).then_some(code)
    }
}

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
    typing: bool,
    /// The circle holds something already: nothing is asked about it.
    has_circle: bool,
    helplines: Option<Record>,
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
        // What was typed before a first run that was cut short is still here.
        let item = match context.journal.draft("circle") {
            Some(draft) => draft.record(context.now.into()),
            None => Record::new("circle", context.now, context.now.into()),
        };
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
            countries,
            country: guessed.map(|_| 0),
            name: field("name"),
            reach: field("reach"),
            item,
            typing: false,
            has_circle: !circle.items.is_empty(),
            helplines: circle.helplines,
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
            return Step::Keep(Change::Look(Box::new(self.settings(context))), String::new());
        }
        self.country = Some(index);
        Step::Keep(Change::Look(Box::new(self.settings(context))), String::new())
    }

    fn settings(&self, context: &Context) -> Settings {
        let country = self.country.and_then(|index| self.countries.get(index)).cloned().flatten();
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
        if let Some(code) = self.country.and_then(|index| self.countries.get(index)).cloned().flatten() {
            self.pending.push(with_country(self.helplines.as_ref(), Some(&code), context));
        }
        let settings = Settings { welcomed: true, ..self.settings(context) };
        self.pending.push(Change::Settings(Box::new(settings)));
        self.keep_next(context)
    }

    /// The first item with what was typed.
    fn item(&self) -> Record {
        let typed = [("name", self.name.text()), ("reach", self.reach.text())];
        let fields = typed.into_iter().map(|(field, words)| (field.to_owned(), json!(words.trim())));
        Record { fields: fields.filter(|(_, words)| *words != json!("")).collect(), ..self.item.clone() }
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

/// The name of a country, or the choice to say none.
pub fn country(code: Option<&str>, context: &Context) -> String {
    code.map_or_else(|| context.text.get("welcome.country.none"), |code| country_name(context.text, code))
}

/// The record with the person's numbers, for this country or for none.
pub fn with_country(there: Option<&Record>, code: Option<&str>, context: &Context) -> Change {
    let now = context.now.into();
    let mut fields = there.map(|record| record.fields.clone()).unwrap_or_default();
    match code {
        Some(code) => fields.insert("country".into(), json!(code)),
        None => fields.remove("country"),
    };
    Change::Circle(match there {
        Some(record) => record.succeed(fields, now),
        None => Record { fields, ..Record::new("helplines", context.now, now) },
    })
}

impl Screen for Welcome {
    fn scope(&self) -> Scope {
        if self.page == Page::Language { Scope::Language } else { Scope::Welcome }
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    fn draft(&self, _context: &Context) -> Option<Draft> {
        (self.page == Page::Circle).then(|| Draft::of(&self.item(), "name"))
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
            News::Kept(Change::Look(_)) => Step::Stay,
            News::Kept(_) if !self.pending.is_empty() => {
                self.pending.remove(0);
                self.keep_next(context)
            }
            // Something could not be kept, and the person goes on. Words stay on the page; a choice is asked again
            // the next time.
            News::Back if !self.pending.is_empty() => {
                let words =
                    matches!(self.pending.first(), Some(Change::Circle(item)) if item.kind == "circle");
                self.pending.clear();
                if words { Step::Stay } else { Step::Replace(Place::Home) }
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let sheet = self.sheet(context);
        let top = self.scrolled(&sheet, area.height);
        frame.set_cursor_position((area.x, area.y));
        let area = sheet.middle(area);
        sheet.paint(frame, area, top)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: [&str; 3] = ["NL", "BE", "UK"];

    fn guess(locales: &[&str]) -> Option<String> {
        let locales = locales.iter().map(|locale| (*locale).to_owned()).collect();
        Guess { locales, screen_reader: false }.country(&KNOWN)
    }

    #[test]
    fn a_country_is_guessed_from_the_locale_only() {
        assert_eq!(guess(&["nl-BE", "nl-NL"]).as_deref(), Some("BE"));
        assert_eq!(guess(&["en_GB.UTF-8"]).as_deref(), Some("UK"));
        assert_eq!(guess(&["zh-Hant-NL"]).as_deref(), Some("NL"));
    }

    #[test]
    fn a_language_alone_or_a_country_without_lines_is_no_guess() {
        assert_eq!(guess(&["nl"]), None);
        assert_eq!(guess(&["fr-FR"]), None);
        assert_eq!(guess(&[]), None);
    }
}
