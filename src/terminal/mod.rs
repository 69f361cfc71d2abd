//! Takes the terminal, drives a program in it, and gives it back on every way out; must never know what the program is about.
//!
//! ```text
//!  input thread --+                        +--> program.event --> Flow
//!                 +--> channel --> loop ---+
//!  signals thread-+                        +--> program.draw, when something changed and the channel is empty
//! ```
//! The loop sleeps in the channel. It wakes up for a message, or when the time is over that the program asked for;
//! a program that asks for nothing costs nothing. While the terminal is lent to another program (an editor) the input
//! thread is held back: it would take keys that are not ours.

mod background;
#[cfg(unix)]
mod decode;
mod external_editor;
mod gate;
mod in_place;
mod input;
mod modes;
mod pace;
#[cfg(unix)]
mod pieces;
mod reach;
#[cfg(unix)]
mod signals;
#[cfg(test)]
mod tests;

use std::{
    collections::VecDeque,
    ffi::OsString,
    io::{self, BufWriter, IsTerminal, Stdout, Write},
    panic::{self, AssertUnwindSafe},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    time::{Duration, Instant},
};

use crossterm::{
    clipboard::CopyToClipboard,
    event::{DisableMouseCapture, EnableMouseCapture},
    execute, queue,
    terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate},
};
use ratatui::{Frame, backend::CrosstermBackend, layout::Rect};

use crate::theme::ColourFilter;
use background::{Heard, Listener};
pub use in_place::InPlace;
use input::Input;
use modes::Modes;
use pace::{Pace, Redraw};

/// What the loop hands to the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key, pasted text, the mouse, focus, or a new size.
    Input(crossterm::event::Event),
    /// The time is over that [`Program::wait`] asked for.
    Tick,
    /// The other program is done that [`Flow::Lend`] asked for.
    Returned(Ended),
}

/// How another program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It was done.
    Well,
    /// It told of an error, or was killed.
    Badly,
    /// It could not be started.
    NotStarted,
}

/// Another program, and what it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditorCommand {
    /// Its name or path.
    pub program: OsString,
    /// Its arguments. Nothing that a person wrote: everybody on the machine can see them.
    pub arguments: Vec<OsString>,
}

/// What the program wants after an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flow {
    /// Nothing to see changed.
    Stay,
    /// Something changed: draw.
    Draw,
    /// Draw everything again, from an empty screen.
    Repaint,
    /// Put these words on the clipboard (OSC 52: the terminal decides whether it may), and draw.
    Copy(String),
    /// Let another program have the terminal until it ends; then [`Event::Returned`] comes, and everything is drawn again.
    OpenEditor(EditorCommand),
    /// Go to the background, as Ctrl-Z does; nothing on Windows.
    Suspend,
    /// Done.
    Quit,
}

/// Why the loop ended. The terminal was given back before anybody gets to see this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The program was done.
    Quit,
    /// A signal asked for it (its number: 2, 3 or 15); the program kept its drafts.
    Signal(i32),
    /// The terminal is gone, or can no longer be written to; the program kept its drafts. Print nothing.
    Gone,
    /// A defect: the program panicked; it was asked to keep its drafts. Say so, in one sentence.
    Broken,
}

/// What the loop drives: the app, or a stand-in in tests.
pub trait Program {
    /// Takes one event.
    fn event(&mut self, event: Event) -> Flow;

    /// Paints what is.
    fn draw(&mut self, frame: &mut Frame);

    /// How long until it wants [`Event::Tick`]; `None` stands still. The time runs from when the program first asks,
    /// again from each tick, and anew when it asks for another length; other events do not put it off.
    fn wait(&self) -> Option<Duration> {
        None
    }

    /// Whether clicks and the wheel should come as events now (the terminal then no longer selects text by itself).
    fn mouse(&self) -> bool {
        false
    }

    /// Whether no colour code may be written.
    fn colourless(&self) -> bool {
        false
    }

    /// Whether it would look different on a light terminal: then the terminal is asked, after the first picture.
    fn asks_background(&self) -> bool {
        false
    }

    /// The terminal's background is light, or dark.
    fn background(&mut self, _light: bool) {}

    /// Keeps what must survive. Called before the program is stopped or ended from outside; the terminal may be gone:
    /// this must not print, draw, or ask anything. Called again after a panic inside the program.
    fn keep(&mut self);
}

/// What the other threads tell the loop.
#[derive(Debug)]
#[cfg_attr(not(unix), allow(dead_code, reason = "Windows has no such signals"))]
enum Message {
    Input(crossterm::event::Event),
    /// The same, known not to be an answer of the terminal.
    Heard(crossterm::event::Event),
    /// The terminal went away.
    Gone,
    /// A signal that ends.
    End(i32),
    /// Asked from outside to go to the background.
    Suspend,
    /// Back from the background.
    Continue,
    /// The other program in this terminal ended.
    Returned(Ended),
}

/// What pictures are drawn on.
type Screen = ratatui::Terminal<InPlace<CrosstermBackend<BufWriter<ColourFilter<Stdout>>>>>;

/// The terminal, in our hands: raw, on its other screen. Dropping it gives it back.
pub struct Terminal {
    modes: Modes,
    screen: Option<Screen>,
    messages: Receiver<Message>,
    /// For threads that begin later.
    send: Sender<Message>,
    mouse: bool,
    colourless: Arc<AtomicBool>,
    listener: Listener,
    /// Events that were held back and are next.
    held: VecDeque<crossterm::event::Event>,
    input: Input,
}

impl Terminal {
    /// Takes the terminal; the rest of a key may come `key_wait` after its beginning. Fails, and leaves everything as it
    /// was, when standard input or output is not one.
    pub fn take(key_wait: Duration) -> io::Result<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "this is not a terminal"));
        }
        // crossterm turns every colour change into "reset all" under NO_COLOR; the theme honours NO_COLOR by itself.
        crossterm::style::force_color_output(true);
        let (send, messages) = mpsc::channel();
        #[cfg(unix)]
        signals::listen(send.clone())?;
        let modes = Modes::take()?;
        let colourless = Arc::new(AtomicBool::new(false));
        let writer = BufWriter::with_capacity(1 << 16, ColourFilter::new(io::stdout(), colourless.clone()));
        let screen = ratatui::Terminal::new(InPlace::new(CrosstermBackend::new(writer)))?;
        let input = Input::listen(send.clone(), key_wait)?;
        Ok(Self {
            modes,
            screen: Some(screen),
            messages,
            send,
            mouse: false,
            colourless,
            listener: Listener::default(),
            held: VecDeque::new(),
            input,
        })
    }

    /// Drives `program` until it is done or something ends it, and gives the terminal back.
    pub fn run(mut self, program: &mut impl Program) -> End {
        let end = match panic::catch_unwind(AssertUnwindSafe(|| self.turns(program))) {
            Ok(Ok(end)) => end,
            Ok(Err(_)) => End::Gone,
            Err(_) => End::Broken,
        };
        if end != End::Quit {
            // What it holds may be half changed after a panic, and words come first: ask, and survive the answer. What is
            // there already waits for no last words.
            let _ = panic::catch_unwind(AssertUnwindSafe(|| program.keep()));
            let more = panic::catch_unwind(AssertUnwindSafe(|| self.last_words(end, program)));
            if more.unwrap_or(true) {
                let _ = panic::catch_unwind(AssertUnwindSafe(|| program.keep()));
            }
        }
        if matches!(end, End::Gone | End::Broken) {
            // Its Drop would write: half a picture onto the person's own screen, or to nobody, and panic about that.
            std::mem::forget(self.screen.take());
        }
        end
    }

    fn turns(&mut self, program: &mut impl Program) -> io::Result<End> {
        let mut pace = Pace::default();
        let mut redraw = Redraw::default();
        redraw.soon(Instant::now());
        let mut asks = program.asks_background();
        loop {
            let now = Instant::now();
            self.set_mouse(program.mouse())?;
            self.colourless.store(program.colourless(), Ordering::Relaxed);
            pace.ask(program.wait(), now);
            let flow = if pace.take(now) {
                let flow = program.event(Event::Tick);
                pace.taken(Instant::now());
                flow
            } else {
                if redraw.overdue(now) {
                    self.draw(program)?;
                    redraw.done();
                }
                if asks && redraw.due().is_none() {
                    asks = false;
                    self.ask_background()?;
                }
                let next = match self.held.pop_front() {
                    Some(event) => Ok(Message::Heard(event)),
                    None => self.receive(redraw.due().into_iter().chain(pace.due()).min()),
                };
                match next {
                    Ok(Message::Input(event)) => {
                        match self.listener.hear(event, Instant::now()) {
                            Heard::Nothing => {}
                            Heard::Answer(light) => program.background(light),
                            Heard::Events(events) => self.held.extend(events),
                        }
                        Flow::Stay
                    }
                    Ok(Message::Heard(event)) => {
                        if matches!(event, crossterm::event::Event::Resize(..)) {
                            redraw.settled(Instant::now());
                        }
                        program.event(Event::Input(event))
                    }
                    Ok(Message::Gone) | Err(RecvTimeoutError::Disconnected) => return Ok(End::Gone),
                    Ok(Message::End(signal)) => return Ok(End::Signal(signal)),
                    // Only while the terminal is lent.
                    Ok(Message::Returned(_)) => Flow::Stay,
                    Ok(Message::Suspend) => Flow::Suspend,
                    Ok(Message::Continue) => {
                        self.modes.give_back();
                        self.modes.retake()?;
                        self.mouse = false;
                        Flow::Repaint
                    }
                    Err(RecvTimeoutError::Timeout) => {
                        if redraw.due().is_some_and(|due| due <= Instant::now()) {
                            self.draw(program)?;
                            redraw.done();
                        }
                        Flow::Stay
                    }
                }
            };
            match flow {
                Flow::Stay => {}
                Flow::Draw => redraw.soon(Instant::now()),
                Flow::Repaint => {
                    self.forget_picture()?;
                    redraw.soon(Instant::now());
                }
                Flow::Copy(words) => {
                    execute!(io::stdout(), CopyToClipboard::to_clipboard_from(words))?;
                    redraw.soon(Instant::now());
                }
                Flow::OpenEditor(command) => {
                    if let Some(end) = self.open_editor(&command, program)? {
                        return Ok(end);
                    }
                    self.forget_picture()?;
                    redraw.soon(Instant::now());
                }
                Flow::Suspend => self.suspend(program)?,
                Flow::Quit => return Ok(End::Quit),
            }
        }
    }

    /// The next message, or `Timeout` at `until`.
    fn receive(&self, until: Option<Instant>) -> Result<Message, RecvTimeoutError> {
        match until {
            None => self.messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(until) => self.messages.recv_timeout(until.saturating_duration_since(Instant::now())),
        }
    }

    /// One picture, shown at once by terminals that can.
    fn draw(&mut self, program: &mut impl Program) -> io::Result<()> {
        let Some(screen) = &mut self.screen else { return Ok(()) };
        if !self.modes.taken() {
            return Ok(());
        }
        queue!(screen.backend_mut(), BeginSynchronizedUpdate)?;
        InPlace::draw(screen, |frame| program.draw(frame))?;
        execute!(screen.backend_mut(), EndSynchronizedUpdate)
    }

    /// The next picture starts from an empty screen. Not `Terminal::clear`: that asks the terminal where the cursor
    /// is, and the answer would go to the input thread.
    fn forget_picture(&mut self) -> io::Result<()> {
        let Some(screen) = &mut self.screen else { return Ok(()) };
        if !self.modes.taken() {
            return Ok(());
        }
        queue!(screen.backend_mut(), BeginSynchronizedUpdate)?;
        let size = screen.size()?;
        screen.resize(Rect::from((ratatui::layout::Position::ORIGIN, size)))
    }

    fn set_mouse(&mut self, on: bool) -> io::Result<()> {
        if on == self.mouse || !self.modes.taken() {
            return Ok(());
        }
        self.mouse = on;
        if on {
            execute!(io::stdout(), EnableMouseCapture)
        } else {
            execute!(io::stdout(), DisableMouseCapture)
        }
    }

    /// Stops this process until somebody continues it; `Message::Continue` then takes the terminal again.
    #[cfg(unix)]
    fn suspend(&mut self, program: &mut impl Program) -> io::Result<()> {
        program.keep();
        self.modes.give_back();
        signals::stop()
    }

    #[cfg(not(unix))]
    fn suspend(&mut self, _: &mut impl Program) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if let Some(screen) = &mut self.screen {
            let _ = screen.backend_mut().flush();
        }
        self.modes.give_back();
        // ratatui's Drop complains on standard error when it cannot show the cursor, and panics when that is gone.
        std::mem::forget(self.screen.take());
    }
}
