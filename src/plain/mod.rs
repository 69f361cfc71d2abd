//! The same walks, line by line: append-only, one question at a time, nothing that moves; takes its input and output.

mod answer;
mod ask;
mod choose;
mod circle;
mod entry_text;
mod home;
mod reading;
mod room;
mod talk;
mod walk;
mod welcome;

#[cfg(test)]
mod draft_tests;
#[cfg(test)]
mod reading_tests;
#[cfg(test)]
mod tests;

use std::io::{BufRead, Write};

use anyhow::Result;

use talk::{Leave, Talk};

pub use circle::{circle_page, own_numbers, within};
pub use entry_text::page;
pub use room::{MEASURE, Room, not_saved};

/// The first run; false if the person stopped before its end.
///
/// # Errors
/// As [`run`].
pub fn first_run(room: &Room, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<bool> {
    match welcome::welcome(&mut Talk::new(room, input, out)) {
        Err(Leave::Failed(error)) => Err(error),
        done => Ok(done.is_ok()),
    }
}

/// One exercise from beginning to end; without one, a choice of them until it is enough.
///
/// What is asked goes to `out`; what was saved also goes to `pages`, if that is another place. The end of the input is
/// no error: a draft is kept. False if a save failed and was not done after all, or if words were left that no disk took;
/// those were given back on `out`.
///
/// # Errors
/// When the input cannot be read or the output cannot be written.
pub fn run(
    room: &Room,
    kind: Option<&str>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    mut pages: Option<&mut dyn Write>,
) -> Result<bool> {
    let mut talk = Talk::new(room, input, out);
    let done = match kind {
        Some(kind) => home::exercises(&mut talk, kind, &mut pages),
        None => home::home(&mut talk, &mut pages),
    };
    match done {
        Err(Leave::Failed(error)) => Err(error),
        _ => Ok(!talk.lost && !talk.unsaved),
    }
}
