//! Settings: every change works at once and can be undone; only erasing asks, with a typed word.

mod choice;
mod rows;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::background_task::{PACE, Worker};
use super::confirm_erase::ConfirmErase;
use super::country;
use super::screen::{Act, Actions, Interactive};
use super::{Change, Context, Outcome, Route, Screen, Step};
use crate::journal::Protection;
use crate::keys::{Action, Edit, Input, Label, Scope, Typing, hint};
use crate::settings::Settings;
use crate::text::{cut, width};
use crate::theme::Role;
use crate::widgets::editor::Editor;
use crate::widgets::page::{Hits, Page};
use rows::{Control, Facts, Opens, Row};

/// Where values begin.
const BESIDE: u16 = 36;
/// Where the other of two values begins.
const OTHER: u16 = 50;

/// A field that is open on a row.
enum Asked {
    Name(Editor),
    /// The word that erases everything.
    Everything(ConfirmErase),
}

/// The settings.
pub struct SettingsScreen {
    at: usize,
    asked: Option<Asked>,
    facts: Facts,
    /// What looks how much is in the trash.
    task: Option<Worker<usize>>,
}

impl SettingsScreen {
    /// The settings, with what is in the trash and the country.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self {
            at: 0,
            asked: None,
            facts: Facts { country: None, trash: None, protection: Protection::None },
            task: None,
        };
        screen.read(context);
        screen
    }

    fn read(&mut self, context: &Context) {
        let (country, protection) = (country::kept(context), context.journal.protection());
        self.facts = Facts { country, trash: None, protection };
        let count = |journal: &crate::journal::Journal| journal.trash().map_or(0, |trash| trash.len());
        self.task = Some(Worker::look(context, count));
        self.arrive();
    }

    fn arrive(&mut self) {
        if let Some(count) = self.task.as_mut().and_then(Worker::piece) {
            (self.facts.trash, self.task) = (Some(count), None);
        }
    }

    fn row(&self, context: &Context) -> Option<Row> {
        rows::all(context.exercises, self.facts.protection).into_iter().nth(self.at)
    }

    fn turn(&self, by: isize, context: &Context) -> Step {
        match self.row(context).map(|row| row.control) {
            Some(Control::Choice(choice)) => {
                let mut new = choice.turn(context.settings, context.text.language(), by);
                // Whose numbers are shown is known without the circle.
                if context.settings.circle_open && !new.circle_open && new.country.is_none() {
                    new.country.clone_from(&self.facts.country);
                }
                keep(new)
            }
            _ => Step::Stay,
        }
    }

    fn open(&mut self, what: Opens, context: &Context) -> Step {
        match what {
            Opens::Name => {
                let mut name = Editor::line();
                name.set_text(&context.settings.name);
                self.asked = Some(Asked::Name(name));
            }
            Opens::Erase => self.asked = Some(Asked::Everything(ConfirmErase::ask("settings.erase.q"))),
            Opens::Keys => {
                let (title, about) = self.about(context);
                return Step::Open(Route::Help { title, about, scope: Scope::Settings });
            }
            // What another device chose is joined with its passphrase, and not chosen anew.
            Opens::Passphrase if self.facts.protection == Protection::Elsewhere => {
                return Step::Open(Route::Lock);
            }
            Opens::Passphrase => return Step::Open(Route::Passphrase),
            Opens::Place(code) => return Route::named(code).map_or(Step::Stay, Step::Open),
        }
        Step::Stay
    }

    /// Away from the open field: a name is kept as it is typed, and nothing is erased.
    fn leave_field(&mut self, context: &Context) -> Step {
        let Some(Asked::Name(name)) = self.asked.take() else { return Step::Stay };
        let name = name.text().trim().to_owned();
        if name == context.settings.name {
            return Step::Stay;
        }
        keep(Settings { name, ..context.settings.clone() })
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let leaves = matches!(edit, Edit::Up | Edit::Down);
        let taken = match &mut self.asked {
            Some(Asked::Name(field)) => field.apply(edit, context.measure().saturating_sub(2).max(1)),
            Some(Asked::Everything(question)) => question.write(edit, context),
            None => return Step::Stay,
        };
        if !taken && leaves { self.leave_field(context) } else { Step::Stay }
    }

    /// While the name is typed.
    fn naming() -> Actions<Self> {
        let leave = |screen: &mut Self, context: &Context| screen.leave_field(context);
        let mut can = Actions::<Self>::default();
        can.offer(Action::Next.called(Label::SAVE).shown_as("Enter"), leave);
        can.offer(hint::STOP_WRITING, leave);
        can.elsewhere(hint::SUPPORT_WRITING);
        can.also(&[Action::NextField, Action::PreviousField], leave);
        can.close();
        can
    }

    /// On a row.
    fn choosing(&self, context: &Context) -> Actions<Self> {
        let turn = |by: isize| move |screen: &mut Self, context: &Context| screen.turn(by, context);
        let last = rows::all(context.exercises, self.facts.protection).len() - 1;
        let mut can = Actions::<Self>::default();
        can.rows(hint::UP_DOWN, last, |screen| &mut screen.at);
        match self.row(context).map(|row| row.control) {
            Some(Control::Choice(choice)) => {
                can.offer(Action::Right.called(Label::CHANGE).shown_as("←→"), turn(1));
                can.also(&[Action::Left], turn(-1));
                can.also(&[Action::Choose], turn(1));
                if choice.is_off(context) {
                    can.offer(Action::Next.called(Label::CHOOSE), turn(1));
                } else {
                    // A value that is shown is chosen: from there one goes on.
                    can.offer(hint::NEXT, move |screen: &mut Self, _| screen.at = (screen.at + 1).min(last));
                }
            }
            Some(Control::Opens(what, _)) => {
                can.press(Label::OPEN, move |screen: &mut Self, context| screen.open(what, context));
            }
            Some(Control::Words(_)) | None => {}
        }
        can.elsewhere(hint::UNDO);
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        can
    }

    fn lay_out_row(&self, page: &mut Page, index: usize, row: &Row, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let focused = self.at == index;
        let label = text.get(&row.key);
        if let Some(asked) = self.asked.as_ref().filter(|_| focused) {
            page.pieces(vec![(0, label, theme.text())]);
            match asked {
                Asked::Name(field) => page.field(field, 1, 0, true, true, index),
                Asked::Everything(question) => question.rows(page, index, context),
            }
            return;
        }
        let (value, other) = match &row.control {
            Control::Choice(choice) => {
                // Where things stand on surfaces only the focused row says that its value turns.
                let [left, right] = if theme.surfaces() { ["‹", "›"] } else { ["<", ">"] };
                let value = choice.value(context);
                let turns = focused || !theme.surfaces();
                (
                    if turns { format!("{left} {value} {right}") } else { format!("  {value}") },
                    choice.other(context),
                )
            }
            Control::Opens(_, words) => (format!("  {}", words(&self.facts, context)), None),
            Control::Words(words) => (format!("  {}", words(context)), None),
        };
        let measure = usize::from(page.measure());
        let fits = |x: u16| usize::from(x) + width(&value) <= measure;
        if !context.narrow() && fits(BESIDE) && width(&label) < BESIDE.into() {
            let at = OTHER.max(BESIDE + width(&value) as u16 + 2);
            let mut pieces = vec![(0, label, theme.text()), (BESIDE, value, theme.text())];
            if let Some(other) = other.filter(|_| focused || !theme.surfaces()) {
                pieces.push((at, text.fill("settings.or", &[("text", other.into())]), theme.muted()));
            }
            page.choice_pieces(index, focused, pieces);
        } else {
            // A value that does not fit beside its name gets a row of its own.
            let x = if context.narrow() { 2 } else { BESIDE };
            let x = if fits(x) { x } else { 0 };
            let value = cut(&value, measure - usize::from(x), theme.marks.more);
            let rows = vec![vec![(0, label, theme.text())], vec![(x, value, theme.text())]];
            page.choice_rows(index, focused, rows);
        }
        // A wide window has room for the explanation in its message row.
        let explanation = context.narrow().then(|| row.explanation(context));
        for words in explanation.into_iter().chain(row.details(context)).filter(|_| focused) {
            page.words_at(2, &words, theme.muted());
            page.with_focus();
        }
    }
}

fn keep(settings: Settings) -> Step {
    Step::Save(Change::Settings(Box::new(settings)), String::new())
}

impl Interactive for SettingsScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        match &self.asked {
            None => self.choosing(context),
            Some(Asked::Name(_)) => Self::naming(),
            Some(Asked::Everything(question)) => {
                let erased = context.text.get("settings.erased");
                let yes = Step::Save(Change::EraseEverything, erased);
                question.actions(yes, |screen: &mut Self| screen.asked = None, context)
            }
        }
    }
}

impl Screen for SettingsScreen {
    fn scope(&self) -> Scope {
        Scope::Settings
    }

    fn typing(&self) -> Typing {
        if self.asked.is_some() { Typing::Line } else { Typing::No }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.task.is_some().then_some(PACE)
    }

    fn explanation(&self, context: &Context) -> Option<String> {
        self.row(context).map(|row| row.explanation(context))
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.settings")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.settings"), Some("help.settings".into()))
    }

    fn before_input(&mut self, _context: &Context) {
        self.arrive();
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Target(_) if self.asked.is_some() => self.leave_field(context),
            Input::Target(index) if index == self.at => self.act(Action::Choose, context),
            Input::Target(index) => {
                self.at = index.min(rows::all(context.exercises, self.facts.protection).len() - 1);
                Step::Stay
            }
            Input::Wheel(up, ..) => self.wheel(up, context),
            _ => Step::Stay,
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        if let Outcome::Saved(
            Change::Circle(_)
            | Change::RemoveCircle(_)
            | Change::RestoreCircle(_)
            | Change::Entry(_)
            | Change::Remove(_)
            | Change::Restore(_)
            | Change::Erase(_),
        )
        | Outcome::Back = outcome
        {
            self.read(context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        if !context.short() {
            page.title("", &text.get("settings.title"), "", Role::Focus);
            page.blank();
        }
        let mut index = 0;
        for (title, rows) in rows::groups(context.exercises, self.facts.protection) {
            if !title.is_empty() && !rows.is_empty() {
                page.air(1);
                page.words(&text.get(title), theme.bold());
            }
            for row in rows {
                self.lay_out_row(&mut page, index, &row, context);
                index += 1;
            }
        }
        page.fitted(area.height).show(frame, area)
    }
}
