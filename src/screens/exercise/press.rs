//! What a press by Enter, Space, a digit or the mouse changes; which press it is, the page says.

use super::ExerciseScreen;
use super::fields::shown_words;
use super::ics_file;
use super::page_block::{ChoiceItem, Group, Press, Stop};
use crate::exercise::{Finer, Saving};
use crate::screens::{Context, Output, Route, Step};

impl ExerciseScreen {
    pub(super) fn press(&mut self, press: &Press, context: &Context) -> Step {
        match press {
            Press::Choose | Press::LetGo => self.choose(context),
            Press::More { open } => self.view.finer_of = (!open).then(|| "more".to_owned()),
            Press::Breathe(pace) => self.breathing.begin(*pace, context.now),
            Press::GoOn => return self.go_on(context),
            Press::Side => {
                self.view.side = true;
                self.arrive(context);
            }
            Press::Write => self.enter_stop(self.focus.stop, context),
            Press::NextField => self.tab(1, context),
            Press::Way(place) => return self.take_way(place, context),
            Press::Copy => {
                let words = shown_words(&self.session, self.session.walk.step().field(), context.text);
                let said = ["common.copied", "common.copied.note"].map(|key| context.text.get(key));
                return Step::Output(Output::Copy(words), said.join(" "));
            }
            Press::Calendar => {
                let (walk, free) = (&self.session.walk, self.view.free.as_deref());
                let file = ics_file::file(walk, self.session.id(), free, context);
                return file.map_or(Step::Stay, |file| Step::Output(file, String::new()));
            }
            Press::NextSentence => self.view.sentence += 1,
            Press::Next | Press::End => return self.next(context),
            Press::Save => {
                if self.tell_unclear(context) {
                    return Step::Stay;
                }
                self.session.settle_moment(context.now);
                return self.save(context);
            }
            Press::Discard => return self.discard(),
            Press::Nothing => {}
        }
        Step::Stay
    }

    /// By a digit or the mouse, which have no second press to go on with: a pace begins at once.
    pub(super) fn press_directly(&mut self, context: &Context) -> Step {
        let page = self.page(context);
        let space = page.by_space(self.focus);
        let pace = page.choice(self.focus).and_then(|(group, choice)| group.pace(choice));
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
    fn choose(&mut self, context: &Context) {
        let page = self.page(context);
        let Some((group, choice)) = page.choice(self.focus) else { return };
        self.session.remember();
        if group.many {
            self.choose_of_many(group, choice);
        } else if choice.is_chosen() {
            self.session.walk.set_text(&group.field, "");
        } else {
            self.session.walk.set_text(&group.field, &choice.offered.code);
            if let Some(beside) = &group.beside
                && self.session.set_beside(beside, choice.offered.beside.as_deref())
            {
                self.session.walk.keep_sentence(&group.field, choice.offered.beside.is_some());
                // Made anew with the other words.
                self.fields.editors.remove(beside);
            }
        }
    }

    fn choose_of_many(&mut self, group: &Group, choice: &ChoiceItem) {
        let mut codes = self.session.walk.codes(&group.field);
        if choice.is_chosen() {
            codes.retain(|code| *code != choice.offered.code);
        } else {
            codes.push(choice.offered.code.clone());
        }
        codes.sort_by_key(|code| group.choices.iter().position(|choice| choice.offered.code == *code));
        self.session.walk.set_codes(&group.field, &codes);
        if let Some(finer) = self.finer_words(group).cloned() {
            self.show_finer(&finer, choice);
        }
    }

    /// A chosen feeling shows its finer words; one that is let go takes them along.
    fn show_finer(&mut self, finer: &Finer, choice: &ChoiceItem) {
        let Some(words) = finer.of.get(&choice.offered.code) else { return };
        if choice.is_chosen() {
            let mut codes = self.session.walk.codes(&finer.field);
            codes.retain(|code| !words.contains(code));
            self.session.walk.set_codes(&finer.field, &codes);
            self.view.finer_of = None;
        } else {
            self.view.finer_of = Some(choice.offered.code.clone());
        }
    }

    /// The finer words of a question, if it has them and is the one that is asked.
    fn finer_words(&self, group: &Group) -> Option<&Finer> {
        let step = self.session.walk.step();
        step.finer.as_ref().filter(|_| step.field() == group.field && !self.view.side)
    }

    /// On from a choice: to what the choice made appear, else to the next step.
    fn go_on(&mut self, context: &Context) -> Step {
        let page = self.page(context);
        let ends = page.stops().enumerate().find_map(|(at, stop)| match stop {
            Stop::Ways(_) => Some((at, 0)),
            Stop::Buttons(buttons) => {
                let save = buttons.iter().position(|(press, _)| *press == Press::Save);
                save.map(|within| (at, within))
            }
            _ => None,
        });
        if let Some((stop, within)) = ends {
            (self.focus.stop, self.focus.within) = (stop, within);
            return Step::Stay;
        }
        match page.stop(self.focus.stop + 1) {
            Some(Stop::Field { field, .. }) if self.is_new_field(field) => self.tab(1, context),
            _ => return self.next(context),
        }
        Step::Stay
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
            match Route::named(place) {
                Some(route) => return Step::Open(route),
                None => self.tab(1, context),
            }
            return Step::Stay;
        }
        self.exits.then = Route::named(place);
        self.save(context)
    }
}
