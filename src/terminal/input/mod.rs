//! The thread that reads keys; must never read a terminal that is gone, or one that is lent.
//!
//! On Unix it reads the bytes itself: crossterm 0.29 takes a key whose bytes come apart for Esc and letters, keeps a
//! paste without end to itself, and spins for ever once the terminal has hung up. Only where the terminal cannot be
//! watched crossterm reads, with its feature `use-dev-tty`: else it leaves a long burst half unread (its PR 1057).

#[cfg(unix)]
mod decode;
#[cfg(unix)]
mod key_assembler;
mod read_gate;
#[cfg(unix)]
mod watch;

#[cfg(not(unix))]
use std::thread;
#[cfg(unix)]
use std::thread::JoinHandle;
use std::{
    io,
    sync::{Arc, mpsc::Sender},
    time::Duration,
};

use crossterm::event;

use super::message::Message;
use read_gate::ReadGate;

/// The input thread; dropping this ends it (on Unix), so that nobody takes keys that are no longer ours.
pub(super) struct Input {
    #[cfg(unix)]
    waker: Option<mio::Waker>,
    #[cfg(unix)]
    thread: Option<JoinHandle<()>>,
    gate: Arc<ReadGate>,
}

impl Input {
    /// Reads nothing any more until [`Input::go_on`]; when this is back, nobody is reading.
    pub(super) fn hold(&self) {
        self.gate.shut();
    }

    /// Reads again.
    pub(super) fn go_on(&self) {
        self.gate.open();
    }

    /// Hands over what was read and is not whole, and reads nothing any more.
    #[cfg(unix)]
    pub(super) fn finish(&mut self) {
        if let (Some(waker), Some(thread)) = (&self.waker, self.thread.take()) {
            self.gate.open_for_the_last();
            if waker.wake().is_ok() {
                let _ = thread.join();
            }
        }
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some(waker) = &self.waker {
            let _ = waker.wake();
        }
    }
}

/// To ask whether there is more. When this time is over crossterm does not even look at what it has read already, so it
/// must be longer than a busy machine may hold up a thread.
const MOMENT: Duration = Duration::from_millis(50);

/// Hands over all that is there to read; whether to go on.
fn read_all(send: &Sender<Message>, wait: Duration) -> io::Result<bool> {
    let mut wait = wait;
    while event::poll(wait)? {
        wait = MOMENT;
        let event = event::read()?;
        // New sizes come from SIGWINCH: crossterm would tell them only together with the next key.
        if cfg!(unix) && matches!(event, event::Event::Resize(..)) {
            continue;
        }
        // Windows tells of keys let go, too.
        if matches!(event, event::Event::Key(key) if key.is_release()) {
            continue;
        }
        if send.send(Message::Input(event)).is_err() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Lets crossterm wait as well; for where we cannot watch. It looks up from waiting to see whether reading is held back.
fn unwatched(send: &Sender<Message>, gate: &ReadGate) -> io::Result<()> {
    const LOOK: Duration = Duration::from_millis(100);
    loop {
        let passed = gate.pass();
        if !read_all(send, LOOK)? {
            return Ok(());
        }
        drop(passed);
    }
}

#[cfg(not(unix))]
impl Input {
    /// Starts the thread.
    pub(super) fn listen(send: Sender<Message>, _: Duration) -> io::Result<Self> {
        let gate = Arc::new(ReadGate::default());
        let ours = Arc::clone(&gate);
        thread::Builder::new().name("input".into()).spawn(move || {
            let _ = unwatched(&send, &ours);
            let _ = send.send(Message::Gone);
        })?;
        Ok(Self { gate })
    }
}
