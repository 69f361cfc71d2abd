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
mod locking;
mod loop_request;
mod routes;
mod save_changes;
mod stack;
mod undo;
mod window;
mod world;

use std::time::Duration;

use ratatui::Frame;
use zeroize::Zeroize;

use crate::keys::{Action, Edit, Input};
use crate::screens::{PassphraseTask, Route, handle};
use crate::terminal::{Event, Flow, Program};
use crate::theme::Depth;
use window::frame;

pub use app_state::App;
pub use world::{Restyle, World};

/// How long after `g` the letters are shown.
const LETTERS_DELAY: Duration = Duration::from_millis(300);

impl App {
    /// One input; pasted words are overwritten once they are where they were meant for.
    fn take(&mut self, mut input: Input) {
        self.input(&input);
        if let Input::Edit(Edit::Paste(text)) = &mut input {
            text.zeroize();
        }
        if std::mem::take(&mut self.world.circle_changes_form) {
            self.begin_passphrase(PassphraseTask::Circle);
        }
    }

    /// When drafts are to be kept; not while the passphrase is changed, which keeps them waiting.
    fn drafts_due(&self) -> Option<Duration> {
        self.drafts.delay().filter(|_| self.jobs.passphrase.is_none())
    }
}

impl Program for App {
    fn event(&mut self, event: Event) -> Flow {
        // Also before a key: time may have passed while the machine slept, and that key was meant for what was there.
        if !matches!(event, Event::Returned(_)) && self.end_idle() {
            return Flow::Repaint;
        }
        if let Some(words) = self.jobs.purge.begin(&self.world) {
            self.say(words);
        }
        let inputs = match event {
            Event::Tick => {
                self.tick();
                vec![Input::Tick]
            }
            Event::Woken => {
                self.look_after_jobs();
                vec![Input::Tick]
            }
            Event::Returned(ended) => {
                self.returned(ended);
                return Flow::Repaint;
            }
            Event::Input(event) => {
                let inputs = self.read(&event);
                if let crossterm::event::Event::Paste(mut text) = event {
                    text.zeroize();
                }
                inputs
            }
        };
        if inputs.iter().any(|input| !matches!(input, Input::Tick | Input::Resize | Input::Focus(_))) {
            self.is_active();
        }
        let repaint = inputs.contains(&Input::Act(Action::Redraw));
        for input in inputs {
            match input {
                Input::Act(Action::Redraw) => {}
                Input::Tick => self.ask(|screen, context| handle(screen, Input::Tick, context)),
                input => self.take(input),
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
        // Nothing that is encrypted is looked for before the passphrase was typed.
        if self.jobs.purge.waits() && !self.is_closed_to(&Route::Home) {
            self.jobs.purge.may_begin();
        }
    }

    fn wait(&self) -> Option<Duration> {
        let letters = self.window.letters.filter(|shown| !shown).map(|_| LETTERS_DELAY);
        let screen = self.stack.top().filter(|_| self.window.small.circle().is_none());
        let pace = screen.and_then(|screen| screen.pace(&self.context()));
        let idle = self.idle_left();
        [letters, self.drafts_due(), pace, self.jobs.due(), idle].into_iter().flatten().min()
    }

    fn wake_by(&mut self, wake: Box<dyn Fn() + Send + Sync>) {
        self.world.waker.set(wake);
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
