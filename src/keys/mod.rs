//! Keys: one table, and the reading of an event into an input; never changes a screen.

/// What a key does inside a text field.
pub mod edit;

pub use edit::Edit;
