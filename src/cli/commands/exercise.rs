//! `verbinding exercise`: lists the exercises, checks the file of one, or opens one of the person's own; changes nothing.

use std::ffi::OsString;

use anyhow::Result;

use crate::cli::arguments::{What, command_line, usage_error};
use crate::cli::launch;
use crate::cli::output::{DONE, failed, print, remark, two_columns, wrong};
use crate::cli::setup::Setup;
use crate::exercise::{Catalogue, own};
use crate::text::one_line;

pub fn run(setup: Setup, what: &What) -> Result<u8> {
    match what {
        What::List => list(setup),
        What::Check { file } => {
            let text = &setup.text;
            let read = own::read(file).map_err(|trouble| failed(trouble.sentence(text)))?;
            let path = one_line(&file.display().to_string());
            let args = [
                ("path", path.into()),
                ("name", one_line(read.name()).into()),
                ("count", read.exercise.steps().count().into()),
            ];
            print(&format!("{}\n", text.fill("own.good", &args)))?;
            Ok(DONE)
        }
    }
}

fn list(setup: Setup) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let text = &setup.text;
    let rows = exercises.names(text).into_iter().map(|(kind, title, own)| {
        let own = if own { format!(" ({})", text.get("own.mine")) } else { String::new() };
        (kind.clone(), one_line(&title) + &own)
    });
    print(&two_columns(rows.collect()))?;
    for trouble in exercises.troubles() {
        remark(&trouble.sentence(text));
    }
    Ok(DONE)
}

/// An exercise of the person's own, by its code word.
pub fn run_own(setup: Setup, words: &[OsString]) -> Result<u8> {
    let mut typed = words.iter().map(|word| one_line(&word.to_string_lossy()));
    let (name, more) = (typed.next().unwrap_or_default(), typed.next());
    let wanted = name.replace('-', "_");
    let exercises = Catalogue::load(setup.paths())?;
    let what = match (exercises.own().iter().find(|own| own.kind == wanted), more) {
        (Some(own), None) => return launch::exercise(setup, &own.kind),
        (Some(_), Some(more)) => more,
        (None, _) => name,
    };
    let own: Vec<String> = exercises.own().iter().map(|own| own.kind.replace('_', "-")).collect();
    let near = usage_error::nearest(&what, &command_line(&setup.text), &own).filter(|near| *near != what);
    Err(wrong(usage_error::not_understood(&what, near.as_deref(), "verbinding --help", &setup.text)))
}
