//! The thread that reads keys; must never let crossterm read a terminal that is gone.
//!
//! crossterm 0.29 spins for ever inside `poll` and `read` once the terminal has hung up. So this thread watches the
//! terminal itself and calls crossterm only when there is something to read. And with its default source a burst of
//! more than 1024 bytes stays half unread until the next key (crossterm PR 1057): hence its feature `use-dev-tty`.

#[cfg(not(unix))]
use std::thread;
use std::{
    io,
    sync::{Arc, mpsc::Sender},
    time::Duration,
};

use crossterm::event;

use super::{Message, gate::Gate};

/// The input thread; dropping this ends it (on Unix), so that nobody takes keys that are no longer ours.
pub(super) struct Input {
    #[cfg(unix)]
    waker: Option<mio::Waker>,
    gate: Arc<Gate>,
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
fn unwatched(send: &Sender<Message>, gate: &Gate) -> io::Result<()> {
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
    pub(super) fn listen(send: Sender<Message>) -> io::Result<Self> {
        let gate = Arc::new(Gate::default());
        let ours = Arc::clone(&gate);
        thread::Builder::new().name("input".into()).spawn(move || {
            let _ = unwatched(&send, &ours);
            let _ = send.send(Message::Gone);
        })?;
        Ok(Self { gate })
    }
}

#[cfg(unix)]
mod watch {
    use std::{
        io,
        os::fd::{AsRawFd, RawFd},
        sync::{Arc, mpsc::Sender},
        thread,
    };

    use mio::{Events, Interest, Poll, Token, Waker, unix::SourceFd};

    use super::{Gate, Input, MOMENT, Message, read_all, unwatched};

    const TERMINAL: Token = Token(0);
    const ENOUGH: Token = Token(1);

    impl Input {
        /// Starts the thread.
        pub(in super::super) fn listen(send: Sender<Message>) -> io::Result<Self> {
            let poll = Poll::new()?;
            let descriptor = io::stdin().as_raw_fd();
            let watched =
                poll.registry().register(&mut SourceFd(&descriptor), TERMINAL, Interest::READABLE).is_ok();
            let waker = if watched { Some(Waker::new(poll.registry(), ENOUGH)?) } else { None };
            let gate = Arc::new(Gate::default());
            let ours = Arc::clone(&gate);
            thread::Builder::new().name("input".into()).spawn(move || {
                let ended = if watched {
                    watch(poll, descriptor, &send, &ours)
                } else {
                    unwatched(&send, &ours).map(|()| true)
                };
                if !matches!(ended, Ok(false)) {
                    let _ = send.send(Message::Gone);
                }
            })?;
            Ok(Self { waker, gate })
        }
    }

    /// Reads until the terminal is gone (`true`) or nobody listens any more (`false`).
    fn watch(mut poll: Poll, descriptor: RawFd, send: &Sender<Message>, gate: &Gate) -> io::Result<bool> {
        let mut events = Events::with_capacity(4);
        loop {
            match poll.poll(&mut events, None) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            }
            for event in &events {
                if event.token() == ENOUGH {
                    return Ok(false);
                }
                if event.is_read_closed() || event.is_error() {
                    return Ok(true);
                }
            }
            let passed = gate.pass();
            if !read_all(send, MOMENT)? {
                return Ok(false);
            }
            drop(passed);
            // Asks anew: mio tells only of changes, and not all that there was may have been read.
            poll.registry().reregister(&mut SourceFd(&descriptor), TERMINAL, Interest::READABLE)?;
        }
    }
}
