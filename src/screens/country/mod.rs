//! In which country a person is: a screen of its own for the list of countries. Whoever would rather not say is not asked
//! again.

mod countries;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::screen::{Actions, Interactive};
use super::{Change, Context, Outcome, Screen, Step};
use crate::keys::{Action, Edit, Hint, Label, Scope, Typing, hint};
use crate::widgets::form::Focus;
use crate::widgets::page::{Hits, Page};

pub use countries::{Countries, kept, named, said};

/// How many countries a key for a page moves.
const PAGE: usize = 10;

/// The list of countries as a screen of its own.
pub struct CountryScreen {
    countries: Countries,
    /// What is kept; read when this opens and after each change, for drawing must not read.
    kept: Option<String>,
    /// On the field, which is stop 0, or on a country after it.
    focus: Focus,
}

impl CountryScreen {
    /// The list with the focus on what is chosen.
    pub fn new(context: &Context) -> Self {
        let countries = Countries::new(context);
        let focus = Focus { stop: countries.place(context) + 1, ..Focus::default() };
        Self { countries, kept: kept(context), focus }
    }

    /// To the field (0) or a country after it, as far as the list goes; nothing is typed there yet.
    fn go(&mut self, to: usize, context: &Context) -> Step {
        let last = self.countries.shown(context).len();
        self.focus = Focus { stop: to.min(last), ..Focus::default() };
        Step::Stay
    }

    /// Whether what stands at this place of the list is chosen and kept: there is nothing more to do with it.
    fn is_done(&self, index: usize, context: &Context) -> bool {
        self.countries.is_chosen(index, context) && self.kept.as_deref() == self.countries.chosen()
    }

    fn search(&mut self) -> Step {
        self.focus = Focus { typing: true, ..Focus::default() };
        Step::Stay
    }

    /// Opens the field, chooses, or goes on from what is chosen.
    fn press(&mut self, context: &Context) -> Step {
        let Some(index) = self.focus.stop.checked_sub(1) else { return self.search() };
        if self.is_done(index, context) {
            return Step::Leave;
        }
        self.countries.choose(index, context);
        match self.countries.chosen() {
            Some(code) => Step::Save(Change::Country(Some(code.to_owned())), said(code, context)),
            None => Step::Stay,
        }
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let (leaves, down) = (matches!(edit, Edit::Up | Edit::Down), edit == Edit::Down);
        let room = context.measure().saturating_sub(2).max(1);
        if !self.countries.edit(edit, room) && leaves {
            return self.go(usize::from(down), context);
        }
        Step::Stay
    }

    fn lay_out<'a>(&self, context: &Context<'a>) -> Page<'a> {
        let mut page = Page::new(context.theme, context.size.width);
        page.question(&context.text.get("welcome.country.q"), "");
        if !context.short() && !context.narrow() {
            page.words(&context.text.get("welcome.country.body"), context.theme.muted());
        }
        page.blank();
        self.countries.rows(&mut page, self.focus, context);
        page
    }
}

impl Interactive for CountryScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        if self.focus.typing {
            // What was typed found something, or the field is left: the list is next.
            let to_list = |screen: &mut Self, context: &Context| screen.go(1, context);
            can.offer(Hint { label: Label::RESULT, ..hint::NEXT_FIELD }, to_list);
            can.offer(hint::STOP_WRITING, to_list);
            can.elsewhere(hint::SUPPORT_WRITING);
            can.also(&[Action::NextField], to_list);
            can.edits(Self::edit);
            can.targets(|screen, target, context| {
                screen.go(target, context);
                screen.press(context)
            });
            return can;
        }
        let label = match self.focus.stop.checked_sub(1) {
            None => Label::SEARCH,
            Some(index) if self.is_done(index, context) => Label::BACK,
            Some(_) => Label::CHOOSE,
        };
        can.elsewhere(hint::UP_DOWN);
        let rows = (self.countries.shown(context).len(), PAGE);
        can.menu(label, rows, |screen| &mut screen.focus.stop, |screen, _, context| screen.press(context));
        can.offer(hint::SEARCH, |screen, _| screen.search());
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        can
    }
}

impl Screen for CountryScreen {
    fn scope(&self) -> Scope {
        Scope::Country
    }

    fn typing(&self) -> Typing {
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("settings.country"), Some("welcome.country.body".into()))
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        // What was taken back, or could not be kept, is not shown as chosen.
        if matches!(outcome, Outcome::Saved(Change::Country(_)) | Outcome::Failed(_) | Outcome::Back) {
            self.kept = kept(context);
            self.countries.mark(self.kept.clone(), context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        // It stands at the top, so that nothing moves while letters make the list shorter.
        self.lay_out(context).show(frame, area)
    }
}
