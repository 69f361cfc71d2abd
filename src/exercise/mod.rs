//! What an exercise is, and a walk through it; pure, and never aware of screens or files of entries.

mod catalogue;
mod definition;
mod walk;

pub use catalogue::Catalogue;
pub use definition::{Ask, Closing, Condition, Exercise, Finer, Half, Kept, LetGo, Part, Recall, Saving, Strand};
pub use walk::{Moved, Walk};
