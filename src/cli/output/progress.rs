//! Says on a terminal that something takes a while, in one line that does not move, and wipes it; nothing else.

use std::io::{self, IsTerminal, Write};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::text::{Text, width};

/// How long something may last before it is said.
const A_WHILE: Duration = Duration::from_millis(500);

/// As long as this is there, something lasts. Dropping it wipes the line.
pub struct Progress(Option<(Sender<()>, JoinHandle<()>)>);

impl Progress {
    /// From now on something lasts, and these words say what it is; only if somebody sees standard error.
    pub fn begin(id: &str, text: &Text) -> Self {
        if !io::stderr().is_terminal() {
            return Self(None);
        }
        let words = text.get(id);
        let (end, ended) = mpsc::channel();
        let line = thread::Builder::new().name("progress".into()).spawn(move || {
            if ended.recv_timeout(A_WHILE) == Err(RecvTimeoutError::Timeout) {
                say(&words);
                let _ = ended.recv();
                // Spaces, because not every terminal knows how to clear a line.
                say(&format!("\r{}\r", " ".repeat(width(&words))));
            }
        });
        Self(line.ok().map(|line| (end, line)))
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((end, line)) = self.0.take() {
            drop(end);
            let _ = line.join();
        }
    }
}

fn say(words: &str) {
    let mut out = io::stderr().lock();
    let _ = out.write_all(words.as_bytes()).and_then(|()| out.flush());
}
