//! The bytes of one picture, written at once and shown at once by terminals that can; must never write a byte for a picture
//! in which nothing changed.

use std::cell::RefCell;
use std::io::{self, Stdout, Write};
use std::rc::Rc;

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};

/// Where a backend writes. Copies are of one and the same; nothing goes on before [`Frames::show`].
#[derive(Debug, Clone)]
pub(super) struct Frames(Rc<RefCell<Pending<Stdout>>>);

#[derive(Debug)]
struct Pending<W> {
    bytes: Vec<u8>,
    output: W,
}

impl Frames {
    pub(super) fn new() -> Self {
        Self(Rc::new(RefCell::new(Pending { bytes: Vec::new(), output: io::stdout() })))
    }

    /// Writes what came since the last time, if anything did.
    pub(super) fn show(&self) -> io::Result<()> {
        self.0.borrow_mut().show()
    }
}

impl Write for Frames {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().add(bytes)?;
        Ok(bytes.len())
    }

    /// A picture is not shown in pieces.
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<W: Write> Pending<W> {
    fn add(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.bytes.is_empty() && !bytes.is_empty() {
            queue!(self.bytes, BeginSynchronizedUpdate)?;
        }
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn show(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        queue!(self.bytes, EndSynchronizedUpdate)?;
        let written = self.output.write_all(&self.bytes).and_then(|()| self.output.flush());
        self.bytes.clear();
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_goes_out_whole_between_its_marks_and_an_empty_one_not_at_all() {
        let mut pending = Pending { bytes: Vec::new(), output: Vec::new() };
        pending.show().unwrap();
        pending.add(b"").unwrap();
        pending.show().unwrap();
        assert_eq!(pending.output, b"");
        pending.add(b"one").unwrap();
        pending.add(b" two").unwrap();
        assert_eq!(pending.output, b"", "nothing before it is whole");
        pending.show().unwrap();
        pending.show().unwrap();
        assert_eq!(pending.output, b"\x1b[?2026hone two\x1b[?2026l");
    }
}
