//! Another program has the terminal for a while; it must get every key that is meant for it, and nothing of ours.

use std::{
    ffi::OsStr,
    io,
    path::Path,
    process::{Child, Command, ExitStatus},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use super::event_loop::Terminal;
use super::message::Message;
use super::program::{EditorCommand, End, Ended, Event, Program};
use crate::confinement::{end_editor, start_editor};

/// How long another program gets to end when this one is asked to.
const GRACE: Duration = Duration::from_secs(2);
/// What Ctrl-C and Ctrl-\ in the other program send to this one, too.
const ITS_OWN: [i32; 2] = [2, 3];
const TERM: i32 = 15;
const HANGUP: i32 = 1;

impl EditorCommand {
    /// Runs it where no program has the terminal, with one more argument, until it ends. What stops it with Ctrl-C does
    /// not end this process meanwhile.
    ///
    /// # Errors
    /// When signals cannot be listened to.
    pub fn runner(self) -> io::Result<impl Fn(&Path) -> Ended> {
        let alone = Arc::new(AtomicBool::new(true));
        #[cfg(unix)]
        end_only_when(&alone)?;
        Ok(move |path: &Path| {
            alone.store(false, Ordering::SeqCst);
            let mut command = self.clone();
            command.arguments.push(path.into());
            let status = started(&command).and_then(|mut child| child.wait());
            alone.store(true, Ordering::SeqCst);
            status.map_or(Ended::NotStarted, Ended::of)
        })
    }
}

impl Ended {
    fn of(status: ExitStatus) -> Self {
        if status.success() { Self::Well } else { Self::Badly }
    }
}

/// Starts another program. On Windows many editors are started by a script, whose ending people leave out.
fn started(command: &EditorCommand) -> io::Result<Child> {
    let start = |program: &OsStr| {
        let mut child = Command::new(program);
        child.args(&command.arguments);
        start_editor(child)
    };
    match start(&command.program) {
        Err(error) if cfg!(windows) && error.kind() == io::ErrorKind::NotFound => {
            let mut script = command.program.clone();
            script.push(".cmd");
            start(&script)
        }
        other => other,
    }
}

impl Terminal {
    /// Lets `call` have the terminal and tells the program how that ended; the end of everything, if that came meanwhile.
    pub(super) fn open_editor(
        &mut self,
        command: &EditorCommand,
        program: &mut impl Program,
    ) -> io::Result<Option<End>> {
        self.input.hold();
        self.modes.give_back();
        let (ended, end) = match started(command) {
            Ok(child) => self.wait_for(child)?,
            Err(_) => (Some(Ended::NotStarted), None),
        };
        if end.is_none() {
            self.returned = Some(Instant::now());
            self.modes.retake()?;
            self.mouse = false;
            self.input.go_on();
        }
        if let Some(ended) = ended {
            program.event(Event::Returned(ended));
        }
        Ok(end)
    }

    /// Waits for the end of another program, or of this one.
    fn wait_for(&mut self, mut child: Child) -> io::Result<(Option<Ended>, Option<End>)> {
        let (send, id) = (self.send.clone(), child.id());
        thread::Builder::new().name("lent".into()).spawn(move || {
            let _ = send.send(Message::Returned(child.wait().map_or(Ended::Badly, Ended::of)));
        })?;
        loop {
            let (signal, end) = match self.messages.recv() {
                Ok(Message::Returned(ended)) => return Ok((Some(ended), None)),
                Ok(Message::Input(event) | Message::Heard(event)) => {
                    self.held.push_back(event);
                    continue;
                }
                Ok(Message::End(signal)) if ITS_OWN.contains(&signal) => continue,
                Ok(Message::Suspend) => {
                    stop()?;
                    continue;
                }
                Ok(Message::Woken) => {
                    self.woken();
                    continue;
                }
                Ok(Message::Continue) => continue,
                Ok(Message::End(signal)) => (TERM, End::Signal(signal)),
                Ok(Message::Gone) | Err(_) => (HANGUP, End::Gone),
            };
            // The other program holds words, too: it is asked to end first. It may be gone already.
            let _ = end_editor(id, signal);
            return Ok((self.ended_within(GRACE), Some(end)));
        }
    }

    fn ended_within(&self, time: Duration) -> Option<Ended> {
        let until = Instant::now() + time;
        loop {
            match self.messages.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Message::Returned(ended)) => return Some(ended),
                Ok(_) => {}
                Err(_) => return None,
            }
        }
    }
}

/// From now on what Ctrl-C sends ends this process only while `alone`.
#[cfg(unix)]
fn end_only_when(alone: &Arc<AtomicBool>) -> io::Result<()> {
    for signal in ITS_OWN {
        signal_hook::flag::register_conditional_default(signal, Arc::clone(alone))?;
    }
    Ok(())
}

/// Stops as the other program does; not where no shell could ever continue it, for there that one goes on, too.
#[cfg(unix)]
fn stop() -> io::Result<()> {
    if super::signals::is_a_job()? { super::signals::stop() } else { Ok(()) }
}

#[cfg(not(unix))]
fn stop() -> io::Result<()> {
    Ok(())
}
