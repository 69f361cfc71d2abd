//! Bringing pages in: which file, and what came of it. It must never read or change anything itself.

mod paint;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Change, Context, ImportResult, Outcome, Screen, Step};
use crate::import::{Reading, report};
use crate::journal::ImportOutcome;
use crate::keys::{Action, Edit, Hint, Input, Label, Scope, Typing};
use crate::widgets::editor::Editor;
use crate::widgets::page::Hits;

/// Rows that a turn of the wheel moves.
const WHEEL: isize = 3;
/// The target of the field; those of the buttons follow.
const FIELD: usize = 0;
const BUTTONS: usize = 1;

/// What came in, to be read.
#[derive(Debug)]
struct Report {
    outcome: ImportOutcome,
    reading: Reading,
    /// How many imports were taken out since, this one first; one that comes in again counts back.
    out: usize,
    /// The first row that is seen.
    top: usize,
}

impl Report {
    /// The sentences, and what stayed out of it with the sentence that says so.
    fn lines(&self, context: &Context) -> (Vec<String>, Vec<String>) {
        let mut lines = report(self.outcome, &self.reading, false, context.text);
        // The sentence before the places and the reasons belongs to them.
        let listed = self.reading.skipped.len();
        let left = if listed > 0 { listed + 1 } else { 0 };
        let left = lines.split_off(lines.len().saturating_sub(left));
        (lines, left)
    }
}

/// The screen.
pub struct ImportScreen {
    place: Editor,
    /// Whether the field has the focus; it is written in as long as it has.
    writes: bool,
    /// The button with the focus: back, or on.
    at: usize,
    /// It is read, or brought in.
    busy: bool,
    /// Why it did not come in.
    problem: Option<String>,
    report: Option<Report>,
}

impl ImportScreen {
    /// The screen as it begins, with the focus in the field.
    pub fn new() -> Self {
        Self { place: Editor::line(), writes: true, at: 1, busy: false, problem: None, report: None }
    }

    fn begin(&mut self, context: &Context) -> Step {
        let typed = self.place.text();
        let path = unquoted(typed.trim());
        if path.is_empty() {
            self.writes = true;
            return Step::Say(context.text.get("import.no_path"));
        }
        (self.writes, self.busy, self.problem) = (false, true, None);
        Step::Import(context.journal.paths().typed(path))
    }

    fn press(&mut self, button: usize, context: &Context) -> Step {
        self.at = button;
        match (button, &self.report) {
            (0, Some(_)) => {
                *self = Self::new();
                Step::Stay
            }
            (0, None) | (_, Some(_)) => Step::Leave,
            (_, None) => self.begin(context),
        }
    }

    /// An input while the path is asked.
    fn ask(&mut self, input: &Input, context: &Context) -> Step {
        match input {
            Input::Edit(Edit::Down) if self.writes => self.writes = false,
            Input::Edit(edit) if self.writes => {
                self.place.apply(edit.clone(), context.measure().saturating_sub(2).max(1));
            }
            Input::Target(FIELD) | Input::Act(Action::Up | Action::First | Action::PageUp) => {
                self.writes = true;
            }
            Input::Act(Action::NextField | Action::PreviousField) => {
                (self.writes, self.at) = (!self.writes, 1);
            }
            Input::Target(target) => {
                self.writes = false;
                return self.press(target - BUTTONS, context);
            }
            Input::Act(Action::Next | Action::Back) if self.writes => (self.writes, self.at) = (false, 1),
            Input::Act(Action::Next | Action::Choose) => return self.press(self.at, context),
            Input::Act(Action::Left) => self.at = 0,
            Input::Act(Action::Right) => self.at = 1,
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(Action::Down | Action::Last | Action::PageDown) => {}
            Input::Act(_) => return Step::Pass,
            _ => {}
        }
        Step::Stay
    }

    /// An input while the report is read.
    fn read(&mut self, input: &Input, context: &Context) -> Step {
        let page_height = isize::from(i16::try_from(paint::page(context)).unwrap_or(1));
        match input {
            Input::Act(Action::Up) => self.scroll(-1, context),
            Input::Act(Action::Down) => self.scroll(1, context),
            Input::Act(Action::PageUp) => self.scroll(1 - page_height, context),
            Input::Act(Action::PageDown) => self.scroll(page_height - 1, context),
            Input::Act(Action::First) => self.scroll(isize::MIN, context),
            Input::Act(Action::Last) => self.scroll(isize::MAX, context),
            Input::Wheel(up, ..) => self.scroll(if *up { -WHEEL } else { WHEEL }, context),
            Input::Act(Action::NextField | Action::PreviousField) => self.at = 1 - self.at,
            Input::Act(Action::Left) => self.at = 0,
            Input::Act(Action::Right) => self.at = 1,
            Input::Target(target) => return self.press(target.saturating_sub(BUTTONS), context),
            Input::Act(Action::Next | Action::Choose) => return self.press(self.at, context),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
            _ => self.scroll(0, context),
        }
        Step::Stay
    }
}

/// A path without the marks that a terminal puts around one that is dragged into it.
fn unquoted(typed: &str) -> &str {
    let within = |mark: char| typed.strip_prefix(mark)?.strip_suffix(mark);
    within('\'').or_else(|| within('"')).unwrap_or(typed)
}

impl Screen for ImportScreen {
    fn scope(&self) -> Scope {
        Scope::Import
    }

    fn typing(&self) -> Typing {
        if self.writes { Typing::Line } else { Typing::No }
    }

    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        let button = match (self.at, &self.report) {
            (0, Some(_)) => Label::NEW,
            (0, None) => Label::BACK,
            (_, Some(_)) => Label::DONE,
            (_, None) => Label::IMPORT,
        };
        match hint.action {
            Action::Back if self.busy => Some(Label::STOP),
            Action::Back if self.writes => Some(Label::TO_IMPORT),
            Action::Next | Action::NextField if self.busy => None,
            Action::Next if self.writes => Some(Label::NEXT),
            Action::Next => Some(button),
            Action::Undo => {
                self.report.as_ref().filter(|it| it.out == 0 && it.outcome.new > 0).map(|_| hint.label)
            }
            _ if hint.is_arrows() => self.scrolls(context).then_some(hint.label),
            _ => Some(hint.label),
        }
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.import")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.import"), Some("help.import".into()))
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Tick | Input::Focus(_) => Step::Stay,
            Input::Act(Action::Next | Action::Choose) | Input::Target(_) if self.busy => {
                Step::Say(context.text.get("import.busy"))
            }
            Input::Act(_) if self.busy => Step::Pass,
            _ if self.busy => Step::Stay,
            input if self.report.is_some() => self.read(&input, context),
            input => self.ask(&input, context),
        }
    }

    fn on_outcome(&mut self, outcome: &Outcome, _context: &Context) -> Step {
        match outcome {
            Outcome::Imported(result) => {
                self.busy = false;
                match (*result).clone() {
                    ImportResult::Done { outcome, reading } => {
                        (self.at, self.writes) = (1, false);
                        self.report = Some(Report { outcome, reading, out: 0, top: 0 });
                    }
                    ImportResult::Not { words, path } => (self.problem, self.writes) = (Some(words), path),
                    ImportResult::Stopped => {}
                }
            }
            Outcome::Saved(Change::UndoImport(_) | Change::Import(_)) => {
                if let Some(report) = &mut self.report {
                    let out = matches!(outcome, Outcome::Saved(Change::UndoImport(_)));
                    report.out = if out { report.out + 1 } else { report.out.saturating_sub(1) };
                    report.top = 0;
                }
            }
            _ => {}
        }
        Step::Stay
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        match &self.report {
            Some(report) => self.told_of(report, frame, area, context),
            None => self.asked(frame, area, context),
        }
    }
}
