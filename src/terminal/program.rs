//! What the event loop and the program that it drives say to each other; must never know what the program is about.

use std::{ffi::OsString, time::Duration};

use ratatui::Frame;

/// What the loop hands to the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key, pasted text, the mouse, focus, or a new size.
    Input(crossterm::event::Event),
    /// The time is over that [`Program::wait`] asked for.
    Tick,
    /// Something that goes on beside the screen asked for a look: see [`Program::wake_by`].
    Woken,
    /// The other program is done that [`Flow::OpenEditor`] asked for.
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
    fn wait(&self) -> Option<Duration>;

    /// How other threads bring an [`Event::Woken`], from now on. However often they ask for one, few come.
    fn wake_by(&mut self, _wake: Box<dyn Fn() + Send + Sync>) {}

    /// Whether clicks and the wheel should come as events now (the terminal then no longer selects text by itself).
    fn mouse(&self) -> bool;

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
