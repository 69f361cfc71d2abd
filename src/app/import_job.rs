//! An import that comes in or goes out beside the screen: all of it or nothing; it must never stop half way by a key.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::{App, context};
use crate::import::{Here, Reading, Refused, Zone, read, report};
use crate::journal::{ImportBatch, ImportOutcome, ImportedRecords, SaveError, SaveErrorKind, UndoneImport};
use crate::keys::{Action, Input, Scope};
use crate::screens::background::Worker;
use crate::screens::{Change, ImportResult, Outcome};

/// How often it looks whether everything is in.
const PACE: Duration = Duration::from_millis(50);
/// Looks after which it says that this takes a while: half a second.
const LATE: u32 = 10;

/// An import that goes on.
pub(super) struct ImportJob {
    what: What,
    /// Whoever sets this first decides: the screen that it stops, or the thread that it is written.
    decided: Arc<AtomicBool>,
    job: Worker<Ended>,
    looks: u32,
}

/// What goes on.
enum What {
    /// A file or a folder is read and brought in.
    File(PathBuf),
    /// An import is undone, or made again: what takes the change back, and the change.
    Turn(Box<(Change, Change)>),
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

impl App {
    /// Begins to read a file or a folder and to bring in what is there; one at a time.
    pub(super) fn begin_import(&mut self, path: PathBuf) {
        if self.still_imports() {
            return self.tell_import(&ImportResult::Stopped);
        }
        let world = &self.world;
        let here = Here::new(Zone::of(world.fixed_now), &world.text);
        let (journal, now) = (world.journal.clone(), world.now().into());
        let decided = Arc::new(AtomicBool::new(false));
        let (from, begins) = (path.clone(), decided.clone());
        let job = Worker::read(move |give| {
            // A pipe would be waited for without end, and some devices have no end.
            let about = fs::metadata(&from);
            if about.is_ok_and(|about| !about.is_file() && !about.is_dir()) {
                give.give(Ended::Refused(Refused::Unread));
                return;
            }
            let mut reading = match read(&from, &here) {
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
        self.import_job = Some(ImportJob { what: What::File(path), decided, job, looks: 0 });
    }

    /// Whether what is to be undone (or else redone) next is an import: then that begins, beside the screen.
    pub(super) fn turns_import(&mut self, undo: bool) -> bool {
        let stack = if undo { &self.history.done } else { &self.history.undone };
        let next = stack.last().map(|(inverse, change)| if undo { inverse } else { change });
        let Some(change @ (Change::UndoImport(_) | Change::Import(_))) = next.cloned() else { return false };
        if self.still_imports() {
            return true;
        }
        let (journal, now) = (self.world.journal.clone(), self.world.now().into());
        let job = Worker::read(move |give| {
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
        let stack = if undo { &mut self.history.done } else { &mut self.history.undone };
        if let Some(turned) = stack.pop() {
            let what = What::Turn(Box::new(turned));
            self.import_job =
                Some(ImportJob { what, decided: Arc::new(AtomicBool::new(true)), job, looks: 0 });
        }
        true
    }

    /// When it is to look again.
    pub(super) fn import_in(&self) -> Option<Duration> {
        self.import_job.as_ref().map(|_| PACE)
    }

    /// Whether an input is to stop the import. Once pages are being kept it goes on, and that is said.
    pub(super) fn stops_bringing(&mut self, input: &Input) -> bool {
        if *input != Input::Act(Action::Back) || self.scope() != Scope::Import || self.import_job.is_none() {
            return false;
        }
        self.look_after_bringing();
        if let Some(import_job) = &self.import_job {
            let writes = import_job.decided.swap(true, Ordering::SeqCst);
            let said = if writes { "import.writing" } else { "import.stopped" };
            if !writes {
                self.import_job = None;
                self.tell_import(&ImportResult::Stopped);
            }
            self.show_message(self.world.text.get(said), false);
        }
        true
    }

    /// Whether an import still goes on; says so if it does.
    pub(super) fn still_imports(&mut self) -> bool {
        self.look_after_bringing();
        if let Some(import_job) = &self.import_job {
            let words = self.world.text.get(import_job.what.busy());
            self.show_message(words, false);
        }
        self.import_job.is_some()
    }

    /// Ends it before everything is erased: stopped, or waited for once pages are being kept.
    pub(super) fn end_import(&mut self) {
        if let Some(mut import_job) = self.import_job.take()
            && import_job.decided.swap(true, Ordering::SeqCst)
        {
            import_job.job.wait();
        }
    }

    /// Looks whether everything is in.
    pub(super) fn look_after_bringing(&mut self) {
        let Some(import_job) = &mut self.import_job else { return };
        let Some(ended) = import_job.job.piece() else {
            if import_job.job.done() {
                if let Some(ImportJob { what: What::Turn(turned), .. }) = self.import_job.take() {
                    self.history.done.push(*turned);
                }
                let words = self.world.text.get("error.unknown");
                return self.tell_import(&ImportResult::Not { words, path: false });
            }
            import_job.looks = import_job.looks.saturating_add(1);
            if import_job.looks >= LATE && self.message.is_none() {
                let words = self.world.text.get(import_job.what.busy());
                self.message = Some(super::Message { words, undo: false });
            }
            return;
        };
        let Some(import_job) = self.import_job.take() else { return };
        match (import_job.what, ended) {
            (What::File(path), Ended::Refused(refused)) => {
                let words = self.said_of_refused(refused, &path);
                self.tell_import(&ImportResult::Not { words, path: true });
            }
            (_, Ended::Read { reading, batch, imported, outcome }) => {
                let some = !imported.is_empty();
                if some {
                    self.history.did(Change::UndoImport(Arc::new(imported)), Change::Import(batch));
                }
                self.tell_import(&match outcome {
                    Ok(outcome) => ImportResult::Done { outcome, reading },
                    Err(error) => ImportResult::Not { words: self.said_of_unkept(&error, some), path: false },
                });
            }
            (What::Turn(turned), Ended::Out(Ok(taken))) => {
                self.hear_of_import(&turned.0);
                self.history.undone.push(*turned);
                self.show_message(self.said_of_undone(taken), false);
            }
            (What::Turn(turned), Ended::Out(Err(error))) => {
                self.history.done.push(*turned);
                self.show_message(self.said_of_unkept(&error, true), false);
            }
            (What::Turn(turned), Ended::Again { imported, outcome }) => {
                let (inverse, change) = *turned;
                // What came in is what can be taken out, also when it was not all.
                let some = !imported.is_empty();
                let inverse = if some { Change::UndoImport(Arc::new(imported)) } else { inverse };
                match outcome {
                    Ok(_) => {
                        self.hear_of_import(&change);
                        self.history.done.push((inverse, change));
                    }
                    Err(error) => {
                        let words = self.said_of_unkept(&error, true);
                        if some {
                            self.history.done.push((inverse.clone(), change.clone()));
                        }
                        self.history.undone.push((inverse, change));
                        self.show_message(words, false);
                    }
                }
            }
            _ => {}
        }
    }

    /// Tells the screen on top that an import came in or went out, and the one of the import.
    fn hear_of_import(&mut self, change: &Change) {
        if self.scope() != Scope::Import {
            let at = self.stack.iter().rposition(|screen| screen.scope() == Scope::Import);
            if let Some(screen) = at.and_then(|at| self.stack.get_mut(at)) {
                screen.on_outcome(&Outcome::Saved(change), &context(&self.world, self.area));
            }
        }
        self.notify(change);
    }

    fn said_of_refused(&self, refused: Refused, path: &Path) -> String {
        let shown = self.world.journal.paths().shown(path);
        match refused {
            // What is known stands on the screen.
            Refused::Unknown => self.world.text.get("import.unknown_here"),
            Refused::NotThere | Refused::Closed | Refused::Unread => {
                let what = refused.said(Path::new(&shown), &self.world.text);
                format!("{what} {}", self.world.text.get("import.check"))
            }
            refused => refused.said(Path::new(&shown), &self.world.text),
        }
    }

    fn said_of_unkept(&self, error: &SaveError, some: bool) -> String {
        let (text, paths) = (&self.world.text, self.world.journal.paths());
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

    /// Tells the screen, which may be under another one by now, or left: then the message row says it.
    fn tell_import(&mut self, result: &ImportResult) {
        let at = self.stack.iter().rposition(|screen| screen.scope() == Scope::Import);
        if let Some(screen) = at.and_then(|at| self.stack.get_mut(at)) {
            screen.on_outcome(&Outcome::Imported(result), &context(&self.world, self.area));
        }
        let on_top = at.is_some_and(|at| at + 1 == self.stack.len());
        match result {
            ImportResult::Stopped => {}
            _ if on_top => self.message = None,
            ImportResult::Not { words, .. } => self.show_message(words.clone(), false),
            ImportResult::Done { outcome, reading } => {
                let lines = report(*outcome, reading, false, &self.world.text);
                self.show_message(lines.into_iter().next().unwrap_or_default(), outcome.new > 0);
            }
        }
    }

    fn said_of_undone(&self, taken: UndoneImport) -> String {
        let (text, stay) = (&self.world.text, taken.stay);
        let stays = (stay > 0).then(|| format!(" {}", text.fill("import.stay", &[("count", stay.into())])));
        text.get("common.undone") + &stays.unwrap_or_default()
    }
}

impl What {
    /// What is said while it lasts.
    fn busy(&self) -> &'static str {
        match self {
            Self::File(_) => "import.busy",
            Self::Turn(..) => "import.writing",
        }
    }
}
