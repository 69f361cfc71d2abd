//! How keys move the focus and give answers on a step's page.

use super::page::{ChoiceItem, Stop, Tool};
use super::{ExerciseScreen, breath::pace_of, calendar, stops};
use crate::exercise::Ask;
use crate::keys::{Action, Edit, Input};
use crate::screens::{Context, Output, Route, Step};
use crate::widgets::editor::Editor;
use crate::widgets::pacer::Pace;
use crate::widgets::page::Page;

/// Targets of the mouse: the stop, and the choice within it.
const WITHIN: usize = 100;

/// The number of a target that a press gives back.
pub fn target(stop: usize, inner: usize) -> usize {
    stop * WITHIN + inner
}

impl ExerciseScreen {
    pub(super) fn answer(&mut self, input: Input, context: &Context) -> Step {
        match input {
            Input::Edit(edit) => self.edit(edit, context),
            Input::Act(Action::Next) => self.enter(context),
            Input::Act(Action::Choose) => self.choose(context),
            Input::Act(Action::NextField) => self.move_stop(1, true, context),
            Input::Act(Action::PreviousField) => self.move_stop(-1, true, context),
            Input::Act(Action::Up) => self.step_by(0, -1, context),
            Input::Act(Action::Down) => self.step_by(0, 1, context),
            Input::Act(Action::Left) => self.step_by(-1, 0, context),
            Input::Act(Action::Right) => self.step_by(1, 0, context),
            Input::Act(Action::PageDown) => self.next(context),
            Input::Act(Action::PageUp) if self.typing => self.edit(Edit::PageUp, context),
            Input::Act(Action::PageUp) => self.back(context),
            Input::Act(Action::Number(number)) => self.number(number, context),
            Input::Act(Action::Undo) => self.undo(context),
            Input::Act(Action::Redo) => self.redo(context),
            Input::Target(number) => self.press((number / WITHIN, number % WITHIN), context),
            Input::Act(_) => Step::Pass,
            _ => Step::Stay,
        }
    }

    pub(super) fn field_in_focus(&self) -> Option<&Editor> {
        self.field.as_ref().and_then(|field| self.editors.get(field))
    }

    fn edit(&mut self, edit: Edit, context: &Context) -> Step {
        let Some(field) = self.field.clone() else { return Step::Stay };
        let columns = context.measure().saturating_sub(2).max(1);
        let Some(editor) = self.editors.get_mut(&field) else { return Step::Stay };
        let leaves = editor.is_line() && matches!(edit, Edit::Up | Edit::Down);
        let down = edit == Edit::Down;
        if !editor.apply(edit, columns) && leaves {
            return self.move_stop(if down { 1 } else { -1 }, true, context);
        }
        let words = editor.text();
        if words != self.shown_words(&field, context) {
            self.session.write(&field, &words);
        }
        Step::Stay
    }

    /// What the field shows without the person having typed: its answer, or the words it begins with.
    pub(super) fn shown_words(&self, field: &str, context: &Context) -> String {
        let words = self.session.walk.text(field);
        let begin = self.session.exercise().part(field).and_then(|part| part.begin.as_deref());
        match begin {
            Some(key) if words.is_empty() => context.text.get(key),
            _ => words.to_owned(),
        }
    }

    fn enter(&mut self, context: &Context) -> Step {
        match self.stop(context) {
            Some(Stop::Group { many, choices, field, with, .. }) => {
                if choices.get(self.focus.1).is_some_and(|choice| !choice.chosen) {
                    return self.choose_in(&field, with.as_deref(), many, &choices, context);
                }
                if self.asks_breath(&field) {
                    return self.begin_breathing(context);
                }
                self.go_on(context)
            }
            Some(Stop::Side { .. }) => {
                self.side = true;
                self.arrive(context);
                Step::Stay
            }
            Some(Stop::Field { .. }) if self.typing => {
                let blocks = self.blocks(context);
                match stops(&blocks).get(self.focus.0 + 1) {
                    Some(Stop::Field { .. }) => self.move_stop(1, true, context),
                    _ => self.next(context),
                }
            }
            Some(Stop::Field { .. }) => {
                self.start_typing(context);
                Step::Stay
            }
            Some(Stop::Ways(ways)) => self.take_way(&ways, context),
            Some(Stop::Tools(tools)) => match tools.get(self.focus.1) {
                Some((tool, _)) => self.use_tool(*tool, context),
                None => Step::Stay,
            },
            Some(Stop::Buttons(buttons)) => match buttons.get(self.focus.1) {
                Some((button, _)) => self.pressed(*button, context),
                None => Step::Stay,
            },
            None => self.next(context),
        }
    }

    /// On from a choice: to what the choice made appear, else to the next step.
    fn go_on(&mut self, context: &Context) -> Step {
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        let ways = stops.iter().position(|stop| matches!(stop, Stop::Ways(_)));
        let saves = |stop: &&Stop| match stop {
            Stop::Buttons(buttons) => buttons.iter().position(|(button, _)| *button == super::Button::Save),
            _ => None,
        };
        let ends = stops.iter().enumerate().find_map(|(at, stop)| Some((at, saves(stop)?)));
        let empty_own_field = stops.get(self.focus.0 + 1).filter(|stop| {
            let Stop::Field { field, .. } = stop else { return false };
            let revealed = self
                .session
                .walk
                .step()
                .also
                .iter()
                .any(|part| part.field() == field && !part.only_if.is_empty());
            (revealed || field.ends_with("_name")) && self.session.walk.text(field).is_empty()
        });
        match ways.map(|at| (at, 0)).or(ends) {
            Some(focus) => {
                self.focus = focus;
                Step::Stay
            }
            None if empty_own_field.is_some() => self.move_stop(1, true, context),
            None => self.next(context),
        }
    }

    fn choose(&mut self, context: &Context) -> Step {
        match self.stop(context) {
            Some(Stop::Group { field, with, many, choices, .. }) => {
                self.choose_in(&field, with.as_deref(), many, &choices, context)
            }
            Some(_) => self.enter(context),
            None => Step::Stay,
        }
    }

    fn choose_in(
        &mut self,
        field: &str,
        with: Option<&str>,
        many: bool,
        choices: &[ChoiceItem],
        _context: &Context,
    ) -> Step {
        let Some(choice) = choices.get(self.focus.1) else { return Step::Stay };
        if self.is_more(field, choice) {
            self.finer_of = if self.finer_of.as_deref() == Some("more") { None } else { Some("more".into()) };
            return Step::Stay;
        }
        if self.is_start(field, choice) {
            return Step::Stay;
        }
        let finer = self.finer_words(field).cloned();
        self.session.remember();
        if many {
            let mut codes = self.session.walk.codes(field);
            if choice.chosen {
                codes.retain(|code| *code != choice.code);
            } else {
                codes.push(choice.code.clone());
            }
            let order = |code: &String| choices.iter().position(|choice| choice.code == *code);
            codes.sort_by_key(order);
            self.session.walk.set_codes(field, &codes);
            if let Some(finer) = finer {
                self.show_finer(&finer, choice);
            }
        } else if choice.chosen {
            self.session.walk.set_text(field, "");
        } else {
            self.session.walk.set_text(field, &choice.code);
            if let Some(with) = with
                && self.session.set_beside(with, choice.with.as_deref())
            {
                self.session.walk.keep_sentence(field, choice.with.is_some());
                self.editors.remove(with);
            }
        }
        Step::Stay
    }

    /// The finer words of a question, if it has them and is the one that is asked.
    fn finer_words(&self, field: &str) -> Option<&crate::exercise::Finer> {
        let step = self.session.walk.step();
        step.finer.as_ref().filter(|_| step.field() == field && !self.side)
    }

    /// Whether this is no choice, but shows further words.
    pub(super) fn is_more(&self, field: &str, choice: &ChoiceItem) -> bool {
        choice.code == "more" && self.finer_words(field).is_some()
    }

    /// Whether this is chosen because nothing else is, so that it cannot be let go.
    pub(super) fn is_start(&self, field: &str, choice: &ChoiceItem) -> bool {
        let part = self.session.exercise().part(field);
        choice.chosen && part.is_some_and(|part| part.start.as_ref() == Some(&choice.code))
    }

    /// By a number or the mouse, which have no second press to go on with: a pace begins at once.
    fn choose_directly(&mut self, context: &Context) -> Step {
        let stop = self.stop(context);
        let Some(Stop::Group { field, choices, .. }) = stop else { return self.choose(context) };
        let choice = choices.get(self.focus.1).filter(|_| self.asks_breath(&field));
        let Some((pace, chosen)) = choice.and_then(|choice| Some((pace_of(&choice.code)?, choice.chosen)))
        else {
            return self.choose(context);
        };
        if !chosen {
            self.choose(context);
        }
        self.breathing = Some(super::Breathing::begin(pace, context.now));
        Step::Stay
    }

    pub(super) fn asks_breath(&self, field: &str) -> bool {
        self.session.walk.step().all().iter().any(|part| part.field() == field && part.ask == Ask::Breathe)
    }

    /// The pace that was chosen on this page.
    pub(super) fn pace_chosen(&self) -> Option<Pace> {
        let part = self.session.walk.step().all().into_iter().find(|part| part.ask == Ask::Breathe);
        part.and_then(|part| self.session.walk.code(part.field())).and_then(|code| pace_of(&code))
    }

    fn begin_breathing(&mut self, context: &Context) -> Step {
        match self.pace_chosen() {
            Some(pace) => {
                self.breathing = Some(super::Breathing::begin(pace, context.now));
                Step::Stay
            }
            None => self.go_on(context),
        }
    }

    /// A chosen feeling shows its finer words; one that is let go takes them along.
    fn show_finer(&mut self, finer: &crate::exercise::Finer, choice: &ChoiceItem) {
        let Some(words) = finer.of.get(&choice.code) else { return };
        if choice.chosen {
            let mut codes = self.session.walk.codes(&finer.field);
            codes.retain(|code| !words.contains(code));
            self.session.walk.set_codes(&finer.field, &codes);
            self.finer_of = None;
        } else {
            self.finer_of = Some(choice.code.clone());
        }
    }

    fn number(&mut self, number: u8, context: &Context) -> Step {
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        let ways = stops.iter().position(|stop| matches!(stop, Stop::Ways(_)));
        let index = usize::from(number).wrapping_sub(1);
        let Some(stop) = ways.or(Some(self.focus.0)) else { return Step::Stay };
        let count = match stops.get(stop) {
            Some(Stop::Group { choices, .. }) => choices.len(),
            Some(Stop::Ways(ways)) => ways.len(),
            _ => 0,
        };
        if index >= count {
            return Step::Stay;
        }
        self.focus = (stop, index);
        self.choose_directly(context)
    }

    fn take_way(&mut self, ways: &[(String, String)], context: &Context) -> Step {
        let Some((_, place)) = ways.get(self.focus.1) else { return Step::Stay };
        if self.session.exercise().saving == crate::exercise::Saving::Choice {
            // A way on is no answer to whether the page is kept: that is asked below it, and comes back to it.
            return match Route::named(place) {
                Some(place) => Step::Open(place),
                None => self.move_stop(1, true, context),
            };
        }
        self.then = Route::named(place);
        self.save(context)
    }

    fn use_tool(&mut self, tool: Tool, context: &Context) -> Step {
        match tool {
            Tool::Copy(said) => {
                let field = self.session.walk.step().field().to_owned();
                let words = self.shown_words(&field, context);
                let said = format!("{} {}", context.text.get(said), context.text.get("common.copied.note"));
                Step::Output(Output::Copy(words), said)
            }
            Tool::Calendar => {
                let made =
                    calendar::file(&self.session.walk, self.session.id(), self.free.as_deref(), context);
                made.map_or(Step::Stay, |file| Step::Output(file, String::new()))
            }
        }
    }

    fn press(&mut self, (stop, inner): (usize, usize), context: &Context) -> Step {
        self.focus = (stop, inner);
        self.typing = false;
        match self.stop(context) {
            Some(Stop::Field { .. }) => {
                self.start_typing(context);
                Step::Stay
            }
            _ => self.choose_directly(context),
        }
    }

    pub(super) fn start_typing(&mut self, context: &Context) {
        if let Some(Stop::Field { field, .. }) = self.stop(context) {
            self.field = Some(field);
            self.typing = true;
        }
    }

    /// To the next or previous stop. By Tab a field starts typing; arrows do not fall into it.
    pub(super) fn move_stop(&mut self, by: isize, by_tab: bool, context: &Context) -> Step {
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        let Some(target) = self.focus.0.checked_add_signed(by).filter(|target| *target < stops.len()) else {
            return Step::Stay;
        };
        self.typing = false;
        let inner = match stops.get(target) {
            Some(Stop::Group { choices, upright: true, .. }) if !by_tab => {
                if by > 0 {
                    0
                } else {
                    choices.len().saturating_sub(1)
                }
            }
            Some(Stop::Group { choices, .. }) => choices.iter().position(|choice| choice.chosen).unwrap_or(0),
            Some(Stop::Buttons(buttons)) => buttons.len().saturating_sub(1),
            _ => 0,
        };
        self.focus = (target, inner);
        if by_tab {
            self.start_typing(context);
        }
        Step::Stay
    }

    fn step_by(&mut self, columns: isize, rows: isize, context: &Context) -> Step {
        if let Some(field) = self.returns_to(context).filter(|_| rows < 0) {
            self.focus = (field, 0);
            self.start_typing(context);
            return Step::Stay;
        }
        let (_, inner) = self.focus;
        let moved = match self.stop(context) {
            Some(Stop::Group { upright: false, choices, many, .. }) => {
                let words: Vec<&str> = choices.iter().map(|choice| choice.word.as_str()).collect();
                Page::new(context.theme, context.size.width).grid(&words, many).step(inner, columns, rows)
            }
            Some(Stop::Group { choices, .. }) => {
                inner.checked_add_signed(rows).filter(|inner| rows != 0 && *inner < choices.len())
            }
            Some(Stop::Ways(ways)) => {
                inner.checked_add_signed(rows).filter(|inner| rows != 0 && *inner < ways.len())
            }
            Some(Stop::Tools(tools)) => {
                inner.checked_add_signed(columns).filter(|inner| columns != 0 && *inner < tools.len())
            }
            Some(Stop::Buttons(buttons)) => {
                inner.checked_add_signed(columns).filter(|inner| columns != 0 && *inner < buttons.len())
            }
            _ => None,
        };
        match moved {
            Some(inner) => self.focus.1 = inner,
            None if rows != 0 => {
                self.move_stop(rows, false, context);
            }
            None => {}
        }
        Step::Stay
    }
}
