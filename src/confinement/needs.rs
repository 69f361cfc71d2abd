//! What a command needs beyond its own folders; must never say how it gets that.

use crate::settings::Paths;

/// What a command needs beyond its own folders.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools)] // each is a flag of its own
pub struct Needs<'a> {
    /// Where it keeps things; none without a home.
    pub paths: Option<&'a Paths>,
    /// The person may name a file or a folder, to write or to read.
    pub named_files: bool,
    /// The person's own editor may be started.
    pub editor: bool,
    /// It reads months of the journal.
    pub months: bool,
    /// It removes its own folders.
    pub erases: bool,
}
