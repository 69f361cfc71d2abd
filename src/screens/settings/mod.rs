//! Settings: every change works at once and can be undone; only erasing asks, with a typed word.

mod rows;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::beside::Beside;
use super::welcome::with_country;
use super::{Change, Context, News, Place, Screen, Step, moved};
use crate::journal::{Journal, Record};
use crate::keys::{Action, Edit, Input, Scope, Typing};
use crate::settings::Settings;
use crate::text::{cut, width};
use crate::theme::Role;
use crate::widgets::editor::Editor;
use crate::widgets::sheet::{Hits, Sheet};
use rows::{GROUPS, Row, Shown, turn};

/// Where values begin.
const BESIDE: u16 = 36;
/// Where the other of two values begins.
const OTHER: u16 = 50;

/// Months of which the trash is looked through before the first picture; of more, beside the screen.
const AT_ONCE: usize = 24;
/// How often it looks whether the trash is known.
const PACE: Duration = Duration::from_millis(50);

/// A field that is open on a row.
enum Asked {
    Name(Editor),
    /// The word that empties the trash.
    Trash(Editor),
    /// The word that erases everything.
    Everything(Editor),
}

/// The settings.
pub struct SettingsScreen {
    at: usize,
    asked: Option<Asked>,
    helplines: Option<Record>,
    /// Ids of the pages in the trash; none while they are looked for.
    trash: Option<Vec<String>>,
    /// Looks for them in a long journal.
    looking: Option<Beside<Vec<String>>>,
}

impl SettingsScreen {
    /// The settings, with what is in the trash and the country.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self { at: 0, asked: None, helplines: None, trash: None, looking: None };
        screen.read(context);
        screen
    }

    fn read(&mut self, context: &Context) {
        self.helplines = context.journal.circle().helplines;
        let journal = context.journal.clone();
        if journal.months().is_ok_and(|months| months.len() > AT_ONCE) {
            self.trash = None;
            self.looking = Some(Beside::read(move |give| {
                give.give(trash(&journal));
            }));
        } else {
            self.trash = Some(trash(&journal));
        }
    }

    fn row(&self) -> Row {
        rows::all().get(self.at).copied().unwrap_or(Row::Language)
    }

    fn country(&self) -> Option<&str> {
        self.helplines.as_ref().and_then(|record| record.code("country"))
    }

    fn turn(&self, by: isize, context: &Context) -> Step {
        if self.row() == Row::Country {
            let known = context.lines.countries();
            let codes: Vec<Option<&str>> = known.into_iter().map(Some).chain([None]).collect();
            let code = turn(&codes, self.country(), by);
            return Step::Keep(with_country(self.helplines.as_ref(), code, context), String::new());
        }
        match self.row().step(context.settings, context.text.language(), by) {
            Some(settings) => keep(settings),
            None => Step::Stay,
        }
    }

    fn open(&mut self, context: &Context) -> Step {
        match self.row() {
            Row::Name => {
                let mut name = Editor::line();
                name.set_text(&context.settings.name);
                self.asked = Some(Asked::Name(name));
                Step::Stay
            }
            Row::Trash if self.trash.is_none() => Step::Stay,
            Row::Trash if self.trash.as_ref().is_some_and(Vec::is_empty) => {
                Step::Say(context.text.get("settings.trash.empty"))
            }
            Row::Trash => {
                self.asked = Some(Asked::Trash(Editor::line()));
                Step::Stay
            }
            Row::Erase => {
                self.asked = Some(Asked::Everything(Editor::line()));
                Step::Stay
            }
            Row::Numbers => Step::Open(Place::Helplines),
            Row::Keys => {
                let (title, about) = self.about(context);
                Step::Open(Place::Help { title, about, scope: Scope::Settings })
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
            Some(Asked::Trash(word)) if typed_out(&word, context) => Step::Keep(
                Change::Erase(self.trash.clone().unwrap_or_default()),
                context.text.get("common.erased"),
            ),
            Some(Asked::Everything(word)) if typed_out(&word, context) => {
                Step::Keep(Change::EraseEverything, context.text.get("settings.erased"))
            }
            Some(Asked::Trash(_) | Asked::Everything(_)) | None => Step::Stay,
        }
    }

    fn typed(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => {
                let leaves = matches!(edit, Edit::Up | Edit::Down);
                let room = field_room(context);
                let Some(Asked::Name(field) | Asked::Trash(field) | Asked::Everything(field)) =
                    &mut self.asked
                else {
                    return Step::Stay;
                };
                if !field.apply(edit, room) && leaves {
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
        if matches!(self.asked, Some(Asked::Trash(_) | Asked::Everything(_))) {
            self.asked = None;
            return Step::Stay;
        }
        self.answer(context)
    }

    fn paint_row(&self, sheet: &mut Sheet, index: usize, row: Row, context: &Context) {
        let (text, theme) = (context.text, context.theme);
        let focused = self.at == index;
        let (value, other) = match row.shown(self.country(), self.trash.as_ref().map(Vec::len), context) {
            Shown::Value(value, other) => (format!("< {value} >"), other),
            Shown::Words(words) => (format!("  {words}"), None),
        };
        let label = text.get(row.key());
        let measure = sheet.measure();
        // A value that does not fit beside its name gets a row of its own.
        let beside = !context.narrow() && BESIDE as usize + width(&value) <= measure.into();
        let beside = beside && width(&label) < BESIDE.into();
        let field = match &self.asked {
            Some(Asked::Name(field) | Asked::Trash(field) | Asked::Everything(field)) if focused => {
                Some(field)
            }
            _ => None,
        };
        let first = sheet.height();
        if let Some(field) = field {
            sheet.pieces(vec![(0, label, theme.text())]);
            let question = match &self.asked {
                Some(Asked::Trash(_)) => Some("settings.trash.q"),
                Some(Asked::Everything(_)) => Some("settings.erase.q"),
                _ => None,
            };
            if let Some(question) = question {
                let word = text.get("settings.erase.word");
                sheet.words(&text.get(question), theme.bold());
                sheet.words(&text.fill("settings.erase.type", &[("word", word.into())]), theme.text());
            }
            sheet.field(field, 1, 0, true, true, index);
            return;
        }
        if beside {
            let mut pieces = vec![(0, label, theme.text()), (BESIDE, value.clone(), theme.text())];
            if let Some(other) = other {
                let at = OTHER.max(BESIDE + width(&value) as u16 + 2);
                pieces.push((at, text.fill("settings.or", &[("text", other.into())]), theme.muted()));
            }
            sheet.choice_pieces(index, focused, pieces);
        } else {
            sheet.choice_pieces(index, false, vec![(0, label, theme.text())]);
            let x = if context.narrow() { 2 } else { BESIDE };
            let x = if usize::from(x) + width(&value) <= measure.into() { x } else { 0 };
            let value = cut(&value, usize::from(measure - x), theme.marks.more);
            sheet.choice_pieces(index, false, vec![(x, value, theme.text())]);
            if focused {
                sheet.focus_rows(first, sheet.height());
            }
        }
        // A wide window has room for the hint in its message row.
        let hint = context.narrow().then(|| row.hint(context));
        for words in hint.into_iter().chain(row.details(context)).filter(|_| focused) {
            sheet.words_at(2, &words, theme.muted());
            sheet.with_focus();
        }
    }
}

fn trash(journal: &Journal) -> Vec<String> {
    journal.trash().unwrap_or_default().into_iter().map(|entry| entry.shown.id).collect()
}

/// Whether the word stands in the field that lets text go.
fn typed_out(word: &Editor, context: &Context) -> bool {
    word.text().trim().to_lowercase() == context.text.get("settings.erase.word").to_lowercase()
}

fn field_room(context: &Context) -> u16 {
    context.measure().saturating_sub(2).max(1)
}

fn keep(settings: Settings) -> Step {
    Step::Keep(Change::Settings(Box::new(settings)), String::new())
}

impl Screen for SettingsScreen {
    fn scope(&self) -> Scope {
        Scope::Settings
    }

    fn typing(&self) -> Typing {
        if self.asked.is_some() { Typing::Line } else { Typing::No }
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.looking.is_some().then_some(PACE)
    }

    fn hint(&self, context: &Context) -> Option<String> {
        Some(self.row().hint(context))
    }

    fn crumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.settings")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.settings"), Some("help.settings".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if let Some(trash) = self.looking.as_mut().and_then(Beside::piece) {
            (self.trash, self.looking) = (Some(trash), None);
        }
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
            Input::Act(Action::Next | Action::Choose) => return self.open(context),
            Input::Target(index) if index == self.at => return self.open(context),
            Input::Target(index) => self.at = index.min(last),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    fn told(&mut self, news: &News, context: &Context) -> Step {
        if let News::Kept(
            Change::Circle(_)
            | Change::RemoveCircle(_)
            | Change::RestoreCircle(_)
            | Change::Entry(_)
            | Change::Remove(_)
            | Change::Restore(_)
            | Change::Erase(_),
        )
        | News::Back = news
        {
            self.read(context);
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        let (text, theme) = (context.text, context.theme);
        let mut sheet = Sheet::new(theme, area.width);
        if !context.short() {
            sheet.title("", &text.get("settings.title"), "", Role::Focus);
            sheet.blank();
        }
        let mut index = 0;
        for (title, rows) in GROUPS {
            if !title.is_empty() {
                sheet.words(&text.get(title), theme.bold());
            }
            for row in rows {
                self.paint_row(&mut sheet, index, *row, context);
                index += 1;
            }
        }
        let top = sheet.scroll(area.height);
        sheet.paint(frame, area, top)
    }
}
