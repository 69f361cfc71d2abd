//! `verbinding completions` and `man`, for packagers: generated from the arguments; changes nothing.

use anyhow::Result;
use clap_complete::Shell;

use crate::cli::arguments::command_line;
use crate::cli::output::{DONE, print};
use crate::cli::setup::Setup;

pub fn completions(setup: &Setup, shell: Shell) -> Result<u8> {
    let mut script = Vec::new();
    // Into memory first: the generator panics when its writer fails.
    clap_complete::generate(shell, &mut command_line(&setup.text), "verbinding", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(DONE)
}

pub fn man(setup: &Setup) -> Result<u8> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command_line(&setup.text)).render(&mut page)?;
    print(&String::from_utf8_lossy(&page))?;
    Ok(DONE)
}
