//! What a screen is: it looks at the world, changes only itself, and answers with one step.

mod actions;
mod change;
mod context;
mod passphrase;
mod route;
mod step;

use std::time::Duration;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::journal::Draft;
use crate::keys::{Input, Scope, Typing};
use crate::widgets::page::Hits;

pub use actions::{Act, Actions, Interactive, LINES};
pub use change::Change;
pub use context::Context;
pub use passphrase::{PassphraseNews, PassphraseTask};
pub use route::{Ending, Route, name};
pub use step::{ImportResult, Outcome, Output, Step};

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

/// A screen.
pub trait Screen: Act {
    /// Picks this screen's lines in the key table.
    fn scope(&self) -> Scope;

    /// Whether letters go into a text field instead of the key table.
    fn typing(&self) -> Typing {
        Typing::No
    }

    /// What must survive if the program ended now; without fields, that there is nothing of it to keep any more.
    fn draft(&self, _context: &Context) -> Option<Draft> {
        None
    }

    /// The entry whose look back stands on it, which is then never offered again.
    fn offers(&self) -> Option<&str> {
        None
    }

    /// The exercise that is being done here.
    fn exercise(&self) -> Option<&str> {
        None
    }

    /// How often it wants `Input::Tick`; most screens stand still.
    fn pace(&self, _context: &Context) -> Option<Duration> {
        None
    }

    /// What the focused thing says about itself, for the message row of a wide window.
    fn explanation(&self, _context: &Context) -> Option<String> {
        None
    }

    /// The names of places in the header after the program's own; `None` is a screen without a header.
    fn breadcrumbs(&self, _context: &Context) -> Option<Vec<String>> {
        None
    }

    /// The message that explains this screen in the help, and its name there.
    fn about(&self, context: &Context) -> (String, Option<String>);

    /// Takes an input that is no action; changes only itself. It does what `Interactive::actions` say.
    fn update(&mut self, input: Input, context: &Context) -> Step {
        self.take_input(input, context)
    }

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
