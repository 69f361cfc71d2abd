//! The first run: language, country, what this is not, a first name for the circle. Writes nothing before its end.

use ratatui::Frame;
use ratatui::layout::Rect;
use serde_json::json;

use super::{Change, Context, News, Place, Screen, Step};
use crate::helplines::country_name;
use crate::journal::Record;
use crate::keys::{Action, Input, Scope, Typing};
use crate::settings::Settings;
use crate::text::{Language, Value};
use crate::theme::Role;
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
        Self {
            page: Page::Language,
            at: Language::ALL.iter().position(|there| *there == language).unwrap_or(0),
            top: 0,
            screen_reader: guess.screen_reader,
            language,
            countries,
            country: guessed.map(|_| 0),
            name: Editor::line(),
            reach: Editor::line(),
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
            Page::Circle => vec![Stop::Name, Stop::Reach, Stop::Later, Stop::Back, Stop::Next],
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
        match self.page {
            Page::Language => {
                self.language = Language::ALL.get(index).copied().unwrap_or_default();
                Step::Keep(Change::Look(Box::new(self.settings(context))), String::new())
            }
            _ => {
                self.country = Some(index);
                Step::Stay
            }
        }
    }

    fn settings(&self, context: &Context) -> Settings {
        Settings { language: Some(self.language.code().to_owned()), ..context.settings.clone() }
    }

    /// Everything to keep, the words first, then the settings that end the first run.
    fn finish(&mut self, context: &Context) -> Step {
        let now = context.now.into();
        self.pending.clear();
        let (name, reach) = (self.name.text(), self.reach.text());
        if !name.trim().is_empty() || !reach.trim().is_empty() {
            let mut item = Record::new("circle", context.now, now);
            for (field, words) in [("name", name), ("reach", reach)] {
                if !words.trim().is_empty() {
                    item.fields.insert(field.into(), json!(words.trim()));
                }
            }
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
            Stop::Name | Stop::Reach if self.typing => self.step_to(self.at + 1),
            Stop::Name | Stop::Reach => {
                self.typing = true;
                Step::Stay
            }
            Stop::Later => {
                self.name.set_text("");
                self.reach.set_text("");
                self.finish(context)
            }
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

    fn sheet<'a>(&self, context: &Context<'a>) -> Sheet<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut sheet = Sheet::new(theme, context.size.width);
        let small = context.short() || context.narrow();
        match self.page {
            Page::Language => {
                if small {
                    self.language_rows(&mut sheet, context);
                }
                sheet.gap();
                if self.screen_reader && !small {
                    sheet.words(&text.get("welcome.plain"), theme.text());
                    sheet.gap();
                }
                sheet.title("", &text.get("welcome.hello.title"), "", Role::Focus);
                for key in ["welcome.hello.body", "welcome.pace.body"] {
                    sheet.gap();
                    sheet.words(&text.get(key), theme.text());
                }
                if !small {
                    sheet.gap();
                    self.language_rows(&mut sheet, context);
                }
            }
            Page::Country => {
                sheet.question(&text.get("welcome.country.q"), "");
                if !small {
                    sheet.words(&text.get("welcome.country.body"), theme.muted());
                }
                sheet.gap();
                let names = self.countries.iter().map(|code| country(code.as_deref(), context)).collect();
                self.choices(&mut sheet, names);
                sheet.gap();
                self.buttons(&mut sheet, context);
                if small {
                    sheet.words(&text.get("welcome.country.body"), theme.muted());
                }
            }
            Page::Not => self.not_page(&mut sheet, context),
            Page::Circle => {
                sheet.question(&text.get("welcome.circle.q"), "");
                if !small {
                    sheet.words(&text.get("welcome.circle.hint"), theme.muted());
                    sheet.gap();
                }
                for (index, (key, field)) in
                    [("circle.name.q", &self.name), ("circle.reach.q", &self.reach)].into_iter().enumerate()
                {
                    sheet.words(&text.get(key), theme.text());
                    sheet.field(field, 1, 0, self.at == index, self.typing, index);
                }
                if !small {
                    sheet.gap();
                }
                self.buttons(&mut sheet, context);
                if small {
                    sheet.words(&text.get("welcome.circle.hint"), theme.muted());
                }
            }
        }
        sheet
    }

    /// The first row to show: where the focus is, or further down where the person reads.
    fn scrolled(&self, sheet: &Sheet, height: u16) -> usize {
        let focus = if self.page == Page::Not { 0 } else { sheet.scroll(height) };
        focus.max(self.top).min(sheet.last_scroll(height))
    }

    fn language_rows(&self, sheet: &mut Sheet, context: &Context) {
        if self.screen_reader && (context.short() || context.narrow()) {
            sheet.words(&context.text.get("welcome.plain"), context.theme.text());
            sheet.gap();
        }
        sheet.question(&context.text.get("welcome.language.q"), "");
        sheet.gap();
        let name = |language: &Language| context.text.get(&format!("welcome.language.{}", language.code()));
        self.choices(sheet, Language::ALL.iter().map(name).collect());
        sheet.gap();
        self.buttons(sheet, context);
    }

    /// What this is not and where words stay: read from top to end, so the button comes last.
    fn not_page(&self, sheet: &mut Sheet, context: &Context) {
        let (text, theme, places) = (context.text, context.theme, context.journal.places());
        let said = |key: &str, arg: &'static str, words: String| text.fill(key, &[(arg, Value::from(words))]);
        sheet.title("", &text.get("welcome.not.title"), "", Role::Focus);
        sheet.gap();
        sheet.words(&said("welcome.not.body", "key", "s".into()), theme.text());
        sheet.gap();
        sheet.title("", &text.get("welcome.words.title"), "", Role::Focus);
        sheet.gap();
        sheet.words(&said("welcome.words.body.plain", "path", places.shown(places.data())), theme.text());
        sheet.words(&said("welcome.words.drafts", "path", places.shown(places.state())), theme.text());
        sheet.gap();
        self.buttons(sheet, context);
    }

    fn choices(&self, sheet: &mut Sheet, names: Vec<String>) {
        let marks = sheet.theme().marks;
        for (index, name) in names.into_iter().enumerate() {
            let mark = if self.chosen() == Some(index) { marks.one_on } else { marks.one_off };
            sheet.choice(index, self.at == index, mark, &name, sheet.theme().text());
        }
    }

    fn buttons(&self, sheet: &mut Sheet, context: &Context) {
        let stops = self.stops();
        let buttons: Vec<(String, usize, bool)> = stops
            .iter()
            .enumerate()
            .filter_map(|(index, stop)| {
                let key = match stop {
                    Stop::Later => "welcome.circle.later",
                    Stop::Back => "common.back",
                    Stop::Next => "common.next",
                    _ => return None,
                };
                Some((context.text.get(key), index, self.at == index))
            })
            .collect();
        sheet.buttons(&buttons);
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
        Scope::Welcome
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
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
            Input::Act(Action::PageUp) => return self.back(),
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
            Input::Act(Action::Back) => return self.back(),
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
