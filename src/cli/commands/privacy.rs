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
    let mut whole = String::new();
    let mut in_list = false;
    for block in page {
        let item = matches!(block, Block::Item(_));
        if !whole.is_empty() && !(in_list && item) {
            whole.push('\n');
        }
        in_list = item;
        match block {
            Block::Title(words) | Block::Heading(words) | Block::Words(words) => {
                whole += &(wrap(words, columns).join("\n") + "\n");
            }
            Block::Item(words) => {
                for (row, line) in wrap(words, columns.saturating_sub(INDENT)).iter().enumerate() {
                    whole += &format!("{}{line}\n", if row == 0 { "- " } else { "  " });
                }
            }
            Block::Command(words) => whole += &format!("{}{words}\n", " ".repeat(INDENT)),
        }
    }
    whole
}
