//! Tells whoever drives the screens that a piece is there, so that nobody waits for the next look; must never know what it is.

use std::fmt;
use std::sync::{Arc, OnceLock};

/// Wakes the event loop, from any thread. All copies are of one and the same; before [`Waker::set`] they do nothing.
#[derive(Clone, Default)]
pub struct Waker(Arc<OnceLock<Box<dyn Fn() + Send + Sync>>>);

impl Waker {
    /// What to do from now on; only the first time.
    pub fn set(&self, wake: impl Fn() + Send + Sync + 'static) {
        let _ = self.0.set(Box::new(wake));
    }

    /// Says that there is something to take.
    pub fn wake(&self) {
        if let Some(wake) = self.0.get() {
            wake();
        }
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Waker").field(&self.0.get().is_some()).finish()
    }
}

/// Wakes when it is dropped: also a thread that panics is no longer waited for.
#[derive(Debug)]
pub(super) struct WakeAtEnd(pub(super) Waker);

impl Drop for WakeAtEnd {
    fn drop(&mut self) {
        self.0.wake();
    }
}
