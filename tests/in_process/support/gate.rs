//! A disk that waits or is full when a test wants it; must never hold up the thread of the screen.

use std::io;
use std::path::Path;
use std::sync::{Condvar, Mutex};
use std::thread::{self, ThreadId};

use verbinding::journal::{Disk, Step};

/// Lets no other thread than that of the screen take a step while it is closed; or is full.
#[derive(Debug)]
pub struct Gate {
    /// The step that waits.
    waits: Step,
    closed: Mutex<bool>,
    opened: Condvar,
    full: Mutex<bool>,
    screen: ThreadId,
}

impl Gate {
    /// An open gate before this step; the screen is of the thread that makes it.
    pub fn before(waits: Step) -> Self {
        let screen = thread::current().id();
        Self { waits, closed: Mutex::new(false), opened: Condvar::new(), full: Mutex::new(false), screen }
    }

    pub fn close(&self) {
        *self.closed.lock().unwrap() = true;
    }

    pub fn open(&self) {
        *self.closed.lock().unwrap() = false;
        self.opened.notify_all();
    }

    /// Whether the disk takes no more of a journal.
    pub fn full(&self, full: bool) {
        *self.full.lock().unwrap() = full;
    }
}

impl Disk for Gate {
    fn before(&self, step: Step, path: &Path) -> io::Result<()> {
        let json = path.extension().is_some_and(|ending| ending == "json");
        // What is read first are small files of the program itself.
        let waits = step == self.waits && (json || step != Step::Read);
        if waits && thread::current().id() != self.screen {
            drop(self.opened.wait_while(self.closed.lock().unwrap(), |closed| *closed).unwrap());
        }
        if step == Step::Write && json && *self.full.lock().unwrap() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}
