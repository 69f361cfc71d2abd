//! `verbinding exercise`: lists the exercises, checks the file of one, adds one or takes it out, or opens one of those;
//! changes nothing but the settings.

use std::ffi::OsString;

use anyhow::Result;

use crate::cli::arguments::{What, command_line, usage_error};
use crate::cli::launch;
use crate::cli::output::{DONE, failed, no_settings, print, remark, two_columns, wrong};
use crate::cli::setup::Setup;
use crate::exercise::{Catalogue, own};
use crate::plain::not_saved;
use crate::settings::Settings;
use crate::text::one_line;

pub fn run(setup: Setup, what: &What) -> Result<u8> {
    match what {
        What::List => list(setup),
        What::Check { file } => {
            let text = &setup.text;
            let read = own::check(file, &setup.paths().exercises())
                .map_err(|trouble| failed(trouble.sentence(text)))?;
            let path = one_line(&file.display().to_string());
            let args = [
                ("path", path.into()),
                ("name", one_line(read.name()).into()),
                ("count", read.exercise.steps().count().into()),
            ];
            print(&format!("{}\n", text.fill("own.good", &args)))?;
            Ok(DONE)
        }
        What::Add { name } => put(setup, &name.join(" "), true),
        What::Remove { name } => put(setup, &name.join(" "), false),
    }
}

/// Adds an exercise, or takes it out; its pages stay.
fn put(setup: Setup, name: &str, there: bool) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let text = &setup.text;
    let Some(exercise) = exercises.more_named(name) else {
        let kind = name.trim().to_lowercase().replace(['-', ' '], "_");
        let own = exercises.get(&kind).is_some();
        let these: Vec<&str> = exercises.more().map(|more| more.kind.as_str()).collect();
        let args = [("what", one_line(name).into()), ("these", these.join(", ").into())];
        return Err(wrong(text.fill(if own { "cli.exercise.there" } else { "cli.exercise.unknown" }, &args)));
    };
    if let Some(trouble) = &setup.settings_error {
        return Err(failed(no_settings(trouble, text)));
    }
    let mut settings = setup.settings.clone();
    settings.exercises.retain(|kind| *kind != exercise.kind);
    if there {
        settings.exercises.push(exercise.kind.clone());
    }
    if settings.exercises != setup.settings.exercises {
        keep(&setup, &settings)?;
    }
    let name = one_line(&text.get(&format!("{}.title", exercise.kind)));
    let said = if there { "cli.exercise.added" } else { "cli.exercise.removed" };
    print(&format!("{}\n", text.fill(said, &[("name", name.into())])))?;
    Ok(DONE)
}

fn keep(setup: &Setup, settings: &Settings) -> Result<()> {
    let kept = setup.journal.keep_settings(&setup.settings, settings);
    kept.map_err(|error| failed(not_saved(&error, &setup.text)))
}

fn list(setup: Setup) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let text = &setup.text;
    let rows = exercises.names(text).into_iter().map(|(kind, title, own)| {
        let own = if own { format!(" ({})", text.get("own.mine")) } else { String::new() };
        (kind.clone(), one_line(&title) + &own)
    });
    let asleep = exercises.more().filter(|more| !exercises.is_added(&more.kind)).map(|more| {
        let title = text.get(&format!("{}.title", more.kind));
        let how = text.fill("own.addable", &[("name", more.kind.as_str().into())]);
        (more.kind.clone(), format!("{} ({how})", one_line(&title)))
    });
    print(&two_columns(rows.chain(asleep).collect()))?;
    for trouble in exercises.troubles() {
        remark(&trouble.sentence(text));
    }
    Ok(DONE)
}

/// An exercise that was added or is the person's own, by its code word.
pub fn run_own(setup: Setup, words: &[OsString]) -> Result<u8> {
    let mut typed = words.iter().map(|word| one_line(&word.to_string_lossy()));
    let (name, more) = (typed.next().unwrap_or_default(), typed.next());
    let wanted = name.replace('-', "_");
    let exercises = Catalogue::load(setup.paths())?.with_added(&setup.settings.exercises);
    let further = || exercises.further().map(|exercise| exercise.kind.as_str());
    let own = further().find(|kind| *kind == wanted);
    let addable = exercises.more_named(&name).filter(|_| own.is_none()).map(|more| more.kind.as_str());
    let what = match (own.or(addable), more) {
        (Some(_), Some(more)) => more,
        (Some(kind), None) if further().any(|there| there == kind) => return launch::exercise(setup, kind),
        (Some(kind), None) => {
            return Err(wrong(setup.text.fill("cli.exercise.asleep", &[("name", kind.into())])));
        }
        (None, _) => name,
    };
    // It may be in the folder, or be the file, that cannot be read.
    let folder = setup.paths().exercises();
    let files = [folder.join(format!("{wanted}.toml")), folder];
    if let Some(trouble) = exercises.troubles().iter().find(|trouble| files.contains(&trouble.path)) {
        return Err(failed(trouble.short(&setup.text)));
    }
    let own: Vec<String> = further().map(|kind| kind.replace('_', "-")).collect();
    let near = usage_error::nearest(&what, &command_line(&setup.text), &own).filter(|near| *near != what);
    Err(wrong(usage_error::not_understood(&what, near.as_deref(), "verbinding --help", &setup.text)))
}
