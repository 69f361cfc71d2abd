//! A real program in a real (pseudo) terminal, read by a terminal emulator; must never sleep and hope.

use std::{
    collections::BTreeMap,
    env,
    ffi::{OsStr, OsString},
    io::{Read, Write},
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Condvar, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use mio::{Events, Interest, Poll, Token, Waker, unix::SourceFd};
use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use super::bytes;
use super::keys;
use super::seen::{Modes, Seen, Shared, find_last, inside_a_picture, modes, nonzero, screen};

/// How long anything may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(20);
const OUTPUT: Token = Token(0);
const CLOSE: Token = Token(1);

/// What to start, and how.
pub struct Start {
    program: PathBuf,
    arguments: Vec<OsString>,
    environment: BTreeMap<OsString, OsString>,
    size: (u16, u16),
}

/// A program in a terminal. Dropping it kills the program.
pub struct Pty {
    shared: Arc<Shared>,
    process: u32,
    /// `None` once closed.
    terminal: Option<Held>,
}

/// What keeps the terminal open.
struct Held {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    reader: thread::JoinHandle<()>,
    wake_reader: Waker,
}

impl Start {
    /// Starts `program` at 80x24 with an environment of nothing but `TERM`, `LANG` and what [`Start::env`] adds.
    pub fn new(program: impl AsRef<Path>) -> Self {
        let environment = [("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("TZ", "Europe/Amsterdam")];
        Self {
            program: program.as_ref().to_owned(),
            arguments: Vec::new(),
            environment: environment.map(|(name, value)| (name.into(), value.into())).into(),
            size: (80, 24),
        }
    }

    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    pub fn args<A: Into<OsString>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    pub fn env(mut self, name: impl Into<OsString>, value: impl Into<OsString>) -> Self {
        self.environment.insert(name.into(), value.into());
        self
    }

    /// On the real clock.
    pub fn with_a_running_clock(mut self) -> Self {
        self.environment.remove(OsStr::new("VERBINDING_NOW"));
        self
    }

    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    pub fn spawn(self) -> Pty {
        let (columns, rows) = self.size;
        let pair = native_pty_system().openpty(pty_size(columns, rows)).unwrap();
        let mut command = CommandBuilder::new(&self.program);
        command.args(&self.arguments);
        command.env_clear();
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        command.cwd(env::temp_dir());
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let shared = Arc::new(Shared {
            seen: Mutex::new(Seen {
                emulator: vt100::Parser::new(nonzero(rows), nonzero(columns), 0),
                raw: Vec::new(),
                silent: false,
                exit: None,
            }),
            changed: Condvar::new(),
        });
        let process = child.process_id().unwrap();

        // The reader holds the terminal open too, so it must be woken to let go of it: hence a poll and not a plain read.
        let poll = Poll::new().unwrap();
        let wake_reader = Waker::new(poll.registry(), CLOSE).unwrap();
        let descriptor = pair.master.as_raw_fd().unwrap();
        let output = pair.master.try_clone_reader().unwrap();
        let to_reader = Arc::clone(&shared);
        let reader = thread::spawn(move || read(poll, descriptor, output, &to_reader));
        let to_waiter = Arc::clone(&shared);
        thread::spawn(move || {
            let status = child.wait().unwrap();
            to_waiter.change(|seen| seen.exit = Some(status));
        });
        let writer = pair.master.take_writer().unwrap();
        Pty { shared, process, terminal: Some(Held { master: pair.master, writer, reader, wake_reader }) }
    }
}

impl Pty {
    /// Types text, letter by letter as the keyboard sends it.
    pub fn type_text(&mut self, text: &str) {
        self.send(text.as_bytes());
    }

    /// Presses one key by name: `Enter`, `C-s`, `BackTab`, …; see `keys.rs`. After `Esc`, wait for what it does before
    /// the next key: together they would be Alt.
    pub fn key(&mut self, name: &str) {
        self.send(&bytes::encode(keys::named(name)));
    }

    /// Presses the keys of a key string: `jj<Enter>`.
    pub fn keys(&mut self, written: &str) {
        self.send(&bytes::bytes(written));
    }

    /// Pastes text as a terminal does: in brackets, line ends as carriage returns.
    pub fn paste(&mut self, text: &str) {
        assert!(self.modes().bracketed_paste, "the program did not ask for pastes in brackets");
        self.send(format!("\x1b[200~{}\x1b[201~", text.replace('\n', "\r")).as_bytes());
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) {
        let held = self.terminal.as_mut().expect("the terminal is closed");
        held.writer.write_all(bytes).unwrap();
        held.writer.flush().unwrap();
    }

    /// Waits until `text` is on the screen.
    pub fn until(&self, text: &str) {
        self.wait_for(&format!("“{text}”"), |seen| screen(seen).contains(text));
    }

    /// Waits until `text` is no longer on the screen.
    pub fn until_gone(&self, text: &str) {
        self.wait_for(&format!("“{text}” to go"), |seen| !screen(seen).contains(text));
    }

    /// Waits until the screen is as `good` says; for what passes by too quickly to be waited for by its text.
    pub fn until_that(&self, what: &str, good: impl Fn(&str) -> bool) {
        self.wait_for(what, |seen| good(&screen(seen)));
    }

    /// Waits until what the program has written so far holds `bytes`.
    pub fn until_raw(&self, bytes: &str) {
        self.wait_for(&format!("{bytes:?}"), |seen| find_last(&seen.raw, bytes.as_bytes()).is_some());
    }

    /// The screen as text: one line a row, blanks at the end left out. Never half a picture.
    pub fn screen(&self) -> String {
        self.wait_for("a whole picture", |_| true);
        screen(&self.shared.seen())
    }

    /// All that the program has written so far.
    pub fn raw(&self) -> Vec<u8> {
        self.shared.seen().raw.clone()
    }

    /// Waits until the program writes nothing for this time; panics if it goes on and on.
    pub fn until_still(&self, time: Duration) {
        let end = Instant::now() + PATIENCE;
        while self.written_within(time) > 0 {
            assert!(Instant::now() < end, "it goes on writing; on the screen:\n{}", self.screen());
        }
    }

    /// How many bytes the program writes in this time, which is part of what is tested.
    pub fn written_within(&self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let mut seen = self.shared.seen();
        let before = seen.raw.len();
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return seen.raw.len() - before;
            }
            seen = self.shared.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// The modes that the program has put the terminal in.
    pub fn modes(&self) -> Modes {
        modes(&self.shared.seen())
    }

    /// Waits until the terminal is in just these modes.
    pub fn until_modes(&self, expected: Modes) {
        self.wait(PATIENCE, &format!("{expected:?}"), |seen| (modes(seen) == expected).then_some(()));
    }

    /// Gives the terminal another size.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.shared.change(|seen| seen.emulator.screen_mut().set_size(nonzero(rows), nonzero(columns)));
        let held = self.terminal.as_ref().expect("the terminal is closed");
        held.master.resize(pty_size(columns, rows)).unwrap();
    }

    /// The process of the program.
    #[cfg(target_os = "linux")]
    pub fn process(&self) -> u32 {
        self.process
    }

    /// Sends a signal by name: `TERM`, `KILL`, `CONT`.
    pub fn kill(&self, signal: &str) {
        assert!(kill(self.process, signal), "kill -{signal}");
    }

    /// Waits until the process is stopped, as the system says it.
    #[cfg(target_os = "linux")]
    pub fn until_stopped(&self) {
        let start = Instant::now();
        while !std::fs::read_to_string(format!("/proc/{}/stat", self.process)).unwrap().contains(") T ") {
            assert!(start.elapsed() < PATIENCE, "it does not stop");
            thread::yield_now();
        }
    }

    /// Closes the terminal, as closing its window does.
    pub fn close(&mut self) {
        if let Some(held) = self.terminal.take() {
            held.wake_reader.wake().unwrap();
            held.reader.join().unwrap();
        }
    }

    /// Waits until the program has ended and all that it wrote has been read.
    pub fn wait_exit(&self) -> ExitStatus {
        self.exits_within(PATIENCE)
    }

    /// The same, within a time that is part of what is tested.
    pub fn exits_within(&self, time: Duration) -> ExitStatus {
        let open = self.terminal.is_some();
        self.wait(time, "the end", |seen| seen.exit.clone().filter(|_| seen.silent || !open))
    }

    /// Processor time the program has used so far, its own and the system's for it; Linux only.
    #[cfg(target_os = "linux")]
    pub fn processor_time(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process)).unwrap();
        // The second field is the name in brackets; the 14th and 15th are the times in hundredths of a second.
        let fields: Vec<&str> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
        Duration::from_millis(10 * (fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()))
    }

    /// Waits until `good` holds for whole pictures; panics with the screen after 20 seconds.
    fn wait_for(&self, what: &str, mut good: impl FnMut(&Seen) -> bool) {
        self.wait(PATIENCE, what, |seen| (!inside_a_picture(seen) && good(seen)).then_some(()));
    }

    fn wait<T>(&self, time: Duration, what: &str, mut look: impl FnMut(&Seen) -> Option<T>) -> T {
        let end = Instant::now() + time;
        let mut seen = self.shared.seen();
        loop {
            if let Some(found) = look(&seen) {
                return found;
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let (screen, exit) = (screen(&seen), seen.exit.clone());
                drop(seen);
                panic!("waited {time:?} for {what}; exit: {exit:?}; on the screen:\n{screen}");
            }
            seen = self.shared.changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if self.shared.seen().exit.is_none() {
            kill(self.process, "KILL");
        }
        if !thread::panicking() {
            self.close();
        }
    }
}

fn read(mut poll: Poll, descriptor: i32, mut output: Box<dyn Read + Send>, shared: &Shared) {
    let mut events = Events::with_capacity(4);
    let mut buffer = vec![0; 1 << 16];
    poll.registry().register(&mut SourceFd(&descriptor), OUTPUT, Interest::READABLE).unwrap();
    'open: loop {
        match poll.poll(&mut events, None) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            other => other.unwrap(),
        }
        for event in &events {
            if event.token() == CLOSE {
                break 'open;
            }
            match output.read(&mut buffer) {
                Ok(0) | Err(_) => break 'open,
                Ok(count) => shared.change(|seen| {
                    seen.raw.extend_from_slice(&buffer[..count]);
                    seen.emulator.process(&buffer[..count]);
                }),
            }
            // Asks anew whether there is more: one read may not have emptied it.
            poll.registry().reregister(&mut SourceFd(&descriptor), OUTPUT, Interest::READABLE).unwrap();
        }
    }
    shared.change(|seen| seen.silent = true);
}

/// The shell has a `kill` of its own; not every system has the program.
fn kill(process: u32, signal: &str) -> bool {
    Command::new("sh")
        .arg("-c")
        .arg(format!("kill -{signal} {process}"))
        .status()
        .is_ok_and(|status| status.success())
}

fn pty_size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}
