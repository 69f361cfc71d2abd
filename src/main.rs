//! Parse, run, print an error once, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    match verbinding::cli::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
