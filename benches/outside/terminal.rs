//! A program in a pseudo terminal, with the moment of every piece that it writes; it judges no time.

use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A program that wrote nothing for so long has drawn all that it wants to; the same after one key of many.
const STILL: Duration = Duration::from_millis(40);
const STILL_AFTER_KEY: Duration = Duration::from_millis(8);
/// The same after many keys at once, of which the last picture may come late; pieces that change nothing are not waited for.
const STILL_AFTER_MANY: Duration = Duration::from_millis(250);
/// The longest that anything is waited for.
const PATIENCE: Duration = Duration::from_secs(120);

pub struct Terminal {
    _master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    pieces: Receiver<(Instant, Vec<u8>)>,
    emulator: vt100::Parser,
    began: Instant,
    /// Whether the pictures on which times end are printed.
    shows: bool,
}

impl Terminal {
    /// Starts a program in a terminal of 80x24; time runs from just before.
    pub fn start(
        program: &Path,
        words: &[&str],
        environment: Vec<(&'static str, OsString)>,
        folder: &Path,
    ) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(words);
        command.env_clear();
        for (name, value) in environment {
            command.env(name, value);
        }
        command.cwd(folder);
        let mut output = pair.master.try_clone_reader().unwrap();
        let (send, pieces) = channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                if send.send((Instant::now(), buffer[..count].to_vec())).is_err() {
                    break;
                }
            }
        });
        let writer = pair.master.take_writer().unwrap();
        let emulator = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
        let began = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        let shows = std::env::args().any(|word| word == "show");
        Self { _master: pair.master, writer, child, pieces, emulator, began, shows }
    }

    /// From the start to the last byte of the picture on which `good` holds and that stays still.
    pub fn until(&mut self, good: impl Fn(&str) -> bool) -> Duration {
        let began = self.began;
        self.since(began, STILL, good)
    }

    /// Sends bytes; the time from then to the last byte of what came of it, which is a good picture.
    pub fn send(&mut self, bytes: &[u8], good: impl Fn(&str) -> bool) -> Duration {
        let began = self.typed(bytes);
        self.since(began, STILL, good)
    }

    /// One of many keys that each change the picture; the time from it to the last byte of what came of it.
    pub fn key(&mut self, bytes: &[u8]) -> Duration {
        let began = self.typed(bytes);
        self.since(began, STILL_AFTER_KEY, |_| true)
    }

    /// Many keys at once; the time from them to the last piece that changed the picture.
    pub fn many(&mut self, bytes: &[u8]) -> Duration {
        let began = self.typed(bytes);
        self.since(began, STILL_AFTER_MANY, |_| true)
    }

    /// Sends bytes; the time from then to the first good picture, whatever comes after.
    pub fn first(&mut self, bytes: &[u8], good: impl Fn(&str) -> bool) -> Duration {
        let began = self.typed(bytes);
        self.since(began, Duration::ZERO, good)
    }

    /// Types when everything before is seen; the moment of it.
    fn typed(&mut self, bytes: &[u8]) -> Instant {
        while let Ok((_, piece)) = self.pieces.try_recv() {
            self.emulator.process(&piece);
        }
        let began = Instant::now();
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
        began
    }

    fn since(&mut self, began: Instant, still: Duration, good: impl Fn(&str) -> bool) -> Duration {
        let mut last = None;
        let end = Instant::now() + PATIENCE;
        loop {
            // Once it is good, only silence ends the waiting; the time is that of the last piece.
            let patience = if last.is_some() { still } else { end.saturating_duration_since(Instant::now()) };
            match self.pieces.recv_timeout(patience) {
                Ok((at, piece)) => {
                    let before =
                        (still == STILL_AFTER_MANY).then(|| self.emulator.screen().contents_formatted());
                    self.emulator.process(&piece);
                    if before.is_some_and(|before| before == self.emulator.screen().contents_formatted()) {
                        continue;
                    }
                    let is_good = good(&self.emulator.screen().contents());
                    if is_good && still.is_zero() {
                        last = Some(at);
                        break;
                    }
                    if last.is_some() || is_good {
                        last = Some(at);
                    }
                }
                Err(RecvTimeoutError::Timeout) if last.is_some() => break,
                Err(error) => panic!("never seen ({error}):\n{}", self.emulator.screen().contents()),
            }
        }
        let time = last.unwrap_or(began).saturating_duration_since(began);
        if self.shows && still != STILL_AFTER_KEY {
            eprintln!("after {time:?}:\n{}\n", self.emulator.screen().contents());
        }
        time
    }

    /// How many bytes come until a moment.
    pub fn written(&mut self, until: Instant) -> usize {
        let mut bytes = 0;
        while let Ok((_, piece)) = self.pieces.recv_timeout(until.saturating_duration_since(Instant::now())) {
            bytes += piece.len();
        }
        bytes
    }

    /// The time that the processor was busy with it, in all its threads.
    pub fn busy(&self) -> Duration {
        let threads = fs::read_dir(format!("/proc/{}/task", self.process())).unwrap();
        let times = threads.filter_map(|thread| {
            let told = fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
            told.split(' ').next()?.parse().ok()
        });
        times.map(Duration::from_nanos).sum()
    }

    /// The most memory that it had, in KiB.
    pub fn peak(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        peak.trim().trim_end_matches(" kB").trim().parse().unwrap()
    }

    fn process(&self) -> u32 {
        self.child.process_id().unwrap()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
