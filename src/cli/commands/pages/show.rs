//! `verbinding show`: one entry by its id, as a page or as it is stored; changes nothing.

use std::io::{self, IsTerminal};

use anyhow::Result;

use crate::cli::arguments::Show as Asked;
use crate::cli::output::{DONE, columns, failed, not_read, print, print_json, remark};
use crate::cli::setup::Setup;
use crate::exercise::Catalogue;
use crate::journal::{Entry, Record};
use crate::plain;
use crate::text::one_line;

/// One entry, by its id or the beginning of it.
pub fn run(setup: Setup, asked: &Asked) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let entry = one(&setup, &asked.id, Entry::alive)?;
    if asked.json {
        print_json(&entry.shown.to_json())?;
    } else {
        print(&page(&entry.shown, &setup, &exercises))?;
    }
    if !entry.conflicts.is_empty() {
        remark(&setup.text.get("journal.two_versions"));
    }
    Ok(DONE)
}

/// The one entry of which the id begins like this.
pub fn one(setup: &Setup, id: &str, wanted: impl Fn(&Entry) -> bool) -> Result<Entry> {
    let id = one_line(id.trim());
    let mut found = setup.journal.find(&id)?;
    found.retain(wanted);
    let said = |key: &str| failed(setup.text.fill(key, &[("id", id.as_str().into())]));
    match (found.iter().position(|entry| entry.shown.id == id), found.len()) {
        (Some(exact), _) => Ok(found.swap_remove(exact)),
        (None, 0) => {
            // It may stand in what cannot be read.
            for damage in setup.journal.damaged() {
                remark(&not_read(&damage, &setup.text));
            }
            Err(said("cli.no_page"))
        }
        (None, 1) => Ok(found.swap_remove(0)),
        (None, _) => Err(said("cli.many_pages")),
    }
}

/// A whole entry as it is read, and its id at the end.
pub fn page(record: &Record, setup: &Setup, exercises: &Catalogue) -> String {
    let exercise = exercises.get(&record.kind).map(AsRef::as_ref);
    let columns = io::stdout().is_terminal().then(|| columns(true));
    format!("{}\n{}\n", plain::page(record, exercise, &setup.text, columns), one_line(&record.id))
}
