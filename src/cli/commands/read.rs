//! `verbinding read`: the ideas that the exercises come from, on the screen or as text; reads nothing of the journal.

use std::io::{self, IsTerminal};

use anyhow::Result;

use crate::cli::launch;
use crate::cli::output::{DONE, columns, print, wrong};
use crate::cli::setup::Setup;
use crate::reading::{self, ReadingPage};
use crate::screens::Route;
use crate::text::{Text, width, wrap};

/// The list of the pages, or one page.
pub fn run(setup: Setup, asked: Option<&str>) -> Result<u8> {
    let text = &setup.text;
    let page = match asked {
        None => None,
        Some(name) => {
            let found = reading::meant(name).and_then(|name| reading::page(name, text));
            Some(found.ok_or_else(|| wrong(unknown(name, text)))?)
        }
    };
    if !setup.plain && io::stdin().is_terminal() && io::stdout().is_terminal() {
        let place = page.map_or(Route::ReadingList, |page| Route::ReadingPage(page.name.to_owned()));
        return launch::screen(setup, place, true);
    }
    print(&page.map_or_else(|| list(text), |page| whole(&page, text)))?;
    Ok(DONE)
}

fn unknown(name: &str, text: &Text) -> String {
    text.fill("cli.read.unknown", &[("name", crate::text::one_line(name).into())])
}

fn list(text: &Text) -> String {
    let pages = reading::pages(text);
    let widest = pages.iter().map(|page| width(page.name)).max().unwrap_or_default();
    let rows: Vec<String> =
        pages.iter().map(|page| format!("{:widest$}  {}\n", page.name, page.title)).collect();
    rows.concat()
}

fn whole(page: &ReadingPage, text: &Text) -> String {
    let exercise = text.get(&format!("{}.title", page.exercise));
    let last = text.fill("reading.exercise", &[("title", exercise.into())]);
    let command = format!("verbinding {}", page.exercise.replace('_', "-"));
    let blocks = std::iter::once(&page.title).chain(&page.paragraphs).chain([&last]);
    let blocks: Vec<String> =
        blocks.map(|block| wrap(block, columns(io::stdout().is_terminal())).join("\n")).collect();
    format!("{}\n{command}\n", blocks.join("\n\n"))
}
