//! Signals as messages to the loop; must never do the work of a signal inside a handler.

use std::{io, sync::mpsc::Sender, thread};

use signal_hook::{
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH},
    iterator::Signals,
    low_level::emulate_default_handler,
};

use super::message::Message;

/// Starts the thread that turns signals into messages. It stays until the process ends.
pub(super) fn listen(send: Sender<Message>) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        for signal in signals.forever() {
            let message = match signal {
                SIGHUP => Message::Gone,
                SIGTSTP => Message::Suspend,
                SIGCONT => Message::Continue,
                SIGWINCH => match crossterm::terminal::size() {
                    Ok((columns, rows)) => Message::Input(crossterm::event::Event::Resize(columns, rows)),
                    Err(_) => continue,
                },
                signal => Message::End(signal),
            };
            if send.send(message).is_err() {
                // The loop is over: what comes now ends the process, as it would without us.
                let _ = emulate_default_handler(signal);
            }
        }
    })?;
    Ok(())
}

/// Whether there may be a shell that continues this process once it is stopped.
pub(super) fn is_a_job() -> io::Result<bool> {
    use rustix::process::{getpgrp, getsid};
    Ok(getsid(None)? != getpgrp())
}

/// Stops this process until a `SIGCONT`.
pub(super) fn stop() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}
