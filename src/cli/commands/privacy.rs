//! `verbinding privacy`: what is where and who can read it, on the screen or as text; reads nothing of the journal.

use std::io::{self, IsTerminal};

use anyhow::Result;

use crate::cli::launch;
use crate::cli::output::{DONE, columns, print};
use crate::cli::setup::Setup;
use crate::reading::privacy::{self, Block};
use crate::screens::Route;
use crate::text::wrap;

/// How far a row of a list, and what can be typed, stands from the edge.
const INDENT: usize = 2;

/// The page.
pub fn run(setup: Setup) -> Result<u8> {
    if !setup.plain && io::stdin().is_terminal() && io::stdout().is_terminal() {
        return launch::screen(setup, Route::Privacy, true);
    }
    let page = privacy::page(&setup.text, setup.paths());
    print(&as_text(&page, columns(io::stdout().is_terminal())))?;
    Ok(DONE)
}

/// Paragraphs with a blank line between them; the rows of a list stand together, and a command stays on one line.
fn as_text(page: &[Block], columns: usize) -> String {
    let mut rows: Vec<String> = Vec::new();
    let mut in_list = false;
    for block in page {
        let item = matches!(block, Block::Item(_));
        let apart = !(in_list && item || rows.is_empty());
        rows.extend(apart.then(String::new));
        in_list = item;
        match block {
            Block::Title(words) | Block::Heading(words) | Block::Words(words) => {
                rows.extend(wrap(words, columns));
            }
            Block::Item(words) => {
                let marks = std::iter::once("- ").chain(std::iter::repeat("  "));
                let lines = wrap(words, columns.saturating_sub(INDENT)).into_iter();
                rows.extend(lines.zip(marks).map(|(line, mark)| format!("{mark}{line}")));
            }
            Block::Command(words) => rows.push(format!("{:INDENT$}{words}", "")),
        }
    }
    rows.join("\n") + "\n"
}
