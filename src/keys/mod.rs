//! One table of keys; turns a terminal event into an input. The only code besides `terminal` that names a key.

mod chord;
pub mod edit;
mod hints;
mod labels;
mod legacy;
mod moves;
mod read;
mod table;

pub use chord::Chord;
pub use edit::Edit;
pub use hints::{Hint, general, hint, spoken};
pub use labels::Label;
pub use legacy::legacy_hints;
pub use moves::Move;
pub use read::{Clash, Input, Keys, Typing, clicked};
pub use table::{Action, BINDINGS, Binding, GO_TO, Scope};

#[cfg(test)]
mod tests;
