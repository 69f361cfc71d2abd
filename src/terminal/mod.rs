//! Takes the terminal, drives a program in it, and gives it back on every way out; must never know what the program is about.
//!
//! ```text
//!  input thread --+                        +--> program.event --> Flow
//!                 +--> channel --> loop ---+
//!  signals thread-+                        +--> program.draw, when something changed and the channel is empty
//! ```
//! The loop sleeps in the channel. It wakes up for a message, or when the time is over that the program asked for;
//! a program that asks for nothing costs nothing. While the terminal is lent to another program (an editor) the input
//! thread is held back: it would take keys that are not ours.

mod background;
mod disputed_width;
mod event_loop;
mod external_editor;
mod frames;
mod in_place;
mod input;
mod message;
mod modes;
mod program;
#[cfg(unix)]
mod signals;
mod timing;

pub use event_loop::Terminal;
pub use in_place::InPlace;
pub use program::{EditorCommand, End, Ended, Event, Flow, Program};

#[cfg(test)]
mod tests;
