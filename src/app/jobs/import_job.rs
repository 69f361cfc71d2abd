//! An import that comes in or goes out beside the screen: all of it or nothing; must never stop half way by a key.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};

use super::looks::Looks;
use crate::app::undo::{Direction, History, Undoable};
use crate::app::world::World;
use crate::import::{ImportContext, Reading, Refused, Zone, read};
use crate::journal::{
    ImportBatch, ImportOutcome, ImportedRecords, Journal, SaveError, SaveErrorKind, UndoneImport,
};
use crate::screens::background_task::Worker;
use crate::screens::{Change, ImportResult};
use crate::text::Text;

pub struct ImportJob {
    /// The import that is undone or redone; none when a file or a folder is read.
    replayed: Option<Undoable>,
    /// Whoever sets this first decides: the screen that it stops, or the thread that it is written.
    decided: Arc<AtomicBool>,
    work: Worker<Ended>,
    pub(super) looks: Looks,
}

/// What became of it.
enum Ended {
    /// Nothing of this file or folder can come in.
    Refused(Refused, PathBuf),
    /// It was read, and then brought in as far as it could.
    Read(Reading, BroughtIn),
    /// An import was taken out.
    Out(Undoable, Result<UndoneImport, SaveError>),
    /// It was brought in again.
    Again(Undoable, BroughtIn),
}

/// What a batch brought in, as far as it could.
struct BroughtIn {
    batch: Arc<ImportBatch>,
    imported: ImportedRecords,
    outcome: Result<ImportOutcome, SaveError>,
}

impl BroughtIn {
    fn new(batch: Arc<ImportBatch>, journal: &Journal, now: DateTime<Utc>) -> Self {
        let mut imported = ImportedRecords::default();
        let outcome = journal.import_noting((*batch).clone(), now, &mut imported);
        Self { batch, imported, outcome }
    }

    /// What takes it out again; none when nothing came in.
    fn inverse(&mut self) -> Option<Change> {
        let imported = std::mem::take(&mut self.imported);
        (!imported.is_empty()).then(|| Change::UndoImport(Arc::new(imported)))
    }
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
        let begins = decided.clone();
        let work = Worker::read(&world.waker, move |give| {
            let mut reading = match read_from(&path, &here) {
                Ok(reading) => reading,
                Err(refused) => {
                    give.give(Ended::Refused(refused, path));
                    return;
                }
            };
            if begins.swap(true, Ordering::SeqCst) {
                return;
            }
            let batch = Arc::new(std::mem::take(&mut reading.batch));
            give.give(Ended::Read(reading, BroughtIn::new(batch, &journal, now)));
        });
        Self { replayed: None, decided, work, looks: Looks::default() }
    }

    /// Begins to undo or redo an import.
    pub fn replay(step: Undoable, direction: Direction, world: &World) -> Self {
        let (journal, now) = (world.journal.clone(), world.now().into());
        let replayed = Some(step.clone());
        let work = Worker::read(&world.waker, move |give| {
            let change = if direction == Direction::Undo { &step.inverse } else { &step.change };
            match change.clone() {
                Change::UndoImport(imported) => {
                    give.give(Ended::Out(step, journal.undo_import(&imported, now)));
                }
                Change::Import(batch) => {
                    give.give(Ended::Again(step, BroughtIn::new(batch, &journal, now)));
                }
                _ => {}
            }
        });
        Self { replayed, decided: Arc::new(AtomicBool::new(true)), work, looks: Looks::default() }
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
        if self.replayed.is_some() { "import.writing" } else { "import.busy" }
    }

    /// Looks whether everything is in; then it stands in the history, and there is no job any more.
    pub fn look(job: &mut Option<Self>, history: &mut History, world: &World) -> Option<ImportNews> {
        let going = job.as_mut()?;
        if let Some(ended) = going.work.piece() {
            *job = None;
            return Some(take_over(ended, history, world));
        }
        if going.work.done() {
            if let Some(step) = job.take()?.replayed {
                history.push(Direction::Undo, step);
            }
            let words = world.text.get("error.unknown");
            return Some(ImportNews::Ended(ImportResult::Not { words, path: false }));
        }
        going.looks.late().then(|| ImportNews::Late(going.busy()))
    }
}

/// Reads a file or a folder. A pipe would be waited for without end, and some devices have no end.
fn read_from(path: &Path, here: &ImportContext) -> Result<Reading, Refused> {
    if fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir()) {
        return Err(Refused::Unread);
    }
    read(path, here)
}

/// Puts what became of it into the history; what there is to tell.
fn take_over(ended: Ended, history: &mut History, world: &World) -> ImportNews {
    match ended {
        Ended::Refused(refused, path) => {
            ImportNews::Ended(ImportResult::Not { words: said_of_refused(refused, &path, world), path: true })
        }
        Ended::Read(reading, mut came) => {
            let inverse = came.inverse();
            let some = inverse.is_some();
            if let Some(inverse) = inverse {
                history.did(inverse, Change::Import(came.batch));
            }
            ImportNews::Ended(match came.outcome {
                Ok(outcome) => ImportResult::Done { outcome, reading },
                Err(error) => ImportResult::Not { words: said_of_unkept(&error, some, world), path: false },
            })
        }
        Ended::Out(step, Ok(undone)) => {
            let change = step.inverse.clone();
            history.push(Direction::Redo, step);
            ImportNews::Replayed(Box::new(change), said_of_undone(undone, &world.text))
        }
        Ended::Out(step, Err(error)) => {
            history.push(Direction::Undo, step);
            ImportNews::Failed(said_of_unkept(&error, true, world))
        }
        Ended::Again(mut step, mut came) => {
            // What came in is what can be taken out, also when it was not all.
            let inverse = came.inverse();
            if inverse.is_some() || came.outcome.is_ok() {
                step.inverse = inverse.unwrap_or(step.inverse);
                history.push(Direction::Undo, step.clone());
            }
            match came.outcome {
                Ok(_) => ImportNews::Replayed(Box::new(step.change), String::new()),
                Err(error) => {
                    history.push(Direction::Redo, step);
                    ImportNews::Failed(said_of_unkept(&error, true, world))
                }
            }
        }
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
        SaveErrorKind::Gone | SaveErrorKind::Locked | SaveErrorKind::Other => text.get("import.unkept"),
    };
    format!("{} {why}", text.get(if some { "import.again" } else { "import.nothing_in" }))
}

fn said_of_undone(undone: UndoneImport, text: &Text) -> String {
    let stay = undone.stay;
    let stays = (stay > 0).then(|| format!(" {}", text.fill("import.stay", &[("count", stay.into())])));
    text.get("common.undone") + &stays.unwrap_or_default()
}
