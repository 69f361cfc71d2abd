//! Runs the real program call by call, and makes one of its calls fail or its last; must never leave a process behind.

use std::collections::HashMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace::{self, Options};
use nix::sys::signal::{self, Signal};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;

use super::calls::{self, Call, Kind, Registers};

/// What happens to a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    /// Nothing; what it changes is noted.
    Record,
    KillBefore(usize),
    /// Half of the bytes are written, then the end.
    KillIn(usize),
    KillAfter(usize),
    /// The program stops, and is not followed any more.
    StopAfter(usize),
    /// The call fails; lasting: every later one that this error can meet, too.
    Fail {
        at: usize,
        error: Errno,
        lasting: bool,
    },
    /// Half of the bytes are written, and the program is told so.
    Short {
        at: usize,
        lasting: bool,
    },
}

/// More calls than any operation makes, also under errors.
const ENDLESS: usize = 50_000;

/// What a run did to the disk, in its order.
#[derive(Debug, Clone)]
pub enum Event {
    Call(Call),
    /// The contents of a file after a call.
    Contents(PathBuf, Vec<u8>),
    /// What a person could read.
    Said(String),
}

impl Event {
    /// What happened, in a few words.
    pub fn words(&self) -> String {
        match self {
            Event::Call(call) => format!("after {:?} {} {:?}", call.kind, call.path.display(), call.to),
            Event::Contents(path, bytes) => format!("after {} held {} bytes", path.display(), bytes.len()),
            Event::Said(words) => format!("after it said {words:?}"),
        }
    }
}

/// How a run went.
#[derive(Debug)]
pub struct Run {
    /// The calls that touched a file of the folder, in their order.
    pub calls: Vec<Call>,
    pub events: Vec<Event>,
    /// None when it was killed.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A call that is being made.
struct Pending {
    call: Call,
    number: usize,
}

struct Tracer<'a> {
    folder: &'a Path,
    plan: Plan,
    started: bool,
    pending: HashMap<Pid, Option<Pending>>,
    /// What takes the place of a call's result.
    result: HashMap<Pid, i64>,
    calls: Vec<Call>,
    events: Vec<Event>,
    /// Whether it is to stop here.
    stops: bool,
}

/// Runs a program that stops itself first; see [`stopped`].
pub fn trace(folder: &Path, mut command: Command, plan: Plan) -> Run {
    let mut tracer = Tracer::new(folder, plan);
    let mut child = spawn(&mut command);
    drop(command);
    let code = tracer.run(Pid::from_raw(child.id() as i32));
    Run {
        calls: tracer.calls,
        events: tracer.events,
        code,
        out: read(&mut child, true),
        err: read(&mut child, false),
    }
}

/// Runs a program up to the end of this call, where it stays until somebody lets it go on.
pub fn stop_after(folder: &Path, mut command: Command, number: usize) -> Child {
    let child = spawn(&mut command);
    let code = Tracer::new(folder, Plan::StopAfter(number)).run(Pid::from_raw(child.id() as i32));
    assert_eq!(code, None, "it ended before call {number}");
    child
}

fn spawn(command: &mut Command) -> Child {
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Another program as a command that stops until it is traced; the shell starts it with these words.
pub fn stopped(program: &Path, words: &str) -> Command {
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("kill -STOP $$; exec \"$0\" {words}")).arg(program);
    command
}

fn read(child: &mut Child, out: bool) -> String {
    let mut bytes = Vec::new();
    if out {
        child.stdout.take().unwrap().read_to_end(&mut bytes).unwrap();
    } else {
        child.stderr.take().unwrap().read_to_end(&mut bytes).unwrap();
    }
    String::from_utf8(bytes).unwrap()
}

impl<'a> Tracer<'a> {
    fn new(folder: &'a Path, plan: Plan) -> Self {
        let (pending, result) = (HashMap::new(), HashMap::new());
        Self {
            folder,
            plan,
            started: false,
            pending,
            result,
            calls: Vec::new(),
            events: Vec::new(),
            stops: false,
        }
    }

    fn run(&mut self, process: Pid) -> Option<i32> {
        waitpid(process, Some(WaitPidFlag::WUNTRACED)).unwrap();
        let options = Options::PTRACE_O_TRACESYSGOOD
            | Options::PTRACE_O_TRACECLONE
            | Options::PTRACE_O_TRACEFORK
            | Options::PTRACE_O_TRACEVFORK
            | Options::PTRACE_O_TRACEEXEC
            | Options::PTRACE_O_EXITKILL;
        ptrace::seize(process, options).unwrap();
        signal::kill(process, Signal::SIGCONT).unwrap();
        // Only what this thread started: the tests beside it trace, too.
        let whom = WaitPidFlag::__WALL | WaitPidFlag::__WNOTHREAD;
        loop {
            match waitpid(None, Some(whom)).unwrap() {
                WaitStatus::Exited(ended, code) if ended == process => return Some(code),
                WaitStatus::Signaled(ended, signal, _) if ended == process => {
                    assert!(signal == Signal::SIGKILL, "ended by {signal}");
                    return None;
                }
                WaitStatus::PtraceSyscall(stopped) => {
                    self.at_call(process, stopped);
                    if self.stops {
                        let_others_go(process, stopped);
                        ptrace::detach(stopped, Signal::SIGSTOP).unwrap();
                        return None;
                    }
                    go_on(stopped, None);
                }
                WaitStatus::PtraceEvent(stopped, _, event) => {
                    if event == libc::PTRACE_EVENT_EXEC {
                        self.started = true;
                    }
                    go_on(stopped, None);
                }
                WaitStatus::Stopped(stopped, signal) => go_on(stopped, Some(signal)),
                _ => {}
            }
        }
    }

    /// At the entry of a call, or at its end.
    fn at_call(&mut self, process: Pid, thread: Pid) {
        // A thread that a kill met is gone.
        let Ok(registers) = ptrace::getregs(thread) else { return };
        match self.pending.remove(&thread) {
            None => {
                let pending = if self.started { self.enter(process, thread, registers) } else { None };
                self.pending.insert(thread, pending);
            }
            Some(pending) => self.leave(process, thread, registers, pending),
        }
    }

    fn enter(&mut self, process: Pid, thread: Pid, registers: Registers) -> Option<Pending> {
        if self.plan == Plan::Record && is_said(&registers) {
            let words = calls::bytes(thread, registers.rsi, registers.rdx as usize);
            self.events.push(Event::Said(String::from_utf8_lossy(&words).into_owned()));
        }
        if calls::hides_memory(&registers) {
            self.pass_over(thread, registers, 0);
        }
        let call = calls::call_below(self.folder, thread, &registers)?;
        let number = self.calls.len();
        assert!(number < ENDLESS, "it does not end: {call:?}, {:?}", self.plan);
        self.calls.push(call.clone());
        let half = || Registers { rdx: registers.rdx / 2, ..registers };
        match self.plan {
            Plan::KillBefore(at) if at == number => kill(process),
            Plan::KillIn(at) if at == number => ptrace::setregs(thread, half()).unwrap(),
            Plan::Short { at, lasting }
                if at == number || lasting && number > at && call.kind == Kind::Write =>
            {
                ptrace::setregs(thread, Registers { rdx: registers.rdx.div_ceil(2), ..registers }).unwrap();
            }
            Plan::Fail { at, error, lasting } => {
                let meets = error == Errno::EIO || call.kind.changes();
                if at == number || lasting && number > at && meets {
                    self.pass_over(thread, registers, -(error as i64));
                }
            }
            _ => {}
        }
        Some(Pending { call, number })
    }

    /// A call that does nothing takes the place of this one.
    fn pass_over(&mut self, thread: Pid, registers: Registers, result: i64) {
        let nothing = Registers { orig_rax: libc::SYS_getpid as u64, ..registers };
        ptrace::setregs(thread, nothing).unwrap();
        self.result.insert(thread, result);
    }

    fn leave(&mut self, process: Pid, thread: Pid, registers: Registers, pending: Option<Pending>) {
        if let Some(result) = self.result.remove(&thread) {
            ptrace::setregs(thread, Registers { rax: result as u64, ..registers }).unwrap();
        }
        let Some(Pending { call, number }) = pending else { return };
        if self.plan == Plan::KillAfter(number) || self.plan == Plan::KillIn(number) {
            kill(process);
        }
        self.stops = self.plan == Plan::StopAfter(number);
        if self.plan == Plan::Record && (registers.rax as i64) >= 0 {
            let path = self.folder.join(&call.path);
            let changed = matches!(call.kind, Kind::Write | Kind::Truncate | Kind::Create);
            let contents = if changed { fs::read(&path).ok() } else { None };
            let place = call.path.clone();
            self.events.push(Event::Call(call));
            self.events.extend(contents.map(|contents| Event::Contents(place, contents)));
        }
    }
}

/// Whether a call writes to standard output or standard error.
fn is_said(registers: &Registers) -> bool {
    let writes = registers.orig_rax as i64 == libc::SYS_write;
    writes && [1, 2].contains(&registers.rdi)
}

fn kill(process: Pid) {
    signal::kill(process, Signal::SIGKILL).unwrap();
}

/// No other thread of a process stays in our hands: it would stand still for ever at its next call.
fn let_others_go(process: Pid, stopped: Pid) {
    let threads = fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let named = threads.filter_map(|thread| thread.ok()?.file_name().to_str()?.parse().ok());
    for thread in named.map(Pid::from_raw).filter(|thread| *thread != stopped) {
        // It may end meanwhile.
        if ptrace::interrupt(thread).is_ok() && waitpid(thread, Some(WaitPidFlag::__WALL)).is_ok() {
            let _ = ptrace::detach(thread, None);
        }
    }
}

/// Lets a thread go on to its next call; one that is gone by now needs nothing.
fn go_on(thread: Pid, signal: Option<Signal>) {
    match ptrace::syscall(thread, signal) {
        Ok(()) | Err(Errno::ESRCH) => {}
        Err(error) => panic!("{error}"),
    }
}
