//! What can be done on a screen now: each action with its label and its effect in one place. `update` does what stands
//! here, and the footer says it; this file itself decides nothing.

use std::rc::Rc;

use super::{Context, Step};
use crate::keys::{Action, Edit, Hint, Input, Label, Move};

/// The keys that go through lines, by one, by a window, and to the ends.
pub const LINES: [Action; 6] =
    [Action::Up, Action::Down, Action::PageUp, Action::PageDown, Action::First, Action::Last];

/// What an input does to a screen, and the step that it answers with.
type Effect<S> = Rc<dyn Fn(&mut S, Input, &Context) -> Step>;

/// The inputs that something can be done with.
#[derive(Clone, Copy, PartialEq)]
enum On {
    Action(Action),
    /// A press of the mouse on a target.
    Target,
    /// A change of the text field.
    Edit,
}

struct Possible<S> {
    on: On,
    /// How it is named; nothing for a further key to the same thing.
    hint: Option<Hint>,
    /// Nothing if the app or the text field does it.
    effect: Option<Effect<S>>,
}

/// Everything that can be done on a screen, or a part of one, as it is now; the heaviest first.
pub struct Actions<S> {
    possible: Vec<Possible<S>>,
    /// Whether the wheel moves as the arrows do.
    wheels: bool,
    /// Nothing but these is done: what works everywhere does not work here.
    closed: bool,
}

impl<S> Default for Actions<S> {
    fn default() -> Self {
        Self { possible: Vec::new(), wheels: false, closed: false }
    }
}

impl<S: 'static> Actions<S> {
    /// An action that is named and done here.
    pub fn offer<R: Into<Step>>(&mut self, hint: Hint, effect: impl Fn(&mut S, &Context) -> R + 'static) {
        let effect: Effect<S> = Rc::new(move |screen, _, context| effect(screen, context).into());
        self.possible.push(Possible { on: On::Action(hint.action), hint: Some(hint), effect: Some(effect) });
    }

    /// Actions that are done here and are not named.
    pub fn also<R: Into<Step>>(
        &mut self,
        actions: &[Action],
        effect: impl Fn(&mut S, &Context) -> R + 'static,
    ) {
        let effect: Effect<S> = Rc::new(move |screen, _, context| effect(screen, context).into());
        let possible =
            |action: &Action| Possible { on: On::Action(*action), hint: None, effect: Some(effect.clone()) };
        self.possible.extend(actions.iter().map(possible));
    }

    /// What Enter does, named so, and Space without a name.
    pub fn press<R: Into<Step>>(
        &mut self,
        label: Label,
        effect: impl Fn(&mut S, &Context) -> R + Clone + 'static,
    ) {
        self.offer(Action::Next.called(label), effect.clone());
        self.also(&[Action::Choose], effect);
    }

    /// What a press of the mouse on a target does.
    pub fn targets<R: Into<Step>>(&mut self, effect: impl Fn(&mut S, usize, &Context) -> R + 'static) {
        self.on(On::Target, move |screen, input, context| match input {
            Input::Target(target) => effect(screen, target, context).into(),
            _ => Step::Stay,
        });
    }

    /// What a change of the text field does.
    pub fn edits<R: Into<Step>>(&mut self, effect: impl Fn(&mut S, Edit, &Context) -> R + 'static) {
        self.on(On::Edit, move |screen, input, context| match input {
            Input::Edit(edit) => effect(screen, edit, context).into(),
            _ => Step::Stay,
        });
    }

    fn on(&mut self, on: On, effect: impl Fn(&mut S, Input, &Context) -> Step + 'static) {
        self.possible.push(Possible { on, hint: None, effect: Some(Rc::new(effect)) });
    }

    /// Rows to take, of which `last` is the lowest, in windows of `page`: the arrows move; Enter, named so, Space and a
    /// press of the mouse take one.
    pub fn menu<R: Into<Step> + 'static>(
        &mut self,
        label: Label,
        (last, page): (usize, usize),
        at: fn(&mut S) -> &mut usize,
        take: impl Fn(&mut S, usize, &Context) -> R + Clone + 'static,
    ) {
        let take = taking(last, at, take);
        let press = take.clone();
        self.press(label, move |screen, context| {
            let row = (*at(screen)).min(last);
            press(screen, row, context)
        });
        self.targets(take);
        self.moves((last, page), at);
    }

    /// The digit of each of these rows, from 1 on, takes it.
    pub fn numbered<R: Into<Step> + 'static>(
        &mut self,
        last: usize,
        at: fn(&mut S) -> &mut usize,
        take: impl Fn(&mut S, usize, &Context) -> R + Clone + 'static,
    ) {
        let take = taking(last, at, take);
        self.digits(move |screen, digit, context| take(screen, digit.wrapping_sub(1), context));
    }

    /// An action that is done here, with a name only if it is `named`.
    pub fn offer_if<R: Into<Step>>(
        &mut self,
        named: bool,
        hint: Hint,
        effect: impl Fn(&mut S, &Context) -> R + 'static,
    ) {
        if named { self.offer(hint, effect) } else { self.also(&[hint.action], effect) }
    }

    /// An action that is named here, and that something else does: the app, the text field, or a later action.
    pub fn elsewhere(&mut self, hint: Hint) {
        self.possible.push(Possible { on: On::Action(hint.action), hint: Some(hint), effect: None });
    }

    /// Nothing else is done, here or by the app.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// Goes through rows with some of the keys that move; how far is the key's.
    pub fn travel<R: Into<Step>>(
        &mut self,
        actions: &[Action],
        effect: impl Fn(&mut S, Move, &Context) -> R + Clone + 'static,
    ) {
        for (action, by) in actions.iter().filter_map(|action| Some((*action, Move::of(*action)?))) {
            let effect = effect.clone();
            self.also(&[action], move |screen, context| effect(screen, by, context));
        }
    }

    /// Moves through rows of which `last` is the lowest; `at` is the focused one. The hint names the way down.
    pub fn rows(&mut self, hint: Hint, last: usize, at: fn(&mut S) -> &mut usize) {
        self.elsewhere(hint);
        self.moves((last, last), at);
    }

    /// The same in windows of so many rows, and the footer does not say so.
    pub fn moves(&mut self, (last, page): (usize, usize), at: fn(&mut S) -> &mut usize) {
        self.travel(&[Action::PreviousField, Action::NextField], to_row((last, page), at));
        self.travel(&LINES, to_row((last, page), at));
        self.wheels();
    }

    /// Scrolls through something to read: `last` is the furthest first row, `page` the rows of a window.
    pub fn scroll(&mut self, hint: Hint, (last, page): (usize, usize), top: fn(&mut S) -> &mut usize) {
        self.elsewhere(hint);
        self.travel(&LINES, to_row((last, page), top));
        self.wheels();
    }

    /// The wheel moves as the arrows do.
    pub fn wheels(&mut self) {
        self.wheels = true;
    }

    /// What each digit does.
    pub fn digits<R: Into<Step>>(&mut self, effect: impl Fn(&mut S, usize, &Context) -> R + Clone + 'static) {
        for digit in 0..=9 {
            let effect = effect.clone();
            self.also(&[Action::Number(digit)], move |screen, context| effect(screen, digit.into(), context));
        }
    }

    /// What can be done on a part, as what can be done on the screen that holds it.
    pub fn within<T: 'static>(self, part: impl Fn(&mut T) -> Option<&mut S> + Clone + 'static) -> Actions<T> {
        self.mapped(|effect| {
            let part = part.clone();
            Rc::new(move |screen, input, context| {
                part(screen).map_or(Step::Stay, |part| effect(part, input, context))
            })
        })
    }

    /// The same for a page over a screen, which is closed when it is left.
    #[must_use]
    pub fn closing(self, close: fn(&mut S)) -> Self {
        self.mapped(|effect| {
            Rc::new(move |screen, input, context| match effect(screen, input, context) {
                Step::Leave => {
                    close(screen);
                    Step::Stay
                }
                step => step,
            })
        })
    }

    fn mapped<T>(self, by: impl Fn(Effect<S>) -> Effect<T>) -> Actions<T> {
        let mapped = |it: Possible<S>| Possible { on: it.on, hint: it.hint, effect: it.effect.map(&by) };
        let possible = self.possible.into_iter().map(mapped).collect();
        Actions { possible, wheels: self.wheels, closed: self.closed }
    }

    /// Everything of another list, after this one.
    pub fn extend(&mut self, other: Self) {
        self.possible.extend(other.possible);
        self.wheels |= other.wheels;
        self.closed |= other.closed;
    }

    /// What the footer says, the heaviest first.
    pub fn hints(&self) -> Vec<Hint> {
        self.possible.iter().filter_map(|possible| possible.hint).collect()
    }

    /// What an input does here; nothing if it is not for this screen.
    fn effect(&self, on: On) -> Option<Effect<S>> {
        let known = || self.possible.iter().filter(|it| it.on == on);
        let effect = known().find_map(|it| it.effect.clone());
        effect.or_else(|| {
            (self.closed && known().next().is_none()).then(|| -> Effect<S> { Rc::new(|_, _, _| Step::Stay) })
        })
    }
}

/// Takes a row, which has the focus from then on; nothing where there is no row.
fn taking<S, R: Into<Step> + 'static>(
    last: usize,
    at: fn(&mut S) -> &mut usize,
    take: impl Fn(&mut S, usize, &Context) -> R + Clone + 'static,
) -> impl Fn(&mut S, usize, &Context) -> Step + Clone {
    move |screen, row, context| {
        if row > last {
            return Step::Stay;
        }
        *at(screen) = row;
        take(screen, row, context).into()
    }
}

/// A move to a row, of which `last` is the lowest, in windows of `page` rows.
fn to_row<S>(
    (last, page): (usize, usize),
    at: fn(&mut S) -> &mut usize,
) -> impl Fn(&mut S, Move, &Context) -> Step + Clone {
    move |screen, by, _| {
        let at = at(screen);
        *at = by.to(*at, last, page);
        Step::Stay
    }
}

/// Whatever says in one place what can be done on it now.
pub trait Interactive: Sized + 'static {
    /// Each action once, with its label and its effect.
    fn actions(&self, context: &Context) -> Actions<Self>;
}

/// The same for a screen whose type is not known.
pub trait Act {
    /// What the footer says.
    fn hints(&self, context: &Context) -> Vec<Hint>;

    /// Does an action if it can be done now, else passes it on.
    fn act(&mut self, action: Action, context: &Context) -> Step;

    /// Does what an input that is no action can do now.
    fn take_input(&mut self, input: Input, context: &Context) -> Step;

    /// Up or down by the wheel.
    fn wheel(&mut self, up: bool, context: &Context) -> Step {
        self.act(if up { Action::Up } else { Action::Down }, context)
    }
}

impl<S: Interactive> Act for S {
    fn hints(&self, context: &Context) -> Vec<Hint> {
        self.actions(context).hints()
    }

    fn act(&mut self, action: Action, context: &Context) -> Step {
        match self.actions(context).effect(On::Action(action)) {
            Some(effect) => effect(self, Input::Act(action), context),
            None => Step::Pass,
        }
    }

    fn take_input(&mut self, input: Input, context: &Context) -> Step {
        let can = self.actions(context);
        let effect = match &input {
            Input::Target(_) => can.effect(On::Target),
            Input::Edit(_) => can.effect(On::Edit),
            Input::Wheel(up, ..) if can.wheels => return self.wheel(*up, context),
            _ => None,
        };
        effect.map_or(Step::Stay, |effect| effect(self, input, context))
    }
}
