//! A prompt and an answer: reads a line, knows the four letters that work everywhere; never moves the cursor.

use std::io::{BufRead, Write};

use anyhow::{Context as _, Result};

use super::circle::{circle_page, within};
use super::room::Room;
use crate::text::{Language, clean, wrap};

/// What came at a prompt.
#[derive(Debug, PartialEq, Eq)]
pub enum Reply {
    /// A line, without its spaces around it; empty leaves open.
    Words(String),
    /// One step back.
    Back,
    /// Stop, or the end of the input.
    Quit,
}

/// A conversation.
pub struct Talk<'a> {
    room: &'a Room<'a>,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    /// What `?` tells here.
    pub help: Vec<String>,
    /// Whether it was told that choices go by number.
    pub numbers_told: bool,
    /// Whether words were left that are on no disk.
    pub lost: bool,
}

impl<'a> Talk<'a> {
    /// Begins.
    pub fn new(room: &'a Room<'a>, input: &'a mut dyn BufRead, out: &'a mut dyn Write) -> Self {
        Self { room, input, out, help: Vec::new(), numbers_told: false, lost: false }
    }

    /// The letter that goes back, in the person's language.
    pub fn back_letter(&self) -> &'static str {
        match self.room.text.language() {
            Language::Nl => "t",
            Language::En => "b",
        }
    }

    /// What the letters do, in a sentence.
    pub fn letters(&self) -> String {
        let letters = [("support", "s"), ("back", self.back_letter()), ("help", "?"), ("quit", "q")];
        self.room.text.fill("plain.keys", &letters.map(|(what, letter)| (what, letter.into())))
    }

    /// A paragraph.
    pub fn say(&mut self, words: &str) -> Result<()> {
        self.say_at(0, words)
    }

    /// A paragraph, indented.
    pub fn say_at(&mut self, indent: usize, words: &str) -> Result<()> {
        for row in wrap(&clean(words), self.room.columns.saturating_sub(indent).max(1)) {
            let row = format!("{:indent$}{row}", "");
            writeln!(self.out, "{}", row.trim_end())?;
        }
        Ok(())
    }

    /// An empty line.
    pub fn gap(&mut self) -> Result<()> {
        Ok(writeln!(self.out)?)
    }

    /// Asks: says the question, then takes the answer.
    pub fn ask(&mut self, question: &[String]) -> Result<Reply> {
        for words in question {
            self.say(words)?;
        }
        self.answer(question)
    }

    /// Takes an answer. `again` is said anew after support or help.
    pub fn answer(&mut self, again: &[String]) -> Result<Reply> {
        Ok(self.take(again, false)?.unwrap_or(Reply::Quit))
    }

    /// The same where the person's own editor is offered: nothing if that is what was answered.
    pub fn answer_or_editor(&mut self, again: &[String]) -> Result<Option<Reply>> {
        self.take(again, true)
    }

    fn take(&mut self, again: &[String], editor: bool) -> Result<Option<Reply>> {
        loop {
            let Some(line) = self.line()? else { return Ok(Some(Reply::Quit)) };
            match line.trim().to_lowercase().as_str() {
                "s" => {
                    if !self.support()? {
                        return Ok(Some(Reply::Quit));
                    }
                }
                "?" => {
                    for words in self.help.clone() {
                        self.say(&words)?;
                    }
                }
                "q" => return Ok(Some(Reply::Quit)),
                "e" if editor => return Ok(None),
                letter if letter == self.back_letter() => return Ok(Some(Reply::Back)),
                _ => return Ok(Some(Reply::Words(unescaped(line.trim_end())))),
            }
            for words in again {
                self.say(words)?;
            }
        }
    }

    /// The circle and the help lines, then back to where one was; false at the end of the input.
    fn support(&mut self) -> Result<bool> {
        self.gap()?;
        self.circle()?;
        self.gap()?;
        self.say(&self.room.text.get("plain.resume"))?;
        Ok(self.line()?.is_some_and(|line| line.trim() != "q"))
    }

    /// The circle as it stands outside the screen.
    pub fn circle(&mut self) -> Result<()> {
        let circle = self.room.journal.circle();
        let room = self.room;
        let numbers = room.numbers(&circle);
        let page = circle_page(&circle, &numbers, room.text);
        Ok(write!(self.out, "{}", within(&page, self.room.columns))?)
    }

    /// Gives words back that could not be kept anywhere, as they are.
    pub fn lose(&mut self, words: &str) -> Result<()> {
        self.lost = true;
        Ok(write!(self.out, "\n{words}")?)
    }

    /// One line; none at the end of the input.
    fn line(&mut self) -> Result<Option<String>> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut bytes = Vec::new();
        self.input.read_until(b'\n', &mut bytes).context("cannot read the answer")?;
        if !self.room.echoes || bytes.last() != Some(&b'\n') {
            self.gap()?;
        }
        if bytes.is_empty() {
            return Ok(None);
        }
        let line = clean(&String::from_utf8_lossy(&bytes));
        Ok(Some(line.trim_end_matches('\n').to_owned()))
    }
}

/// `.s` is the letter s as an answer.
fn unescaped(line: &str) -> String {
    match line.trim().strip_prefix('.') {
        Some(letter) if letter.chars().count() == 1 && letter != "." => letter.to_owned(),
        _ => line.to_owned(),
    }
}
