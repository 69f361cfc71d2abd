//! Reads from a file descriptor that this process was started with, by its number; must never wait for a writer that is
//! gone already.

use std::io::{self, Read};

/// What is read from a descriptor.
///
/// # Errors
/// When there is no such descriptor, or where the system has none.
#[cfg(unix)]
pub fn open(number: u32) -> io::Result<impl Read> {
    Ok(Waiting(file(number)?))
}

/// Whether a descriptor is a terminal, which shows what is typed.
#[cfg(unix)]
pub fn is_terminal(number: u32) -> bool {
    file(number).is_ok_and(|file| std::io::IsTerminal::is_terminal(&file))
}

#[cfg(unix)]
fn file(number: u32) -> io::Result<std::fs::File> {
    use std::fs::OpenOptions;
    use std::os::unix::fs::OpenOptionsExt;

    use rustix::fs::OFlags;

    use crate::confinement::outside;

    // Its path opens it once more. Of a pipe that would wait for a writer, who may have written all and left.
    outside(move || {
        let mut options = OpenOptions::new();
        options.read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed());
        options.open(format!("/dev/fd/{number}"))
    })
}

/// The same: there are no numbers for what is open.
#[cfg(not(unix))]
pub fn open(_number: u32) -> io::Result<impl Read> {
    Err::<io::Empty, _>(io::ErrorKind::Unsupported.into())
}

/// The same.
#[cfg(not(unix))]
pub fn is_terminal(_number: u32) -> bool {
    false
}

/// A file that answers at once, read by waiting until there is something.
#[cfg(unix)]
struct Waiting(std::fs::File);

#[cfg(unix)]
impl Read for Waiting {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        use rustix::event::{PollFd, PollFlags, poll};

        loop {
            match self.0.read(buffer) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    poll(&mut [PollFd::new(&self.0, PollFlags::IN)], None)?;
                }
                other => return other,
            }
        }
    }
}
