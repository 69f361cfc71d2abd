//! In which country a person is: the list of countries, for the first run and for a screen of its own; a country is
//! found by a few letters of its name, and whoever would rather not say is not asked again.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Change, Context, Outcome, Screen, Step};
use crate::helplines::{NOT_SAID, chosen, country, country_in_a_row, country_name};
use crate::journal::{Query, fold};
use crate::keys::{Action, Input, Label, Scope, Typing};
use crate::widgets::editor::{Edit, Editor};
use crate::widgets::page::{Hits, Page};

/// What the person chose about their country, wherever it is kept: a code, or [`NOT_SAID`].
pub fn kept(context: &Context) -> Option<String> {
    let circle = context.journal.circle();
    chosen(circle.country(), context.settings.country.as_deref()).map(str::to_owned)
}

/// The name of a country as a row, or the choice to say none.
pub fn named(code: &str, context: &Context) -> String {
    if code == NOT_SAID {
        context.text.get("welcome.country.none")
    } else {
        country_in_a_row(context.text, code)
    }
}

/// The sentence that says whose help lines are shown from now on.
pub fn said(code: &str, context: &Context) -> String {
    if code == NOT_SAID {
        context.text.get("welcome.country.not_said")
    } else {
        context.text.fill("welcome.country.chosen", &[("country", country_name(context.text, code).into())])
    }
}

/// What is marked as chosen: what is kept, else what the system says, if there are lines for it.
fn marked(kept: Option<String>, context: &Context) -> Option<String> {
    let here = country(None, kept.as_deref(), context.region).map(str::to_owned);
    kept.or(here.filter(|code| !context.lines.for_country(Some(code)).is_empty()))
}

/// The countries, with the one that is chosen and a field to find one.
pub struct Countries {
    codes: Vec<String>,
    /// What is chosen: a code of the list.
    chosen: Option<String>,
    find: Editor,
}

impl Countries {
    /// The list, with what was chosen or what the system says about it.
    pub fn new(context: &Context) -> Self {
        let chosen = marked(kept(context), context);
        let mut countries = Self { codes: Vec::new(), chosen, find: Editor::line() };
        countries.order(context);
        countries
    }

    /// What is chosen stands first, then where the language is spoken, then that one would rather not say; all others
    /// follow by their names.
    pub fn order(&mut self, context: &Context) {
        let known = context.lines.countries();
        let near = context.lines.spoken(context.text.language()).iter().map(String::as_str);
        let first: Vec<&str> = self
            .chosen
            .as_deref()
            .into_iter()
            .chain(near)
            .chain([NOT_SAID])
            .filter(|code| *code == NOT_SAID || known.contains(code))
            .collect();
        let mut codes: Vec<String> = Vec::new();
        for code in first {
            if !codes.iter().any(|there| there == code) {
                codes.push(code.to_owned());
            }
        }
        let mut others: Vec<(String, &str)> = known
            .into_iter()
            .filter(|code| !codes.iter().any(|there| there == code))
            .map(|code| (fold(&country_name(context.text, code)), code))
            .collect();
        others.sort();
        codes.extend(others.into_iter().map(|(_, code)| code.to_owned()));
        self.codes = codes;
    }

    /// What was chosen meanwhile elsewhere.
    pub fn refresh(&mut self, context: &Context) {
        self.chosen = kept(context).or(self.chosen.take());
    }

    /// The countries in sight: all, or those with the letters in their name that are looked for.
    pub fn shown(&self, context: &Context) -> Vec<&str> {
        let typed = self.find.text();
        let typed = typed.trim();
        let codes = self.codes.iter().map(String::as_str);
        if typed.is_empty() {
            return codes.collect();
        }
        let query = Query::parse(typed);
        let fits = |code: &&str| {
            code.eq_ignore_ascii_case(typed)
                || (*code != NOT_SAID && query.matches(&fold(&country_name(context.text, code))))
        };
        codes.filter(fits).collect()
    }

    /// The code that is chosen.
    pub fn chosen(&self) -> Option<&str> {
        self.chosen.as_deref()
    }

    /// Whether what stands at this place of the list is chosen.
    pub fn is_chosen(&self, index: usize, context: &Context) -> bool {
        self.shown(context).get(index).is_some_and(|code| Some(*code) == self.chosen())
    }

    /// Chooses what stands at this place of the list.
    pub fn choose(&mut self, index: usize, context: &Context) {
        self.chosen = self.shown(context).get(index).map(|code| (*code).to_owned()).or(self.chosen.take());
    }

    /// The place of what is chosen; the first one without it.
    pub fn place(&self, context: &Context) -> usize {
        self.shown(context).iter().position(|code| Some(*code) == self.chosen()).unwrap_or(0)
    }

    /// Types into the field; false if the cursor would leave it.
    pub fn edit(&mut self, edit: Edit, room: u16) -> bool {
        self.find.apply(edit, room)
    }

    /// The field as target 0, and under it each country as the target after it.
    pub fn rows(&self, page: &mut Page, at: usize, typing: bool, context: &Context) {
        let marks = page.theme().marks;
        page.words(&context.text.get("welcome.country.find"), page.theme().muted());
        page.field(&self.find, 1, 0, at == 0, typing, 0);
        let shown = self.shown(context);
        if shown.is_empty() {
            page.words(&context.text.get("palette.none"), page.theme().muted());
        }
        for (index, code) in shown.into_iter().enumerate() {
            let mark = if Some(code) == self.chosen() { marks.one_on } else { marks.one_off };
            page.choice(index + 1, at == index + 1, mark, &named(code, context), page.theme().text());
        }
    }
}

/// The list of countries as a screen of its own.
pub struct CountryScreen {
    countries: Countries,
    /// What is kept; read when this opens and after each change, for drawing must not read.
    kept: Option<String>,
    /// The focus: the field, or a country after it.
    at: usize,
    typing: bool,
}

impl CountryScreen {
    /// The list with the focus on what is chosen.
    pub fn new(context: &Context) -> Self {
        let countries = Countries::new(context);
        let at = countries.place(context) + 1;
        Self { countries, kept: kept(context), at, typing: false }
    }

    fn last(&self, context: &Context) -> usize {
        self.countries.shown(context).len()
    }

    /// Whether what stands at this place of the list is chosen and kept: there is nothing more to do with it.
    fn is_done(&self, index: usize, context: &Context) -> bool {
        self.countries.is_chosen(index, context) && self.kept.as_deref() == self.countries.chosen()
    }

    /// Opens the field, chooses, or goes on from what is chosen.
    fn press(&mut self, context: &Context) -> Step {
        let Some(index) = self.at.checked_sub(1) else {
            self.typing = true;
            return Step::Stay;
        };
        if self.is_done(index, context) {
            return Step::Leave;
        }
        self.countries.choose(index, context);
        match self.countries.chosen() {
            Some(code) => Step::Save(Change::Country(Some(code.to_owned())), said(code, context)),
            None => Step::Stay,
        }
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::new(context.theme, context.size.width);
        page.question(&context.text.get("welcome.country.q"), "");
        if !context.short() && !context.narrow() {
            page.words(&context.text.get("welcome.country.body"), context.theme.muted());
        }
        page.gap();
        self.countries.rows(&mut page, self.at, self.typing, context);
        page
    }
}

impl Screen for CountryScreen {
    fn scope(&self) -> Scope {
        Scope::Country
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    fn enter(&self, context: &Context) -> Option<Label> {
        Some(match self.at.checked_sub(1) {
            None if self.typing => Label::RESULT,
            None => Label::SEARCH,
            Some(index) if self.is_done(index, context) => Label::BACK,
            Some(_) => Label::CHOOSE,
        })
    }

    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        None
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("settings.country"), Some("welcome.country.body".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        let last = self.last(context);
        match input {
            Input::Edit(edit) => {
                let (leaves, down) = (matches!(edit, Edit::Up | Edit::Down), edit == Edit::Down);
                if !self.countries.edit(edit, context.measure().saturating_sub(2).max(1)) && leaves {
                    (self.typing, self.at) = (false, usize::from(down && last > 0));
                }
            }
            // What was typed found something, or the field is left: the list is next.
            Input::Act(Action::Next | Action::Back | Action::NextField) if self.typing => {
                (self.typing, self.at) = (false, 1.min(last));
            }
            Input::Act(Action::Search) => (self.typing, self.at) = (true, 0),
            Input::Act(Action::Up | Action::PreviousField) | Input::Wheel(true, ..) => {
                self.at = self.at.saturating_sub(1);
            }
            Input::Act(Action::Down | Action::NextField) | Input::Wheel(false, ..) => {
                self.at = (self.at + 1).min(last);
            }
            Input::Act(Action::PageUp) => self.at = self.at.saturating_sub(10),
            Input::Act(Action::PageDown) => self.at = (self.at + 10).min(last),
            Input::Act(Action::First) => self.at = 0,
            Input::Act(Action::Last) => self.at = last,
            Input::Act(Action::Next | Action::Choose) => return self.press(context),
            Input::Target(index) => {
                (self.typing, self.at) = (false, index.min(last));
                return self.press(context);
            }
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        // What was taken back, or could not be kept, is not shown as chosen.
        if matches!(outcome, Outcome::Saved(Change::Country(_)) | Outcome::Failed(_) | Outcome::Back) {
            self.kept = kept(context);
            self.countries.chosen = marked(self.kept.clone(), context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let page = self.lay_out(context);
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}
