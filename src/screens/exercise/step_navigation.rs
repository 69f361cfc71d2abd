//! From page to page of a walk and back, and where the focus is then; never drops an answer.

use super::page::{Button, Stop};
use super::{ExerciseScreen, stops};
use crate::exercise::{Ask, Moved};
use crate::screens::{Context, Step};

impl ExerciseScreen {
    /// Makes the fields of the page, and puts the focus where writing or choosing begins.
    pub(super) fn arrive(&mut self, context: &Context) {
        self.breathing = None;
        self.typing = false;
        self.left = None;
        self.focus = (0, 0);
        self.finer_of = self.finer_named();
        self.free = None;
        self.refresh(context);
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        // Where there is only something to read, Enter goes on; breathing along is one key away.
        if self.session.walk.step().ask == Ask::Read
            && !self.side
            && !stops.iter().any(|stop| matches!(stop, Stop::Field { .. }))
        {
            self.focus = (stops.len().saturating_sub(1), 0);
            return;
        }
        match stops.first() {
            Some(Stop::Field { field, .. }) => {
                self.field = Some(field.clone());
                self.typing = true;
            }
            Some(Stop::Group { choices, .. }) => {
                self.focus.1 = choices.iter().position(|choice| choice.chosen).unwrap_or(0);
            }
            _ => {}
        }
    }

    pub(super) fn next(&mut self, context: &Context) -> Step {
        if self.side {
            self.side = false;
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
        self.sentence = 0;
        self.arrive(context);
        Step::Stay
    }

    /// To the first field that is not understood, if that was not told of these words before.
    fn tell_unclear(&mut self, context: &Context) -> bool {
        let words = |(field, _): (String, _)| {
            let words = self.session.walk.text(&field).to_owned();
            (field, words)
        };
        let unclear: Vec<(String, String)> =
            self.session.unclear(context.now).into_iter().map(words).collect();
        let Some((first, _)) = unclear.first().filter(|_| unclear.iter().any(|it| !self.told.contains(it)))
        else {
            return false;
        };
        let blocks = self.blocks(context);
        let at = |stop: &&Stop| matches!(stop, Stop::Field { field, .. } if field == first);
        let Some(at) = stops(&blocks).iter().position(at) else { return false };
        self.told = unclear;
        self.focus = (at, 0);
        self.start_typing(context);
        true
    }

    pub(super) fn back(&mut self, context: &Context) -> Step {
        if self.typing {
            self.stop_writing(context);
        } else if self.breathing.take().is_some() {
        } else if self.side {
            self.side = false;
            self.arrive(context);
            self.focus_side_button(context);
        } else if self.edge.as_deref() != Some(&self.session.walk.step().id)
            && self.session.walk.back() == Moved::Step
        {
            self.sentence = 0;
            self.arrive(context);
        } else {
            return Step::Leave;
        }
        Step::Stay
    }

    /// Writing ends on the way on, so that Enter goes on.
    fn stop_writing(&mut self, context: &Context) {
        self.typing = false;
        let blocks = self.blocks(context);
        if let Some(focus) = way_on(&stops(&blocks)) {
            self.left = self.field.clone();
            self.focus = focus;
        }
    }

    /// The stop that an arrow up leads back into: the field that was left for the way on.
    pub(super) fn returns_to(&self, context: &Context) -> Option<usize> {
        let left = self.left.as_ref().filter(|_| !self.typing)?;
        let blocks = self.blocks(context);
        let stops = stops(&blocks);
        let there = match stops.get(self.focus.0)? {
            Stop::Buttons(_) => true,
            Stop::Ways(_) => self.focus.1 == 0,
            _ => false,
        };
        let is_left = |stop: &&Stop| matches!(stop, Stop::Field { field, .. } if field == left);
        stops.iter().position(is_left).filter(|_| there)
    }

    pub(super) fn pressed(&mut self, button: Button, context: &Context) -> Step {
        match button {
            Button::Next if self.sentence_follows(context) => {
                self.sentence += 1;
                Step::Stay
            }
            Button::Next => self.next(context),
            Button::Save => {
                self.session.settle_moment(context.now);
                self.save(context)
            }
            Button::Discard => self.discard(),
        }
    }

    /// On a short page sentences to read come one at a time.
    fn sentence_follows(&self, context: &Context) -> bool {
        let step = self.session.walk.step();
        let sentences = step.hint.as_ref().map_or(0, Vec::len);
        context.short()
            && !self.side
            && step.ask == Ask::Read
            && step.also.is_empty()
            && self.sentence + 1 < sentences
    }

    /// Back on the button that opened the side question.
    fn focus_side_button(&mut self, context: &Context) {
        let blocks = self.blocks(context);
        if let Some(at) = stops(&blocks).iter().position(|stop| matches!(stop, Stop::Side { .. })) {
            self.focus = (at, 0);
            self.typing = false;
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
}

/// Where one goes on: the last button of the page, else the first of its ways on.
pub(super) fn way_on(stops: &[&Stop]) -> Option<(usize, usize)> {
    stops.iter().enumerate().rev().find_map(|(at, stop)| match stop {
        Stop::Buttons(buttons) => Some((at, buttons.len().saturating_sub(1))),
        Stop::Ways(_) => Some((at, 0)),
        _ => None,
    })
}
