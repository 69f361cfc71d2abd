//! Settings: every change works at once and can be undone; only erasing asks, with a typed word.

mod rows;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::background::BackgroundTask;
use super::confirm_erase::ConfirmErase;
use super::country;
use super::{Change, Context, Outcome, Route, Screen, Step, moved};
use crate::keys::{Action, Edit, Hint, Input, Label, Scope, Typing};
use crate::settings::Settings;
use crate::text::{cut, width};
use crate::theme::Role;
use crate::widgets::editor::Editor;
use crate::widgets::page::{Hits, Page};
use rows::{GROUPS, Row, Shown};

/// Where values begin.
const BESIDE: u16 = 36;
/// Where the other of two values begins.
const OTHER: u16 = 50;

/// How often it looks whether the trash is known.
const PACE: Duration = Duration::from_millis(50);

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
    /// What was chosen about the country.
    country: Option<String>,
    /// The number of pages in the trash; none while they are looked for.
    trash: Option<usize>,
    task: Option<BackgroundTask<usize>>,
}

impl SettingsScreen {
    /// The settings, with what is in the trash and the country.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self { at: 0, asked: None, country: None, trash: None, task: None };
        screen.read(context);
        screen
    }

    fn read(&mut self, context: &Context) {
        self.country = country::kept(context);
        let count = |journal: &crate::journal::Journal| journal.trash().map_or(0, |trash| trash.len());
        self.trash = None;
        self.task = Some(BackgroundTask::look(context.journal, count));
        self.arrive();
    }

    fn arrive(&mut self) {
        if let Some(count) = self.task.as_mut().and_then(BackgroundTask::take) {
            (self.trash, self.task) = (Some(count), None);
        }
    }

    fn row(&self) -> Row {
        rows::all().get(self.at).copied().unwrap_or(Row::Language)
    }

    fn turn(&self, by: isize, context: &Context) -> Step {
        match self.row().step(context.settings, context.text.language(), by) {
            Some(settings) => keep(settings),
            None => Step::Stay,
        }
    }

    /// Enter: opens what opens, and turns on what is off. A value that is shown is chosen: from there one goes on.
    fn enter(&mut self, context: &Context) -> Step {
        if self.row().opens() || self.row().is_off(context.settings) {
            return self.open(context);
        }
        if self.row() != Row::Folder {
            self.at = (self.at + 1).min(rows::all().len() - 1);
        }
        Step::Stay
    }

    fn open(&mut self, context: &Context) -> Step {
        match self.row() {
            Row::Name => {
                let mut name = Editor::line();
                name.set_text(&context.settings.name);
                self.asked = Some(Asked::Name(name));
                Step::Stay
            }
            Row::Trash => Step::Open(Route::Trash),
            Row::Erase => {
                self.asked = Some(Asked::Everything(ConfirmErase::ask("settings.erase.q")));
                Step::Stay
            }
            Row::Country => Step::Open(Route::Country),
            Row::Numbers => Step::Open(Route::Helplines),
            Row::Keys => {
                let (title, about) = self.about(context);
                Step::Open(Route::Help { title, about, scope: Scope::Settings })
            }
            Row::Folder => Step::Stay,
            _ => self.turn(1, context),
        }
    }

    /// Enter in the open field.
    fn answer(&mut self, context: &Context) -> Step {
        match self.asked.take() {
            Some(Asked::Name(name)) => {
                let name = name.text().trim().to_owned();
                if name == context.settings.name {
                    return Step::Stay;
                }
                keep(Settings { name, ..context.settings.clone() })
            }
            Some(Asked::Everything(question)) if question.agreed(context) => {
                Step::Save(Change::EraseEverything, context.text.get("settings.erased"))
            }
            Some(Asked::Everything(_)) | None => Step::Stay,
        }
    }

    fn typed(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => {
                let leaves = matches!(edit, Edit::Up | Edit::Down);
                let done = match &mut self.asked {
                    Some(Asked::Name(field)) => field.apply(edit, field_room(context)),
                    Some(Asked::Everything(question)) => question.write(edit, context),
                    None => true,
                };
                if !done && leaves {
                    return self.leave_field(context);
                }
                Step::Stay
            }
            Input::Act(Action::Next) => self.answer(context),
            Input::Act(Action::Back | Action::NextField | Action::PreviousField) | Input::Target(_) => {
                self.leave_field(context)
            }
            _ => Step::Stay,
        }
    }

    /// Away from the open field: a name stays as it is typed, and nothing is erased.
    fn leave_field(&mut self, context: &Context) -> Step {
        if matches!(self.asked, Some(Asked::Everything(_))) {
            self.asked = None;
            return Step::Stay;
        }
        self.answer(context)
    }

    fn paint_row(&self, page: &mut Page, index: usize, row: Row, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let focused = self.at == index;
        let (value, other) = match row.shown(self.country.as_deref(), self.trash, context) {
            Shown::Value(value, other) => (format!("< {value} >"), other),
            Shown::Words(words) => (format!("  {words}"), None),
        };
        let label = text.get(row.key());
        let measure = page.measure();
        // A value that does not fit beside its name gets a row of its own.
        let beside = !context.narrow() && BESIDE as usize + width(&value) <= measure.into();
        let beside = beside && width(&label) < BESIDE.into();
        let first = page.height();
        if let Some(asked) = self.asked.as_ref().filter(|_| focused) {
            page.pieces(vec![(0, label, theme.text())]);
            match asked {
                Asked::Name(field) => page.field(field, 1, 0, true, true, index),
                Asked::Everything(question) => question.rows(page, index, context),
            }
            return;
        }
        if beside {
            let mut pieces = vec![(0, label, theme.text()), (BESIDE, value.clone(), theme.text())];
            if let Some(other) = other {
                let at = OTHER.max(BESIDE + width(&value) as u16 + 2);
                pieces.push((at, text.fill("settings.or", &[("text", other.into())]), theme.muted()));
            }
            page.choice_pieces(index, focused, pieces);
        } else {
            page.choice_pieces(index, false, vec![(0, label, theme.text())]);
            let x = if context.narrow() { 2 } else { BESIDE };
            let x = if usize::from(x) + width(&value) <= measure.into() { x } else { 0 };
            let value = cut(&value, usize::from(measure - x), theme.marks.more);
            page.choice_pieces(index, false, vec![(x, value, theme.text())]);
            if focused {
                page.focus_rows(first, page.height());
            }
        }
        // A wide window has room for the hint in its message row.
        let hint = context.narrow().then(|| row.hint(context));
        for words in hint.into_iter().chain(row.details(context)).filter(|_| focused) {
            page.words_at(2, &words, theme.muted());
            page.with_focus();
        }
    }
}

fn field_room(context: &Context) -> u16 {
    context.measure().saturating_sub(2).max(1)
}

fn keep(settings: Settings) -> Step {
    Step::Save(Change::Settings(Box::new(settings)), String::new())
}

impl Screen for SettingsScreen {
    fn scope(&self) -> Scope {
        Scope::Settings
    }

    fn typing(&self) -> Typing {
        if self.asked.is_some() { Typing::Line } else { Typing::No }
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        match (&self.asked, hint.action) {
            (Some(Asked::Everything(question)), _) => question.called(hint, context),
            (Some(Asked::Name(_)), Action::Next) => Some(Label::SAVE),
            (None, Action::Next) => match self.row() {
                Row::Folder => None,
                row if row.opens() => Some(Label::OPEN),
                row if row.is_off(context.settings) => Some(Label::CHOOSE),
                _ => Some(Label::NEXT),
            },
            (None, Action::Right) if self.row().opens() || self.row() == Row::Folder => None,
            _ => Some(hint.label),
        }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.task.is_some().then_some(PACE)
    }

    fn hint(&self, context: &Context) -> Option<String> {
        Some(self.row().hint(context))
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.settings")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.settings"), Some("help.settings".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        self.arrive();
        if self.asked.is_some() {
            return self.typed(input, context);
        }
        let last = rows::all().len() - 1;
        if moved(&mut self.at, last, &input) {
            return Step::Stay;
        }
        match input {
            Input::Act(Action::Left) => return self.turn(-1, context),
            Input::Act(Action::Right) => return self.turn(1, context),
            Input::Act(Action::Next) => return self.enter(context),
            Input::Act(Action::Choose) => return self.open(context),
            Input::Target(index) if index == self.at => return self.open(context),
            Input::Target(index) => self.at = index.min(last),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
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
        for (title, rows) in GROUPS {
            if !title.is_empty() {
                page.words(&text.get(title), theme.bold());
            }
            for row in rows {
                self.paint_row(&mut page, index, *row, context);
                index += 1;
            }
        }
        let top = page.scroll(area.height);
        page.paint(frame, area, top)
    }
}
