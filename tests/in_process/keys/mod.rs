//! What keys do and what the screen says of them; must never believe a footer without pressing its key.

mod actions;
mod enter;
mod every_key;
mod fields;
mod footer;
mod help;
mod hints;
