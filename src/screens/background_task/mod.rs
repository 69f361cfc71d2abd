//! Something long that goes on beside the screen, on a thread of its own; it must end when nobody listens, but never half way
//! through what it writes.

mod waker;

use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use crate::journal::Journal;
use crate::screens::Context;
use waker::WakeAtEnd;

pub use waker::Waker;

/// How often a screen looks whether there is a piece where nobody wakes it.
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
pub struct Give<T> {
    pieces: Sender<T>,
    wanted: Weak<()>,
    /// The last field, so that nothing can come any more when it wakes.
    waker: WakeAtEnd,
}

impl<T> Give<T> {
    /// Gives a piece; false when nobody waits for it any more.
    pub fn give(&self, piece: T) -> bool {
        let given = self.pieces.send(piece).is_ok();
        self.waker.0.wake();
        given
    }

    /// Whether somebody still waits.
    pub fn wanted(&self) -> bool {
        self.wanted.strong_count() > 0
    }
}

impl<T: Send + 'static> Worker<T> {
    /// Begins a reading that tells `waker` of each piece and of its end. If there can be no thread, it never comes to an end,
    /// which is what the screen then says.
    pub fn read(waker: &Waker, work: impl FnOnce(&Give<T>) + Send + 'static) -> Self {
        let (send, pieces) = channel();
        let wanted = Arc::new(());
        let waker = WakeAtEnd(waker.clone());
        let give = Give { pieces: send.clone(), wanted: Arc::downgrade(&wanted), waker };
        let begun = thread::Builder::new().name("reading".into()).spawn(move || work(&give));
        Self { pieces, done: false, _wanted: wanted, _never: begun.is_err().then_some(send) }
    }

    /// Looks for one thing in the whole journal: at once in a short one, beside the screen in a long one.
    pub fn look(context: &Context, look: impl FnOnce(&Journal) -> T + Send + 'static) -> Self {
        let journal = context.journal;
        if journal.months().is_ok_and(|months| months.len() <= AT_ONCE) {
            let (send, pieces) = channel();
            let _ = send.send(look(journal));
            return Self { pieces, done: false, _wanted: Arc::default(), _never: None };
        }
        let journal = journal.clone();
        Self::read(context.waker, move |give| {
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
        let mut worker =
            Worker::read(&Waker::default(), |give| (0..100).for_each(|piece| assert!(give.give(piece))));
        let mut taken = Vec::new();
        while !worker.done() {
            taken.extend(worker.piece());
        }
        assert_eq!(taken, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn each_piece_wakes_and_so_does_the_end_even_a_bad_one() {
        let (woken, wakes) = channel();
        let waker = Waker::default();
        waker.set(move || woken.send(()).unwrap());
        let mut worker = Worker::read(&waker, |give| {
            give.give(1);
            // As a defect would, without its message on standard error.
            std::panic::resume_unwind(Box::new(()));
        });
        assert_eq!(wakes.recv(), Ok(()));
        assert_eq!(worker.piece(), Some(1));
        assert_eq!(wakes.recv(), Ok(()));
        assert_eq!((worker.piece(), worker.done()), (None, true));
    }

    #[test]
    fn a_reading_that_nobody_waits_for_ends() {
        let (ended, end) = channel::<()>();
        let worker = Worker::read(&Waker::default(), move |give| {
            while give.give(()) {
                thread::yield_now();
            }
            drop(ended);
        });
        drop(worker);
        assert!(end.recv().is_err());
    }
}
