//! `verbinding export`: the chosen entries to a file or another program; never over a file that is there by itself.

use std::io::{self, BufRead, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::cli::arguments::{Export as Asked, Format, Shared};
use crate::cli::output::{DONE, FAILED, Out, Progress, failed, file, not_read, print, remark};
use crate::cli::setup::Setup;
use crate::export::{self, EachMonth, Options, Pages, Share};
use crate::journal::{Damage, MonthFiles, Record};
use crate::text::one_line;

/// What `--with` takes, as it is typed. Harsh thoughts are taken too, but nobody is asked for them.
const PARTS: &str = "feelings,needs,encounters,notes,circle";

/// Takes the journal along.
pub fn run(setup: Setup, asked: &Asked) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let text = &setup.text;
    let waiting = Progress::begin("export.busy", text);
    let share = asked.share.then(|| share(asked));
    let format = format(asked);
    let whole = format.is_whole(share);
    let chosen = asked.filters.understand(&setup, &exercises)?;
    let all_month_files = chosen.all_month_files(&setup)?;
    // Month by month, oldest first, so that a journal of a hundred years needs no more room than one of a year.
    let month = |month_files: &MonthFiles| -> (Vec<Record>, Vec<Damage>) {
        let found = chosen.month(month_files, &setup, &exercises, whole);
        let entries = found.entries.into_iter().flat_map(|entry| entry.into_records(whole));
        (entries.collect(), found.damaged)
    };
    let months = |take: &mut dyn FnMut(&[Record]) -> Result<()>| {
        all_month_files.iter().rev().try_for_each(|month_files| take(&month(month_files).0))
    };
    let circle = circle(&setup, asked, share, whole);
    let pages = Pages {
        entries: &[],
        circle: &circle,
        catalogue: &exercises,
        text,
        day_ends: setup.journal.day_ends(),
    };
    let leaves = Leaves { months: &months, pages, options: Options { share }, format };
    let mut found = Found { count: pages.count(leaves.options), ..Found::default() };
    for (entries, damaged) in all_month_files.iter().map(month) {
        found.count += pages.month(&entries).count(leaves.options);
        found.entries |= !entries.is_empty();
        found.damaged.extend(damaged);
    }
    if share.map_or(asked.filters.are_none(), |share| share.circle) {
        found.damaged.extend(setup.journal.circle().damaged);
    }
    if found.count == 0 {
        drop(waiting);
        return nothing(&found, share, &setup);
    }
    write(&leaves, &found, asked, &setup, waiting)
}

/// What leaves, and how.
struct Leaves<'a> {
    months: &'a EachMonth<'a>,
    pages: Pages<'a>,
    options: Options,
    format: export::Format,
}

/// What a first reading found.
#[derive(Default)]
struct Found {
    /// How many entries and items of the circle leave.
    count: usize,
    /// Whether there are entries, though perhaps nothing of them leaves.
    entries: bool,
    damaged: Vec<Damage>,
}

impl Found {
    fn say_damage(&self, setup: &Setup) {
        for damage in &self.damaged {
            remark(&not_read(damage, &setup.text));
        }
    }
}

/// Says why nothing leaves.
fn nothing(found: &Found, share: Option<Share>, setup: &Setup) -> Result<u8> {
    found.say_damage(setup);
    // Nothing that can be read is not the same as nothing.
    if !found.damaged.is_empty() && !found.entries {
        return Ok(FAILED);
    }
    let held_back = found.entries || share.is_some() && !setup.journal.circle().items.is_empty();
    Err(failed(if held_back {
        setup.text.fill("export.choose", &[("these", PARTS.into())])
    } else {
        setup.text.get("export.empty")
    }))
}

/// Writes what leaves, to a file or to standard output; what is shared is shown first to a person who can say no.
fn write(leaves: &Leaves, found: &Found, asked: &Asked, setup: &Setup, waiting: Progress) -> Result<u8> {
    let text = &setup.text;
    let target = target(setup, asked, leaves.format.ending());
    let shown = asked.share && target.is_some() && io::stdin().is_terminal() && io::stdout().is_terminal();
    // The line stays only while nothing else may be written to the terminal.
    let unseen = found.damaged.is_empty() && !shown && (target.is_some() || into_a_file());
    let waiting = unseen.then_some(waiting);
    found.say_damage(setup);
    let done = if found.damaged.is_empty() { DONE } else { FAILED };
    let Some(path) = target else {
        let mut out = BufWriter::new(Out(io::stdout().lock()));
        leaves.stream(&mut out)?;
        out.flush()?;
        return Ok(done);
    };
    if shown && !leaves.looked_at(found.count, &mut io::stdin().lock(), &mut Out(io::stdout().lock()))? {
        remark(&text.get("export.not_written"));
        return Ok(DONE);
    }
    let waiting = waiting.unwrap_or_else(|| Progress::begin("export.busy", text));
    file::write(&path, asked.force, text, &mut |out| leaves.stream(out))?;
    drop(waiting);
    let whole = std::path::absolute(&path).unwrap_or(path).display().to_string();
    print(&format!("{}\n", text.fill("export.done", &[("path", one_line(&whole).into())])))?;
    remark(&text.get("export.open_file"));
    Ok(done)
}

/// Whether standard output goes to a file: then nobody reads it meanwhile.
fn into_a_file() -> bool {
    #[cfg(unix)]
    if let Ok(out) = std::os::fd::AsFd::as_fd(&io::stdout()).try_clone_to_owned() {
        return std::fs::File::from(out).metadata().is_ok_and(|it| it.is_file());
    }
    false
}

impl Leaves<'_> {
    fn stream(&self, out: &mut dyn Write) -> Result<()> {
        self.format.stream(self.months, &self.pages, self.options, out)
    }

    /// Shows what leaves, in words unless it is JSON, and waits for Enter; anything else is a no.
    fn looked_at(&self, count: usize, input: &mut impl BufRead, out: &mut impl Write) -> Result<bool> {
        let as_json = self.format == export::Format::Json;
        let shown = if as_json { self.format } else { export::Format::Markdown };
        shown.stream(self.months, &self.pages, self.options, out)?;
        write!(out, "\n{} ", self.pages.text.fill("export.preview", &[("count", count.into())]))?;
        out.flush()?;
        let mut answer = String::new();
        Ok(input.read_line(&mut answer)? > 0 && answer.trim().is_empty())
    }
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
fn circle(setup: &Setup, asked: &Asked, share: Option<Share>, whole: bool) -> Vec<Record> {
    if share.map_or(!asked.filters.are_none(), |share| !share.circle) {
        return Vec::new();
    }
    if whole {
        return setup.journal.whole_circle();
    }
    setup.journal.circle().items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::Catalogue;
    use crate::text::{Language, Text};

    #[test]
    fn what_leaves_is_shown_and_only_enter_writes_it() {
        let at = chrono::DateTime::parse_from_rfc3339("2026-11-22T21:04:31+01:00").unwrap();
        let mut entry = Record::new("check_in", at, at.into());
        entry.fields.insert("needs".into(), "contact".into());
        entry.fields.insert("note".into(), "secret".into());
        let (catalogue, text) = (Catalogue::built_in().unwrap(), Text::new(Language::Nl).unwrap());
        let pages = Pages { entries: &[entry], circle: &[], catalogue: &catalogue, text: &text, day_ends: 4 };
        let options = Options { share: Some(Share { needs: true, ..Share::default() }) };
        let ask = |answer: &str, format| {
            let mut out = Vec::new();
            let leaves = Leaves { months: &|take| take(pages.entries), pages, options, format };
            let yes = leaves.looked_at(1, &mut answer.as_bytes(), &mut out).unwrap();
            (yes, String::from_utf8(out).unwrap())
        };
        for (answer, yes) in [("\n", true), ("", false), ("n\n", false)] {
            let (written, shown) = ask(answer, export::Format::Html);
            assert_eq!(written, yes, "{answer:?}");
            assert!(shown.contains("- **Behoefte:** contact\n") && !shown.contains("secret"), "{shown}");
            assert!(shown.ends_with("Dit gaat mee: 1 bladzijde. Enter schrijft het bestand. "), "{shown}");
        }
        assert!(ask("\n", export::Format::Json).1.contains("verbinding-share"));
    }
}
