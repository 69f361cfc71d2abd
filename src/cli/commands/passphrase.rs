//! `verbinding passphrase`: chooses one, changes it, takes it off; says first what it does, and afterwards what it did.

use std::io::{self, BufRead};

use anyhow::Result;

use crate::cli::arguments::PassphraseChange;
use crate::cli::output::{DONE, FAILED, Progress, failed, print, remark};
use crate::cli::passphrase::{Source, left_behind, sentence};
use crate::cli::setup::Setup;
use crate::journal::{Passphrase, PassphraseError, Protection};
use crate::text::Text;

/// Changes the passphrase; exit code 1 when files kept the form they had.
pub fn run(setup: &Setup, what: PassphraseChange, number: Option<u32>) -> Result<u8> {
    let text = &setup.text;
    let there = setup.journal.protection();
    match (what, there) {
        (PassphraseChange::Set, Protection::None | Protection::Elsewhere)
        | (PassphraseChange::Change, Protection::Here | Protection::Elsewhere)
        | (PassphraseChange::Remove, Protection::Here) => {}
        (PassphraseChange::Set, _) => return Err(failed(text.get("cli.passphrase.there"))),
        _ => return Err(failed(text.get("cli.passphrase.none"))),
    }
    let mut source = Source::new(number, text)?;
    match what {
        PassphraseChange::Set if there == Protection::Elsewhere => join(setup, &mut source),
        PassphraseChange::Set => set(setup, &mut source),
        PassphraseChange::Change => change(setup, &mut source),
        PassphraseChange::Remove => remove(setup, &mut source),
    }
}

fn set(setup: &Setup, source: &mut Source) -> Result<u8> {
    let text = &setup.text;
    if source.is_typed() {
        for id in ["welcome.pass.lost", "welcome.pass.hint"] {
            remark(&text.get(id));
        }
        if setup.journal.circle_stays_open() {
            remark(&text.get("welcome.pass.circle"));
        }
    }
    let passphrase = source.ask_twice()?;
    let done = busy(text, || setup.journal.set_passphrase(&passphrase, setup.now.into(), &|_, _| ()));
    let settled = done.map_err(|error| failed(sentence(&error, text)))?;
    print(&format!("{}\n", text.get("cli.passphrase.is_set")))?;
    Ok(tell(&left_behind(&settled, text), settled.left.is_empty()))
}

/// What another device chose counts here, too.
fn join(setup: &Setup, source: &mut Source) -> Result<u8> {
    let (text, journal) = (&setup.text, &setup.journal);
    for id in ["lock.elsewhere", "lock.elsewhere.join"] {
        remark(&text.get(id));
    }
    let joined = |typed: &Passphrase| journal.join_passphrase(typed, setup.now.into(), &|_, _| ());
    let Some(settled) = source.until_right(false, joined)? else { return Ok(FAILED) };
    print(&format!("{}\n", text.get("passphrase.joined")))?;
    Ok(tell(&left_behind(&settled, text), settled.left.is_empty()))
}

fn change(setup: &Setup, source: &mut Source) -> Result<u8> {
    let (text, journal) = (&setup.text, &setup.journal);
    let unlock =
        |typed: &Passphrase| journal.unlock(typed, setup.now.into(), &|_, _| ()).map(|_| typed.clone());
    let Some(old) = source.until_right(false, unlock)? else { return Ok(FAILED) };
    let new = source.ask_twice()?;
    let done = busy(text, || journal.change_passphrase(&old, &new, setup.now.into()));
    done.map_err(|error| failed(sentence(&error, text)))?;
    print(&format!("{}\n", text.get("cli.passphrase.is_changed")))?;
    Ok(DONE)
}

fn remove(setup: &Setup, source: &mut Source) -> Result<u8> {
    let (text, journal) = (&setup.text, &setup.journal);
    if source.is_typed() {
        remark(&text.get("settings.pass.remove.q"));
        let word = text.get("settings.erase.word");
        remark(&text.fill("settings.erase.type", &[("word", word.as_str().into())]));
        let mut typed = String::new();
        io::stdin().lock().read_line(&mut typed)?;
        if typed.trim().to_lowercase() != word.to_lowercase() {
            remark(&text.get("cli.passphrase.nothing"));
            return Ok(FAILED);
        }
    }
    let removed = |typed: &Passphrase| journal.remove_passphrase(typed, setup.now.into(), &|_, _| ());
    let Some(settled) = source.until_right(false, removed)? else { return Ok(FAILED) };
    // A file that could not become readable yet still needs it.
    if journal.protection() != Protection::Here {
        print(&format!("{}\n", text.get("cli.passphrase.is_removed")))?;
    }
    Ok(tell(&left_behind(&settled, text), settled.left.is_empty()))
}

/// Does what takes a while, and says so.
fn busy<T>(text: &Text, act: impl FnOnce() -> Result<T, PassphraseError>) -> Result<T, PassphraseError> {
    let _progress = Progress::begin("cli.passphrase.busy", text);
    act()
}

fn tell(lines: &[String], all: bool) -> u8 {
    for line in lines {
        remark(line);
    }
    if all { DONE } else { FAILED }
}
