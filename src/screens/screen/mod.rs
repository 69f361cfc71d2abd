//! What a screen is: it looks at the world, changes only itself, and answers with one step.

mod actions;
mod context;
mod route;
mod step;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::journal::Draft;
use crate::keys::{Action, Hint, Input, Label, Scope, Typing};
use crate::widgets::page::Hits;

pub use actions::{Act, Actions, Effect, Interactive, LINES};
pub use context::Context;
pub use route::{Guess, Route, name};
pub use step::{Change, ImportResult, Outcome, Output, Step};

/// Gives one input to a screen.
pub fn handle(screen: &mut dyn Screen, input: Input, context: &Context) -> Step {
    screen.before_input(context);
    let step = match input {
        Input::Act(action) => screen.act(action, context),
        other => screen.update(other, context),
    };
    screen.after_input(context);
    step
}

/// LEGACY: moves through rows of which `last` is the lowest; whether this input is such a move.
pub fn moved(at: &mut usize, last: usize, input: &Input) -> bool {
    *at = match input {
        Input::Act(Action::Up | Action::PreviousField) | Input::Wheel(true, ..) => at.saturating_sub(1),
        Input::Act(Action::Down | Action::NextField) | Input::Wheel(false, ..) => (*at + 1).min(last),
        Input::Act(Action::First | Action::PageUp) => 0,
        Input::Act(Action::Last | Action::PageDown) => last,
        _ => return false,
    };
    true
}

/// A screen.
pub trait Screen {
    /// Picks this screen's lines in the key table.
    fn scope(&self) -> Scope;

    /// Whether letters go into a text field instead of the key table.
    fn typing(&self) -> Typing {
        Typing::No
    }

    /// LEGACY: what Enter does.
    fn enter(&self, _context: &Context) -> Option<Label> {
        None
    }

    /// LEGACY: what a hint of the footer is called just now.
    fn called(&self, hint: &Hint, context: &Context) -> Option<Label> {
        // In a long text Enter is a new line.
        let presses = hint.action == Action::Next && self.typing() != Typing::Page;
        Some(self.enter(context).filter(|_| presses).unwrap_or(hint.label))
    }

    /// What must survive if the program ended now; without fields, that there is nothing of it to keep any more.
    fn draft(&self, _context: &Context) -> Option<Draft> {
        None
    }

    /// The entry whose look back stands on it, which is then never offered again.
    fn offers(&self) -> Option<&str> {
        None
    }

    /// How often it wants `Input::Tick`; most screens stand still.
    fn pace(&self, _context: &Context) -> Option<Duration> {
        None
    }

    /// What the focused thing says about itself, for the message row of a wide window.
    fn hint(&self, _context: &Context) -> Option<String> {
        None
    }

    /// The names of places in the header after the program's own; `None` is a screen without a header.
    fn breadcrumbs(&self, context: &Context) -> Option<Vec<String>>;

    /// The message that explains this screen in the help, and its name there.
    fn about(&self, context: &Context) -> (String, Option<String>);

    /// What the footer says, the heaviest first.
    fn hints(&self, context: &Context) -> Vec<Hint> {
        let now = |hint: &Hint| self.called(hint, context).map(|label| Hint { label, ..*hint });
        crate::keys::legacy_hints(self.scope(), self.typing()).iter().filter_map(now).collect()
    }

    /// Does an action if it can be done now, else passes it on.
    fn act(&mut self, action: Action, context: &Context) -> Step {
        self.update(Input::Act(action), context)
    }

    /// Takes an input that is no action; changes only itself.
    fn update(&mut self, input: Input, context: &Context) -> Step;

    /// Before each input: takes what was found in the background.
    fn before_input(&mut self, _context: &Context) {}

    /// After each input: makes what the new state needs.
    fn after_input(&mut self, _context: &Context) {}

    /// Hears what came of its last step.
    fn on_outcome(&mut self, _outcome: &Outcome, _context: &Context) -> Step {
        Step::Stay
    }

    /// Paints what is; changes nothing; sets the cursor; gives back where it can be pressed.
    fn draw(&self, frame: &mut Frame, area: Rect, context: &Context) -> Hits;
}
