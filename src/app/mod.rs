//! The app on its stack of screens, as the event loop sees it; must never make an effect itself: `effects` does.
//!
//! ```text
//!  event -> global_actions: what works everywhere, else the screen on top -> Step -> effects -> app_state
//!  draw  -> window::frame
//! ```

mod app_state;
mod drafts_keeper;
mod effects;
mod external_editor;
mod global_actions;
mod jobs;
mod loop_request;
mod routes;
mod save_changes;
mod stack;
mod undo;
mod window;
mod world;

use std::time::Duration;

use ratatui::Frame;

use crate::keys::{Action, Input};
use crate::screens::handle;
use crate::terminal::{Event, Flow, Program};
use crate::theme::Depth;
use window::frame;

pub use app_state::App;
pub use world::{Restyle, World};

/// How long after `g` the letters are shown.
const LETTERS_DELAY: Duration = Duration::from_millis(300);

impl Program for App {
    fn event(&mut self, event: Event) -> Flow {
        let inputs = match event {
            Event::Tick => {
                self.tick();
                vec![Input::Tick]
            }
            Event::Returned(ended) => {
                self.returned(ended);
                return Flow::Repaint;
            }
            Event::Input(event) => self.read(&event),
        };
        let repaint = inputs.contains(&Input::Act(Action::Redraw));
        for input in inputs {
            match input {
                Input::Act(Action::Redraw) => {}
                Input::Tick => self.ask(|screen, context| handle(screen, Input::Tick, context)),
                input => self.input(&input),
            }
            while let Some(action) = self.next.take_action() {
                self.input(&Input::Act(action));
            }
        }
        self.next.take(repaint)
    }

    fn draw(&mut self, frame: &mut Frame) {
        self.window.area = frame.area();
        self.fit();
        self.window.pressable =
            frame::paint(frame, &self.world, &self.stack, self.message.shown(), &self.window);
        // What can be seen was offered. If this cannot be kept, it is only offered once more.
        if let Some(id) = self.stack.newly_offered() {
            let _ = self.world.journal.save_prompted(id);
        }
        if let Some(words) = self.jobs.purge.begin(&self.world) {
            self.say(words);
        }
    }

    fn wait(&self) -> Option<Duration> {
        let letters = self.window.letters.filter(|shown| !shown).map(|_| LETTERS_DELAY);
        let screen = self.stack.top().filter(|_| self.window.small.circle().is_none());
        let pace = screen.and_then(|screen| screen.pace(&self.context()));
        [letters, self.drafts.delay(), pace, self.jobs.due()].into_iter().flatten().min()
    }

    fn mouse(&self) -> bool {
        self.world.settings.mouse
    }

    fn colourless(&self) -> bool {
        self.world.theme.depth == Depth::None
    }

    fn asks_background(&self) -> bool {
        self.world.follows_background()
    }

    fn background(&mut self, light: bool) {
        self.told_light = Some(light);
    }

    fn keep(&mut self) {
        self.read_editor_file(false);
        self.keep_drafts();
    }
}
