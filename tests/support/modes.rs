//! The modes of a terminal, as a test compares them; must never put a terminal in one.

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
