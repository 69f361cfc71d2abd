//! The two threads that keep more than the rest: one opens what the person named, one starts the person's editor; must never
//! take work of any other kind.
// Elsewhere neither begins.
#![cfg_attr(
    not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64")
    )),
    allow(dead_code)
)]

use std::io::{self, ErrorKind};
use std::process::{Child, Command};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Work with files that the person named.
type Work = Box<dyn FnOnce() + Send>;

/// What the editor's thread can be asked.
enum Editing {
    Start(Box<Command>, Sender<io::Result<Child>>),
    End(u32, i32, Sender<io::Result<()>>),
}

/// The ways to the two threads; unset where nothing was taken from anybody.
struct Outside {
    files: OnceLock<Sender<Work>>,
    editor: OnceLock<Sender<Editing>>,
}

static OUTSIDE: Outside = Outside { files: OnceLock::new(), editor: OnceLock::new() };

/// Does work with a file that the person named where that is possible: on the thread for it, or here if there is none.
///
/// # Errors
/// Those of the work; also when it stopped half way.
pub fn outside<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    let Some(files) = OUTSIDE.files.get() else { return work() };
    let (give, done) = channel();
    let work = move || {
        let _ = give.send(work());
    };
    files.send(Box::new(work)).map_err(|_| gone())?;
    done.recv().map_err(|_| gone())?
}

/// Starts the person's editor with all that the person may do.
///
/// # Errors
/// When it cannot be started.
pub fn start_editor(mut command: Command) -> io::Result<Child> {
    match OUTSIDE.editor.get() {
        None => command.spawn(),
        Some(editor) => asked(editor, |answer| Editing::Start(Box::new(command), answer)),
    }
}

/// Asks the editor to end, by a signal. It may be gone already.
///
/// # Errors
/// When the signal cannot be sent.
pub fn end_editor(process: u32, signal: i32) -> io::Result<()> {
    match OUTSIDE.editor.get() {
        None => send_signal(process, signal),
        Some(editor) => asked(editor, |answer| Editing::End(process, signal, answer)),
    }
}

fn asked<T>(
    editor: &Sender<Editing>,
    question: impl FnOnce(Sender<io::Result<T>>) -> Editing,
) -> io::Result<T> {
    let (give, answer) = channel();
    editor.send(question(give)).map_err(|_| gone())?;
    answer.recv().map_err(|_| gone())?
}

fn gone() -> io::Error {
    io::Error::new(ErrorKind::BrokenPipe, "the thread for this is gone")
}

#[cfg(unix)]
fn send_signal(process: u32, signal: i32) -> io::Result<()> {
    use rustix::process::{Pid, Signal, kill_process};
    let process = i32::try_from(process).ok().and_then(Pid::from_raw);
    match (process, Signal::from_named_raw(signal)) {
        (Some(process), Some(signal)) => Ok(kill_process(process, signal)?),
        _ => Err(ErrorKind::InvalidInput.into()),
    }
}

#[cfg(not(unix))]
fn send_signal(_process: u32, _signal: i32) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Begins the thread that starts the editor; it has what the thread has that calls this.
pub(super) fn begin_editor() -> io::Result<()> {
    let (send, asked) = channel();
    thread::Builder::new().name("editor".into()).spawn(move || edit(&asked))?;
    let _ = OUTSIDE.editor.set(send);
    Ok(())
}

fn edit(asked: &Receiver<Editing>) {
    for asked in asked {
        match asked {
            Editing::Start(mut command, answer) => drop(answer.send(command.spawn())),
            Editing::End(process, signal, answer) => drop(answer.send(send_signal(process, signal))),
        }
    }
}

/// Begins the thread that works with files that the person named; it has what the thread has that calls this. Each piece of
/// work gets a thread of its own, so that a network folder that does not answer holds up nothing else.
pub(super) fn begin_files() -> io::Result<()> {
    let (send, wanted) = channel::<Work>();
    thread::Builder::new().name("files".into()).spawn(move || {
        for work in wanted {
            // What has no thread is dropped, and whoever waits for it hears that.
            let _ = thread::Builder::new().name("file".into()).spawn(work);
        }
    })?;
    let _ = OUTSIDE.files.set(send);
    Ok(())
}
