//! What an exercise is, and a walk through it; pure, and never aware of screens or files of entries.

mod answer_words;
mod catalogue;
mod definition;
mod more;
mod part;

/// Exercises of the person's own.
pub mod own;

mod summary;
mod walk;

pub use answer_words::{finer_word, kind_name, way, word, words_of_codes};
pub use catalogue::Catalogue;
pub use definition::{Ask, Closing, Condition, Exercise, Finer, Part, Saving, Strand};
pub use summary::{AnswerLine, answers, in_a_row, listed, one_line, summary};
pub use walk::{Moved, Walk};

#[cfg(test)]
mod definition_tests;
