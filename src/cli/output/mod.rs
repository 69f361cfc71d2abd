//! Standard output and standard error; must never panic on a reader that has gone.

mod error;
pub mod file;
mod progress;

pub use error::{DONE, FAILED, WRONG, about_file, failed, no_settings, not_read, report, wrong};
pub use progress::Progress;

use std::fmt;
use std::io::{self, Write};

use anyhow::Result;
use serde_json::Value;

use crate::export::quiet;
use crate::plain::MEASURE;
use crate::text::{Reason, width};

/// Standard output, which says of an error that it was there.
pub struct Out<W>(pub W);

/// Why standard output did not take everything.
#[derive(Debug)]
pub struct Unwritten(Reason);

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "cannot write to standard output: {}", self.0)
    }
}

impl std::error::Error for Unwritten {}

impl Unwritten {
    fn io(error: io::Error) -> io::Error {
        io::Error::new(error.kind(), Self(error.into()))
    }
}

impl<W: Write> Write for Out<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // An interruption is no end: who writes tries again.
        self.0.write(bytes).map_err(Unwritten::io)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush().map_err(Unwritten::io)
    }
}

/// Prints; a reader that has enough (`| head -1`) is no error of anybody's.
pub fn print(words: &str) -> Result<()> {
    let mut out = Out(io::stdout().lock());
    out.write_all(words.as_bytes())?;
    Ok(out.flush()?)
}

/// Rows of two columns, the second one aligned.
pub fn two_columns(rows: Vec<(String, String)>) -> String {
    let widest = rows.iter().map(|(first, _)| width(first)).max().unwrap_or_default();
    let row = |(first, second): (String, String)| {
        format!("{first}{}  {second}\n", " ".repeat(widest - width(&first)))
    };
    rows.into_iter().map(row).collect()
}

/// The columns of the terminal, if it tells them.
pub fn terminal_columns() -> Option<usize> {
    let size = crossterm::terminal::size().ok();
    size.map(|(columns, _)| usize::from(columns)).filter(|columns| *columns > 0)
}

/// Columns of running text: those of the terminal that it goes to, at most; a file has no edge.
pub fn columns(on_terminal: bool) -> usize {
    on_terminal.then(terminal_columns).flatten().map_or(MEASURE, |columns| columns.min(MEASURE))
}

/// A remark beside the output. That it cannot be said changes nothing.
pub fn remark(words: &str) {
    let _ = writeln!(io::stderr().lock(), "{words}");
}

/// Prints a value as JSON, in which no character could steer a terminal.
pub fn print_json(value: &Value) -> Result<()> {
    print(&(quiet(&serde_json::to_string_pretty(value)?) + "\n"))
}
