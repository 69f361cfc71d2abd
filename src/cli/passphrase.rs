//! The passphrase on the command line: from the terminal without showing it, or from a file descriptor; never from an
//! argument or the environment. It must never print one.

use std::io::{self, BufRead, IsTerminal, Read};

use anyhow::Result;
use zeroize::Zeroizing;

use super::descriptor;
use super::output::{Progress, about_file, failed, remark};
use super::quiet_terminal::QuietTerminal;
use super::setup::Setup;
use crate::journal::{Passphrase, PassphraseError, Protection, Settled};
use crate::plain::not_saved;
use crate::text::{Text, Value};

/// How often a person may try before the program ends; it can be started again at once.
const TRIES: usize = 3;
/// The most that is read from a file descriptor, or from a line of standard input, in bytes.
const LONGEST: usize = 64 * 1024;

/// Where a passphrase comes from.
pub struct Source<'a> {
    text: &'a Text,
    from: Origin,
}

/// Where the next passphrase is read.
enum Origin {
    /// A person, on the terminal.
    Terminal,
    /// Standard input, line by line: what stands behind them may be a page.
    Stdin,
    /// The lines of another file descriptor that are not used yet, the next one last.
    Lines(Vec<Zeroizing<String>>),
}

impl<'a> Source<'a> {
    /// The file descriptor with this number, one passphrase a line; the terminal if there is none.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn new(number: Option<u32>, text: &'a Text) -> Result<Self> {
        let from = match number {
            None => Origin::Terminal,
            // What is typed there without asking would be shown.
            Some(0) if io::stdin().is_terminal() => Origin::Terminal,
            Some(0) => Origin::Stdin,
            Some(number) if descriptor::is_terminal(number) => Origin::Terminal,
            Some(number) => {
                Origin::Lines(read_lines(number).map_err(|_| failed(text.get("cli.passphrase.no_fd")))?)
            }
        };
        Ok(Self { text, from })
    }

    /// Whether a person types it, who can try again.
    pub fn is_typed(&self) -> bool {
        matches!(self.from, Origin::Terminal)
    }

    /// The next line, or what is typed after these words; none if it is empty.
    ///
    /// # Errors
    /// When there is no terminal to ask on.
    pub fn ask(&mut self, id: &str) -> Result<Option<Passphrase>> {
        match &mut self.from {
            Origin::Lines(lines) => return Ok(lines.pop().and_then(|line| Passphrase::new(&line))),
            Origin::Stdin => {
                let line = read_line().map_err(|_| failed(self.text.get("cli.passphrase.no_fd")))?;
                return Ok(Passphrase::new(&line));
            }
            Origin::Terminal => {}
        }
        let typed = rpassword::prompt_password(format!("{}: ", self.text.get(id)));
        let typed = Zeroizing::new(typed.map_err(|_| failed(self.text.get("cli.locked")))?);
        Ok(Passphrase::new(&typed))
    }

    /// A new passphrase, typed twice by a person.
    pub fn ask_twice(&mut self) -> Result<Passphrase> {
        let _quiet = self.is_typed().then(QuietTerminal::begin);
        for _ in 0..TRIES {
            let Some(first) = self.ask("cli.passphrase.new")? else { break };
            if !self.is_typed() || self.ask("welcome.pass.twice")?.is_some_and(|second| second == first) {
                return Ok(first);
            }
            remark(&self.text.get("welcome.pass.differ"));
        }
        Err(failed(self.text.get("cli.passphrase.nothing")))
    }

    /// Asks until `act` takes a passphrase; none when a person who may do without typed none.
    pub fn until_right<T>(
        &mut self,
        optional: bool,
        mut act: impl FnMut(&Passphrase) -> Result<T, PassphraseError>,
    ) -> Result<Option<T>> {
        let _quiet = self.is_typed().then(QuietTerminal::begin);
        for _ in 0..if self.is_typed() { TRIES } else { 1 } {
            let Some(passphrase) = self.ask("lock.label")? else {
                return if optional { Ok(None) } else { Err(failed(self.text.get("cli.locked"))) };
            };
            let progress = Progress::begin("lock.opening", self.text);
            let done = act(&passphrase);
            drop(progress);
            match done {
                Ok(done) => return Ok(Some(done)),
                Err(PassphraseError::Wrong) if self.is_typed() => remark(&self.text.get("error.pass")),
                Err(error) => return Err(failed(sentence(&error, self.text))),
            }
        }
        Err(failed(self.text.get("cli.locked")))
    }
}

fn read_lines(number: u32) -> io::Result<Vec<Zeroizing<String>>> {
    // Long enough: a string that grows leaves its earlier bytes in memory.
    let mut all = Zeroizing::new(String::with_capacity(LONGEST));
    descriptor::open(number)?.take(LONGEST as u64).read_to_string(&mut all)?;
    Ok(all.lines().rev().map(|line| Zeroizing::new(line.to_owned())).collect())
}

/// The next line of standard input without its end; what follows it stays there for others to read.
fn read_line() -> io::Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::with_capacity(LONGEST));
    io::stdin().lock().take(LONGEST as u64).read_line(&mut line)?;
    let end =
        line.strip_suffix('\n').map_or(line.len(), |line| line.strip_suffix('\r').unwrap_or(line).len());
    line.truncate(end);
    Ok(line)
}

/// Unlocks the journal for a command. `optional`: who types nothing goes on without, and says so.
pub fn unlock(setup: &Setup, number: Option<u32>, optional: bool) -> Result<()> {
    let (journal, text) = (&setup.journal, &setup.text);
    if !journal.is_locked() {
        return Ok(());
    }
    let elsewhere = journal.protection() == Protection::Elsewhere;
    if number.is_none() && !may_ask() {
        // The pages of this device can be read.
        if elsewhere {
            remark(&text.get("cli.passphrase.elsewhere"));
            return Ok(());
        }
        return Err(failed(text.get("cli.locked")));
    }
    if elsewhere {
        remark(&text.get("cli.passphrase.elsewhere"));
    }
    let mut source = Source::new(number, text)?;
    let settled = source
        .until_right(optional || elsewhere, |typed| journal.unlock(typed, setup.now.into(), &|_, _| ()))?;
    if let Some(settled) = settled {
        if settled.joined {
            remark(&text.get("passphrase.joined"));
        }
        for line in left_behind(&settled, text) {
            remark(&line);
        }
    }
    Ok(())
}

/// Whether a person can type here: their answer is read from the terminal, wherever the output goes.
fn may_ask() -> bool {
    io::stderr().is_terminal() && (io::stdin().is_terminal() || io::stdout().is_terminal())
}

/// Why a passphrase was not taken, in a sentence.
pub fn sentence(error: &PassphraseError, text: &Text) -> String {
    match error {
        PassphraseError::Wrong => text.get("error.pass"),
        PassphraseError::Damaged(path, reason) => about_file("cli.passphrase.damaged", path, reason, text),
        PassphraseError::AlreadySet => text.get("cli.passphrase.there"),
        PassphraseError::NotSet => text.get("cli.passphrase.none"),
        PassphraseError::Save(error) => not_saved(error, text),
    }
}

/// What could not be done, or is for another device to do; a sentence each.
pub fn left_behind(settled: &Settled, text: &Text) -> Vec<String> {
    let left = settled.left.iter();
    let mut lines: Vec<String> =
        left.map(|(path, reason)| about_file("cli.passphrase.left", path, reason, text)).collect();
    if settled.readable_of_others > 0 {
        let count: Value = settled.readable_of_others.into();
        lines.push(text.fill("cli.passphrase.others", &[("count", count)]));
    }
    if settled.key_stays {
        lines.push(text.get("cli.passphrase.stays"));
    }
    lines
}
