//! The list of countries with the one that is chosen, and a field to find one by a few letters. Knows no screen.

use crate::helplines::{CountrySources, NOT_SAID, country_in_a_row, country_name};
use crate::journal::{Query, fold};
use crate::screens::Context;
use crate::theme::Role;
use crate::widgets::editor::{Edit, Editor};
use crate::widgets::form::Focus;
use crate::widgets::page::{Choice, Page};

/// What the person chose about their country, wherever it is kept: a code, or [`NOT_SAID`].
pub fn kept(context: &Context) -> Option<String> {
    let circle = context.journal.circle();
    context.country_sources(circle.country()).chosen().map(str::to_owned)
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
    let sources = CountrySources { circle: kept.as_deref(), settings: None, system: context.region };
    let here = sources.country().map(str::to_owned);
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
        let first: Vec<&str> = self.chosen.as_deref().into_iter().chain(near).chain([NOT_SAID]).collect();
        let place = |code: &str| first.iter().position(|there| *there == code).unwrap_or(first.len());
        let mut codes: Vec<String> = known.into_iter().chain([NOT_SAID]).map(str::to_owned).collect();
        codes.sort_by_cached_key(|code| (place(code), fold(&country_name(context.text, code)), code.clone()));
        self.codes = codes;
    }

    /// Marks what is kept now, else what the system says.
    pub fn mark(&mut self, kept: Option<String>, context: &Context) {
        self.chosen = marked(kept, context);
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

    /// The field as stop and target 0, and under it each country as the one after it.
    pub fn rows(&self, page: &mut Page, focus: Focus, context: &Context) {
        let how = if focus.typing { "welcome.country.find" } else { "welcome.country.find.key" };
        page.words(&context.text.get(how), page.theme().muted());
        page.field(&self.find, 1, 0, focus.stop == 0, focus.typing, 0);
        let shown = self.shown(context);
        if shown.is_empty() {
            page.words(&context.text.get("palette.none"), page.theme().muted());
        }
        for (index, code) in shown.into_iter().enumerate() {
            let (target, chosen) = (index + 1, Some(code) == self.chosen());
            let choice = Choice { word: named(code, context), chosen, target };
            page.choices(&[choice], false, (focus.stop == target).then_some(0), Role::Focus);
        }
    }
}
