//! Which pages a list holds: all of them, or those that were picked out of the whole journal; it only reads.

use crate::journal::{Entry, Journal};

/// The pages of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// All, newest first.
    All,
    /// What is in the trash, last thrown away first.
    Trash,
}

impl Of {
    /// Picks the entries. Of a long journal, beside the screen.
    pub fn pick(self, journal: &Journal) -> Vec<Entry> {
        match self {
            Self::All => Vec::new(),
            Self::Trash => journal.trash().unwrap_or_default(),
        }
    }

    /// The key of what is said when nothing was picked.
    pub fn nothing(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Trash => Some("journal.trash.empty"),
        }
    }
}
