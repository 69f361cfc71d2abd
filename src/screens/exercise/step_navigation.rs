//! From page to page of a walk and back, and from stop to stop of a page; never drops an answer.

use super::ExerciseScreen;
use super::page_block::Stop;
use crate::exercise::{Ask, Moved};
use crate::screens::{Context, Step};
use crate::widgets::form::{self, Focus};

impl ExerciseScreen {
    /// Makes the fields of the page, and puts the focus where writing or choosing begins.
    pub(super) fn arrive(&mut self, context: &Context) {
        self.breathing.end();
        self.focus = Focus::default();
        self.view.finer_of = self.finer_named();
        self.view.free = None;
        let page = self.page(context);
        self.fields.make(&page, &self.session, context.text);
        let reads = self.session.walk.step().ask == Ask::Read && !self.view.side;
        // Where there is only something to read, Enter goes on; breathing along is one key away.
        if reads && page.position(|stop| matches!(stop, Stop::Field { .. })).is_none() {
            self.focus.stop = page.stops().count().saturating_sub(1);
        } else {
            self.enter_stop(0, context);
        }
    }

    pub(super) fn next(&mut self, context: &Context) -> Step {
        if self.view.side {
            self.view.side = false;
            self.arrive(context);
            return Step::Stay;
        }
        if self.tell_unclear(context) {
            return Step::Stay;
        }
        self.session.settle_moment(context.now);
        if self.session.walk.advance() == Moved::Edge {
            return self.save(context);
        }
        self.view.sentence = 0;
        self.arrive(context);
        Step::Stay
    }

    /// To the first field that is not understood, if that was not told of these words before.
    pub(super) fn tell_unclear(&mut self, context: &Context) -> bool {
        let unclear = self.session.unclear(context.now);
        let is_new = unclear.iter().any(|it| !self.view.told.contains(it));
        let first = unclear.first().filter(|_| is_new);
        let Some(at) = first.and_then(|(field, ..)| self.page(context).field(field)) else { return false };
        self.view.told = unclear;
        self.enter_stop(at, context);
        true
    }

    pub(super) fn back(&mut self, context: &Context) -> Step {
        if self.focus.typing {
            self.stop_writing(context);
        } else if self.breathing.end() {
        } else if self.view.side {
            self.view.side = false;
            self.arrive(context);
            self.focus_side_button(context);
        } else if self.exits.edge.as_deref() != Some(&self.session.walk.step().id)
            && self.session.walk.back() == Moved::Step
        {
            self.view.sentence = 0;
            self.arrive(context);
        } else {
            return Step::Leave;
        }
        Step::Stay
    }

    /// Writing ends on the way on, so that Enter goes on.
    fn stop_writing(&mut self, context: &Context) {
        match self.page(context).way_on() {
            Some(way_on) => self.focus.stop_writing(way_on),
            None => self.focus.typing = false,
        }
    }

    /// Back on the button that opened the side question.
    fn focus_side_button(&mut self, context: &Context) {
        if let Some(at) = self.page(context).position(|stop| matches!(stop, Stop::Side { .. })) {
            self.focus = Focus { stop: at, ..Focus::default() };
        }
    }

    /// The choice whose finer words are shown first: one with a finer word, else the last one.
    fn finer_named(&self) -> Option<String> {
        let step = self.session.walk.step();
        let finer = step.finer.as_ref()?;
        let (coarse, named) = (self.session.walk.codes(step.field()), self.session.walk.codes(&finer.field));
        let has = |words: &Vec<String>| named.iter().any(|code| words.contains(code));
        let with_words = coarse.iter().rev().filter(|code| finer.of.contains_key(*code));
        let told = with_words.clone().find(|code| finer.of.get(*code).is_some_and(has)).cloned();
        let more = has(&finer.more).then(|| "more".to_owned());
        told.or(more).or_else(|| with_words.clone().next().cloned())
    }

    /// To the stop below (1) or above (-1); a field takes letters at once.
    pub(super) fn tab(&mut self, by: isize, context: &Context) {
        self.move_focus(context, |focus, stops| {
            focus.tab(by, stops);
        });
    }

    /// One column or row away; a field does not take letters yet.
    pub(super) fn arrow(&mut self, columns: isize, rows: isize, context: &Context) {
        self.move_focus(context, |focus, stops| focus.arrow(columns, rows, stops));
    }

    /// To a stop of the page; a field takes letters at once.
    pub(super) fn enter_stop(&mut self, stop: usize, context: &Context) {
        self.move_focus(context, |focus, stops| focus.enter(stop, stops));
    }

    fn move_focus(&mut self, context: &Context, by: impl FnOnce(&mut Focus, &[form::Stop])) {
        let page = self.page(context);
        let before = self.focus;
        by(&mut self.focus, &page.form(context));
        if (self.focus.stop, self.focus.within) == (before.stop, before.within) && !self.focus.typing {
            // Where there is no further stop, the way back into a field stays.
            self.focus.left = before.left;
        }
        if let Some(Stop::Field { field, .. }) = page.stop(self.focus.stop).filter(|_| self.focus.typing) {
            self.fields.current = Some(field.clone());
        }
    }

    /// Holds the focus where it was when an input changed the page, and makes the fields that came.
    pub(super) fn follow_page(&mut self, context: &Context) {
        let page = self.page(context);
        self.fields.make(&page, &self.session, context.text);
        let written = self.fields.current.as_ref().and_then(|field| page.field(field));
        if self.focus.typing {
            self.focus.stop = written.unwrap_or(self.focus.stop);
        }
        self.focus.stop = self.focus.stop.min(page.stops().count().saturating_sub(1));
        // The way back into a field that was left is there only as long as the focus is on the way on.
        let on_way_on = match page.stop(self.focus.stop) {
            Some(Stop::Buttons(_)) => true,
            Some(Stop::Ways(_)) => self.focus.within == 0,
            _ => false,
        };
        self.focus.left = self.focus.left.and(written).filter(|_| on_way_on);
    }
}
