//! Where somebody is in an exercise and what was answered; pure, and never forgets an answer on its own.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::{Ask, Closing, Condition, Exercise, Part};

/// What came of a wish to go on or back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// At another step now.
    Step,
    /// There is no further step in that direction.
    Edge,
}

/// A walk through one half of an exercise.
#[derive(Clone, Debug)]
pub struct Walk {
    exercise: Arc<Exercise>,
    after: bool,
    at: usize,
    answers: Map<String, Value>,
}

impl Walk {
    /// Begins at the first step, with the answers that are already there.
    pub fn new(exercise: Arc<Exercise>, after: bool, answers: Map<String, Value>) -> Self {
        let mut walk = Self { exercise, after, at: 0, answers };
        if walk.steps().first().is_some_and(|step| !walk.holds(&step.only_if)) {
            walk.advance();
        }
        walk
    }

    /// The exercise.
    pub fn exercise(&self) -> &Arc<Exercise> {
        &self.exercise
    }

    /// Whether this is the second half.
    pub fn is_after(&self) -> bool {
        self.after
    }

    /// The steps of the half that is walked.
    pub fn steps(&self) -> &[Part] {
        self.exercise.half(self.after).0
    }

    /// The step where the person is.
    pub fn step(&self) -> &Part {
        // `parse` refuses an exercise without steps and `at` only ever moves onto a step.
        &self.steps()[self.at]
    }

    /// The place of the step among those that are asked now, from 1, and how many those are.
    pub fn position(&self) -> (usize, usize) {
        let asked = self.asked();
        let step = asked.iter().position(|index| *index == self.at).map_or(1, |place| place + 1);
        (step, asked.len().max(1))
    }

    /// Whether no step follows.
    pub fn is_last(&self) -> bool {
        self.asked().last().is_none_or(|last| *last <= self.at)
    }

    /// One step on.
    pub fn advance(&mut self) -> Moved {
        self.go(self.asked().into_iter().find(|index| *index > self.at))
    }

    /// One step back; nothing that was answered is lost.
    pub fn back(&mut self) -> Moved {
        self.go(self.asked().into_iter().rev().find(|index| *index < self.at))
    }

    /// To the step with this name, if it is asked now.
    pub fn go_to(&mut self, id: &str) -> Moved {
        self.go(self.asked().into_iter().find(|index| self.steps()[*index].id == id))
    }

    fn go(&mut self, target: Option<usize>) -> Moved {
        let Some(target) = target else { return Moved::Edge };
        self.at = target;
        Moved::Step
    }

    fn asked(&self) -> Vec<usize> {
        let steps = self.steps().iter().enumerate();
        steps.filter(|(_, step)| self.holds(&step.only_if)).map(|(index, _)| index).collect()
    }

    /// Whether the answers so far fulfil a condition.
    pub fn holds(&self, condition: &Condition) -> bool {
        condition.iter().all(|(field, wanted)| {
            let given = self.codes(field);
            wanted.iter().any(|code| match code.as_str() {
                "" => given.is_empty(),
                "*" => !given.is_empty(),
                code => given.iter().any(|answer| answer == code),
            })
        })
    }

    /// The questions of this step that are asked now: its own, then those on the same page.
    pub fn parts(&self) -> Vec<&Part> {
        let step = self.step();
        std::iter::once(step).chain(step.also.iter().filter(|part| self.holds(&part.only_if))).collect()
    }

    /// The codes or the text in a field, as a list; a start value counts as chosen.
    pub fn codes(&self, field: &str) -> Vec<String> {
        match self.answers.get(field) {
            Some(Value::String(text)) if !text.is_empty() => vec![text.clone()],
            Some(Value::Array(codes)) => {
                codes.iter().filter_map(|code| code.as_str().map(str::to_owned)).collect()
            }
            _ => self.exercise.part(field).and_then(|part| part.start.clone()).into_iter().collect(),
        }
    }

    /// The first code in a field.
    pub fn code(&self, field: &str) -> Option<String> {
        self.codes(field).into_iter().next()
    }

    /// The text in a field; empty if there is none.
    pub fn text(&self, field: &str) -> &str {
        self.answers.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// Sets a text or a single code; an empty one is no answer.
    pub fn set_text(&mut self, field: &str, text: &str) {
        if text.is_empty() {
            self.answers.shift_remove(field);
        } else {
            self.answers.insert(field.to_owned(), Value::String(text.to_owned()));
        }
    }

    /// Sets a list of codes; an empty one is no answer.
    pub fn set_codes(&mut self, field: &str, codes: &[String]) {
        if codes.is_empty() {
            self.answers.shift_remove(field);
        } else {
            let codes = codes.iter().cloned().map(Value::String).collect();
            self.answers.insert(field.to_owned(), Value::Array(codes));
        }
    }

    /// Puts one field back as it was.
    pub fn restore(&mut self, field: &str, value: Option<&Value>) {
        match value {
            Some(value) => self.answers.insert(field.to_owned(), value.clone()),
            None => self.answers.shift_remove(field),
        };
    }

    /// Marks the sentence beside a choice as one that is kept, or as one that is not kept yet.
    pub fn keep_sentence(&mut self, field: &str, kept: bool) {
        let exercise = self.exercise.clone();
        let Some(when) = exercise.part(field).and_then(|part| part.kept.as_ref()).map(|kept| &kept.when)
        else {
            return;
        };
        let mark = exercise.part(when).filter(|_| kept).map(|part| part.choices.clone());
        self.set_codes(when, &mark.unwrap_or_default());
    }

    /// All answers in memory, also those that may never be written down.
    pub fn answers(&self) -> &Map<String, Value> {
        &self.answers
    }

    /// Whether a text stays in memory only, because the person lets it go.
    pub fn is_secret(&self, field: &str) -> bool {
        let Some(let_go) = self.exercise.part(field).and_then(|part| part.let_go.as_ref()) else {
            return false;
        };
        self.code(&let_go.field).as_deref() != Some(&let_go.keep)
    }

    /// Whether something was written that will be let go at the end.
    pub fn lets_go(&self) -> bool {
        self.answers.keys().any(|field| self.is_secret(field))
    }

    /// What is said when something was let go, by what is kept beside it.
    pub fn released(&self) -> Option<&str> {
        let words = self.exercise.let_go.as_ref().filter(|_| self.lets_go())?;
        Some(if self.is_blank() {
            &words.nothing_left
        } else if self.keeps_only_a_sentence() {
            &words.only_sentence
        } else {
            &words.kept_rest
        })
    }

    fn keeps_only_a_sentence(&self) -> bool {
        let parts = self.exercise.parts();
        let Some((part, kept)) = parts.iter().find_map(|part| Some((part, part.kept.as_ref()?))) else {
            return false;
        };
        let of_it = [part.field(), &kept.words, &kept.when];
        let written = self.exercise.part(&kept.words).filter(|words| self.holds(&words.only_if));
        let there = self.code(part.field()).is_some()
            && written.is_none_or(|words| !self.text(words.field()).is_empty());
        there && self.to_keep().keys().all(|field| of_it.contains(&field.as_str()) || self.lets_go_by(field))
    }

    /// Whether a field only says what becomes of a text.
    fn lets_go_by(&self, field: &str) -> bool {
        let parts = self.exercise.parts();
        parts.iter().any(|part| part.let_go.as_ref().is_some_and(|let_go| let_go.field == field))
    }

    /// What may reach the disk, in the order of the exercise, then what this build does not know.
    pub fn to_keep(&self) -> Map<String, Value> {
        let order = self.exercise.fields();
        let known = order.iter().filter_map(|field| self.answers.get_key_value(field));
        let unknown = self.answers.iter().filter(|(field, _)| !order.contains(field));
        known
            .chain(unknown)
            .filter(|(field, _)| !self.is_secret(field))
            .map(|(field, value)| (field.clone(), value.clone()))
            .collect()
    }

    /// Whether nothing was answered that may be kept. That there is nobody yet is no plan.
    pub fn is_blank(&self) -> bool {
        let nobody = |field: &str| {
            self.code(field).as_deref() == Some("none")
                && self.exercise.part(field).is_some_and(|part| part.ask == Ask::Person)
        };
        self.to_keep().keys().all(|field| self.lets_go_by(field) || nobody(field))
    }

    /// What is said at the end: the keys of the first closing whose condition holds.
    pub fn closing(&self) -> Option<&Closing> {
        self.exercise.half(self.after).1.iter().find(|closing| self.holds(&closing.only_if))
    }

    /// The offers that follow the answers, in order, each once, at most three.
    pub fn offers(&self) -> Vec<(String, String)> {
        let mut offers: Vec<(String, String)> = Vec::new();
        for step in self.steps() {
            for code in step.choices.iter().filter(|code| self.codes(step.field()).contains(code)) {
                for place in step.offer.get(code).into_iter().flatten() {
                    if offers.len() < 3 && !offers.iter().any(|(_, there)| there == place) {
                        offers.push((code.clone(), place.clone()));
                    }
                }
            }
        }
        offers
    }
}

#[cfg(test)]
#[path = "walk_tests.rs"]
mod tests;
