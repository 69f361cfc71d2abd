//! The event loop: takes the terminal, drives a program in it, and gives it back on every way out; must never read keys itself.

use std::{
    collections::VecDeque,
    io::{self, IsTerminal},
    ops::ControlFlow,
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
    execute,
};
use ratatui::{backend::CrosstermBackend, layout::Rect};

use super::background::{Heard, Listener};
use super::frames::Frames;
use super::in_place::InPlace;
use super::input::Input;
use super::message::Message;
use super::modes::Modes;
use super::program::{End, Event, Flow, Program};
#[cfg(unix)]
use super::signals;
use super::timing::{RedrawTimer, TickTimer, WakeTimer};

/// How long after another program returned a stop may still be meant for that one.
#[cfg(unix)]
const LATE: Duration = Duration::from_secs(1);

/// What pictures are drawn on.
type Screen = ratatui::Terminal<InPlace<CrosstermBackend<Frames>>>;

/// The terminal, in our hands: raw, on its other screen. Dropping it gives it back.
pub struct Terminal {
    pub(super) modes: Modes,
    screen: Option<Screen>,
    /// Whether a look was asked for and not begun.
    asked: Arc<AtomicBool>,
    wakes: WakeTimer,
    /// What the screen writes to.
    frames: Frames,
    pub(super) messages: Receiver<Message>,
    /// For threads that begin later.
    pub(super) send: Sender<Message>,
    pub(super) mouse: bool,
    listener: Listener,
    /// Events that were held back and are next.
    pub(super) held: VecDeque<crossterm::event::Event>,
    /// When another program gave the terminal back.
    #[cfg_attr(not(unix), allow(dead_code))] // only there a program is stopped
    pub(super) returned: Option<Instant>,
    pub(super) input: Input,
}

impl Terminal {
    /// Takes the terminal; the rest of a key may come `key_wait` after its beginning. Fails, and leaves everything as it
    /// was, when standard input or output is not one.
    pub fn take(key_wait: Duration) -> io::Result<Self> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Err(io::Error::new(io::ErrorKind::Unsupported, "this is not a terminal"));
        }
        let (send, messages) = mpsc::channel();
        #[cfg(unix)]
        signals::listen(send.clone())?;
        let modes = Modes::take()?;
        let frames = Frames::new();
        let screen = ratatui::Terminal::new(InPlace::new(CrosstermBackend::new(frames.clone())))?;
        let input = Input::listen(send.clone(), key_wait)?;
        Ok(Self {
            modes,
            screen: Some(screen),
            asked: Arc::default(),
            wakes: WakeTimer::default(),
            frames,
            messages,
            send,
            mouse: false,
            listener: Listener::default(),
            held: VecDeque::new(),
            returned: None,
            input,
        })
    }

    /// Drives `program` until it is done or something ends it, and gives the terminal back.
    pub fn run(mut self, program: &mut impl Program) -> End {
        let (asked, send) = (Arc::clone(&self.asked), self.send.clone());
        program.wake_by(Box::new(move || {
            if !asked.swap(true, Ordering::SeqCst) {
                // Nobody may listen any more.
                let _ = send.send(Message::Woken);
            }
        }));
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

    /// The terminal goes: what was typed and pasted before that still reaches the program, to be kept. Whether there was any.
    fn last_words(&mut self, end: End, program: &mut impl Program) -> bool {
        if end == End::Broken {
            return false;
        }
        #[cfg(unix)]
        self.input.finish();
        let mut events = std::mem::take(&mut self.held);
        events.extend(self.messages.try_iter().filter_map(|message| match message {
            Message::Input(event) | Message::Heard(event) => Some(event),
            _ => None,
        }));
        let any = !events.is_empty();
        for event in events {
            program.event(Event::Input(event));
        }
        any
    }

    fn turns(&mut self, program: &mut impl Program) -> io::Result<End> {
        let mut tick = TickTimer::default();
        let mut redraw = RedrawTimer::default();
        redraw.soon(Instant::now());
        let mut asks = program.asks_background();
        loop {
            let now = Instant::now();
            self.set_mouse(program.mouse())?;
            // The theme honours NO_COLOR by itself. Without colour crossterm ends each picture with a mere reset.
            crossterm::style::force_color_output(!program.colourless());
            tick.ask(program.wait(), now);
            let next = if tick.take(now) {
                let flow = program.event(Event::Tick);
                tick.taken(Instant::now());
                ControlFlow::Continue(flow)
            } else if self.wakes.take(now) {
                let flow = program.event(Event::Woken);
                self.wakes.taken(Instant::now());
                ControlFlow::Continue(flow)
            } else {
                if redraw.overdue(now) {
                    self.draw(program)?;
                    redraw.done();
                }
                if asks && redraw.due().is_none() {
                    asks = false;
                    self.listener.ask()?;
                }
                match self.receive([redraw.due(), tick.due(), self.wakes.due()].into_iter().flatten().min()) {
                    Err(RecvTimeoutError::Timeout) => {
                        if redraw.due().is_some_and(|due| due <= Instant::now()) {
                            self.draw(program)?;
                            redraw.done();
                        }
                        ControlFlow::Continue(Flow::Stay)
                    }
                    Err(RecvTimeoutError::Disconnected) => ControlFlow::Break(End::Gone),
                    Ok(message) => self.take_message(message, program, &mut redraw)?,
                }
            };
            let end = match next {
                ControlFlow::Continue(flow) => self.follow(flow, program, &mut redraw)?,
                ControlFlow::Break(end) => Some(end),
            };
            if let Some(end) = end {
                return Ok(end);
            }
        }
    }

    /// What the program wants after a message, or the end.
    fn take_message(
        &mut self,
        message: Message,
        program: &mut impl Program,
        redraw: &mut RedrawTimer,
    ) -> io::Result<ControlFlow<End, Flow>> {
        let flow = match message {
            Message::Input(event) => {
                match self.listener.hear(event, Instant::now()) {
                    Heard::Nothing => {}
                    Heard::Answer(light) => program.background(light),
                    Heard::Events(events) => self.held.extend(events),
                }
                Flow::Stay
            }
            Message::Heard(event) => {
                if matches!(event, crossterm::event::Event::Resize(..)) {
                    // Also of the size that was drawn last: what was cut off meanwhile is gone.
                    self.forget_picture()?;
                    redraw.settled(Instant::now());
                }
                program.event(Event::Input(event))
            }
            Message::Gone => return Ok(ControlFlow::Break(End::Gone)),
            Message::End(signal) => return Ok(ControlFlow::Break(End::Signal(signal))),
            Message::Woken => {
                self.woken();
                Flow::Stay
            }
            // Only while the terminal is lent.
            Message::Returned(_) => Flow::Stay,
            Message::Suspend => Flow::Suspend,
            Message::Continue => {
                self.modes.give_back();
                self.modes.retake()?;
                self.mouse = false;
                Flow::Repaint
            }
        };
        Ok(ControlFlow::Continue(flow))
    }

    /// A look was asked for; the next one may ask again.
    pub(super) fn woken(&mut self) {
        self.asked.store(false, Ordering::SeqCst);
        self.wakes.woken(Instant::now());
    }

    /// Does what the program wants; the end, if that is one.
    fn follow(
        &mut self,
        flow: Flow,
        program: &mut impl Program,
        redraw: &mut RedrawTimer,
    ) -> io::Result<Option<End>> {
        match flow {
            Flow::Stay => return Ok(None),
            Flow::Draw => {}
            Flow::Repaint => self.forget_picture()?,
            Flow::Copy(words) => execute!(io::stdout(), CopyToClipboard::to_clipboard_from(words))?,
            Flow::OpenEditor(command) => {
                if let Some(end) = self.open_editor(&command, program)? {
                    return Ok(Some(end));
                }
                self.forget_picture()?;
            }
            Flow::Suspend => return self.suspend(program).map(|()| None),
            Flow::Quit => return Ok(Some(End::Quit)),
        }
        redraw.soon(Instant::now());
        Ok(None)
    }

    /// The next message, or `Timeout` at `until`; what was held back comes first.
    fn receive(&mut self, until: Option<Instant>) -> Result<Message, RecvTimeoutError> {
        match (self.held.pop_front(), until) {
            (Some(event), _) => Ok(Message::Heard(event)),
            (None, None) => self.messages.recv().map_err(|_| RecvTimeoutError::Disconnected),
            (None, Some(until)) => {
                self.messages.recv_timeout(until.saturating_duration_since(Instant::now()))
            }
        }
    }

    /// What to draw on, while the terminal is ours.
    fn screen(&mut self) -> Option<&mut Screen> {
        self.screen.as_mut().filter(|_| self.modes.taken())
    }

    /// One picture, shown at once by terminals that can.
    fn draw(&mut self, program: &mut impl Program) -> io::Result<()> {
        let Some(screen) = self.screen() else { return Ok(()) };
        InPlace::draw(screen, |frame| program.draw(frame))?;
        self.frames.show()
    }

    /// The next picture starts from an empty screen. Not `Terminal::clear`: that asks the terminal where the cursor
    /// is, and the answer would go to the input thread.
    fn forget_picture(&mut self) -> io::Result<()> {
        let Some(screen) = self.screen() else { return Ok(()) };
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
        // It may have been meant for the other program, and be heard only after that one returned.
        let late = self.returned.is_some_and(|returned| returned.elapsed() < LATE);
        if late && !signals::is_a_job()? {
            return Ok(());
        }
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
        // Else it would be written on the person's own screen.
        if self.screen().is_some() {
            let _ = self.frames.show();
        }
        self.modes.give_back();
        // ratatui's Drop complains on standard error when it cannot show the cursor, and panics when that is gone.
        std::mem::forget(self.screen.take());
    }
}
