//! A prompt and an answer: reads a line, knows the four letters that work everywhere; never moves the cursor.

use std::io::{BufRead, Write};

use anyhow::{Context as _, Result};

use super::circle::{circle_page, indented, within};
use super::room::Room;
use crate::text::clean;

/// Why a question has no answer.
#[derive(Debug)]
pub enum Leave {
    /// One step back.
    Back,
    /// Stop, or the end of the input.
    Quit,
    /// The input cannot be read, or the output cannot be written.
    Failed(anyhow::Error),
}

impl From<anyhow::Error> for Leave {
    fn from(error: anyhow::Error) -> Self {
        Self::Failed(error)
    }
}

/// A conversation.
pub struct Talk<'a> {
    pub(super) room: &'a Room<'a>,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    /// What `?` tells here.
    pub help: Vec<String>,
    /// Whether it was told that choices go by number.
    pub numbers_told: bool,
    /// Whether words were left that are on no disk.
    pub lost: bool,
    /// Whether a save failed that was not done after all: a draft at most is on the disk.
    pub unsaved: bool,
}

impl<'a> Talk<'a> {
    pub fn new(room: &'a Room<'a>, input: &'a mut dyn BufRead, out: &'a mut dyn Write) -> Self {
        Self { room, input, out, help: Vec::new(), numbers_told: false, lost: false, unsaved: false }
    }

    /// The letter that goes back, in the person's language.
    pub fn back_letter(&self) -> String {
        self.room.text.get("plain.back")
    }

    /// What the letters do, in a sentence.
    pub fn letters(&self) -> String {
        let letters = [("support", "s"), ("back", &*self.back_letter()), ("help", "?"), ("quit", "q")];
        self.room.text.fill("plain.keys", &letters.map(|(what, letter)| (what, letter.into())))
    }

    /// A paragraph.
    pub fn say(&mut self, words: &str) -> Result<()> {
        self.say_at(0, words)
    }

    pub fn say_at(&mut self, indent: usize, words: &str) -> Result<()> {
        Ok(write!(self.out, "{}", indented(&clean(words), indent, self.room.columns))?)
    }

    pub fn say_all(&mut self, paragraphs: &[String]) -> Result<()> {
        paragraphs.iter().try_for_each(|words| self.say(words))
    }

    pub fn gap(&mut self) -> Result<()> {
        Ok(writeln!(self.out)?)
    }

    /// Asks: says the question, then takes the answer.
    pub fn ask(&mut self, question: &[String]) -> Result<String, Leave> {
        self.say_all(question)?;
        self.answer(question)
    }

    /// Takes an answer, a line; an empty one leaves open. `again` is said anew after support or help.
    pub fn answer(&mut self, again: &[String]) -> Result<String, Leave> {
        Ok(self.answer_or_editor(again, false)?.unwrap_or_default())
    }

    /// The same where the person's own editor may be offered: nothing if that is what was answered.
    pub fn answer_or_editor(&mut self, again: &[String], editor: bool) -> Result<Option<String>, Leave> {
        loop {
            let line = self.line()?.ok_or(Leave::Quit)?;
            match line.trim().to_lowercase().as_str() {
                "s" => self.support()?,
                "?" => self.say_all(&self.help.clone())?,
                "q" => return Err(Leave::Quit),
                "e" if editor => return Ok(None),
                letter if letter == self.back_letter() => return Err(Leave::Back),
                _ => return Ok(Some(unescaped(line.trim_end()))),
            }
            self.say_all(again)?;
        }
    }

    /// The circle and the help lines, then back to where one was.
    fn support(&mut self) -> Result<(), Leave> {
        self.gap()?;
        self.circle()?;
        self.gap()?;
        self.say(&self.room.text.get("plain.resume"))?;
        self.line()?.filter(|line| line.trim() != "q").map(drop).ok_or(Leave::Quit)
    }

    /// The circle as it stands outside the screen.
    pub fn circle(&mut self) -> Result<()> {
        let circle = self.room.journal.circle();
        let room = self.room;
        let numbers = room.numbers(&circle);
        let page = circle_page(&circle, &numbers, room.text);
        if circle.locked {
            self.say(&room.text.get("circle.crisis.locked"))?;
        }
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

/// With a full stop, if nothing else ends it.
pub fn sentence(words: &str) -> String {
    if words.ends_with(['.', '?', '!', '…', ':']) { words.to_owned() } else { format!("{words}.") }
}

/// `.s` is the letter s as an answer.
fn unescaped(line: &str) -> String {
    match line.trim().strip_prefix('.') {
        Some(letter) if letter.chars().count() == 1 && letter != "." => letter.to_owned(),
        _ => line.to_owned(),
    }
}
