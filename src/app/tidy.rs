//! What must go by itself goes between the keys; it must never hold up the first picture or a key.

use std::time::Duration;

use super::App;
use super::lend::said_of_taken;
use crate::journal::Untidy;
use crate::screens::beside::Beside;

/// How long after one thing that went the next one goes.
const PACE: Duration = Duration::from_millis(200);

/// What is to go: looked for beside the screen, and let go of one at a time.
#[derive(Default)]
pub enum Tidying {
    /// The first picture is not there yet.
    #[default]
    Waiting,
    /// It is looked for.
    Looking(Beside<Untidy>),
    /// This is to go.
    Going(Untidy),
    /// Nothing more in this session.
    Done,
}

impl App {
    /// Begins to look, once there is a picture.
    pub(super) fn look_for_untidy(&mut self) {
        if !matches!(self.tidying, Tidying::Waiting) {
            return;
        }
        let taken = self.world.journal.take_in_lent(self.world.now());
        if let Some(words) = said_of_taken(taken, &self.world.journal, &self.world.text) {
            self.say(words);
        }
        let (journal, now) = (self.world.journal.clone(), self.world.now().into());
        let readable = self.world.settings_readable;
        self.tidying = Tidying::Looking(Beside::read(move |give| {
            if readable {
                journal.copy_country();
            }
            if let Ok(untidy) = journal.untidy(now) {
                give.give(untidy);
            }
        }));
    }

    /// Lets one thing go.
    pub(super) fn tidy_one(&mut self) {
        if let Tidying::Looking(beside) = &mut self.tidying {
            match beside.piece() {
                Some(untidy) => self.tidying = Tidying::Going(untidy),
                None if beside.done() => self.tidying = Tidying::Done,
                None => {}
            }
        }
        let now = self.world.now().into();
        if let Tidying::Going(untidy) = &mut self.tidying {
            // What could not go is found again at the next start.
            if self.world.journal.tidy_one(untidy, now).is_err() || untidy.is_empty() {
                self.tidying = Tidying::Done;
            }
        }
    }

    /// When the next thing may go.
    pub(super) fn tidy_in(&self) -> Option<Duration> {
        matches!(self.tidying, Tidying::Looking(_) | Tidying::Going(_)).then_some(PACE)
    }
}
