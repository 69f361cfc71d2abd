//! Bringing pages in: which file, and what came of it. It must never read or change anything itself.

mod report;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::pager::Pager;
use crate::keys::{Action, Edit, Input, Label, Scope, Typing, hint};
use crate::screens::screen::{Actions, Interactive};
use crate::screens::{Change, Context, ImportResult, Outcome, Screen, Step};
use crate::theme::Role;
use crate::widgets::editor::Editor;
use crate::widgets::form::{Focus, Shape, Stop};
use crate::widgets::page::{Hits, Page};
use report::Report;

/// The stops of the focus, which are the targets of the mouse: the field, then each button.
const FIELD: usize = 0;
const BUTTONS: usize = 1;
const STOPS: [Stop; 2] = [Stop { shape: Shape::Field, first: 0 }, Stop { shape: Shape::Row(2), first: 1 }];

/// The screen.
pub struct ImportScreen {
    place: Editor,
    /// The field is written in as long as it has the focus.
    focus: Focus,
    /// It is read, or brought in.
    busy: bool,
    /// Why it did not come in.
    problem: Option<String>,
    report: Option<Report>,
}

impl Default for ImportScreen {
    /// The screen as it begins, with the focus in the field.
    fn default() -> Self {
        let mut focus = Focus::default();
        focus.enter(FIELD, &STOPS);
        Self { place: Editor::line(), focus, busy: false, problem: None, report: None }
    }
}

impl ImportScreen {
    fn begin(&mut self, context: &Context) -> Step {
        let typed = self.place.text();
        let path = unquoted(typed.trim());
        if path.is_empty() {
            self.focus.enter(FIELD, &STOPS);
            return Step::Say(context.text.get("import.no_path"));
        }
        (self.busy, self.problem) = (true, None);
        Step::Import(context.journal.paths().typed(path))
    }

    fn press(&mut self, context: &Context) -> Step {
        if self.focus.within == 0 { Step::Leave } else { self.begin(context) }
    }

    /// Back to the field for another file, or away.
    fn press_in_report(&mut self, button: usize) -> Step {
        if button != 0 {
            return Step::Leave;
        }
        *self = Self::default();
        Step::Stay
    }

    /// While the path is typed.
    fn writing() -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        can.offer(Action::Next.called(Label::NEXT).shown_as("Enter"), to_buttons);
        can.offer(Action::Back.called(Label::TO_IMPORT).shown_as("Esc"), to_buttons);
        can.elsewhere(hint::SUPPORT_WRITING);
        can.also(&[Action::NextField, Action::PreviousField], to_buttons);
        can
    }

    /// On the buttons under the field.
    fn choosing(&self) -> Actions<Self> {
        let mut can = Actions::<Self>::default();
        let to_field = |screen: &mut Self, _: &Context| screen.focus.enter(FIELD, &STOPS);
        let label = if self.focus.within == 0 { Label::BACK } else { Label::IMPORT };
        can.press(label, Self::press);
        can.offer(hint::BACK, |_, _| Step::Leave);
        can.elsewhere(hint::HELP);
        can.offer(hint::FIELD, to_field);
        can.also(&[Action::PreviousField, Action::Up, Action::First, Action::PageUp], to_field);
        can.also(&[Action::Left], |screen, _| screen.focus.arrow(-1, 0, &STOPS));
        can.also(&[Action::Right], |screen, _| screen.focus.arrow(1, 0, &STOPS));
        can
    }

    fn lay_out<'a>(&self, area: Rect, context: &Context<'a>) -> Page<'a> {
        let (text, theme) = (context.text, context.theme);
        let mut page = Page::new(theme, area.width);
        if !context.short() {
            page.title("", &text.get("import.title"), "", Role::Focus);
        }
        page.gap();
        page.question(&text.get("import.where.q"), "");
        page.field(&self.place, 1, 0, self.focus.typing, self.focus.typing, FIELD);
        if let Some(problem) = &self.problem {
            page.words(problem, theme.text());
        }
        if context.short() {
            page.words(&text.get("import.kinds"), theme.muted());
        } else {
            page.gap();
            page.words(&text.get("import.kinds"), theme.muted());
            page.words(&text.get("import.stays"), theme.muted());
        }
        if page.height() + 2 <= usize::from(area.height) {
            page.gap();
        }
        let at = (self.focus.stop == BUTTONS).then_some(self.focus.within);
        page.buttons(&[
            (text.get("common.back"), BUTTONS, at == Some(0)),
            (text.get("import.do"), BUTTONS + 1, at == Some(1)),
        ]);
        page
    }
}

/// From the field to the way on.
fn to_buttons(screen: &mut ImportScreen, _context: &Context) {
    screen.focus.tab(1, &STOPS);
}

/// A path without the marks that a terminal puts around one that is dragged into it.
fn unquoted(typed: &str) -> &str {
    let within = |mark: char| typed.strip_prefix(mark)?.strip_suffix(mark);
    within('\'').or_else(|| within('"')).unwrap_or(typed)
}

/// While it is read or brought in; the app stops it.
fn waiting() -> Actions<ImportScreen> {
    let mut can = Actions::<ImportScreen>::default();
    can.also(&[Action::Next, Action::Choose], |_, context| Step::Say(context.text.get("import.busy")));
    can.elsewhere(Action::Back.called(Label::STOP));
    can.elsewhere(hint::HELP);
    can
}

/// While the report is read.
fn reading(report: &Report, context: &Context) -> Actions<ImportScreen> {
    let button = report.pager.button;
    let press = move |screen: &mut ImportScreen, _: &Context| screen.press_in_report(button);
    let shown = report.shown(context);
    let mut can = Actions::<ImportScreen>::default();
    if shown.last(context) > 0 {
        can.extend(Pager::scrolling(&shown, hint::UP_DOWN, context).within(pager));
    }
    can.press(if button == 0 { Label::NEW } else { Label::DONE }, press);
    if report.can_be_undone() {
        can.elsewhere(hint::UNDO);
    }
    can.offer(hint::BACK, |_, _| Step::Leave);
    can.elsewhere(hint::HELP);
    can.extend(Pager::buttons().within(pager));
    can
}

fn pager(screen: &mut ImportScreen) -> Option<&mut Pager> {
    screen.report.as_mut().map(|report| &mut report.pager)
}

impl Interactive for ImportScreen {
    fn actions(&self, context: &Context) -> Actions<Self> {
        match &self.report {
            _ if self.busy => waiting(),
            Some(report) => reading(report, context),
            None if self.focus.typing => Self::writing(),
            None => self.choosing(),
        }
    }
}

impl Screen for ImportScreen {
    fn scope(&self) -> Scope {
        Scope::Import
    }

    fn typing(&self) -> Typing {
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.import")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.import"), Some("help.import".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match (input, &mut self.report) {
            (Input::Target(_), _) if self.busy => return Step::Say(context.text.get("import.busy")),
            _ if self.busy => {}
            (input, Some(report)) => {
                let shown = report.shown(context);
                let pressed = report.pager.update(&input, &shown, context);
                return pressed.map_or(Step::Stay, |button| self.press_in_report(button));
            }
            (Input::Edit(Edit::Down), None) => to_buttons(self, context),
            (Input::Edit(edit), None) => {
                self.place.apply(edit, context.measure().saturating_sub(2).max(1));
            }
            (Input::Target(FIELD), None) => self.focus.enter(FIELD, &STOPS),
            (Input::Target(button), None) => {
                self.focus = Focus { stop: BUTTONS, within: button - BUTTONS, ..Focus::default() };
                return self.press(context);
            }
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, _context: &Context) -> Step {
        match outcome {
            Outcome::Imported(result) => {
                self.busy = false;
                match (*result).clone() {
                    ImportResult::Done { outcome, reading } => {
                        self.report = Some(Report::new(outcome, reading));
                    }
                    ImportResult::Not { words, path } => {
                        self.problem = Some(words);
                        if path {
                            self.focus.enter(FIELD, &STOPS);
                        }
                    }
                    ImportResult::Stopped => {}
                }
            }
            Outcome::Saved(change @ (Change::UndoImport(_) | Change::Import(_))) => {
                if let Some(report) = &mut self.report {
                    report.count(matches!(change, Change::UndoImport(_)));
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if let Some(report) = &self.report {
            return report.pager.draw(report.shown(context), frame, area, context);
        }
        let (page, area) = self.lay_out(area, context).placed(area);
        page.show(frame, area)
    }
}
