//! An import that comes in or goes out beside the screen: all of it or nothing; must never stop half way by a key.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::app::undo::{Direction, History, Undoable};
use crate::app::world::World;
use crate::import::{ImportContext, Reading, Refused, Zone, read};
use crate::journal::{ImportBatch, ImportOutcome, ImportedRecords, SaveError, SaveErrorKind, UndoneImport};
use crate::screens::background_task::Worker;
use crate::screens::{Change, ImportResult};
use crate::text::Text;

/// How often somebody looks whether everything is in.
pub const PACE: Duration = Duration::from_millis(50);
/// Looks after which it takes a while: half a second.
const LATE: u32 = 10;

/// An import that goes on.
pub struct ImportJob {
    what: What,
    /// Whoever sets this first decides: the screen that it stops, or the thread that it is written.
    decided: Arc<AtomicBool>,
    work: Worker<Ended>,
    looks: u32,
}

/// What goes on.
enum What {
    /// A file or a folder is read and brought in.
    File(PathBuf),
    /// An import is undone, or redone.
    Replay(Box<Undoable>),
}

/// What became of it.
enum Ended {
    /// Nothing of it can come in.
    Refused(Refused),
    /// It was read, and then brought in as far as it could.
    Read {
        reading: Reading,
        batch: Arc<ImportBatch>,
        imported: ImportedRecords,
        outcome: Result<ImportOutcome, SaveError>,
    },
    /// It was taken out.
    Out(Result<UndoneImport, SaveError>),
    /// It was brought in again.
    Again { imported: ImportedRecords, outcome: Result<ImportOutcome, SaveError> },
}

/// What there is to tell of an import.
pub enum ImportNews {
    /// It takes a while; the key of what is said.
    Late(&'static str),
    /// What came of a file or a folder.
    Ended(ImportResult),
    /// An import was undone or redone by this change; what is said.
    Replayed(Box<Change>, String),
    /// It was not, or not all of it; what is said.
    Failed(String),
}

impl ImportJob {
    /// Begins to read a file or a folder and to bring in what is there.
    pub fn begin(path: PathBuf, world: &World) -> Self {
        let here = ImportContext::new(Zone::of(world.fixed_now), &world.text);
        let (journal, now) = (world.journal.clone(), world.now().into());
        let decided = Arc::new(AtomicBool::new(false));
        let (from, begins) = (path.clone(), decided.clone());
        let work = Worker::read(move |give| {
            let mut reading = match read_from(&from, &here) {
                Ok(reading) => reading,
                Err(refused) => {
                    give.give(Ended::Refused(refused));
                    return;
                }
            };
            if begins.swap(true, Ordering::SeqCst) {
                return;
            }
            let batch = Arc::new(std::mem::take(&mut reading.batch));
            let mut imported = ImportedRecords::default();
            let outcome = journal.import_noting((*batch).clone(), now, &mut imported);
            give.give(Ended::Read { reading, batch, imported, outcome });
        });
        Self { what: What::File(path), decided, work, looks: 0 }
    }

    /// Begins to undo or redo an import.
    pub fn replay(step: Undoable, direction: Direction, world: &World) -> Self {
        let (journal, now) = (world.journal.clone(), world.now().into());
        let change = if direction == Direction::Undo { &step.inverse } else { &step.change }.clone();
        let work = Worker::read(move |give| {
            let ended = match change {
                Change::UndoImport(imported) => Ended::Out(journal.undo_import(&imported, now)),
                Change::Import(batch) => {
                    let mut imported = ImportedRecords::default();
                    let outcome = journal.import_noting((*batch).clone(), now, &mut imported);
                    Ended::Again { imported, outcome }
                }
                _ => return,
            };
            give.give(ended);
        });
        Self { what: What::Replay(Box::new(step)), decided: Arc::new(AtomicBool::new(true)), work, looks: 0 }
    }

    /// Stops it; whether it could be: once pages are being kept it goes on.
    pub fn stop(&self) -> bool {
        !self.decided.swap(true, Ordering::SeqCst)
    }

    /// Stops it, or waits for its end once pages are being kept.
    pub fn end(mut self) {
        if !self.stop() {
            self.work.wait();
        }
    }

    /// The key of what is said while it lasts.
    pub fn busy(&self) -> &'static str {
        match self.what {
            What::File(_) => "import.busy",
            What::Replay(_) => "import.writing",
        }
    }

    /// Looks whether everything is in; then it stands in the history, and there is no job any more.
    pub fn look(job: &mut Option<Self>, history: &mut History, world: &World) -> Option<ImportNews> {
        let going = job.as_mut()?;
        match going.work.piece() {
            Some(ended) => match (job.take()?.what, ended) {
                (What::File(path), ended) => file_ended(&path, ended, history, world).map(ImportNews::Ended),
                (What::Replay(step), ended) => replay_ended(*step, ended, history, world),
            },
            None if going.work.done() => {
                if let What::Replay(step) = job.take()?.what {
                    history.push(Direction::Undo, *step);
                }
                let words = world.text.get("error.unknown");
                Some(ImportNews::Ended(ImportResult::Not { words, path: false }))
            }
            None => {
                going.looks = going.looks.saturating_add(1);
                (going.looks >= LATE).then(|| ImportNews::Late(going.busy()))
            }
        }
    }
}

/// Reads a file or a folder. A pipe would be waited for without end, and some devices have no end.
fn read_from(path: &Path, here: &ImportContext) -> Result<Reading, Refused> {
    if fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        return Err(Refused::Unread);
    }
    read(path, here)
}

fn file_ended(path: &Path, ended: Ended, history: &mut History, world: &World) -> Option<ImportResult> {
    match ended {
        Ended::Refused(refused) => {
            Some(ImportResult::Not { words: said_of_refused(refused, path, world), path: true })
        }
        Ended::Read { reading, batch, imported, outcome } => {
            let some = !imported.is_empty();
            if some {
                history.did(Change::UndoImport(Arc::new(imported)), Change::Import(batch));
            }
            Some(match outcome {
                Ok(outcome) => ImportResult::Done { outcome, reading },
                Err(error) => ImportResult::Not { words: said_of_unkept(&error, some, world), path: false },
            })
        }
        Ended::Out(_) | Ended::Again { .. } => None,
    }
}

fn replay_ended(
    mut step: Undoable,
    ended: Ended,
    history: &mut History,
    world: &World,
) -> Option<ImportNews> {
    match ended {
        Ended::Out(Ok(undone)) => {
            let change = step.inverse.clone();
            history.push(Direction::Redo, step);
            Some(ImportNews::Replayed(Box::new(change), said_of_undone(undone, &world.text)))
        }
        Ended::Out(Err(error)) => {
            history.push(Direction::Undo, step);
            Some(ImportNews::Failed(said_of_unkept(&error, true, world)))
        }
        Ended::Again { imported, outcome } => {
            // What came in is what can be taken out, also when it was not all.
            let some = !imported.is_empty();
            if some {
                step.inverse = Change::UndoImport(Arc::new(imported));
            }
            let change = step.change.clone();
            if some || outcome.is_ok() {
                history.push(Direction::Undo, step.clone());
            }
            match outcome {
                Ok(_) => Some(ImportNews::Replayed(Box::new(change), String::new())),
                Err(error) => {
                    history.push(Direction::Redo, step);
                    Some(ImportNews::Failed(said_of_unkept(&error, true, world)))
                }
            }
        }
        Ended::Refused(_) | Ended::Read { .. } => None,
    }
}

fn said_of_refused(refused: Refused, path: &Path, world: &World) -> String {
    let shown = world.journal.paths().shown(path);
    let text = &world.text;
    match refused {
        // What is known stands on the screen.
        Refused::Unknown => text.get("import.unknown_here"),
        Refused::NotThere | Refused::Closed | Refused::Unread => {
            format!("{} {}", refused.said(Path::new(&shown), text), text.get("import.check"))
        }
        refused => refused.said(Path::new(&shown), text),
    }
}

fn said_of_unkept(error: &SaveError, some: bool, world: &World) -> String {
    let (text, paths) = (&world.text, world.journal.paths());
    let folder = error.path.parent().unwrap_or(&error.path);
    let why = match error.kind {
        SaveErrorKind::Full => text.get("error.save.full"),
        SaveErrorKind::Rights | SaveErrorKind::ReadOnly => {
            text.fill("import.rights", &[("path", paths.shown(folder).into())])
        }
        SaveErrorKind::Gone | SaveErrorKind::Other => text.get("import.unkept"),
    };
    format!("{} {why}", text.get(if some { "import.again" } else { "import.nothing_in" }))
}

fn said_of_undone(undone: UndoneImport, text: &Text) -> String {
    let stay = undone.stay;
    let stays = (stay > 0).then(|| format!(" {}", text.fill("import.stay", &[("count", stay.into())])));
    text.get("common.undone") + &stays.unwrap_or_default()
}
