//! What takes long about a passphrase goes on beside the screen: a second for the key, then file by file. It must never stop
//! half way by a key.

use crate::app::world::World;
use crate::journal::{PassphraseError, SaveError, Settled};
use crate::screens::background_task::Worker;
use crate::screens::{PassphraseNews, PassphraseTask};
use crate::text::{Reason, What};

/// Looks after which it is said that it takes a while, and after which how far it is: 300 and 500 milliseconds.
const LATE: u32 = 6;
const FAR: u32 = 10;

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Unlock,
    /// Set, changed or removed.
    Change,
    Circle,
}

enum Piece {
    Progress(usize, usize),
    Ended(Result<Settled, PassphraseError>),
}

pub struct PassphraseJob {
    pub kind: Kind,
    work: Worker<Piece>,
    looks: u32,
    progress: Option<(usize, usize)>,
}

impl PassphraseJob {
    /// Begins.
    pub fn begin(task: PassphraseTask, world: &World) -> Self {
        let kind = match task {
            PassphraseTask::Unlock(_) => Kind::Unlock,
            PassphraseTask::Set(_)
            | PassphraseTask::Change { .. }
            | PassphraseTask::Remove(_)
            | PassphraseTask::Join(_) => Kind::Change,
            PassphraseTask::Circle => Kind::Circle,
        };
        let (journal, now) = (world.journal.clone(), world.now().into());
        let work = Worker::read(move |give| {
            let progress = |done, all| {
                give.give(Piece::Progress(done, all));
            };
            let ended = match &task {
                PassphraseTask::Unlock(words) => journal.unlock(words, now, &progress),
                PassphraseTask::Set(words) => journal.set_passphrase(words, now, &progress),
                PassphraseTask::Change { old, new } => {
                    journal.change_passphrase(old, new, now).map(|()| Settled::default())
                }
                PassphraseTask::Remove(words) => journal.remove_passphrase(words, now, &progress),
                PassphraseTask::Join(words) => journal.join_passphrase(words, now, &progress),
                PassphraseTask::Circle => {
                    journal.convert_circle(now).map(|()| Settled::default()).map_err(Into::into)
                }
            };
            give.give(Piece::Ended(ended));
        });
        Self { kind, work, looks: 0, progress: None }
    }

    /// Looks how far it is; once it is done there is no job any more.
    pub fn look(job: &mut Option<Self>, world: &World) -> Option<(Kind, PassphraseNews)> {
        let going = job.as_mut()?;
        let kind = going.kind;
        while let Some(piece) = going.work.piece() {
            match piece {
                Piece::Progress(done, all) => going.progress = Some((done, all)).filter(|_| all > 0),
                Piece::Ended(ended) => {
                    *job = None;
                    let news = ended.map_or_else(PassphraseNews::Failed, PassphraseNews::Done);
                    return Some((kind, news));
                }
            }
        }
        if going.work.done() {
            *job = None;
            let reason = Reason::new(What::Unknown, "the thread ended");
            let error = SaveError::other(world.journal.paths().data(), reason);
            return Some((kind, PassphraseNews::Failed(error.into())));
        }
        going.looks += 1;
        let news = match going.progress {
            Some((done, all)) if going.looks >= FAR => PassphraseNews::Progress(done, all),
            _ if going.looks >= LATE => PassphraseNews::Late,
            _ => return None,
        };
        Some((kind, news))
    }
}
