//! Something long that goes on beside the screen, on a thread of its own; it must end when nobody listens, but never half way
//! through what it writes.

use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use crate::journal::Journal;

/// How often a screen looks whether there is a piece.
pub const PACE: Duration = Duration::from_millis(50);
/// Months of which everything is looked through before the first picture; of more, beside the screen.
const AT_ONCE: usize = 24;

/// A reading that goes on beside the screen. Dropping it ends it at its next piece.
#[derive(Debug)]
pub struct Worker<T> {
    pieces: Receiver<T>,
    done: bool,
    /// There as long as somebody waits.
    _wanted: Arc<()>,
    /// Held when there could be no thread: a reading that never began is not done.
    _never: Option<Sender<T>>,
}

/// Where a reading gives its pieces.
#[derive(Debug)]
pub struct Give<T>(Sender<T>, Weak<()>);

impl<T> Give<T> {
    /// Gives a piece; false when nobody waits for it any more.
    pub fn give(&self, piece: T) -> bool {
        self.0.send(piece).is_ok()
    }

    /// Whether somebody still waits.
    pub fn wanted(&self) -> bool {
        self.1.strong_count() > 0
    }
}

impl<T: Send + 'static> Worker<T> {
    /// Begins a reading. If there can be no thread, it never comes to an end, which is what the screen then says.
    pub fn read(work: impl FnOnce(&Give<T>) + Send + 'static) -> Self {
        let (send, pieces) = channel();
        let wanted = Arc::new(());
        let give = Give(send.clone(), Arc::downgrade(&wanted));
        let begun = thread::Builder::new().name("reading".into()).spawn(move || work(&give));
        Self { pieces, done: false, _wanted: wanted, _never: begun.is_err().then_some(send) }
    }

    /// Looks for one thing in the whole journal: at once in a short one, beside the screen in a long one.
    pub fn look(journal: &Journal, look: impl FnOnce(&Journal) -> T + Send + 'static) -> Self {
        if journal.months().is_ok_and(|months| months.len() <= AT_ONCE) {
            let (send, pieces) = channel();
            let _ = send.send(look(journal));
            return Self { pieces, done: false, _wanted: Arc::default(), _never: None };
        }
        let journal = journal.clone();
        Self::read(move |give| {
            give.give(look(&journal));
        })
    }
}

impl<T> Worker<T> {
    /// The next piece, if one is there; never waits.
    pub fn piece(&mut self) -> Option<T> {
        match self.pieces.try_recv() {
            Ok(piece) => Some(piece),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                self.done = true;
                None
            }
        }
    }

    /// The next piece, waited for; nothing if none comes any more. Only for a reading that has begun.
    pub fn wait(&mut self) -> Option<T> {
        self.pieces.recv().ok()
    }

    /// Whether every piece was taken.
    pub fn done(&self) -> bool {
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_come_in_their_order_and_then_it_is_done() {
        let mut worker = Worker::read(|give| (0..100).for_each(|piece| assert!(give.give(piece))));
        let mut taken = Vec::new();
        while !worker.done() {
            taken.extend(worker.piece());
        }
        assert_eq!(taken, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn a_reading_that_nobody_waits_for_ends() {
        let (ended, end) = channel::<()>();
        let worker = Worker::read(move |give| {
            while give.give(()) {
                thread::yield_now();
            }
            drop(ended);
        });
        drop(worker);
        assert!(end.recv().is_err());
    }
}
