//! `verbinding export`: the chosen entries to a file or another program; never over a file that is there by itself.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::arguments::{Export as Asked, Format, Shared};
use super::session::Session;
use super::{DONE, failed, file, print, remark};
use crate::export::{self, Options, Pages, Share};
use crate::journal::Record;
use crate::text::one_line;

/// Takes the journal along.
pub fn run(session: Session, asked: &Asked) -> Result<u8> {
    let (session, exercises) = session.with_exercises()?;
    let text = &session.text;
    let share = asked.share.then(|| share(asked));
    let format = format(asked);
    let whole = format.is_whole(share);
    let found = asked.filters.understand(&session, &exercises)?.read(&session, &exercises, whole)?;
    let entries: Vec<Record> =
        found.entries.into_iter().flat_map(|entry| entry.into_records(whole)).collect();
    let circle = circle(&session, asked, share, whole);
    if entries.is_empty() && circle.is_empty() {
        return Err(failed(text.get("export.empty")));
    }
    let pages = Pages {
        entries: &entries,
        circle: &circle,
        catalogue: &exercises,
        text,
        day_ends: session.journal.day_ends(),
    };
    let options = Options { share };
    let written = format.write(&pages, options)?;
    for damage in &found.damaged {
        let (path, why) = (damage.path.display().to_string(), damage.why.to_string());
        let args = [("path", one_line(&path).into()), ("detail", one_line(&why).into())];
        remark(&text.fill("cli.not_read", &args));
    }
    let Some(path) = target(&session, asked, format.ending()) else {
        print(&written)?;
        return Ok(DONE);
    };
    file::write(&path, written.as_bytes(), asked.force, text)?;
    let whole = std::path::absolute(&path).unwrap_or(path).display().to_string();
    print(&format!("{}\n", text.fill("export.done", &[("path", one_line(&whole).into())])))?;
    remark(&text.get("export.open_file"));
    Ok(DONE)
}

/// The file to write; none for standard output.
fn target(session: &Session, asked: &Asked, ending: &str) -> Option<PathBuf> {
    match &asked.output {
        Some(path) if path == Path::new("-") => None,
        Some(path) => Some(path.clone()),
        None if io::stdout().is_terminal() => {
            Some(PathBuf::from(format!("verbinding-{}.{ending}", session.now.date_naive())))
        }
        None => None,
    }
}

fn format(asked: &Asked) -> export::Format {
    match asked.format {
        Format::Markdown => export::Format::Markdown,
        Format::Json => export::Format::Json,
        Format::Csv => export::Format::Csv,
        Format::Html => export::Format::Html,
    }
}

fn share(asked: &Asked) -> Share {
    let with = |part: Shared| asked.with.contains(&part);
    Share {
        feelings: with(Shared::Feelings),
        needs: with(Shared::Needs),
        encounters: with(Shared::Encounters),
        notes: with(Shared::Notes),
        circle: with(Shared::Circle),
        thoughts: with(Shared::Thoughts),
        names: !asked.without_names,
    }
}

/// The circle belongs to an export of everything, and to a shared one that asks for it; not to a part of the journal.
fn circle(session: &Session, asked: &Asked, share: Option<Share>, whole: bool) -> Vec<Record> {
    if share.map_or(!asked.filters.are_none(), |share| !share.circle) {
        return Vec::new();
    }
    if whole {
        return session.journal.whole_circle();
    }
    session.journal.circle().items
}
