//! Reads the terminal where it can be watched; must never wait inside a read.

use std::{
    io,
    os::fd::{AsRawFd, RawFd},
    sync::{Arc, mpsc::Sender},
    thread,
    time::Duration,
};

use crossterm::event::Event;
use mio::{Events, Interest, Poll, Token, Waker, unix::SourceFd};
use rustix::event::{PollFd, PollFlags, Timespec};

use super::key_assembler::{Held, KeyAssembler};
use super::read_gate::ReadGate;
use super::{Input, unwatched};
use crate::terminal::message::Message;

const TERMINAL: Token = Token(0);
const ENOUGH: Token = Token(1);
/// How long a paste may stand still before what came is shown.
const PASTE_PAUSE: Duration = Duration::from_millis(500);

impl Input {
    /// Starts the thread. The rest of a key may come `key_wait` after its beginning.
    pub(in super::super) fn listen(send: Sender<Message>, key_wait: Duration) -> io::Result<Self> {
        let poll = Poll::new()?;
        let descriptor = io::stdin().as_raw_fd();
        let watched =
            poll.registry().register(&mut SourceFd(&descriptor), TERMINAL, Interest::READABLE).is_ok();
        let waker = if watched { Some(Waker::new(poll.registry(), ENOUGH)?) } else { None };
        let gate = Arc::new(ReadGate::default());
        let ours = Arc::clone(&gate);
        let thread = thread::Builder::new().name("input".into()).spawn(move || {
            let ended = if watched {
                let mut reader = Reader { descriptor, send: &send, keys: KeyAssembler::default(), key_wait };
                let ended = reader.watch(poll, &ours);
                let rest = reader.keys.end();
                reader.hand_over(rest);
                ended
            } else {
                unwatched(&send, &ours).map(|()| true)
            };
            if !matches!(ended, Ok(false)) {
                let _ = send.send(Message::Gone);
            }
        })?;
        Ok(Self { waker, thread: Some(thread), gate })
    }
}

/// What came of reading once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Got {
    /// There may be more.
    Some,
    /// There is nothing now.
    Nothing,
    /// The terminal is gone, or nobody listens.
    Over,
}

struct Reader<'s> {
    descriptor: RawFd,
    send: &'s Sender<Message>,
    keys: KeyAssembler,
    key_wait: Duration,
}

impl Reader<'_> {
    /// Reads until the terminal is gone (`true`) or nobody listens any more (`false`).
    fn watch(&mut self, mut poll: Poll, gate: &ReadGate) -> io::Result<bool> {
        let mut events = Events::with_capacity(4);
        loop {
            let times = gate.times();
            let wait = self.keys.held().map(|held| match held {
                Held::Key => self.key_wait,
                Held::Paste => self.key_wait.max(PASTE_PAUSE),
            });
            match poll.poll(&mut events, wait) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                other => other?,
            }
            if events.is_empty() {
                let late = self.keys.enough();
                if !self.hand_over(late) {
                    return Ok(false);
                }
                continue;
            }
            if events.iter().any(|event| event.token() == ENOUGH) {
                // After a quiet end what is typed ahead is for the shell.
                if gate.is_last() && events.iter().any(|event| event.token() == TERMINAL) {
                    self.read()?;
                }
                return Ok(false);
            }
            for event in &events {
                if event.is_read_closed() || event.is_error() {
                    // What was typed before that may still be there.
                    while self.read()? == Got::Some {}
                    return Ok(true);
                }
            }
            let passed = gate.pass();
            // If it was lent meanwhile, whatever there was to read is gone.
            if gate.times() == times && self.read()? == Got::Over {
                return Ok(true);
            }
            drop(passed);
            // Asks anew: mio tells only of changes, and not all that there was may have been read.
            poll.registry().reregister(&mut SourceFd(&self.descriptor), TERMINAL, Interest::READABLE)?;
        }
    }

    /// Reads once, if there is anything, and hands over what is whole.
    fn read(&mut self) -> io::Result<Got> {
        use rustix::io::Errno;
        let terminal = rustix::stdio::stdin();
        // Whoever woke us may have meant another reader, who was quicker.
        match rustix::event::poll(&mut [PollFd::new(&terminal, PollFlags::IN)], Some(&Timespec::default())) {
            Ok(0) => return Ok(Got::Nothing),
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(Got::Some),
            Err(error) => return Err(error.into()),
        }
        let mut bytes = [0; 4096];
        let count = match rustix::io::read(terminal, &mut bytes) {
            Ok(count) => count,
            Err(Errno::INTR) => return Ok(Got::Some),
            Err(Errno::AGAIN) => return Ok(Got::Nothing),
            Err(error) => return Err(error.into()),
        };
        let events = self.keys.take(bytes.get(..count).unwrap_or_default());
        Ok(if self.hand_over(events) && count > 0 { Got::Some } else { Got::Over })
    }

    /// Whether somebody listens.
    fn hand_over(&self, events: Vec<Event>) -> bool {
        let no_release = |event: &Event| !matches!(event, Event::Key(key) if key.is_release());
        events.into_iter().filter(no_release).all(|event| self.send.send(Message::Input(event)).is_ok())
    }
}
