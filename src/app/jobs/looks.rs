//! How often somebody looks whether a job is done, and when it takes a while; must never know what the job is.

use std::time::Duration;

/// Between two looks.
pub const PACE: Duration = Duration::from_millis(50);
/// Looks after which it takes a while: half a second.
const LATE: u32 = 10;

/// The looks so far.
#[derive(Default)]
pub struct Looks(u32);

impl Looks {
    /// One look more in vain; whether it takes a while by now.
    pub fn in_vain(&mut self) -> bool {
        self.0 = self.0.saturating_add(1);
        self.0 >= LATE
    }
}
