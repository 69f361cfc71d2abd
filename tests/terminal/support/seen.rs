//! What came out of a terminal, as its reader and those who wait for it share it; must never send anything.

use std::num::NonZeroU16;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use portable_pty::ExitStatus;

/// What the reading and the waiting thread saw.
pub struct Shared {
    pub seen: Mutex<Seen>,
    pub changed: Condvar,
}

pub struct Seen {
    pub emulator: vt100::Parser,
    pub raw: Vec<u8>,
    /// Nothing more comes out.
    pub silent: bool,
    pub exit: Option<ExitStatus>,
}

impl Shared {
    /// What was seen until now.
    pub fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what was seen, and wakes who waits for it.
    pub fn change(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut self.seen());
        self.changed.notify_all();
    }
}

/// The modes of a terminal that a program may leave behind by mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Modes {
    pub other_screen: bool,
    pub cursor_shown: bool,
    pub bracketed_paste: bool,
    pub focus: bool,
    pub mouse: bool,
    pub inside_a_picture: bool,
}

impl Modes {
    /// A terminal as a shell wants it.
    pub const GIVEN_BACK: Self = Self {
        other_screen: false,
        cursor_shown: true,
        bracketed_paste: false,
        focus: false,
        mouse: false,
        inside_a_picture: false,
    };
}

/// The rows as text, blanks at the end left out.
pub fn screen(seen: &Seen) -> String {
    let (_, columns) = seen.emulator.screen().size();
    let rows: Vec<String> =
        seen.emulator.screen().rows(0, columns.get()).map(|row| row.trim_end().to_owned()).collect();
    rows.join("\n").trim_end().to_owned()
}

/// The modes that were last asked for.
pub fn modes(seen: &Seen) -> Modes {
    let screen = seen.emulator.screen();
    let on = |mode: &str| {
        let last = |end: &str| find_last(&seen.raw, format!("\x1b[?{mode}{end}").as_bytes());
        last("h") > last("l")
    };
    Modes {
        other_screen: screen.alternate_screen(),
        cursor_shown: !screen.hide_cursor(),
        bracketed_paste: screen.bracketed_paste(),
        focus: on("1004"),
        mouse: screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None,
        inside_a_picture: on("2026"),
    }
}

/// Whether the program is between the beginning and the end of a picture.
pub fn inside_a_picture(seen: &Seen) -> bool {
    find_last(&seen.raw, b"\x1b[?2026h") > find_last(&seen.raw, b"\x1b[?2026l")
}

/// Where these bytes stand last.
pub fn find_last(within: &[u8], what: &[u8]) -> Option<usize> {
    memchr::memmem::rfind(within, what)
}

/// A size as the emulator takes it.
pub fn nonzero(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).expect("a terminal has at least one row and column")
}
