//! What was taken from this process, to be told; must never take anything.

use std::path::PathBuf;

/// What is taken from this process.
#[derive(Debug, Clone, Default)]
pub struct InForce {
    /// It cannot make or take a connection of any kind.
    pub connections: bool,
    /// It cannot open what lies outside its folders.
    pub files: bool,
    /// Folders beyond its own that it can open: where links lead, and what is above a folder that is not there yet.
    pub beyond: Vec<PathBuf>,
}
