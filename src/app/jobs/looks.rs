//! How often somebody looks whether a job is done, and how long it takes by that; must never know what the job is.

use std::time::Duration;

/// Between two looks, where no job asks for one.
pub const PACE: Duration = Duration::from_millis(50);
/// After this it takes a while.
const LATE: Duration = Duration::from_millis(500);

/// The times that [`PACE`] went by.
#[derive(Default)]
pub struct Looks(u32);

impl Looks {
    /// Once more.
    pub fn pass(&mut self) {
        self.0 = self.0.saturating_add(1);
    }

    /// The time that it takes so far.
    pub fn time(&self) -> Duration {
        PACE.saturating_mul(self.0)
    }

    /// Whether it takes a while by now.
    pub fn late(&self) -> bool {
        self.time() >= LATE
    }
}
