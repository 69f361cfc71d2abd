//! What takes long about a passphrase goes on beside the screen: a second for the key, then file by file. It must never stop
//! half way by a key.

use std::time::Duration;

use super::looks::Looks;
use crate::app::world::World;
use crate::journal::{PassphraseError, SaveError, Settled};
use crate::screens::background_task::Worker;
use crate::screens::{PassphraseNews, PassphraseTask};
use crate::text::{Reason, What};

/// After this it is said that it takes a while; how far it is, when it is late.
const A_WHILE: Duration = Duration::from_millis(300);

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
    pub(super) looks: Looks,
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
        let work = Worker::read(&world.waker, move |give| {
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
        Self { kind, work, looks: Looks::default(), progress: None }
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
        let news = match going.progress {
            Some((done, all)) if going.looks.late() => PassphraseNews::Progress(done, all),
            _ if going.looks.time() >= A_WHILE => PassphraseNews::Late,
            _ => return None,
        };
        Some((kind, news))
    }
}
