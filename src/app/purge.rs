//! What must go by itself goes between the keys; it must never hold up the first picture or a key.

use std::time::Duration;

use super::App;
use crate::journal::Purgeable;
use crate::screens::background::Worker;
use crate::session::editor::said_of_recovered;

/// How long after one thing that went the next one goes.
const PACE: Duration = Duration::from_millis(200);

/// What is to go: looked for beside the screen, and let go of one at a time.
#[derive(Default)]
pub enum Purging {
    /// The first picture is not there yet.
    #[default]
    Waiting,
    /// It is looked for.
    Looking(Worker<Purgeable>),
    /// This is to go.
    Going(Purgeable),
    /// Nothing more in this session.
    Done,
}

impl App {
    /// Begins to look, once there is a picture.
    pub(super) fn look_for_purgeable(&mut self) {
        if !matches!(self.purging, Purging::Waiting) {
            return;
        }
        let taken = self.world.journal.recover_editor_files(self.world.now());
        if let Some(words) = said_of_recovered(taken, &self.world.journal, &self.world.text) {
            self.say(words);
        }
        let (journal, now) = (self.world.journal.clone(), self.world.now().into());
        let readable = self.world.settings_readable;
        self.purging = Purging::Looking(Worker::read(move |give| {
            if readable {
                journal.copy_country();
            }
            if let Ok(purgeable) = journal.find_purgeable(now) {
                give.give(purgeable);
            }
        }));
    }

    /// Lets one thing go.
    pub(super) fn purge_one(&mut self) {
        if let Purging::Looking(worker) = &mut self.purging {
            match worker.piece() {
                Some(purgeable) => self.purging = Purging::Going(purgeable),
                None if worker.done() => self.purging = Purging::Done,
                None => {}
            }
        }
        let now = self.world.now().into();
        if let Purging::Going(purgeable) = &mut self.purging {
            // What could not go is found again at the next start.
            if self.world.journal.purge_one(purgeable, now).is_err() || purgeable.is_empty() {
                self.purging = Purging::Done;
            }
        }
    }

    /// When the next thing may go.
    pub(super) fn purge_in(&self) -> Option<Duration> {
        matches!(self.purging, Purging::Looking(_) | Purging::Going(_)).then_some(PACE)
    }
}
