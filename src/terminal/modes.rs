//! The modes we put the terminal in and take it out of, on every way out; must never show what a person wrote.

use std::{
    io::{self, Write},
    panic,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use crossterm::{
    cursor::{SetCursorStyle, Show},
    event::{
        DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste,
        EnableFocusChange,
    },
    execute,
    style::{Print, ResetColor},
    terminal::{
        EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode,
        enable_raw_mode,
    },
};

/// Says nothing about who uses this or what for.
const TITLE: &str = "Terminal";
const SAVE_TITLE: &str = "\x1b[22;0t";
const RESTORE_TITLE: &str = "\x1b[23;0t";

/// What std hands to a panic hook.
type Hook = Box<dyn Fn(&panic::PanicHookInfo<'_>) + Sync + Send + 'static>;

/// The modes of the terminal, and whether they are ours now. Dropping gives them back.
pub(super) struct Modes {
    taken: Arc<AtomicBool>,
    hook_before: Arc<Hook>,
}

impl Modes {
    /// Takes the terminal and sees to it that a panic of this thread gives it back too.
    pub(super) fn take() -> io::Result<Self> {
        let taken = Arc::new(AtomicBool::new(false));
        let hook_before = Arc::new(panic::take_hook());
        panic::set_hook(own_hook(Arc::clone(&taken), Arc::clone(&hook_before)));
        let modes = Self { taken, hook_before };
        modes.retake()?;
        Ok(modes)
    }

    /// Takes the terminal again after it was given back.
    pub(super) fn retake(&self) -> io::Result<()> {
        self.taken.store(true, Ordering::SeqCst);
        enable_raw_mode()?;
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            Print(SAVE_TITLE),
            SetTitle(TITLE),
            EnableBracketedPaste,
            EnableFocusChange,
        )
    }

    /// Whether the terminal is ours now.
    pub(super) fn taken(&self) -> bool {
        self.taken.load(Ordering::SeqCst)
    }

    /// Gives the terminal back, once; errors are of no use to anybody here.
    pub(super) fn give_back(&self) {
        give_back(&self.taken);
    }
}

impl Drop for Modes {
    fn drop(&mut self) {
        self.give_back();
        // While this thread panics std allows no other hook; ours then stays, and does nothing any more.
        if !thread::panicking() {
            let before = Arc::clone(&self.hook_before);
            panic::set_hook(Box::new(move |info| before(info)));
        }
    }
}

fn give_back(taken: &AtomicBool) {
    if !taken.swap(false, Ordering::SeqCst) {
        return;
    }
    let _ = disable_raw_mode();
    let _ = execute!(
        io::stdout(),
        EndSynchronizedUpdate,
        DisableMouseCapture,
        DisableFocusChange,
        DisableBracketedPaste,
        ResetColor,
        SetCursorStyle::DefaultUserShape,
        Show,
        LeaveAlternateScreen,
        Print(RESTORE_TITLE),
    );
}

/// Gives the terminal back, then says only where it went wrong: the message of a panic may hold what a person wrote.
/// Whoever sets `RUST_BACKTRACE` looks for a defect and gets everything. Panics of other threads stay off the screen.
fn own_hook(taken: Arc<AtomicBool>, before: Arc<Hook>) -> Hook {
    let owner = thread::current().id();
    Box::new(move |info| {
        if thread::current().id() != owner {
            return;
        }
        give_back(&taken);
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|value| value != "0") {
            before(info);
        } else if let Some(place) = info.location() {
            let _ = writeln!(io::stderr(), "{}:{}", place.file(), place.line());
        }
    })
}
