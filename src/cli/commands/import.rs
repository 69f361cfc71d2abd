//! `verbinding import`: what can come in from a file or a folder, with a report; never over what is there.

use std::io::{self, Read};
use std::path::Path;

use anyhow::Result;

use crate::cli::arguments::Import as Asked;
use crate::cli::output::{DONE, FAILED, Progress, failed, print};
use crate::cli::setup::Setup;
use crate::import::{ImportContext, Reading, Refused, read, read_bytes, report};
use crate::plain::not_saved;

/// Brings a file in, or says what would come in; 1 when something stayed out.
pub fn run(setup: &Setup, asked: &Asked) -> Result<u8> {
    let text = &setup.text;
    let waiting = Progress::begin("import.busy", text);
    let mut reading =
        reading(&asked.source, &setup.here()).map_err(|refused| failed(refused.said(&asked.source, text)))?;
    let outcome =
        setup
            .journal
            .import(std::mem::take(&mut reading.batch), setup.now.into(), asked.dry_run)
            .map_err(|error| failed(format!("{} {}", not_saved(&error, text), text.get("import.again"))))?;
    drop(waiting);
    print(&(report(outcome, &reading, asked.dry_run, text).join("\n") + "\n"))?;
    Ok(if reading.skipped.is_empty() { DONE } else { FAILED })
}

fn reading(path: &Path, here: &ImportContext) -> Result<Reading, Refused> {
    if path != Path::new("-") {
        return read(path, here);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Refused::of(&error))?;
    read_bytes(&bytes, here)
}
