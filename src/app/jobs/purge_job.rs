//! What must go by itself goes between the keys; it must never hold up the first picture or a key.

use std::time::Duration;

use crate::app::world::World;
use crate::journal::Purgeable;
use crate::screens::background_task::Worker;
use crate::session::editor_messages::said_of_recovered;

/// How long after one thing that went the next one goes.
const PACE: Duration = Duration::from_millis(200);

/// What is to go: looked for beside the screen, and let go of one at a time.
#[derive(Default)]
pub enum Purge {
    /// The first picture is not there yet.
    #[default]
    Waiting,
    /// It is shown: whatever goes on beside it may begin.
    Shown,
    /// It is looked for.
    Looking(Worker<Purgeable>),
    /// This is to go.
    Going(Purgeable),
    /// Nothing more in this session.
    Done,
}

impl Purge {
    /// Whether there was no picture yet.
    pub fn waits(&self) -> bool {
        matches!(self, Self::Waiting)
    }

    /// There is a picture. It reaches the terminal before the next event does the program.
    pub fn may_begin(&mut self) {
        if self.waits() {
            *self = Self::Shown;
        }
    }

    /// Begins to look, once the picture is shown. What is said of texts that a crash had left with an editor.
    pub fn begin(&mut self, world: &World) -> Option<String> {
        if !matches!(self, Self::Shown) {
            return None;
        }
        let recovered = world.journal.recover_editor_files(world.now());
        let said = said_of_recovered(recovered, &world.journal, &world.text);
        let (journal, now) = (world.journal.clone(), world.now().into());
        let readable = world.settings_readable;
        *self = Self::Looking(Worker::read(&world.waker, move |give| {
            if readable {
                journal.copy_country();
            }
            if let Ok(purgeable) = journal.find_purgeable(now) {
                give.give(purgeable);
            }
        }));
        said
    }

    /// Takes what was found.
    pub fn look(&mut self) {
        if let Self::Looking(worker) = self {
            match worker.piece() {
                Some(purgeable) if purgeable.is_empty() => *self = Self::Done,
                Some(purgeable) => *self = Self::Going(purgeable),
                None if worker.done() => *self = Self::Done,
                None => {}
            }
        }
    }

    /// Lets one thing go.
    pub fn purge_one(&mut self, world: &World) {
        self.look();
        if let Self::Going(purgeable) = self {
            // What could not go is found again at the next start.
            if world.journal.purge_one(purgeable, world.now().into()).is_err() || purgeable.is_empty() {
                *self = Self::Done;
            }
        }
    }

    /// When the next thing may go.
    pub fn due(&self) -> Option<Duration> {
        match self {
            Self::Waiting | Self::Done => None,
            Self::Shown => Some(Duration::ZERO),
            Self::Looking(_) | Self::Going(_) => Some(PACE),
        }
    }
}
