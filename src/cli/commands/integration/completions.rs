//! `verbinding completions`: what a shell reads once to offer what can be typed; changes nothing.

use anyhow::Result;

use crate::cli::arguments::Shell;
use crate::cli::completion::script;
use crate::cli::output::{DONE, print};
use crate::cli::setup::Setup;

pub fn run(setup: &Setup, shell: Shell) -> Result<u8> {
    print(&String::from_utf8_lossy(&script(shell, &setup.text)?))?;
    Ok(DONE)
}
