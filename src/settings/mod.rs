//! What the person chose, and where files live; never an entry, never a word that was written.

mod config;
mod folders;
mod paths;

pub use crate::theme::Colours;
pub use config::{Breath, Cover, MarkSet, Motion, Settings};
pub use folders::{Bases, System};
pub use paths::Paths;
