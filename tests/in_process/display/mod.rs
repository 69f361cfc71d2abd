//! Every screen on every kind of terminal, in memory; must never need a real one.

mod every_terminal;
mod in_place;
