//! An import that is read and brought in beside the screen: all of it or nothing; it must never stop half way by a key.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::{App, context};
use crate::import::{Here, Reading, Refused, Zone, read, report};
use crate::journal::{Brought, Came, Incoming, SaveError, SaveErrorKind};
use crate::keys::{Action, Input, Scope};
use crate::screens::beside::Beside;
use crate::screens::{Change, News, Outcome};

/// How often it looks whether everything is in.
const PACE: Duration = Duration::from_millis(50);
/// Looks after which it says that this takes a while: half a second.
const LATE: u32 = 10;

/// An import that goes on.
pub(super) struct Bringing {
    path: PathBuf,
    /// Whoever sets this first decides: the screen that it stops, or the thread that it is written.
    decided: Arc<AtomicBool>,
    job: Beside<Ended>,
    looks: u32,
}

/// What became of it.
enum Ended {
    /// Nothing of it can come in.
    Refused(Refused),
    /// It was read, and then brought in as far as it could.
    Read { reading: Reading, incoming: Arc<Incoming>, came: Came, brought: Result<Brought, SaveError> },
}

impl App {
    /// Begins to read a file or a folder and to bring in what is there; one at a time.
    pub(super) fn begin_bringing(&mut self, path: PathBuf) {
        if self.still_brings() {
            return self.tell_import(&Outcome::Stopped);
        }
        let world = &self.world;
        let here = Here::new(Zone::of(world.fixed_now), &world.text);
        let (journal, now) = (world.journal.clone(), world.now().into());
        let decided = Arc::new(AtomicBool::new(false));
        let (from, begins) = (path.clone(), decided.clone());
        let job = Beside::read(move |give| {
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
            let incoming = Arc::new(std::mem::take(&mut reading.incoming));
            let mut came = Came::default();
            let brought = journal.bring_noting((*incoming).clone(), now, &mut came);
            give.give(Ended::Read { reading, incoming, came, brought });
        });
        self.bringing = Some(Bringing { path, decided, job, looks: 0 });
    }

    /// When it is to look again.
    pub(super) fn bringing_in(&self) -> Option<Duration> {
        self.bringing.as_ref().map(|_| PACE)
    }

    /// Whether an input is to stop the import. Once pages are being kept it goes on, and that is said.
    pub(super) fn stops_bringing(&mut self, input: &Input) -> bool {
        if *input != Input::Act(Action::Back) || self.scope() != Scope::Import || self.bringing.is_none() {
            return false;
        }
        self.look_after_bringing();
        if let Some(bringing) = &self.bringing {
            let writes = bringing.decided.swap(true, Ordering::SeqCst);
            let said = if writes { "import.writing" } else { "import.stopped" };
            if !writes {
                self.bringing = None;
                self.tell_import(&Outcome::Stopped);
            }
            self.tell(self.world.text.get(said), false);
        }
        true
    }

    /// Whether an import still goes on; says so if it does.
    pub(super) fn still_brings(&mut self) -> bool {
        self.look_after_bringing();
        if self.bringing.is_some() {
            self.tell(self.world.text.get("import.busy"), false);
        }
        self.bringing.is_some()
    }

    /// Ends it before everything is erased: stopped, or waited for once pages are being kept.
    pub(super) fn end_bringing(&mut self) {
        if let Some(mut bringing) = self.bringing.take()
            && bringing.decided.swap(true, Ordering::SeqCst)
        {
            bringing.job.wait();
        }
    }

    /// Looks whether everything is in.
    pub(super) fn look_after_bringing(&mut self) {
        let Some(bringing) = &mut self.bringing else { return };
        let Some(ended) = bringing.job.piece() else {
            if bringing.job.done() {
                self.bringing = None;
                let words = self.world.text.get("error.unknown");
                return self.tell_import(&Outcome::Not { words, path: false });
            }
            bringing.looks = bringing.looks.saturating_add(1);
            if bringing.looks >= LATE && self.message.is_none() {
                let words = self.world.text.get("import.busy");
                self.message = Some(super::Message { words, undo: false });
            }
            return;
        };
        let Some(bringing) = self.bringing.take() else { return };
        let outcome = match ended {
            Ended::Refused(refused) => {
                Outcome::Not { words: self.said_of_refused(refused, &bringing.path), path: true }
            }
            Ended::Read { reading, incoming, came, brought } => {
                let some = !came.is_empty();
                if some {
                    self.history.did(Change::TakeOut(Arc::new(came)), Change::BringIn(incoming));
                }
                match brought {
                    Ok(brought) => Outcome::Done { brought, reading },
                    Err(error) => Outcome::Not { words: self.said_of_unkept(&error, some), path: false },
                }
            }
        };
        self.tell_import(&outcome);
    }

    fn said_of_refused(&self, refused: Refused, path: &Path) -> String {
        let shown = self.world.journal.places().shown(path);
        match refused {
            // What is known stands on the screen.
            Refused::Unknown => self.world.text.get("import.unknown_here"),
            refused => refused.said(Path::new(&shown), &self.world.text),
        }
    }

    fn said_of_unkept(&self, error: &SaveError, some: bool) -> String {
        let (text, places) = (&self.world.text, self.world.journal.places());
        let folder = error.path.parent().unwrap_or(&error.path);
        let why = match error.kind {
            SaveErrorKind::Full => text.get("error.save.full"),
            SaveErrorKind::Rights | SaveErrorKind::ReadOnly => {
                text.fill("import.rights", &[("path", places.shown(folder).into())])
            }
            SaveErrorKind::Gone | SaveErrorKind::Other => text.get("import.unkept"),
        };
        format!("{} {why}", text.get(if some { "import.again" } else { "import.nothing_in" }))
    }

    /// Tells the screen, which may be under another one by now, or left: then the message row says it.
    fn tell_import(&mut self, outcome: &Outcome) {
        let at = self.stack.iter().rposition(|screen| screen.scope() == Scope::Import);
        if let Some(screen) = at.and_then(|at| self.stack.get_mut(at)) {
            screen.told(&News::CameIn(outcome), &context(&self.world, self.area));
        }
        let on_top = at.is_some_and(|at| at + 1 == self.stack.len());
        match outcome {
            Outcome::Stopped => {}
            _ if on_top => self.message = None,
            Outcome::Not { words, .. } => self.tell(words.clone(), false),
            Outcome::Done { brought, reading } => {
                let lines = report(*brought, reading, false, &self.world.text);
                self.tell(lines.into_iter().next().unwrap_or_default(), brought.new > 0);
            }
        }
    }

    /// Takes a whole import out again.
    pub(super) fn take_out(&mut self, came: &Came) -> Result<(), SaveError> {
        self.history.taken = Some(self.world.journal.take_out(came, self.world.now().into())?);
        Ok(())
    }

    /// Brings an import in once more.
    pub(super) fn bring_again(&mut self, incoming: &Incoming) -> Result<(), SaveError> {
        let mut came = Came::default();
        let brought = self.world.journal.bring_noting(incoming.clone(), self.world.now().into(), &mut came);
        self.history.came = Some(came);
        brought.map(drop)
    }

    /// What is said of a change that was taken back.
    pub(super) fn said_of_undone(&mut self) -> String {
        let text = &self.world.text;
        let stays = self.history.taken.take().map_or(0, |taken| taken.stay);
        let stay = (stays > 0).then(|| format!(" {}", text.fill("import.stay", &[("count", stays.into())])));
        text.get("common.undone") + &stay.unwrap_or_default()
    }
}
