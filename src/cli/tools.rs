//! For packagers: completions and the manual page; both made from the command line itself.

use anyhow::Result;
use clap_complete::Shell;

use super::session::Session;
use super::{DONE, arguments, print};

/// Completions for a shell.
pub fn completions(session: &Session, shell: Shell) -> Result<u8> {
    let mut script = Vec::new();
    // Into memory first: the generator panics when its writer fails.
    clap_complete::generate(shell, &mut arguments::command(&session.text), "verbinding", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(DONE)
}

/// The manual page.
pub fn man(session: &Session) -> Result<u8> {
    let mut page = Vec::new();
    clap_mangen::Man::new(arguments::command(&session.text)).render(&mut page)?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(DONE)
}
