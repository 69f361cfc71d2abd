//! A terminal that shows nothing of what is typed: from before a passphrase is asked for until it was tried. It must give
//! the terminal back as it was.

/// As long as this is there, the terminal echoes nothing; Ctrl-C waits until the next question takes it.
#[cfg(unix)]
pub struct QuietTerminal(Option<(std::fs::File, rustix::termios::Termios)>);

#[cfg(unix)]
impl QuietTerminal {
    /// From now on nothing is echoed. Where there is no terminal nothing happens.
    pub fn begin() -> Self {
        use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};
        let begin = || {
            let terminal = std::fs::File::open("/dev/tty").ok()?;
            let before = tcgetattr(&terminal).ok()?;
            let mut quiet = before.clone();
            // As the crate that asks does it, which begins only after its question stands there.
            quiet.local_modes -=
                LocalModes::ECHO | LocalModes::ECHONL | LocalModes::ICANON | LocalModes::ISIG;
            tcsetattr(&terminal, OptionalActions::Now, &quiet).ok()?;
            Some((terminal, before))
        };
        Self(begin())
    }
}

#[cfg(unix)]
impl Drop for QuietTerminal {
    fn drop(&mut self) {
        use rustix::termios::{OptionalActions, tcsetattr};
        if let Some((terminal, before)) = &self.0 {
            let _ = tcsetattr(terminal, OptionalActions::Now, before);
        }
    }
}

/// Elsewhere the crate that asks does it alone.
#[cfg(not(unix))]
pub struct QuietTerminal;

#[cfg(not(unix))]
impl QuietTerminal {
    /// Nothing happens.
    pub fn begin() -> Self {
        Self
    }
}
