//! What the other threads tell the event loop; holds no state.

use super::program::Ended;

#[derive(Debug)]
#[cfg_attr(not(unix), allow(dead_code, reason = "Windows has no such signals"))]
pub(super) enum Message {
    Input(crossterm::event::Event),
    /// The same, known not to be an answer of the terminal.
    Heard(crossterm::event::Event),
    /// The terminal went away.
    Gone,
    /// What goes on beside the screen has something.
    Woken,
    /// A signal that ends.
    End(i32),
    /// Asked from outside to go to the background.
    Suspend,
    /// Back from the background.
    Continue,
    /// The other program in this terminal ended.
    Returned(Ended),
}
