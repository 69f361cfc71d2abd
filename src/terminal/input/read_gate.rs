//! Whether the terminal may be read now; it must never let two read at once, and never be waited for without end.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Lets a reader through unless it is shut.
#[derive(Default)]
pub(super) struct ReadGate {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    shut: bool,
    reading: bool,
    /// How often it was shut or opened.
    times: usize,
    /// The program ends from outside: what is there to read is the last.
    #[cfg(unix)]
    last: bool,
}

/// Somebody is reading until this is dropped.
pub(super) struct Passed<'a>(&'a ReadGate);

impl ReadGate {
    /// Waits until it is open; then somebody is reading.
    pub(super) fn pass(&self) -> Passed<'_> {
        let mut state = self.wait_while(|state| state.shut);
        state.reading = true;
        Passed(self)
    }

    /// Shuts it; when this is back, nobody is reading. A reader that waits in short turns cannot get in between.
    pub(super) fn shut(&self) {
        let mut state = self.lock();
        state.shut = true;
        state.times += 1;
        drop(state);
        drop(self.wait_while(|state| state.reading));
    }

    pub(super) fn open(&self) {
        let mut state = self.lock();
        state.shut = false;
        state.times += 1;
        drop(state);
        self.changed.notify_all();
    }

    /// Opens it for what is there to read and nothing after that.
    #[cfg(unix)]
    pub(super) fn open_for_the_last(&self) {
        self.lock().last = true;
        self.open();
    }

    /// Whether what is there to read is the last.
    #[cfg(unix)]
    pub(super) fn is_last(&self) -> bool {
        self.lock().last
    }

    /// How often it was shut or opened; if that is the same before and after waiting, nobody else read meanwhile.
    #[cfg(unix)]
    pub(super) fn times(&self) -> usize {
        self.lock().times
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait_while(&self, held_up: impl Fn(&State) -> bool) -> MutexGuard<'_, State> {
        self.changed.wait_while(self.lock(), |state| held_up(state)).unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Passed<'_> {
    fn drop(&mut self) {
        self.0.lock().reading = false;
        self.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::sync::{Arc, mpsc};
    use std::thread;

    #[test]
    fn nobody_reads_while_it_is_shut_however_eager_the_reader_is() {
        let (gate, reads, over) =
            (Arc::new(ReadGate::default()), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let (began, begun) = mpsc::channel();
        let reader = {
            let (gate, reads, over) = (Arc::clone(&gate), Arc::clone(&reads), Arc::clone(&over));
            thread::spawn(move || {
                while !over.load(Ordering::SeqCst) {
                    let passed = gate.pass();
                    reads.fetch_add(1, Ordering::SeqCst);
                    let _ = began.send(());
                    drop(passed);
                }
            })
        };
        for _ in 0..20 {
            begun.recv().unwrap();
            gate.shut();
            let before = reads.load(Ordering::SeqCst);
            thread::yield_now();
            assert_eq!(reads.load(Ordering::SeqCst), before);
            gate.open();
        }
        over.store(true, Ordering::SeqCst);
        reader.join().unwrap();
    }
    #[cfg(unix)]
    #[test]
    fn whoever_looked_while_it_was_shut_sees_that_it_is_open() {
        let gate = ReadGate::default();
        let before = gate.times();
        gate.shut();
        let meanwhile = gate.times();
        gate.open();
        let after = gate.times();
        assert!(before != meanwhile && meanwhile != after && before != after);
        drop(gate.pass());
        assert_eq!(gate.times(), after);
    }
}
