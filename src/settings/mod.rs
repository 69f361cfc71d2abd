//! What the person chose and where files live; it never reads or writes an entry.

mod places;

pub use places::Places;
