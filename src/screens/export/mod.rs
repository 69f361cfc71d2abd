//! The export dialog: what, how, for whom, where. Never writes over a file; the journal does not change by it.

mod footer;
mod form;
mod paint;
mod preview;
mod request;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{Context, Outcome, Output, Route, Screen, Step};
use crate::export::Format;
use crate::keys::{Action, Edit, Hint, Input, Label, Scope, Typing};
use crate::widgets::editor::Editor;
use crate::widgets::page::{Hits, Page};
use form::{Form, PARTS, What, unclear};
use preview::{Preview, works_everywhere};

pub use request::{ExportRequest, Packed, Store};

/// Targets of the mouse: the group, and the choice within it.
const WITHIN: usize = 100;

/// One stop of the focus: a group of choices, a field, or the buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    What,
    From,
    To,
    How,
    Who,
    Parts,
    NoWords,
    Where,
    Buttons,
}

impl Stop {
    fn is_field(self) -> bool {
        matches!(self, Self::From | Self::To | Self::Where)
    }

    fn is_many(self) -> bool {
        matches!(self, Self::Parts | Self::NoWords)
    }

    /// The page it stands on in a small window: what, how, for whom, where to.
    fn page(self) -> usize {
        match self {
            Self::What | Self::From | Self::To => 0,
            Self::How => 1,
            Self::Who | Self::Parts | Self::NoWords => 2,
            Self::Where | Self::Buttons => 3,
        }
    }
}

/// How often it looks whether what is shared can be shown.
const PACE: Duration = Duration::from_millis(50);
/// How many pages there are in a small window.
const PAGES: usize = 4;

/// Whether there is room for one question only.
fn paged(context: &Context) -> bool {
    context.narrow() || context.short()
}

/// The dialog.
pub struct ExportScreen {
    form: Form,
    from: Editor,
    to: Editor,
    place: Editor,
    /// The person wrote the place, so it stays as it is.
    own_place: bool,
    stop: Stop,
    within: usize,
    typing: bool,
    /// The field that Esc led out of, to the way on: an arrow up leads back into it.
    left: Option<Stop>,
    /// What is shared, to be looked at first.
    preview: Option<Preview>,
}

impl ExportScreen {
    /// The dialog as it begins: everything, readable, for oneself.
    pub fn new(context: &Context) -> Self {
        let mut screen = Self {
            form: Form::default(),
            from: Editor::line(),
            to: Editor::line(),
            place: Editor::line(),
            own_place: false,
            stop: Stop::What,
            within: 0,
            typing: false,
            left: None,
            preview: None,
        };
        screen.offer_place(context);
        screen
    }

    fn offer_place(&mut self, context: &Context) {
        if !self.own_place {
            self.place.set_text(&context.journal.paths().beside_home(&self.form.name(context)));
        }
    }

    fn stops(&self) -> Vec<Stop> {
        let form = &self.form;
        let mut stops = vec![Stop::What];
        if form.what == What::Period {
            stops.extend([Stop::From, Stop::To]);
        }
        stops.push(Stop::How);
        if form.what == What::Circle {
            stops.push(Stop::NoWords);
        } else {
            stops.push(Stop::Who);
            if form.share {
                stops.push(Stop::Parts);
            }
        }
        stops.extend([Stop::Where, Stop::Buttons]);
        stops
    }

    /// The choices of a group: the key of each, and whether it is chosen.
    fn choices(&self, stop: Stop) -> Vec<(String, bool)> {
        let form = &self.form;
        let key = |key: &str, chosen: bool| (key.to_owned(), chosen);
        match stop {
            Stop::What => vec![
                key("export.what.all", form.what == What::All),
                key("export.what.period", form.what == What::Period),
                key("export.what.circle", form.what == What::Circle),
            ],
            Stop::How if form.what == What::Circle => vec![key("export.how.html", true)],
            Stop::How => vec![
                key("export.how.markdown", form.how == Format::Markdown),
                key("export.how.html", form.how == Format::Html),
                key("export.how.csv", form.how == Format::Csv),
                key("export.how.json", form.how == Format::Json),
            ],
            Stop::Who => vec![key("export.who.me", !form.share), key("export.who.share", form.share)],
            Stop::Parts => {
                PARTS.iter().zip(form.parts).map(|(part, on)| (format!("export.part.{part}"), on)).collect()
            }
            Stop::NoWords => vec![key("circle.print.no_words", form.no_words)],
            Stop::From | Stop::To | Stop::Where => Vec::new(),
            Stop::Buttons => vec![key("common.back", false), key("export.do", false)],
        }
    }

    fn choose(&mut self, index: usize, context: &Context) -> Step {
        let form = &mut self.form;
        match (self.stop, index) {
            (Stop::What, 0) => form.what = What::All,
            (Stop::What, 1) => form.what = What::Period,
            (Stop::What, 2) => form.what = What::Circle,
            (Stop::How, _) if form.what == What::Circle => {}
            (Stop::How, 0) => form.how = Format::Markdown,
            (Stop::How, 1) => form.how = Format::Html,
            (Stop::How, 2) => form.how = Format::Csv,
            (Stop::How, 3) => form.how = Format::Json,
            (Stop::Who, _) => form.share = index == 1,
            (Stop::Parts, _) => {
                if let Some(part) = form.parts.get_mut(index) {
                    *part = !*part;
                }
            }
            (Stop::NoWords, _) => form.no_words = !form.no_words,
            (Stop::Buttons, 0) => return Step::Leave,
            (Stop::Buttons, 1) => return self.export(context),
            _ => {}
        }
        self.offer_place(context);
        Step::Stay
    }

    fn export(&mut self, context: &Context) -> Step {
        let text = context.text;
        let period = self.form.what == What::Period;
        for (stop, typed) in [(Stop::From, &self.form.from), (Stop::To, &self.form.to)] {
            if period && unclear(typed, context) {
                (self.stop, self.typing) = (stop, true);
                return Step::Say(text.get("error.date"));
            }
        }
        let typed = self.place.text();
        if typed.trim().is_empty() {
            (self.stop, self.typing) = (Stop::Where, true);
            return Step::Say(text.get("export.no_name"));
        }
        if self.form.what == What::Circle {
            let Some(bytes) = self.form.poster(context) else { return Step::Say(text.get("export.empty")) };
            let (path, said) = self.target(context);
            return Step::Output(Output::File { path, bytes }, said);
        }
        let request = self.form.request(context);
        if request.share.is_some() {
            self.preview = Some(Preview::of(request, context));
            return Step::Stay;
        }
        self.hand(request, context)
    }

    fn field(&mut self) -> Option<&mut Editor> {
        match self.stop {
            Stop::From => Some(&mut self.from),
            Stop::To => Some(&mut self.to),
            Stop::Where => Some(&mut self.place),
            _ => None,
        }
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let down = edit == Edit::Down;
        let leaves = down || edit == Edit::Up;
        let room = context.measure().saturating_sub(2).max(1);
        let Some(field) = self.field() else { return Step::Stay };
        let before = field.text();
        if !field.apply(edit, room) && leaves {
            return self.focus(if down { 1 } else { -1 }, false);
        }
        let words = field.text();
        match self.stop {
            Stop::From => self.form.from = words,
            Stop::To => self.form.to = words,
            _ => self.own_place |= words != before,
        }
        Step::Stay
    }

    /// To another group. A field takes letters at once when one comes by Tab or Enter, not by an arrow.
    fn focus(&mut self, by: isize, writes: bool) -> Step {
        let stops = self.stops();
        let at = stops.iter().position(|stop| *stop == self.stop).unwrap_or(0);
        let next = at.saturating_add_signed(by).min(stops.len() - 1);
        self.left = None;
        if next != at {
            self.stop = stops.get(next).copied().unwrap_or(Stop::What);
            let choices = self.choices(self.stop);
            let chosen = choices.iter().position(|(_, chosen)| *chosen && !self.stop.is_many());
            // The way on is offered first, not the way back.
            self.within = if self.stop == Stop::Buttons { 1 } else { chosen.unwrap_or(0) };
        }
        self.typing = writes && self.stop.is_field();
        Step::Stay
    }

    /// To the first group of the page before, or of the one after.
    fn turn_page(&mut self, by: isize) -> Step {
        let page = self.stop.page().saturating_add_signed(by);
        let stops = self.stops();
        let at = stops.iter().position(|stop| *stop == self.stop).unwrap_or(0);
        let first = stops.iter().position(|stop| stop.page() == page).unwrap_or(stops.len());
        self.focus(first as isize - at as isize, false)
    }

    /// Writing ends on the way on, so that Enter goes on.
    fn stop_writing(&mut self) {
        self.left = Some(self.stop);
        (self.stop, self.within, self.typing) = (Stop::Buttons, 1, false);
    }

    fn move_by(&mut self, columns: isize, rows: isize, context: &Context) -> Step {
        if let Some(field) = self.left.take_if(|_| rows < 0) {
            (self.stop, self.within, self.typing) = (field, 0, true);
            return Step::Stay;
        }
        let words: Vec<String> =
            self.choices(self.stop).iter().map(|(key, _)| context.text.get(key)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let grid = Page::new(context.theme, context.size.width).grid(&words, self.stop.is_many());
        let next = if self.stop == Stop::Buttons {
            self.within.checked_add_signed(columns).filter(|next| rows == 0 && *next < words.len())
        } else {
            grid.step(self.within, columns, rows)
        };
        match next {
            Some(next) if !words.is_empty() => self.within = next,
            _ if rows != 0 => return self.focus(rows, false),
            _ => {}
        }
        Step::Stay
    }

    fn enter(&mut self, context: &Context) -> Step {
        match self.stop {
            Stop::Buttons => self.choose(self.within, context),
            stop if stop.is_field() && !self.typing => {
                self.typing = true;
                Step::Stay
            }
            // What is not chosen is chosen; from what is, one goes on.
            stop if self.choices(stop).get(self.within).is_some_and(|(_, chosen)| !chosen) => {
                self.choose(self.within, context)
            }
            _ => self.focus(1, true),
        }
    }
}

impl Screen for ExportScreen {
    fn scope(&self) -> Scope {
        Scope::Export
    }

    fn typing(&self) -> Typing {
        if self.typing { Typing::Line } else { Typing::No }
    }

    fn called(&self, hint: &Hint, _context: &Context) -> Option<Label> {
        self.called(hint)
    }

    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>> {
        Some(vec![context.text.get("place.export")])
    }

    fn about(&self, context: &Context) -> (String, Option<String>) {
        (context.text.get("place.export"), Some("help.export".into()))
    }

    fn pace(&self, _context: &Context) -> Option<Duration> {
        self.preview.as_ref().filter(|preview| preview.goes_on()).map(|_| PACE)
    }

    fn update(&mut self, input: Input, context: &Context) -> Step {
        if self.preview.is_some() && !works_everywhere(&input) {
            return self.look(&input, context);
        }
        match input {
            Input::Edit(edit) => return self.edit(edit, context),
            Input::Act(Action::Next) => return self.enter(context),
            Input::Act(Action::Choose) if self.stop.is_field() => return self.enter(context),
            Input::Act(Action::Choose) => return self.choose(self.within, context),
            Input::Act(Action::NextField) => return self.focus(1, true),
            Input::Act(Action::PreviousField) => return self.focus(-1, true),
            Input::Act(Action::Up) => return self.move_by(0, -1, context),
            Input::Act(Action::Down) => return self.move_by(0, 1, context),
            Input::Act(Action::Left) => return self.move_by(-1, 0, context),
            Input::Act(Action::Right) => return self.move_by(1, 0, context),
            Input::Act(Action::PageUp) if paged(context) => return self.turn_page(-1),
            Input::Act(Action::PageDown) if paged(context) => return self.turn_page(1),
            Input::Act(Action::PageUp | Action::First) => return self.focus(-9, false),
            Input::Act(Action::PageDown | Action::Last) => return self.focus(9, false),
            Input::Target(target) => {
                let stop = self.stops().into_iter().find(|stop| *stop as usize == target / WITHIN);
                let Some(stop) = stop else { return Step::Stay };
                (self.stop, self.within, self.typing) = (stop, target % WITHIN, stop.is_field());
                self.left = None;
                return if self.typing { Step::Stay } else { self.choose(self.within, context) };
            }
            Input::Act(Action::Import) => return Step::Open(Route::Import),
            Input::Act(Action::Back) if self.typing => self.stop_writing(),
            Input::Act(Action::Back) if paged(context) && self.stop.page() > 0 => return self.turn_page(-1),
            Input::Act(Action::Back) => return Step::Leave,
            Input::Act(_) => return Step::Pass,
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
                    self.place.set_text(&context.journal.paths().shown(free));
                }
                (self.stop, self.within, self.typing) = (Stop::Where, 0, true);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits {
        match &self.preview {
            Some(preview) => preview.draw(frame, area, context),
            None => self.form(frame, area, context),
        }
    }
}
