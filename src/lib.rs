//! verbinding: a quiet journaling companion in the terminal.
//!
//! **This library has no stable API.** It is the inside of the program `verbinding`, a library only so that the tests can
//! reach it. Any version may change anything of it. What is stable is outside: the commands, `config.toml`, the files of the
//! journal and the exports; `docs/` in the repository describes them.
//!
//! ```text
//!  key, paste, mouse, resize, signal
//!     |  terminal      input thread -> channel; the loop waits on it
//!     v
//!  keys::read          an event becomes an Input: an action, or text while typing
//!     v
//!  app::global_actions what works everywhere; anything else goes to the screen on top
//!     v
//!  screen.act, update  the screen changes only itself and answers with one Step
//!     v
//!  app::effects        the only place with effects: open, leave, save, export, settings
//!     v
//!  app::window::frame  the screens paint what is; changes nothing
//! ```
//!
//! The modules stand in import order: a module may use only modules above it.
//! `tests/house/` reads this order and checks every `crate::` path against it.
//! `docs/architecture.md` tells more: a save's way, the threads, the words; `CONTRIBUTING.md` says what is where.

/// The words: language choice, lookups, plurals, dates, wrapping.
pub mod text;

/// Roles to styles; the only module that names a colour.
pub mod theme;

/// One table of keys; turns an event into an input.
pub mod keys;

/// What the person chose, and where files live.
pub mod settings;

/// The names in a folder.
pub mod directory;

/// Takes from the process what it never needs: connections, and files that are not its own.
pub mod confinement;

/// Numbers to call, as dated data.
pub mod helplines;

/// What an exercise is, and a walk through it.
pub mod exercise;

/// Short pages to read: the ideas that the exercises come from.
pub mod reading;

/// The records, the files they live in, and the only code that writes them.
pub mod journal;

/// Journal entries and the circle as bytes to take along.
pub mod export;

/// A file that leaves the program: whole under its own name or not there at all.
pub mod output_file;

/// Files of this program and of others as records to bring in.
pub mod import;

/// One exercise being done: its answers, its draft, how it ends.
pub mod session;

/// Pieces of a screen: state and paint as pairs.
pub mod widgets;

/// One screen a file: looks at the world, changes only itself.
pub mod screens;

/// Takes the terminal and gives it back; the input thread, the signals, the loop.
pub mod terminal;

/// The stack of screens; a step becomes an effect here and nowhere else.
pub mod app;

/// The same walks, line by line.
pub mod plain;

/// The command line: each command a short function.
pub mod cli;
