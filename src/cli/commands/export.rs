//! `verbinding export`: the chosen entries to a file or another program; never over a file that is there by itself.

use std::io::{self, BufRead, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::arguments::{Export as Asked, Shared};
use crate::cli::filters::months_of;
use crate::cli::output::{DONE, FAILED, Out, Progress, failed, file, not_read, print, remark};
use crate::cli::setup::Setup;
use crate::export::{ExportOutcome, ExportRequest, Format, Pages, Share, Source};
use crate::journal::Damage;
use crate::text::{Text, one_line};

/// What `--with` takes, as it is typed. Harsh thoughts are taken too, but nobody is asked for them.
const PARTS: &str = "feelings,needs,encounters,notes,circle";

pub fn run(setup: Setup, asked: &Asked) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let mut waiting = Some(Progress::begin("export.busy", &setup.text));
    let share = asked.share.then(|| share(asked));
    let selection = asked.filters.understand(&setup, &exercises)?;
    let all_month_files = months_of(&selection, &setup.journal)?;
    // The circle belongs to an export of everything, and to a shared one that asks for it; not to a part of the journal.
    let circle = share.map_or(asked.filters.are_none(), |share| share.circle);
    let request = ExportRequest { how: asked.format, share, selection, circle };
    let source = Source { journal: &setup.journal, exercises: &exercises, text: &setup.text };
    let mut code = DONE;
    let outcome = request.open(source, &all_month_files, &|| true, &mut |pages, outcome| {
        code = write(pages, outcome, &request, asked, &setup, waiting.take())?;
        Ok(())
    })?;
    drop(waiting);
    if outcome.count == 0 { nothing(&outcome, &request, &setup) } else { Ok(code) }
}

/// What could not be read of what was asked for.
fn damaged(outcome: &ExportOutcome, request: &ExportRequest, setup: &Setup) -> Vec<Damage> {
    let of_circle = if request.circle { setup.journal.circle().damaged } else { Vec::new() };
    outcome.damaged.iter().cloned().chain(of_circle).collect()
}

fn say(damaged: &[Damage], text: &Text) {
    for damage in damaged {
        remark(&not_read(damage, text));
    }
}

fn nothing(outcome: &ExportOutcome, request: &ExportRequest, setup: &Setup) -> Result<u8> {
    let damaged = damaged(outcome, request, setup);
    say(&damaged, &setup.text);
    // Nothing that can be read is not the same as nothing.
    if !damaged.is_empty() && !outcome.entries {
        return Ok(FAILED);
    }
    let held_back = outcome.entries || request.share.is_some() && outcome.items;
    Err(failed(if held_back {
        setup.text.fill("export.choose", &[("these", PARTS.into())])
    } else {
        setup.text.get("export.empty")
    }))
}

/// Writes what leaves, to a file or to standard output; what is shared is shown first to a person who can say no.
fn write(
    pages: &Pages,
    outcome: &ExportOutcome,
    request: &ExportRequest,
    asked: &Asked,
    setup: &Setup,
    waiting: Option<Progress>,
) -> Result<u8> {
    let (text, format) = (&setup.text, request.how);
    let target = target(setup, asked, format.ending());
    let shown = asked.share && target.is_some() && io::stdin().is_terminal() && io::stdout().is_terminal();
    // The line stays only while nothing else may be written to the terminal.
    let damaged = damaged(outcome, request, setup);
    let unseen = damaged.is_empty() && !shown && (target.is_some() || into_a_file());
    let waiting = waiting.filter(|_| unseen);
    say(&damaged, text);
    let code = if damaged.is_empty() { DONE } else { FAILED };
    let Some(path) = target else {
        let mut out = BufWriter::new(Out(io::stdout().lock()));
        format.stream(pages, &mut out)?;
        out.flush()?;
        return Ok(code);
    };
    if shown
        && !looked_at(pages, format, outcome.count, &mut io::stdin().lock(), &mut Out(io::stdout().lock()))?
    {
        remark(&text.get("export.not_written"));
        return Ok(DONE);
    }
    let waiting = waiting.unwrap_or_else(|| Progress::begin("export.busy", text));
    file::write(&path, asked.force, text, &mut |out| format.stream(pages, out))?;
    drop(waiting);
    let whole = std::path::absolute(&path).unwrap_or(path).display().to_string();
    print(&format!("{}\n", text.fill("export.done", &[("path", one_line(&whole).into())])))?;
    remark(&text.get("export.open_file"));
    Ok(code)
}

/// Whether standard output goes to a file: then nobody reads it meanwhile.
fn into_a_file() -> bool {
    #[cfg(unix)]
    if let Ok(out) = std::os::fd::AsFd::as_fd(&io::stdout()).try_clone_to_owned() {
        return std::fs::File::from(out).metadata().is_ok_and(|it| it.is_file());
    }
    false
}

/// Shows what leaves, in words unless it is JSON, and waits for Enter; anything else is a no.
fn looked_at(
    pages: &Pages,
    format: Format,
    count: usize,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> Result<bool> {
    let shown = if format == Format::Json { format } else { Format::Markdown };
    shown.stream(pages, out)?;
    write!(out, "\n{} ", pages.text.fill("export.preview", &[("count", count.into())]))?;
    out.flush()?;
    let mut answer = String::new();
    Ok(input.read_line(&mut answer)? > 0 && answer.trim().is_empty())
}

/// The file to write; none for standard output.
fn target(setup: &Setup, asked: &Asked, ending: &str) -> Option<PathBuf> {
    match &asked.output {
        Some(path) if path == Path::new("-") => None,
        Some(path) => Some(path.clone()),
        None if io::stdout().is_terminal() => {
            Some(PathBuf::from(format!("verbinding-{}.{ending}", setup.now.date_naive())))
        }
        None => None,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Catalogue;
    use crate::export::InMemory;
    use crate::journal::Record;
    use crate::text::Language;

    #[test]
    fn what_leaves_is_shown_and_only_enter_writes_it() {
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
        let mut entry = Record::new("check_in", at, at.into());
        entry.fields.insert("needs".into(), "contact".into());
        entry.fields.insert("note".into(), "secret".into());
        let (catalogue, text) = (Catalogue::built_in().unwrap(), Text::new(Language::Nl).unwrap());
        let share = Some(Share { needs: true, ..Share::default() });
        let months = &InMemory(std::slice::from_ref(&entry));
        let (catalogue, text) = (&catalogue, &text);
        let pages = Pages { months, circle: &[], share, catalogue, text, day_ends: 4 };
        let ask = |answer: &str, format| {
            let mut out = Vec::new();
            let yes = looked_at(&pages, format, 1, &mut answer.as_bytes(), &mut out).unwrap();
            (yes, String::from_utf8(out).unwrap())
        };
        for (answer, yes) in [("\n", true), ("", false), ("n\n", false)] {
            let (written, shown) = ask(answer, Format::Html);
            assert_eq!(written, yes, "{answer:?}");
            assert!(shown.contains("- **Behoefte:** contact\n") && !shown.contains("secret"), "{shown}");
            assert!(shown.ends_with("Dit gaat mee: 1 bladzijde. Enter schrijft het bestand. "), "{shown}");
        }
        assert!(ask("\n", Format::Json).1.contains("verbinding-share"));
    }
}
