//! What is known of the lock: whether there is one, whether it is open, where the person was going. It decides nothing.

use super::idle::Idle;
use crate::app::world::World;
use crate::journal::{Journal, Protection};
use crate::screens::{Change, Route};

/// What is known of the lock.
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
pub struct Locking {
    /// There is a passphrase, here or on another device.
    pub(in crate::app) protected: bool,
    /// Its key is in memory.
    pub(in crate::app) open: bool,
    /// The person goes on without the passphrase that another device chose.
    pub(in crate::app) without: bool,
    /// Where the person was going, and whether nothing is below that.
    pub(in crate::app) going: Option<(Route, bool)>,
    /// What was not kept because it was locked, and what is said when it is.
    pub(in crate::app) retry: Option<(Change, String)>,
    /// The key goes as soon as what goes on beside the screen needs it no more.
    pub(in crate::app) key_goes: bool,
    pub(in crate::app) idle: Idle,
}

impl Locking {
    pub fn new(world: &World) -> Self {
        let mut locking = Self {
            protected: false,
            open: false,
            without: false,
            going: None,
            retry: None,
            key_goes: false,
            idle: Idle::new(world.now()),
        };
        locking.look(&world.journal);
        locking
    }

    /// Looks whether there is a passphrase, and whether its key is here.
    pub fn look(&mut self, journal: &Journal) {
        self.protected = journal.protection() != Protection::None;
        self.open = self.protected && !journal.is_locked();
    }
}
