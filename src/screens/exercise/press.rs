//! What Enter, Space, a digit and the mouse do to what has the focus: decided once, with its name.

use super::ExerciseScreen;
use super::breath::pace_of;
use super::fields::shown_words;
use super::ics_file;
use super::page_block::{Button, ChoiceItem, Group, StepPage, Stop, Tool};
use crate::exercise::{Ask, Finer, Saving};
use crate::keys::Label;
use crate::screens::{Context, Output, Route, Step};
use crate::widgets::pacer::Pace;

/// What a press does now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// The choice is chosen.
    Choose,
    /// The choice is no longer chosen.
    LetGo,
    /// Further words are shown, or no longer.
    More {
        /// Whether they are shown now.
        open: bool,
    },
    /// Breathing along begins.
    Breathe(Pace),
    /// On from a choice: to what it made appear, else to the next step.
    GoOn,
    /// The side question opens.
    Side,
    /// Writing begins.
    Write,
    /// On to the field below.
    NextField,
    /// On to the next step, or its end.
    Next {
        /// Whether the walk ends with it.
        ends: bool,
    },
    /// A way on, by its place.
    Way(String),
    /// A tool.
    Tool(Tool),
    /// A button.
    Button(Button),
    /// Nothing.
    Nothing,
}

impl Press {
    /// What Enter does.
    pub fn by_enter(screen: &ExerciseScreen, page: &StepPage) -> Self {
        let focus = screen.focus;
        match page.stop(focus.stop) {
            Some(Stop::Group(group)) => match group.choices.get(focus.within) {
                Some(choice) if screen.is_more(group, choice) => Self::more(screen),
                Some(choice) if !choice.chosen => Self::Choose,
                _ => screen.pace_chosen(group).map_or(Self::GoOn, Self::Breathe),
            },
            Some(Stop::Field { .. }) if focus.typing => match page.stop(focus.stop + 1) {
                Some(Stop::Field { .. }) => Self::NextField,
                _ => Self::Next { ends: screen.session.walk.is_last() && !screen.view.side },
            },
            Some(stop) => Self::on(stop, focus.within),
            None => Self::Next { ends: false },
        }
    }

    /// What Space does.
    pub fn by_space(screen: &ExerciseScreen, page: &StepPage) -> Self {
        let focus = screen.focus;
        match page.stop(focus.stop) {
            Some(Stop::Group(group)) => match group.choices.get(focus.within) {
                Some(choice) if screen.is_more(group, choice) => Self::more(screen),
                Some(choice) if !choice.chosen => Self::Choose,
                Some(choice) if !screen.is_default(group, choice) => Self::LetGo,
                _ => Self::Nothing,
            },
            Some(_) => Self::by_enter(screen, page),
            None => Self::Nothing,
        }
    }

    fn more(screen: &ExerciseScreen) -> Self {
        Self::More { open: screen.view.finer_of.as_deref() == Some("more") }
    }

    /// What a press does to a stop without choices that are kept.
    fn on(stop: &Stop, within: usize) -> Self {
        match stop {
            Stop::Field { .. } => Self::Write,
            Stop::Side { .. } => Self::Side,
            Stop::Ways(ways) => ways.get(within).map_or(Self::Nothing, |(_, place)| Self::Way(place.clone())),
            Stop::Tools(tools) => tools.get(within).map_or(Self::Nothing, |(tool, _)| Self::Tool(*tool)),
            Stop::Buttons(buttons) => {
                buttons.get(within).map_or(Self::Nothing, |(button, _)| Self::Button(*button))
            }
            Stop::Group(_) => Self::Nothing,
        }
    }

    /// How the footer names it.
    pub fn label(&self) -> Label {
        match self {
            Self::Choose | Self::Tool(Tool::Calendar) | Self::Button(Button::Discard) => Label::CHOOSE,
            Self::LetGo => Label::LET_GO,
            Self::More { open: true } => Label::CLOSE,
            Self::More { open: false } | Self::Side | Self::Way(_) => Label::OPEN,
            Self::Breathe(_) => Label::START,
            Self::Write => Label::EDIT,
            Self::NextField => Label::FIELD,
            Self::Next { ends: true } | Self::Button(Button::Save) => Label::SAVE,
            Self::Tool(Tool::Copy(_)) => Label::COPY,
            Self::GoOn | Self::Next { ends: false } | Self::Button(Button::Next) | Self::Nothing => {
                Label::NEXT
            }
        }
    }
}

impl ExerciseScreen {
    /// Does it.
    pub(super) fn press(&mut self, press: &Press, context: &Context) -> Step {
        match press {
            Press::Choose | Press::LetGo => self.choose(context),
            Press::More { open } => {
                self.view.finer_of = (!open).then(|| "more".to_owned());
                Step::Stay
            }
            Press::Breathe(pace) => {
                self.breathing.begin(*pace, context.now);
                Step::Stay
            }
            Press::GoOn => self.go_on(context),
            Press::Side => {
                self.view.side = true;
                self.arrive(context);
                Step::Stay
            }
            Press::Write => self.enter_stop(self.focus.stop, context),
            Press::NextField => self.tab(1, context),
            Press::Way(place) => self.take_way(place, context),
            Press::Tool(tool) => self.use_tool(*tool, context),
            Press::Button(Button::Next) if self.sentence_follows(context) => {
                self.view.sentence += 1;
                Step::Stay
            }
            Press::Next { .. } | Press::Button(Button::Next) => self.next(context),
            Press::Button(Button::Save) => {
                self.session.settle_moment(context.now);
                self.save(context)
            }
            Press::Button(Button::Discard) => self.discard(),
            Press::Nothing => Step::Stay,
        }
    }

    /// By a digit or the mouse, which have no second press to go on with: a pace begins at once.
    pub(super) fn press_directly(&mut self, context: &Context) -> Step {
        let page = self.page(context);
        let space = Press::by_space(self, &page);
        let pace = match page.stop(self.focus.stop) {
            Some(Stop::Group(group)) if self.asks_breath(group) => {
                group.choices.get(self.focus.within).and_then(|choice| pace_of(&choice.code))
            }
            _ => None,
        };
        let Some(pace) = pace else { return self.press(&space, context) };
        if space == Press::Choose {
            self.press(&space, context);
        }
        self.press(&Press::Breathe(pace), context)
    }

    /// A digit: a way on, else a choice of the group that has the focus.
    pub(super) fn digit(&mut self, digit: usize, context: &Context) -> Step {
        let page = self.page(context);
        let stop = page.position(|stop| matches!(stop, Stop::Ways(_))).unwrap_or(self.focus.stop);
        let count = match page.stop(stop) {
            Some(Stop::Group(group)) => group.choices.len(),
            Some(Stop::Ways(ways)) => ways.len(),
            _ => 0,
        };
        let Some(within) = digit.checked_sub(1).filter(|within| *within < count) else { return Step::Stay };
        (self.focus.stop, self.focus.within) = (stop, within);
        self.press_directly(context)
    }

    /// The mouse, on a stop and a choice within it.
    pub(super) fn click(&mut self, (stop, within): (usize, usize), context: &Context) -> Step {
        (self.focus.stop, self.focus.within, self.focus.typing) = (stop, within, false);
        self.press_directly(context)
    }

    /// Chooses what has the focus, or lets it go.
    fn choose(&mut self, context: &Context) -> Step {
        let page = self.page(context);
        let Some(Stop::Group(group)) = page.stop(self.focus.stop) else { return Step::Stay };
        let Some(choice) = group.choices.get(self.focus.within) else { return Step::Stay };
        self.session.remember();
        if group.many {
            self.choose_of_many(group, choice);
        } else if choice.chosen {
            self.session.walk.set_text(&group.field, "");
        } else {
            self.session.walk.set_text(&group.field, &choice.code);
            if let Some(beside) = &group.beside
                && self.session.set_beside(beside, choice.beside.as_deref())
            {
                self.session.walk.keep_sentence(&group.field, choice.beside.is_some());
                self.fields.forget(beside);
            }
        }
        Step::Stay
    }

    fn choose_of_many(&mut self, group: &Group, choice: &ChoiceItem) {
        let mut codes = self.session.walk.codes(&group.field);
        if choice.chosen {
            codes.retain(|code| *code != choice.code);
        } else {
            codes.push(choice.code.clone());
        }
        codes.sort_by_key(|code| group.choices.iter().position(|choice| choice.code == *code));
        self.session.walk.set_codes(&group.field, &codes);
        if let Some(finer) = self.finer_words(group).cloned() {
            self.show_finer(&finer, choice);
        }
    }

    /// A chosen feeling shows its finer words; one that is let go takes them along.
    fn show_finer(&mut self, finer: &Finer, choice: &ChoiceItem) {
        let Some(words) = finer.of.get(&choice.code) else { return };
        if choice.chosen {
            let mut codes = self.session.walk.codes(&finer.field);
            codes.retain(|code| !words.contains(code));
            self.session.walk.set_codes(&finer.field, &codes);
            self.view.finer_of = None;
        } else {
            self.view.finer_of = Some(choice.code.clone());
        }
    }

    /// The finer words of a question, if it has them and is the one that is asked.
    fn finer_words(&self, group: &Group) -> Option<&Finer> {
        let step = self.session.walk.step();
        step.finer.as_ref().filter(|_| step.field() == group.field && !self.view.side)
    }

    /// Whether this is no choice, but shows further words.
    fn is_more(&self, group: &Group, choice: &ChoiceItem) -> bool {
        choice.code == "more" && self.finer_words(group).is_some()
    }

    /// Whether this is chosen because nothing else is, so that it cannot be let go.
    fn is_default(&self, group: &Group, choice: &ChoiceItem) -> bool {
        let part = self.session.exercise().part(&group.field);
        choice.chosen && part.is_some_and(|part| part.start.as_ref() == Some(&choice.code))
    }

    fn asks_breath(&self, group: &Group) -> bool {
        let all = self.session.walk.step().all();
        all.iter().any(|part| part.field() == group.field && part.ask == Ask::Breathe)
    }

    /// The pace that was chosen, if this group asks for it.
    fn pace_chosen(&self, group: &Group) -> Option<Pace> {
        let part = self.session.walk.step().all().into_iter().find(|part| part.ask == Ask::Breathe)?;
        let code = self.session.walk.code(part.field()).filter(|_| self.asks_breath(group))?;
        pace_of(&code)
    }

    /// On from a choice: to what the choice made appear, else to the next step.
    fn go_on(&mut self, context: &Context) -> Step {
        let page = self.page(context);
        let ways = page.position(|stop| matches!(stop, Stop::Ways(_))).map(|at| (at, 0));
        let saves = |stop: &Stop| match stop {
            Stop::Buttons(buttons) => buttons.iter().position(|(button, _)| *button == Button::Save),
            _ => None,
        };
        let ends = || page.stops().enumerate().find_map(|(at, stop)| Some((at, saves(stop)?)));
        if let Some((stop, within)) = ways.or_else(ends) {
            (self.focus.stop, self.focus.within) = (stop, within);
            return Step::Stay;
        }
        match page.stop(self.focus.stop + 1) {
            Some(Stop::Field { field, .. }) if self.is_new_field(field) => self.tab(1, context),
            _ => self.next(context),
        }
    }

    /// Whether a choice made this field appear, and it is still empty.
    fn is_new_field(&self, field: &str) -> bool {
        let also = &self.session.walk.step().also;
        let revealed = also.iter().any(|part| part.field() == field && !part.only_if.is_empty());
        (revealed || field.ends_with("_name")) && self.session.walk.text(field).is_empty()
    }

    fn take_way(&mut self, place: &str, context: &Context) -> Step {
        if self.session.exercise().saving == Saving::Choice {
            // A way on is no answer to whether the page is kept: that is asked below it, and comes back to it.
            return match Route::named(place) {
                Some(route) => Step::Open(route),
                None => self.tab(1, context),
            };
        }
        self.exits.then = Route::named(place);
        self.save(context)
    }

    fn use_tool(&mut self, tool: Tool, context: &Context) -> Step {
        let walk = &self.session.walk;
        match tool {
            Tool::Copy(said) => {
                let words = shown_words(&self.session, walk.step().field(), context.text);
                let said = format!("{} {}", context.text.get(said), context.text.get("common.copied.note"));
                Step::Output(Output::Copy(words), said)
            }
            Tool::Calendar => {
                let file = ics_file::file(walk, self.session.id(), self.view.free.as_deref(), context);
                file.map_or(Step::Stay, |file| Step::Output(file, String::new()))
            }
        }
    }
}
