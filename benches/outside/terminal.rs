//! A program in a pseudo terminal, with the moment of every piece that it writes; it judges no time.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A program that wrote nothing for so long has drawn all that it wants to.
const STILL: Duration = Duration::from_millis(40);
/// The longest that anything is waited for.
const PATIENCE: Duration = Duration::from_secs(120);

pub struct Terminal {
    _master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    pieces: Receiver<(Instant, Vec<u8>)>,
    emulator: vt100::Parser,
    began: Instant,
}

impl Terminal {
    /// Starts a program in a terminal of 80x24; time runs from just before.
    pub fn start(program: &Path, arguments: &[&str], home: &Path) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(arguments);
        command.env_clear();
        for (name, value) in super::journals::environment(home) {
            command.env(name, value);
        }
        command.cwd(home);
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
        Self { _master: pair.master, writer, child, pieces, emulator, began }
    }

    /// From the start to the last byte of the picture on which `good` holds and that stays still.
    pub fn until(&mut self, good: impl Fn(&str) -> bool) -> Duration {
        let began = self.began;
        self.since(began, good)
    }

    /// Sends bytes; the time from then to the last byte of what came of it.
    pub fn send(&mut self, bytes: &[u8], good: impl Fn(&str) -> bool) -> Duration {
        let began = Instant::now();
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
        self.since(began, good)
    }

    fn since(&mut self, began: Instant, good: impl Fn(&str) -> bool) -> Duration {
        let mut last = None;
        loop {
            // Once it is good, only silence ends the waiting; the time is that of the last piece.
            let patience = if last.is_some() { STILL } else { PATIENCE };
            match self.pieces.recv_timeout(patience) {
                Ok((at, piece)) => {
                    self.emulator.process(&piece);
                    if last.is_some() || good(&self.emulator.screen().contents()) {
                        last = Some(at);
                    }
                }
                Err(RecvTimeoutError::Timeout) if last.is_some() => break,
                Err(error) => panic!("never seen ({error}):\n{}", self.emulator.screen().contents()),
            }
        }
        last.unwrap_or_else(Instant::now).saturating_duration_since(began)
    }

    /// How many bytes come within a time in which nothing is done, and how long the processor is busy.
    pub fn idle(&mut self, time: Duration) -> (usize, Duration) {
        let (until, before) = (Instant::now() + time, self.busy());
        let mut bytes = 0;
        while let Ok((_, piece)) = self.pieces.recv_timeout(until.saturating_duration_since(Instant::now())) {
            bytes += piece.len();
        }
        (bytes, self.busy().saturating_sub(before))
    }

    /// The time that the processor was busy with it.
    fn busy(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process())).unwrap();
        let after = stat.rsplit_once(") ").unwrap().1;
        let ticks: u64 = after.split(' ').skip(11).take(2).map(|word| word.parse::<u64>().unwrap()).sum();
        // Of a hundred a second on every Linux that there is.
        Duration::from_millis(ticks * 10)
    }

    /// The most memory that it had, in KiB.
    pub fn peak(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process())).unwrap();
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
