//! The export dialog: what, how, for whom, where. Never writes over a file; the journal does not change by it.

mod actions;
mod answers;
mod paint;
mod preview;
mod questions;

use std::path::PathBuf;
use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::export::ExportRequest;
use crate::keys::{Edit, Input, Scope, Typing};
use crate::screens::{Context, Outcome, Output, Screen, Step};
use crate::widgets::editor::Editor;
use crate::widgets::form::{Focus, Shape, Stop};
use crate::widgets::page::{Hits, Page};
use answers::{Answers, What, unclear};
use preview::{LEFT_OUT, Preview};
use questions::{Control, Field, Question, answers_at, is_tall, questions};

/// Targets of the mouse: the number of the question times this, and the choice within it.
const WITHIN: usize = 100;
/// The button that leads on; 0 leads back.
const ON: usize = 1;
/// How often it looks whether what is shared can be shown.
const PACE: Duration = Duration::from_millis(50);

/// The dialog.
pub struct ExportScreen {
    answers: Answers,
    /// What is typed, by `Field`.
    fields: [Editor; 3],
    /// The person wrote the place, so it stays as it is.
    own_place: bool,
    /// Among the questions that are asked.
    focus: Focus,
    /// What is shared, to be looked at first.
    preview: Option<Preview>,
}

impl ExportScreen {
    /// The dialog as it begins: everything, readable, for oneself.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self {
            answers: Answers::default(),
            fields: [Editor::line(), Editor::line(), Editor::line()],
            own_place: false,
            focus: Focus::default(),
            preview: None,
        };
        screen.offer_place(context);
        screen
    }

    fn offer_place(&mut self, context: &Context) {
        if !self.own_place {
            let name = self.answers.file_name(context);
            self.fields[Field::Place as usize].set_text(&context.journal.paths().beside_home(&name));
        }
    }

    fn typed(&self, field: Field) -> String {
        self.fields[field as usize].text()
    }

    /// Whether a day was typed there that is not understood.
    fn is_unclear(&self, field: Field, context: &Context) -> bool {
        field != Field::Place && unclear(&self.typed(field), context)
    }

    fn questions(&self) -> Vec<Question> {
        questions(self.answers)
    }

    /// What has the focus.
    fn control(&self) -> Option<Control> {
        self.questions().into_iter().nth(self.focus.stop).map(|question| question.control)
    }

    fn stops(&self, context: &Context) -> Vec<Stop> {
        let stop = |question: &Question| {
            let (_, measure) = answers_at(&question.control, context);
            let page = Page::with_measure(context.theme, measure);
            let choices = question.control.choices();
            let words: Vec<String> = choices.iter().map(|choice| context.text.get(&choice.key)).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let grid = |many| Shape::Grid(page.grid(&words, many));
            let chosen = choices.iter().position(|choice| choice.chosen).unwrap_or(0);
            let (shape, first) = match question.control {
                Control::One(_) => (grid(false), chosen),
                Control::Many(_) => (grid(true), 0),
                Control::Field(_) => (Shape::Field, 0),
                Control::Buttons => (Shape::Row(2), ON),
            };
            Stop { shape, first }
        };
        self.questions().iter().map(stop).collect()
    }

    /// To a question or the last one, as an arrow comes to it.
    fn arrive(&mut self, question: usize, context: &Context) {
        let stops = self.stops(context);
        self.focus.arrive(question.min(stops.len() - 1), &stops);
    }

    fn tab(&mut self, by: isize, context: &Context) {
        self.focus.tab(by, &self.stops(context));
    }

    /// To the first question of the page before, or of the one after.
    fn turn_page(&mut self, by: isize, context: &Context) {
        let questions = self.questions();
        let page = questions.get(self.focus.stop).map_or(0, |here| here.page.saturating_add_signed(by));
        let first = questions.iter().position(|question| question.page == page);
        self.arrive(first.unwrap_or(usize::MAX), context);
    }

    /// Takes the choice that has the focus, presses the button, or lets letters into the field.
    fn press(&mut self, context: &Context) -> Step {
        match self.control() {
            Some(Control::Buttons) if self.focus.within == ON => return self.export(context),
            Some(Control::Buttons) => return Step::Leave,
            Some(Control::Field(_)) => self.focus.enter(self.focus.stop, &self.stops(context)),
            Some(Control::One(choices) | Control::Many(choices)) => {
                if let Some(choice) = choices.get(self.focus.within) {
                    self.answers = choice.then;
                    self.offer_place(context);
                }
            }
            None => {}
        }
        Step::Stay
    }

    /// The first question that is answered like this.
    fn find(&self, is: impl Fn(&Control) -> bool) -> Option<usize> {
        self.questions().iter().position(|question| is(&question.control))
    }

    fn write_in(&mut self, field: Field, context: &Context) {
        if let Some(at) = self.find(|control| matches!(control, Control::Field(it) if *it == field)) {
            self.focus.enter(at, &self.stops(context));
        }
    }

    fn edit(&mut self, edit: Edit, context: &Context) {
        let Some(Control::Field(field)) = self.control() else { return };
        let rows = isize::from(edit == Edit::Down) - isize::from(edit == Edit::Up);
        let editor = &mut self.fields[field as usize];
        let before = editor.text();
        let taken = editor.apply(edit, context.measure().saturating_sub(2).max(1));
        self.own_place |= field == Field::Place && editor.text() != before;
        if !taken && rows != 0 {
            self.focus.arrow(0, rows, &self.stops(context));
        }
    }

    fn export(&mut self, context: &Context) -> Step {
        let text = context.text;
        let days = [Field::From, Field::To];
        let unclear = days.into_iter().find(|field| self.is_unclear(*field, context));
        if let Some(field) = unclear.filter(|_| self.answers.what == What::Period) {
            self.write_in(field, context);
            return Step::Say(text.get("error.date"));
        }
        if self.typed(Field::Place).trim().is_empty() {
            self.write_in(Field::Place, context);
            return Step::Say(text.get("export.no_name"));
        }
        if self.answers.what == What::Circle {
            let Some(bytes) = self.answers.poster(context) else {
                return Step::Say(text.get("export.empty"));
            };
            let (path, said) = self.target(context);
            return Step::Output(Output::File { path, bytes }, said);
        }
        let request = self.answers.request(&self.typed(Field::From), &self.typed(Field::To), context);
        if request.share.is_some() {
            self.preview = Some(Preview::new(request, context));
            return Step::Stay;
        }
        self.write(request, context)
    }

    fn write(&self, request: ExportRequest, context: &Context) -> Step {
        let (path, said) = self.target(context);
        Step::Output(Output::Export { path, request }, said)
    }

    /// Where it goes, and what is said when it is there.
    fn target(&self, context: &Context) -> (PathBuf, String) {
        let paths = context.journal.paths();
        let path = paths.typed(self.typed(Field::Place).trim());
        let said = context.text.fill("export.done", &[("path", paths.shown(&path).into())]);
        (path, said)
    }

    /// Takes what was read to be looked at; back to the questions if there is nothing.
    fn look(&mut self, context: &Context) -> Step {
        let Some(Err(why)) = self.preview.as_mut().map(Preview::take) else { return Step::Stay };
        self.preview = None;
        if why == LEFT_OUT {
            let parts = self.find(|control| matches!(control, Control::Many(_)));
            self.arrive(parts.unwrap_or(0), context);
        }
        Step::Say(context.text.get(why))
    }

    /// Presses the button that has the focus under what is looked at. What was not seen does not leave.
    fn press_in_preview(&mut self, context: &Context) -> Step {
        let on = self.preview.as_ref().filter(|preview| preview.pager.button == ON);
        match on {
            Some(preview) if preview.is_reading() => return Step::Stay,
            Some(preview) => return self.write(preview.request.clone(), context),
            None => self.preview = None,
        }
        Step::Stay
    }

    /// An input that is no action, while what leaves is looked at.
    fn update_preview(&mut self, input: &Input, context: &Context) -> Step {
        let Some(preview) = &mut self.preview else { return Step::Stay };
        if matches!(input, Input::Tick) {
            return self.look(context);
        }
        let shown = preview.shown(context);
        let pressed = preview.pager.update(input, &shown, context);
        pressed.map_or(Step::Stay, |_| self.press_in_preview(context))
    }
}

impl Screen for ExportScreen {
    fn scope(&self) -> Scope {
        Scope::Export
    }

    fn typing(&self) -> Typing {
        if self.focus.typing { Typing::Line } else { Typing::No }
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.export")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.export"), Some("help.export".into()))
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.preview.as_ref().filter(|preview| preview.is_reading()).map(|_| PACE)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        match input {
            input if self.preview.is_some() => return self.update_preview(&input, context),
            Input::Edit(edit) => self.edit(edit, context),
            Input::Target(target) if target / WITHIN < self.questions().len() => {
                self.focus = Focus { stop: target / WITHIN, within: target % WITHIN, ..Focus::default() };
                return self.press(context);
            }
            _ => {}
        }
        Step::Stay
    }

    fn on_outcome(&mut self, outcome: &Outcome, context: &Context) -> Step {
        match outcome {
            Outcome::Output(Output::File { .. } | Output::Export { .. }) => Step::Leave,
            Outcome::OutputRefused(free) => {
                self.preview = None;
                if let Some(free) = free {
                    self.fields[Field::Place as usize].set_text(&context.journal.paths().shown(free));
                }
                self.write_in(Field::Place, context);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        if let Some(preview) = &self.preview {
            return preview.pager.draw(preview.shown(context), frame, area, context);
        }
        let page = self.lay_out(context);
        // In a low window it begins at the top, so that nothing moves when a question is added.
        let area = if is_tall(context) { page.settled(area) } else { area };
        page.show(frame, area)
    }
}
