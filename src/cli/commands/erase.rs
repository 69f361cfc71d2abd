//! `verbinding erase`: one entry or everything, for good; only after the word was typed, and nothing of others.

use std::io::{self, BufRead, IsTerminal};

use anyhow::Result;

use super::pages::show;
use crate::cli::output::{DONE, FAILED, about_file, failed, print, remark};
use crate::cli::setup::Setup;

pub fn run(setup: Setup, id: Option<&str>) -> Result<u8> {
    let (setup, exercises) = setup.with_exercises()?;
    let text = &setup.text;
    let now = setup.now.into();
    let (question, one) = match id {
        None => ("settings.erase.q", None),
        Some(id) => {
            let entry = show::one(&setup, id, |_| true)?;
            ask(&show::page(&entry.shown, &setup, &exercises))?;
            ("cli.erase.one.q", Some(entry.shown.id))
        }
    };
    let word = text.get("settings.erase.word");
    ask(&format!("{}\n", text.get(question)))?;
    ask(&format!("{} ", text.fill("settings.erase.type", &[("word", word.as_str().into())])))?;
    let mut typed = String::new();
    io::stdin().lock().read_line(&mut typed)?;
    if typed.trim().to_lowercase() != word.to_lowercase() {
        remark(&text.get("cli.erase.nothing"));
        return Ok(FAILED);
    }
    let done = match &one {
        Some(id) => setup.journal.erase(id, now).map(drop),
        None => setup.journal.erase_everything(),
    };
    done.map_err(|error| failed(about_file("cli.erase.failed", &error.path, &error.reason, text)))?;
    print(&format!("{}\n", text.get(if one.is_some() { "common.erased" } else { "settings.erased" })))?;
    Ok(DONE)
}

/// What is asked goes where the person reads it, and not into a file or another program.
fn ask(words: &str) -> Result<()> {
    if io::stdout().is_terminal() {
        return print(words);
    }
    remark(words.trim_end());
    Ok(())
}
